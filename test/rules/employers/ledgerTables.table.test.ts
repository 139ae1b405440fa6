import { describe, expect, it } from 'vitest';
import { ledgerCodes } from '../../../functions/rules/employers/ledgerCodes.ts';
import {
  type LedgerColumnRow,
  ledgerColumnRows,
  ledgerColumns,
  titleOf,
} from '../../../functions/rules/employers/ledgerColumns.ts';
import { findTitleMeaning, toTitleKey } from '../../../functions/rules/employers/ledgerTitles.ts';

const columnPlaces = ledgerColumns.map(({ key }, place) => [key, place] as const);

describe('ledgerColumns', () => {
  it('has each column once and a reader for each problem it names', () => {
    expect(new Set(ledgerColumns.map(({ key }) => key)).size).toBe(ledgerColumns.length);
    for (const { missing, invalid, dayAssumed } of ledgerColumnRows) {
      if (missing) expect(ledgerCodes[missing].kind).toBe('PROBLEM');
      if (invalid) expect(ledgerCodes[invalid].kind).toBe('PROBLEM');
      if (dayAssumed) expect(ledgerCodes[dayAssumed].kind).toBe('CORRECTION');
    }
  });

  it('gives every title and synonym to one column only', () => {
    const keys = ledgerColumnRows.flatMap(({ title, synonyms, fallbacks = [] }) =>
      [title, ...synonyms, ...fallbacks].map(toTitleKey),
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(keys.every((key) => key !== '')).toBe(true);
  });

  it.each(columnPlaces)('%s is found by its title and every synonym', (_, place) => {
    const { title, synonyms, fallbacks = [] }: LedgerColumnRow = ledgerColumnRows[place] ?? ledgerColumns[0];
    for (const text of [title, ...synonyms]) expect(findTitleMeaning(text)).toEqual({ place, fallback: false });
    for (const text of fallbacks) expect(findTitleMeaning(text)).toEqual({ place, fallback: true });
  });

  it.each([
    ['统一社会\n信用代码', 'creditCode'],
    ['* 统一社会信用代码：', 'creditCode'],
    ['单位名称（全称）', 'name'],
    ['企业名称(盖章)', 'name'],
    ['从业人数（人）', 'staff'],
    ['接 害 人 数', 'exposed'],
    ['主要职业病危害因素【种类】', 'factors'],
    ['乡镇/园区', 'bodyId'],
    ['法定代表人/负责人', 'legalRepresentative'],
    ['是否申报（是／否）', 'declared'],
  ])('%j is %s', (text, key) => {
    expect(findTitleMeaning(text)?.place).toBe(ledgerColumns.findIndex((column) => column.key === key));
  });

  it.each(['', '女职工人数', '检测机构', '统一社会信用代码'.repeat(10)])('%j is no column', (text) => {
    expect(findTitleMeaning(text)).toBeNull();
  });
});

describe('ledgerCodes', () => {
  it.each(Object.entries(ledgerCodes))('%s speaks plain Chinese and says what to do', (_, row) => {
    const sentences = row.kind === 'PROBLEM' ? [row.fault, row.advice] : [row.says];
    for (const sentence of sentences) {
      expect(sentence).toMatch(/[\u4e00-\u9fff]{2}/);
      expect(sentence).not.toMatch(/[。，；]$/);
    }
    if (row.kind === 'PROBLEM') expect(row.advice).toMatch(/请/);
  });

  it('calls every field by the title of its column', () => {
    expect(titleOf('staff')).toBe('职工总数');
    expect(titleOf('county')).toBe('县区');
  });
});
