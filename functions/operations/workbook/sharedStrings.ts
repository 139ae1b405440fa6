import { WorkbookFault } from './workbookFault.ts';
import { scanPart } from './workbookParts.ts';
import type { ZipArchive } from './zipArchive.ts';

/** Distinct texts of a workbook at most; 200,000 rows of the ledger's 19 columns have fewer. */
const mostStrings = 4_000_000;
/** Longest text of a cell in any office program; the rest is cut off. */
const longestCell = 32_767;
const escapes = /_x([0-9A-Fa-f]{4})_/g;

/** Collects a text that comes in pieces. */
export type TextPieces = { readonly add: (piece: string) => void; readonly take: () => string };

/** Joins pieces up to the length of a cell; `take` gives the text, detached from what it was cut out of, and starts anew. */
export function createTextPieces(): TextPieces {
  let text = '';
  return {
    add: (piece) => {
      if (text.length + piece.length <= longestCell) text += piece;
      else text += piece.slice(0, longestCell - text.length);
    },
    take: () => {
      const whole = text.includes('_x')
        ? text.replace(escapes, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
        : text;
      text = '';
      return detach(whole);
    },
  };
}

/**
 * The same text, no longer a slice of its chunk: V8 keeps slices from 13 characters on as views, and one of them would
 * keep 64 KB alive. Joining makes a new string, of which the slice is then a view.
 */
function detach(text: string): string {
  return text.length < 13 ? text : `-${text}`.slice(1);
}

/** The texts that cells refer to by number; phonetic readings are left out. @throws WorkbookFault EXPANDS_TOO_FAR */
export async function readSharedStrings(archive: ZipArchive, path: string | null): Promise<readonly string[]> {
  const strings: string[] = [];
  if (path === null) return strings;
  const pieces = createTextPieces();
  let inText = false;
  let phonetic = false;
  await scanPart(archive, path, {
    open: (name) => {
      if (name === 't') inText = !phonetic;
      else if (name === 'rPh') phonetic = true;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') {
        if (strings.length === mostStrings) throw new WorkbookFault('EXPANDS_TOO_FAR');
        strings.push(pieces.take());
      }
    },
    text: (text) => {
      if (inText) pieces.add(text);
    },
  });
  return strings;
}
