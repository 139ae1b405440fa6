import type { Role } from '../accounts/viewer.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { casePreconditions } from './casePreconditions.ts';
import type { EnforcementRefusal } from './enforcementRefusals.ts';
import type { EnforcementSettings, Finding, PreconditionName, StepFacts } from './finding.ts';
import { type FindingAction, type FindingTransition, findingLifecycle } from './findingLifecycle.ts';
import { defaultWaiverSettings } from './judgeFirstViolationWaiver.ts';
import { ladderPreconditions, type Precondition } from './ladderPreconditions.ts';

const preconditions: Record<PreconditionName, Precondition> = { ...ladderPreconditions, ...casePreconditions };

/**
 * What counts until the county sets its own (D): a hearing from a fine of 20,000 yuan, collective discussion from
 * 50,000. Both amounts are left to provinces by 行政处罚法 articles 57 and 63; the low one favours the party.
 */
export const defaultEnforcementSettings: EnforcementSettings = {
  hearingFromYuan: 20_000,
  discussionFromYuan: 50_000,
  waiver: defaultWaiverSettings,
  calendar: {},
};

export type EnforcementStep = { readonly action: FindingAction; readonly role: Role; readonly facts?: StepFacts };

/**
 * Decides whether a step may be taken on a finding today, and what the finding is after it. Refused are, in this order:
 * a role that does not take it, a day before the last step's (the same day is right), a state it does not start from,
 * and the first precondition that does not hold. A case without an overdue order names the order that is missing.
 * Refusals: WRONG_ROLE, STEP_BEFORE_LAST, NO_OVERDUE_ORDER, WRONG_FINDING_STATE, and those of the preconditions.
 * @source R115–R121、R171、R283–R286
 */
export function judgeEnforcementStep(
  finding: Finding,
  { action, role, facts = {} }: EnforcementStep,
  today: PlainDate,
  settings: EnforcementSettings = defaultEnforcementSettings,
): Result<Finding, EnforcementRefusal> {
  const step: FindingTransition = findingLifecycle[action];
  if (!step.roles.includes(role)) return refused({ code: 'WRONG_ROLE', allowed: step.roles });
  const lastOn = finding.steps.at(-1)?.on ?? finding.foundOn;
  if (today < lastOn) return refused({ code: 'STEP_BEFORE_LAST', lastOn });
  if (!step.from.includes(finding.state)) return refused(toStateRefusal(finding, action));
  let after = finding;
  for (const name of step.needs) {
    const verdict = preconditions[name]({ finding, facts, today, settings });
    if (!verdict.ok) return verdict;
    after = { ...after, ...verdict.value };
  }
  const state = step.to === 'SAME' ? finding.state : step.to;
  return accepted({ ...after, state, steps: [...finding.steps, { action, on: today }] });
}

function toStateRefusal({ state, order }: Finding, action: FindingAction): EnforcementRefusal {
  const onLadder = state === 'FOUND' || state === 'EDUCATED' || state === 'ORDERED';
  return action === 'FILE_CASE' && onLadder
    ? { code: 'NO_OVERDUE_ORDER', dueOn: order?.due.endsOn ?? null }
    : { code: 'WRONG_FINDING_STATE', state, action };
}
