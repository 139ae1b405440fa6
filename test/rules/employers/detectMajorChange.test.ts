import { describe, expect, it } from 'vitest';
import type { AssessedBasis, LedgerBasis } from '../../../functions/rules/employers/assessedBasis.ts';
import { changeKinds } from '../../../functions/rules/employers/changeKinds.ts';
import { detectMajorChange } from '../../../functions/rules/employers/detectMajorChange.ts';
import { describeCrossing, getBands } from '../../../functions/rules/employers/headcountBands.ts';
import { describeMajorChange, type MajorChange } from '../../../functions/rules/employers/majorChange.ts';
import { findNextDue } from '../../../functions/rules/employers/nextDue.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';

const today = plainDate('2026-03-02');
const settings = { today, majorChangeDays: 30 };

function aLedger(given: Partial<LedgerBasis> = {}): LedgerBasis {
  return {
    exposed: 49,
    factors: [
      { name: '噪声', exposed: 40 },
      { name: '甲醛', exposed: 9 },
    ],
    lastTestOn: plainDate('2025-06-01'),
    lastTestResult: 'CONFORMING',
    ...given,
  };
}

/** Assessed on 2026-01-10: noise and formaldehyde, both conforming, as in the ledger. */
function aBasis(given: Partial<AssessedBasis> = {}): AssessedBasis {
  return {
    assessmentId: '01A',
    assessedOn: plainDate('2026-01-10'),
    recordedOn: plainDate('2026-01-10'),
    ruleSetId: 'national-2022-50@1',
    factors: [
      { name: '噪声', nature: 'GENERAL', level: 'CONFORMING', exposed: 40 },
      { name: '甲醛', nature: 'SEVERE', level: 'CONFORMING', exposed: 9 },
    ],
    classes: [
      { nature: 'SEVERE', level: 'CONFORMING', headcount: 9 },
      { nature: 'GENERAL', level: 'CONFORMING', headcount: 40 },
    ],
    hazardGrade: 'II',
    managementGrade: 'A',
    ledger: aLedger(),
    ...given,
  };
}

function sentencesOf(given: Partial<Parameters<typeof detectMajorChange>[0]>): readonly string[] {
  const facts = { filed: aBasis(), latest: aBasis(), ledger: aLedger(), before: null, ...given };
  return detectMajorChange(facts, settings)?.reasons.map(({ kind, sentence }) => `${kind} ${sentence}`) ?? [];
}

const noise = { name: '噪声', exposed: 40 };
const formaldehyde = { name: '甲醛', exposed: 9 };

describe('headcount bands', () => {
  const bands = getBands('national-2022-50@1');

  it.each([
    [9, 9, null],
    [8, 9, null],
    [9, 10, '由 9 人增至 10 人，跨过 10 人界限'],
    [10, 49, null],
    [49, 50, '由 49 人增至 50 人，跨过 50 人界限'],
    [49, 52, '由 49 人增至 52 人，跨过 50 人界限'],
    [50, 500, null],
    [50, 49, '由 50 人减至 49 人，跨过 50 人界限'],
    [10, 9, '由 10 人减至 9 人，跨过 10 人界限'],
    [0, 50, '由 0 人增至 50 人，跨过 10 人、50 人界限'],
  ])('%i to %i persons: %s', (from, to, expected) => {
    expect(describeCrossing('', { from, to }, bands)).toBe(expected);
  });

  it('are the default ones for a rule set that is not built in', () => {
    expect(getBands('county-own@3')).toBe(bands);
  });
});

