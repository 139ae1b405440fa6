import { listEarlierViolations } from '../../rules/enforcement/findingHistory.ts';
import type { FindingRecord } from '../../rules/enforcement/findingRecord.ts';
import { judgeFirstViolationWaiver, type WaiverCondition } from '../../rules/enforcement/judgeFirstViolationWaiver.ts';
import { type Context, permit } from '../context.ts';

/**
 * The conditions of a waiver for a finding that the viewer has been shown, by the employer's history as it is now. Permission
 * `readCaseFile`. @throws AccessRefused
 */
export async function judgeWaiver(
  context: Context,
  finding: FindingRecord,
  said: { readonly listedAs: string | null; readonly extraConditionMet: boolean },
): Promise<readonly WaiverCondition[]> {
  permit(context, 'readCaseFile', finding);
  const earlier = listEarlierViolations(finding, await context.stores.readFindingHistory(finding));
  const { penaltyId, foundOn, harm, correctedOn, order } = finding;
  const dueOn = order?.due.endsOn ?? null;
  return judgeFirstViolationWaiver({ ...said, earlier, penaltyId, foundOn, harm, correctedOn, dueOn }).conditions;
}
