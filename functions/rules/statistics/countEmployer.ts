import { findHazardFactor } from '../assessments/hazardFactors.ts';
import type { EmployerRecord } from '../employers/employerRecord.ts';
import { hasHazards } from '../employers/hasHazards.ts';
import { type Cell, noKey } from './cell.ts';
import { type Counted, cellsOf } from './counted.ts';

/** The row of factors that are not in the statutory catalogue: names that people write are without end. */
export const unlistedFactor = 'UNLISTED';

/** The row of an industry: its GB/T 4754 group, three digits, whether or not the ledger gives the class (`C2021` → `C202`). */
export function toIndustryKey(code: string | null | undefined): string {
  return code?.slice(0, 4) || noKey;
}

/**
 * What an employer adds: to the stock figures by its industry and effective category; to
 * exposed persons by factor, where the ledger says how many; to overdue figures by the day its next deadline ends.
 * @source R45–R49, R62–R105
 */
export function countEmployer(employer: EmployerRecord): Counted {
  const { bodyId, industryCode, effective, factors, summary, nextDue, confirmed } = employer;
  const category = effective?.category ?? noKey;
  const place = { industry: toIndustryKey(industryCode), category };
  const withHazards = hasHazards({ exposed: employer.exposed, factorCount: factors.length });
  const cells: Cell[] = [
    ...cellsOf('EMPLOYERS', place),
    ...cellsOf('EXPOSED', place, { n: employer.exposed }),
    ...(withHazards ? cellsOf('WITH_HAZARDS', place) : []),
    ...(employer.declared ? cellsOf('DECLARED', place) : []),
    ...(summary
      ? [...cellsOf('ASSESSED', place), ...cellsOf('CATEGORY_COMPUTED', { category: summary.category })]
      : []),
    ...(employer.filedAssessmentOn ? cellsOf('FILED', place) : []),
    ...(confirmed ? cellsOf('CATEGORY_CONFIRMED', { category: confirmed.category }) : []),
    ...(factors.length > 0 ? cellsOf('CATEGORY_EFFECTIVE', { category }) : []),
    ...(nextDue ? cellsOf('OVERDUE', place, { when: nextDue.on }) : []),
    ...countFactors(employer),
  ];
  return { bodyId, creditCode: employer.creditCode, employerName: employer.name, recordId: '', cells };
}

/** A factor that the ledger names twice, by whatever names, is one employer of that factor, with the exposed of both. */
function countFactors({ factors }: EmployerRecord): readonly Cell[] {
  const byName = Map.groupBy(factors, ({ name }) => findHazardFactor(name)?.name ?? unlistedFactor);
  return [...byName].flatMap(([factor, same]) => [
    ...cellsOf('FACTOR_EMPLOYERS', { factor }),
    ...cellsOf('FACTOR_EXPOSED', { factor }, { n: same.reduce((sum, { exposed }) => sum + (exposed ?? 0), 0) }),
  ]);
}
