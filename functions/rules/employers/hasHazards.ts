import type { ListedEmployer } from './employerRecord.ts';

/**
 * Whether an employer is one with hazards (存在职业病危害的用人单位), for the rounds of patrols, the count and the figures
 * alike: at least one factor is listed or at least one person is exposed. A ledger that names exposed persons and no factor
 * has a gap, and whoever counts or patrols is to find it. Its category does not matter; only factors can be graded, so
 * that duties of assessment go by those alone.
 * @source 泸政办函〔2023〕18号 R45、R151（“存在职业病危害的用人单位”；以台账的因素或者接触人数认定为自定，D）
 */
export function hasHazards({ exposed, factorCount }: Pick<ListedEmployer, 'exposed' | 'factorCount'>): boolean {
  return exposed > 0 || factorCount > 0;
}
