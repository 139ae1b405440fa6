import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkSignatures } from '../../../../functions/operations/reports/signatures/checkSignatures.ts';
import { countAppendedBytes, type DocumentSignature } from '../../../../functions/rules/reports/documentSignature.ts';
import { appendObject, makeSigner, type Signing, signPdf, type TestSigner } from '../../../support/signPdf.ts';

let plain: Uint8Array;
let signer: TestSigner;
beforeAll(async () => {
  const document = await PDFDocument.create();
  document.addPage().drawText('report');
  plain = await document.save({ useObjectStreams: false });
  signer = await makeSigner();
});

async function check(bytes: Uint8Array) {
  return checkSignatures(bytes, await PDFDocument.load(bytes, { updateMetadata: false }));
}

async function checked(bytes: Uint8Array): Promise<readonly DocumentSignature[]> {
  const found = await check(bytes);
  if (!found.ok) throw new Error(found.refusal);
  return found.value;
}

describe('an electronic signature', () => {
  it.each(['RSA', 'EC'] as const)('of a %s key is intact, with signer and time', async (kind) => {
    const bytes = await signPdf(plain, await makeSigner(kind));
    expect(await checked(bytes)).toEqual([
      {
        verdict: 'INTACT',
        fault: null,
        signer: {
          name: '示例人1',
          organisation: '泸溪示例001木业胶合板厂',
          issuer: '示例人1',
          serialNumber: '1267',
          validFrom: '2026-01-01T00:00:00.000Z',
          validTo: '2026-12-31T23:59:59.000Z',
        },
        claimedAt: '2026-03-10T01:30:00.000Z',
        timestampedAt: null,
        certificateInForce: true,
        coveredBytes: bytes.length,
      },
    ]);
  });

  it('is none in a scan', async () => {
    expect(await checked(plain)).toEqual([]);
  });

  it.each([
    ['2025-12-31T23:59:59Z', false],
    ['2026-01-01T00:00:00Z', true],
    ['2026-12-31T23:59:59Z', true],
    ['2027-01-01T00:00:00Z', false],
  ])('made at %s: certificate in force %s', async (signedAt, certificateInForce) => {
    expect(await checked(await signPdf(plain, signer, { signedAt }))).toMatchObject([
      { verdict: 'INTACT', certificateInForce },
    ]);
  });

  it('is dated by the timestamp over it, which goes before what the signer claims', async () => {
    const timestamp = { by: await makeSigner('RSA'), at: '2027-01-02T00:00:00Z' };
    expect(await checked(await signPdf(plain, signer, { timestamp }))).toMatchObject([
      { verdict: 'INTACT', timestampedAt: '2027-01-02T00:00:00.000Z', certificateInForce: false },
    ]);
    const ofAnother = { ...timestamp, over: new Uint8Array([1]) };
    expect(await checked(await signPdf(plain, signer, { timestamp: ofAnother }))).toMatchObject([
      { verdict: 'INTACT', timestampedAt: null, certificateInForce: true },
    ]);
    const byAnother = { ...timestamp, by: { ...timestamp.by, certificate: (await makeSigner('RSA')).certificate } };
    expect(await checked(await signPdf(plain, signer, { timestamp: byAnother }))).toMatchObject([
      { verdict: 'INTACT', timestampedAt: null },
    ]);
  });

  it('of two covers the first, and nothing is appended after the last', async () => {
    const once = await signPdf(plain, signer);
    const twice = await signPdf(once, await makeSigner('RSA'));
    const signatures = await checked(twice);
    expect(signatures.map(({ verdict, coveredBytes }) => [verdict, coveredBytes])).toEqual([
      ['INTACT', once.length],
      ['INTACT', twice.length],
    ]);
    expect(countAppendedBytes(signatures, twice.length)).toBe(0);
  });

  it('stays intact when something is appended, which is counted', async () => {
    const signed = await signPdf(plain, signer);
    const later = appendObject(signed, () => '<< /Added true >>');
    const signatures = await checked(later);
    expect(signatures).toMatchObject([{ verdict: 'INTACT', coveredBytes: signed.length }]);
    expect(countAppendedBytes(signatures, later.length)).toBe(later.length - signed.length);
  });
});

