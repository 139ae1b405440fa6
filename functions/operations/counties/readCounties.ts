import type { Village } from '../../rules/counties/village.ts';
import type { County } from '../../rules/employers/counties.ts';
import type { Page, PageRequest } from '../../storage/stores.ts';
import { AccessRefused, type Context, permit } from '../context.ts';

/** Villages of a patrol body, empty where none were set up; public. */
export async function listVillages(context: Context, county: string, bodyId: string): Promise<readonly Village[]> {
  permit(context, 'readCounty', { county });
  if (!/^\d{6}$/.test(county) || !/^[0-9a-z-]{1,32}$/.test(bodyId)) return [];
  return (await context.stores.findVillages(county, bodyId))?.villages ?? [];
}

/**
 * Counties of the viewer's area that were set up, by code. Permission `readArea`. @throws AccessRefused
 */
export async function listAreaCounties(context: Context, page: PageRequest): Promise<Page<County>> {
  const { area } = context.viewer;
  if (area === undefined) throw new AccessRefused(context.viewer, 'readArea');
  permit(context, 'readArea', { county: area });
  return context.stores.listCounties(page, area);
}
