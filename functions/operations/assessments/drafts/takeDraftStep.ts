import type { RuleSet } from '../../../rules/assessments/ruleSet.ts';
import { packDraft, type SavedDraft } from '../../../rules/assessments/savedDraft.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import type { EmployerRef } from '../../../rules/reports/report.ts';
import type { Change, StoredDraft, StoredEmployer } from '../../../storage/stores.ts';
import { changeAggregate } from '../../changes.ts';
import type { Context } from '../../context.ts';
import { getEmployer } from '../../employers/findEmployer.ts';
import { type Decision, once } from '../../once.ts';
import { getRuleSetOn } from '../ruleSets/findRuleSet.ts';

export type DraftInput = { readonly idempotencyKey: string; readonly employer: EmployerRef };

/** What a step on a draft finds. */
export type FoundDraft = {
  readonly employer: StoredEmployer;
  readonly stored: StoredDraft | null;
  readonly ruleSet: RuleSet;
};

/** A draft was changed: in which version, and whose draft it is. What is in it is read when it is asked for. */
export type DraftSaved = EmployerRef & { readonly version: number };

/** How often a step is decided anew because somebody else saved meanwhile. */
const tries = 6;

/**
 * Takes a step on an employer's draft: permission, load, decide, one transaction. Where another writer was faster, the
 * step is decided again over what he left, so that saves which do not touch the same parts all succeed.
 * Refusals: NOT_FOUND, INVALID_INPUT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED, and what the step refuses.
 */
export async function decideOnDraft<T>(
  context: Context,
  operation: string,
  input: DraftInput,
  decide: (found: FoundDraft) => Promise<Result<Decision<T>, Refusal>>,
): Promise<Result<T, Refusal>> {
  for (let attempt = 1; ; attempt += 1) {
    const { county } = input.employer;
    const [employer, stored, ruleSetNow] = await Promise.all([
      getEmployer(context, input.employer, 'editAssessmentDraft'),
      context.stores.findAssessmentDraft(input.employer),
      getRuleSetOn(context, county, context.today),
    ]);
    const assessedOn = stored?.content.assessedOn ?? context.today;
    const ruleSet = assessedOn === context.today ? ruleSetNow : await getRuleSetOn(context, county, assessedOn);
    const answered = await once<T, Refusal>(context, operation, input, async () =>
      employer.ok ? decide({ employer: employer.value, stored, ruleSet }) : employer,
    );
    if (answered.ok || answered.refusal.code !== 'STATE_CONFLICT' || attempt === tries) return answered;
  }
}

/** The change that keeps a draft as it is now. */
export function changeDraft(
  context: Context,
  operation: string,
  before: StoredDraft | null,
  after: SavedDraft,
): Change<'assessmentDraft'> {
  return changeAggregate(context, operation, 'assessmentDraft', before, packDraft(after));
}

/** As `decideOnDraft`, for steps that change the draft and nothing else; one that leaves it as it is writes nothing. */
export async function takeDraftStep(
  context: Context,
  operation: string,
  input: DraftInput,
  step: (found: FoundDraft) => Promise<Result<SavedDraft, Refusal>> | Result<SavedDraft, Refusal>,
): Promise<Result<DraftSaved, Refusal>> {
  return decideOnDraft(context, operation, input, async (found) => {
    const taken = await step(found);
    if (!taken.ok) return taken;
    const { stored } = found;
    const { county, creditCode } = taken.value;
    const isSame = stored !== null && taken.value === stored;
    const changes: Change[] = isSame ? [] : [changeDraft(context, operation, stored, taken.value)];
    const version = (stored?.version ?? 0) + (isSame ? 0 : 1);
    return accepted({ changes, answer: { county, creditCode, version } });
  });
}

/** The open draft in the version that the viewer has seen, or why not. */
export function getSeenDraft(
  { stored }: FoundDraft,
  { employer, version }: { readonly employer: EmployerRef; readonly version: number },
): Result<StoredDraft, Refusal> {
  if (stored?.state !== 'OPEN') return refused<Refusal>({ code: 'DRAFT_NOT_OPEN' });
  const { county, creditCode } = employer;
  if (stored.version !== version) {
    return refused<Refusal>({ code: 'DRAFT_CONFLICT', county, creditCode, collisions: [] });
  }
  return accepted(stored);
}
