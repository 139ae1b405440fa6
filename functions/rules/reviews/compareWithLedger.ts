import { toCatalogueName } from '../employers/listLedgerChanges.ts';
import { notGiven } from '../reports/reportWords.ts';
import { type Declared, type Difference, type Known, toDifference } from './difference.ts';
import { toFactorItemId, wholeItems } from './reviewItems.ts';

/** Facts of the employer that are compared as they stand, each with the item that it belongs to. */
const comparedFacts = [
  ['name', wholeItems.IDENTITY, '单位名称'],
  ['address', wholeItems.IDENTITY, '地址'],
  ['industryCode', wholeItems.INDUSTRY, '行业代码'],
  ['staff', wholeItems.HEADCOUNT, '职工人数'],
  ['exposed', wholeItems.HEADCOUNT, '接触人数'],
] as const;

/**
 * What the ledger says today and the report does not: other facts of the employer, a factor that the report lacks (with
 * whether the ledger had it when the assessment was recorded), more exposed persons than declared of a factor, a
 * nonconforming test where all levels are declared conforming. An equal headcount, and more persons declared than the
 * ledger has, are no difference.
 * @source R62, R99（D）
 */
export function compareWithLedger(
  { basics, assessment }: Declared,
  { ledger, ledgerThen }: Known,
): readonly Difference[] {
  const found: Difference[] = [];
  for (const [field, itemId, label] of comparedFacts) {
    if (basics[field] === ledger[field]) continue;
    const say = (value: string | number | null) => `${label} ${value ?? notGiven}`;
    found.push(toDifference('LEDGER_FACTS', itemId, say(basics[field]), say(ledger[field])));
  }
  const then = new Set(ledgerThen?.factors.map(toCatalogueName));
  for (const factor of ledger.factors) {
    const name = toCatalogueName(factor);
    const assessed = assessment.factors.find((one) => one.name === name);
    if (!assessed) {
      const since = then.has(name) ? '评估时已有' : '评估后新增';
      const known = ledgerThen === null ? name : `${name}（${since}）`;
      found.push(toDifference('LEDGER_FACTOR', wholeItems.FACTORS, `没有${name}`, known));
    } else if (factor.exposed !== null && factor.exposed > assessed.exposed) {
      const say = (persons: number) => `接触 ${persons} 人`;
      found.push(toDifference('LEDGER_HEADCOUNT', toFactorItemId(name), say(assessed.exposed), say(factor.exposed)));
    }
  }
  const failedTest = ledger.lastTestResult !== null && ledger.lastTestResult !== 'CONFORMING';
  if (failedTest && assessment.factors.every(({ level }) => level === 'CONFORMING')) {
    const known = `${ledger.lastTestOn ?? '日期不明'} 检测不符合`;
    found.push(toDifference('LEDGER_TEST', wholeItems.FACTORS, '接触水平全部符合', known));
  }
  return found;
}
