import { useSearchParams } from 'react-router';
import { PagedTable } from '../../shared/PagedTable.tsx';
import { SelectField } from '../../shared/SelectField.tsx';
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
        <SelectField
          label="情况"
          value={state ?? ''}
          onChange={(next) => change('state', next || null)}
          blank="全部"
          options={taskStateWords}
        />
        <SelectField
          label="村、社区"
          value={village === null ? '*' : village}
          onChange={(next) => change('village', next === '*' ? null : next)}
          options={[
            ['*', '全部'],
            ...villages.map(
              ({ village, submitted, tasks }) =>
                [village ?? '', `${village ?? noVillage}：${submitted}／${tasks}`] as const,
            ),
          ]}
        />
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
