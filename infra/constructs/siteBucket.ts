import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/**
 * What of the web application is asked for under these paths comes from the bucket, everything else from the API: its
 * pages have headers that depend on the deployment, and addresses that are no files.
 */
export const staticPaths = ['/assets/*', '/patrol/*.*'] as const;

/** Scripts, styles and pictures of the web application, as `vite build` names them; nothing secret, read by the edge only. */
export function makeSiteBucket(scope: Construct, logs: IBucket): IBucket {
  return new Bucket(scope, 'Site', {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    versioned: true,
    serverAccessLogsBucket: logs,
    serverAccessLogsPrefix: 'site/',
    // Can be built and published anew.
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [{ id: 'replaced', noncurrentVersionExpiration: Duration.days(30) }],
  }) as IBucket; // CDK's declarations differ in a mere undefined.
}
