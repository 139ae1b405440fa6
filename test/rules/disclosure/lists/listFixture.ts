import { type Criterion, defaultCriteria } from '../../../../functions/rules/disclosure/lists/criteria.ts';
import { defaultCriteriaId } from '../../../../functions/rules/disclosure/lists/criteriaVersion.ts';
import type { NonComplianceFacts } from '../../../../functions/rules/disclosure/lists/criterionFacts.ts';
import type { Ground } from '../../../../functions/rules/disclosure/lists/judgeNonCompliance.ts';
import type { ListEntry } from '../../../../functions/rules/disclosure/lists/listEntry.ts';
import type { FindingRecord } from '../../../../functions/rules/enforcement/findingRecord.ts';
import { plainDate } from '../../../../functions/rules/kernel/plainDate.ts';
import { codes } from '../../../support/accounts.ts';

export const today = plainDate('2026-03-02');

/** An employer with one hazard factor that nothing stands against. */
export function facts(change: Partial<NonComplianceFacts['employer']> = {}, findings: readonly FindingRecord[] = []) {
  const factors = [{ name: '木粉尘', exposed: 30 }] as unknown as NonComplianceFacts['employer']['factors'];
  const nothing = { summary: null, nextDue: null, latestBasis: null, effective: null };
  return { employer: { factors, declared: true, ...nothing, ...change }, findings } satisfies NonComplianceFacts;
}

/** A criterion that looks at one fact alone. */
export function criterion(change: Partial<Criterion> = {}): Criterion {
  return { ...defaultCriteria[3], ...change };
}

export function aGround(change: Partial<Criterion> = {}, record = 'employer'): Ground {
  return { criterion: criterion(change), amount: 1, records: [{ record, on: null, text: '示例' }] };
}

/** A collected candidate of 2026-03-02. */
export function anEntry(change: Partial<ListEntry> = {}): ListEntry {
  return {
    ...{ county: '433122', creditCode: codes.own, list: 'NONCOMPLIANT', number: 1 },
    ...{ employerName: '示例木业', bodyId: '433122107', state: 'CANDIDATE', stateSince: today },
    ...{ criteriaId: defaultCriteriaId, grounds: [aGround()], termMonths: 6, term: null },
    ...{ nominatedFor: null, person: null, steps: [] },
    ...change,
  };
}
