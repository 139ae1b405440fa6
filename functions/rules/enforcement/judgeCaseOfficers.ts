import { accepted, type Result, refused } from '../kernel/result.ts';
import type { EnforcementRefusal } from './enforcementRefusals.ts';
import type { FindingAction } from './findingLifecycle.ts';
import type { CaseOfficer, FindingRecord } from './findingRecord.ts';

/**
 * Decides whether these may be the officers of a case: two at least, by their cards, none of whom has withdrawn from it.
 * Refusals: OFFICERS_TOO_FEW, OFFICER_RECUSED.
 * @source 行政处罚法（2021年修订）第四十二条第一款、第四十三条
 */
export function judgeCaseOfficers(
  officers: readonly CaseOfficer[],
  recusedCards: readonly string[],
): Result<readonly CaseOfficer[], EnforcementRefusal> {
  const trimmed = officers.map(({ name, cardNumber }) => ({ name: name.trim(), cardNumber: cardNumber.trim() }));
  const cards = new Set(trimmed.map(({ cardNumber }) => cardNumber));
  if (cards.size < 2 || cards.size < trimmed.length) return refused({ code: 'OFFICERS_TOO_FEW' });
  const recused = recusedCards.find((card) => cards.has(card));
  return recused === undefined ? accepted(trimmed) : refused({ code: 'OFFICER_RECUSED', cardNumber: recused });
}

/** Steps that settle a case: not by whoever opened the finding or proposed the penalty. */
const settling: readonly FindingAction[] = ['DECIDE', 'WAIVE', 'DISMISS'];

/**
 * Decides whether a person may take a step, by what the same person did before. Refusal: SAME_PERSON_DECIDES.
 * @source 行政处罚法（2021年修订）第五十七条（调查终结后由负责人审查；同一人不得兼为自定，D）
 */
export function judgeFourEyes(
  { openedBy, steps }: Pick<FindingRecord, 'openedBy' | 'steps'>,
  action: FindingAction,
  subject: string,
): Result<null, EnforcementRefusal> {
  const proposer = steps.findLast((step) => step.action === 'GIVE_NOTICE')?.by.subject;
  return settling.includes(action) && (subject === openedBy || subject === proposer)
    ? refused({ code: 'SAME_PERSON_DECIDES' })
    : accepted(null);
}
