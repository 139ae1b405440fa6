import type { PDFDocument } from 'pdf-lib';
import type { FileFault } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import type { DocumentSignature } from '../../../rules/reports/documentSignature.ts';
import { findSignatureFields } from './findSignatureFields.ts';

/** More signatures, or a longer value, than any honest report has: 20, and 256 KB each. */
const most = { signatures: 20, valueBytes: 256 * 1024 } as const;

/**
 * Checks every electronic signature of a PDF, in the order of what they cover; none for a scan. pkijs is loaded only for
 * a document that has one. Refusal: TOO_MANY_SIGNATURES.
 */
export async function checkSignatures(
  bytes: Uint8Array,
  document: PDFDocument,
): Promise<Result<readonly DocumentSignature[], FileFault>> {
  const fields = await findSignatureFields(document);
  if (fields.length === 0) return accepted([]);
  const tooMany = fields.length > most.signatures || fields.some(({ contents }) => contents.length > most.valueBytes);
  if (tooMany) return refused<FileFault>('TOO_MANY_SIGNATURES');
  const { checkSignature } = await import('./checkSignature.ts');
  const checked: DocumentSignature[] = [];
  for (const field of fields) checked.push(await checkSignature(bytes, field));
  return accepted(checked.sort((one, other) => one.coveredBytes - other.coveredBytes));
}
