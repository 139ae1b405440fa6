import type { EmployerRecord, ListedEmployer } from '../employers/employerRecord.ts';
import { digestOf } from '../kernel/auditChain.ts';

/** An employer on the list of a round, as it stood when the round was opened. */
export type ExpectedEmployer = Pick<EmployerRecord, 'creditCode' | 'name' | 'address'>;

/**
 * Whether an employer is patrolled: it has hazards, so at least one factor is listed or at least one person is exposed.
 * Its category does not matter. An employer that has closed is expected until the ledger no longer says so: the body
 * writes that on the form and is excused.
 * @source 泸政办函〔2023〕18号 R151（“存在职业病危害的用人单位”；以台账的因素或者接触人数认定为自定，D）
 */
export function isPatrolled({ exposed, factorCount }: Pick<ListedEmployer, 'exposed' | 'factorCount'>): boolean {
  return exposed > 0 || factorCount > 0;
}

/** The list of a round: by credit code, so that an employer is found in one part of it. */
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
