import { pages as archive } from '../features/archive/pages.ts';
import { pages as assess } from '../features/assess/pages.ts';
import { pages as audit } from '../features/audit/pages.ts';
import { pages as calendar } from '../features/calendar/pages.ts';
import { pages as campaigns } from '../features/campaigns/pages.ts';
import { pages as circulars } from '../features/circulars/pages.ts';
import { pages as complaintDesk } from '../features/complaintDesk/pages.ts';
import { pages as counties } from '../features/counties/pages.ts';
import { pages as dashboards } from '../features/dashboards/pages.ts';
import { pages as delegations } from '../features/delegations/pages.ts';
import { pages as employers } from '../features/employers/pages.ts';
import { pages as findings } from '../features/findings/pages.ts';
import { pages as imports } from '../features/imports/pages.ts';
import { pages as inbox } from '../features/inbox/pages.ts';
import { pages as lists } from '../features/lists/pages.ts';
import { pages as officers } from '../features/officers/pages.ts';
import { pages as patrolMonths } from '../features/patrolMonths/pages.ts';
import { pages as pilotReports } from '../features/pilotReports/pages.ts';
import { pages as plans } from '../features/plans/pages.ts';
import { pages as publications } from '../features/publications/pages.ts';
import { pages as reports } from '../features/reports/pages.ts';
import { pages as reviews } from '../features/reviews/pages.ts';
import { pages as ruleSets } from '../features/ruleSets/pages.ts';
import { pages as scoring } from '../features/scoring/pages.ts';
import { pages as visits } from '../features/visits/pages.ts';
import { pages as webhooks } from '../features/webhooks/pages.ts';
import { pages as worklists } from '../features/worklists/pages.ts';
import type { StaffPage } from '../shared/staffPage.ts';

/** Every page of the staff application; within a heading the navigation has them in this order. */
export const staffPages: readonly StaffPage[] = [
  ...worklists,
  ...inbox,
  ...employers,
  ...assess,
  ...reports,
  ...delegations,
  ...imports,
  ...archive,
  ...reviews,
  ...plans,
  ...visits,
  ...findings,
  ...officers,
  ...patrolMonths,
  ...campaigns,
  ...complaintDesk,
  ...publications,
  ...lists,
  ...circulars,
  ...dashboards,
  ...scoring,
  ...pilotReports,
  ...ruleSets,
  ...calendar,
  ...counties,
  ...webhooks,
  ...audit,
];
