import type { LegalSource } from '../kernel/legalSource.ts';
import { plainDate } from '../kernel/plainDate.ts';
import type { RuleSet } from './ruleSet.ts';
import { selfCheckItems, selfCheckTitle } from './selfCheckItems.ts';

const instrument = '国疾控综监督二函〔2022〕50号';
const hazardTable: LegalSource = { instrument, clause: '附件1 附表1-1', confidence: 'H' };
/** The copy that was read breaks off before this cell; the two cells before it leave no other grade. */
const hazardTableLastCell: LegalSource = { instrument, clause: '附件1 附表1-1', confidence: 'M' };
const thresholds: LegalSource = { instrument, clause: '附件2', confidence: 'H' };
const combination: LegalSource = { instrument, clause: '附件3', confidence: 'M' };

/**
 * The national pilot's method: hazard grade, management grade, combined category.
 * A band, a threshold and a cell are rows; the boundary belongs to the row that names it (10 people are 10–49, a
 * score of 90 is A).
 * @source 国疾控综监督二函〔2022〕50号 附件1（H）、附件2分数段（H）、附件3（方向H，各格M）；自查项目为本平台自拟（D）
 */
export const national2022 = {
  id: 'national-2022-50@1',
  title: '用人单位职业病危害综合风险评估（国疾控综监督二函〔2022〕50号）',
  effectiveFrom: plainDate('2022-11-01'),
  sources: [hazardTable, thresholds, combination],
  headcountBands: [
    { id: 'UP_TO_9', label: '9人及以下', from: 0, to: 9, source: hazardTable },
    { id: 'FROM_10_TO_49', label: '10～49人', from: 10, to: 49, source: hazardTable },
    { id: 'FROM_50', label: '50人及以上', from: 50, to: null, source: hazardTable },
  ],
  hazardCells: [
    { nature: 'GENERAL', level: 'CONFORMING', band: 'UP_TO_9', grade: 'I', source: hazardTable },
    { nature: 'GENERAL', level: 'CONFORMING', band: 'FROM_10_TO_49', grade: 'I', source: hazardTable },
    { nature: 'GENERAL', level: 'CONFORMING', band: 'FROM_50', grade: 'I', source: hazardTable },
    { nature: 'GENERAL', level: 'NONCONFORMING', band: 'UP_TO_9', grade: 'II', source: hazardTable },
    { nature: 'GENERAL', level: 'NONCONFORMING', band: 'FROM_10_TO_49', grade: 'II', source: hazardTable },
    { nature: 'GENERAL', level: 'NONCONFORMING', band: 'FROM_50', grade: 'III', source: hazardTable },
    { nature: 'SEVERE', level: 'CONFORMING', band: 'UP_TO_9', grade: 'II', source: hazardTable },
    { nature: 'SEVERE', level: 'CONFORMING', band: 'FROM_10_TO_49', grade: 'II', source: hazardTable },
    { nature: 'SEVERE', level: 'CONFORMING', band: 'FROM_50', grade: 'III', source: hazardTable },
    { nature: 'SEVERE', level: 'NONCONFORMING', band: 'UP_TO_9', grade: 'III', source: hazardTable },
    { nature: 'SEVERE', level: 'NONCONFORMING', band: 'FROM_10_TO_49', grade: 'III', source: hazardTable },
    { nature: 'SEVERE', level: 'NONCONFORMING', band: 'FROM_50', grade: 'III', source: hazardTableLastCell },
  ],
  managementThresholds: [
    { grade: 'A', from: 90, label: '90分及以上', source: thresholds },
    { grade: 'B', from: 70, label: '70分及以上、不足90分', source: thresholds },
    { grade: 'C', from: 0, label: '不足70分', source: thresholds },
  ],
  categoryCells: [
    { hazard: 'I', management: 'A', category: 'JIA', source: combination },
    { hazard: 'I', management: 'B', category: 'JIA', source: combination },
    { hazard: 'I', management: 'C', category: 'YI', source: combination },
    { hazard: 'II', management: 'A', category: 'JIA', source: combination },
    { hazard: 'II', management: 'B', category: 'YI', source: combination },
    { hazard: 'II', management: 'C', category: 'BING', source: combination },
    { hazard: 'III', management: 'A', category: 'YI', source: combination },
    { hazard: 'III', management: 'B', category: 'BING', source: combination },
    { hazard: 'III', management: 'C', category: 'BING', source: combination },
  ],
  selfCheckTitle,
  selfCheckItems,
  keyItemCapsGrade: false,
} as const satisfies RuleSet;

/** The sets that come with the platform, oldest first. */
export const ruleSets: readonly RuleSet[] = [national2022];

/** The set used where a county has chosen none. */
export const defaultRuleSet: RuleSet = national2022;

/** The built-in set of that id (version included, `national-2022-50@1`), or null. */
export function findRuleSet(id: string): RuleSet | null {
  return ruleSets.find((ruleSet) => ruleSet.id === id) ?? null;
}
