import { addDays } from '../kernel/plainDate.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { composeCorrectionOrder, extendCorrectionOrder, isOverdue } from './correctionOrder.ts';
import type { EnforcementRefusal } from './enforcementRefusals.ts';
import type { Finding, PreconditionName, StepContext } from './finding.ts';
import { judgeGraveHarm } from './graveHarm.ts';
import { judgeFirstViolationWaiver } from './judgeFirstViolationWaiver.ts';
import { judgeLimitation } from './judgeLimitation.ts';
import { toPenaltyArticle } from './penalties.ts';

/** Holds, with what it changes of the finding, or refuses. */
export type Precondition = (context: StepContext) => Result<Partial<Finding>, EnforcementRefusal>;

const holds = accepted({});

/** What steps up to the opening of a case need. Each is named in `findingLifecycle`. @source R115–R121、R283–R286 */
export const ladderPreconditions = {
  EVIDENCE: ({ facts }) => {
    const files = new Set(facts.evidence?.files).size;
    const officers = new Set(facts.evidence?.officers).size;
    return files >= 1 && officers >= 2 ? holds : refused({ code: 'EVIDENCE_MISSING', files, officers });
  },
  REASON: ({ facts }) => (facts.reason?.trim() ? holds : refused({ code: 'REASON_MISSING' })),
  ORDER: ({ facts, today, settings }) => {
    if (facts.order === undefined) return refused({ code: 'ORDER_WITHOUT_ITEMS' });
    const order = composeCorrectionOrder(facts.order.items, facts.order.term, today, settings.calendar);
    return order.ok ? accepted({ order: order.value }) : order;
  },
  EXTENSION: ({ finding, facts, today, settings }) => {
    if (finding.order === null) return refused({ code: 'NO_OVERDUE_ORDER', dueOn: null });
    if (facts.extendBy === undefined) return refused({ code: 'REASON_MISSING' });
    const extension = { term: facts.extendBy, reason: facts.reason ?? '' };
    const order = extendCorrectionOrder(finding.order, extension, today, settings.calendar);
    return order.ok ? accepted({ order: order.value }) : order;
  },
  ESTABLISHED: ({ facts: { established = {} } }) =>
    Object.keys(established).length > 0 ? accepted(established) : refused({ code: 'FACTS_MISSING' }),
  CORRECTED_BY_DUE_DAY: ({ finding: { order }, facts: { correctedOn }, today }) => {
    if (order === null) return refused({ code: 'NO_OVERDUE_ORDER', dueOn: null });
    if (correctedOn === undefined || correctedOn < order.servedOn || correctedOn > today)
      return refused({ code: 'CORRECTION_DAY_WRONG', from: order.servedOn, to: today });
    if (isOverdue(order, correctedOn)) return refused({ code: 'CORRECTED_LATE', dueOn: order.due.endsOn });
    return accepted({ correctedOn });
  },
  DUE_DAY_PASSED: ({ finding: { order }, today }) => {
    if (order === null) return refused({ code: 'NO_OVERDUE_ORDER', dueOn: null });
    const dueOn = order.due.endsOn;
    return isOverdue(order, today)
      ? holds
      : refused({ code: 'NOT_OVERDUE_YET', dueOn, possibleFrom: addDays(dueOn, 1) });
  },
  FINED_AT_ONCE: ({ finding: { penaltyId } }) =>
    toPenaltyArticle(penaltyId).fine.when === 'AT_ONCE'
      ? holds
      : refused({ code: 'ARTICLE_NEEDS_OVERDUE_ORDER', penaltyId }),
  GRAVE_HARM: ({ finding }) =>
    judgeGraveHarm(finding.harm).effects.has('CASE_AT_ONCE') ? holds : refused({ code: 'NO_GRAVE_HARM' }),
  WITHIN_LIMITATION: ({ finding: { endedOn, foundOn, harm } }) => {
    const harmedHealth = harm.deaths + harm.acuteCases + harm.chronicCases > 0;
    const { expired, endsOn, years } = judgeLimitation({ endedOn, harmedHealth }, foundOn);
    return expired && endsOn !== null ? refused({ code: 'LIMITATION_EXPIRED', endsOn, years }) : holds;
  },
  SUSPENSION_GROUND: ({ finding }) =>
    judgeGraveHarm(finding.harm).effects.has('SUSPEND_WORK')
      ? accepted({ suspended: true })
      : refused({ code: 'NO_SUSPENSION_GROUND' }),
  SUSPENDED: ({ finding }) => (finding.suspended ? accepted({ suspended: false }) : refused({ code: 'NOT_SUSPENDED' })),
  NOT_SUSPENDED: ({ finding }) => (finding.suspended ? refused({ code: 'SUSPENSION_STANDS' }) : holds),
  WAIVER: ({ finding, facts, settings }) => {
    const said = facts.waiver ?? { listedAs: null, extraConditionMet: false, earlier: [] };
    const { penaltyId, foundOn, harm, correctedOn, order } = finding;
    const dueOn = order?.due.endsOn ?? null;
    const verdict = judgeFirstViolationWaiver(
      { ...said, penaltyId, foundOn, harm, correctedOn, dueOn },
      settings.waiver,
    );
    const unmet = verdict.conditions.filter(({ met }) => !met).map(({ why }) => why);
    return verdict.mayWaive ? holds : refused({ code: 'WAIVER_NOT_MET', unmet });
  },
} as const satisfies Partial<Record<PreconditionName, Precondition>>;
