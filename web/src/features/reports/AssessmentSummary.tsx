import { formatScore } from '../../../../functions/rules/assessments/explainGrading.ts';
import {
  categoryLabels,
  exposureLevelLabels,
  hazardGradeLabels,
  hazardNatureLabels,
  managementGradeLabels,
} from '../../../../functions/rules/assessments/grades.ts';
import type { JudgedFragment } from './reports.graphql.ts';
import './reports.css';
import { WideTable } from '../../shared/WideTable.tsx';

/** What an assessment came to and why, as the report says it. */
export function AssessmentSummary({ assessment }: { readonly assessment: JudgedFragment }) {
  const { computed, factors, selfCheck } = assessment;
  return (
    <section aria-label="评估结果">
      <dl>
        <dt>综合风险类别</dt>
        <dd>
          <strong>{categoryLabels[computed.category]}</strong>
        </dd>
        <dt>危害风险等级</dt>
        <dd>{hazardGradeLabels[computed.hazardGrade]}</dd>
        <dt>管理状况等级</dt>
        <dd>
          {managementGradeLabels[computed.managementGrade]}（自查 {formatScore(selfCheck.score)} 分）
        </dd>
      </dl>
      <details>
        <summary>为什么是这一类别，怎样会变</summary>
        <ul>
          {computed.explanation.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {computed.explanation.wouldChange.map(({ change }) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      </details>
      <WideTable label="职业病危害因素" isCaptioned>
        <thead>
          <tr>
            <th scope="col">名称</th>
            <th scope="col">性质</th>
            <th scope="col">接触水平</th>
            <th scope="col">接触人数</th>
            <th scope="col">检测</th>
          </tr>
        </thead>
        <tbody>
          {factors.map(({ name, nature, level, exposed, measuredOn, testReportNumber, notes }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{hazardNatureLabels[nature]}</td>
              <td>
                {exposureLevelLabels[level]}
                {notes.map((note) => (
                  <span key={note} className="quiet hint">
                    {note}
                  </span>
                ))}
              </td>
              <td>{exposed}</td>
              <td>{[measuredOn, testReportNumber].filter(Boolean).join('，') || '—'}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      {selfCheck.lost.length > 0 && (
        <details>
          <summary>自查失分的 {selfCheck.lost.length} 项</summary>
          <ul>
            {selfCheck.lost.map(({ itemId, text, marks }) => (
              <li key={itemId}>
                {text}（失 {marks} 分）
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
