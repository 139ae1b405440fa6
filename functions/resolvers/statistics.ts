import { GraphQLError } from 'graphql';
import type {
  DashboardResolvers,
  FigureRecordResolvers,
  FigureResolvers,
  QueryResolvers,
} from '../generated/resolverTypes.ts';
import { readAreaFigures } from '../operations/statistics/readAreaFigures.ts';
import { downloadStatisticsWorkbook, listFigure, readDashboard } from '../operations/statistics/readStatistics.ts';
import { getMeasure, type SourceKind } from '../rules/statistics/measures.ts';
import type { CountedRecord } from '../rules/statistics/tally.ts';
import { toConnection, toPageRequest } from './connections.ts';
import { toEmployerId, toFindingId, toReportId, toVisitId } from './ids.ts';

/** A record with what it adds to the figure that was asked for. */
export type CountedFigure = { readonly counted: CountedRecord; readonly n: number };

type Wanted = { readonly patrolBodyId?: string | null | undefined; readonly year?: number | null | undefined };

/** @throws GraphQLError BAD_USER_INPUT for a year that no record is of */
function toWanted({ patrolBodyId, year = null }: Wanted) {
  if (year !== null && (year < 2000 || year > 2100)) {
    throw new GraphQLError('年度须为 2000–2100', { extensions: { code: 'BAD_USER_INPUT', path: 'year' } });
  }
  return { bodyId: patrolBodyId ?? null, year };
}

export const statisticsQueries = {
  dashboard: (_, wanted, context) => readDashboard(context, toWanted(wanted)),
  areaFigures: (_, { year = null }, context) => readAreaFigures(context, year),
  figureRecords: async (_, { figure, ...page }, context) => {
    const { measure, dimension, key } = figure;
    const wanted = { ...toWanted(figure), measure, dimension: dimension ?? ('total' as const), key: key ?? '' };
    return toConnection(await listFigure(context, wanted, toPageRequest(page)));
  },
  statisticsWorkbook: (_, wanted, context) => downloadStatisticsWorkbook(context, toWanted(wanted)),
} satisfies QueryResolvers;

export const Dashboard = { patrolBody: ({ body }) => body } satisfies DashboardResolvers;

export const Figure = {
  title: ({ measure }) => getMeasure(measure).title,
  unit: ({ measure }) => getMeasure(measure).unit,
  definition: ({ measure }) => getMeasure(measure).definition,
  source: ({ measure }) => getMeasure(measure).source,
} satisfies FigureResolvers;

const toRecordId: { readonly [K in SourceKind]: (counted: CountedRecord) => string } = {
  employer: toEmployerId,
  report: ({ recordId: reportId, ...employer }) => toReportId({ ...employer, reportId }),
  visit: ({ recordId: visitId, ...employer }) => toVisitId({ ...employer, visitId }),
  finding: ({ recordId: findingId, ...employer }) => toFindingId({ ...employer, findingId }),
};

export const FigureRecord = {
  id: ({ counted }) => toRecordId[counted.kind](counted),
  kind: ({ counted }) => counted.kind,
  employerId: ({ counted }) => toEmployerId(counted),
  employerName: ({ counted }) => counted.employerName,
  value: ({ n }) => n,
} satisfies FigureRecordResolvers;
