import { createHash } from 'node:crypto';
import type { DocumentSignature, SignatureFault, SignatureSigner } from '../../../rules/reports/documentSignature.ts';
import { judgeCertificate } from '../../../rules/reports/documentSignature.ts';
import { type Cms, findSignerCertificate, readCms, readSignedAttribute } from './cms.ts';
import { findCoveredBytes } from './findCoveredBytes.ts';
import type { SignatureField } from './findSignatureFields.ts';
import { toSigner } from './signer.ts';
import { findTimestamp, readClaimedTime } from './times.ts';

const supportedKinds = ['adbe.pkcs7.detached', 'ETSI.CAdES.detached'];
/** Object identifiers of 国密 algorithms (SM2, SM3) and formats begin so. */
const nationalRoot = '1.2.156.10197.';
const digestNames: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
const weakDigests = ['1.2.840.113549.2.5', '1.3.14.3.2.26'];
/** RSA (with the digest named apart, with it, PSS) and ECDSA with SHA-2. */
const signatureAlgorithms = /^1\.2\.840\.113549\.1\.1\.(1|10|11|12|13)$|^1\.2\.840\.10045\.4\.3\.[234]$/;
const messageDigestType = '1.2.840.113549.1.9.4';

type Found = Pick<DocumentSignature, 'signer' | 'claimedAt' | 'timestampedAt' | 'coveredBytes'>;

/**
 * Checks one signature: its range, the digest of what it covers, and its value under the signer's certificate. A chain
 * of trust is not looked for: there is no list of issuers to end it.
 */
export async function checkSignature(bytes: Uint8Array, field: SignatureField): Promise<DocumentSignature> {
  const nobody: Found = { signer: null, claimedAt: null, timestampedAt: null, coveredBytes: 0 };
  const range = findCoveredBytes(bytes, field);
  if (range === null) return conclude('WRONG_RANGE', nobody);
  const covers = { ...nobody, coveredBytes: range.end };
  if (!supportedKinds.includes(field.subFilter)) return conclude('UNSUPPORTED_KIND', covers);
  const cms = await readCms(field.contents);
  if (cms === 'NATIONAL') return conclude('NATIONAL_ALGORITHM', covers);
  if (cms === null) return conclude('UNREADABLE', covers);
  const { signer, faults } = await describeSigner(cms);
  if (faults) return conclude('UNREADABLE', covers);
  const claimedAt = readClaimedTime(cms, field.claimed);
  const timestampedAt = await findTimestamp(cms).catch(() => null);
  const found = { ...covers, signer, claimedAt, timestampedAt };
  return conclude(await findFault(cms, range.covered), found);
}

async function describeSigner(cms: Cms): Promise<{ signer: SignatureSigner | null; faults: boolean }> {
  try {
    const certificate = await findSignerCertificate(cms);
    return { signer: certificate && toSigner(certificate), faults: false };
  } catch {
    // A certificate whose dates or names are none.
    return { signer: null, faults: true };
  }
}

async function findFault({ signed, info }: Cms, covered: Uint8Array): Promise<SignatureFault | null> {
  if (signed.encapContentInfo.eContent) return 'CONTENT_INSIDE';
  const digestId = info.digestAlgorithm.algorithmId;
  const signatureId = info.signatureAlgorithm.algorithmId;
  if (digestId.startsWith(nationalRoot) || signatureId.startsWith(nationalRoot)) return 'NATIONAL_ALGORITHM';
  if (weakDigests.includes(digestId)) return 'WEAK_DIGEST';
  const digestName = digestNames[digestId];
  if (!digestName || !signatureAlgorithms.test(signatureId)) return 'UNSUPPORTED_ALGORITHM';
  if (info.signedAttrs) {
    const stated = readSignedAttribute(info, messageDigestType) as {
      valueBlock?: { valueHexView?: Uint8Array };
    } | null;
    const digest = createHash(digestName).update(covered).digest();
    if (!digest.equals(stated?.valueBlock?.valueHexView ?? new Uint8Array())) return 'CONTENT_CHANGED';
  }
  try {
    const data = Uint8Array.from(covered).buffer;
    return (await signed.verify({ signer: 0, data, checkChain: false })) ? null : 'WRONG_SIGNATURE';
  } catch {
    // pkijs throws for whatever it cannot make sense of; a signature that makes no sense does not hold.
    return 'WRONG_SIGNATURE';
  }
}

const unverifiable: readonly (SignatureFault | null)[] = [
  'NATIONAL_ALGORITHM',
  'WEAK_DIGEST',
  'UNSUPPORTED_ALGORITHM',
  'UNSUPPORTED_KIND',
];

function conclude(fault: SignatureFault | null, found: Found): DocumentSignature {
  const verdict = fault === null ? 'INTACT' : unverifiable.includes(fault) ? 'UNVERIFIABLE' : 'BROKEN';
  const certificateInForce = found.signer && judgeCertificate(found.signer, found.timestampedAt ?? found.claimedAt);
  return { verdict, fault, ...found, certificateInForce };
}
