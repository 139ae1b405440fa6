import { dayOf, daysBetween, type PlainDate } from '../kernel/plainDate.ts';
import { emptySummary, type PatrolSummary } from './patrolSummary.ts';

export type PatrolTaskState = 'OPEN' | 'VISITED' | 'SUBMITTED' | 'LATE' | 'EXCUSED';

/** What the state of a task is read from. */
export type TaskFacts = {
  /** Null: nobody has begun a record. */
  readonly summary: PatrolSummary | null;
  readonly dueOn: PlainDate;
  readonly today: PlainDate;
};

type TaskRow = {
  readonly state: PatrolTaskState;
  readonly fits: (facts: Facts) => boolean;
  readonly reason: (facts: Facts) => string;
};

type Facts = Omit<TaskFacts, 'summary'> & PatrolSummary & { readonly submittedOn: PlainDate | null };

const due = ({ dueOn }: Facts) => `应于 ${dueOn}（含当日）前报送`;
const excused = ({ excuse }: Facts) => (excuse === null ? '' : `；巡查情况：${excuse}`);

/** Days after the day due: of the submission, or of today while there is none. */
const lateDays = ({ dueOn, today, submittedOn }: Facts) => Math.max(0, daysBetween(dueOn, submittedOn ?? today));

/**
 * The states of a patrol task: the first row that fits. The day due counts as in time; the server's clock decides, not
 * the device's. An excuse counts once its form is submitted: it is a finding of the patrol, not a wish.
 * @source 泸政办函〔2023〕18号 R151–R153；R287
 */
const patrolTaskStates = [
  {
    state: 'LATE',
    fits: (facts) => facts.submittedOn !== null && facts.submittedOn > facts.dueOn,
    reason: (facts) =>
      `逾期报送：${due(facts)}，实际于 ${facts.submittedOn} 报送，逾期 ${lateDays(facts)} 日${excused(facts)}`,
  },
  {
    state: 'EXCUSED',
    fits: ({ submittedOn, excuse }) => submittedOn !== null && excuse !== null,
    reason: ({ submittedOn, excuse }) => `无需巡查：${excuse}，于 ${submittedOn} 报送`,
  },
  {
    state: 'SUBMITTED',
    fits: ({ submittedOn }) => submittedOn !== null,
    reason: ({ submittedOn, dueOn }) => `已于 ${submittedOn} 报送，未超过 ${dueOn}`,
  },
  {
    state: 'LATE',
    fits: ({ today, dueOn }) => today > dueOn,
    reason: (facts) =>
      `逾期：${due(facts)}，今天为 ${facts.today}，已逾期 ${lateDays(facts)} 日${
        facts.visitedOn === null ? '，尚无巡查记录' : `；已于 ${facts.visitedOn} 巡查，巡查表尚未完成报送`
      }`,
  },
  {
    state: 'VISITED',
    fits: ({ visitedOn }) => visitedOn !== null,
    reason: (facts) =>
      `已于 ${facts.visitedOn} 巡查，巡查表尚未完成报送${
        facts.conflictCount > 0 ? `（有 ${facts.conflictCount} 处填写不一致待确认）` : ''
      }，${due(facts)}`,
  },
  {
    state: 'OPEN',
    fits: () => true,
    reason: (facts) => `待巡查，${due(facts)}，还有 ${daysBetween(facts.today, facts.dueOn)} 日`,
  },
] as const satisfies readonly TaskRow[];

/** The state of a task with the reason in Chinese and how many days it is late. */
export type TaskVerdict = { readonly state: PatrolTaskState; readonly reason: string; readonly daysLate: number };

/** Decides the state of a task on a day, see `patrolTaskStates`; `daysLate` is 0 unless it is LATE. */
export function judgePatrolTask({ summary, dueOn, today }: TaskFacts): TaskVerdict {
  const said = summary ?? emptySummary;
  const facts: Facts = { ...said, dueOn, today, submittedOn: said.submittedAt && dayOf(said.submittedAt) };
  for (const { state, fits, reason } of patrolTaskStates as readonly TaskRow[]) {
    if (fits(facts)) return { state, reason: reason(facts), daysLate: state === 'LATE' ? lateDays(facts) : 0 };
  }
  throw new Error('the last row fits every task');
}
