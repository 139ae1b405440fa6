import { Duration, Validations } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { StageConfig } from '../config.ts';
import type { Runbook } from '../runbooks.ts';
import { raiseAlarm } from './raiseAlarm.ts';

/** The queue of a trigger, in which what its function could not do waits for a person; an alarm tells of it. */
export function makeFailedQueue(
  trigger: Construct,
  props: {
    readonly stage: StageConfig;
    readonly errorImpact: string;
    readonly runbook: Runbook;
    readonly operators: ITopic;
  },
): Queue {
  const failed = new Queue(trigger, 'Failed', {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(props.stage.retention.failedDays),
  });
  Validations.of(failed).acknowledge({
    id: 'AwsSolutions-SQS3',
    reason: 'It is a dead-letter queue itself; a person empties it.',
  });
  raiseAlarm(trigger, 'Waiting', {
    metric: failed.metricApproximateNumberOfMessagesVisible({ statistic: 'max' }),
    description: props.errorImpact,
    runbook: props.runbook,
    operators: props.operators,
  });
  return failed;
}
