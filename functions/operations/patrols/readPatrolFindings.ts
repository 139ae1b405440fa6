import { addMonths } from '../../rules/kernel/plainDate.ts';
import { toPieces } from '../../rules/kernel/toPieces.ts';
import { listPatrolFindings, reviewedMonths } from '../../rules/patrols/listPatrolFindings.ts';
import { toPatrolMonth } from '../../rules/patrols/patrolMonth.ts';
import type { EmployerRef } from '../../rules/reports/report.ts';
import type { PatrolFinding } from '../../rules/reviews/difference.ts';
import type { Context } from '../context.ts';
import { getPatrolForm } from './findPatrolForm.ts';

/** Records of one read. */
const batchSize = 99;

/**
 * What its present body's patrols found at each employer in the last months, in the order asked for: one store call for
 * 33 employers, one more for each form of the county that the process has not read. For whoever may see the review that it is shown in.
 */
export async function readPatrolFindings(
  context: Context,
  employers: readonly (EmployerRef & { readonly bodyId: string })[],
): Promise<readonly (readonly PatrolFinding[])[]> {
  const { stores, today } = context;
  const months = Array.from({ length: reviewedMonths }, (_, back) => toPatrolMonth(addMonths(today, -back)));
  const refs = employers.flatMap(({ county, creditCode, bodyId }) =>
    months.map((month) => ({ county, creditCode, bodyId, month })),
  );
  const records = (await Promise.all(toPieces(refs, batchSize).map(stores.findPatrolRecords))).flat();
  const found = await Promise.all(
    records.map(async (record) => {
      const form = await getPatrolForm(context, record.county, record.formVersion);
      return { record, findings: listPatrolFindings(form, record) };
    }),
  );
  return employers.map(({ county, creditCode }) =>
    found
      .filter(({ record }) => record.county === county && record.creditCode === creditCode)
      .toSorted((one, other) => (one.record.month < other.record.month ? -1 : 1))
      .flatMap(({ findings }) => findings),
  );
}
