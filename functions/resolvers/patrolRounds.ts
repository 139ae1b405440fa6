import type {
  EmployerResolvers,
  MutationResolvers,
  PatrolFiguresResolvers,
  PatrolRoundResolvers,
  PatrolTaskResolvers,
  QueryResolvers,
} from '../generated/resolverTypes.ts';
import type { Context } from '../operations/context.ts';
import { listPatrolTasks } from '../operations/patrols/listPatrolTasks.ts';
import { openPatrolMonth } from '../operations/patrols/openPatrolMonth.ts';
import { findPatrolRound, listPatrolRounds } from '../operations/patrols/readRounds.ts';
import { reopenPatrolRound } from '../operations/patrols/reopenPatrolRound.ts';
import { submitPatrolReturn } from '../operations/patrols/submitPatrolReturn.ts';
import { judgePrimaryBody } from '../rules/patrols/judgePrimaryBody.ts';
import {
  describeLateReturn,
  describeLock,
  findReturnInForce,
  type PatrolRoundRef,
} from '../rules/patrols/patrolRound.ts';
import { toRates } from '../rules/patrols/tallyRound.ts';
import { toAnswer } from './answers.ts';
import { toConnection, toPageRequest } from './connections.ts';
import { toEmployerId, toPatrolRecordId } from './ids.ts';
import { toMonth } from './patrolRecords.ts';

type RoundArguments = { readonly month: string; readonly patrolBodyId: string };

/** Of the viewer's own county: a body's id says in which county it is, but a county's rounds are its own. */
function toRoundRef({ viewer }: Context, { month, patrolBodyId }: RoundArguments): PatrolRoundRef {
  return { county: viewer.county ?? '', month: toMonth(month), bodyId: patrolBodyId };
}

export const patrolRoundQueries = {
  patrolRound: (_, asked, context) => findPatrolRound(context, toRoundRef(context, asked)),
  patrolRounds: async (_, { month, patrolBodyId, ...page }, context) => {
    const asked = { month: month == null ? null : toMonth(month), bodyId: patrolBodyId ?? null };
    return toConnection(await listPatrolRounds(context, asked, toPageRequest(page)));
  },
  patrolTasks: async (_, { month, patrolBodyId, state, village, ...page }, context) => {
    const filter = { state: state ?? null, village: village ?? null };
    const ref = toRoundRef(context, { month, patrolBodyId });
    const tasks = await listPatrolTasks(context, ref, filter, toPageRequest(page));
    return tasks && { ...toConnection(tasks), totalCount: tasks.totalCount, villages: [...tasks.villages] };
  },
} satisfies QueryResolvers;

export const patrolRoundMutations = {
  openPatrolMonth: async (_, { input: { month, idempotencyKey } }, context) =>
    toAnswer('PatrolMonthOpened', await openPatrolMonth(context, { month: toMonth(month), idempotencyKey })),
  submitPatrolReturn: async (_, { input: { unfinished, idempotencyKey, ...round } }, context) => {
    const input = { round: toRoundRef(context, round), unfinished, idempotencyKey };
    return toAnswer('PatrolRound', await submitPatrolReturn(context, input));
  },
  reopenPatrolRound: async (_, { input: { reason, idempotencyKey, ...round } }, context) => {
    const input = { round: toRoundRef(context, round), reason, idempotencyKey };
    return toAnswer('PatrolRound', await reopenPatrolRound(context, input));
  },
} satisfies MutationResolvers;

export const employerPatrol = {
  primaryBody: async (employer, _, { counties }) => {
    const bodies = (await counties.find(employer.county))?.bodies ?? [];
    const judged = judgePrimaryBody(employer, bodies);
    return { ...judged, patrolBody: bodies.find(({ id }) => id === judged.bodyId) ?? null };
  },
  formerPatrolBodies: ({ formerBodies }) =>
    formerBodies.map(({ bodyId, from, until }) => ({ patrolBodyId: bodyId, from, until })),
} satisfies EmployerResolvers;

export const PatrolRound = {
  patrolBodyId: ({ bodyId }) => bodyId,
  patrolBodyName: ({ bodyName }) => bodyName,
  listSha256: ({ expected }) => expected.sha256,
  lockedReason: (round) => {
    const inForce = findReturnInForce(round);
    return inForce && describeLock(inForce);
  },
  lateReason: (round, _, { today }) => describeLateReturn(round, round.dueOn, today),
  returns: ({ returns }) => [...returns],
} satisfies PatrolRoundResolvers;

export const PatrolFigures = {
  completeness: (figures) => toRates(figures).completeness,
  timeliness: (figures) => toRates(figures).timeliness,
} satisfies PatrolFiguresResolvers;

export const PatrolTask = {
  recordId: (task) => task.summary && toPatrolRecordId(task),
  employerId: toEmployerId,
  visitedOn: ({ summary }) => summary?.visitedOn ?? null,
  submittedAt: ({ summary }) => summary?.submittedAt ?? null,
  problems: ({ summary }) => summary?.problemCount ?? 0,
  referrals: ({ summary }) => summary?.referralCount ?? 0,
  conflicts: ({ summary }) => summary?.conflictCount ?? 0,
} satisfies PatrolTaskResolvers;
