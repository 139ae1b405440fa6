import type { OfficerRecord } from '../../../rules/inspections/officerRecord.ts';
import type { Page, PageRequest } from '../../../storage/stores.ts';
import { type Context, permitList } from '../../context.ts';

/** The roster of the viewer's county, as entered, with those who have retired. @throws AccessRefused */
export async function listOfficers(context: Context, page: PageRequest): Promise<Page<OfficerRecord>> {
  const { county } = permitList(context, 'listOfficers');
  return context.stores.listOfficers(county, page);
}
