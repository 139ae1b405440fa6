import type { PlanWholeFragment } from '../plans.graphql.ts';

export const stageTitles = {
  FREEZE: '冻结名单',
  COMMIT: '各方承诺',
  REVEAL: '公开随机数',
  BEACON: '公共随机源',
  RESULT: '抽取结果',
  CHECK: '当场核验',
} as const;

export type Stage = keyof typeof stageTitles;

/** The stages of a plan's ceremony: those that can be shown by now first, and how many of them these are. */
export function listStages(plan: PlanWholeFragment) {
  const all = Object.keys(stageTitles) as readonly Stage[];
  const stages = plan.beacon ? all : all.filter((stage) => stage !== 'BEACON');
  const current = findStage(plan);
  const reached = plan.result ? stages.length : stages.indexOf(current) + 1;
  return { stages, current, reached };
}

/** Where the ceremony stands. */
function findStage({ state, parties, beacon }: PlanWholeFragment): Stage {
  if (state === 'DRAFT') return 'FREEZE';
  if (state === 'DRAWN' || state === 'FAILED') return 'RESULT';
  if (parties.some(({ commitment }) => commitment == null)) return 'COMMIT';
  return parties.some(({ nonce }) => nonce == null) || !beacon ? 'REVEAL' : 'BEACON';
}
