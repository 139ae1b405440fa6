import type { PDFDocument } from 'pdf-lib';
import { platformName, reportTitle } from '../../../rules/reports/reportDocument.ts';

/** What a PDF says of itself: nothing, to be the platform's report of a version, or to be another of its documents. */
export type VersionMark =
  | { readonly kind: 'NONE' | 'OTHER_DOCUMENT' }
  | { readonly kind: 'REPORT'; readonly versionCode: string };

/**
 * The mark that the platform writes into every PDF it composes and that signing software leaves there: creator, title
 * and, as the subject, the version code of the footers. A scan has none.
 */
export function findVersionMark(document: PDFDocument): VersionMark {
  const versionCode = document.getSubject() ?? '';
  if (document.getCreator() !== platformName || !/^[0-9a-f]{12}$/.test(versionCode)) return { kind: 'NONE' };
  return document.getTitle() === reportTitle ? { kind: 'REPORT', versionCode } : { kind: 'OTHER_DOCUMENT' };
}
