import type { Certificate, RelativeDistinguishedNames } from 'pkijs';
import type { Instant } from '../../../rules/kernel/plainDate.ts';
import type { SignatureSigner } from '../../../rules/reports/documentSignature.ts';

const commonName = '2.5.4.3';
const organisationName = '2.5.4.10';
/** Longest text taken from a certificate, in characters: names are shown, not stored for their own sake. */
const longestName = 200;

function findName({ typesAndValues }: RelativeDistinguishedNames, type: string): string | null {
  const value: unknown = typesAndValues.find((one) => one.type === type)?.value.valueBlock.value;
  if (typeof value !== 'string') return null;
  return value.toWellFormed().replaceAll(/\p{C}/gu, ' ').trim().slice(0, longestName) || null;
}

/** What is shown of a signer's certificate. @throws RangeError when its dates are none */
export function toSigner({ subject, issuer, serialNumber, notBefore, notAfter }: Certificate): SignatureSigner {
  return {
    name: findName(subject, commonName),
    organisation: findName(subject, organisationName),
    issuer: findName(issuer, commonName) ?? findName(issuer, organisationName) ?? '',
    serialNumber: Buffer.from(serialNumber.valueBlock.valueHexView).toString('hex').slice(0, longestName),
    validFrom: notBefore.value.toISOString() as Instant,
    validTo: notAfter.value.toISOString() as Instant,
  };
}
