import { scopeOf } from '../../rules/accounts/permissions.ts';
import type { Supervision } from '../../rules/supervision/supervision.ts';
import type { Page, PageRequest } from '../../storage/stores.ts';
import { AccessRefused, type Context } from '../context.ts';

/** Records of the county, drafts too; to a body or an employer the recorded ones of itself. Permission `readSupervisions`. */
export async function listSupervisions(context: Context, page: PageRequest): Promise<Page<Supervision>> {
  const { county, organisation } = context.viewer;
  const scope = scopeOf(context.viewer, 'readSupervisions');
  if (scope === 'NONE' || county === null) throw new AccessRefused(context.viewer, 'readSupervisions');
  if (scope === 'COUNTY') return context.stores.listSupervisions(county, 'ALL', page);
  if (organisation === null) throw new AccessRefused(context.viewer, 'readSupervisions');
  return context.stores.listSupervisions(county, { of: organisation }, page);
}
