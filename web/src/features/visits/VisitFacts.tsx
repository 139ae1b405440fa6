import { Link } from 'react-router';
import { Fact } from '../../shared/Fact.tsx';
import { toDay } from '../../shared/moments.ts';
import { nameOf, useRoster } from './useRoster.ts';
import type { OneVisitFragment } from './visits.graphql.ts';
import { causeLabel, weightWords } from './words.ts';

/** Who, where, when, why and how often; for those who enforce. */
export function VisitFacts({ visit }: { readonly visit: OneVisitFragment }) {
  const { tally, approval, changes } = visit;
  const roster = useRoster();
  const names = (ids: readonly string[]): string => ids.map((id) => nameOf(roster, id)).join('、');
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">检查安排</h2>
      <dl>
        <Fact label="单位">
          <Link to={`/employer/${encodeURIComponent(visit.employerId)}`}>{visit.employerName}</Link>（{visit.creditCode}
          ）
        </Fact>
        <Fact label="日期">
          {visit.on}（{weightWords[visit.weight]}）{visit.restDayReason && `，休息日检查：${visit.restDayReason}`}
        </Fact>
        <Fact label="检查事项">{visit.matters.join('、')}</Fact>
        <Fact label="检查人员">{names(visit.officerIds)}</Fact>
        <Fact label="来源">
          {causeLabel(visit.cause)}
          {visit.causeText && `：${visit.causeText}`}
          {visit.referralId && (
            <>
              （<Link to={`/referral/${encodeURIComponent(visit.referralId)}`}>移送线索</Link>）
            </>
          )}
          {visit.planId && (
            <>
              （<Link to={`/plan/${encodeURIComponent(visit.planId)}`}>抽查计划</Link>）
            </>
          )}
        </Fact>
        {visit.emergency && <Fact label="情况紧急">{visit.emergency}</Fact>}
        <Fact label="批准">
          {approval
            ? `${approval.number}，${approval.approvedOn}${approval.late ? '（逾期补办）' : ''}`
            : visit.emergency
              ? '未批准，须补办'
              : '未批准'}
        </Fact>
        <Fact label="本年检查次数">
          {tally.year} 年此前 {tally.checked} 次
          {tally.cap !== null && `，上限 ${tally.cap} 次${tally.capReached ? '（已达上限，计划外检查不受限）' : ''}`}
        </Fact>
      </dl>
      {(changes.length > 0 || visit.officerChanges.length > 0) && (
        <details>
          <summary>改期和改派（{changes.length + visit.officerChanges.length} 次）</summary>
          <ul>
            {changes.map(({ from, to, reason, at }) => (
              <li key={at}>
                {toDay(at)} {to === null ? `取消（原定 ${from}）` : `由 ${from} 改到 ${to}`}：{reason}
              </li>
            ))}
            {visit.officerChanges.map(({ from, to, reason, at }) => (
              <li key={at}>
                {toDay(at)} 人员由 {names(from)} 改为 {names(to)}：{reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
