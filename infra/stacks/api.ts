import { Aws, CfnCondition, CfnOutput, Duration, Fn, Stack, Token } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { tableShape } from '../../functions/storage/tableShape.ts';
import { keyPrefixes, type StageConfig } from '../config.ts';
import { GraphqlGateway, longestAnswer } from '../constructs/graphqlGateway.ts';
import { HouseFunction } from '../constructs/houseFunction.ts';
import { ScheduledJob } from '../constructs/scheduledJob.ts';
import { StreamTrigger } from '../constructs/streamTrigger.ts';
import { UploadTrigger } from '../constructs/uploadTrigger.ts';
import type { FunctionName } from '../functions.ts';
import { tokenParameters, webOriginsParameter } from '../parameters.ts';
import type { DataStack } from './data.ts';

export type ApiStackProps = {
  readonly stage: StageConfig;
  readonly data: DataStack;
  readonly codeOf: (name: FunctionName) => Code;
};

const apiImpact =
  'Employers, patrol bodies, officers, the bureau and the public get no answer from the platform, on the web or by API.';
const intakeImpact =
  'A ledger or document that somebody uploaded is not taken in: its import stays open and its rows are missing.';

const auditRootImpact =
  'The audit chains of a day get no public root: until the job has run again nobody could prove that they were rewritten.';

const deadlinesImpact =
  'After a holiday notice was loaded the lists go on showing the due days of before, and nobody learns that they moved.';

const drawsImpact =
  'Employers that were drawn are not counted as drawn this year; the next plan waits until they are when it is frozen.';

const remindersImpact =
  'Nobody is reminded of a deadline that comes near or has passed: reminders are opened when the job has run again.';

const listsImpact =
  'Nobody is collected for the non-compliant list, and entries whose term has ended keep their state, though the public no longer sees them.';
const patrolsImpact =
  'The patrol bodies have no tasks of a new month: they are opened when the job has run again, or by the bureau.';

const outboxImpact =
  'What the platform tells is not sent on to the systems that a county has named; it waits in the outbox meanwhile.';

const statisticsImpact =
  'The figures of the dashboards stay behind what is written; when a record waits in the queue, rebuildStatistics counts it.';