describe('a signature that is broken or not to be verified', () => {
  /** Of a SHA-256 identifier's DER, of the same length, replaced. */
  const replace = (from: string, to: string) => (value: Buffer) =>
    Buffer.from(value.toString('hex').replaceAll(from, to), 'hex');
  const sha256 = '0609608648016503040201';

  it.each<[string, string, Signing]>([
    ['a hole that is wider than the value', 'WRONG_RANGE', { changeRange: ([a, b, c, d]) => [a, b, c + 8, d - 8] }],
    ['a hole that begins earlier', 'WRONG_RANGE', { changeRange: ([a, b, c, d]) => [a, b - 20, c, d] }],
    ['a beginning that is left out', 'WRONG_RANGE', { changeRange: ([, b, c, d]) => [9, b - 9, c, d] }],
    ['an end behind the file', 'WRONG_RANGE', { changeRange: ([a, b, c, d]) => [a, b, c, d + 1] }],
    ['three numbers', 'WRONG_RANGE', { changeRange: ([a, b, c]) => [a, b, c] }],
    ['the signed content in itself', 'CONTENT_INSIDE', { contentInside: new Uint8Array([1, 2, 3]) }],
    ['random bytes', 'UNREADABLE', { changeValue: () => Buffer.from('d1ab5e77aa00ff13', 'hex') }],
    ['deep nesting', 'UNREADABLE', { changeValue: () => Buffer.from('3080'.repeat(2000), 'hex') }],
    ['something behind it', 'UNREADABLE', { changeValue: (value) => Buffer.concat([value, Buffer.from('41')]) }],
    ['SHA-1', 'WEAK_DIGEST', { changeValue: replace(sha256, '06052b0e03021a05000500') }],
    ['another format', 'UNSUPPORTED_KIND', { subFilter: 'adbe.x509.rsa_sha1' }],
    ['SM3', 'NATIONAL_ALGORITHM', { changeValue: replace('06082a8648ce3d040302', '06082a811ccf55018375') }],
  ])('with %s', async (_, fault, signing) => {
    const [found] = await checked(await signPdf(plain, signer, signing));
    const unverifiable = ['WEAK_DIGEST', 'UNSUPPORTED_KIND', 'NATIONAL_ALGORITHM'].includes(fault);
    expect(found).toMatchObject({ fault, verdict: unverifiable ? 'UNVERIFIABLE' : 'BROKEN' });
  });

  it('by another key than the certificate has', async () => {
    const other = await makeSigner();
    const bytes = await signPdf(plain, { ...other, certificate: signer.certificate });
    expect(await checked(bytes)).toMatchObject([{ verdict: 'BROKEN', fault: 'WRONG_SIGNATURE' }]);
  });

  it('finds any single changed bit of what is covered', async () => {
    const bytes = await signPdf(plain, signer);
    const end = Buffer.from(bytes).toString('latin1').lastIndexOf('/Contents <') + '/Contents '.length;
    const after = end + 4096 * 2 + 2;
    const covered = fc.oneof(fc.nat(end - 1), fc.integer({ min: after, max: bytes.length - 1 }));
    await fc.assert(
      fc.asyncProperty(covered, fc.nat(7), async (at, bit) => {
        const changed = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ (1 << bit) : byte));
        // Where the change makes it no PDF, or hides the signature, the document is refused or has none.
        const found = await check(changed).catch(() => null);
        const verdicts = found?.ok ? found.value.map(({ verdict }) => verdict) : [];
        expect(verdicts).not.toContain('INTACT');
      }),
      { numRuns: 150 },
    );
  });

  it('refuses more signatures than any report has', async () => {
    let many: Uint8Array = plain;
    const field = '<< /ByteRange [0 1 2 3] /Contents <00> /SubFilter /x >>';
    for (let count = 0; count < 21; count++) many = appendObject(many, () => field);
    expect(await check(many)).toEqual({ ok: false, refusal: 'TOO_MANY_SIGNATURES' });
  });
});
