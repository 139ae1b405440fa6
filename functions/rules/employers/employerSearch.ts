import { normaliseCreditCode } from './creditCode.ts';
import { normaliseName } from './normaliseText.ts';

/** What an employer is looked for by: a part of its name or, unless null, of its credit code; one of them must be found. */
export type EmployerSearch = { readonly name: string; readonly creditCode: string | null };

/** A part of a credit code, from four characters on: fewer are in most codes, and names have short numbers too. */
const codePart = /^[0-9A-Z]{4,18}$/;

/**
 * A search as people type it, in the forms that name and credit code are kept in: blanks that do not belong make no
 * difference, nor do hyphens, full-width or small letters in a code. Null where nothing is typed: anything is found.
 */
export function readEmployerSearch(typed: string): EmployerSearch | null {
  const name = normaliseName(typed).value;
  if (name === '') return null;
  const code = normaliseCreditCode(typed);
  return { name, creditCode: codePart.test(code) ? code : null };
}
