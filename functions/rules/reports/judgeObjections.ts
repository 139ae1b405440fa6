import type { RefusalOf } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { type Precondition, type ReportAction, reportLifecycle } from './reportLifecycle.ts';

/** Whether a step waits for the answers to objections, so that they are worth counting. */
export function needsObjectionsAnswered(action: ReportAction): boolean {
  const preconditions: readonly Precondition[] = reportLifecycle[action].preconditions;
  return preconditions.includes('OBJECTIONS_ANSWERED');
}

/**
 * Decides whether so many unanswered objections keep a step from being taken: one is enough for a step that waits for
 * them. Comments that are no objections never do. Refusal: OBJECTIONS_UNANSWERED.
 * @source the statute is silent (D): an objection that nobody answered makes the publicity an empty form
 */
export function judgeObjections(
  action: ReportAction,
  unanswered: number,
): Result<null, RefusalOf<'OBJECTIONS_UNANSWERED'>> {
  if (unanswered === 0 || !needsObjectionsAnswered(action)) return accepted(null);
  return refused<RefusalOf<'OBJECTIONS_UNANSWERED'>>({ code: 'OBJECTIONS_UNANSWERED', unanswered });
}
