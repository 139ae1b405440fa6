import type { HeadcountBandRow, RuleSet } from '../assessments/ruleSet.ts';
import { defaultRuleSet, findRuleSet } from '../assessments/ruleSets.ts';

/** The bands by which an assessment was judged; the default ones where its rule set is not among the built-in. */
export function getBands(ruleSetId: string): RuleSet['headcountBands'] {
  return (findRuleSet(ruleSetId) ?? defaultRuleSet).headcountBands;
}

/**
 * A change of headcount that crosses from one band into another, in words with its numbers, or null: from 49 to 50
 * crosses, from 50 to 49 too, from 50 to 500 does not.
 * @source 国疾控综监督二函〔2022〕50号 附件1 附表1-1
 */
export function describeCrossing(
  what: string,
  { from, to }: { readonly from: number; readonly to: number },
  bands: readonly Pick<HeadcountBandRow, 'from'>[],
): string | null {
  const [less, more] = from < to ? [from, to] : [to, from];
  const crossed = bands.filter((band) => less < band.from && band.from <= more);
  if (crossed.length === 0) return null;
  const limits = crossed.map((band) => `${band.from} 人`).join('、');
  return `${what}由 ${from} 人${from < to ? '增' : '减'}至 ${to} 人，跨过 ${limits}界限`;
}
