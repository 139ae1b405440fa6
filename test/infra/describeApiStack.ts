import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { sourceKinds } from '../../functions/rules/statistics/measures.ts';
import { getStageConfig, type StageName } from '../../infra/config.ts';
import { getOnly, listOf, type Resource, synthesise } from './synthesise.ts';

/** 网络安全法 (2016), 第二十一条第三项: network logs are kept for six months at least. */
const sixMonthsInDays = 184;

export function describeApiStack(stage: StageName): void {
  describe(`api stack of ${stage}`, () => {
    const config = getStageConfig(stage);
    let api: Template;
    beforeAll(() => {
      api = synthesise(stage).api;
    });
    const functionBelow = (id: string): Resource => {
      const [name = ''] = Object.keys(api.findResources('AWS::Lambda::Function')).filter((key) => key.startsWith(id));
      return api.findResources('AWS::Lambda::Function')[name] as Resource;
    };

    const ruleFor = (id: string) =>
      Object.entries(api.findResources('AWS::Events::Rule')).find(([key]) => key.startsWith(id))?.[1]?.['Properties'];
    const queueOf = (id: string) => ({
      'Fn::GetAtt': [Object.keys(api.findResources('AWS::SQS::Queue')).find((key) => key.startsWith(id)), 'Arn'],
    });

    it('runs the API on Node 24 within what a gateway waits', () => {
      const { Timeout, ...properties } = functionBelow('Api').Properties;
      expect(properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: [config.architecture],
        Handler: 'index.handler',
        MemorySize: config.api.memoryMb,
        ReservedConcurrentExecutions: config.api.reservedConcurrency,
      });
      expect(Timeout).toBeLessThanOrEqual(29);
    });

    it('gives intake a quarter of an hour and few at a time', () => {
      const { ReservedConcurrentExecutions, ...properties } = functionBelow('Intake').Properties;
      expect(properties).toMatchObject({ Runtime: 'nodejs24.x', MemorySize: 2048, Timeout: 900 });
      expect(ReservedConcurrentExecutions).toBeGreaterThanOrEqual(1);
      expect(ReservedConcurrentExecutions).toBeLessThanOrEqual(5);
    });

    it('names in the environment what functions/handlers/environment.ts requires', () => {
      for (const { Properties } of listOf(api, 'AWS::Lambda::Function')) {
        const variables = Properties.Environment.Variables;
        expect(variables).toMatchObject({ STAGE: stage, NODE_ENV: 'production', TOKEN_ISSUER: { Ref: 'TokenIssuer' } });
        expect(Object.keys(variables)).toEqual(
          expect.arrayContaining(['TABLE_NAME', 'BUCKET_NAME', 'TOKEN_AUDIENCE', 'TOKEN_JWKS_URI']),
        );
      }
    });

    it('tells the API alone where the public pages are: the first origin of the web application', () => {
      const origins = listOf(api, 'AWS::Lambda::Function').map(
        ({ Properties }) => Properties.Environment.Variables.PUBLIC_ORIGIN,
      );
      expect(origins.filter((origin) => origin !== undefined)).toEqual([{ 'Fn::Select': [0, { Ref: 'WebOrigins' }] }]);
    });

    it('lets the API alone lock filed documents, in production so that nobody can lift it', () => {
      const modes = listOf(api, 'AWS::Lambda::Function').map(
        ({ Properties }) => Properties.Environment.Variables.DOCUMENT_LOCK,
      );
      expect(modes.filter((mode) => mode !== undefined)).toEqual([stage === 'dev' ? 'GOVERNANCE' : 'COMPLIANCE']);
    });

    it('keeps structured logs as long as the stage says, in production as the law says', () => {
      for (const { Properties } of listOf(api, 'AWS::Lambda::Function')) {
        expect(Properties.LoggingConfig.LogFormat).toBe('JSON');
      }
      const days = listOf(api, 'AWS::Logs::LogGroup').map(({ Properties }) => Properties.RetentionInDays);
      expect(days).toEqual(Array.from({ length: 5 }, () => config.logRetentionDays));
      if (stage !== 'dev') expect(config.logRetentionDays).toBeGreaterThanOrEqual(sixMonthsInDays);
    });

    it('answers /graphql, /health and the public files, throttled and logged', () => {
      const routes = listOf(api, 'AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties.RouteKey);
      const file = '/public/{county}/{file}';
      expect(routes.sort()).toEqual(['GET /graphql', 'GET /health', `GET ${file}`, `HEAD ${file}`, 'POST /graphql']);
      expect(getOnly(api, 'AWS::ApiGatewayV2::Stage').Properties).toMatchObject({
        StageName: '$default',
        DefaultRouteSettings: {
          ThrottlingRateLimit: config.api.throttleRate,
          ThrottlingBurstLimit: config.api.throttleBurst,
        },
      });
      const { Format } = getOnly(api, 'AWS::ApiGatewayV2::Stage').Properties.AccessLogSettings;
      expect(JSON.parse(Format)).toMatchObject({ requestId: '$context.requestId', status: '$context.status' });
      expect(Format).not.toMatch(/authorizer|authorization|header/i);
    });

    it('calls intake for what arrives under uploads/, three times, then puts it by', () => {
      const rule = ruleFor('Uploads');
      expect(rule.EventPattern).toMatchObject({
        source: ['aws.s3'],
        'detail-type': ['Object Created'],
        detail: { object: { key: [{ prefix: 'uploads/' }] } },
      });
      const queue = queueOf('Uploads');
      expect(rule.Targets[0].DeadLetterConfig.Arn).toEqual(queue);
      expect(getOnly(api, 'AWS::Lambda::EventInvokeConfig').Properties).toMatchObject({
        MaximumRetryAttempts: 2,
        DestinationConfig: { OnFailure: { Destination: queue } },
      });
    });

    it('computes the audit root at 00:30 in Shanghai, one day at a time, and puts by what it could not call', () => {
      const { ScheduleExpression, State, Targets } = ruleFor('AuditRoot');
      // 16:30 UTC of the day before.
      expect(ScheduleExpression).toBe('cron(30 16 * * ? *)');
      expect(State).toBe('ENABLED');
      expect(JSON.parse(Targets[0].Input)).toEqual({ job: 'dailyAuditRoot' });
      expect(Targets[0].DeadLetterConfig.Arn).toEqual(queueOf('AuditRoot'));
      const { ReservedConcurrentExecutions, Timeout } = functionBelow('Jobs').Properties;
      expect({ ReservedConcurrentExecutions, Timeout }).toEqual({ ReservedConcurrentExecutions: 1, Timeout: 900 });
    });

    it('looks every quarter of an hour whether a notice was loaded by which deadlines are to be computed', () => {
      const { ScheduleExpression, Targets } = ruleFor('Deadlines');
      expect(ScheduleExpression).toBe('rate(15 minutes)');
      expect(JSON.parse(Targets[0].Input)).toEqual({ job: 'recomputeDeadlines' });
    });

    it('opens reminders at 06:00 in Shanghai and empties the outbox every five minutes', () => {
      const [reminders, outbox] = [ruleFor('Reminders'), ruleFor('Outbox')];
      expect(reminders.ScheduleExpression).toBe('cron(0 22 * * ? *)');
      expect(JSON.parse(reminders.Targets[0].Input)).toEqual({ job: 'openReminders' });
      expect(outbox.ScheduleExpression).toBe('rate(5 minutes)');
      expect(JSON.parse(outbox.Targets[0].Input)).toEqual({ job: 'deliverOutbox' });
    });

    it('brings the lists up to the day at 05:00 in Shanghai', () => {
      const { ScheduleExpression, Targets } = ruleFor('Lists');
      expect(ScheduleExpression).toBe('cron(0 21 * * ? *)');
      expect(JSON.parse(Targets[0].Input)).toEqual({ job: 'updateLists' });
    });

    it('opens a month of patrols at 00:05 in Shanghai, on any day on which it is not open yet', () => {
      const { ScheduleExpression, Targets } = ruleFor('PatrolMonth');
      expect(ScheduleExpression).toBe('cron(5 16 * * ? *)');
      expect(JSON.parse(Targets[0].Input)).toEqual({ job: 'openPatrolMonth' });
    });

    it('lets no webhook lead to the machine itself', () => {
      const variables = listOf(api, 'AWS::Lambda::Function').map(({ Properties }) => Properties.Environment.Variables);
      for (const given of variables) expect(Object.keys(given)).not.toContain('WEBHOOKS_TO_LOCALHOST');
    });

    it('looks every quarter of an hour whether drawn employers are to be counted, by the files of plans', () => {
      const { ScheduleExpression, Targets } = ruleFor('Draws');
      expect(ScheduleExpression).toBe('rate(15 minutes)');
      expect(JSON.parse(Targets[0].Input)).toEqual({ job: 'countDraws' });
    });

    it('counts what is written to the counted entities, tries failed records apart, then puts them by', () => {
      const { FilterCriteria, ...mapping } = getOnly(api, 'AWS::Lambda::EventSourceMapping').Properties;
      expect(mapping).toMatchObject({
        StartingPosition: 'TRIM_HORIZON',
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        BisectBatchOnFunctionError: true,
        DestinationConfig: { OnFailure: { Destination: queueOf('Statistics') } },
      });
      expect(mapping.MaximumRetryAttempts).toBeGreaterThan(0);
      const entities = FilterCriteria.Filters.map(({ Pattern }: { Pattern: string }) => JSON.parse(Pattern).dynamodb);
      expect(entities).toEqual([
        { NewImage: { entity: { S: sourceKinds } } },
        { OldImage: { entity: { S: sourceKinds } } },
      ]);
      const statements = listOf(api, 'AWS::IAM::Policy').flatMap(
        ({ Properties }) => Properties.PolicyDocument.Statement,
      );
      const ofStream = statements.filter(({ Action }) => [Action].flat().includes('dynamodb:GetRecords'));
      expect(ofStream.map(({ Resource }) => Resource)).toEqual([mapping.EventSourceArn]);
    });

    it('hands intake the event that the bucket itself would send', () => {
      const { InputTemplate, InputPathsMap } = ruleFor('Uploads').Targets[0].InputTransformer;
      const found: Record<string, unknown> = { '$.detail.object.key': 'uploads/a.xlsx', '$.detail.object.size': 12 };
      const event = InputTemplate.replaceAll(/<([^>]+)>/g, (_: string, name: string) =>
        JSON.stringify(found[InputPathsMap[name]] ?? 'x'),
      );
      expect(JSON.parse(event).Records).toMatchObject([
        { eventSource: 'aws:s3', eventName: 'ObjectCreated:Put', s3: { object: { key: 'uploads/a.xlsx', size: 12 } } },
      ]);
    });

    it('tells the operators who suffers, for every function and for what waits in the queue', () => {
      const alarms = listOf(api, 'AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);
      expect(alarms.map(({ MetricName }) => MetricName).sort()).toEqual([
        '5xx',
        ...Array(9).fill('ApproximateNumberOfMessagesVisible'),
        'Errors',
        'Errors',
        'Errors',
        'Errors',
      ]);
      for (const { AlarmDescription, AlarmActions } of alarms) {
        expect(AlarmDescription).toMatch(/^[A-Z].{40,}\.$/);
        expect(AlarmActions).toHaveLength(1);
      }
    });
  });
}
