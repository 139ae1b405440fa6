import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../functions/rules/assessments/assessment.ts';
import { judgeIndustryRisk } from '../../../functions/rules/assessments/judgeIndustryRisk.ts';
import type { Employer } from '../../../functions/rules/employers/employer.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { compareDeclared } from '../../../functions/rules/reviews/compareDeclared.ts';
import { type Declared, differenceKinds, type Known } from '../../../functions/rules/reviews/difference.ts';
import { aFactor, anAssessmentOf, answers, reportFacts } from '../../support/reportFacts.ts';

const { report, basics } = reportFacts();
const noise = aFactor({ exposed: 12 });
const dust = aFactor({ name: '木粉尘', exposed: 12 });
const later = (factors: Assessment['factors'], selfCheck = answers()): Assessment => ({
  ...anAssessmentOf(factors, selfCheck),
  assessmentId: '01KZZZZZZZZZZZZZZZZZZZZZZB',
  industryRisk: judgeIndustryRisk('C131'),
});
const earlier = (factors: Assessment['factors'], selfCheck = answers()): Assessment => ({
  ...anAssessmentOf(factors, selfCheck),
  assessedOn: plainDate('2026-02-01'),
});
const ledger: Employer = {
  ...{ county: '433122', creditCode: report.creditCode, name: basics.name, address: basics.address, phone: null },
  ...{ legalRepresentative: null, bodyId: basics.bodyId, industryName: null, industryCode: basics.industryCode },
  ...{ size: null, economicType: null, staff: basics.staff, exposed: basics.exposed, declared: true, note: null },
  ...{ factors: [{ name: '噪声', exposed: 12 }], lastTestOn: null, lastTestResult: null, productionStartOn: null },
};

function kinds(declared: Partial<Declared>, known: Partial<Known> = {}) {
  const given = { report: { declaredCategory: 'JIA' as const }, basics, assessment: later([noise]), ...declared };
  const found = compareDeclared(given, { ledger, ledgerThen: null, earlier: null, patrolFindings: [], ...known });
  return found.map(({ kind, itemId }) => `${kind} ${itemId}`);
}

const changed = (change: Partial<Employer>) => ({ ledger: { ...ledger, ...change } });

describe('what a report declares against the ledger', () => {
  it('differs in nothing where both say the same', () => {
    expect(kinds({})).toEqual([]);
  });

  it.each<[string, Partial<Employer>, string[]]>([
    ['another name', { name: '示例新名称' }, ['LEDGER_FACTS EMPLOYER.IDENTITY']],
    ['another address', { address: '示例路 9 号' }, ['LEDGER_FACTS EMPLOYER.IDENTITY']],
    ['another industry', { industryCode: 'C131' }, ['LEDGER_FACTS EMPLOYER.INDUSTRY']],
    ['other headcounts', { staff: basics.staff + 1 }, ['LEDGER_FACTS EMPLOYER.HEADCOUNT']],
    ['a factor more', { factors: [...ledger.factors, { name: '苯', exposed: 3 }] }, ['LEDGER_FACTOR FACTORS']],
    ['a factor less', { factors: [] }, []],
    ['one person less exposed', { factors: [{ name: '噪声', exposed: 11 }] }, []],
    ['as many exposed', { factors: [{ name: '噪声', exposed: 12 }] }, []],
    ['one person more exposed', { factors: [{ name: '噪声', exposed: 13 }] }, ['LEDGER_HEADCOUNT FACTOR.噪声']],
    ['a headcount that the ledger lacks', { factors: [{ name: '噪声', exposed: null }] }, []],
    ['a conforming test', { lastTestResult: 'CONFORMING' }, []],
    ['a partly exceeded test', { lastTestResult: 'PARTLY_EXCEEDED' }, ['LEDGER_TEST FACTORS']],
    ['an exceeded test', { lastTestResult: 'EXCEEDED' }, ['LEDGER_TEST FACTORS']],
  ])('%s', (_, change, expected) => {
    expect(kinds({}, changed(change))).toEqual(expected);
  });

  it('says whether the ledger had the factor when the assessment was recorded', () => {
    const benzene = { name: '苯', exposed: 3 };
    const known = (then: Employer['factors']) => {
      const given = { report: { declaredCategory: 'JIA' as const }, basics, assessment: later([noise]) };
      const { ledger: now } = changed({ factors: [...ledger.factors, benzene] });
      return compareDeclared(given, { ledger: now, ledgerThen: { factors: then }, earlier: null, patrolFindings: [] });
    };
    expect(known([benzene])).toMatchObject([{ known: '苯（评估时已有）' }]);
    expect(known([])).toMatchObject([{ known: '苯（评估后新增）' }]);
  });
});

