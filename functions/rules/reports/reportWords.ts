import type { AssessmentCause, AssessmentMode } from '../assessments/assessment.ts';
import type { SelfCheckVerdict } from '../assessments/scoreSelfCheck.ts';
import type { EmployerSize } from '../employers/employer.ts';
import type { Confidence, LegalSource } from '../kernel/legalSource.ts';
import { dayOf, dayOfMonth, type Instant, monthOf, type PlainDate, yearOf } from '../kernel/plainDate.ts';

export const causeWords = {
  FIRST: '首次评估',
  THREE_YEARS: '满三年再次评估',
  MAJOR_CHANGE: '发生重大变化后评估',
  NEW_EMPLOYER: '新建单位投产后评估',
} as const satisfies Record<AssessmentCause, string>;

export const modeWords = {
  SELF: '用人单位自行评估',
  COMMISSIONED: '委托职业卫生技术服务机构评估',
} as const satisfies Record<AssessmentMode, string>;

export const sizeWords = { LARGE: '大型', MEDIUM: '中型', SMALL: '小型', MICRO: '微型' } as const satisfies Record<
  EmployerSize,
  string
>;

export const verdictWords = {
  CONFORMING: '符合',
  PARTLY: '部分符合',
  NONCONFORMING: '不符合',
  NOT_APPLICABLE: '不适用',
} as const satisfies Record<SelfCheckVerdict, string>;

export const confidenceWords = { H: '有原文', M: '有佐证', D: '自定' } as const satisfies Record<Confidence, string>;

/** What stands where the ledger or the employer says nothing. */
export const notGiven = '未填报';

/** A date to be written by hand. */
export const blankDate = '日期：　　　　年　　月　　日';

/** A day as official documents write it, `2026年3月2日`. */
export function toDay(day: PlainDate): string {
  return `${yearOf(day)}年${monthOf(day)}月${dayOfMonth(day)}日`;
}

/** A moment as it was in Shanghai, eight hours ahead of UTC all year, `2026年3月2日9时05分`. */
export function toMoment(at: Instant): string {
  const hour = (Number(at.slice(11, 13)) + 8) % 24;
  return `${toDay(dayOf(at))}${hour}时${at.slice(14, 16)}分`;
}

/** Instrument and clause as one text. */
export function cite({ instrument, clause }: LegalSource): string {
  return `${instrument} ${clause}`;
}

/** How the assessment was made, and by which body where it was commissioned and the body is known. */
export function toModeText(mode: AssessmentMode, techServiceCode: string | null): string {
  const body = mode === 'COMMISSIONED' && techServiceCode !== null;
  return body ? `${modeWords[mode]}（机构统一社会信用代码 ${techServiceCode}）` : modeWords[mode];
}
