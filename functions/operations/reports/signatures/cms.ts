import type { BaseBlock } from 'asn1js';
import type { Certificate, SignedData, SignerInfo } from 'pkijs';

/** A signature value as CMS (RFC 5652) writes it, with its one signer. */
export type Cms = { readonly signed: SignedData; readonly info: SignerInfo };

const signedDataType = '1.2.840.113549.1.7.2';
/** 国密 signed data has a type of its own. */
const nationalTypes = '1.2.156.10197.6.1.4.2.';

/** Reads a signature value; behind it there may be zeros only. Null when it is none, or not of exactly one signer. */
export async function readCms(contents: Uint8Array): Promise<Cms | 'NATIONAL' | null> {
  const [asn1js, pkijs] = await Promise.all([import('asn1js'), import('pkijs')]);
  try {
    const { result, offset } = asn1js.fromBER(Uint8Array.from(contents).buffer);
    if (offset <= 0 || contents.subarray(offset).some((byte) => byte !== 0)) return null;
    const content = new pkijs.ContentInfo({ schema: result });
    if (content.contentType.startsWith(nationalTypes)) return 'NATIONAL';
    if (content.contentType !== signedDataType) return null;
    const signed = new pkijs.SignedData({ schema: content.content });
    const [info, ...others] = signed.signerInfos;
    return info && others.length === 0 ? { signed, info } : null;
  } catch {
    // Bytes of all kinds stand here; whatever cannot be read, however deep it nests, is no signature.
    return null;
  }
}

/** The value of a signed attribute, or null. */
export function readSignedAttribute(info: SignerInfo, type: string): BaseBlock | null {
  const values = info.signedAttrs?.attributes.find((attribute) => attribute.type === type)?.values;
  return (values?.[0] as BaseBlock | undefined) ?? null;
}

/** The certificate that the signer names, among those that came with the signature. */
export async function findSignerCertificate({ signed, info }: Cms): Promise<Certificate | null> {
  const pkijs = await import('pkijs');
  const certificates = (signed.certificates ?? []).filter(
    (one): one is Certificate => one instanceof pkijs.Certificate,
  );
  const { sid } = info;
  if (!(sid instanceof pkijs.IssuerAndSerialNumber)) return certificates[0] ?? null;
  const named = certificates.find(
    ({ issuer, serialNumber }) => issuer.isEqual(sid.issuer) && serialNumber.isEqual(sid.serialNumber),
  );
  return named ?? null;
}
