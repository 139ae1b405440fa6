import { createHash } from 'node:crypto';
import type { Instant } from '../../../rules/kernel/plainDate.ts';
import { type Cms, readCms, readSignedAttribute } from './cms.ts';

const signingTimeType = '1.2.840.113549.1.9.5';
const timestampType = '1.2.840.113549.1.9.16.2.14';
const imprintDigests: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
/** `D:20260310093000+08'00'`; what is left out is zero, no zone is UTC. */
const pdfDate = /^D:(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?(?:Z|([+-])(\d\d)'?(\d\d)?'?)?/;

function toInstant(date: Date): Instant | null {
  return Number.isNaN(date.getTime()) ? null : (date.toISOString() as Instant);
}

/** The time the signer claims: signed with the signature where it says it, otherwise what the PDF says beside it. */
export function readClaimedTime({ info }: Cms, claimed: string | null): Instant | null {
  const signed = readSignedAttribute(info, signingTimeType) as { toDate?: () => Date } | null;
  if (typeof signed?.toDate === 'function') return toInstant(signed.toDate());
  const [, year, month, day, hour = '00', minute = '00', second = '00', sign = '+', hours = '00', minutes = '00'] =
    pdfDate.exec(claimed ?? '') ?? [];
  if (!year) return null;
  return toInstant(new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${sign}${hours}:${minutes}`));
}

/** The time of a timestamp over this signature's value, if there is one and it holds; null otherwise. */
export async function findTimestamp({ info }: Cms): Promise<Instant | null> {
  const pkijs = await import('pkijs');
  const attribute = info.unsignedAttrs?.attributes.find(({ type }) => type === timestampType);
  const token = attribute?.values[0]?.toBER(false);
  const stamp = token && (await readCms(new Uint8Array(token)));
  if (!stamp || stamp === 'NATIONAL') return null;
  const content = stamp.signed.encapContentInfo.eContent;
  if (!content) return null;
  const tst = pkijs.TSTInfo.fromBER(content.getValue());
  const { hashAlgorithm, hashedMessage } = tst.messageImprint;
  const digestName = imprintDigests[hashAlgorithm.algorithmId];
  const value = info.signature.valueBlock.valueHexView;
  const isOver =
    digestName && createHash(digestName).update(value).digest().equals(hashedMessage.valueBlock.valueHexView);
  if (!isOver) return null;
  const data = Uint8Array.from(value).buffer;
  return (await stamp.signed.verify({ signer: 0, data, checkChain: false })) ? toInstant(tst.genTime) : null;
}
