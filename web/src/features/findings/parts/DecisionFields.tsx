import { Field } from '../../../shared/Field.tsx';
import type { PartProps } from './partProps.ts';
import { Tick } from './Tick.tsx';

/** What the decision's document says beside the penalty. */
export function DecisionFields({ draft, onChange }: PartProps) {
  return (
    <>
      <Field label="决定书文号">
        {(tie) => (
          <input
            {...tie}
            required
            maxLength={100}
            value={draft.number}
            onChange={({ target }) => onChange({ number: target.value })}
          />
        )}
      </Field>
      <Field label="认定的事实">
        {(tie) => (
          <textarea
            {...tie}
            required
            rows={4}
            maxLength={1000}
            value={draft.facts}
            onChange={({ target }) => onChange({ facts: target.value })}
          />
        )}
      </Field>
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
          <Field label="另定期限的依据">
            {(tie) => (
              <input
                {...tie}
                value={draft.longerBasis}
                onChange={({ target }) => onChange({ longerBasis: target.value })}
              />
            )}
          </Field>
          <Field label="届满日">
            {(tie) => (
              <input
                {...tie}
                type="date"
                value={draft.longerEndsOn}
                onChange={({ target }) => onChange({ longerEndsOn: target.value })}
              />
            )}
          </Field>
        </div>
      </details>
    </>
  );
}
