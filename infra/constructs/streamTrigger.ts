import { Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CfnEventSourceMapping, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { StageConfig } from '../config.ts';
import { makeFailedQueue } from './failedQueue.ts';
import { streamActions } from './grantedActions.ts';
import { raiseAlarm } from './raiseAlarm.ts';

export type StreamTriggerProps = {
  readonly stage: StageConfig;
  readonly table: Table;
  readonly handler: LambdaFunction;
  /** Entities whose changes are handed over; of the others nobody wants to know. */
  readonly entities: readonly string[];
  readonly errorImpact: string;
  readonly operators: ITopic;
};

const runbook = 'figures-behind';

/**
 * Calls the function for what is written to the table, in order per partition. Records that the function names as failed
 * are tried again with halved batches, so that one bad record does not hold up the others for long; what still fails is
 * named in a queue, with an alarm: a rebuild then counts it. Falling ten minutes behind raises an alarm too.
 */
export class StreamTrigger extends Construct {
  constructor(scope: Construct, id: string, props: StreamTriggerProps) {
    super(scope, id);
    const streamArn = props.table.tableStreamArn;
    if (streamArn === undefined) throw new Error('the table has no stream');
    const failed = makeFailedQueue(this, { ...props, runbook });
    props.handler.addToRolePolicy(new PolicyStatement({ actions: [...streamActions], resources: [streamArn] }));
    failed.grantSendMessages(props.handler);
    const ofEntities = (image: string) => ({
      pattern: JSON.stringify({ dynamodb: { [image]: { entity: { S: props.entities } } } }),
    });
    const mapping = new CfnEventSourceMapping(this, 'Source', {
      functionName: props.handler.functionName,
      eventSourceArn: streamArn,
      startingPosition: 'TRIM_HORIZON',
      batchSize: 100,
      functionResponseTypes: ['ReportBatchItemFailures'],
      bisectBatchOnFunctionError: true,
      // A rebuild takes a minute or two, during which nothing is counted: the waits between so many tries are longer.
      maximumRetryAttempts: 20,
      maximumRecordAgeInSeconds: 21_600,
      destinationConfig: { onFailure: { destination: failed.queueArn } },
      filterCriteria: { filters: [ofEntities('NewImage'), ofEntities('OldImage')] },
    });
    // The grants come first, or the mapping is refused.
    mapping.node.addDependency(props.handler);
    raiseAlarm(this, 'Behind', {
      metric: props.handler.metric('IteratorAge', { statistic: 'max' }),
      threshold: Duration.minutes(10).toMilliseconds(),
      description: props.errorImpact,
      runbook,
      operators: props.operators,
    });
  }
}
