import type {
  LoadedNoticeResolvers,
  MutationResolvers,
  QueryResolvers,
  DeadlineKind as SchemaDeadlineKind,
} from '../generated/resolverTypes.ts';
import { listNotices, loadCalendarNotice } from '../operations/calendar/loadCalendarNotice.ts';
import type { DeadlineKind } from '../rules/calendar/clocks.ts';
import { computeDeadline, type Deadline } from '../rules/calendar/computeDeadline.ts';
import { toAnswer } from './answers.ts';

const kinds = {
  PUBLICITY: 'publicity',
  FILING: 'filing',
  REASSESSMENT: 'reassessment',
  NEW_EMPLOYER: 'newEmployer',
  PATROL: 'patrol',
  MAJOR_CHANGE: 'majorChange',
} as const satisfies Record<SchemaDeadlineKind, DeadlineKind>;

const schemaKinds = Object.fromEntries(Object.entries(kinds).map(([shown, kind]) => [kind, shown])) as Record<
  DeadlineKind,
  SchemaDeadlineKind
>;

export function toDeadline(deadline: Deadline) {
  return { ...deadline, kind: schemaKinds[deadline.kind] };
}

export const calendarQueries = {
  deadline: async (_, { kind, from, county = null }, { viewer, ...context }) => {
    const code = county ?? viewer.county;
    const notices = await context.notices.read(code);
    const { patrolRollsOver = false, majorChangeDays } = (code && (await context.counties.find(code))) || {};
    const settings = { notices, patrolRollsOver, ...(majorChangeDays !== undefined && { majorChangeDays }) };
    return toDeadline(computeDeadline(kinds[kind], from, settings));
  },
  calendarNotices: (_, { county }, context) => listNotices(context, county),
} satisfies QueryResolvers;

export const calendarMutations = {
  loadCalendarNotice: async (_, { input }, context) =>
    toAnswer('LoadedNotice', await loadCalendarNotice(context, input)),
} satisfies MutationResolvers;

export const LoadedNotice = {
  replaced: ({ history }) => history.map(({ notice, loadedAt }) => ({ ...notice, loadedAt })),
  number: ({ notice }) => notice.number,
  issuedOn: ({ notice }) => notice.issuedOn,
  source: ({ notice }) => notice.source,
  holidays: ({ notice }) => notice.holidays,
  makeUpDays: ({ notice }) => notice.makeUpDays,
} satisfies LoadedNoticeResolvers;
