import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { StageConfig } from '../config.ts';

/** Where S3 and CloudFront write who asked for what; neither can write to a bucket with a customer's key. */
export function makeLogBucket(
  scope: Construct,
  stage: StageConfig,
  writer: { readonly byAccessControlList: boolean },
): IBucket {
  return new Bucket(scope, 'Logs', {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: writer.byAccessControlList
      ? ObjectOwnership.BUCKET_OWNER_PREFERRED
      : ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [{ id: 'logs', expiration: Duration.days(stage.logRetentionDays) }],
  }) as IBucket; // CDK's declarations differ in a mere undefined.
}
