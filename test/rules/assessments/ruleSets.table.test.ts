import { describe, expect, test } from 'vitest';
import {
  categories,
  exposureLevels,
  hazardGrades,
  hazardNatures,
  managementGrades,
} from '../../../functions/rules/assessments/grades.ts';
import { defaultRuleSet, findRuleSet, ruleSets } from '../../../functions/rules/assessments/ruleSets.ts';
import type { LegalSource } from '../../../functions/rules/kernel/legalSource.ts';

test('the default set is the national pilot’s, and is found by its id with version', () => {
  expect(defaultRuleSet.id).toBe('national-2022-50@1');
  expect(findRuleSet('national-2022-50@1')).toBe(defaultRuleSet);
  expect(findRuleSet('national-2022-50')).toBeNull();
  expect(new Set(ruleSets.map(({ id }) => id)).size).toBe(ruleSets.length);
});

describe.each(ruleSets)('$id', (ruleSet) => {
  const { headcountBands, hazardCells, managementThresholds, categoryCells, selfCheckItems } = ruleSet;

  test('every row has a source with instrument, clause and confidence', () => {
    const rows: readonly { readonly source: LegalSource }[] = [
      ...headcountBands,
      ...hazardCells,
      ...managementThresholds,
      ...categoryCells,
      ...selfCheckItems,
    ];
    for (const { source } of rows) {
      expect(source.instrument && source.clause).toBeTruthy();
      expect('HMD').toContain(source.confidence);
    }
  });

  test('bands start at 0, leave no gap and have no end', () => {
    expect(headcountBands[0]?.from).toBe(0);
    for (const [at, { to }] of headcountBands.entries()) {
      const next = headcountBands[at + 1];
      expect(to).toBe(next ? next.from - 1 : null);
    }
  });

  test('there is exactly one hazard cell for every nature, level and band', () => {
    const expected = hazardNatures.flatMap((nature) =>
      exposureLevels.flatMap((level) => headcountBands.map(({ id }) => `${nature} ${level} ${id}`)),
    );
    expect(hazardCells.map(({ nature, level, band }) => `${nature} ${level} ${band}`).toSorted()).toEqual(
      expected.toSorted(),
    );
  });

  test('hazard cells never fall with a graver nature, a worse level or more people', () => {
    const place = (row: (typeof hazardCells)[number]): readonly number[] => [
      hazardNatures.indexOf(row.nature),
      exposureLevels.indexOf(row.level),
      headcountBands.findIndex(({ id }) => id === row.band),
    ];
    for (const one of hazardCells)
      for (const other of hazardCells)
        if (place(one).every((value, at) => value <= (place(other)[at] ?? -1)))
          expect(hazardGrades.indexOf(one.grade)).toBeLessThanOrEqual(hazardGrades.indexOf(other.grade));
  });

  test('thresholds name every grade once, best first, and reach down to 0', () => {
    expect(managementThresholds.map(({ grade }) => grade)).toEqual(managementGrades);
    const from = managementThresholds.map((row) => row.from);
    expect(from).toEqual(from.toSorted((one, other) => other - one));
    expect(from.at(-1)).toBe(0);
  });

  test('there is exactly one category for every pair of grades, never falling with a worse grade', () => {
    expect(categoryCells).toHaveLength(9);
    const rank = (hazard: number, management: number): number =>
      categories.indexOf(
        categoryCells.find(
          (row) => row.hazard === hazardGrades[hazard] && row.management === managementGrades[management],
        )?.category ?? 'JIA',
      );
    expect(new Set(categoryCells.map((row) => `${row.hazard}${row.management}`)).size).toBe(9);
    for (const hazard of [0, 1, 2])
      for (const management of [0, 1, 2]) {
        if (hazard < 2) expect(rank(hazard + 1, management)).toBeGreaterThanOrEqual(rank(hazard, management));
        if (management < 2) expect(rank(hazard, management + 1)).toBeGreaterThanOrEqual(rank(hazard, management));
      }
  });

  test('the self-check has 49 items of 100 marks, each with group, text and evidence', () => {
    expect(selfCheckItems).toHaveLength(49);
    expect(new Set(selfCheckItems.map(({ id }) => id)).size).toBe(49);
    expect(selfCheckItems.reduce((sum, { marks }) => sum + marks, 0)).toBe(100);
    for (const { marks, group, text, evidence } of selfCheckItems) {
      expect(marks * 2, 'half of it is exact').toBe(Math.round(marks * 2));
      expect(marks).toBeGreaterThan(0);
      expect(group && text && evidence).toBeTruthy();
    }
    expect(selfCheckItems.some(({ keyItem }) => keyItem)).toBe(true);
    expect(selfCheckItems.some(({ notApplicableAllowed }) => notApplicableAllowed)).toBe(true);
  });

  test('its self-check says that it is not the official table, and no key item caps the grade', () => {
    expect(ruleSet.selfCheckTitle).toContain('自拟');
    expect(ruleSet.keyItemCapsGrade).toBe(false);
  });
});
