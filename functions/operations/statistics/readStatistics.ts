import { mayPerform, type Permission } from '../../rules/accounts/permissions.ts';
import type { County, PatrolBody } from '../../rules/employers/counties.ts';
import { findSettingsOn } from '../../rules/inspections/planSettingsVersion.ts';
import { type Instant, type PlainDate, plainDate, yearOf } from '../../rules/kernel/plainDate.ts';
import { findReturnDueOn } from '../../rules/patrols/judgeOpening.ts';
import type { PatrolMonth } from '../../rules/patrols/patrolMonth.ts';
import type { Counts } from '../../rules/statistics/cell.ts';
import { type Breakdown, composeDashboard, type Figure } from '../../rules/statistics/composeDashboard.ts';
import { composeStatisticsWorkbook } from '../../rules/statistics/composeStatisticsWorkbook.ts';
import { type CategoryCoverage, judgeInspectionCoverage } from '../../rules/statistics/inspectionCoverage.ts';
import { getMeasure, type MeasureId, measureIds, type SourceKind } from '../../rules/statistics/measures.ts';
import type { Rate } from '../../rules/statistics/rates.ts';
import type { SumsPeriod } from '../../rules/statistics/sumUp.ts';
import { countyScope, rowsOf, type TallyScope } from '../../rules/statistics/tally.ts';
import { AccessRefused, type Context, permitList } from '../context.ts';
import { workbookType } from '../employers/startLedgerImport.ts';
import { writePlanWorkbook } from '../inspections/writePlanWorkbook.ts';

/**
 * What somebody wants to see: of one body or (null) of the county, in which year (null: that of the month, or this one);
 * of patrols one month alone, or (null) the whole year.
 */
export type StatisticsWanted = {
  readonly bodyId: string | null;
  readonly year: number | null;
  readonly month: PatrolMonth | null;
};

export type Dashboard = {
  readonly county: County;
  /** Null: of the whole county. */
  readonly body: PatrolBody | null;
  readonly year: number;
  readonly month: PatrolMonth | null;
  readonly figures: readonly Figure[];
  readonly rates: readonly Rate[];
  readonly breakdowns: readonly Breakdown[];
  /** Of the county, and only for those who may see visits. */
  readonly coverage: readonly CategoryCoverage[];
  /** When a figure last changed; null: nothing has been counted. */
  readonly countedAt: Instant | null;
  /** Since when the figures are being counted anew; they are those of before meanwhile. */
  readonly rebuildingSince: Instant | null;
};

/** Who may not see the records behind a figure may not see the figure: a patrol body is not to learn who is visited. */
const kindPermissions = {
  employer: 'readStatistics',
  report: 'readStatistics',
  visit: 'listVisits',
  finding: 'listFindings',
  patrolRound: 'readPatrolRounds',
  patrolRecord: 'readPatrols',
} as const satisfies Record<SourceKind, Permission>;

export type Scope = { readonly county: County; readonly body: PatrolBody | null };

/** The county of the viewer, and the body asked for, a patrol body's own in any case; null: no such body or county. */
export async function findScope(context: Context, { bodyId }: Pick<StatisticsWanted, 'bodyId'>): Promise<Scope | null> {
  const allowed = permitList(context, 'readStatistics');
  if (allowed.bodyId !== null && bodyId !== null && bodyId !== allowed.bodyId) {
    throw new AccessRefused(context.viewer, 'readStatistics');
  }
  const wanted = allowed.bodyId ?? bodyId;
  const county = await context.counties.find(allowed.county);
  const body = county?.bodies.find(({ id }) => id === wanted) ?? null;
  return county === null || (wanted !== null && body === null) ? null : { county, body };
}

export function isShown({ viewer }: Context, { county, body }: Scope, measure: MeasureId): boolean {
  const { of } = getMeasure(measure);
  const subject = { county: county.code, ...(body && { bodyId: body.id }) };
  return mayPerform(viewer, kindPermissions[of], subject);
}

/** The part of what was counted that is wanted: patrols are due by the county's setting and the notices that it loaded. */
export async function toPeriod(
  { today, notices }: Context,
  { code, patrolRollsOver = false }: County,
  { year, month }: Pick<StatisticsWanted, 'year' | 'month'>,
): Promise<SumsPeriod> {
  const settings = { patrolRollsOver, notices: patrolRollsOver ? await notices.read(code) : [] };
  return {
    year: month === null ? (year ?? yearOf(today)) : Number(month.slice(0, 4)),
    month,
    today,
    patrolsDueOn: (one) => findReturnDueOn(one, settings),
  };
}

/**
 * The figures of the viewer's county or of one body, as they were last counted: at most a moment behind what was
 * written. Null where there is no such body. Two store calls. @throws AccessRefused
 */
export async function readDashboard(context: Context, wanted: StatisticsWanted): Promise<Dashboard | null> {
  const scope = await findScope(context, wanted);
  if (scope === null) return null;
  const { county, body } = scope;
  const { stores, today } = context;
  const name = body?.id ?? countyScope;
  const bodies = body ? [] : county.bodies;
  const [found, settings, period] = await Promise.all([
    stores.findTallies(county.code, [...new Set([name, rowsOf(name), countyScope]), ...bodies.map(({ id }) => id)]),
    stores.findPlanSettings(county.code),
    toPeriod(context, county, wanted),
  ]);
  const { year, month } = period;
  const tallies = new Map(found.map((tally) => [tally.scope, tally]));
  const countsOf = (scope: TallyScope): Counts => tallies.get(scope)?.counts ?? {};
  const counts = { ...countsOf(name), ...countsOf(rowsOf(name)) };
  const shown = measureIds.filter((measure) => isShown(context, scope, measure));
  const seesVisits = body === null && shown.includes('VISITS_MADE');
  return {
    county,
    body,
    year,
    month,
    ...composeDashboard({
      ...period,
      counts,
      shown,
      bodies: bodies.map(({ id, name: bodyName }) => ({ id, name: bodyName, counts: countsOf(id) })),
    }),
    coverage: seesVisits
      ? judgeInspectionCoverage(counts, year, findSettingsOn(settings, toSettingsDay(year, today)))
      : [],
    countedAt: tallies.get(name)?.countedAt ?? null,
    rebuildingSince: tallies.get(countyScope)?.lockedSince ?? null,
  };
}

/** The settings of this year are those of today, of another year those of its last day. */
function toSettingsDay(year: number, today: PlainDate): PlainDate {
  return year === yearOf(today) ? today : plainDate(`${year}-12-31`);
}

/** A passing address of a workbook with every figure of a dashboard; null where there is no such body. @throws AccessRefused */
export async function downloadStatisticsWorkbook(
  context: Context,
  wanted: StatisticsWanted,
): Promise<{ readonly url: string; readonly fileName: string } | null> {
  const dashboard = await readDashboard(context, wanted);
  if (dashboard === null) return null;
  const { county, body, year, month } = dashboard;
  const of = body ? `${county.name}${body.name}` : county.name;
  const bytes = await writePlanWorkbook(composeStatisticsWorkbook({ ...dashboard, of }), context.now);
  // By who may see what: a patrol body's workbook has no visits, and must not be replaced by one that has.
  const storageKey = `exports/${county.code}/statistics-${context.viewer.role}-${body?.id ?? 'county'}-${month ?? year}.xlsx`;
  await context.files.write(storageKey, bytes, workbookType);
  const fileName = `${of}${year}年职业卫生统计${month === null ? '' : `（巡查 ${month}）`}.xlsx`;
  return { url: await context.files.presignDownload(storageKey, fileName), fileName };
}
