import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { sourceKinds } from '../../functions/rules/statistics/measures.ts';
import type { StageName } from '../../infra/config.ts';
import { schedule } from '../../infra/schedule.ts';
import { getBelow, getOnly, listOf, synthesise } from './synthesise.ts';

/** In UTC, eight hours behind Shanghai. */
const expected: Readonly<Record<(typeof schedule)[number]['job'], string>> = {
  openPatrolMonth: 'cron(5 16 * * ? *)',
  dailyAuditRoot: 'cron(30 16 * * ? *)',
  updateLists: 'cron(0 21 * * ? *)',
  openReminders: 'cron(0 22 * * ? *)',
  recomputeDeadlines: 'rate(15 minutes)',
  countDraws: 'rate(15 minutes)',
  checkPublications: 'cron(0 1 * * ? *)',
  checkRestorePoint: 'rate(1 hour)',
  deliverOutbox: 'rate(5 minutes)',
};

export function describeJobsStack(stage: StageName): void {
  describe(`jobs stack of ${stage}`, () => {
    let jobs: Template;
    beforeAll(() => {
      jobs = synthesise(stage).jobs;
    });
    const ruleFor = (id: string) => getBelow(jobs, 'AWS::Events::Rule', id).Properties;
    const queueOf = (id: string) => ({
      'Fn::GetAtt': [Object.keys(jobs.findResources('AWS::SQS::Queue')).find((key) => key.startsWith(id)), 'Arn'],
    });
    const retriesOf = (id: string) =>
      listOf(jobs, 'AWS::Lambda::EventInvokeConfig')
        .map(({ Properties }) => Properties)
        .find(({ FunctionName }) => FunctionName.Ref.startsWith(id));

    it.each(schedule)('calls $job by the clock of Shanghai, and puts by what it could not call', ({ id, job }) => {
      const { ScheduleExpression, State, Targets } = ruleFor(`${id}Rule`);
      expect({ ScheduleExpression, State }).toEqual({ ScheduleExpression: expected[job], State: 'ENABLED' });
      expect(JSON.parse(Targets[0].Input)).toEqual({ job });
      expect(Targets[0].DeadLetterConfig.Arn).toEqual(queueOf(`${id}Failed`));
    });

    it('tries a job that fails three times, then puts it by', () => {
      expect(retriesOf('Jobs')).toMatchObject({
        MaximumRetryAttempts: 2,
        DestinationConfig: { OnFailure: { Destination: queueOf('JobsFailed') } },
      });
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
      expect(retriesOf('Intake')).toMatchObject({
        MaximumRetryAttempts: 2,
        DestinationConfig: { OnFailure: { Destination: queue } },
      });
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

    it('counts what is written to the counted entities, tries failed records apart, then puts them by', () => {
      const { FilterCriteria, ...mapping } = getOnly(jobs, 'AWS::Lambda::EventSourceMapping').Properties;
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
      const statements = listOf(jobs, 'AWS::IAM::Policy').flatMap(
        ({ Properties }) => Properties.PolicyDocument.Statement,
      );
      const ofStream = statements.filter(({ Action }) => [Action].flat().includes('dynamodb:GetRecords'));
      expect(ofStream.map(({ Resource }) => Resource)).toEqual([mapping.EventSourceArn]);
    });
  });
}
