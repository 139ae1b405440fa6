import { Link, useParams } from 'react-router';
import { useDesk } from './deskContext.ts';
import type { KeptMonth } from './device/fetchLists.ts';
import { isLeft } from './groupByVillage.ts';
import { ReturnForm } from './ReturnForm.tsx';
import { useTitle } from './useTitle.ts';
import { toMonthWords } from './words.ts';

const figures: readonly (readonly [keyof KeptMonth['round']['figures'], string])[] = [
  ['expected', '应巡查'],
  ['visited', '已巡查'],
  ['submitted', '已报送'],
  ['excused', '其中无需巡查'],
  ['late', '逾期'],
  ['problems', '发现问题'],
  ['referrals', '移送线索'],
  ['inConflict', '填写不一致'],
];

/** `/returns/:month`: a body's monthly return. */
export function ReturnPage() {
  const { month = '' } = useParams();
  const { desk, view } = useDesk();
  useTitle(`${toMonthWords(month)}月报`);
  const kept = view.months.find(({ round }) => round.month === month);
  if (!kept) {
    return (
      <>
        <h1>月度巡查报告</h1>
        <p>
          这台手机上没有这个月的名单，请从<Link to="/">本月巡查</Link>进入。
        </p>
      </>
    );
  }
  const { round, tasks } = kept;
  const left = tasks.filter(isLeft);
  return (
    <>
      <h1>{toMonthWords(month)}月度巡查报告</h1>
      <p>
        {round.patrolBodyName}；请于 <strong>{round.dueOn}</strong>（含当日）前报送。
      </p>
      {round.lateReason && <p className="warning">{round.lateReason}</p>}
      <dl>
        {figures.map(([name, title]) => (
          <div key={name} className="figure">
            <dt>{title}</dt>
            <dd>{round.figures[name]}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>依据</summary>
        <p>
          乡镇（街道、园区）每月巡查，次月5日前报送（泸政办函〔2023〕18号）。每家单位或者有巡查表，或者说明没有的原因。
        </p>
      </details>
      {round.lockedReason ? (
        <>
          <p className="notice">{round.lockedReason}</p>
          <Explained tasks={left} />
        </>
      ) : (
        <ReturnForm key={month} round={round} left={left} subject={desk.clerk.subject} />
      )}
    </>
  );
}

function Explained({ tasks }: { readonly tasks: KeptMonth['tasks'] }) {
  if (tasks.length === 0) return <p>名单中的单位都有巡查表。</p>;
  return (
    <>
      <h2>没有巡查表的单位</h2>
      <ul className="tasks">
        {tasks.map(({ creditCode, name, unfinishedReason }) => (
          <li key={creditCode}>
            <span>{name}</span>
            <span className="quiet">{unfinishedReason ?? '没有说明'}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
