import type { EmployerRecord } from '../employers/employerRecord.ts';
import { digestOf } from '../kernel/auditChain.ts';

/** An employer on the list of a round, as it stood when the round was opened. */
export type ExpectedEmployer = Pick<EmployerRecord, 'creditCode' | 'name' | 'address'>;

/**
 * The list of a round: an employer that has closed is expected until the ledger no longer says so, the body writes that on
 * the form and is excused. By credit code, so that an employer is found in one part of it.
 */
export function toExpectedList(employers: readonly ExpectedEmployer[]): readonly ExpectedEmployer[] {
  return employers
    .map(({ creditCode, name, address }) => ({ creditCode, name, address }))
    .toSorted((one, other) => (one.creditCode < other.creditCode ? -1 : 1));
}

/** What anybody who holds the list can compute again: SHA-256 of its canonical JSON, in hexadecimal. */
export function digestExpected(list: readonly ExpectedEmployer[]): string {
  return digestOf(list);
}

const village = /^.*?(?:[县市区旗].*?)?[镇乡](\p{Script=Han}{1,10}?(?:社区|居委会|村))/u;

/** Village or community that an address names behind its township; null where it names none. */
export function findVillage(address: string | null): string | null {
  return village.exec(address ?? '')?.[1] ?? null;
}
