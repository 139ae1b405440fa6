import { findingLifecycle } from '../../../../functions/rules/enforcement/findingLifecycle.ts';
import type { ToAttendQuery } from './employers.graphql.ts';

type Matter = {
  /** Its page. */
  readonly to: string;
  readonly title: string;
  readonly about: string;
  readonly isOverdue: boolean;
};

/** States in which the employer may take a step. */
const answerable = new Set<string>(
  Object.values(findingLifecycle).flatMap(({ roles, from }) => (roles.includes('EMPLOYER') ? from : [])),
);

const visitWords: Readonly<Partial<Record<string, string>>> = {
  NOTIFIED: '请准备检查事项涉及的资料',
  STARTED: '正在检查',
  ENDED: '请核对检查记录并确认',
};

/** What an employer has to attend to, what is overdue first. */
export function listToAttend({ viewer, employerFindings }: ToAttendQuery): readonly Matter[] {
  const findings = employerFindings.nodes
    .filter(({ state, clocks }) => answerable.has(state) && clocks.length > 0)
    .map(({ id, penalty, clocks: [clock] }): Matter => {
      const isOverdue = clock?.overdue ?? false;
      return {
        to: `/mine/finding/${encodeURIComponent(id)}`,
        title: penalty.violation,
        about: `${clock?.title}至 ${clock?.period.endsOn}${isOverdue ? '，已逾期' : ''}`,
        isOverdue,
      };
    });
  const visits = (viewer.employer?.visits.nodes ?? []).flatMap(({ id, state, on }): readonly Matter[] => {
    const about = visitWords[state];
    return about
      ? [{ to: `/mine/visit/${encodeURIComponent(id)}`, title: `${on} 的现场检查`, about, isOverdue: false }]
      : [];
  });
  const entries = (viewer.employer?.listEntries ?? []).flatMap(({ id, state, clock }): readonly Matter[] =>
    state === 'HEARING' && clock
      ? [
          {
            to: `/list-entry/${encodeURIComponent(id)}`,
            title: '拟列入不达标用人单位名单',
            about: `${clock.title}至 ${clock.period.endsOn}`,
            isOverdue: false,
          },
        ]
      : [],
  );
  return [...findings, ...entries, ...visits].sort((one, other) => Number(other.isOverdue) - Number(one.isOverdue));
}
