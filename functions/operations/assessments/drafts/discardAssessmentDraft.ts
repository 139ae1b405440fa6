import { closeDraft } from '../../../rules/assessments/mergeDraft.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result } from '../../../rules/kernel/result.ts';
import type { Context } from '../../context.ts';
import { type DraftInput, type DraftSaved, getSeenDraft, takeDraftStep } from './takeDraftStep.ts';

export type DiscardAssessmentDraftInput = DraftInput & { readonly version: number };

/**
 * Empties an employer's draft in the version that the viewer has seen. Permission `editAssessmentDraft`. Refusals:
 * DRAFT_NOT_OPEN, DRAFT_CONFLICT, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 */
export async function discardAssessmentDraft(
  context: Context,
  input: DiscardAssessmentDraftInput,
): Promise<Result<DraftSaved, Refusal>> {
  return takeDraftStep(context, 'discardAssessmentDraft', input, (found) => {
    const seen = getSeenDraft(found, input);
    return seen.ok ? accepted(closeDraft(seen.value, 'DISCARDED', context.now)) : seen;
  });
}
