import type { Cell } from './ledgerSheet.ts';

/** A cell's value in the form that is kept, and whether reading it changed more than outer blanks. */
export type Normalised<T> = { readonly value: T; readonly corrected: boolean };

const fullWidth = /[\uFF01-\uFF5E\u3000]/;
const fullWidthEach = /[\uFF01-\uFF5E]/g;
/** Zero-width and direction marks, soft hyphen, byte-order mark: invisible, and pasted in from web pages and chats. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/;
const invisibleEach = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const longestPlaceholder = 5;
const bracketed = /\([^()]*\)|（[^（）]*）|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/g;

/** What offices write into a cell that has nothing to say. */
const placeholders: ReadonlySet<string> = new Set(
  '/ // \\ - -- --- — —— － _ * 无 暂无 没有 空 不详 未知 未填 未检测 未检 未做检测 未投产 N/A n/a NA 无数据'.split(
    ' ',
  ),
);

/** Full-width ASCII (U+FF01–FF5E) and the ideographic space to their half-width twins; all else stays. Idempotent. */
export function toHalfWidth(text: string): string {
  if (!fullWidth.test(text)) return text;
  return text
    .replace(fullWidthEach, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}

/** Without invisible characters and without blanks (also U+3000 and NBSP) at either end. Idempotent. */
export function trimText(text: string): string {
  return (invisible.test(text) ? text.replace(invisibleEach, '') : text).trim();
}

/** Without any blank, line break or invisible character. Idempotent. */
export function withoutBlanks(text: string): string {
  return text.replace(invisibleEach, '').replace(/\s+/g, '');
}

/** Without what stands in round, square or lenticular brackets, inner ones first. Idempotent. */
export function withoutBrackets(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(bracketed, '');
  }
  return rest;
}

/** Whether trimmed text says that there is nothing: empty, 无, /, —, 不详 and the like. */
export function isBlankText(text: string): boolean {
  return text === '' || (text.length <= longestPlaceholder && placeholders.has(text));
}

/** A cell as its reader sees it, trimmed: numbers without exponent, days as `YYYY-MM-DD`, booleans as 是 and 否. */
export function toCellText(cell: Cell): string {
  if (typeof cell === 'string') return trimText(cell);
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  if (cell === null || Number.isNaN(cell.getTime())) return '';
  return cell.toISOString().slice(0, 10);
}

/**
 * A name without blanks that do not belong: outer ones, line breaks, and blanks next to a Chinese character; one
 * blank stays between Latin words. Idempotent. Corrected when anything was removed.
 */
export function normaliseName(text: string): Normalised<string> {
  if (!/\s/.test(text) && !invisible.test(text)) return { value: text, corrected: false };
  const value = trimText(text)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[^ -~])|(?<=[^ -~]) /g, '');
  return { value, corrected: value !== text };
}
