import { Duration } from 'aws-cdk-lib';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { Operation, type Table } from 'aws-cdk-lib/aws-dynamodb';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { StageConfig } from './config.ts';
import type { HouseFunction } from './constructs/houseFunction.ts';
import { makeLogMetric } from './constructs/logMetric.ts';
import { raiseAlarm, raiseSilenceAlarm } from './constructs/raiseAlarm.ts';
import { schedule } from './schedule.ts';

type Watched = { readonly stage: StageConfig; readonly operators: ITopic };

/** Lines of the functions' logs that count: name of the metric → pattern. */
export const logPatterns = {
  FilingFaults: '{ $.alarming = "FILING_FAULT" }',
  RequestFaults: '{ $.alarming = "FAULT" || $.alarming = "FILING_FAULT" }',
  TokensRefused: '{ $.alarming = "TOKEN_INVALID" }',
  // Of the gateway's own log: refused by its authorizer, so that the function has never heard of it.
  TurnedAway: '{ $.status = "401" && $.answered = "-" }',
  JobsDone: '{ $.isDone IS TRUE }',
  OverduePublications: '{ $.overduePublications >= 0 }',
  RestorePointAge: '{ $.restorePointAgeSeconds >= 0 }',
} as const;

/** Below so many requests in a quarter of an hour a share says nothing. */
const fewRequests = 20;

/** What people feel of the API although it answers: GraphQL tells of a fault with status 200, which no gateway counts. */
export function watchRequests(api: HouseFunction, accessLog: ILogGroup, watched: Watched): void {
  const metric = (name: 'FilingFaults' | 'RequestFaults' | 'TokensRefused' | 'TurnedAway', log: ILogGroup = api.log) =>
    makeLogMetric(api, name, { ...watched, log, name, pattern: logPatterns[name] }).of();
  raiseAlarm(api, 'FilingFails', {
    ...watched,
    metric: metric('FilingFaults'),
    description: 'An employer could not sign off or file its report for a fault of the platform, and its ten days run.',
    runbook: 'filing-faults',
  });
  const requests = api.lambda.metricInvocations({ statistic: 'sum' });
  raiseAlarm(api, 'ManyFaults', {
    ...watched,
    metric: new MathExpression({
      expression: toPercent('FILL(found, 0)', 'requests'),
      usingMetrics: { found: metric('RequestFaults'), requests },
      label: 'RequestFaults in a hundred requests',
    }),
    threshold: 2,
    period: Duration.minutes(15),
    description: 'Of a hundred requests two or more end with "系统出错": people cannot do what they came for.',
    runbook: 'api-faults',
  });
  raiseAlarm(api, 'SignInsRefused', {
    ...watched,
    metric: new MathExpression({
      expression: toPercent('(FILL(found, 0) + FILL(away, 0))', '(FILL(requests, 0) + FILL(away, 0))'),
      usingMetrics: { found: metric('TokensRefused'), away: metric('TurnedAway', accessLog), requests },
      label: 'Tokens refused in a hundred requests',
    }),
    threshold: 20,
    period: Duration.minutes(15),
    description: 'Of a hundred requests twenty or more bring a token that is not believed: people cannot sign in.',
    runbook: 'sign-in-refused',
  });
}

const toPercent = (found: string, requests: string): string =>
  `IF(${requests} >= ${fewRequests}, 100 * ${found} / ${requests}, 0)`;

/** What `functions/storage` sends; a request that an index holds up counts too. */
const tableOperations = [
  Operation.GET_ITEM,
  Operation.BATCH_GET_ITEM,
  Operation.QUERY,
  Operation.PUT_ITEM,
  Operation.UPDATE_ITEM,
  Operation.TRANSACT_WRITE_ITEMS,
];

/** Requests that the table refused because too many hit one partition at once. The functions try again a few times. */
export function watchTable(table: Table, operators: ITopic): void {
  const refused = tableOperations.map((Operation) =>
    table.metric('ThrottledRequests', { statistic: 'sum', dimensionsMap: { TableName: table.tableName, Operation } }),
  );
  raiseAlarm(table, 'Throttled', {
    operators,
    metric: new MathExpression({
      expression: 'SUM(FILL(METRICS(), 0))',
      usingMetrics: Object.fromEntries(refused.map((metric, at) => [`m${at}`, metric])),
      label: 'Requests that the table refused',
    }),
    threshold: 20,
    description: 'People wait longer and some requests end with "系统出错": the table takes no more at one place.',
    runbook: 'table-throttled',
  });
}

/** A job an hour late has been late for this long when somebody is called. */
const silentHours = 26;

/** Jobs that did not get through, whyever: not called, cut off, failing. And what they have found. */
export function watchJobs(jobs: HouseFunction, watched: Watched): void {
  const log = { ...watched, log: jobs.log };
  const done = makeLogMetric(jobs, 'JobsDone', {
    ...log,
    name: 'JobsDone',
    pattern: logPatterns.JobsDone,
    dimension: 'job',
  });
  for (const { id, job, when, errorImpact } of schedule) {
    const isOften = 'everyMinutes' in when && when.everyMinutes < 60;
    raiseSilenceAlarm(jobs, `${id}Silent`, {
      ...watched,
      metric: done.of(job),
      period: Duration.hours(1),
      periods: 'hour' in when ? silentHours : isOften ? 1 : 3,
      description: errorImpact,
      runbook: 'job-overdue',
    });
  }
  const overdue = makeLogMetric(jobs, 'OverduePublications', {
    ...log,
    name: 'OverduePublications',
    pattern: logPatterns.OverduePublications,
    field: 'overduePublications',
  });
  raiseAlarm(jobs, 'PublicationsOverdue', {
    ...watched,
    metric: overdue.of(),
    description:
      'A bureau owes the public something that should have been made public; everybody sees that it is late.',
    runbook: 'publications-overdue',
  });
  const age = makeLogMetric(jobs, 'RestorePointAge', {
    ...log,
    name: 'RestorePointAge',
    pattern: logPatterns.RestorePointAge,
    field: 'restorePointAgeSeconds',
  }).of();
  const restorePoint = {
    ...watched,
    period: Duration.hours(1),
    description: 'What is written now could not be brought back if the table were lost or spoiled.',
    runbook: 'restore-point-missing',
  } as const;
  raiseAlarm(jobs, 'RestorePointOld', { ...restorePoint, metric: age, threshold: Duration.hours(1).toSeconds() });
  raiseSilenceAlarm(jobs, 'RestorePointMissing', { ...restorePoint, metric: age, periods: 3 });
}
