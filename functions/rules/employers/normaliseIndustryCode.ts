import { type Normalised, toHalfWidth, withoutBlanks } from './normaliseText.ts';

/** A section of the industry classification with its divisions, both ends included. */
type SectionRow = { readonly letter: string; readonly from: number; readonly to: number };

/** @source GB/T 4754-2017 表1 */
export const industrySections = [
  { letter: 'A', from: 1, to: 5 },
  { letter: 'B', from: 6, to: 12 },
  { letter: 'C', from: 13, to: 43 },
  { letter: 'D', from: 44, to: 46 },
  { letter: 'E', from: 47, to: 50 },
  { letter: 'F', from: 51, to: 52 },
  { letter: 'G', from: 53, to: 60 },
  { letter: 'H', from: 61, to: 62 },
  { letter: 'I', from: 63, to: 65 },
  { letter: 'J', from: 66, to: 69 },
  { letter: 'K', from: 70, to: 70 },
  { letter: 'L', from: 71, to: 72 },
  { letter: 'M', from: 73, to: 75 },
  { letter: 'N', from: 76, to: 79 },
  { letter: 'O', from: 80, to: 82 },
  { letter: 'P', from: 83, to: 83 },
  { letter: 'Q', from: 84, to: 85 },
  { letter: 'R', from: 86, to: 90 },
  { letter: 'S', from: 91, to: 96 },
  { letter: 'T', from: 97, to: 97 },
] as const satisfies readonly SectionRow[];

const kept = /^([A-T])(\d{2})\d{0,2}$/;
const written = /^([A-Z]?)[-.]?(\d{2,4})(?!\d)(?:[^\d].*)?$/;

/** Whether this is a division, group or class code with its section's letter: `C20`, `C202`, `C2021`; not `A202`. */
export function isIndustryCode(code: string): boolean {
  const match = kept.exec(code);
  return match !== null && match[1] === letterOf(Number(match[2]));
}

/**
 * An industry code as section letter and 2–4 digits. A letter left out is filled in from the division number, small
 * letters, blanks and a name behind the code (「C202人造板制造」) are put right; all marked as corrected. Null for a
 * letter that does not fit the division, a division that does not exist, and other forms. Idempotent.
 */
export function normaliseIndustryCode(text: string): Normalised<string> | null {
  if (isIndustryCode(text)) return { value: text, corrected: false };
  const match = written.exec(withoutBlanks(toHalfWidth(text)).toUpperCase());
  const digits = match?.[2] ?? '';
  const value = (match?.[1] || (letterOf(Number(digits.slice(0, 2))) ?? '')) + digits;
  return isIndustryCode(value) ? { value, corrected: value !== text } : null;
}

function letterOf(division: number): string | undefined {
  return industrySections.find(({ from, to }) => from <= division && division <= to)?.letter;
}
