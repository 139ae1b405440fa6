import type { EmployerSize, TestResult } from './employer.ts';
import { toHalfWidth, withoutBlanks, withoutBrackets } from './normaliseText.ts';

type Choices<T> = ReadonlyMap<string, T>;

function choices<T>(rows: readonly (readonly [T, string])[]): Choices<T> {
  return new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));
}

const sizes = choices<EmployerSize>([
  ['LARGE', '大型 大 大型企业'],
  ['MEDIUM', '中型 中 中型企业'],
  ['SMALL', '小型 小 小型企业'],
  ['MICRO', '微型 微 微型企业 小微 小微型 小微企业 小微型企业'],
]);

const declarations = choices<boolean>([
  [true, '已申报 已 是 有 申报 已完成 已填报 √ ✓ ✔ ☑ Y YES TRUE 1'],
  [false, '未申报 未 否 无 没有 没申报 不 未完成 未填报 × ✗ ✘ ☒ X N NO FALSE 0'],
]);

const testResults = choices<TestResult>([
  ['CONFORMING', '合格 符合 达标 未超标 全部合格 均合格 均未超标 不超标 正常'],
  ['PARTLY_EXCEEDED', '部分超标 部分合格 部分不合格 部分达标 部分不达标 部分符合 个别超标 个别点超标'],
  ['EXCEEDED', '超标 不合格 不符合 不达标 全部超标 均超标'],
]);

/** 大型, 中型, 小型, 微型 (型 may be missing; 小微 is taken as micro); null for other words. */
export function normaliseSize(text: string): EmployerSize | null {
  return find(sizes, text);
}

/** Whether the hazards were declared: 已申报/是/√ …, or 未申报/否/× …; null for other words, a date among them. */
export function normaliseDeclared(text: string): boolean | null {
  return find(declarations, text);
}

/** 合格, 部分超标 or 超标 with their synonyms; null for other words. */
export function normaliseTestResult(text: string): TestResult | null {
  return find(testResults, text);
}

function find<T>(table: Choices<T>, text: string): T | null {
  const direct = table.get(text);
  if (direct !== undefined) return direct;
  return table.get(withoutBlanks(withoutBrackets(toHalfWidth(text))).toUpperCase()) ?? null;
}
