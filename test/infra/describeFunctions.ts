import { beforeAll, describe, expect, it } from 'vitest';
import { getStageConfig, type StageName } from '../../infra/config.ts';
import { schedule } from '../../infra/schedule.ts';
import { getBelow, listOf, type Resource, type SynthesisedStage, synthesise } from './synthesise.ts';

/** 网络安全法 (2016), 第二十一条第三项: network logs are kept for six months at least. */
const sixMonthsInDays = 184;

export function describeFunctions(stage: StageName): void {
  describe(`functions of ${stage}`, () => {
    const config = getStageConfig(stage);
    let stacks: SynthesisedStage;
    beforeAll(() => {
      stacks = synthesise(stage);
    });
    const below = (id: string) =>
      getBelow(stacks[id === 'Api' ? 'api' : 'jobs'], 'AWS::Lambda::Function', id).Properties;
    const all = (type: string): readonly Resource[] => [stacks.api, stacks.jobs].flatMap((one) => listOf(one, type));
    const variables = () => all('AWS::Lambda::Function').map(({ Properties }) => Properties.Environment.Variables);

    it.each([
      { id: 'Api', name: 'api', timeout: 28 },
      { id: 'Intake', name: 'intake', timeout: 900 },
      { id: 'Jobs', name: 'jobs', timeout: 900 },
      { id: 'Stream', name: 'stream', timeout: 60 },
    ] as const)('$id runs on Node 24 and arm64, with memory, time and number bounded', ({ id, name, timeout }) => {
      expect(below(id)).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        MemorySize: config[name].memoryMb,
        ReservedConcurrentExecutions: config[name].reservedConcurrency,
        Timeout: timeout,
      });
    });

    it('run one job at a time, few uploads, and the API no longer than a gateway waits', () => {
      expect(below('Jobs').ReservedConcurrentExecutions).toBe(1);
      expect(below('Intake').ReservedConcurrentExecutions).toBeLessThanOrEqual(5);
      expect(below('Api').Timeout).toBeLessThan(30);
    });

    it('name in the environment what functions/handlers/environment.ts requires', () => {
      for (const given of variables()) {
        expect(given).toMatchObject({ STAGE: stage, NODE_ENV: 'production', TOKEN_ISSUER: { Ref: 'TokenIssuer' } });
        expect(Object.keys(given)).toEqual(
          expect.arrayContaining(['TABLE_NAME', 'BUCKET_NAME', 'TOKEN_AUDIENCE', 'TOKEN_JWKS_URI']),
        );
        // No webhook leads to the machine itself.
        expect(Object.keys(given)).not.toContain('WEBHOOKS_TO_LOCALHOST');
      }
    });

    it('tell the API alone where the public pages are, the key of the edge, and how filed documents are locked', () => {
      const [api, ...others] = variables().sort((one) => (one.EDGE_KEY ? -1 : 1));
      expect(api).toMatchObject({
        PUBLIC_ORIGIN: { 'Fn::Select': [0, { Ref: 'WebOrigins' }] },
        EDGE_KEY: { Ref: 'EdgeKey' },
        WEB_CLIENT_ID: { Ref: 'WebClientId' },
        WEB_FOLDER: 'web',
        // In production nobody can lift it.
        DOCUMENT_LOCK: stage === 'dev' ? 'GOVERNANCE' : 'COMPLIANCE',
      });
      for (const other of others) {
        for (const name of ['PUBLIC_ORIGIN', 'EDGE_KEY', 'DOCUMENT_LOCK']) expect(other).not.toHaveProperty(name);
      }
    });

    it('keep structured logs as long as the stage says, in production as the law says', () => {
      for (const { Properties } of all('AWS::Lambda::Function'))
        expect(Properties.LoggingConfig.LogFormat).toBe('JSON');
      const days = all('AWS::Logs::LogGroup').map(({ Properties }) => Properties.RetentionInDays);
      // Four functions and the gateway.
      expect(days).toEqual(Array.from({ length: 5 }, () => config.logRetentionDays));
      if (stage !== 'dev') expect(config.logRetentionDays).toBeGreaterThanOrEqual(sixMonthsInDays);
    });

    it('tell the operators who suffers: for every function, queue, the gateway and the stream', () => {
      const alarms = all('AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);
      const counted = Object.groupBy(alarms, ({ MetricName }) => MetricName);
      expect(Object.fromEntries(Object.entries(counted).map(([name, some]) => [name, some?.length]))).toEqual({
        Errors: 4,
        Throttles: 1,
        '5xx': 1,
        IteratorAge: 1,
        ApproximateNumberOfMessagesVisible: all('AWS::SQS::Queue').length,
        JobsDone: schedule.length,
        OverduePublications: 1,
        RestorePointAge: 2,
        FilingFaults: 1,
        // Shares of requests: of faults, and of tokens that are not believed.
        undefined: 2,
      });
      for (const { AlarmDescription, AlarmActions } of alarms) {
        expect(AlarmDescription).toMatch(/^[A-Z].{40,1000}\. \([^)]+\)$/);
        expect(AlarmActions).toHaveLength(1);
      }
    });

    it('put by what fails in encrypted queues, for two weeks', () => {
      const queues = all('AWS::SQS::Queue');
      // A queue for each job, for those that fail, for uploads and for the stream.
      expect(queues).toHaveLength(schedule.length + 3);
      for (const { Properties } of queues) {
        expect(Properties).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: 14 * 24 * 3600 });
      }
    });
  });
}
