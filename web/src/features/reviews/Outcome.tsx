import { categoryLabels } from '../../../../functions/rules/assessments/grades.ts';
import { reviewVerdictLabels } from '../../../../functions/rules/reviews/review.ts';
import type { ReviewedReport } from './ReviewPage.tsx';

/** How the review ended. */
export function Outcome({ report }: { readonly report: ReviewedReport }) {
  const { reviewOutcome } = report;
  if (reviewOutcome === null) return null;
  const { decision, decidedOn, opinion, category, reason, reasons } = reviewOutcome;
  return (
    <section className="notice" aria-label="复核结果">
      <p>
        {decidedOn} {decision === 'ACCEPTED' ? '采信' : '退回'}
        {category && `，确认类别为${categoryLabels[category]}`}
        {reason && `：${reason}`}
      </p>
      {opinion && <p style={{ whiteSpace: 'pre-line' }}>意见：{opinion}</p>}
      {reasons.length > 0 && (
        <ul>
          {reasons.map(({ itemId, title, verdict, reason: why }) => (
            <li key={itemId}>
              {title}：{reviewVerdictLabels[verdict]}，{why}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
