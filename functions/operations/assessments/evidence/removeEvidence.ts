import { withoutEvidence } from '../../../rules/assessments/draftEvidence.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { type Result, refused } from '../../../rules/kernel/result.ts';
import type { Context } from '../../context.ts';
import { type DraftInput, type DraftSaved, takeDraftStep } from '../drafts/takeDraftStep.ts';

export type RemoveEvidenceInput = DraftInput & { readonly itemId: string; readonly sha256: string };

/**
 * Takes a file from the evidence of a draft's answer; one that is not there is as good as taken. The file itself stays:
 * other answers and recorded assessments may name it. Permission `editAssessmentDraft`. Refusals: DRAFT_NOT_OPEN,
 * NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 */
export async function removeEvidence(
  context: Context,
  input: RemoveEvidenceInput,
): Promise<Result<DraftSaved, Refusal>> {
  const { itemId, sha256 } = input;
  return takeDraftStep(context, 'removeEvidence', input, ({ stored }) =>
    stored?.state === 'OPEN'
      ? withoutEvidence(stored, { itemId, sha256, at: context.now })
      : refused<Refusal>({ code: 'DRAFT_NOT_OPEN' }),
  );
}
