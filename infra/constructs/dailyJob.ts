import { Duration } from 'aws-cdk-lib';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { StageConfig } from '../config.ts';
import { raiseAlarm } from './raiseAlarm.ts';

export type DailyJobProps = {
  readonly stage: StageConfig;
  /** Name that `functions/handlers/jobs.ts` knows it by. */
  readonly job: string;
  /** Time of day in Asia/Shanghai. */
  readonly at: { readonly hour: number; readonly minute: number };
  readonly handler: IFunction;
  /** One sentence: what is missing when the job did not run. */
  readonly errorImpact: string;
  readonly operators: ITopic;
};

/** Asia/Shanghai is UTC+8 all the year, so that a rule in UTC is exact; a schedule with a zone would need a role more. */
const shanghaiAheadHours = 8;

/**
 * Calls the jobs function once a day. What could not be handed over waits in a queue, with an alarm; a job that
 * fails is tried twice more by Lambda and raises the function's own alarm. Each job may run twice.
 */
export class DailyJob extends Construct {
  constructor(scope: Construct, id: string, props: DailyJobProps) {
    super(scope, id);
    const missed = new Queue(this, 'Missed', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(props.stage.retention.failedUploadsDays),
    });
    const { hour, minute } = props.at;
    new Rule(this, 'Daily', {
      description: `${props.job}, ${hour}:${String(minute).padStart(2, '0')} Asia/Shanghai`,
      schedule: Schedule.cron({ hour: String((hour + 24 - shanghaiAheadHours) % 24), minute: String(minute) }),
      targets: [
        new LambdaFunction(props.handler, {
          event: RuleTargetInput.fromObject({ job: props.job }),
          deadLetterQueue: missed,
          retryAttempts: 10,
          maxEventAge: Duration.hours(6),
        }),
      ],
    });
    raiseAlarm(this, 'Waiting', {
      metric: missed.metricApproximateNumberOfMessagesVisible({ statistic: 'max' }),
      description: props.errorImpact,
      operators: props.operators,
    });
  }
}
