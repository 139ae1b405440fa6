import { visitRecordLimits } from '../../../../functions/rules/inspections/judgeVisitRecord.ts';
import { type ItemVerdict, itemVerdicts } from '../../../../functions/rules/inspections/siteVisit.ts';
import { AnyOf } from '../../shared/AnyOf.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { OneOf } from '../../shared/OneOf.tsx';
import type { ItemDraft } from './useVisitDraft.ts';
import type { OneVisitFragment } from './visits.graphql.ts';
import { verdictWords } from './words.ts';

type ItemFieldsProps = {
  readonly item: OneVisitFragment['items'][number];
  readonly draft: ItemDraft;
  readonly evidence: OneVisitFragment['evidence'];
  readonly onChange: (part: Partial<ItemDraft>) => void;
};

/** One item of the check list; what does not conform is described and shown by a file. */
export function ItemFields({ item, draft, evidence, onChange }: ItemFieldsProps) {
  const { id, text, notApplicableAllowed, source } = item;
  const verdicts: readonly ItemVerdict[] = itemVerdicts.filter(
    (verdict) => verdict !== 'NOT_APPLICABLE' || notApplicableAllowed,
  );
  return (
    <fieldset id={id} className="item">
      <legend>
        {id} {text}
      </legend>
      <div className="choices">
        <OneOf
          value={draft.verdict}
          onChange={(verdict) => onChange({ verdict })}
          options={verdicts.map((verdict) => [verdict, verdictWords[verdict]])}
        />
      </div>
      {draft.verdict === 'NONCONFORMING' && (
        <>
          <LongTextField
            label={`发现的问题（${id}）`}
            hint="写明地点、岗位和具体情况"
            rows={2}
            maxLength={visitRecordLimits.finding}
            value={draft.text}
            onChange={(text) => onChange({ text })}
          />
          <ChosenEvidence
            evidence={evidence}
            chosen={draft.evidence}
            onChange={(next) => onChange({ evidence: next })}
          />
        </>
      )}
      <details>
        <summary>依据</summary>
        <p>
          {source.instrument} {source.clause}
        </p>
      </details>
    </fieldset>
  );
}

type ChosenEvidenceProps = {
  readonly evidence: OneVisitFragment['evidence'];
  readonly chosen: readonly string[];
  readonly onChange: (digests: readonly string[]) => void;
};

function ChosenEvidence({ evidence, chosen, onChange }: ChosenEvidenceProps) {
  if (evidence.length === 0) return <p className="quiet">须有证据：请在上面“附照片或者文件”里先附上，再在这里勾选。</p>;
  return (
    <div className="choices">
      <span>证据：</span>
      <AnyOf chosen={chosen} onChange={onChange} options={evidence.map(({ sha256, fileName }) => [sha256, fileName])} />
    </div>
  );
}
