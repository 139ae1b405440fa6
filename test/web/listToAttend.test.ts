import { expect, it } from 'vitest';
import type { ToAttendQuery } from '../../web/src/features/employers/employers.graphql.ts';
import { listToAttend } from '../../web/src/features/employers/listToAttend.ts';

const period = { endsOn: '2026-12-08' };
const clock = (overdue: boolean) => [{ title: '改正期限', overdue, period }];
const penalty = { violation: '示例违法行为' };

const answer = {
  employerFindings: {
    nodes: [
      { id: 'ordered', state: 'ORDERED', penalty, clocks: clock(false) },
      { id: 'overdue', state: 'OVERDUE', penalty, clocks: clock(true) },
      // The authority's turn, and over.
      { id: 'filed', state: 'CASE_FILED', penalty, clocks: clock(false) },
      { id: 'closed', state: 'CLOSED', penalty, clocks: [] },
    ],
  },
  viewer: {
    employer: {
      visits: {
        nodes: [
          { id: 'coming', state: 'NOTIFIED', on: '2026-12-01' },
          { id: 'past', state: 'PUBLISHED', on: '2026-11-01' },
        ],
      },
      listEntries: [
        { id: 'told', state: 'HEARING', clock: { title: '陈述申辩期限', period } },
        { id: 'public', state: 'PUBLISHED', clock: null },
      ],
      delegation: null,
    },
  },
} as unknown as ToAttendQuery;

it('what an employer has to attend to is what it can act on or must be ready for, overdue first', () => {
  expect(listToAttend(answer).map(({ to, isOverdue }) => [to, isOverdue])).toEqual([
    ['/mine/finding/overdue', true],
    ['/mine/finding/ordered', false],
    ['/list-entry/told', false],
    ['/mine/visit/coming', false],
  ]);
});

it('an account without an employer has nothing to attend to', () => {
  expect(listToAttend({ employerFindings: { nodes: [] }, viewer: { employer: null } })).toEqual([]);
});
