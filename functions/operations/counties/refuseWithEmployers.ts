import type { PatrolBody } from '../../rules/employers/counties.ts';
import type { RefusalOf } from '../../rules/kernel/refusals.ts';
import { type Result, refused } from '../../rules/kernel/result.ts';
import type { Context } from '../context.ts';

/**
 * The refusal for the first of the bodies that has employers, or null. The directory is read as it was a moment ago: an
 * employer that is entered at that very moment stays under the retired body, whose name it keeps.
 */
export async function refuseWithEmployers(
  { stores }: Context,
  county: string,
  bodies: readonly PatrolBody[],
): Promise<Extract<Result<never, RefusalOf<'BODY_HAS_EMPLOYERS'>>, { readonly ok: false }> | null> {
  for (const { id, name } of bodies) {
    const { items } = await stores.listEmployers(county, { bodyId: id }, { first: 1, after: null });
    if (items.length > 0) return refused({ code: 'BODY_HAS_EMPLOYERS', patrolBodyId: id, name });
  }
  return null;
}