describe('against the ledger', () => {
  it.each<[string, Partial<LedgerBasis>, string[]]>([
    ['nothing changed', {}, []],
    [
      'a factor came',
      { factors: [noise, formaldehyde, { name: '苯', exposed: 3 }] },
      ['FACTOR_ADDED 新增职业病危害因素“苯”'],
    ],
    ['a factor went', { factors: [noise] }, ['FACTOR_REMOVED 不再有职业病危害因素“甲醛”']],
    [
      'one came for another',
      { factors: [noise, { name: '苯', exposed: 9 }] },
      ['FACTOR_ADDED 新增职业病危害因素“苯”', 'FACTOR_REMOVED 不再有职业病危害因素“甲醛”'],
    ],
    ['another name for the same factor', { factors: [{ name: '噪音', exposed: 40 }, formaldehyde] }, []],
    [
      'a name outside the catalogue',
      { factors: [noise, formaldehyde, { name: ' 不明粉末 ', exposed: null }] },
      ['FACTOR_ADDED 新增职业病危害因素“不明粉末”'],
    ],
    ['more, in the same band', { exposed: 48 }, []],
    ['more, on the limit', { exposed: 50 }, ['HEADCOUNT 接触人数由 49 人增至 50 人，跨过 50 人界限']],
    ['more, over it', { exposed: 52 }, ['HEADCOUNT 接触人数由 49 人增至 52 人，跨过 50 人界限']],
    ['fewer', { exposed: 9 }, ['HEADCOUNT 接触人数由 49 人减至 9 人，跨过 10 人界限']],
    [
      'more of one factor',
      { factors: [noise, { name: '甲醛', exposed: 10 }] },
      ['HEADCOUNT “甲醛”接触人数由 9 人增至 10 人，跨过 10 人界限'],
    ],
    ['a factor’s number left out', { factors: [noise, { name: '甲醛', exposed: null }] }, []],
    [
      'a later test that exceeds',
      { lastTestOn: plainDate('2026-01-11'), lastTestResult: 'EXCEEDED' },
      ['LEVEL 2026-01-11 检测后，接触水平由符合变为不符合'],
    ],
    [
      'a later test that exceeds in part',
      { lastTestOn: plainDate('2026-01-11'), lastTestResult: 'PARTLY_EXCEEDED' },
      ['LEVEL 2026-01-11 检测后，接触水平由符合变为不符合'],
    ],
    ['a later test that conforms', { lastTestOn: plainDate('2026-01-11') }, []],
    ['a test of the assessment’s day', { lastTestOn: plainDate('2026-01-10'), lastTestResult: 'EXCEEDED' }, []],
    ['no test day', { lastTestOn: null, lastTestResult: 'EXCEEDED' }, []],
    ['no factor left', { factors: [] }, []],
  ])('%s', (_, change, expected) => {
    expect(sentencesOf({ ledger: aLedger(change) })).toEqual(expected);
  });

  it('takes nothing for a change that differed when it was assessed already', () => {
    const differing = aLedger({
      exposed: 60,
      factors: [noise, { name: '苯', exposed: 3 }],
      lastTestResult: 'EXCEEDED',
    });
    const filed = aBasis({ ledger: differing });
    expect(sentencesOf({ filed, ledger: differing })).toEqual([]);
    // Formaldehyde is in the assessment and was never in the ledger; benzene was in the ledger and never assessed.
    expect(sentencesOf({ filed, ledger: { ...differing, factors: [noise] } })).toEqual([]);
    const tested = { ...differing, lastTestOn: plainDate('2026-02-01') };
    expect(sentencesOf({ filed: aBasis({ ledger: tested }), ledger: tested })).toEqual([]);
  });

  it('measures a factor’s persons against the assessment, where the ledger moved them', () => {
    const filed = aBasis({ ledger: aLedger({ factors: [noise, { name: '甲醛', exposed: 10 }] }) });
    expect(sentencesOf({ filed, ledger: aLedger({ factors: [noise, { name: '甲醛', exposed: 10 }] }) })).toEqual([]);
    expect(sentencesOf({ filed, ledger: aLedger({ factors: [noise, { name: '甲醛', exposed: 12 }] }) })).toEqual([
      'HEADCOUNT “甲醛”接触人数由 9 人增至 12 人，跨过 10 人界限',
    ]);
  });

  it('sees an exceeded factor come to conform', () => {
    const [first] = aBasis().factors;
    if (!first) throw new Error('no factor');
    const filed = aBasis({ factors: [{ ...first, level: 'NONCONFORMING' }] });
    expect(sentencesOf({ filed, ledger: aLedger({ lastTestOn: plainDate('2026-02-01') }) })).toEqual([
      'LEVEL 2026-02-01 检测后，接触水平由不符合变为符合',
    ]);
  });

  it('finds nothing where nothing was filed', () => {
    expect(sentencesOf({ filed: null, ledger: aLedger({ exposed: 500 }) })).toEqual([]);
  });
});

