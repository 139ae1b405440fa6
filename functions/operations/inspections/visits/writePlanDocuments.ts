import { toBodyNames } from '../../../rules/employers/counties.ts';
import { composePlanNotice, type PlanNotice } from '../../../rules/inspections/composePlanNotice.ts';
import { composePlanWorkbook } from '../../../rules/inspections/composePlanWorkbook.ts';
import { scheduleVisits } from '../../../rules/inspections/scheduleVisits.ts';
import { visitStates } from '../../../rules/inspections/visitLifecycle.ts';
import type { StoredVisit } from '../../../storage/stores.ts';
import { type Context, permit } from '../../context.ts';
import { workbookType } from '../../employers/startLedgerImport.ts';
import { writePlanWorkbook } from '../writePlanWorkbook.ts';
import { readPlanWorld, toPlanSettings } from './readPlanWorld.ts';
import type { DrawnPlan, PlanRef } from './visitSource.ts';

async function listVisitsOfPlan({ stores }: Context, plan: DrawnPlan): Promise<readonly StoredVisit[]> {
  const visits = await stores.listVisitsBetween(plan.county, visitStates, plan.startsOn, plan.endsOn);
  return visits.filter(({ planId }) => planId === plan.planId);
}

/**
 * A passing address of the workbook of a plan's visits, cancelled ones and what has no day included, or null where no
 * such plan is drawn. Names officers. Permission `listVisits`. @throws AccessRefused
 */
export async function downloadPlanWorkbook(
  context: Context,
  ref: PlanRef,
): Promise<{ readonly url: string; readonly fileName: string } | null> {
  permit(context, 'listVisits', ref);
  const world = await readPlanWorld(context, ref);
  if (world === null) return null;
  const { plan, officers, calendar, waiting, taking } = world;
  const settings = { ...toPlanSettings(world, context.today), kept: taking };
  // What stands against those without a day as things are now; one that has found room waits for the next laying.
  const { unplaced, visits: placeable } = scheduleVisits(waiting, officers, settings, calendar);
  const visits = await listVisitsOfPlan(context, plan);
  const schedule = { visits, unplaced: [...unplaced, ...placeable.map((visit) => ({ ...visit, blocks: [] }))] };
  const bodyNames = toBodyNames(await context.counties.find(plan.county));
  const sheets = composePlanWorkbook({ planName: plan.name, schedule, officers, calendar, bodyNames });
  const key = `exports/${plan.county}/visit-plan-${plan.planId}.xlsx`;
  await context.files.write(key, await writePlanWorkbook(sheets, context.now), workbookType);
  const fileName = `${plan.name}检查安排.xlsx`;
  return { url: await context.files.presignDownload(key, fileName), fileName };
}

/**
 * The public notice of a plan's visits: how many in which township and month. It names no employer, day or officer: a
 * plan that said who is visited when would be a warning. Null until visits are laid. Permission `readPublishedVisits`.
 */
export async function findPlanNotice(context: Context, ref: PlanRef): Promise<PlanNotice | null> {
  permit(context, 'readPublishedVisits', ref);
  const plan = await context.visitSource.findDrawnPlan(context, ref);
  if (plan === null) return null;
  const visits = await listVisitsOfPlan(context, plan);
  if (visits.length === 0) return null;
  const { county, name, startsOn, endsOn, decision } = plan;
  const setUp = await context.counties.find(county);
  return composePlanNotice({
    countyName: setUp?.name ?? county,
    planName: name,
    startsOn,
    endsOn,
    decision,
    visits,
    bodyNames: toBodyNames(setUp),
    address: null,
  });
}
