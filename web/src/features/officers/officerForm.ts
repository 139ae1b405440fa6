import { judgeOfficerEntry } from '../../../../functions/rules/inspections/officerRecord.ts';
import type { PlainDate } from '../../../../functions/rules/kernel/plainDate.ts';
import type { Problem } from '../../shared/refusal.ts';
import { today } from '../../shared/today.ts';
import type { OfficerWholeFragment } from './officers.graphql.ts';

export type DayRangeText = { readonly from: string; readonly to: string };
export type RecusalText = { readonly creditCode: string; readonly reason: string };

/** An officer's record as it is typed. */
export type OfficerText = {
  readonly name: string;
  readonly unit: string;
  readonly cardNumber: string;
  readonly cardValidFrom: string;
  readonly cardValidTo: string;
  readonly visitsPerDay: '1' | '2';
  readonly visitsPerMonth: string;
  readonly account: string;
  readonly recusals: readonly RecusalText[];
  readonly daysOff: readonly DayRangeText[];
};

export const blankOfficer: OfficerText = {
  name: '',
  unit: '',
  cardNumber: '',
  cardValidFrom: '',
  cardValidTo: '',
  visitsPerDay: '2',
  visitsPerMonth: '20',
  account: '',
  recusals: [],
  daysOff: [],
};

export function toOfficerText(officer: OfficerWholeFragment): OfficerText {
  const { id: _, cardState: __, retiredOn: ___, visitsPerDay, visitsPerMonth, account, ...rest } = officer;
  return {
    ...rest,
    visitsPerDay: visitsPerDay === 1 ? '1' : '2',
    visitsPerMonth: String(visitsPerMonth),
    account: account ?? '',
  };
}

export function toOfficerInput(text: OfficerText) {
  const { visitsPerDay, visitsPerMonth, account, recusals, ...rest } = text;
  return {
    ...rest,
    name: rest.name.trim(),
    unit: rest.unit.trim(),
    cardNumber: rest.cardNumber.trim(),
    visitsPerDay: Number(visitsPerDay),
    visitsPerMonth: Number(visitsPerMonth),
    account: account.trim() || null,
    recusals: recusals.map(({ creditCode, reason }) => ({
      creditCode: creditCode.trim().toUpperCase(),
      reason: reason.trim(),
    })),
  };
}

/** What is wrong before it is sent; whether a card or an account stands with somebody else, the server says. */
export function findOfficerProblems(text: OfficerText): readonly Problem[] {
  const { daysOff, cardValidFrom, cardValidTo, ...given } = toOfficerInput(text);
  const toDay = (day: string): PlainDate => (day || '—') as PlainDate;
  const officer = {
    ...given,
    cardValidFrom: toDay(cardValidFrom),
    cardValidTo: toDay(cardValidTo),
    daysOff: daysOff.map(({ from, to }) => ({ from: toDay(from), to: toDay(to) })),
  };
  const problems: Problem[] = [...judgeOfficerEntry({ ...officer, county: '', officerId: 'new', retiredOn: null }, [])];
  if (cardValidTo && cardValidTo < today())
    problems.push({ path: 'cardValidTo', message: '执法证已过期，请先换证再登记。' });
  return problems;
}
