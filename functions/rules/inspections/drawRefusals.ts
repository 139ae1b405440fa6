import type { Instant } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import { toMoment } from '../reports/reportWords.ts';

/** Refusals of the draw with their data. Codes are never reused for another meaning. */
export type DrawRefusal =
  | { readonly code: 'INVALID_INPUT'; readonly problems: readonly InputProblem[] }
  | { readonly code: 'OFFICERS_SHORT'; readonly needed: number; readonly creditCodes: readonly string[] }
  | { readonly code: 'NOTHING_TO_DRAW' }
  | { readonly code: 'NOT_A_PARTY'; readonly party: string }
  | { readonly code: 'SEED_BEFORE_FREEZE'; readonly frozenAt: Instant }
  | { readonly code: 'ALREADY_CONTRIBUTED'; readonly party: string }
  | { readonly code: 'NOT_ALL_COMMITTED'; readonly missing: readonly string[] }
  | { readonly code: 'REVEAL_DIFFERS'; readonly party: string }
  | { readonly code: 'REVEAL_TOO_LATE'; readonly revealBy: Instant; readonly silent: readonly string[] }
  | { readonly code: 'BEACON_NOT_ANNOUNCED' }
  | { readonly code: 'BEACON_TOO_EARLY'; readonly at: Instant }
  | { readonly code: 'SEED_INCOMPLETE'; readonly missing: readonly string[] }
  | { readonly code: 'NOT_IN_PLAN'; readonly creditCode: string };

export type DrawRefusalOf<C extends DrawRefusal['code']> = Extract<DrawRefusal, { readonly code: C }>;

type Sentences = { readonly [C in DrawRefusal['code']]: (refusal: DrawRefusalOf<C>) => string };

const listed = (names: readonly string[]): string =>
  names.length > 5 ? `${names.slice(0, 5).join('、')}等 ${names.length} 家` : names.join('、');

/** Code → Chinese sentence. */
export const drawSentences = {
  INVALID_INPUT: ({ problems }) =>
    `抽查计划有 ${problems.length} 处问题：${problems.map(({ message }) => message).join('')}`,
  OFFICERS_SHORT: ({ needed, creditCodes }) =>
    `以下单位没有足够的执法人员可派（每家需 ${needed} 名，须证件有效、无须回避且有余量）：${listed(creditCodes)}。请补充人员后另行制定计划。`,
  NOTHING_TO_DRAW: () => '按现有比例、频次和名单，没有可抽取的单位。请核对比例和名单。',
  NOT_A_PARTY: ({ party }) => `“${party}”不是本计划公布的参与方。`,
  SEED_BEFORE_FREEZE: ({ frozenAt }) => `名单于 ${toMoment(frozenAt)} 冻结，在此之前不能提交随机数承诺。`,
  ALREADY_CONTRIBUTED: ({ party }) => `“${party}”已经提交过，不能再次提交或更改。`,
  NOT_ALL_COMMITTED: ({ missing }) => `尚未提交承诺：${listed(missing)}。全部提交后才能公开随机数。`,
  REVEAL_DIFFERS: ({ party }) => `“${party}”公开的随机数与其承诺不符，未予接受。`,
  REVEAL_TOO_LATE: ({ revealBy, silent }) =>
    `已过公开期限 ${toMoment(revealBy)}，未公开：${listed(silent)}。本计划作废，请公布原因后另行制定计划。`,
  BEACON_NOT_ANNOUNCED: () => '本计划冻结时没有预告公共随机源，不能录入其结果。',
  BEACON_TOO_EARLY: ({ at }) => `预告的公共随机源于 ${toMoment(at)} 才产生结果，现在不能录入。`,
  SEED_INCOMPLETE: ({ missing }) => `随机种子尚不齐全，还缺：${listed(missing)}。`,
  NOT_IN_PLAN: ({ creditCode }) => `${creditCode} 不在当前抽查名单中，或者已经被替换。`,
} as const satisfies Sentences;

/** The Chinese sentence of a refusal of the draw: what happened and what to do next. */
export function toDrawMessage(refusal: DrawRefusal): string {
  const sentence = drawSentences[refusal.code] as (given: DrawRefusal) => string;
  return sentence(refusal);
}
