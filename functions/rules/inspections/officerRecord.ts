import { addDays, type PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import { judgeOfficers, type Officer } from './officer.ts';

/** An officer of a county's roster (执法人员名册); stays known after retiring, for the visits made. */
export type OfficerRecord = Officer & {
  readonly county: string;
  /** Subject of the officer's account, by which it finds its own visits; null: it does not sign in. */
  readonly account: string | null;
  /** Day from which the officer is no longer assigned. */
  readonly retiredOn: PlainDate | null;
};

/** Days before its end from which a card is shown as expiring. */
export const cardWarningDays = 60;

export type CardState = 'VALID' | 'NOT_YET_VALID' | 'EXPIRING' | 'EXPIRED';

/**
 * Whether an officer's card is valid on a day: its first and last days count; it is expiring when it ends within
 * `cardWarningDays`, that many days ahead included. @source 行政处罚法 第四十二条、第五十五条；提前提示天数自定（D）
 */
export function judgeCard({ cardValidFrom, cardValidTo }: Officer, on: PlainDate): CardState {
  if (on > cardValidTo) return 'EXPIRED';
  if (on < cardValidFrom) return 'NOT_YET_VALID';
  return cardValidTo <= addDays(on, cardWarningDays) ? 'EXPIRING' : 'VALID';
}

const mostRecusals = 500;
const mostDaysOff = 100;
const longestAccount = 200;

/**
 * Names every fault of an officer that is entered beside the others of the roster: those of `judgeOfficers`, a card
 * number or an account that another officer has who has not retired, more than 500 recusals or 100 ranges of days off.
 */
export function judgeOfficerEntry(officer: OfficerRecord, roster: readonly OfficerRecord[]): readonly InputProblem[] {
  const others = roster.filter((one) => one.officerId !== officer.officerId && one.retiredOn === null);
  const problems = judgeOfficers([officer]).map((one) => ({ ...one, path: one.path.replace('officers[0].', '') }));
  const add = (path: string, code: string, message: string): unknown => problems.push({ path, code, message });
  if (others.some(({ cardNumber }) => cardNumber === officer.cardNumber))
    add('cardNumber', 'CARD_TWICE', `执法证号“${officer.cardNumber}”已登记在另一名执法人员名下。`);
  const { account, recusals, daysOff } = officer;
  if (account !== null && (account === '' || account.length > longestAccount))
    add('account', 'TEXT_INVALID', `登录账号应为 1–${longestAccount} 字。`);
  if (account !== null && others.some((one) => one.account === account))
    add('account', 'ACCOUNT_TWICE', '该登录账号已登记在另一名执法人员名下。');
  if (recusals.length > mostRecusals) add('recusals', 'TOO_MANY', `回避关系不超过 ${mostRecusals} 条。`);
  if (daysOff.length > mostDaysOff) add('daysOff', 'TOO_MANY', `休假不超过 ${mostDaysOff} 段。`);
  return problems;
}
