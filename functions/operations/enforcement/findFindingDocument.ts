import { createHash } from 'node:crypto';
import { type FindingDocumentKind, findWritableDocument } from '../../rules/enforcement/composeFindingDocument.ts';
import type { FindingRef } from '../../rules/enforcement/findingRecord.ts';
import type { Context } from '../context.ts';
import type { FoundDocument } from '../reports/document/findReportDocument.ts';
import { writeReportDocx } from '../reports/document/writeReportDocx.ts';
import { writeReportPdf } from '../reports/document/writeReportPdf.ts';
import { findFinding } from './findFinding.ts';

const formats = {
  PDF: { extension: 'pdf', contentType: 'application/pdf', write: writeReportPdf },
  DOCX: {
    extension: 'docx',
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: writeReportDocx,
  },
} as const;

export type FindingDocumentFormat = keyof typeof formats;

/**
 * A document of a case as a file, to be printed and sealed; null where the viewer may see no such finding, or the case
 * has no such document yet. Composed from the record each time: what was served is kept with the step that served it.
 * Permission `readFinding`. @throws AccessRefused
 */
export async function findFindingDocument(
  context: Context,
  ref: FindingRef,
  kind: FindingDocumentKind,
  format: FindingDocumentFormat,
): Promise<FoundDocument | null> {
  const finding = await findFinding(context, ref);
  const document = finding && findWritableDocument(finding, kind);
  if (!finding || !document) return null;
  const { extension, contentType, write } = formats[format];
  const { versionCode } = document.footer;
  const { county, creditCode, findingId } = finding;
  const key = `exports/${county}/${creditCode}/findings/${findingId}/${versionCode}-${kind}.${extension}`;
  const bytes = await write(document);
  await context.files.write(key, bytes, contentType);
  const employerName = finding.employerName.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '');
  const fileName = `${employerName}-${document.title}-${versionCode}.${extension}`;
  return { key, fileName, sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
