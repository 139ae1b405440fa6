import { Fragment, useState } from 'react';
import { useSearchParams } from 'react-router';
import { reviewStates } from '../../../../functions/rules/reports/reportLifecycle.ts';
import { mostVerdicts } from '../../../../functions/rules/reviews/saveVerdicts.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { SelectField } from '../../shared/SelectField.tsx';
import { useMay } from '../../shared/useMay.ts';
import { useSend } from '../../shared/useSend.ts';
import { GroupHeading } from './GroupHeading.tsx';
import { ReviewItem } from './ReviewItem.tsx';
import type { Review, ReviewedReport } from './ReviewPage.tsx';
import { SaveVerdictsDocument } from './reviews.graphql.ts';
import { isOvertaken, toEdit, useVerdicts } from './useVerdicts.ts';

export type ReviewProps = {
  readonly report: ReviewedReport;
  readonly review: Review;
  /** Something was changed: what is shown is read anew. */
  readonly onChange: () => Promise<void>;
};

type Item = Review['items'][number];

/** What the list is limited to → which items it then shows. */
const views: Readonly<Record<string, { readonly label: string; readonly shows: (item: Item) => boolean }>> = {
  due: {
    label: '要看的',
    shows: ({ differences, verdict }) => differences.length > 0 || verdict?.verdict !== 'TRUTHFUL',
  },
  all: { label: '全部项目', shows: () => true },
  differing: { label: '与已知情况有差异的', shows: ({ differences }) => differences.length > 0 },
  missing: { label: '未判定的', shows: ({ verdict }) => verdict === null },
  open: { label: '不属实和待核实的', shows: ({ verdict }) => verdict !== null && verdict.verdict !== 'TRUTHFUL' },
};

/** What the employer declared, item by item, beside the reviewers' verdicts. */
export function ReviewItems({ report, review, onChange }: ReviewProps) {
  const [search, setSearch] = useSearchParams();
  const view = views[search.get('show') ?? 'due'] ?? views['due'];
  const { edits, change, drop } = useVerdicts(report.id);
  const { send, isSending, failure, refusal } = useSend(SaveVerdictsDocument, () => void onChange());
  const [isChecked, setChecked] = useState(false);
  const mayJudge = useMay('saveReviewVerdicts') && reviewStates.includes(report.state);
  const shown = review.items.filter((item) => edits[item.itemId] !== undefined || view?.shows(item));
  const plain = review.items.filter(
    (item) => item.verdict === null && item.differences.length === 0 && edits[item.itemId] === undefined,
  );
  const filled = review.items.flatMap(({ itemId }) => {
    const edit = edits[itemId];
    return edit?.verdict ? [{ itemId, ...edit, verdict: edit.verdict }] : [];
  });
  const lacking = filled.filter(({ verdict, reason }) => verdict !== 'TRUTHFUL' && reason.trim() === '');
  const overtaken = review.items.filter((item) => {
    const edit = edits[item.itemId];
    return edit !== undefined && isOvertaken(item, edit);
  });
  const save = async (): Promise<void> => {
    setChecked(true);
    if (lacking.length > 0 || overtaken.length > 0) return;
    const verdicts = filled.slice(0, mostVerdicts);
    if ((await send({ reportId: report.id, verdicts })) === null) return;
    setChecked(false);
    drop(verdicts.map(({ itemId }) => itemId));
    await onChange();
  };
  return (
    <section aria-labelledby="items">
      <h2 id="items">逐项核对</h2>
      <div className="fields screen">
        <SelectField
          label="显示"
          hint="要看的：有差异、未判定、不属实或者待核实"
          value={search.get('show') ?? 'due'}
          onChange={(show) => setSearch({ show }, { replace: true })}
          options={Object.entries(views).map(([key, { label, shows }]) => [
            key,
            `${label}（${review.items.filter(shows).length}）`,
          ])}
        />
      </div>
      {shown.length === 0 && <p className="quiet">没有这样的项目。</p>}
      {shown.map((item, index) => (
        <Fragment key={item.itemId}>
          {shown[index - 1]?.group !== item.group && <GroupHeading group={item.group} />}
          <ReviewItem
            item={item}
            reportId={report.id}
            edit={edits[item.itemId] ?? null}
            isReasonWanted={isChecked}
            onEdit={mayJudge ? (edit) => change({ [item.itemId]: edit }) : null}
            onDrop={() => drop([item.itemId])}
            onChange={onChange}
          />
        </Fragment>
      ))}
      {mayJudge && (
        <div className="saving screen">
          <div aria-live="polite">
            {lacking.length > 0 && isChecked && (
              <p className="warning">有 {lacking.length} 项判为不属实或待核实，还没有写理由。</p>
            )}
            {overtaken.length > 0 && (
              <p className="warning">有 {overtaken.length} 项在此期间已由他人判定，请先在该项选用哪一个。</p>
            )}
          </div>
          <ChangeNote refusal={refusal} failure={failure} />
          <div className="actions">
            <button
              className="main"
              type="button"
              disabled={isSending || filled.length === 0}
              onClick={() => void save()}
            >
              {filled.length > 0 ? `保存 ${filled.length} 项判定` : '没有未保存的判定'}
            </button>
            {plain.length > 0 && (
              <button
                type="button"
                onClick={() =>
                  change(
                    Object.fromEntries(
                      plain.map((item) => [item.itemId, { ...toEdit(item), verdict: 'TRUTHFUL' as const }]),
                    ),
                  )
                }
              >
                没有差异的 {plain.length} 项填为属实
              </button>
            )}
            {filled.length > 0 && (
              <button type="button" onClick={() => drop(Object.keys(edits))}>
                放弃未保存的
              </button>
            )}
          </div>
        </div>
      )}
    </section>
  );
}
