import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { selfCheckItems } from '../../../functions/rules/assessments/selfCheckItems.ts';
import { findPenalty, penalties } from '../../../functions/rules/enforcement/penalties.ts';
import {
  penaltiesOfSelfCheckItems,
  suggestPenalties,
} from '../../../functions/rules/enforcement/penaltiesOfSelfCheckItems.ts';
import { penaltyArticles } from '../../../functions/rules/enforcement/penaltyArticles.ts';

const listed = new URL('../../../../shared/data/zybfzf_penalties.csv', import.meta.url);
const checklist = new URL('../../../../shared/data/inspection_checklist.csv', import.meta.url);
const readRows = (file: URL): readonly (readonly string[])[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',').map((cell) => cell.trim()))
    : [];

describe('the table', () => {
  test('38 acts, each once, each with its article and item as source', () => {
    expect(new Set(penalties.map(({ id }) => id)).size).toBe(38);
    expect(findPenalty('P72-11')?.source.clause).toBe('第七十二条第十一项');
    expect(findPenalty('P73')).toMatchObject({ article: 73, item: null, source: { clause: '第七十三条' } });
    expect(findPenalty('P76')).toBeNull();
  });

  test.each([
    [69, 6],
    [70, 5],
    [71, 5],
    [72, 11],
    [73, 1],
    [74, 1],
    [75, 8],
    [77, 1],
  ])('article %i has %i acts, numbered without a gap', (article, count) => {
    const items = penalties.filter((row) => row.article === article).map(({ item }) => item);
    expect(items).toEqual(count === 1 ? [null] : Array.from({ length: count }, (_, at) => at + 1));
  });

  test('every range has its ends in order', () => {
    for (const { fine, falsifiedFine } of Object.values(penaltyArticles)) {
      expect(fine.leastYuan).toBeLessThan(fine.mostYuan);
      if (falsifiedFine) expect(falsifiedFine.leastYuan).toBeLessThan(falsifiedFine.mostYuan);
    }
  });
});

describe.skipIf(!existsSync(listed))('against the compiled list', () => {
  test.each(readRows(listed))(
    '%s',
    (id = '', article, item, _violation, duties = '', firstStep = '', fine = '', ...rest) => {
      const row = findPenalty(id);
      if (row === null) throw new Error(`no ${id}`);
      expect([String(row.article), row.item === null ? '' : String(row.item)]).toEqual([article, item]);
      expect(row.duties.join('、')).toBe(duties);
      const said = penaltyArticles[row.article];
      const range = /(\d+)–(\d+)/.exec(fine.replace(/弄虚作假.*/, ''));
      expect(said.fine.leastYuan).toBe(Number(range?.[1] ?? 0));
      expect(said.fine.mostYuan).toBe(Number(range?.[2] ?? /≤(\d+)/.exec(fine)?.[1]));
      expect(said.fine.when).toBe(fine.startsWith('逾期不改正') ? 'OVERDUE' : 'AT_ONCE');
      expect(said.fine.force).toBe(fine.startsWith('可以') ? 'MAY' : 'SHALL');
      const falsified = /弄虚作假 (\d+)–(\d+)/.exec(fine);
      expect(said.falsifiedFine).toEqual(
        falsified ? { leastYuan: Number(falsified[1]), mostYuan: Number(falsified[2]) } : null,
      );
      expect(said.firstStep.includes('警告')).toBe(firstStep.includes('警告'));
      if (row.article !== 74 && row.article !== 77) expect(said.aggravated !== null).toBe(rest[0] !== '');
    },
  );
});

describe('self-check items', () => {
  test('each of the 49 has a row, each row an item, each suggestion an act', () => {
    expect(Object.keys(penaltiesOfSelfCheckItems).sort()).toEqual(selfCheckItems.map(({ id }) => id).sort());
    for (const ids of Object.values(penaltiesOfSelfCheckItems)) {
      for (const id of ids) expect(findPenalty(id), id).not.toBeNull();
    }
    expect(suggestPenalties('CS-1')).toEqual(['P72-01']);
    expect(suggestPenalties('ZZ-8')).toEqual([]);
    expect(suggestPenalties('toString')).toEqual([]);
  });

  test.skipIf(!existsSync(checklist))('the likeliest act is that of the compiled checklist, in its order', () => {
    const compiled = readRows(checklist).map((row) => row[4] ?? '');
    expect(selfCheckItems.map(({ id }) => suggestPenalties(id)[0] ?? '')).toEqual(compiled);
  });
});
