import { Tick } from '../../../shared/Tick.tsx';
import type { PartProps } from './partProps.ts';

export function StatementFields({ finding, draft, onChange }: PartProps) {
  return (
    <>
      <p>陈述、申辩的内容写在下面；放弃的须明确表示。</p>
      <div className="choices">
        <Tick
          label="明确放弃陈述、申辩"
          checked={draft.givesUpStatement}
          onChange={(givesUpStatement) => onChange({ givesUpStatement })}
        />
        {finding.notice?.hearingOffered && (
          <Tick
            label="明确放弃听证"
            checked={draft.givesUpHearing}
            onChange={(givesUpHearing) => onChange({ givesUpHearing })}
          />
        )}
      </div>
    </>
  );
}
