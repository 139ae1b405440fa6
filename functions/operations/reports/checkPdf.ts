import { createHash } from 'node:crypto';
import type { PDFDocument } from 'pdf-lib';
import type { FileFault } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { findPdfDanger } from './findPdfDanger.ts';

export type CheckedPdf = {
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly pages: number;
  readonly document: PDFDocument;
};

/**
 * Checks that bytes are a PDF that opens without a password, has a page, and neither scripts nor embedded files, and
 * that they are the bytes that the sender meant. Refusals: NOT_A_PDF, ENCRYPTED_PDF, DAMAGED_PDF, DIGEST_DIFFERS,
 * PDF_WITH_SCRIPT, PDF_WITH_ATTACHMENT.
 * @param sha256 lower- or upper-case hexadecimal digest as the sender computed it
 */
export async function checkPdf(bytes: Uint8Array, sha256: string): Promise<Result<CheckedPdf, FileFault>> {
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digest !== sha256.toLowerCase()) return refused<FileFault>('DIGEST_DIFFERS');
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 5)) !== '%PDF-') return refused<FileFault>('NOT_A_PDF');
  const { PDFDocument } = await import('pdf-lib');
  try {
    const options = { ignoreEncryption: true, updateMetadata: false, throwOnInvalidObject: true };
    const document = await PDFDocument.load(bytes, options);
    if (document.isEncrypted) return refused<FileFault>('ENCRYPTED_PDF');
    const pages = document.getPageCount();
    const danger = await findPdfDanger(document);
    if (danger !== null) return refused(danger);
    if (pages > 0) return accepted({ sizeBytes: bytes.length, sha256: digest, pages, document });
  } catch {
    // pdf-lib throws plain errors of many kinds for bytes that are no PDF inside; they all mean the same to the sender.
  }
  return refused<FileFault>('DAMAGED_PDF');
}
