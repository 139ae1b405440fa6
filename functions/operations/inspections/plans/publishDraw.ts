import { composeDrawPublications } from '../../../rules/inspections/composeDrawPublications.ts';
import type { Plan } from '../../../rules/inspections/plan.ts';
import type { Change } from '../../../storage/stores.ts';
import type { Context } from '../../context.ts';
import { makePublic } from '../../disclosure/publicationSteps.ts';

/**
 * What a draw puts among the county's publications: the plan, public since it was frozen, and the result, public from
 * now on. Both are public by the step itself; the list says when, and whether that was in time.
 * @source 国办发〔2015〕58号
 */
export async function publishDraw(context: Context, operation: string, plan: Plan): Promise<readonly Change[]> {
  const publications = composeDrawPublications(plan, context.today);
  return Promise.all(publications.map((publication) => makePublic(context, operation, publication)));
}