describe('what a report declares against the one before', () => {
  const bad = { level: 'NONCONFORMING' as const };
  it.each<[string, Assessment['factors'], Assessment['factors'], string[]]>([
    ['the same', [noise], [noise], []],
    ['a factor gone', [noise], [noise, dust], ['EARLIER_FACTOR FACTORS']],
    ['a factor more', [noise, dust], [noise], []],
    ['no longer severe', [noise], [{ ...noise, nature: 'SEVERE' }], ['EARLIER_NATURE FACTOR.噪声']],
    ['better, measured before', [noise], [aFactor({ ...bad, exposed: 12 })], ['EARLIER_LEVEL FACTOR.噪声']],
    [
      'better, measured on the earlier day itself',
      [{ ...noise, measuredOn: plainDate('2026-02-01') }],
      [aFactor({ ...bad, exposed: 12 })],
      ['EARLIER_LEVEL FACTOR.噪声'],
    ],
    [
      'better, measured a day later',
      [{ ...noise, measuredOn: plainDate('2026-02-02') }],
      [aFactor({ ...bad, exposed: 12 })],
      [],
    ],
    [
      'better without any measurement',
      [{ ...noise, measuredOn: null }],
      [aFactor({ ...bad, exposed: 12 })],
      ['EARLIER_LEVEL FACTOR.噪声'],
    ],
    ['worse', [aFactor({ ...bad, exposed: 12 })], [noise], []],
    ['fewer in the same band', [{ ...noise, exposed: 12 }], [{ ...noise, exposed: 49 }], []],
    ['fewer across a band', [{ ...noise, exposed: 12 }], [{ ...noise, exposed: 50 }], ['EARLIER_HEADCOUNT HEADCOUNTS']],
    ['more across a band', [{ ...noise, exposed: 12 }], [{ ...noise, exposed: 9 }], []],
  ])('%s', (_, now, then, expected) => {
    const found = kinds({ assessment: later(now) }, { earlier: earlier(then) });
    expect(found.filter((one) => one.startsWith('EARLIER'))).toEqual(expected);
  });

  it('is the same report again, which differs in nothing', () => {
    const assessment = later([noise]);
    expect(kinds({ assessment }, { earlier: { ...assessment, factors: [noise, dust] } })).toEqual([]);
  });

  it('points out a score that rose by 10, and not by less', () => {
    const scored = (score: number, base: Assessment): Assessment => {
      const { explanation } = base.computed;
      const management = { ...explanation.management, score };
      return { ...base, computed: { ...base.computed, explanation: { ...explanation, management } } };
    };
    const compare = (now: number) =>
      kinds({ assessment: scored(now, later([noise])) }, { earlier: scored(80, earlier([noise])) });
    expect(compare(89.99)).toEqual([]);
    expect(compare(90)).toEqual(['EARLIER_SCORE SELF_CHECK']);
    expect(compare(60)).toEqual([]);
  });

  it('points out an answer that is conforming now without evidence', () => {
    const then = earlier([noise], answers({ 'GZ-2': 'NONCONFORMING' }));
    expect(kinds({}, { earlier: then })).toContain('EARLIER_ANSWER SELF_CHECK.GZ-2');
    const file = {
      sha256: 'a',
      fileName: 'a.pdf',
      contentType: 'application/pdf',
      sizeBytes: 1,
      attachedAt: report.draftedAt,
    } as const;
    const proven = answers().map((answer) => ({ ...answer, evidence: [file] }));
    expect(kinds({ assessment: later([noise], proven) }, { earlier: then })).toEqual([]);
    expect(kinds({ assessment: later([noise], answers({ 'GZ-2': 'PARTLY' })) }, { earlier: then })).toEqual([]);
  });
});

describe('what a report declares against itself, the catalogue and patrols', () => {
  it('points out a declared category that is not the computed one', () => {
    expect(kinds({ report: { declaredCategory: 'YI' } })).toEqual(['CATEGORY CATEGORY']);
  });

  it('points out a severe industry with grade Ⅰ, and not with Ⅱ', () => {
    const industryRisk = judgeIndustryRisk('C311');
    expect(kinds({ assessment: { ...later([noise]), industryRisk } })).toEqual(['SEVERE_INDUSTRY CATEGORY']);
    const second = { ...later([aFactor({ level: 'NONCONFORMING', exposed: 12 })]), industryRisk };
    expect(kinds({ assessment: second, report: { declaredCategory: second.computed.category } })).toEqual([]);
  });

  it('shows what a patrol found beside the item it concerns', () => {
    const finding = { foundOn: plainDate('2026-02-20'), text: '示例：未戴护耳器' };
    const patrolFindings = [
      { ...finding, selfCheckItemId: 'FH-3' },
      { ...finding, selfCheckItemId: null },
    ];
    expect(kinds({}, { patrolFindings })).toEqual(['PATROL SELF_CHECK.FH-3', 'PATROL FACTORS']);
  });

  it('says of each kind why it matters, with a source', () => {
    for (const { why, source } of Object.values(differenceKinds)) {
      expect(why).toMatch(/。$/);
      expect(source.clause).not.toBe('');
    }
  });
});
