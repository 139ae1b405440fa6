import { useSearchParams } from 'react-router';
import { Field } from '../../shared/Field.tsx';
import { PagedTable } from '../../shared/PagedTable.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { usePages } from '../../shared/usePages.ts';
import { taskStateWords } from '../patrols/words.ts';
import { type PatrolTaskState, TasksOfRoundDocument } from './patrolMonths.graphql.ts';
import { TaskLine } from './TaskLine.tsx';

type TaskTableProps = { readonly month: string; readonly bodyId: string };

const noVillage = '（地址未写村、社区）';

/** The employers of a round, by state and village; both stand in the address. */
export function TaskTable({ month, bodyId }: TaskTableProps) {
  const { token } = useSession();
  const [address, setAddress] = useSearchParams();
  const asked = address.get('state') ?? '';
  const state = asked in taskStateWords ? (asked as PatrolTaskState) : null;
  const village = address.get('village');
  const question = { month, body: bodyId, state, village };
  const tasks = usePages(TasksOfRoundDocument, question, ({ patrolTasks }) => patrolTasks, token);
  const { data } = useAnswer(TasksOfRoundDocument, { month, body: bodyId }, { token });
  const villages = data?.patrolTasks?.villages ?? [];
  const change = (name: string, value: string | null): void => {
    const next = new URLSearchParams(address);
    if (value === null) next.delete(name);
    else next.set(name, value);
    setAddress(next, { replace: true });
  };
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">应查单位</h2>
      <div className="fields screen">
        <Field label="情况">
          {(tie) => (
            <select {...tie} value={state ?? ''} onChange={({ target }) => change('state', target.value || null)}>
              <option value="">全部</option>
              {Object.entries(taskStateWords).map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="村、社区">
          {(tie) => (
            <select
              {...tie}
              value={village === null ? '*' : village}
              onChange={({ target }) => change('village', target.value === '*' ? null : target.value)}
            >
              <option value="*">全部</option>
              {villages.map((one) => (
                <option key={one.village ?? ''} value={one.village ?? ''}>
                  {one.village ?? noVillage}：{one.submitted}／{one.tasks}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <PagedTable
        label="应查单位"
        {...tasks}
        columns={['单位', '村、社区', '情况', '问题', '移送', '记录']}
        empty="没有这样的单位。"
        toKey={({ employerId }) => employerId}
      >
        {(task) => <TaskLine task={task} />}
      </PagedTable>
    </section>
  );
}
