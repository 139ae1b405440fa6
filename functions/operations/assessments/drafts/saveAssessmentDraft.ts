import { toOnBehalf } from '../../../rules/accounts/delegation.ts';
import { type DraftPatch, mergeDraft } from '../../../rules/assessments/mergeDraft.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import type { Result } from '../../../rules/kernel/result.ts';
import type { Context } from '../../context.ts';
import { type DraftInput, type DraftSaved, takeDraftStep } from './takeDraftStep.ts';

export type SaveAssessmentDraftInput = DraftInput & DraftPatch & { readonly basedOnVersion: number };

/**
 * Saves what was changed in an employer's draft; the first save opens it. What others changed meanwhile stays, and what
 * both changed is refused with both values. Permission `editAssessmentDraft`. Refusals: DRAFT_CONFLICT, INVALID_INPUT,
 * NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 */
export async function saveAssessmentDraft(
  context: Context,
  input: SaveAssessmentDraftInput,
): Promise<Result<DraftSaved, Refusal>> {
  const editor = { role: context.viewer.role, onBehalf: toOnBehalf(context.viewer) };
  const save = { basedOnVersion: input.basedOnVersion, editor, at: context.now };
  return takeDraftStep(context, 'saveAssessmentDraft', input, ({ stored, ruleSet }) =>
    mergeDraft(input.employer, stored, input, save, ruleSet),
  );
}
