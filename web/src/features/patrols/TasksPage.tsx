import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { toMoment } from '../../shared/moments.ts';
import { useDesk } from './deskContext.ts';
import type { Task } from './device/fetchLists.ts';
import { groupByVillage, isLeft } from './groupByVillage.ts';
import { Progress } from './Progress.tsx';
import { TaskRow } from './TaskRow.tsx';
import { useTitle } from './useTitle.ts';
import { toMonthWords } from './words.ts';

const shown = {
  ALL: { title: '全部', fits: () => true },
  LEFT: { title: '未报送', fits: isLeft },
} as const;

/** `/?month=…&show=LEFT`: a month's employers, village by village. */
export function TasksPage() {
  const { desk, view } = useDesk();
  const [address, setAddress] = useSearchParams();
  const { months, sending } = view;
  const asked = address.get('month');
  const kept = months.find(({ round }) => round.month === asked) ?? months[0];
  const show = address.get('show') === 'LEFT' ? 'LEFT' : 'ALL';
  useTitle(kept ? `${toMonthWords(kept.round.month)}巡查` : '本月巡查');
  const part = address.get('name') ?? '';
  const villages = useMemo(() => {
    const fits = (task: Task): boolean => shown[show].fits(task) && task.name.includes(part);
    return groupByVillage(kept?.tasks ?? [], fits);
  }, [kept, show, part]);
  if (!kept) {
    return (
      <>
        <h1>职业卫生巡查</h1>
        {sending.kind === 'SENDING' ? (
          <p className="quiet">正在读取本月名单……</p>
        ) : (
          <p>
            这台手机上还没有巡查名单。每月1日由平台开启；请在有网络的地方打开一次，名单会留在手机上。仍然没有的，请与县卫生健康局联系。
          </p>
        )}
      </>
    );
  }
  const { round } = kept;
  const change = (next: Readonly<Record<string, string>>): void =>
    setAddress({ month: round.month, show, name: part, ...next }, { replace: true });
  const unsent = new Set(desk.client.listPending().map(({ operation }) => keyOf(operation.record)));
  return (
    <>
      <h1>{toMonthWords(round.month)}巡查</h1>
      {months.length > 1 && (
        <label>
          月份
          <select value={round.month} onChange={({ target }) => change({ month: target.value })}>
            {months.map(({ round: { month } }) => (
              <option key={month} value={month}>
                {toMonthWords(month)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Progress done={round.figures.submitted} all={round.figures.expected} title={round.patrolBodyName} />
      <p>
        请于 <strong>{round.dueOn}</strong>（含当日）前报送。{' '}
        <Link to={`/returns/${round.month}`}>{round.lockedReason ? '查看月报' : '报送月报'}</Link>
      </p>
      {round.lateReason && <p className="warning">{round.lateReason}</p>}
      {round.lockedReason && <p className="notice">{round.lockedReason}</p>}
      <fieldset className="choices" aria-label="显示">
        {(['ALL', 'LEFT'] as const).map((name) => (
          <button key={name} type="button" aria-pressed={show === name} onClick={() => change({ show: name })}>
            {shown[name].title}
          </button>
        ))}
      </fieldset>
      <div className="question">
        <label htmlFor="name">按名称查找</label>
        <input
          id="name"
          type="search"
          autoComplete="off"
          value={part}
          onChange={({ target }) => change({ name: target.value.trim() })}
        />
      </div>
      {villages.length === 0 && part !== '' && <p>没有名称含“{part}”的单位，请换几个字再找。</p>}
      {villages.length === 0 && part === '' && (
        <p>{show === 'LEFT' ? '都已报送，可以报送月报了。' : '本月名单中没有用人单位，无需巡查。'}</p>
      )}
      {villages.map(({ village, tasks, done, all }) => (
        <section key={village} aria-label={village}>
          <h2>{village}</h2>
          {all < kept.tasks.length && <Progress done={done} all={all} title={village} />}
          <ul className="tasks">
            {tasks.map((task) => (
              <TaskRow
                key={task.creditCode}
                month={round.month}
                task={task}
                hasUnsent={unsent.has(keyOf({ month: round.month, creditCode: task.creditCode }))}
              />
            ))}
          </ul>
        </section>
      ))}
      <p className="quiet">名单读取于 {toMoment(kept.readAt)}</p>
    </>
  );
}

const keyOf = ({ month, creditCode }: { month: string; creditCode: string }): string => `${month} ${creditCode}`;
