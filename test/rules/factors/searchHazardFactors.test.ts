import { describe, expect, test } from 'vitest';
import { findHazardFactor, listHazardFactors } from '../../../functions/rules/assessments/hazardFactors.ts';
import { searchHazardFactors } from '../../../functions/rules/factors/searchHazardFactors.ts';

const firstOf = (text: string) => searchHazardFactors(text, 1)[0];
const namesOf = (text: string, limit = 10) => searchHazardFactors(text, limit).map(({ matchedName }) => matchedName);

describe('the best match', () => {
  test.each([
    ['the name', '电焊烟尘', 'DUST-11', '电焊烟尘'],
    ['the name, though others begin with it', '苯', 'CHEMICAL-28', '苯'],
    ['a synonym', '烧碱', 'CHEMICAL-218', '烧碱'],
    ['a synonym, though names begin with it', '硫酸', 'CHEMICAL-165', '硫酸'],
    ['an abbreviation in any case', 'tdi', 'CHEMICAL-314', 'TDI'],
    ['a synonym in full width', 'ＣＯ', 'CHEMICAL-19', 'CO'],
    ['a CAS number', '108-88-3', 'CHEMICAL-29', '甲苯'],
    ['part of a CAS number', '71-43', 'CHEMICAL-28', '苯'],
    ['pinyin initials', 'dhyc', 'DUST-11', '电焊烟尘'],
    ['pinyin initials in capitals', 'DHYC', 'DUST-11', '电焊烟尘'],
    ['one initial: the shortest name', 'b', 'CHEMICAL-28', '苯'],
    ['initials of a synonym', 'kxn', 'CHEMICAL-218', '苛性钠'],
    ['initials with a Latin letter', 'xsx', 'RADIATION-3', 'X射线'],
    ['initials past the locants', 'dex', 'CHEMICAL-72', '1,3-丁二烯'],
    ['either reading of 重', 'cdjw', 'CHEMICAL-95', '重氮甲烷'],
    ['either reading of 重', 'zdjw', 'CHEMICAL-95', '重氮甲烷'],
    ['beginning of the name', '聚氯乙烯热', 'CHEMICAL-151', '聚氯乙烯热解物'],
    ['beginning of the initials', 'dhy', 'DUST-11', '电焊烟尘'],
    ['middle of the name', '芽孢', 'BIOLOGICAL-5', '炭疽芽孢杆菌'],
    ['a substance, with its own severity', '苯胺', 'CHEMICAL-41', '苯胺'],
  ])('%s: %s', (_, text, code, matchedName) => {
    expect(firstOf(text)).toMatchObject({ code, matchedName });
  });

  test('stands under the name that matched', () => {
    expect(firstOf('苯胺')).toMatchObject({ severity: 'ALWAYS', question: null, casNumbers: ['62-53-3'] });
    expect(firstOf('苯的氨基')).toMatchObject({ code: 'CHEMICAL-41', severity: 'DEPENDS' });
  });
});

describe('the order', () => {
  test('is itself, beginning, initials, contained', () => {
    expect(namesOf('苯', 3)).toEqual(['苯', '苯肼', '苯乙烯']);
    expect(namesOf('煤尘')).toEqual(['煤尘']);
    // 甲苯 by all its initials; then names that begin with them; then synonyms.
    expect(namesOf('jb', 2)).toEqual(['甲苯', '间苯二酚']);
    const acids = namesOf('乙酸', 100);
    expect(acids[0]).toBe('乙酸');
    expect(acids.indexOf('乙酸丁酯')).toBeLessThan(acids.indexOf('氯乙酸'));
  });

  test('lists a factor once, under the name that fits best', () => {
    const codes = searchHazardFactors('硝基', 100).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(5);
  });

  test('stops at the limit', () => {
    expect(searchHazardFactors('粉尘', 7)).toHaveLength(7);
    expect(searchHazardFactors('粉尘', 0)).toEqual([]);
  });
});

test.each(['', ' ', '　', '不存在的因素', 'qqqqq', '苯'.repeat(101), '.*', 'constructor'])(
  '%j finds nothing',
  (text) => {
    expect(searchHazardFactors(text, 10)).toEqual([]);
  },
);

test.each(listHazardFactors())('$name comes first under its own name', ({ code, name, synonyms }) => {
  expect(firstOf(name)?.code).toBe(code);
  for (const synonym of synonyms) expect(firstOf(synonym)?.code, synonym).toBe(findHazardFactor(synonym)?.code);
});
