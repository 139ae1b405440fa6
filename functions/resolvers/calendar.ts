import type { QueryResolvers, DeadlineKind as SchemaDeadlineKind } from '../generated/resolverTypes.ts';
import type { DeadlineKind } from '../rules/calendar/clocks.ts';
import { computeDeadline, type Deadline } from '../rules/calendar/computeDeadline.ts';

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
  deadline: (_, { kind, from }) => toDeadline(computeDeadline(kinds[kind], from)),
} satisfies QueryResolvers;
