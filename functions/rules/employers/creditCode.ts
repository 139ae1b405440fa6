import { toHalfWidth, withoutBlanks } from './normaliseText.ts';

/** Digits and capitals without I, O, S, V, Z; a character's value is its place. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const shape = /^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/;

/** What is wrong with a credit code: its length, a character that cannot stand there, or the check character. */
export type CreditCodeFault = 'LENGTH' | 'CHARACTERS' | 'CHECK_CHARACTER';

/**
 * The 18th character for the first 17: (31 − Σ value × weight mod 31) mod 31. A remainder of 0 gives `0`.
 *
 * @param first17 seventeen characters of the alphabet
 * @source GB 32100-2015 附录A
 */
export function computeCheckCharacter(first17: string): string {
  let sum = 0;
  for (let place = 0; place < weights.length; place += 1) {
    sum += (weights[place] ?? 0) * alphabet.indexOf(first17.charAt(place));
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/**
 * What is wrong with a unified social credit code in its kept form, or null. Characters 1 and 2 may be letters
 * (N2 are rural collectives), 3–8 are the digits of a division, the rest any of the alphabet. Not taken from `stdnum`
 * 1.12.0, whose validator refuses every code with a remainder of 0 (one in 31) and every code that begins with a letter.
 *
 * @source GB 32100-2015 第4章、附录A
 */
export function findCreditCodeFault(code: string): CreditCodeFault | null {
  if (code.length !== 18) return 'LENGTH';
  if (!shape.test(code)) return 'CHARACTERS';
  return computeCheckCharacter(code.slice(0, 17)) === code.charAt(17) ? null : 'CHECK_CHARACTER';
}

/**
 * A credit code in the form that is kept: half-width capitals without blanks, invisible characters, hyphens and
 * apostrophes. Says nothing about validity. Idempotent.
 */
export function normaliseCreditCode(text: string): string {
  if (shape.test(text)) return text;
  return withoutBlanks(toHalfWidth(text))
    .replace(/[-‐–—'’‘`]/g, '')
    .toUpperCase();
}
