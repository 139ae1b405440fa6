import { createHash, type webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

export type TestSigner = { readonly certificate: pkijs.Certificate; readonly privateKey: webcrypto.CryptoKey };

const keyForms = {
  RSA: { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
  EC: { name: 'ECDSA', namedCurve: 'P-256' },
} as const;

/** A signer with a certificate of its own making; in force through 2026 unless told otherwise. */
export async function makeSigner(
  kind: keyof typeof keyForms = 'EC',
  validity: readonly [string, string] = ['2026-01-01T00:00:00Z', '2026-12-31T23:59:59Z'],
): Promise<TestSigner> {
  const keys = (await crypto.subtle.generateKey(keyForms[kind], true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
  const certificate = new pkijs.Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1js.Integer({ value: 4711 });
  for (const names of [certificate.subject, certificate.issuer]) {
    const add = (type: string, value: string) =>
      names.typesAndValues.push(new pkijs.AttributeTypeAndValue({ type, value: new asn1js.Utf8String({ value }) }));
    add('2.5.4.3', '示例人1');
    add('2.5.4.10', '泸溪示例001木业胶合板厂');
  }
  certificate.notBefore.value = new Date(validity[0]);
  certificate.notAfter.value = new Date(validity[1]);
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(keys.privateKey, 'SHA-256');
  return { certificate, privateKey: keys.privateKey };
}

export type Signing = {
  readonly signedAt?: string;
  readonly subFilter?: string;
  /** Puts this content into the signature and signs that in place of the file. */
  readonly contentInside?: Uint8Array;
  /** Changes the range before it is signed. */
  readonly changeRange?: (range: [number, number, number, number]) => number[];
  /** A timestamp over the signature's value, or over another one. */
  readonly timestamp?: { readonly by: TestSigner; readonly at: string; readonly over?: Uint8Array };
  /** Changes the finished signature value. */
  readonly changeValue?: (value: Buffer) => Buffer;
};

const valueBytes = 4096;
const place = (value: number): string => String(value).padEnd(10);

/** Signs a PDF as signing software does: an update appended to the file, with room for the signature's value. */
export async function signPdf(pdf: Uint8Array, signer: TestSigner, signing: Signing = {}): Promise<Uint8Array> {
  const { signedAt = '2026-03-10T01:30:00Z', subFilter = 'adbe.pkcs7.detached' } = signing;
  const { changeRange = (range) => range, changeValue = (value) => value } = signing;
  const blank = appendObject(pdf, (value, range) => {
    const kind = `/Type /Sig /Filter /Adobe.PPKLite /SubFilter /${subFilter}`;
    return `<< ${kind} /ByteRange [${range}] /Contents <${value}> >>`;
  });
  const text = blank.toString('latin1');
  const first = text.lastIndexOf('/Contents <') + '/Contents '.length;
  const second = first + valueBytes * 2 + 2;
  const range = changeRange([0, first, second, blank.length - second]);
  blank.write(range.map(place).join(' '), text.lastIndexOf('/ByteRange [') + '/ByteRange ['.length, 'latin1');
  const [, , from = 0, length = 0] = range;
  const covered = Buffer.concat([blank.subarray(0, range[1]), blank.subarray(from, from + length)]);
  const value = changeValue(await makeCms(covered, signer, signedAt, signing));
  blank.write(value.toString('hex'), first + 1, 'latin1');
  return new Uint8Array(blank);
}

/** Appends an object, as any later change of a PDF does. */
export function appendObject(pdf: Uint8Array, write: (value: string, range: string) => string): Buffer {
  const text = Buffer.from(pdf).toString('latin1');
  const number = Math.max(...[...text.matchAll(/(\d+) 0 obj/g)].map(([, found]) => Number(found))) + 1;
  const findLast = (pattern: RegExp): string => [...text.matchAll(pattern)].at(-1)?.[1] ?? '';
  const [root, info, before] = [/\/Root (\d+ 0 R)/g, /\/Info (\d+ 0 R)/g, /startxref\s+(\d+)/g].map(findLast);
  const object = `\n${number} 0 obj\n${write('0'.repeat(valueBytes * 2), [0, 0, 0, 0].map(place).join(' '))}\nendobj\n`;
  const infoEntry = info ? ` /Info ${info}` : '';
  const trailer = `<< /Size ${number + 1} /Prev ${before} /Root ${root}${infoEntry} >>`;
  const table = `xref\n${number} 1\n${String(text.length + 1).padStart(10, '0')} 00000 n \ntrailer\n${trailer}`;
  return Buffer.from(`${text}${object}${table}\nstartxref\n${text.length + object.length}\n%%EOF\n`, 'latin1');
}

async function makeCms(
  data: Uint8Array,
  { certificate, privateKey }: TestSigner,
  signedAt: string,
  { contentInside: inside, timestamp }: Signing,
): Promise<Buffer> {
  const digest = createHash('sha256')
    .update(inside ?? data)
    .digest();
  const attribute = (type: string, value: asn1js.BaseBlock) => new pkijs.Attribute({ type, values: [value] });
  const info = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({
      type: 0,
      attributes: [
        attribute('1.2.840.113549.1.9.3', new asn1js.ObjectIdentifier({ value: '1.2.840.113549.1.7.1' })),
        attribute('1.2.840.113549.1.9.5', new asn1js.UTCTime({ valueDate: new Date(signedAt) })),
        attribute('1.2.840.113549.1.9.4', new asn1js.OctetString({ valueHex: Uint8Array.from(digest).buffer })),
      ],
    }),
  });
  const eContent = inside && new asn1js.OctetString({ valueHex: Uint8Array.from(inside).buffer });
  const signed = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({
      eContentType: '1.2.840.113549.1.7.1',
      ...(eContent && { eContent }),
    }),
    signerInfos: [info],
    certificates: [certificate],
  });
  await signed.sign(privateKey, 0, 'SHA-256', Uint8Array.from(inside ?? data).buffer);
  if (timestamp) {
    const token = await makeTimestamp(timestamp.over ?? info.signature.valueBlock.valueHexView, timestamp);
    info.unsignedAttrs = new pkijs.SignedAndUnsignedAttributes({
      type: 1,
      attributes: [attribute('1.2.840.113549.1.9.16.2.14', token.toSchema())],
    });
  }
  return Buffer.from(toContent(signed).toSchema().toBER(false));
}

function toContent(signed: pkijs.SignedData): pkijs.ContentInfo {
  return new pkijs.ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: signed.toSchema(true) });
}

async function makeTimestamp(
  value: Uint8Array,
  { by, at }: { by: TestSigner; at: string },
): Promise<pkijs.ContentInfo> {
  const digest = createHash('sha256').update(value).digest();
  const tst = new pkijs.TSTInfo({
    version: 1,
    policy: '1.2.3',
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1' }),
      hashedMessage: new asn1js.OctetString({ valueHex: Uint8Array.from(digest).buffer }),
    }),
    serialNumber: new asn1js.Integer({ value: 1 }),
    genTime: new Date(at),
  });
  const { issuer, serialNumber } = by.certificate;
  const signed = new pkijs.SignedData({
    version: 3,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({
      eContentType: '1.2.840.113549.1.9.16.1.4',
      eContent: new asn1js.OctetString({ valueHex: tst.toSchema().toBER(false) }),
    }),
    signerInfos: [new pkijs.SignerInfo({ version: 1, sid: new pkijs.IssuerAndSerialNumber({ issuer, serialNumber }) })],
    certificates: [by.certificate],
  });
  await signed.sign(by.privateKey, 0, 'SHA-256');
  return toContent(signed);
}
