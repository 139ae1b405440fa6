import { Link } from 'react-router';
import { taskStateWords } from '../patrols/words.ts';
import type { TasksOfRoundQuery } from './patrolMonths.graphql.ts';

type TaskLineProps = { readonly task: NonNullable<TasksOfRoundQuery['patrolTasks']>['nodes'][number] };

/** An employer of a round, as a row. */
export function TaskLine({ task }: TaskLineProps) {
  const { state, daysLate, problems, referrals, conflicts, unfinishedReason, recordId } = task;
  return (
    <tr>
      <th scope="row">
        <Link to={`/employer/${encodeURIComponent(task.employerId)}`}>{task.name}</Link>
      </th>
      <td>{task.village ?? '—'}</td>
      <td className={state === 'LATE' ? 'warning' : ''}>
        {taskStateWords[state]}
        {daysLate > 0 && ` ${daysLate} 天`}
        <details>
          <summary>说明</summary>
          <span className="quiet">{task.reason}</span>
        </details>
        {unfinishedReason && <span className="hint quiet">未报送原因：{unfinishedReason}</span>}
      </td>
      <td>{problems}</td>
      <td>{referrals}</td>
      <td>
        {recordId ? <Link to={`/patrol-record/${encodeURIComponent(recordId)}`}>看记录</Link> : '—'}
        {conflicts > 0 && <span className="hint warning">{conflicts} 项填写不一致</span>}
      </td>
    </tr>
  );
}
