import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { graveHarmCriteria, judgeGraveHarm, noHarmFacts } from '../../../functions/rules/enforcement/graveHarm.ts';
import {
  defaultWaiverSettings,
  judgeFirstViolationWaiver,
  type WaiverFacts,
} from '../../../functions/rules/enforcement/judgeFirstViolationWaiver.ts';
import { findPenalty } from '../../../functions/rules/enforcement/penalties.ts';
import { waivableViolations } from '../../../functions/rules/enforcement/waivableViolations.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';

const listed = new URL('../../../../shared/data/first_minor_violation_items.csv', import.meta.url);

const good: WaiverFacts = {
  penaltyId: 'P70-04',
  foundOn: plainDate('2026-03-02'),
  listedAs: 'SW-5',
  extraConditionMet: false,
  earlier: [],
  harm: noHarmFacts,
  dueOn: plainDate('2026-03-11'),
  correctedOn: plainDate('2026-03-11'),
};

function unmet(changes: Partial<WaiverFacts>, settings = defaultWaiverSettings): readonly string[] {
  const { mayWaive, conditions } = judgeFirstViolationWaiver({ ...good, ...changes }, settings);
  const failed = conditions.filter(({ met }) => !met).map(({ condition }) => condition);
  expect(mayWaive).toBe(failed.length === 0);
  return failed;
}

describe('three conditions and the list', () => {
  test('all met: the bureau may; every condition says why; the employer is educated', () => {
    const verdict = judgeFirstViolationWaiver(good);
    expect(verdict.mayWaive).toBe(true);
    expect(verdict.educate.clause).toBe('第三十三条第三款');
    expect(verdict.conditions.map(({ condition, why }) => [condition, why])).toEqual([
      ['FIRST', '24个月内同一条项没有违法记录'],
      ['MINOR', '无人患病或者死亡，没有严重损害健康的情形'],
      ['CORRECTED_IN_TIME', '期限 2026-03-11，2026-03-11 改正'],
      ['LISTED', '清单事项“未组织劳动者培训，或者未对个人防护指导、督促”'],
    ]);
  });

  test.each([
    ['2024-03-01', []],
    ['2024-03-02', ['FIRST']],
    ['2024-03-03', ['FIRST']],
    ['2026-03-02', ['FIRST']],
  ])('an earlier violation found on %s', (foundOn, failed) => {
    const earlier = (penaltyId: 'P70-04' | 'P72-01') => [{ penaltyId, foundOn: plainDate(foundOn) }];
    expect(unmet({ earlier: earlier('P70-04') })).toEqual(failed);
    expect(unmet({ earlier: earlier('P72-01') })).toEqual([]);
    const anywhere = { ...defaultWaiverSettings, scope: 'ANY_PROVISION' } as const;
    expect(unmet({ earlier: earlier('P72-01') }, anywhere)).toEqual(failed);
  });

  test.each([
    ['2026-03-10', []],
    ['2026-03-11', []],
    ['2026-03-12', ['CORRECTED_IN_TIME']],
  ])('corrected on %s', (on, failed) => {
    expect(unmet({ correctedOn: plainDate(on) })).toEqual(failed);
  });

  test('not corrected, or never ordered', () => {
    expect(unmet({ correctedOn: null })).toEqual(['CORRECTED_IN_TIME']);
    expect(unmet({ dueOn: null })).toEqual(['CORRECTED_IN_TIME']);
  });

  test('somebody fell ill, or danger was imminent', () => {
    expect(unmet({ harm: { ...noHarmFacts, chronicCases: 1 } })).toEqual(['MINOR']);
    expect(unmet({ harm: { ...noHarmFacts, accidentImminent: true } })).toEqual(['MINOR']);
  });

  test('not on the list, under another provision, or without the list’s own condition', () => {
    expect(unmet({ listedAs: null })).toEqual(['LISTED']);
    expect(unmet({ penaltyId: 'P72-01' })).toEqual(['LISTED']);
    const copy = { penaltyId: 'P71-05', listedAs: 'SW-6' } as const;
    expect(unmet(copy)).toEqual(['LISTED']);
    expect(unmet({ ...copy, extraConditionMet: true })).toEqual([]);
    expect(unmet({}, { ...defaultWaiverSettings, list: [] })).toEqual(['LISTED']);
  });

  test('all failing together are all named', () => {
    const earlier = [{ penaltyId: 'P70-04', foundOn: plainDate('2026-01-05') }] as const;
    const harm = { ...noHarmFacts, deaths: 1 };
    expect(unmet({ earlier, harm, correctedOn: null, listedAs: null })).toEqual([
      'FIRST',
      'MINOR',
      'CORRECTED_IN_TIME',
      'LISTED',
    ]);
  });
});

describe('the list', () => {
  test('names known acts, each row once and marked as decided here', () => {
    expect(new Set(waivableViolations.map(({ id }) => id)).size).toBe(waivableViolations.length);
    for (const { penaltyId, source } of waivableViolations) {
      expect(findPenalty(penaltyId)).not.toBeNull();
      expect(source.confidence).toBe('D');
    }
  });

  test.skipIf(!existsSync(listed))('holds what other places waive, and not what they only lighten', () => {
    const rows = readFileSync(listed, 'utf8').trim().split('\n').slice(1);
    const waived = rows.filter((row) => !row.includes('从轻')).map((row) => row.split(',')[2]);
    expect(waivableViolations.map(({ penaltyId }) => penaltyId)).toEqual(waived);
  });
});

describe('grave harm', () => {
  test.each([
    [{ deaths: 1 }, ['CASE_AT_ONCE', 'FINE_BY_ARTICLE_77', 'NO_WAIVER', 'SUSPEND_WORK']],
    [{ acuteCases: 9 }, []],
    [{ acuteCases: 10 }, ['CASE_AT_ONCE', 'FINE_BY_ARTICLE_77', 'NO_WAIVER', 'SUSPEND_WORK']],
    [{ chronicCases: 2 }, []],
    [{ chronicCases: 3 }, ['CASE_AT_ONCE', 'FINE_BY_ARTICLE_77', 'NO_WAIVER', 'SUSPEND_WORK']],
    [{ accidentImminent: true }, ['NO_WAIVER', 'SUSPEND_WORK']],
    [{ accidentConcealed: true }, ['CASE_AT_ONCE', 'NO_WAIVER']],
    [{ stopOrderRefused: true }, ['CASE_AT_ONCE', 'NO_WAIVER', 'SUSPEND_WORK']],
  ])('%j opens %j', (harm, effects) => {
    const verdict = judgeGraveHarm({ ...noHarmFacts, ...harm });
    expect([...verdict.effects].sort()).toEqual(effects);
    expect(verdict.met).toHaveLength(effects.length === 0 ? 0 : 1);
  });

  test('every criterion rules a waiver out', () => {
    for (const { effects } of Object.values(graveHarmCriteria)) expect(effects).toContain('NO_WAIVER');
  });
});
