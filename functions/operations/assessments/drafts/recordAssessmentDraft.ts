import type { Assessment } from '../../../rules/assessments/assessment.ts';
import { closeDraft } from '../../../rules/assessments/mergeDraft.ts';
import { completeDraft, reviewDraft } from '../../../rules/assessments/reviewDraft.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import type { Context } from '../../context.ts';
import { addAssessment, getRecorded, makeAssessment, type RecordedAssessment } from '../recordAssessment.ts';
import { changeDraft, type DraftInput, decideOnDraft, getSeenDraft } from './takeDraftStep.ts';

export type RecordAssessmentDraftInput = DraftInput & { readonly version: number };

/**
 * Records an assessment from the draft, in the version that the viewer has seen, and empties the draft in the same
 * transaction. It is the assessment that `recordAssessment` makes of the same findings, with the draft's evidence.
 * Permission `editAssessmentDraft`. Refusals: DRAFT_NOT_OPEN, DRAFT_CONFLICT, INVALID_INPUT, OUT_OF_SCOPE, NOT_FOUND,
 * STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R69–R76
 */
export async function recordAssessmentDraft(
  context: Context,
  input: RecordAssessmentDraftInput,
): Promise<Result<Assessment, Refusal>> {
  const operation = 'recordAssessmentDraft';
  let recorded: Assessment | null = null;
  const answered = await decideOnDraft<RecordedAssessment>(context, operation, input, async (found) => {
    const seen = getSeenDraft(found, input);
    if (!seen.ok) return seen;
    const draft = seen.value;
    const { employer, ruleSet } = found;
    const completed = completeDraft(draft.content);
    if (!completed.ok) {
      // With everything else that is wrong, so that it can be put right in one go.
      const { problems } = reviewDraft(draft.content, { employer, today: context.today, ruleSet });
      return refused({ code: 'INVALID_INPUT', problems });
    }
    const made = await makeAssessment(context, employer, completed.value);
    if (!made.ok) return made;
    recorded = made.value;
    const closed = closeDraft(draft, 'RECORDED', context.now);
    const changes = [
      await addAssessment(context, operation, employer, made.value),
      changeDraft(context, operation, draft, closed),
    ];
    return accepted({ changes, answer: { assessmentId: made.value.assessmentId } });
  });
  if (!answered.ok) return answered;
  return accepted(await getRecorded(context, input.employer, answered.value, recorded));
}
