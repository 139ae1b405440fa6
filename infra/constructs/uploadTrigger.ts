import { Duration } from 'aws-cdk-lib';
import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { keyPrefixes, type StageConfig } from '../config.ts';
import { makeFailedQueue } from './failedQueue.ts';
import { retryCalls } from './retryCalls.ts';

export type UploadTriggerProps = {
  readonly stage: StageConfig;
  readonly bucket: Bucket;
  readonly handler: IFunction;
  readonly errorImpact: string;
  readonly operators: ITopic;
};

/**
 * Calls the function for every object that arrives under `uploads/`, up to three times; what still fails waits in a
 * queue, with an alarm, and can be sent again.
 */
export class UploadTrigger extends Construct {
  constructor(scope: Construct, id: string, props: UploadTriggerProps) {
    super(scope, id);
    const failed = makeFailedQueue(this, { ...props, runbook: 'intake-failed' });
    retryCalls(this, props.handler, failed);
    new Rule(this, 'Arrived', {
      description: `Objects under ${keyPrefixes.uploads}`,
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [props.bucket.bucketName] }, object: { key: [{ prefix: keyPrefixes.uploads }] } },
      },
      targets: [
        new LambdaFunction(props.handler, {
          event: RuleTargetInput.fromObject(asBucketNotification()),
          deadLetterQueue: failed,
          retryAttempts: 2,
          maxEventAge: Duration.hours(6),
        }),
      ],
    });
  }
}

/**
 * The event as the bucket itself would send it, so that one handler serves here and on the embedded stack. Two things
 * differ: the bus does not say `Put` or `Post`, and its key is not URL-encoded, which is the same for the keys that the
 * platform makes (letters, digits, `-`, `_`, `.`, `/`).
 */
const asBucketNotification = (): object => ({
  Records: [
    {
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      awsRegion: EventField.fromPath('$.region'),
      eventTime: EventField.time,
      eventName: 'ObjectCreated:Put',
      s3: {
        s3SchemaVersion: '1.0',
        bucket: { name: EventField.fromPath('$.detail.bucket.name'), arn: EventField.fromPath('$.resources[0]') },
        object: {
          key: EventField.fromPath('$.detail.object.key'),
          size: EventField.fromPath('$.detail.object.size'),
          eTag: EventField.fromPath('$.detail.object.etag'),
          versionId: EventField.fromPath('$.detail.object.version-id'),
          sequencer: EventField.fromPath('$.detail.object.sequencer'),
        },
      },
    },
  ],
});
