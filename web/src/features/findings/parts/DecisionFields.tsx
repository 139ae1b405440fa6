import { LongTextField } from '../../../shared/LongTextField.tsx';
import { TextField } from '../../../shared/TextField.tsx';
import { Tick } from '../../../shared/Tick.tsx';
import type { PartProps } from './partProps.ts';

/** What the decision's document says beside the penalty. */
export function DecisionFields({ draft, onChange }: PartProps) {
  return (
    <>
      <TextField
        label="决定书文号"
        required
        maxLength={100}
        value={draft.number}
        onChange={(number) => onChange({ number })}
      />
      <LongTextField
        label="认定的事实"
        required
        rows={4}
        maxLength={1000}
        value={draft.facts}
        onChange={(facts) => onChange({ facts })}
      />
      <div className="choices">
        <Tick
          label="已复核当事人的陈述、申辩"
          checked={draft.statementExamined}
          onChange={(statementExamined) => onChange({ statementExamined })}
        />
        <Tick
          label="已经法制审核"
          checked={draft.legallyReviewed}
          onChange={(legallyReviewed) => onChange({ legallyReviewed })}
        />
        <Tick
          label="已经集体讨论决定"
          checked={draft.collectivelyDiscussed}
          onChange={(collectivelyDiscussed) => onChange({ collectivelyDiscussed })}
        />
      </div>
      <details>
        <summary>法律、法规另定期限的</summary>
        <div className="fields">
          <TextField
            label="另定期限的依据"
            value={draft.longerBasis}
            onChange={(longerBasis) => onChange({ longerBasis })}
          />
          <TextField
            label="届满日"
            type="date"
            value={draft.longerEndsOn}
            onChange={(longerEndsOn) => onChange({ longerEndsOn })}
          />
        </div>
      </details>
    </>
  );
}
