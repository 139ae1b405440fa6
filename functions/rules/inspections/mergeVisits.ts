import type { Visit, WantedVisit } from './schedule.ts';

/**
 * Makes one visit of an employer's checks of one round: all their officers go, on a day that suits every check, and
 * two checks take a full day. Checks without a common day between `notBefore` and `notAfter` stay apart; quiet periods
 * are not looked at here. The lowest visit id names the visit; visits come in the order of their ids, so that the order
 * of the input says nothing.
 * @source 优化营商环境条例 第五十四条（对同一市场主体的多项检查合并进行）
 */
export function mergeVisits(wanted: readonly WantedVisit[]): readonly Visit[] {
  const byRound = new Map<string, Visit[]>();
  for (const { matter, ...check } of wanted.toSorted(byId)) {
    const visit: Visit = { ...check, checks: [{ visitId: check.visitId, matter }] };
    const key = `${check.creditCode}#${check.round}`;
    const visits = byRound.get(key) ?? [];
    const at = visits.findIndex((other) => other.notBefore <= visit.notAfter && visit.notBefore <= other.notAfter);
    const other = visits[at];
    if (other === undefined) visits.push(visit);
    else visits[at] = join(other, visit);
    byRound.set(key, visits);
  }
  return [...byRound.values()].flat().sort(byId);
}

/** By code units, whatever the language of the machine. */
export function byId(one: { readonly visitId: string }, other: { readonly visitId: string }): number {
  if (one.visitId === other.visitId) return 0;
  return one.visitId < other.visitId ? -1 : 1;
}

function join(one: Visit, other: Visit): Visit {
  return {
    ...one,
    checks: [...one.checks, ...other.checks],
    officerIds: [...new Set([...one.officerIds, ...other.officerIds])],
    notBefore: one.notBefore > other.notBefore ? one.notBefore : other.notBefore,
    notAfter: one.notAfter < other.notAfter ? one.notAfter : other.notAfter,
    quietPeriods: [...one.quietPeriods, ...other.quietPeriods],
    spacingDays: Math.max(one.spacingDays, other.spacingDays),
    weight: 'FULL_DAY',
  };
}
