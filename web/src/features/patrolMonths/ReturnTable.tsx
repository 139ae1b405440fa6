import { toMoment } from '../../shared/moments.ts';
import { WideTable } from '../../shared/WideTable.tsx';
import type { OneRoundQuery } from './patrolMonths.graphql.ts';

type Returns = NonNullable<OneRoundQuery['patrolRound']>['returns'];

/** The monthly returns of a round, those that were opened again included. */
export function ReturnTable({ returns }: { readonly returns: Returns }) {
  return (
    <section aria-labelledby="returns">
      <h2 id="returns">月度巡查报告</h2>
      <WideTable label="月报">
        <thead>
          <tr>
            <th scope="col">次</th>
            <th scope="col">报送时间</th>
            <th scope="col">是否按期</th>
            <th scope="col">报送时的数据</th>
            <th scope="col">重新开放</th>
          </tr>
        </thead>
        <tbody>
          {returns.map(({ number, submittedAt, daysLate, dueOn, figures, reopened }) => (
            <tr key={number}>
              <th scope="row">第 {number} 次</th>
              <td>{toMoment(submittedAt)}</td>
              <td className={daysLate > 0 ? 'warning' : ''}>
                {daysLate > 0 ? `逾期 ${daysLate} 天` : '按期'}（期限 {dueOn}）
              </td>
              <td>
                应查 {figures.expected}，已报送 {figures.submitted}，问题 {figures.problems}，移送 {figures.referrals}
              </td>
              <td>{reopened ? `${toMoment(reopened.at)}：${reopened.reason}` : '—'}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}
