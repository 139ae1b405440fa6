import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { industryRisks } from '../../../functions/rules/assessments/industryRisks.ts';
import { judgeIndustryRisk, listCodes } from '../../../functions/rules/assessments/judgeIndustryRisk.ts';
import { settleIndustryRisk } from '../../../functions/rules/assessments/settleIndustryRisk.ts';
import { isIndustryCode } from '../../../functions/rules/employers/normaliseIndustryCode.ts';

const said = (listedCode: string, applies: boolean) => ({ listedCode, applies, basis: '现场核实' });

describe('the catalogue of industry risks', () => {
  const codes = industryRisks.flatMap((row) => listCodes(row.codes));

  it('has 282 industry codes, each once and each with the letter of its section', () => {
    expect(codes).toHaveLength(282);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(isIndustryCode(code), code).toBe(true);
  });

  it('gives every row its instrument and clause', () => {
    for (const { source } of industryRisks) expect(source).toMatchObject({ clause: /./, confidence: 'H' });
  });

  it('writes runs out, leading zeros kept', () => {
    expect(listCodes('A011-A013 F5265')).toEqual(['A011', 'A012', 'A013', 'F5265']);
    expect(listCodes('B091-B093')).toEqual(['B091', 'B092', 'B093']);
  });
});

const shared = new URL('../../../../shared/data/', import.meta.url);
const here = new URL('project_hazard_risk_catalog_2021.csv', shared);

describe.skipIf(!existsSync(here))('against the collected table of the catalogue', () => {
  const rows = existsSync(here)
    ? readFileSync(here, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','))
    : [];

  it('names the same codes', () => {
    const theirs = new Set(rows.map(([code]) => code));
    expect(new Set(industryRisks.flatMap((row) => listCodes(row.codes)))).toEqual(theirs);
  });

  it('gives each the same risk, the sub-scope and the solvents each answered yes and no', () => {
    for (const code of new Set(rows.map(([first = '']) => first))) {
      const own = rows.filter(([first]) => first === code);
      const named = (risk: string | undefined) => (risk === '严重' ? 'SEVERE' : 'GENERAL');
      const [, , scope, risk, solventFree] = own[0] ?? [];
      const { risk: open } = judgeIndustryRisk(code);
      const yes = judgeIndustryRisk(code, said(code, true)).risk;
      const no = judgeIndustryRisk(code, said(code, false)).risk;
      if (own.length === 2) {
        expect([open, yes, no], code).toEqual(['UNDECIDED', 'SEVERE', 'GENERAL']);
        expect(own.map((row) => named(row[3])).toSorted()).toEqual(['GENERAL', 'SEVERE']);
      } else if (solventFree?.trim() === '1') expect([open, yes, no], code).toEqual(['UNDECIDED', 'SEVERE', 'GENERAL']);
      else if (scope !== '') expect([open, yes, no], code).toEqual(['UNDECIDED', named(risk), 'UNLISTED']);
      else expect([open, yes, no], code).toEqual([named(risk), named(risk), named(risk)]);
    }
    expect(rows).toHaveLength(291);
  });
});

describe('an industry is judged', () => {
  it.each([
    ['C202', 'SEVERE', 'C202'],
    ['C2021', 'SEVERE', 'C202'],
    ['C201', 'GENERAL', 'C201'],
    ['C2019', 'GENERAL', 'C201'],
    ['F5265', 'GENERAL', 'F5265'],
    ['F5264', 'UNLISTED', null],
    ['F526', 'UNLISTED', null],
    ['S961', 'UNLISTED', null],
    ['C20', 'UNDECIDED', null],
    [null, 'UNDECIDED', null],
    // A class that tells itself apart needs no answer.
    ['A0311', 'SEVERE', 'A031'],
    ['A0313', 'GENERAL', 'A031'],
    ['A0314', 'SEVERE', 'A031'],
    ['A031', 'UNDECIDED', 'A031'],
    ['D4413', 'GENERAL', 'D441'],
    ['D4417', 'SEVERE', 'D441'],
    ['D4430', 'UNDECIDED', 'D443'],
    ['C2433', 'SEVERE', 'C243'],
    ['C2434', 'GENERAL', 'C243'],
    ['N7724', 'SEVERE', 'N772'],
    ['N7723', 'GENERAL', 'N772'],
    ['A0531', 'UNDECIDED', 'A053'],
    ['G5412', 'GENERAL', 'G541'],
    ['G5411', 'UNLISTED', 'G541'],
    ['G541', 'UNDECIDED', 'G541'],
    ['C2319', 'UNDECIDED', 'C231'],
  ])('%s: %s by %s', (code, risk, listedCode) => {
    expect(judgeIndustryRisk(code)).toMatchObject({ risk, listedCode });
  });

  it('asks only while undecided, and says where a fuller code is needed instead of an answer', () => {
    expect(judgeIndustryRisk('C231')).toMatchObject({
      question: expect.stringContaining('三氯甲烷'),
      answerable: true,
    });
    expect(judgeIndustryRisk('C20')).toMatchObject({ question: expect.stringContaining('三位'), answerable: false });
    expect(judgeIndustryRisk('C231', said('C231', false))).toMatchObject({ risk: 'GENERAL', question: null });
  });

  it('ignores an answer that was given for another industry', () => {
    expect(judgeIndustryRisk('C231', said('C211', false)).risk).toBe('UNDECIDED');
    // The class is known, so that an answer cannot turn it.
    expect(judgeIndustryRisk('A0313', said('A031', true)).risk).toBe('GENERAL');
  });
});

describe('the answer that settles an industry', () => {
  const given = { applies: false, basis: ' 全部使用水性油墨 ' };

  it('is kept with its basis, and holds until the industry changes', () => {
    const { risk, answer, problems } = settleIndustryRisk('C231', null, given);
    expect(risk.risk).toBe('GENERAL');
    expect(answer).toEqual({ listedCode: 'C231', applies: false, basis: '全部使用水性油墨' });
    expect(problems).toEqual([]);
    expect(settleIndustryRisk('C2312', answer).risk.risk).toBe('GENERAL');
    expect(settleIndustryRisk('C211', answer)).toMatchObject({ risk: { risk: 'UNDECIDED' }, answer: null });
    expect(settleIndustryRisk('C231', answer, { applies: true, basis: '改用溶剂型油墨' }).risk.risk).toBe('SEVERE');
  });

  it.each([
    ['C202', given, 'INDUSTRY_QUESTION_NONE'],
    [null, given, 'INDUSTRY_QUESTION_NONE'],
    ['A0313', given, 'INDUSTRY_QUESTION_NONE'],
    ['C231', { applies: false, basis: ' ' }, 'BASIS_INVALID'],
    ['C231', { applies: false, basis: '长'.repeat(201) }, 'BASIS_INVALID'],
  ])('is a fault for %s with %o: %s', (code, answer, expected) => {
    expect(settleIndustryRisk(code, null, answer).problems.map(({ code: found }) => found)).toEqual([expected]);
  });

  it('may have a basis of exactly 200 characters', () => {
    expect(settleIndustryRisk('C231', null, { applies: true, basis: '长'.repeat(200) }).problems).toEqual([]);
  });
});
