import { formatScore } from '../../../../functions/rules/assessments/explainGrading.ts';
import {
  categoryLabels,
  hazardGradeLabels,
  managementGradeLabels,
} from '../../../../functions/rules/assessments/grades.ts';
import type { DraftReview } from '../../../../functions/rules/assessments/reviewDraft.ts';

/** What the assessment comes to as it stands, why, and what would change it. */
export function LiveGrade({ review }: { readonly review: DraftReview }) {
  const { grading, problems, selfCheck } = review;
  const total = selfCheck.answered + selfCheck.missing.length;
  return (
    <aside className="live" aria-labelledby="live">
      <h2 id="live">照现在填的</h2>
      <div aria-live="polite">
        {grading ? (
          <p>
            <strong className="category">{categoryLabels[grading.category]}</strong>
            危害风险 {hazardGradeLabels[grading.hazardGrade]}，管理状况 {managementGradeLabels[grading.managementGrade]}
          </p>
        ) : (
          <p>还有 {problems.length} 处要填或要改，填完才能得出类别。</p>
        )}
      </div>
      <p className="quiet">
        自查已答 {selfCheck.answered}/{total} 项
        {selfCheck.score !== null && `，已答部分 ${formatScore(selfCheck.score)} 分`}
        {selfCheck.grade && `（${managementGradeLabels[selfCheck.grade]}）`}
      </p>
      {grading && (
        <>
          <details>
            <summary>为什么</summary>
            <ul>
              {grading.explanation.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </details>
          <details>
            <summary>怎样会变</summary>
            {grading.explanation.wouldChange.length === 0 && <p>任何单独一项变化都不改变类别。</p>}
            <ul>
              {grading.explanation.wouldChange.map(({ sentence }) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </details>
        </>
      )}
      {selfCheck.lost.length > 0 && (
        <details>
          <summary>改正哪些最见效</summary>
          <ul>
            {selfCheck.lost.slice(0, 8).map(({ itemId, text, marks, scoreIfConforming, lifts, gradeIfConforming }) => (
              <li key={itemId}>
                {text}（失 {marks} 分；改正后 {formatScore(scoreIfConforming)} 分
                {lifts && `，升为${managementGradeLabels[gradeIfConforming]}`}）
              </li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}
