import { ledgerColumnRows } from './ledgerColumns.ts';
import { toHalfWidth, withoutBlanks, withoutBrackets } from './normaliseText.ts';

/** Titles that the workbook of rejected rows adds; read over when it is imported again. */
export const reasonTitles = ['问题', '修改办法'] as const;

/** Longer cells are text, not titles. */
const longestTitle = 60;

type TitleMeaning = { readonly place: number; readonly fallback: boolean };

const meanings = new Map<string, TitleMeaning>(
  ledgerColumnRows.flatMap(({ title, synonyms, fallbacks = [] }, place): (readonly [string, TitleMeaning])[] => [
    ...[title, ...synonyms].map((text) => [toTitleKey(text), { place, fallback: false }] as const),
    ...fallbacks.map((text) => [toTitleKey(text), { place, fallback: true }] as const),
  ]),
);

/** A title without blanks, line breaks, brackets with their content, full-width forms, marks such as * and ：. */
export function toTitleKey(text: string): string {
  if (text.length > longestTitle) return '';
  return withoutBlanks(withoutBrackets(toHalfWidth(text)))
    .replace(/[*:、/.．]/g, '')
    .toUpperCase();
}

/** The column that a title names: its place in `ledgerColumns`, and whether the title is only a fallback for it. */
export function findTitleMeaning(text: string): TitleMeaning | null {
  const whole = meanings.get(toTitleKey(text));
  if (whole !== undefined) return whole;
  for (const part of text.length > longestTitle ? [] : text.split(/[/／、或]/)) {
    const meaning = meanings.get(toTitleKey(part));
    if (meaning !== undefined) return meaning;
  }
  return null;
}
