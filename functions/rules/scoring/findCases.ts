import { type Campaign, findCountDeadline } from '../campaigns/campaign.ts';
import type { CountReturn } from '../campaigns/countReturn.ts';
import type { PatrolBody } from '../employers/counties.ts';
import type { ListedEmployer } from '../employers/employerRecord.ts';
import { isOverdue } from '../employers/nextDue.ts';
import { dayOf, daysBetween, type PlainDate } from '../kernel/plainDate.ts';
import type { ScoreCase } from './scoreUnits.ts';

/** Days that a case must be of, both included. */
export type CaseWindow = { readonly from: PlainDate; readonly to: PlainDate };

/** Whether a day lies in the window. */
export const isWithin = ({ from, to }: CaseWindow, day: PlainDate): boolean => from <= day && day <= to;

/**
 * What the ledger shows on a day: of employers with hazards those that have not declared, those whose assessment or
 * filing is overdue, those without industry or headcount. Each is a case of its patrol body, as of that day: the ledger
 * does not keep how it stood before.
 * @source R62–R64、R68、R83、R85
 */
export function findLedgerCases(employers: readonly ListedEmployer[], today: PlainDate): readonly ScoreCase[] {
  return employers.flatMap((one): readonly ScoreCase[] => {
    if (one.factorCount === 0) return [];
    const shared = { unitId: one.bodyId, itemId: null, recordId: one.creditCode, on: today };
    const cases: ScoreCase[] = [];
    if (!one.declared) cases.push({ ...shared, evidence: 'UNDECLARED', note: `${one.name}：尚未申报职业病危害项目` });
    if (one.industryCode === null || one.staff === 0)
      cases.push({ ...shared, evidence: 'LEDGER_INCOMPLETE', note: `${one.name}：台账缺少行业代码或从业人数` });
    if (one.nextDue !== null && isOverdue(one.nextDue, today))
      cases.push({
        ...shared,
        evidence: 'ASSESSMENT_OVERDUE',
        note: `${one.name}：应于 ${one.nextDue.on} 前办理，已逾期 ${daysBetween(one.nextDue.on, today)} 日`,
      });
    return cases;
  });
}

/**
 * Bodies whose return of a campaign's count was signed after its deadline, or is not signed although that is over. Only
 * of deadlines within the window. A return that was sent back and is not signed again counts as unsigned.
 * @source R47
 */
export function findCountCases(
  campaign: Campaign,
  bodies: readonly Pick<PatrolBody, 'id'>[],
  returns: readonly CountReturn[],
  window: CaseWindow,
  today: PlainDate,
): readonly ScoreCase[] {
  const deadline = findCountDeadline(campaign);
  if (deadline === null || !isWithin(window, deadline.on) || today <= deadline.on) return [];
  return bodies.flatMap(({ id }): readonly ScoreCase[] => {
    const own = returns.find(({ bodyId }) => bodyId === id);
    const signed = own && own.state !== 'RETURNED' ? own.signed : null;
    if (signed && signed.daysLate === 0) return [];
    const note = signed
      ? `${campaign.name}摸底报表应于 ${signed.dueOn} 前报送，实际于 ${dayOf(signed.at)} 报送，逾期 ${signed.daysLate} 日`
      : `${campaign.name}摸底报表应于 ${deadline.on} 前报送，尚未报送，已逾期 ${daysBetween(deadline.on, today)} 日`;
    const shared = { evidence: 'COUNT_RETURN_LATE', itemId: null, recordId: campaign.campaignId } as const;
    return [{ ...shared, unitId: id, on: deadline.on, note }];
  });
}
