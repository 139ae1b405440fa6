import type { FileFault, Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { countAppendedBytes, type DocumentSignature, signatureFaults } from '../../rules/reports/documentSignature.ts';
import type { ReportRef, StoredDocument } from '../../rules/reports/report.ts';
import type { Context } from '../context.ts';
import { type CheckedPdf, checkPdf } from './checkPdf.ts';
import { maxSignedPdfBytes, toSignedPdfUploadKey } from './requestSignedPdfUpload.ts';
import { checkSignatures } from './signatures/checkSignatures.ts';
import { findVersionMark, type VersionMark } from './signatures/findVersionMark.ts';

export type SignedPdf = {
  readonly report: ReportRef;
  readonly uploadId: string;
  readonly sha256: string;
  readonly fileName: string;
  /** As the signatory reads it at the foot of the pages; null: not stated. */
  readonly statedVersion: string | null;
  /** Version that the report has. */
  readonly versionCode: string;
};

const rejected = (reason: FileFault) => refused<Refusal>({ code: 'FILE_REJECTED', reason });

/**
 * Takes in an uploaded signed report: checks the PDF, its electronic signatures and that it is this version of the
 * report, then keeps it under its digest. Refusals: FILE_REJECTED, SIGNATURE_BROKEN, WRONG_REPORT_VERSION, INVALID_INPUT
 * where neither the file nor the signatory says which version it is.
 */
export async function takeInSignedPdf({ files }: Context, given: SignedPdf): Promise<Result<StoredDocument, Refusal>> {
  const { report, uploadId, sha256, fileName } = given;
  const uploadKey = toSignedPdfUploadKey(report, uploadId);
  const size = await files.findSize(uploadKey);
  if (size === null) return rejected('FILE_MISSING');
  if (size > maxSignedPdfBytes) return rejected('FILE_TOO_LARGE');
  const bytes = await files.read(uploadKey);
  const opened = await checkPdf(bytes, sha256);
  if (!opened.ok) return rejected(opened.refusal);
  const { document, ...checked } = opened.value;
  const signatures = await checkSignatures(bytes, document);
  if (!signatures.ok) return rejected(signatures.refusal);
  const broken = signatures.value.find(({ verdict }) => verdict === 'BROKEN');
  if (broken) {
    const fault = signatureFaults[broken.fault ?? 'UNREADABLE'];
    return refused<Refusal>({ code: 'SIGNATURE_BROKEN', signer: broken.signer?.name ?? null, fault });
  }
  const mark = await findSignedMark(bytes, opened.value, signatures.value);
  const refusal = judgeVersion(mark, signatures.value.length > 0, given);
  if (refusal) return refused(refusal);
  const versionReadFrom = mark.kind === 'REPORT' ? ('FILE' as const) : ('PAGES' as const);
  const key = `reports/${report.county}/${report.creditCode}/${report.reportId}/${checked.sha256}.pdf`;
  await files.keep(key, bytes, 'application/pdf');
  return accepted({ key, fileName: fileName.trim(), ...checked, signatures: signatures.value, versionReadFrom });
}

/** The mark as it was when the last signature was made: what was appended afterwards may say anything. */
async function findSignedMark(
  bytes: Uint8Array,
  { document, sizeBytes }: CheckedPdf,
  signatures: readonly DocumentSignature[],
): Promise<VersionMark> {
  const appended = countAppendedBytes(signatures, sizeBytes);
  if (appended === 0) return findVersionMark(document);
  const { PDFDocument } = await import('pdf-lib');
  try {
    const signed = await PDFDocument.load(bytes.subarray(0, sizeBytes - appended), { updateMetadata: false });
    return findVersionMark(signed);
  } catch {
    // What was signed does not open by itself: it says no version, and the signatory must.
    return { kind: 'NONE' };
  }
}

function judgeVersion(mark: VersionMark, isSigned: boolean, given: SignedPdf): Refusal | null {
  const { versionCode: expected } = given;
  const stated = given.statedVersion?.trim().toLowerCase() || null;
  if (mark.kind === 'OTHER_DOCUMENT') return { code: 'FILE_REJECTED', reason: 'NOT_THE_REPORT' };
  if (mark.kind === 'REPORT' && !isSigned) return { code: 'FILE_REJECTED', reason: 'UNSIGNED_REPORT' };
  if (mark.kind === 'NONE' && stated === null) {
    const message = '请填写签章件各页页脚所印的版本码（12 位）';
    return { code: 'INVALID_INPUT', problems: [{ path: 'versionCode', code: 'VERSION_CODE_NEEDED', message }] };
  }
  const found = [mark.kind === 'REPORT' ? mark.versionCode : null, stated].find((one) => one && one !== expected);
  return found ? { code: 'WRONG_REPORT_VERSION', expected, found } : null;
}
