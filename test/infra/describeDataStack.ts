import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { tableShape } from '../../functions/storage/tableShape.ts';
import { getStageConfig, type StageName } from '../../infra/config.ts';
import { buildAnew, getBelow, getOnly, listOf, synthesise } from './synthesise.ts';

export function describeDataStack(stage: StageName): void {
  describe(`data stack of ${stage}`, () => {
    let data: Template;
    beforeAll(() => {
      data = synthesise(stage).data;
    });
    const table = () => getOnly(data, 'AWS::DynamoDB::Table').Properties;
    const bucket = () => getBelow(data, 'AWS::S3::Bucket', 'Documents').Properties;
    const policyOf = (id: string) => getBelow(data, 'AWS::S3::BucketPolicy', id).Properties.PolicyDocument.Statement;

    it('deploys the keys of tableShape', () => {
      expect(table().KeySchema).toEqual([
        { AttributeName: tableShape.partitionKey, KeyType: 'HASH' },
        { AttributeName: tableShape.sortKey, KeyType: 'RANGE' },
      ]);
      const types = table().AttributeDefinitions.map(({ AttributeType }: { AttributeType: string }) => AttributeType);
      expect(new Set(types)).toEqual(new Set(['S']));
    });

    it('deploys the indexes of tableShape with their projections', () => {
      expect(table().GlobalSecondaryIndexes).toEqual(
        tableShape.indexes.map(({ indexName, partitionKey, sortKey, projectedAttributes }) => ({
          IndexName: indexName,
          KeySchema: [
            { AttributeName: partitionKey, KeyType: 'HASH' },
            { AttributeName: sortKey, KeyType: 'RANGE' },
          ],
          Projection:
            projectedAttributes === 'ALL'
              ? { ProjectionType: 'ALL' }
              : { ProjectionType: 'INCLUDE', NonKeyAttributes: projectedAttributes },
        })),
      );
    });

    it('expires, streams, bills on demand and can be restored to any moment', () => {
      expect(table()).toMatchObject({
        TimeToLiveSpecification: { AttributeName: tableShape.timeToLiveAttribute, Enabled: true },
        StreamSpecification: { StreamViewType: tableShape.streamViewType },
        BillingMode: 'PAY_PER_REQUEST',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        DeletionProtectionEnabled: stage !== 'dev',
      });
    });

    it('encrypts table and documents with a key of its own that rotates', () => {
      const keyArn = { 'Fn::GetAtt': [Object.keys(data.findResources('AWS::KMS::Key'))[0], 'Arn'] };
      expect(getOnly(data, 'AWS::KMS::Key').Properties.EnableKeyRotation).toBe(true);
      expect(table().SSESpecification).toEqual({ SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: keyArn });
      expect(bucket().BucketEncryption.ServerSideEncryptionConfiguration).toEqual([
        { BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: keyArn } },
      ]);
    });

    it.each(['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::KMS::Key'])(
      'keeps each %s when the stack goes',
      (type) => {
        const kept = listOf(data, type).map(({ DeletionPolicy }) => DeletionPolicy);
        expect(new Set(kept)).toEqual(new Set(['Retain']));
      },
    );

    it('cannot be taken away by mistake in production', () => {
      expect(buildAnew(stage).data.terminationProtection).toBe(stage !== 'dev');
    });

    it('keeps who read which document, apart, as long as other logs', () => {
      expect(bucket().LoggingConfiguration).toMatchObject({ LogFilePrefix: 'documents/' });
      const { LifecycleConfiguration, BucketEncryption } = getBelow(data, 'AWS::S3::Bucket', 'Logs').Properties;
      expect(LifecycleConfiguration.Rules).toEqual([
        { Id: 'logs', Status: 'Enabled', ExpirationInDays: getStageConfig(stage).logRetentionDays },
      ]);
      expect(BucketEncryption.ServerSideEncryptionConfiguration).toHaveLength(1);
      const writers = policyOf('Logs').filter(({ Effect }: { Effect: string }) => Effect === 'Allow');
      expect(writers).toMatchObject([{ Action: 's3:PutObject', Principal: { Service: 'logging.s3.amazonaws.com' } }]);
    });

    it('tells the operators over an encrypted topic, which CloudWatch may write to', () => {
      const keyArn = { 'Fn::GetAtt': [Object.keys(data.findResources('AWS::KMS::Key'))[0], 'Arn'] };
      expect(getOnly(data, 'AWS::SNS::Topic').Properties.KmsMasterKeyId).toEqual(keyArn);
      expect(getOnly(data, 'AWS::KMS::Key').Properties.KeyPolicy.Statement).toContainEqual(
        expect.objectContaining({
          Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
          Principal: { Service: 'cloudwatch.amazonaws.com' },
        }),
      );
      const statements = getOnly(data, 'AWS::SNS::TopicPolicy').Properties.PolicyDocument.Statement;
      expect(statements).toContainEqual(
        expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      );
      // The policy stands in place of the one that a topic has by itself: who is not named may not publish.
      expect(statements.filter(({ Effect }: { Effect: string }) => Effect === 'Allow')).toMatchObject([
        {
          Action: 'sns:Publish',
          Principal: { Service: 'cloudwatch.amazonaws.com' },
          Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        },
      ]);
    });

    it('lets nobody from outside in, and nobody without TLS', () => {
      expect(bucket().PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
      for (const id of ['Documents', 'Logs']) {
        expect(policyOf(id)).toContainEqual(
          expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        );
      }
      expect(policyOf('Documents').filter(({ Effect }: { Effect: string }) => Effect === 'Allow')).toEqual([]);
    });

    it('keeps versions and can lock them, but locks nothing by default', () => {
      expect(bucket().VersioningConfiguration).toEqual({ Status: 'Enabled' });
      expect(bucket().ObjectLockEnabled).toBe(true);
      expect(bucket().ObjectLockConfiguration).toBeUndefined();
    });

    it('expires uploads, exports and unfinished uploads, and nothing else', () => {
      expect(bucket().LifecycleConfiguration.Rules).toEqual([
        {
          Id: 'uploads',
          Status: 'Enabled',
          Prefix: 'uploads/',
          ExpirationInDays: 30,
          NoncurrentVersionExpiration: { NoncurrentDays: 7 },
        },
        {
          Id: 'exports',
          Status: 'Enabled',
          Prefix: 'exports/',
          ExpirationInDays: 7,
          NoncurrentVersionExpiration: { NoncurrentDays: 1 },
        },
        { Id: 'unfinishedUploads', Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } },
      ]);
    });

    it('takes uploads from the listed origins only, and announces them', () => {
      expect(bucket().CorsConfiguration.CorsRules).toEqual([
        expect.objectContaining({ AllowedMethods: ['POST', 'PUT'], AllowedOrigins: { Ref: 'WebOrigins' } }),
      ]);
      expect(Object.values(data.findParameters('WebOrigins'))[0]).not.toHaveProperty('Default');
      expect(bucket().NotificationConfiguration).toEqual({ EventBridgeConfiguration: { EventBridgeEnabled: true } });
    });
  });
}
