import type { Instant } from '../kernel/plainDate.ts';

/**
 * What became of checking an electronic signature. `INTACT`: what it covers is as it was signed. `BROKEN`: it is not,
 * or the signature was made to look as if. `UNVERIFIABLE`: of a kind that the platform cannot compute.
 */
export type SignatureVerdict = 'INTACT' | 'BROKEN' | 'UNVERIFIABLE';

/** Why a signature is not intact → the sentence for people. */
export const signatureFaults = {
  WRONG_RANGE: '签名所覆盖的范围有误，文件中有内容未被签名覆盖',
  UNREADABLE: '签名数据无法读取',
  CONTENT_INSIDE: '签名针对的是签名数据中夹带的另一份内容，不是本文件',
  CONTENT_CHANGED: '文件内容在签名之后被改动',
  WRONG_SIGNATURE: '签名值与签名证书不符',
  NATIONAL_ALGORITHM: '国密签名，本平台暂不能校验',
  WEAK_DIGEST: '签名使用的摘要算法已不安全，不予采信',
  UNSUPPORTED_ALGORITHM: '签名算法本平台暂不能校验',
  UNSUPPORTED_KIND: '签名格式本平台暂不能校验',
} as const;

export type SignatureFault = keyof typeof signatureFaults;

/** Whom the signing certificate names. Who issued it is not compared with a list of trusted issuers: there is none. */
export type SignatureSigner = {
  /** CN, and O where the certificate has one. */
  readonly name: string | null;
  readonly organisation: string | null;
  readonly issuer: string;
  /** Hexadecimal. */
  readonly serialNumber: string;
  readonly validFrom: Instant;
  readonly validTo: Instant;
};

/** One electronic signature of a PDF as it was found when the document was taken in. */
export type DocumentSignature = {
  readonly verdict: SignatureVerdict;
  readonly fault: SignatureFault | null;
  readonly signer: SignatureSigner | null;
  /** As the signer's own clock said; anyone can claim any time. */
  readonly claimedAt: Instant | null;
  /** As a timestamp over the signature says; its issuer is as unchecked as the signer's. */
  readonly timestampedAt: Instant | null;
  /** Whether the certificate was valid at that time; null where no time is known. */
  readonly certificateInForce: boolean | null;
  /** Bytes of the file, from its beginning, up to which the signature speaks; 0 where its range is wrong. */
  readonly coveredBytes: number;
};

/**
 * Bytes that were appended after the last signature, whatever they say; 0 for a document without a signature whose range
 * is right.
 */
export function countAppendedBytes(signatures: readonly DocumentSignature[], sizeBytes: number): number {
  const covered = Math.max(0, ...signatures.map(({ coveredBytes }) => coveredBytes));
  return covered === 0 ? 0 : sizeBytes - covered;
}

/**
 * Whether the signer's certificate was in force when it signed; both ends of its validity still are. The timestamp goes
 * before the signer's own clock; null where neither says when.
 */
export function judgeCertificate(signer: SignatureSigner, signedAt: Instant | null): boolean | null {
  return signedAt && signer.validFrom <= signedAt && signedAt <= signer.validTo;
}

/** What is said of a certificate's issuer, plainly: the platform keeps no list of issuers. */
export const issuerUnchecked = '证书颁发机构未经本平台核验';
