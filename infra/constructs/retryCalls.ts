import { Duration } from 'aws-cdk-lib';
import { EventInvokeConfig, type IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** A function that events call is tried twice more when it fails; then the event is put by, with what it failed of. */
export function retryCalls(scope: Construct, handler: IFunction, failed: Queue): void {
  new EventInvokeConfig(scope, 'Retries', {
    function: handler,
    retryAttempts: 2,
    maxEventAge: Duration.hours(6),
    onFailure: new SqsDestination(failed),
  });
}
