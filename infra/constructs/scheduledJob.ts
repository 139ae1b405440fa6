import { Duration } from 'aws-cdk-lib';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { StageConfig } from '../config.ts';
import { raiseAlarm } from './raiseAlarm.ts';

export type ScheduledJobProps = {
  readonly stage: StageConfig;
  /** Name that `functions/handlers/jobs.ts` knows it by. */
  readonly job: string;
  /** Daily at a time of day in Asia/Shanghai, or every so many minutes. */
  readonly when: { readonly hour: number; readonly minute: number } | { readonly everyMinutes: number };
  readonly handler: IFunction;
  /** One sentence: what is missing when the job did not run. */
  readonly errorImpact: string;
  readonly operators: ITopic;
};

/** Asia/Shanghai is UTC+8 all the year, so that a rule in UTC is exact; a schedule with a zone would need a role more. */
const shanghaiAheadHours = 8;

/**
 * Calls the jobs function by the clock. What could not be handed over waits in a queue, with an alarm; a job that
 * fails is tried twice more by Lambda and raises the function's own alarm. Each job may run twice.
 */
export class ScheduledJob extends Construct {
  constructor(scope: Construct, id: string, props: ScheduledJobProps) {
    super(scope, id);
    const missed = new Queue(this, 'Missed', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(props.stage.retention.failedUploadsDays),
    });
    new Rule(this, 'Rule', {
      description: props.job,
      schedule: toSchedule(props.when),
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

function toSchedule(when: ScheduledJobProps['when']): Schedule {
  if ('everyMinutes' in when) return Schedule.rate(Duration.minutes(when.everyMinutes));
  const hour = (when.hour + 24 - shanghaiAheadHours) % 24;
  return Schedule.cron({ hour: String(hour), minute: String(when.minute) });
}
