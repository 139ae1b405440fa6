import type { FigureRecordKind, FigureRecordsQuery } from './dashboards.graphql.ts';

export type CountedRecord = FigureRecordsQuery['figureRecords']['nodes'][number];

export const kindWords: Readonly<Record<FigureRecordKind, string>> = {
  employer: '用人单位',
  report: '评估报告',
  visit: '现场检查',
  finding: '问题',
  patrolRound: '巡查轮次',
  patrolRecord: '巡查记录',
};

/** The page of a record of each kind. */
export const toRecordAddress: Readonly<Record<FigureRecordKind, (record: CountedRecord) => string>> = {
  employer: ({ id }) => `/employer/${encodeURIComponent(id)}`,
  report: ({ id }) => `/review/${encodeURIComponent(id)}`,
  visit: ({ id }) => `/visit/${encodeURIComponent(id)}`,
  finding: ({ id }) => `/finding/${encodeURIComponent(id)}`,
  patrolRound: ({ patrolMonth, patrolBodyId }) =>
    `/patrol-round/${patrolMonth}/${encodeURIComponent(patrolBodyId ?? '')}`,
  patrolRecord: ({ id }) => `/patrol-record/${encodeURIComponent(id)}`,
};
