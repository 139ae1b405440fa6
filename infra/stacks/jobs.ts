import { Duration, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { tableShape } from '../../functions/storage/tableShape.ts';
import { watchJobs } from '../alarms.ts';
import { keyPrefixes } from '../config.ts';
import { makeFailedQueue } from '../constructs/failedQueue.ts';
import { HouseFunction } from '../constructs/houseFunction.ts';
import { retryCalls } from '../constructs/retryCalls.ts';
import { ScheduledJob } from '../constructs/scheduledJob.ts';
import { StreamTrigger } from '../constructs/streamTrigger.ts';
import { UploadTrigger } from '../constructs/uploadTrigger.ts';
import { tokenEnvironment, tokenParameters } from '../parameters.ts';
import { schedule } from '../schedule.ts';
import type { FunctionStackProps } from './api.ts';

const intakeImpact =
  'A ledger or document that somebody uploaded is not taken in: its import stays open and its rows are missing.';
const statisticsImpact =
  'The figures of the dashboards stay behind what is written; when a record waits in the queue, rebuildStatistics counts it.';
const jobsImpact =
  'A job that runs by the clock failed for good; its log says which one, and the schedule what is missing then.';

type Shared = FunctionStackProps & { readonly environment: Record<string, string> };

/** What nobody waits for: the clock's jobs, uploads that arrive, figures that follow the table, the outbox. */
export class JobsStack extends Stack {
  constructor(scope: Construct, id: string, props: FunctionStackProps) {
    super(scope, id, { env: { region: props.stage.region } });
    // Every function reads the same environment.
    const shared = { ...props, environment: tokenEnvironment(tokenParameters(this)) };
    addIntake(this, shared);
    addJobs(this, shared);
    addStream(this, shared);
  }
}

function addIntake(stack: Stack, { stage, data, codeOf, environment }: Shared): void {
  const { operators } = data;
  const intake = new HouseFunction(stack, 'Intake', {
    ...{ stage, operators, environment, errorImpact: intakeImpact, runbook: 'intake-failed', code: codeOf('intake') },
    ...stage.intake,
    timeout: Duration.minutes(15),
  });
  intake.bindTable(data.table, ['get', 'query', 'put', 'update']);
  intake.bindBucket(data.documents, { read: [keyPrefixes.uploads], write: [keyPrefixes.imports] });
  const trigger = { stage, operators, errorImpact: intakeImpact };
  new UploadTrigger(stack, 'Uploads', { ...trigger, bucket: data.documents, handler: intake.lambda });
}

function addJobs(stack: Stack, { stage, data, codeOf, environment }: Shared): void {
  const { operators } = data;
  const jobs = new HouseFunction(stack, 'Jobs', {
    ...{ stage, operators, environment, errorImpact: jobsImpact, runbook: 'job-failed', code: codeOf('jobs') },
    ...stage.jobs,
    timeout: Duration.minutes(15),
  });
  jobs.bindTable(data.table, ['get', 'query', 'put', 'update', 'restorePoint'], ['gsi1', 'gsi2']);
  jobs.bindBucket(data.documents, { read: [keyPrefixes.plans] });
  retryCalls(
    jobs,
    jobs.lambda,
    makeFailedQueue(jobs, { stage, operators, errorImpact: jobsImpact, runbook: 'job-failed' }),
  );
  for (const { id, ...row } of schedule) {
    new ScheduledJob(stack, id, { ...row, stage, operators, handler: jobs.lambda });
  }
  watchJobs(jobs, { stage, operators });
}

function addStream(stack: Stack, { stage, data, codeOf, environment }: Shared): void {
  const { operators } = data;
  const stream = new HouseFunction(stack, 'Stream', {
    ...{
      stage,
      operators,
      environment,
      errorImpact: statisticsImpact,
      runbook: 'figures-behind',
      code: codeOf('stream'),
    },
    ...stage.stream,
    timeout: Duration.minutes(1),
  });
  // A changed record is found by its key and counted anew: nothing is searched.
  stream.bindTable(data.table, ['get', 'put']);
  stream.bindBucket(data.documents, {});
  new StreamTrigger(stack, 'Statistics', {
    ...{ stage, operators, errorImpact: statisticsImpact, handler: stream.lambda },
    table: data.table,
    entities: tableShape.streamedEntities,
  });
}
