import type { Permission } from '../../../rules/accounts/permissions.ts';
import type { Occasion } from '../../../rules/inbox/composeHappenings.ts';
import type { Happening } from '../../../rules/inbox/message.ts';
import { judgeVisitStep } from '../../../rules/inspections/judgeVisitStep.ts';
import type { SiteVisit, VisitRef } from '../../../rules/inspections/siteVisit.ts';
import type { VisitAction } from '../../../rules/inspections/visitLifecycle.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import type { Change, MessageWrites, StoredVisit } from '../../../storage/stores.ts';
import { changeAggregate } from '../../changes.ts';
import { AccessRefused, type Context, permit } from '../../context.ts';
import { tell, toOccasion } from '../../inbox/tell.ts';
import { once } from '../../once.ts';

export type VisitStepInput = { readonly idempotencyKey: string; readonly visit: VisitRef };

/** What a step adds to the visit, and what else is written with it. */
export type CompletedStep = {
  readonly visit: Partial<SiteVisit>;
  readonly alsoWrites?: readonly (Change | MessageWrites)[];
};

type Step = {
  readonly operation: string;
  readonly permission: Permission;
  readonly action: VisitAction | ((visit: SiteVisit) => VisitAction);
  readonly complete: (visit: StoredVisit) => Promise<Result<CompletedStep, Refusal>>;
  /** What the employer is told of the visit as it stands after the step, or null. */
  readonly tell?: (occasion: Occasion, visit: SiteVisit) => Happening | null;
};

/**
 * An officer of the roster who was not sent has no hand in a visit; an account that is no officer's, such as a clerk's,
 * writes down what those who were sent have found. @throws AccessRefused
 */
export async function permitConduct(context: Context, { county, officerIds }: SiteVisit): Promise<void> {
  const officers = await context.visitSource.listOfficers(context, county);
  const own = officers.find(({ account }) => account === context.viewer.subject);
  if (own && !officerIds.includes(own.officerId)) throw new AccessRefused(context.viewer, 'conductVisit');
}

/** Something in the input is wrong. */
export function refuseInput(path: string, code: string, message: string): Result<never, Refusal> {
  return refused<Refusal>({ code: 'INVALID_INPUT', problems: [{ path, code, message }] });
}

/**
 * Takes a visit from one state to the next: permission, lifecycle, the step's own part, then one transaction over visit,
 * audit entry and first answer. The version that was read is the store's condition, so that of two writers one at most
 * wins.
 */
export async function takeVisitStep(
  context: Context,
  input: VisitStepInput,
  { operation, permission, action, complete, tell: compose }: Step,
): Promise<Result<SiteVisit, Refusal>> {
  permit(context, permission, input.visit);
  return once<SiteVisit, Refusal>(context, operation, input, async () => {
    const visit = await context.stores.findVisit(input.visit);
    if (visit === null) return refused({ code: 'NOT_FOUND' });
    if (permission === 'conductVisit') await permitConduct(context, visit);
    const notices = await context.notices.read(visit.county);
    const step = typeof action === 'function' ? action(visit) : action;
    const verdict = judgeVisitStep(visit, step, { today: context.today, notices });
    if (!verdict.ok) return verdict;
    const completed = await complete(visit);
    if (!completed.ok) return completed;
    const after = { ...visit, ...completed.value.visit, state: verdict.value };
    const change = changeAggregate(context, operation, 'visit', visit, after);
    const { county, creditCode, employerName: name, bodyId } = after;
    const happening = compose?.(toOccasion(context, { county, creditCode, name }), after) ?? null;
    const told = happening === null ? [] : [tell(happening, { creditCode, bodyId, techServiceCode: null })];
    return accepted({ changes: [change, ...(completed.value.alsoWrites ?? []), ...told], answer: after });
  });
}
