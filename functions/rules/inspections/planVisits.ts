import { toDerivedId } from '../kernel/derivedId.ts';
import { type PlainDate, startOf } from '../kernel/plainDate.ts';
import type { EmployerRef } from '../reports/report.ts';
import type { DayRange } from './officer.ts';
import type { WantedVisit } from './schedule.ts';
import type { SiteVisit } from './siteVisit.ts';

/** What of a drawn plan decides where its visits lie. */
export type VisitPlan = {
  readonly county: string;
  readonly planId: string;
  readonly matter: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly quietPeriods: readonly DayRange[];
  readonly spacingDays: number;
};

/** The employer of a drawn check as the ledger has it today. */
export type DrawnEmployerFacts = EmployerRef & {
  readonly name: string;
  readonly address: string | null;
  readonly bodyId: string;
};

/** Id of the visit that a plan makes to an employer: the same whenever it is worked out, so that none is laid twice. */
export function toPlanVisitId({ planId, startsOn }: VisitPlan, { county, creditCode }: EmployerRef): string {
  return toDerivedId(startOf(startsOn), `visit/1\n${county}\n${planId}\n${creditCode}`);
}

/** A drawn employer as a check that wants a day, half a day long, anywhere in the plan's period. @source R109–R113 */
export function toWantedVisit(
  plan: VisitPlan,
  employer: DrawnEmployerFacts,
  officerIds: readonly string[],
): WantedVisit {
  return {
    visitId: toPlanVisitId(plan, employer),
    creditCode: employer.creditCode,
    employerName: employer.name,
    address: employer.address,
    bodyId: employer.bodyId,
    matter: plan.matter,
    round: 1,
    officerIds,
    notBefore: plan.startsOn,
    notAfter: plan.endsOn,
    quietPeriods: [],
    spacingDays: plan.spacingDays,
    weight: 'HALF_DAY',
  };
}

/**
 * Whether a plan's check may join a visit: one outside the draw to the same employer within the plan's period that
 * nobody has approved yet (what is approved is not widened behind the approval), and that no plan has joined.
 * @source 优化营商环境条例 第五十四条（对同一市场主体的多项检查合并进行）；以未批准为限为自定（D）
 */
export function mayJoin(visit: SiteVisit, { startsOn, endsOn }: VisitPlan): boolean {
  const { cause, state, planId, on } = visit;
  return cause !== 'PLAN' && state === 'PLANNED' && planId === null && startsOn <= on && on <= endsOn;
}

/** The visit with a plan's check in it: a full day, by the officers of both. */
export function joinPlanCheck(visit: SiteVisit, plan: VisitPlan, wanted: WantedVisit): SiteVisit {
  return {
    ...visit,
    planId: plan.planId,
    checks: [...visit.checks, { visitId: wanted.visitId, matter: plan.matter }],
    officerIds: [...new Set([...visit.officerIds, ...wanted.officerIds])],
    weight: 'FULL_DAY',
  };
}
