import type { Supervision } from '../../rules/supervision/supervision.ts';
import type { Page, PageRequest } from '../../storage/stores.ts';
import { type Context, permitUnitList } from '../context.ts';

/** Records of the county, drafts too; to a body or an employer the recorded ones of itself. Permission `readSupervisions`. */
export async function listSupervisions(context: Context, page: PageRequest): Promise<Page<Supervision>> {
  const { county, unit } = permitUnitList(context, 'readSupervisions');
  return context.stores.listSupervisions(county, unit === null ? 'ALL' : { of: unit }, page);
}
