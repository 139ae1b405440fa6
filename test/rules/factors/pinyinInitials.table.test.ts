import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { listFactorNames } from '../../../functions/rules/assessments/hazardFactors.ts';
import { charactersByInitial, toPinyinInitials } from '../../../functions/rules/factors/pinyinInitials.ts';

const letters = Object.entries(charactersByInitial);
const isHan = (character: string) => /\p{Script=Han}/u.test(character);
const used = new Set(
  listFactorNames()
    .flatMap(({ name }) => [...name])
    .filter(isHan),
);
const lettersOf = (character: string) => letters.filter(([, all]) => all.includes(character)).map(([letter]) => letter);

describe('the table of initials', () => {
  test('has every character of the names and no other, none twice under a letter', () => {
    const all = letters.flatMap(([, characters]) => [...characters]);
    expect(new Set(all)).toEqual(used);
    for (const [letter, characters] of letters) expect(new Set(characters).size, letter).toBe([...characters].length);
  });

  test('has only readings that pinyin-pro knows', () => {
    for (const [letter, characters] of letters) {
      for (const character of characters) {
        const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array' });
        expect(
          readings.map((one) => one.charAt(0)),
          character,
        ).toContain(letter);
      }
    }
  });

  test('has the reading that pinyin-pro gives in each name', () => {
    for (const { name } of listFactorNames()) {
      const readings = pinyin(name, { toneType: 'none', type: 'array' });
      [...name].forEach((character, at) => {
        if (isHan(character))
          expect(lettersOf(character), `${character} in ${name}`).toContain(readings[at]?.charAt(0));
      });
    }
  });
});

test.each([
  ['电焊烟尘', ['dhyc']],
  ['1,2-二氯乙烷', ['elyw']],
  ['甲苯-2,4-二异氰酸酯', ['jbeyqsz']],
  ['N,N-二甲基甲酰胺', ['ejjjxa']],
  ['α-萘硫脲', ['nln']],
  ['X射线', ['xsx']],
  ['PVC粉尘', ['pvcfc']],
  ['重氮甲烷', ['cdjw', 'zdjw']],
  ['', ['']],
])('%s reads %j', (name, initials) => {
  expect(toPinyinInitials(name)).toEqual(initials);
});
