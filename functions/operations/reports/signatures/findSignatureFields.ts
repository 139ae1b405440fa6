import type { PDFDict, PDFDocument, PDFObject } from 'pdf-lib';

/** A signature dictionary of a PDF, as it stands there. */
export type SignatureField = {
  /** Offset, length, offset, length; whatever else was written there instead. */
  readonly byteRange: readonly number[];
  /** The signature value with its padding. */
  readonly contents: Uint8Array;
  /** Such as `adbe.pkcs7.detached`. */
  readonly subFilter: string;
  /** `/M`, the signing time as PDF writes it. */
  readonly claimed: string | null;
};

/** Objects inside objects; `findPdfDanger` has refused what nests deeper. */
const deepest = 50;

/** Finds every signature dictionary of a document, also such that no form field refers to. */
export async function findSignatureFields(document: PDFDocument): Promise<SignatureField[]> {
  const pdf = await import('pdf-lib');
  const name = (key: string) => pdf.PDFName.of(key);
  const found: SignatureField[] = [];

  const toField = (dict: PDFDict): SignatureField | null => {
    const range = dict.lookup(name('ByteRange'));
    const contents = dict.lookup(name('Contents'));
    const isText = contents instanceof pdf.PDFHexString || contents instanceof pdf.PDFString;
    if (!(range instanceof pdf.PDFArray) || !isText) return null;
    const subFilter = dict.lookup(name('SubFilter'));
    const claimed = dict.lookup(name('M'));
    return {
      byteRange: range.asArray().map((one) => (one instanceof pdf.PDFNumber ? one.asNumber() : Number.NaN)),
      contents: contents.asBytes(),
      subFilter: subFilter instanceof pdf.PDFName ? subFilter.decodeText() : '',
      claimed: claimed instanceof pdf.PDFString || claimed instanceof pdf.PDFHexString ? claimed.decodeText() : null,
    };
  };
  const search = (object: PDFObject | undefined, depth: number): void => {
    if (depth > deepest) return;
    if (object instanceof pdf.PDFArray) for (const one of object.asArray()) search(one, depth + 1);
    if (!(object instanceof pdf.PDFDict)) return;
    const field = toField(object);
    if (field) found.push(field);
    else for (const [, value] of object.entries()) search(value, depth + 1);
  };
  for (const [, object] of document.context.enumerateIndirectObjects()) search(object, 0);
  return found;
}
