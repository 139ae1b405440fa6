import type { EmployerFactor } from './employer.ts';
import { isBlankText, type Normalised, toHalfWidth, trimText } from './normaliseText.ts';

const opening = '（([【〔';
const closing = '）)]】〕';
const separators = '；;、，,。/|\n\r\t';
/** A comma between digits, letters or primes is part of a chemical name: 1,2-二氯乙烷, N,N-二甲基乙酰胺. */
const inName = /[0-9A-Za-z\u0370-\u03FF'′]/;
/** A headcount at the end of a piece: in brackets, with its unit, or behind a colon. */
const countInBrackets = /[（([【〔]\s*(?:接触)?(?:人数)?[:：]?\s*约?(\d+)\s*[人名]?\s*[）)\]】〕]$/;
const countWithUnit = /-?\s*(\d+)\s*[人名]$/;
const countAfterColon = /[:：]\s*(\d+)$/;
const fullWidthDigit = /[０-９]/;
/** Longer pieces are not searched for a count: no factor's name comes near. */
const longestPiece = 150;
const numbering = /^(?:[（(]\d{1,2}[)）]|\d{1,2}[.．)）]|[①-⑳])\s*(?=[^\d\s])/;

/**
 * The hazard factors of a cell with their exposed headcounts, 「矽尘（32人）；高温（48人）、噪声(37人)」, whatever the
 * separators and brackets. Without a count the headcount is null. Separators in brackets and commas within chemical
 * names do not split; item numbers before a name are dropped; 无 and — are an empty list. Corrected when digits were
 * full-width.
 */
export function normaliseFactors(text: string): Normalised<readonly EmployerFactor[]> {
  const plain = fullWidthDigit.test(text) ? text.replace(/[０-９]/g, toHalfWidth) : text;
  const factors: EmployerFactor[] = [];
  for (const item of split(plain)) {
    const piece = withoutNumbering(trimText(item));
    if (isBlankText(piece) || /^\d+$/.test(piece)) continue;
    const match = piece.length > longestPiece ? null : findCount(piece);
    const name = match === null ? '' : trimText(piece.slice(0, match.index)).replace(/[:：（([【〔]$/, '');
    factors.push(name === '' ? { name: piece, exposed: null } : { name, exposed: Number(match?.[1]) });
  }
  return { value: factors, corrected: plain !== text };
}

function withoutNumbering(piece: string): string {
  return isIdeograph(piece.charCodeAt(0)) ? piece : piece.replace(numbering, '');
}

function findCount(piece: string): RegExpExecArray | null {
  const last = piece.charAt(piece.length - 1);
  if (closing.includes(last)) return countInBrackets.exec(piece);
  return last === '人' || last === '名' ? countWithUnit.exec(piece) : countAfterColon.exec(piece);
}

function split(text: string): string[] {
  const balanced = isBalanced(text);
  const items: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isIdeograph(text.charCodeAt(at))) continue;
    const character = text.charAt(at);
    if (opening.includes(character)) depth += 1;
    else if (closing.includes(character)) depth -= 1;
    else if ((depth <= 0 || !balanced) && isSeparator(text, at)) {
      items.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...items, text.slice(from)];
}

function isSeparator(text: string, at: number): boolean {
  const character = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (character === ',' || character === '，') return !(inName.test(before) && inName.test(after));
  if (separators.includes(character)) return true;
  const blank = character === ' ' || character === '\u3000' || character === '\u00A0';
  return blank && /[^\x20-\x7e\s]|[)\]\d]/.test(before) && /[^\s（([【〔]/.test(after);
}

/** Whether as many brackets close as open; where one was forgotten, none protects what it holds. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isIdeograph(text.charCodeAt(at))) continue;
    if (opening.includes(text.charAt(at))) depth += 1;
    else if (closing.includes(text.charAt(at))) depth -= 1;
  }
  return depth === 0;
}

function isIdeograph(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