describe('against a newer assessment', () => {
  const [noiseFactor, formaldehydeFactor] = aBasis().factors;
  if (!noiseFactor || !formaldehydeFactor) throw new Error('no factors');
  const newer = (given: Partial<AssessedBasis>) => aBasis({ assessmentId: '01B', ...given });

  it.each<[string, Partial<AssessedBasis>, string[]]>([
    ['nothing changed', {}, []],
    ['a factor went', { factors: [noiseFactor] }, ['FACTOR_REMOVED 不再有职业病危害因素“甲醛”']],
    [
      'a factor came',
      { factors: [noiseFactor, formaldehydeFactor, { ...noiseFactor, name: '高温' }] },
      ['FACTOR_ADDED 新增职业病危害因素“高温”'],
    ],
    [
      'another nature',
      { factors: [noiseFactor, { ...formaldehydeFactor, nature: 'GENERAL' }] },
      ['NATURE “甲醛”的性质由严重变为一般'],
    ],
    [
      'another level',
      { factors: [{ ...noiseFactor, level: 'NONCONFORMING' }, formaldehydeFactor] },
      ['LEVEL “噪声”的接触水平由符合变为不符合'],
    ],
    [
      'a class over a limit',
      { classes: [{ nature: 'SEVERE', level: 'CONFORMING', headcount: 10 }] },
      ['HEADCOUNT 严重、接触水平符合的职业病危害因素接触人数由 9 人增至 10 人，跨过 10 人界限'],
    ],
    ['a class within its band', { classes: [{ nature: 'GENERAL', level: 'CONFORMING', headcount: 49 }] }, []],
    ['another hazard grade', { hazardGrade: 'III' }, ['HAZARD_GRADE 职业病危害风险等级由Ⅱ级变为Ⅲ级']],
    ['another management grade', { managementGrade: 'C' }, ['MANAGEMENT_GRADE 职业卫生管理状况等级由A级变为C级']],
  ])('%s', (_, change, expected) => {
    expect(sentencesOf({ latest: newer(change) })).toEqual(expected);
  });

  it('looks at no assessment that is as old as the filed one, or older', () => {
    for (const assessmentId of ['01A', '019']) {
      expect(sentencesOf({ latest: aBasis({ assessmentId, hazardGrade: 'III' }) })).toEqual([]);
    }
  });

  it('names once what ledger and assessment both say', () => {
    const latest = newer({ factors: [noiseFactor, formaldehydeFactor, { ...noiseFactor, name: '苯' }] });
    const ledger = aLedger({ factors: [noise, formaldehyde, { name: '苯', exposed: 3 }] });
    expect(sentencesOf({ latest, ledger })).toEqual(['FACTOR_ADDED 新增职业病危害因素“苯”']);
  });
});

