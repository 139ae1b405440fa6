import type { EmployerRecord } from '../employers/employerRecord.ts';
import { type Cell, toKey } from './cell.ts';
import { type Counted, cellsOf } from './counted.ts';

/** The key of what has no category, industry or other row of its own. */
export const noKey = 'NONE';

/**
 * What an employer adds: to the stock figures by its body, industry (GB/T class, `C202`) and effective category; to
 * exposed persons by factor, where the ledger says how many; to overdue figures by the day its next deadline ends.
 * @source R45–R49, R62–R105
 */
export function countEmployer(employer: EmployerRecord): Counted {
  const { bodyId, industryCode, effective, factors, summary, nextDue, confirmed } = employer;
  const category = effective?.category ?? noKey;
  const place = { body: bodyId, industry: toKey(industryCode ?? noKey), category };
  const hasHazards = factors.length > 0;
  const cells: Cell[] = [
    ...cellsOf('EMPLOYERS', place),
    ...cellsOf('EXPOSED', place, { n: employer.exposed }),
    ...(hasHazards ? cellsOf('WITH_HAZARDS', place) : []),
    ...(employer.declared ? cellsOf('DECLARED', place) : []),
    ...(summary
      ? [...cellsOf('ASSESSED', place), ...cellsOf('CATEGORY_COMPUTED', { category: summary.category })]
      : []),
    ...(employer.filedAssessmentOn ? cellsOf('FILED', place) : []),
    ...(confirmed ? cellsOf('CATEGORY_CONFIRMED', { category: confirmed.category }) : []),
    ...(hasHazards ? cellsOf('CATEGORY_EFFECTIVE', { category }) : []),
    ...(nextDue ? cellsOf('OVERDUE', place, { when: nextDue.on }) : []),
    ...countFactors(employer),
  ];
  return { bodyId, creditCode: employer.creditCode, employerName: employer.name, recordId: '', cells };
}

/** A factor that the ledger names twice is one employer of that factor, with the exposed of both. */
function countFactors({ factors }: EmployerRecord): readonly Cell[] {
  const byName = Map.groupBy(factors, ({ name }) => toKey(name));
  return [...byName].flatMap(([factor, same]) => [
    ...cellsOf('FACTOR_EMPLOYERS', { factor }),
    ...cellsOf('FACTOR_EXPOSED', { factor }, { n: same.reduce((sum, { exposed }) => sum + (exposed ?? 0), 0) }),
  ]);
}