/** What answers: the GraphQL API, the function that takes in uploads and the one that runs daily jobs. Holds no data, can be deleted and made again. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, { stage, data, codeOf }: ApiStackProps) {
    super(scope, id, { env: { region: stage.region } });
    const operators = new Topic(this, 'Operators', { displayName: `zhijian ${stage.name}`, enforceSSL: true });
    const shared = { stage, operators, environment: tokenEnvironment(this) };

    const webOrigins = webOriginsParameter(this).valueAsList;
    const api = new HouseFunction(this, 'Api', {
      ...shared,
      // Printed notices lead to the public record on the web application, at its first origin.
      environment: {
        ...shared.environment,
        PUBLIC_ORIGIN: Fn.select(0, webOrigins),
        WEB_ORIGINS: Fn.join(',', webOrigins),
        DOCUMENT_LOCK: stage.documentLock,
      },
      code: codeOf('api'),
      memoryMb: stage.api.memoryMb,
      reservedConcurrency: stage.api.reservedConcurrency,
      timeout: longestAnswer,
      errorImpact: apiImpact,
    });
    api.bindTable(data.table, 'readWrite');
    api.bindBucket(data.documents, {
      read: [
        keyPrefixes.uploads,
        keyPrefixes.imports,
        keyPrefixes.reports,
        keyPrefixes.evidence,
        keyPrefixes.plans,
        keyPrefixes.exports,
      ],
      write: [keyPrefixes.uploads, keyPrefixes.reports, keyPrefixes.evidence, keyPrefixes.plans, keyPrefixes.exports],
    });

    const intake = new HouseFunction(this, 'Intake', {
      ...shared,
      code: codeOf('intake'),
      memoryMb: stage.intake.memoryMb,
      reservedConcurrency: stage.intake.reservedConcurrency,
      timeout: Duration.minutes(15),
      errorImpact: intakeImpact,
    });
    intake.bindTable(data.table, 'readWrite');
    intake.bindBucket(data.documents, { read: [keyPrefixes.uploads], write: [keyPrefixes.imports] });

    const jobs = new HouseFunction(this, 'Jobs', {
      ...shared,
      code: codeOf('jobs'),
      memoryMb: stage.jobs.memoryMb,
      reservedConcurrency: stage.jobs.reservedConcurrency,
      timeout: Duration.minutes(15),
      errorImpact: `${auditRootImpact} ${deadlinesImpact} ${drawsImpact} ${remindersImpact} ${listsImpact} ${patrolsImpact} ${outboxImpact}`,
    });
    jobs.bindTable(data.table, 'readWrite');
    jobs.bindBucket(data.documents, { read: [keyPrefixes.plans], write: [] });
    new ScheduledJob(this, 'AuditRoot', {
      stage,
      job: 'dailyAuditRoot',
      // Half an hour after midnight: the longest request of the day before has ended.
      when: { hour: 0, minute: 30 },
      handler: jobs.lambda,
      errorImpact: auditRootImpact,
      operators,
    });

    new ScheduledJob(this, 'Deadlines', {
      stage,
      job: 'recomputeDeadlines',
      when: { everyMinutes: 15 },
      handler: jobs.lambda,
      errorImpact: deadlinesImpact,
      operators,
    });

    new ScheduledJob(this, 'Draws', {
      stage,
      job: 'countDraws',
      when: { everyMinutes: 15 },
      handler: jobs.lambda,
      errorImpact: drawsImpact,
      operators,
    });

    new ScheduledJob(this, 'Reminders', {
      stage,
      job: 'openReminders',
      // After the night's deadlines, before people come to work.
      when: { hour: 6, minute: 0 },
      handler: jobs.lambda,
      errorImpact: remindersImpact,
      operators,
    });

    new ScheduledJob(this, 'Lists', {
      stage,
      job: 'updateLists',
      // After midnight, when terms have ended; before people come to work.
      when: { hour: 5, minute: 0 },
      handler: jobs.lambda,
      errorImpact: listsImpact,
      operators,
    });

    new ScheduledJob(this, 'PatrolMonth', {
      stage,
      job: 'openPatrolMonth',
      // Daily: on the 1st it opens the month; on other days it finds it open, or makes up for what failed.
      when: { hour: 0, minute: 5 },
      handler: jobs.lambda,
      errorImpact: patrolsImpact,
      operators,
    });

    new ScheduledJob(this, 'Outbox', {
      stage,
      job: 'deliverOutbox',
      when: { everyMinutes: 5 },
      handler: jobs.lambda,
      errorImpact: outboxImpact,
      operators,
    });

    const stream = new HouseFunction(this, 'Stream', {
      ...shared,
      code: codeOf('stream'),
      memoryMb: stage.stream.memoryMb,
      reservedConcurrency: stage.stream.reservedConcurrency,
      timeout: Duration.minutes(1),
      errorImpact: statisticsImpact,
    });
    stream.bindTable(data.table, 'readWrite');
    stream.bindBucket(data.documents, { read: [], write: [] });
    new StreamTrigger(this, 'Statistics', {
      stage,
      table: data.table,
      handler: stream.lambda,
      entities: tableShape.streamedEntities,
      errorImpact: statisticsImpact,
      operators,
    });

    const trigger = { stage, bucket: data.documents, handler: intake.lambda, operators, errorImpact: intakeImpact };
    new UploadTrigger(this, 'Uploads', trigger);
    const gateway = new GraphqlGateway(this, 'Gateway', {
      stage,
      handler: api.lambda,
      webOrigins,
      errorImpact: apiImpact,
      operators,
    });
    new CfnOutput(this, 'Url', { value: gateway.url });
    new CfnOutput(this, 'OperatorsTopic', { value: operators.topicArn });
  }
}

/** Both functions read the same environment, so both are told the issuer. */
function tokenEnvironment(stack: Stack): Record<string, string> {
  const { issuer, audience, jwksUri } = tokenParameters(stack);
  const hasJwksUri = new CfnCondition(stack, 'HasTokenJwksUri', {
    expression: Fn.conditionNot(Fn.conditionEquals(jwksUri.valueAsString, '')),
  });
  return {
    TOKEN_ISSUER: issuer.valueAsString,
    TOKEN_AUDIENCE: audience.valueAsString,
    TOKEN_JWKS_URI: Token.asString(Fn.conditionIf(hasJwksUri.logicalId, jwksUri.valueAsString, Aws.NO_VALUE)),
  };
}
