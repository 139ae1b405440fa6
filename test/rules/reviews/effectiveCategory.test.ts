import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import type { Confirmation } from '../../../functions/rules/reviews/confirmation.ts';
import {
  type CategoryFacts,
  categoryBases,
  judgeEffectiveCategory,
} from '../../../functions/rules/reviews/effectiveCategory.ts';

const confirmed: Confirmation = {
  category: 'JIA',
  basis: 'SELF_ASSESSMENT',
  confirmedOn: plainDate('2026-03-02'),
  reportId: '01',
  reason: null,
};

const facts: CategoryFacts = { factorCount: 1, industryCode: 'C311', industryAnswer: null, confirmed: null };

describe('the category by which an employer is inspected', () => {
  it.each<[string, Partial<CategoryFacts>, string | null, keyof typeof categoryBases]>([
    ['severe industry (炼铁)', {}, 'BING', 'CATALOGUE'],
    ['general industry (谷物磨制)', { industryCode: 'C131' }, 'YI', 'CATALOGUE'],
    ['no code', { industryCode: null }, null, 'CATALOGUE_UNDECIDED'],
    ['two digits name no group', { industryCode: 'C31' }, null, 'CATALOGUE_UNDECIDED'],
    ['shoes, glue not known', { industryCode: 'C195' }, null, 'CATALOGUE_UNDECIDED'],
    [
      'shoes without the four solvents',
      { industryCode: 'C195', industryAnswer: { listedCode: 'C195', applies: false, basis: '示例' } },
      'YI',
      'CATALOGUE',
    ],
    [
      'shoes with one of them',
      { industryCode: 'C195', industryAnswer: { listedCode: 'C195', applies: true, basis: '示例' } },
      'BING',
      'CATALOGUE',
    ],
    ['unlisted industry', { industryCode: 'P821' }, null, 'CATALOGUE_UNLISTED'],
    ['confirmed goes before the catalogue', { confirmed }, 'JIA', 'SELF_ASSESSMENT'],
    ['confirmed on site', { confirmed: { ...confirmed, category: 'BING', basis: 'ON_SITE' } }, 'BING', 'ON_SITE'],
    ['no factors, though confirmed once', { factorCount: 0, confirmed }, null, 'OUT_OF_SCOPE'],
  ])('%s', (_, given, category, basis) => {
    expect(judgeEffectiveCategory({ ...facts, ...given })).toEqual({ category, basis });
  });

  it('is never 甲 by the catalogue', () => {
    for (const industryCode of ['C131', 'C311', 'B061', 'O811', 'E489', 'A031']) {
      for (const applies of [true, false]) {
        const industryAnswer = { listedCode: industryCode, applies, basis: '示例' };
        expect(judgeEffectiveCategory({ ...facts, industryCode, industryAnswer }).category).not.toBe('JIA');
      }
    }
  });

  it('names a source for each basis', () => {
    for (const { source } of Object.values(categoryBases)) expect(source.clause).not.toBe('');
  });
});
