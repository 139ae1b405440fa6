import { Duration } from 'aws-cdk-lib';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { StageConfig } from '../config.ts';
import type { ScheduleRow } from '../schedule.ts';
import { makeFailedQueue } from './failedQueue.ts';

export type ScheduledJobProps = Omit<ScheduleRow, 'id'> & {
  readonly stage: StageConfig;
  readonly handler: IFunction;
  readonly operators: ITopic;
};

/** Asia/Shanghai is UTC+8 all the year, so that a rule in UTC is exact; a schedule with a zone would need a role more. */
const shanghaiAheadHours = 8;

/**
 * Calls the jobs function by the clock. What could not be handed over waits in a queue, with an alarm; a job that fails
 * is tried twice more by Lambda and raises the function's own alarm.
 */
export class ScheduledJob extends Construct {
  constructor(scope: Construct, id: string, props: ScheduledJobProps) {
    super(scope, id);
    new Rule(this, 'Rule', {
      description: props.job,
      schedule: toSchedule(props.when),
      targets: [
        new LambdaFunction(props.handler, {
          event: RuleTargetInput.fromObject({ job: props.job }),
          deadLetterQueue: makeFailedQueue(this, { ...props, runbook: 'job-failed' }),
          retryAttempts: 10,
          maxEventAge: Duration.hours(6),
        }),
      ],
    });
  }
}

function toSchedule(when: ScheduleRow['when']): Schedule {
  if ('everyMinutes' in when) return Schedule.rate(Duration.minutes(when.everyMinutes));
  const hour = (when.hour + 24 - shanghaiAheadHours) % 24;
  return Schedule.cron({ hour: String(hour), minute: String(when.minute) });
}
