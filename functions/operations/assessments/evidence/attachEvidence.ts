import { withEvidence } from '../../../rules/assessments/draftEvidence.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { type Result, refused } from '../../../rules/kernel/result.ts';
import type { Context } from '../../context.ts';
import { type DraftInput, type DraftSaved, takeDraftStep } from '../drafts/takeDraftStep.ts';
import type { CheckedEvidence } from './checkEvidence.ts';
import { findUploadProblems, keepEvidence, type NamedUpload } from './keepEvidence.ts';

export type AttachEvidenceInput = DraftInput & NamedUpload & { readonly itemId: string };

/**
 * Adds an uploaded file to the evidence of a draft's answer; the first one opens the draft. It needs no version, since
 * adding takes nothing from anybody. The file is checked and kept under its digest before it is named. Permission
 * `editAssessmentDraft`. Refusals: FILE_REJECTED, INVALID_INPUT, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 */
export async function attachEvidence(
  context: Context,
  input: AttachEvidenceInput,
): Promise<Result<DraftSaved, Refusal>> {
  const { employer, itemId } = input;
  let kept: CheckedEvidence | null = null;
  return takeDraftStep(context, 'attachEvidence', input, async ({ stored, ruleSet }) => {
    const problems = findUploadProblems(input);
    if (problems.length > 0) return refused<Refusal>({ code: 'INVALID_INPUT', problems });
    if (kept === null) {
      const file = await keepEvidence(context, employer, input);
      if (!file.ok) return refused<Refusal>({ code: 'FILE_REJECTED', reason: file.refusal });
      kept = file.value;
    }
    const file = { ...kept, fileName: input.fileName.trim(), attachedAt: context.now };
    return withEvidence(employer, stored, { itemId, file }, ruleSet);
  });
}
