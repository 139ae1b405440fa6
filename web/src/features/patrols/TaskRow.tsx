import { Link } from 'react-router';
import type { Task } from './device/fetchLists.ts';
import { taskStateWords } from './words.ts';

type TaskRowProps = { readonly month: string; readonly task: Task; readonly hasUnsent: boolean };

/** An employer of the month; what is to be done stands first, why below it. */
export function TaskRow({ month, task, hasUnsent }: TaskRowProps) {
  const { creditCode, name, address, state, reason, unfinishedReason } = task;
  return (
    <li>
      <Link to={`/records/${month}/${creditCode}`}>{name}</Link>
      <span className={state === 'LATE' ? 'state warning' : 'state'}>{taskStateWords[state]}</span>
      {hasUnsent && <span className="state unsent">有未发送的内容</span>}
      <span className="quiet">{address ?? '台账中没有地址'}</span>
      {state !== 'OPEN' && <span className="quiet">{reason}</span>}
      {unfinishedReason && <span className="quiet">月报说明：{unfinishedReason}</span>}
    </li>
  );
}
