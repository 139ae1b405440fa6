import { addMonths, type PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import type { Viewer } from './viewer.ts';

/** An employer lets a technical service body act for it from one day to another, both included. */
export type Delegation = {
  readonly techServiceCode: string;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate;
};

/** The technical service body that did something for an employer. */
export type OnBehalf = { readonly techServiceCode: string };

/** Months: how long a delegation lasts when nothing is said, and at most. @source R70 does not say (D) */
export const delegationMonths = { usual: 12, most: 36 } as const;

/** Whether a delegation holds on a day: on its first and its last day it does. @source R70 */
export function isInForce({ validFrom, validTo }: Delegation, on: PlainDate): boolean {
  return validFrom <= on && on <= validTo;
}

/** The body that may act for an employer on a day, or null. @source R70 */
export function findDelegate(delegation: Delegation | null, on: PlainDate): string | null {
  return delegation !== null && isInForce(delegation, on) ? delegation.techServiceCode : null;
}

/** The period of a new delegation: from today for one year where nothing else is said. */
export function toPeriod(
  given: { readonly validFrom: PlainDate | null; readonly validTo: PlainDate | null },
  today: PlainDate,
): Pick<Delegation, 'validFrom' | 'validTo'> {
  const validFrom = given.validFrom ?? today;
  return { validFrom, validTo: given.validTo ?? addMonths(validFrom, delegationMonths.usual) };
}

/**
 * Names the faults of a delegation's period: a first day before today (unless the delegation in force began on it and
 * is only changed), a last day before the first, or later than the corresponding day three years on.
 * @param current the delegation that it takes the place of
 */
export function findPeriodProblems(
  delegation: Delegation,
  current: Delegation | null,
  today: PlainDate,
): readonly InputProblem[] {
  const { techServiceCode, validFrom, validTo } = delegation;
  const isChange = current?.techServiceCode === techServiceCode && current.validFrom === validFrom;
  if (validFrom < today && !isChange) {
    return [{ path: 'validFrom', code: 'DATE_IN_PAST', message: '委托起始日期不能早于今日' }];
  }
  if (validTo < validFrom) {
    return [{ path: 'validTo', code: 'PERIOD_REVERSED', message: '委托截止日期不能早于起始日期' }];
  }
  const latest = addMonths(validFrom, delegationMonths.most);
  if (validTo <= latest) return [];
  return [{ path: 'validTo', code: 'PERIOD_TOO_LONG', message: `委托期限最长三年，截止日期不能晚于 ${latest}` }];
}

/** The mark that everything done by a technical service body carries; null for everybody else. @source R70 */
export function toOnBehalf({ role, organisation }: Pick<Viewer, 'role' | 'organisation'>): OnBehalf | null {
  return role === 'TECH_SERVICE' && organisation !== null ? { techServiceCode: organisation } : null;
}
