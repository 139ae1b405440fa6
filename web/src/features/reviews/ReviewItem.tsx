import { roleWords } from '../../../../functions/rules/archive/roleWords.ts';
import { reviewVerdictLabels } from '../../../../functions/rules/reviews/review.ts';
import { reviewTextLimits } from '../../../../functions/rules/reviews/saveVerdicts.ts';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { toMoment } from '../../shared/moments.ts';
import { OneOf } from '../../shared/OneOf.tsx';
import { Declared, EvidenceLinks } from './Declared.tsx';
import { ReviewEvidence } from './ReviewEvidence.tsx';
import type { Review } from './ReviewPage.tsx';
import type { ReviewVerdict } from './reviews.graphql.ts';
import { type Edit, isOvertaken, toEdit } from './useVerdicts.ts';

type Item = Review['items'][number];

type ReviewItemProps = {
  readonly item: Item;
  readonly reportId: string;
  /** Null: nothing unsaved. */
  readonly edit: Edit | null;
  /** Somebody tried to save. */
  readonly isReasonWanted: boolean;
  /** Null for whoever only looks on. */
  readonly onEdit: ((edit: Edit) => void) | null;
  readonly onDrop: () => void;
  readonly onChange: () => Promise<void>;
};

const verdicts = Object.keys(reviewVerdictLabels) as ReviewVerdict[];

/** One item: left what was declared and what is known otherwise, right the verdict. */
export function ReviewItem(props: ReviewItemProps) {
  const { item, edit, onEdit, onDrop } = props;
  return (
    <article className="pair" id={item.itemId} aria-label={item.title}>
      <Declared item={item} />
      <div>
        {edit && isOvertaken(item, edit) && (
          <div className="notice warning" role="alert">
            <p>
              您填写期间，{item.verdict ? roleWords[item.verdict.byRole] : '他人'}已判定为“
              {item.verdict ? reviewVerdictLabels[item.verdict.verdict] : '未判定'}”
              {item.verdict?.reason && `：${item.verdict.reason}`}。
            </p>
            <div className="actions">
              <button type="button" onClick={onDrop}>
                用已保存的
              </button>
              <button type="button" onClick={() => onEdit?.({ ...edit, seenRevision: item.verdict?.revision ?? 0 })}>
                仍用我填的
              </button>
            </div>
          </div>
        )}
        {onEdit ? <VerdictForm {...props} onEdit={onEdit} /> : <SavedVerdict item={item} />}
      </div>
    </article>
  );
}

function VerdictForm({
  item,
  reportId,
  edit,
  isReasonWanted,
  onEdit,
  onChange,
}: ReviewItemProps & { readonly onEdit: (edit: Edit) => void }) {
  const current = edit ?? toEdit(item);
  const isUntrue = current.verdict !== null && current.verdict !== 'TRUTHFUL';
  return (
    <fieldset>
      <legend>判定{edit ? <span className="warning">（未保存）</span> : item.verdict ? '（已保存）' : ''}</legend>
      <div className="choices">
        <OneOf
          value={current.verdict}
          onChange={(verdict) => onEdit({ ...current, verdict })}
          options={verdicts.map((verdict) => [verdict, reviewVerdictLabels[verdict]])}
        />
      </div>
      {isUntrue && (
        <LongTextField
          label="理由"
          hint="退回时告知单位"
          fault={isReasonWanted && current.reason.trim() === '' ? '请写明理由' : null}
          rows={2}
          maxLength={reviewTextLimits.reason}
          value={current.reason}
          onChange={(reason) => onEdit({ ...current, reason })}
        />
      )}
      <details open={current.note !== ''}>
        <summary>内部记录和证据（{item.evidence?.length ?? 0} 份）</summary>
        <LongTextField
          label="内部记录"
          hint="不告知单位"
          rows={2}
          maxLength={reviewTextLimits.note}
          value={current.note}
          onChange={(note) => onEdit({ ...current, note })}
        />
        <ReviewEvidence item={item} reportId={reportId} onChange={onChange} />
      </details>
    </fieldset>
  );
}

function SavedVerdict({ item }: { readonly item: Item }) {
  const { verdict, evidence } = item;
  if (verdict === null) return <p className="quiet">尚未判定。</p>;
  const { reason, note, savedAt, byRole } = verdict;
  return (
    <>
      <p>
        <strong>{reviewVerdictLabels[verdict.verdict]}</strong>
        {reason && `：${reason}`}
      </p>
      {note && <p>内部记录：{note}</p>}
      <p className="quiet">
        {toMoment(savedAt)}，{roleWords[byRole]}
      </p>
      <EvidenceLinks files={evidence ?? []} />
    </>
  );
}
