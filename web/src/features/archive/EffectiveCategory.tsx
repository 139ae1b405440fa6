import { roleWords } from '../../../../functions/rules/archive/roleWords.ts';
import {
  categoryLabels,
  hazardGradeLabels,
  managementGradeLabels,
} from '../../../../functions/rules/assessments/grades.ts';
import type { EmployerFile } from './EmployerPage.tsx';

/** By which category the employer is inspected, on what that rests, and what it was before. */
export function EffectiveCategory({ employer }: { readonly employer: EmployerFile }) {
  const { effectiveCategory: effective, formerCategories, confirmed, summary } = employer;
  const [latest] = employer.assessments.nodes;
  return (
    <section aria-labelledby="category">
      <h2 id="category">执法所依类别</h2>
      {effective === null ? (
        <p className="quiet">尚未确定。</p>
      ) : (
        <>
          <p>
            <strong>{effective.category ? categoryLabels[effective.category] : '未定'}</strong>（{effective.since} 起）
          </p>
          <p>
            依据：{effective.basisText}。原因：{effective.causeText}，经办：{roleWords[effective.byRole]}
            {confirmed?.reason && `，理由：${confirmed.reason}`}
          </p>
          {confirmed?.awaitsReview && (
            <p className="warning">确认以后单位又有变化或者新的报送，须重新复核；复核前仍按此类别。</p>
          )}
          <details>
            <summary>法律依据</summary>
            <p>
              {effective.source.instrument} {effective.source.clause}
            </p>
          </details>
        </>
      )}
      {summary && (
        <details>
          <summary>
            最近评估 {summary.assessedOn}：{categoryLabels[summary.category]}（危害风险
            {hazardGradeLabels[summary.hazardGrade]}，管理状况{managementGradeLabels[summary.managementGrade]}）
          </summary>
          <ul>
            {latest?.computed.explanation.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {latest?.computed.explanation.wouldChange.map(({ change }) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </details>
      )}
      {formerCategories.length > 0 && (
        <details>
          <summary>类别沿革（{formerCategories.length}）</summary>
          <ul>
            {formerCategories.map(({ category, since, basisText, causeText }) => (
              <li key={`${since} ${basisText} ${causeText}`}>
                {since} 起：{category ? categoryLabels[category] : '未定'}（{basisText}，{causeText}）
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
