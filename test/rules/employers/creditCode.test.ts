import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import {
  computeCheckCharacter,
  findCreditCodeFault,
  normaliseCreditCode,
} from '../../../functions/rules/employers/creditCode.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const letter = fc.constantFrom(...alphabet);
const digit = fc.constantFrom(...'0123456789');
const text = (character: fc.Arbitrary<string>, length: number) =>
  fc.array(character, { minLength: length, maxLength: length }).map((characters) => characters.join(''));
const first17 = fc.tuple(text(letter, 2), text(digit, 6), text(letter, 9)).map((parts) => parts.join(''));
const numericHead17 = fc.tuple(text(digit, 8), text(letter, 9)).map((parts) => parts.join(''));

/** The check by its defining equation: Σ over 17 characters with weights 3^(i−1), and the 18th, is 0 modulo 31. */
function weighedSum(code: string): number {
  return [...code].reduce(
    (sum, character, place) => (sum + alphabet.indexOf(character) * (place === 17 ? 1 : 3 ** place)) % 31,
    0,
  );
}

describe('computeCheckCharacter', () => {
  it('makes the sum weighed by powers of 3 vanish modulo 31', () => {
    fc.assert(fc.property(first17, (head) => weighedSum(head + computeCheckCharacter(head)) === 0));
  });

  it('gives 0 for a remainder of 0', () => {
    expect(computeCheckCharacter('00000000000000000')).toBe('0');
  });
});

describe('findCreditCodeFault', () => {
  it.each([
    ['91433122MAQCG2KEAB', null],
    ['91433122MACGJU0760', null],
    ['N2433122MAQCG2KEA'.concat(computeCheckCharacter('N2433122MAQCG2KEA')), null],
    ['91433122MAQCG2KEA', 'LENGTH'],
    ['91433122MAQCG2KEABB', 'LENGTH'],
    ['', 'LENGTH'],
    ['91433122MAQCG2KEAC', 'CHECK_CHARACTER'],
    ['91433122MAQCG2KEBA', 'CHECK_CHARACTER'],
    ['91433122MIQCG2KEAB', 'CHARACTERS'],
    ['91433122mAQCG2KEAB', 'CHARACTERS'],
    ['9143312AMAQCG2KEAB', 'CHARACTERS'],
    ['９1433122MAQCG2KEAB', 'CHARACTERS'],
  ])('%s: %s', (code, fault) => {
    expect(findCreditCodeFault(code)).toBe(fault);
  });

  it('finds every single wrong character and every swap of two neighbours', () => {
    fc.assert(
      fc.property(first17, fc.nat(17), letter, (head, place, other) => {
        const code = head + computeCheckCharacter(head);
        const wrong = code.slice(0, place) + other + code.slice(place + 1);
        const swapped = code.slice(0, place) + code.charAt(place + 1) + code.charAt(place) + code.slice(place + 2);
        return (
          (wrong === code || findCreditCodeFault(wrong) !== null) &&
          (place === 17 || swapped === code || findCreditCodeFault(swapped) !== null)
        );
      }),
    );
  });

  it('agrees with stdnum, but for the codes that stdnum wrongly refuses: remainder 0', () => {
    const uscc = stdnum['CN']?.['uscc'];
    expect(uscc).toBeDefined();
    fc.assert(
      fc.property(numericHead17, letter, (head, last) => {
        const right = computeCheckCharacter(head);
        const ours = findCreditCodeFault(head + last) === null;
        const theirs = uscc?.validate(head + last).isValid;
        return right === '0' && last === '0' ? ours && theirs === false : ours === theirs;
      }),
      { numRuns: 500 },
    );
  });
});

describe('normaliseCreditCode', () => {
  it.each([
    ['91433122m AU7Y2YAKK', '91433122MAU7Y2YAKK'],
    ['９１４３３１２２ＭＡＱＣＧ２ＫＥＡＢ', '91433122MAQCG2KEAB'],
    ['914331-22MA-QCG2KEAB', '91433122MAQCG2KEAB'],
    ["'91433122MAQCG2KEAB", '91433122MAQCG2KEAB'],
    ['\u200b91433122\u00a0MAQCG2KEAB\u3000', '91433122MAQCG2KEAB'],
    ['91433122\nMAQCG2KEAB', '91433122MAQCG2KEAB'],
  ])('%j is kept as %s', (given, kept) => {
    expect(normaliseCreditCode(given)).toBe(kept);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => {
        const once = normaliseCreditCode(given);
        return normaliseCreditCode(once) === once;
      }),
    );
  });
});
