import { mayPerform, type Permission } from '../../rules/accounts/permissions.ts';
import type { County, PatrolBody } from '../../rules/employers/counties.ts';
import { findSettingsOn } from '../../rules/inspections/planSettingsVersion.ts';
import { type Instant, type PlainDate, plainDate, yearOf } from '../../rules/kernel/plainDate.ts';
import { type Dimension, nameCell } from '../../rules/statistics/cell.ts';
import { type Breakdown, composeDashboard, type Figure } from '../../rules/statistics/composeDashboard.ts';
import { composeStatisticsWorkbook } from '../../rules/statistics/composeStatisticsWorkbook.ts';
import { type CategoryCoverage, judgeInspectionCoverage } from '../../rules/statistics/inspectionCoverage.ts';
import { getMeasure, type MeasureId, measureIds, type SourceKind } from '../../rules/statistics/measures.ts';
import { type CountedRecord, countyScope } from '../../rules/statistics/tally.ts';
import type { Page, PageRequest } from '../../storage/stores.ts';
import { AccessRefused, type Context, permitList } from '../context.ts';
import { workbookType } from '../employers/startLedgerImport.ts';
import { writePlanWorkbook } from '../inspections/writePlanWorkbook.ts';

/** What somebody wants to see: of one body or (null) of the county, in which year (null: this one). */
export type StatisticsWanted = { readonly bodyId: string | null; readonly year: number | null };

export type Dashboard = {
  readonly county: County;
  /** Null: of the whole county. */
  readonly body: PatrolBody | null;
  readonly year: number;
  readonly figures: readonly Figure[];
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
} as const satisfies Record<SourceKind, Permission>;

type Scope = { readonly county: County; readonly body: PatrolBody | null };

/** The county of the viewer, and the body asked for, a patrol body's own in any case; null: no such body or county. */
async function findScope(context: Context, { bodyId }: Pick<StatisticsWanted, 'bodyId'>): Promise<Scope | null> {
  const allowed = permitList(context, 'readStatistics');
  if (allowed.bodyId !== null && bodyId !== null && bodyId !== allowed.bodyId) {
    throw new AccessRefused(context.viewer, 'readStatistics');
  }
  const wanted = allowed.bodyId ?? bodyId;
  const county = await context.counties.find(allowed.county);
  const body = county?.bodies.find(({ id }) => id === wanted) ?? null;
  return county === null || (wanted !== null && body === null) ? null : { county, body };
}

/** Findings have no body: of a body they would all be 0. */
function isShown({ viewer }: Context, { county, body }: Scope, measure: MeasureId): boolean {
  const { of } = getMeasure(measure);
  if (of === 'finding' && body !== null) return false;
  const subject = { county: county.code, ...(body && { bodyId: body.id }) };
  return mayPerform(viewer, kindPermissions[of], subject);
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
  const year = wanted.year ?? yearOf(today);
  const name = body?.id ?? countyScope;
  const [tallies, settings] = await Promise.all([
    stores.findTallies(county.code, [...new Set([name, countyScope])]),
    stores.findPlanSettings(county.code),
  ]);
  const tally = tallies.find((one) => one.scope === name);
  const ofCounty = tallies.find((one) => one.scope === countyScope);
  const counts = tally?.counts ?? {};
  const shown = measureIds.filter((measure) => isShown(context, scope, measure));
  const seesVisits = body === null && shown.includes('VISITS_MADE');
  return {
    county,
    body,
    year,
    ...composeDashboard({ counts, shown, year, today, bodies: body ? [] : county.bodies }),
    coverage: seesVisits
      ? judgeInspectionCoverage(counts, year, findSettingsOn(settings, toSettingsDay(year, today)))
      : [],
    countedAt: tally?.countedAt ?? null,
    rebuildingSince: ofCounty?.lockedSince ?? null,
  };
}

/** The settings of this year are those of today, of another year those of its last day. */
function toSettingsDay(year: number, today: PlainDate): PlainDate {
  return year === yearOf(today) ? today : plainDate(`${year}-12-31`);
}

/** A figure, as a dashboard shows it: which one, and in which row of which breakdown. */
export type FigureWanted = StatisticsWanted & {
  readonly measure: MeasureId;
  readonly dimension: Dimension;
  readonly key: string;
};

const nothing: Page<never> = { items: [], cursors: [], hasNextPage: false };

/**
 * The records behind a figure, by body and employer: exactly those that were counted in it, each with what it adds.
 * Whoever may not see the figure may not see them either. @throws AccessRefused
 */
export async function listFigure(
  context: Context,
  { measure, dimension, key, ...wanted }: FigureWanted,
  page: PageRequest,
): Promise<Page<{ readonly counted: CountedRecord; readonly n: number }>> {
  const scope = await findScope(context, wanted);
  if (scope === null) return nothing;
  if (!isShown(context, scope, measure)) throw new AccessRefused(context.viewer, 'readStatistics');
  const { of: kind, period, dimensions } = getMeasure(measure);
  if (!dimensions.includes(dimension)) return nothing;
  const { county, body } = scope;
  const bodyId = dimension === 'body' ? key : (body?.id ?? null);
  if (body !== null && bodyId !== body.id) return nothing;
  const when = period === 'YEAR' ? String(wanted.year ?? yearOf(context.today)) : '';
  const cell = nameCell({ measure, dimension, key, when });
  const filter = period === 'DUE' ? { dueBefore: context.today } : { cell };
  const { items, ...places } = await context.stores.listCountedRecords(county.code, { kind, bodyId, ...filter }, page);
  return {
    ...places,
    items: items.map((counted) => ({ counted, n: period === 'DUE' ? 1 : (counted.counts[cell] ?? 0) })),
  };
}

/** A passing address of a workbook with every figure of a dashboard; null where there is no such body. @throws AccessRefused */
export async function downloadStatisticsWorkbook(
  context: Context,
  wanted: StatisticsWanted,
): Promise<{ readonly url: string; readonly fileName: string } | null> {
  const dashboard = await readDashboard(context, wanted);
  if (dashboard === null) return null;
  const { county, body, year } = dashboard;
  const of = body ? `${county.name}${body.name}` : county.name;
  const bytes = await writePlanWorkbook(composeStatisticsWorkbook({ ...dashboard, of }), context.now);
  // By who may see what: a patrol body's workbook has no visits, and must not be replaced by one that has.
  const storageKey = `exports/${county.code}/statistics-${context.viewer.role}-${body?.id ?? 'county'}-${year}.xlsx`;
  await context.files.write(storageKey, bytes, workbookType);
  const fileName = `${of}${year}年职业卫生统计.xlsx`;
  return { url: await context.files.presignDownload(storageKey, fileName), fileName };
}