describe('the period', () => {
  const detect = (exposed: number, before: MajorChange | null, on: string, majorChangeDays = 30) =>
    detectMajorChange(
      { filed: aBasis(), latest: aBasis(), ledger: aLedger({ exposed }), before },
      { today: plainDate(on), majorChangeDays },
    );

  it('runs from the day of recording, that day not counted, and over a rest day', () => {
    expect(detect(52, null, '2026-03-02')).toMatchObject({ detectedOn: '2026-03-02', days: 30, dueOn: '2026-04-01' });
    // 5 April 2026 is the festival, 6 April its day off.
    expect(detect(52, null, '2026-03-06')).toMatchObject({ dueOn: '2026-04-07' });
    expect(detect(52, null, '2026-03-02', 10)).toMatchObject({ days: 10, dueOn: '2026-03-12' });
  });

  it('is that of the earliest reason for as long as it lasts, and of the next one when it is gone', () => {
    const first = detect(52, null, '2026-03-02');
    expect(detect(60, first, '2026-03-10')).toMatchObject({
      detectedOn: '2026-03-02',
      reasons: [{ sentence: '接触人数由 49 人增至 60 人，跨过 50 人界限', detectedOn: '2026-03-02' }],
    });
    const both = detectMajorChange(
      { filed: aBasis(), latest: aBasis(), ledger: aLedger({ exposed: 52, factors: [noise] }), before: first },
      { today: plainDate('2026-03-10'), majorChangeDays: 30 },
    );
    expect(both).toMatchObject({ detectedOn: '2026-03-02', dueOn: '2026-04-01' });
    expect(both?.reasons.map(({ kind, detectedOn }) => [kind, detectedOn])).toEqual([
      ['FACTOR_REMOVED', '2026-03-10'],
      ['HEADCOUNT', '2026-03-02'],
    ]);
    const one = detectMajorChange(
      { filed: aBasis(), latest: aBasis(), ledger: aLedger({ factors: [noise] }), before: both },
      { today: plainDate('2026-03-20'), majorChangeDays: 30 },
    );
    expect(one).toMatchObject({ detectedOn: '2026-03-10', dueOn: '2026-04-09', reasons: [{ kind: 'FACTOR_REMOVED' }] });
    expect(detect(49, one, '2026-03-21')).toBeNull();
  });

  it('is told with the numbers', () => {
    const change = detect(52, null, '2026-03-02');
    expect(change && describeMajorChange(change)).toBe(
      '接触人数由 49 人增至 52 人，跨过 50 人界限；应于 2026-04-01 前（含当日）重新评估并报送评估报告。',
    );
  });
});

describe('what is due next', () => {
  const facts = {
    factorCount: 1,
    productionStartOn: null,
    firstRoundEndsOn: plainDate('2023-07-31'),
    filedAssessmentOn: plainDate('2023-04-03'),
    openPosting: null,
    majorChangeDueOn: null,
  };

  it.each([
    [{}, 'REASSESSMENT', '2026-04-03'],
    [{ majorChangeDueOn: plainDate('2026-04-02') }, 'MAJOR_CHANGE', '2026-04-02'],
    [{ majorChangeDueOn: plainDate('2026-04-03') }, 'REASSESSMENT', '2026-04-03'],
    [{ majorChangeDueOn: plainDate('2026-04-04') }, 'REASSESSMENT', '2026-04-03'],
    [{ openPosting: { postedOn: today, workingDays: 5 } }, 'FILING', '2026-03-23'],
    [
      { openPosting: { postedOn: today, workingDays: 5 }, majorChangeDueOn: plainDate('2026-03-22') },
      'MAJOR_CHANGE',
      '2026-03-22',
    ],
    [
      { openPosting: { postedOn: today, workingDays: 5 }, majorChangeDueOn: plainDate('2026-03-24') },
      'FILING',
      '2026-03-23',
    ],
  ])('%j: %s on %s', (change, kind, on) => {
    expect(findNextDue({ ...facts, ...change })).toEqual({ kind, on });
  });

  it('is nothing without factors, and the change alone where nothing else is due', () => {
    const majorChangeDueOn = plainDate('2026-04-02');
    expect(findNextDue({ ...facts, factorCount: 0, majorChangeDueOn })).toBeNull();
    const nothingElse = { ...facts, firstRoundEndsOn: null, filedAssessmentOn: null, majorChangeDueOn };
    expect(findNextDue(nothingElse)).toEqual({ kind: 'MAJOR_CHANGE', on: '2026-04-02' });
  });
});

describe('the kinds of change', () => {
  it('name the trigger each falls under', () => {
    for (const { instrument, clause } of Object.values(changeKinds)) {
      expect(instrument).toBe('泸政办函〔2023〕18号');
      expect(clause).toMatch(/^（二）组织实施阶段1\.用人单位风险评估：.+发生重大变化/);
    }
  });
});
