import type { CircularRecipient } from '../../rules/circulars/circular.ts';
import type { Context } from '../context.ts';
import { listScoredUnits } from '../scoring/scoringRules.ts';

/** Patrol bodies, member units and employers of a county by id or credit code; unknown ones are left out. */
export async function findUnits(
  context: Context,
  county: string,
  ids: readonly string[],
): Promise<readonly CircularRecipient[]> {
  const codes = ids.filter((id) => /^[0-9A-Z]{18}$/.test(id));
  const [{ units }, employers] = await Promise.all([
    listScoredUnits(context, county),
    codes.length === 0 ? [] : context.stores.findEmployers(codes.map((creditCode) => ({ county, creditCode }))),
  ]);
  return [
    ...units.map(({ unitId, kind, name }) => ({ kind, recipientId: unitId, name })),
    ...employers.map(({ creditCode, name }) => ({ kind: 'EMPLOYER' as const, recipientId: creditCode, name })),
  ].filter(({ recipientId }) => ids.includes(recipientId));
}
