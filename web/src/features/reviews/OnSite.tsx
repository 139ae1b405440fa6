import { categoryLabels } from '../../../../functions/rules/assessments/grades.ts';
import { toDay } from '../../shared/moments.ts';
import { useMay } from '../../shared/useMay.ts';
import { OrderOnSite } from './OrderOnSite.tsx';
import { RecordOnSite } from './RecordOnSite.tsx';
import type { ReviewProps } from './ReviewItems.tsx';

/** On-site verifications: those that were made, ordering one, recording what it found. */
export function OnSite(props: ReviewProps) {
  const { report, review } = props;
  const mayOrder = useMay('orderOnSite') && report.state === 'UNDER_REVIEW';
  const mayRecord = useMay('recordOnSite') && report.state === 'ON_SITE';
  if (review.onSite.length === 0 && !mayOrder && !mayRecord) return null;
  return (
    <section aria-labelledby="on-site">
      <h2 id="on-site">现场核查</h2>
      {review.onSite.map(({ orderedAt, because, visitedOn, findings, category, reason }) => (
        <article key={orderedAt}>
          <p>
            {toDay(orderedAt)} 决定现场核查：{because}
          </p>
          {visitedOn ? (
            <p style={{ whiteSpace: 'pre-line' }}>
              {visitedOn} 核查{category && `，认定为${categoryLabels[category]}`}
              {reason && `（${reason}）`}：{findings}
            </p>
          ) : (
            <p className="quiet">尚未登记核查情况。</p>
          )}
        </article>
      ))}
      {mayOrder && <OrderOnSite {...props} />}
      {mayRecord && <RecordOnSite {...props} />}
    </section>
  );
}
