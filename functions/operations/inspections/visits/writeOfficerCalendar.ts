import { toBodyNames } from '../../../rules/employers/counties.ts';
import { toVisitCalendar } from '../../../rules/inspections/visitCalendar.ts';
import { type Context, permitList } from '../../context.ts';
import { listVisitsOfOfficer } from './readVisits.ts';

/**
 * An officer's visits as an iCalendar file, see `listVisitsOfOfficer`. Permission `listVisits`. @throws AccessRefused
 */
export async function writeOfficerCalendar(
  context: Context,
  officerId: string,
): Promise<{ readonly fileName: string; readonly text: string }> {
  const { county } = permitList(context, 'listVisits');
  const [visits, officers, setUp] = await Promise.all([
    listVisitsOfOfficer(context, officerId),
    context.visitSource.listOfficers(context, county),
    context.counties.find(county),
  ]);
  const text = toVisitCalendar(visits, {
    officerId,
    county,
    now: context.now,
    bodyNames: toBodyNames(setUp),
    officerNames: new Map(officers.map((officer) => [officer.officerId, officer.name])),
  });
  return { fileName: `检查安排-${officerId}.ics`, text };
}
