import { findCreditCodeFault } from '../employers/creditCode.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import { findPlainDateIn, type PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';

/** Days from one to another, both included. */
export type DayRange = { readonly from: PlainDate; readonly to: PlainDate };

/** An enforcement officer of the roster. */
export type Officer = {
  readonly officerId: string;
  readonly name: string;
  /** The unit that the officer belongs to. */
  readonly unit: string;
  /** Number of the administrative enforcement card, with the days on which it is valid, both included. */
  readonly cardNumber: string;
  readonly cardValidFrom: PlainDate;
  readonly cardValidTo: PlainDate;
  /** Employers that the officer must keep away from, with the relation that says why. */
  readonly recusals: readonly { readonly creditCode: string; readonly reason: string }[];
  /** 1 or 2: a day has two halves. */
  readonly visitsPerDay: number;
  readonly visitsPerMonth: number;
  readonly daysOff: readonly DayRange[];
};

type LimitRow = { readonly least: number; readonly most: number; readonly label: string; readonly source: LegalSource };

const local: LegalSource = { instrument: '本县规定（地方规则）', clause: '执法人员工作量', confidence: 'D' };

/** Bounds of the roster's numbers and of the lengths of its texts, both included. */
export const officerLimits = {
  visitsPerDay: { least: 1, most: 2, label: '每日检查家数', source: local },
  visitsPerMonth: { least: 0, most: 62, label: '每月检查家数', source: local },
  officerId: { least: 1, most: 64, label: '人员编号', source: local },
  name: { least: 1, most: 50, label: '姓名', source: local },
  unit: { least: 1, most: 100, label: '所在单位', source: local },
  cardNumber: {
    least: 1,
    most: 40,
    label: '执法证号',
    source: { instrument: '行政处罚法', clause: '第四十二条、第五十五条（具有资格、出示证件）', confidence: 'H' },
  },
  recusalReason: {
    least: 1,
    most: 200,
    label: '回避事由',
    source: { instrument: '行政处罚法', clause: '第四十三条（回避）', confidence: 'H' },
  },
} as const satisfies Record<string, LimitRow>;

const problem = (path: string, code: string, message: string): InputProblem => ({ path, code, message });

/**
 * Names every fault of a roster: a text that is blank, too long or has control characters, a day that does not exist, a
 * card that ends before it begins, a range of days off that ends before it begins, a number outside its limits (equal
 * to a limit is within), a recusal without reason or from no valid credit code or named twice, an id or a card number
 * that two officers share. No faults: an empty list. An expired card is no fault here; it is one on the day of a visit.
 * @source 行政处罚法 第四十二条、第四十三条、第五十五条
 */
export function judgeOfficers(officers: readonly Officer[]): readonly InputProblem[] {
  return [
    ...officers.flatMap((officer, at) => judgeOfficer(officer, `officers[${at}]`)),
    ...judgeUnique(officers, 'officerId', 'OFFICER_TWICE'),
    ...judgeUnique(officers, 'cardNumber', 'CARD_TWICE'),
  ];
}

function judgeOfficer(officer: Officer, path: string): readonly InputProblem[] {
  const { cardValidFrom, cardValidTo, recusals, daysOff } = officer;
  const texts = ['officerId', 'name', 'unit', 'cardNumber'] as const;
  const counts = ['visitsPerDay', 'visitsPerMonth'] as const;
  const problems = [
    ...texts.flatMap((key) => judgeText(`${path}.${key}`, officer[key], officerLimits[key])),
    ...counts.flatMap((key) => judgeCount(`${path}.${key}`, officer[key], officerLimits[key])),
  ];
  if (!isDayRange({ from: cardValidFrom, to: cardValidTo }))
    problems.push(problem(`${path}.cardValidTo`, 'CARD_DAYS_INVALID', '执法证的有效期起止日期有误。'));
  daysOff.forEach((range, at) => {
    if (!isDayRange(range))
      problems.push(problem(`${path}.daysOff[${at}]`, 'DAYS_OFF_INVALID', '休假的起止日期有误。'));
  });
  recusals.forEach(({ creditCode, reason }, at) => {
    const place = `${path}.recusals[${at}]`;
    if (findCreditCodeFault(creditCode) !== null)
      problems.push(problem(place, 'CREDIT_CODE_INVALID', `“${creditCode}”不是统一社会信用代码。`));
    if (recusals.findIndex((other) => other.creditCode === creditCode) < at)
      problems.push(problem(place, 'RECUSAL_TWICE', `${creditCode} 的回避关系重复登记。`));
    problems.push(...judgeText(`${place}.reason`, reason, officerLimits.recusalReason));
  });
  return problems;
}

function judgeText(path: string, text: string, { most, label }: LimitRow): readonly InputProblem[] {
  const isRight = text.trim() !== '' && text.length <= most && text.isWellFormed() && !/\p{Cc}/u.test(text);
  return isRight ? [] : [problem(path, 'TEXT_INVALID', `请填写${label}（${most} 字以内，不换行）。`)];
}

function judgeCount(path: string, value: number, { least, most, label }: LimitRow): readonly InputProblem[] {
  if (Number.isInteger(value) && value >= least && value <= most) return [];
  return [problem(path, 'NUMBER_OUT_OF_RANGE', `${label}应为 ${least}–${most} 的整数，现为 ${value}。`)];
}

function judgeUnique(
  officers: readonly Officer[],
  key: 'officerId' | 'cardNumber',
  code: string,
): readonly InputProblem[] {
  const seen = new Set<string>();
  return officers.flatMap((officer, at) => {
    if (!seen.has(officer[key])) {
      seen.add(officer[key]);
      return [];
    }
    const message = `${officerLimits[key].label}“${officer[key]}”在名册中重复。`;
    return [problem(`officers[${at}].${key}`, code, message)];
  });
}

/** Whether both days exist and the last is not before the first; one single day is a range. */
export function isDayRange({ from, to }: DayRange): boolean {
  return findPlainDateIn(from) !== null && findPlainDateIn(to) !== null && from <= to;
}

/** Whether a day lies in one of the ranges; their first and last days do. */
export function isWithin(on: PlainDate, ranges: readonly DayRange[]): boolean {
  return ranges.some(({ from, to }) => from <= on && on <= to);
}
