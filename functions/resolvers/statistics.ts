import { GraphQLError } from 'graphql';
import type {
  DashboardResolvers,
  FigureRecordResolvers,
  FigureResolvers,
  QueryResolvers,
  RateResolvers,
} from '../generated/resolverTypes.ts';
import { type CountedFigure as ListedFigure, listFigure } from '../operations/statistics/listFigure.ts';
import { readAreaFigures } from '../operations/statistics/readAreaFigures.ts';
import { downloadStatisticsWorkbook, readDashboard } from '../operations/statistics/readStatistics.ts';
import { findPatrolMonthIn } from '../rules/patrols/patrolMonth.ts';
import { fromRoundId } from '../rules/patrols/patrolRound.ts';
import { getMeasure, type SourceKind } from '../rules/statistics/measures.ts';
import { getRate } from '../rules/statistics/rates.ts';
import type { CountedRecord } from '../rules/statistics/tally.ts';
import { toConnection, toPageRequest } from './connections.ts';
import { toEmployerId, toFindingId, toPatrolRecordId, toPatrolRoundId, toReportId, toVisitId } from './ids.ts';

/** A record with what it adds to the figure that was asked for. */
export type CountedFigure = ListedFigure;

type Wanted = {
  readonly patrolBodyId?: string | null | undefined;
  readonly year?: number | null | undefined;
  readonly month?: string | null | undefined;
};

/** @throws GraphQLError BAD_USER_INPUT for a year that no record is of, and for a month that is none */
function toWanted({ patrolBodyId, year = null, month: text = null }: Wanted) {
  const month = text === null ? null : findPatrolMonthIn(text);
  if (text !== null && month === null) {
    throw new GraphQLError('月份须为 YYYY-MM', { extensions: { code: 'BAD_USER_INPUT', path: 'month' } });
  }
  const wantedYear = month === null ? year : Number(month.slice(0, 4));
  if (wantedYear !== null && (wantedYear < 2000 || wantedYear > 2100)) {
    throw new GraphQLError('年度须为 2000–2100', { extensions: { code: 'BAD_USER_INPUT', path: 'year' } });
  }
  return { bodyId: patrolBodyId ?? null, year, month };
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

export const Rate = {
  title: ({ rate }) => getRate(rate).title,
  definition: ({ rate }) => getRate(rate).definition,
} satisfies RateResolvers;

const toRecordId: { readonly [K in SourceKind]: (counted: CountedRecord) => string } = {
  employer: toEmployerId,
  report: ({ recordId: reportId, ...employer }) => toReportId({ ...employer, reportId }),
  visit: ({ recordId: visitId, ...employer }) => toVisitId({ ...employer, visitId }),
  finding: ({ recordId: findingId, ...employer }) => toFindingId({ ...employer, findingId }),
  patrolRound: ({ county, recordId }) => toPatrolRoundId({ county, ...fromRoundId(recordId) }),
  patrolRecord: ({ county, creditCode, recordId }) =>
    toPatrolRecordId({ county, creditCode, ...fromRoundId(recordId) }),
};

const findRound = ({ kind, recordId }: CountedRecord) => (kind === 'patrolRound' ? fromRoundId(recordId) : null);

export const FigureRecord = {
  id: ({ counted }) => toRecordId[counted.kind](counted),
  kind: ({ counted }) => counted.kind,
  employerId: ({ counted }) => (counted.creditCode === '' ? null : toEmployerId(counted)),
  employerName: ({ counted }) => counted.employerName,
  patrolMonth: ({ counted }) => findRound(counted)?.month ?? null,
  patrolBodyId: ({ counted }) => findRound(counted)?.bodyId ?? null,
  value: ({ n }) => n,
} satisfies FigureRecordResolvers;
