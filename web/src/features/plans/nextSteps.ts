import { toMoment } from '../../shared/moments.ts';
import type { PlanWholeFragment } from './plans.graphql.ts';

export type NextStep = { readonly who: string; readonly what: string };

const bureau = '县卫生健康局';

/** Who has to do what for the plan to go on, in the order of the parties. */
export function listNextSteps(plan: PlanWholeFragment): readonly NextStep[] {
  const { state, parties, beacon, beaconValue, revealBy } = plan;
  if (state === 'DRAFT') return [{ who: bureau, what: '核对期间和参与方，冻结名单' }];
  if (state === 'DRAWN') return [{ who: bureau, what: '安排检查日期和人员；不能检查的单位办理替补' }];
  if (state === 'FAILED') return [{ who: bureau, what: '需要抽查的，另订计划重新抽取' }];
  const uncommitted = parties.filter(({ commitment }) => commitment == null);
  if (uncommitted.length > 0) return uncommitted.map(({ name }) => ({ who: name, what: '提交随机数的承诺' }));
  const unrevealed = parties.filter(({ nonce }) => nonce == null);
  if (unrevealed.length > 0) {
    return unrevealed.map(({ name }) => ({ who: name, what: `在 ${toMoment(revealBy)} 之前公开随机数` }));
  }
  if (beacon && !beaconValue) {
    return [{ who: bureau, what: `${toMoment(beacon.at)} 之后，按公布的原样录入“${beacon.source}”的结果` }];
  }
  return [];
}
