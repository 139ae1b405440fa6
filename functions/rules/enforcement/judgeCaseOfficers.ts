import { judgeCard, type OfficerRecord } from '../inspections/officerRecord.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { EnforcementRefusal } from './enforcementRefusals.ts';
import type { FindingAction } from './findingLifecycle.ts';
import type { CaseOfficer, FindingRecord } from './findingRecord.ts';

/** What decides who may be an officer of a case, besides the case itself. */
export type CaseOfficerFacts = {
  /** Cards of those who have withdrawn from the case. */
  readonly recusedCards: readonly string[];
  readonly roster: readonly OfficerRecord[];
  /** Of the employer concerned. */
  readonly creditCode: string;
  readonly today: PlainDate;
};

/**
 * Decides whether these may be the officers of a case: two at least, by their cards, each on the county's roster with a
 * card that is valid today (its first and last days included), none of whom has withdrawn from the case or is recused
 * from the employer. Their names are the roster's. Refusals: OFFICERS_TOO_FEW, OFFICER_NOT_ELIGIBLE, OFFICER_RECUSED.
 * @source 行政处罚法（2021年修订）第四十二条第一款、第四十三条
 */
export function judgeCaseOfficers(
  officers: readonly CaseOfficer[],
  facts: CaseOfficerFacts,
): Result<readonly CaseOfficer[], EnforcementRefusal> {
  const cards = officers.map(({ cardNumber }) => cardNumber.trim());
  if (new Set(cards).size < 2 || new Set(cards).size < cards.length) return refused({ code: 'OFFICERS_TOO_FEW' });
  const eligible: CaseOfficer[] = [];
  for (const cardNumber of cards) {
    const officer = facts.roster.find((one) => one.cardNumber === cardNumber && one.retiredOn === null);
    if (!officer) return refused({ code: 'OFFICER_NOT_ELIGIBLE', cardNumber, why: 'NOT_ON_ROSTER' });
    const card = judgeCard(officer, facts.today);
    if (card === 'EXPIRED' || card === 'NOT_YET_VALID') {
      return refused({ code: 'OFFICER_NOT_ELIGIBLE', cardNumber, why: 'CARD_NOT_VALID' });
    }
    const isRecused = officer.recusals.some(({ creditCode }) => creditCode === facts.creditCode);
    if (isRecused || facts.recusedCards.includes(cardNumber)) return refused({ code: 'OFFICER_RECUSED', cardNumber });
    eligible.push({ name: officer.name, cardNumber });
  }
  return accepted(eligible);
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
