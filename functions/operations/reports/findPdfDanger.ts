import type { PDFDocument, PDFObject } from 'pdf-lib';
import type { FileFault } from '../../rules/kernel/refusals.ts';

/** Entries that make a document act by itself or carry other files: name of the key → what it means. */
const dangerousKeys: Readonly<Record<string, FileFault>> = {
  '/JS': 'PDF_WITH_SCRIPT',
  '/JavaScript': 'PDF_WITH_SCRIPT',
  '/EF': 'PDF_WITH_ATTACHMENT',
  '/EmbeddedFiles': 'PDF_WITH_ATTACHMENT',
};
/** Values of `/S` (an action's kind) and `/Subtype` that do the same. */
const dangerousKinds: Readonly<Record<string, FileFault>> = {
  '/JavaScript': 'PDF_WITH_SCRIPT',
  '/Launch': 'PDF_WITH_SCRIPT',
  '/RichMedia': 'PDF_WITH_ATTACHMENT',
  '/FileAttachment': 'PDF_WITH_ATTACHMENT',
};
/** Objects inside objects; a document that nests deeper was made to be walked in vain. */
const deepest = 50;

/**
 * Finds scripts, programs to be launched and embedded files anywhere in a document, also where nothing refers to them.
 * A signed report has none: whoever opens it in the bureau must be able to trust it.
 */
export async function findPdfDanger(document: PDFDocument): Promise<FileFault | null> {
  const { PDFArray, PDFDict, PDFStream } = await import('pdf-lib');
  const search = (object: PDFObject | undefined, depth: number): FileFault | null => {
    if (depth > deepest) return 'PDF_WITH_SCRIPT';
    if (object instanceof PDFStream) return search(object.dict, depth + 1);
    if (object instanceof PDFArray) return firstOf(object.asArray(), (one) => search(one, depth + 1));
    if (!(object instanceof PDFDict)) return null;
    return firstOf(object.entries(), ([key, value]) => {
      const name = key.asString();
      const kind = name === '/S' || name === '/Subtype' ? dangerousKinds[value.toString()] : undefined;
      return dangerousKeys[name] ?? kind ?? search(value, depth + 1);
    });
  };
  return firstOf(document.context.enumerateIndirectObjects(), ([, object]) => search(object, 0));
}

function firstOf<T>(items: readonly T[], find: (item: T) => FileFault | null | undefined): FileFault | null {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}
