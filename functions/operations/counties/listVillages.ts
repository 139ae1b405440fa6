import type { Village } from '../../rules/counties/village.ts';
import { type Context, permit } from '../context.ts';

/** Villages of a patrol body, empty where none were set up; public. */
export async function listVillages(context: Context, county: string, bodyId: string): Promise<readonly Village[]> {
  permit(context, 'readCounty', { county });
  if (!/^\d{6}$/.test(county) || !/^[0-9a-z-]{1,32}$/.test(bodyId)) return [];
  return (await context.stores.findVillages(county, bodyId))?.villages ?? [];
}
