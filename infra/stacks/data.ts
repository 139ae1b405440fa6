import { CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { Attribute } from 'aws-cdk-lib/aws-dynamodb';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  HttpMethods,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { tableShape } from '../../functions/storage/tableShape.ts';
import { watchTable } from '../alarms.ts';
import { keyPrefixes, type StageConfig } from '../config.ts';
import { makeLogBucket } from '../constructs/logBucket.ts';
import { webOriginsParameter } from '../parameters.ts';

/**
 * What must outlive every other stack: the table, the document bucket, the key that both are encrypted with, and the
 * topic that alarms go to, whose subscribers nobody should have to name again.
 */
export class DataStack extends Stack {
  readonly key: Key;
  readonly table: Table;
  readonly documents: Bucket;
  readonly operators: Topic;

  constructor(scope: Construct, id: string, stage: StageConfig) {
    super(scope, id, { env: { region: stage.region }, terminationProtection: stage.deletionProtection });
    this.key = new Key(this, 'Key', {
      description: `zhijian ${stage.name}: table, documents and alarms`,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.table = makeTable(this, stage, this.key);
    this.documents = makeDocumentBucket(this, stage, this.key);
    this.operators = new Topic(this, 'Operators', {
      displayName: `zhijian ${stage.name}`,
      masterKey: this.key,
      enforceSSL: true,
    });
    watchTable(this.table, this.operators);
    // Alarms are sent in the name of CloudWatch. The topic's policy stands in place of the one that lets its account publish.
    const cloudWatch = new ServicePrincipal('cloudwatch.amazonaws.com');
    this.key.grant(cloudWatch, 'kms:Decrypt', 'kms:GenerateDataKey');
    this.operators.addToResourcePolicy(
      new PolicyStatement({
        principals: [cloudWatch],
        actions: ['sns:Publish'],
        resources: [this.operators.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    );
    new CfnOutput(this, 'TableName', { value: this.table.tableName });
    new CfnOutput(this, 'BucketName', { value: this.documents.bucketName });
    new CfnOutput(this, 'OperatorsTopic', { value: this.operators.topicArn });
  }
}

function makeTable(stack: Stack, stage: StageConfig, key: Key): Table {
  const table = new Table(stack, 'Table', {
    partitionKey: text(tableShape.partitionKey),
    sortKey: text(tableShape.sortKey),
    timeToLiveAttribute: tableShape.timeToLiveAttribute,
    stream: StreamViewType[tableShape.streamViewType],
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey: key,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: stage.deletionProtection,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  for (const index of tableShape.indexes) {
    table.addGlobalSecondaryIndex({
      indexName: index.indexName,
      partitionKey: text(index.partitionKey),
      sortKey: text(index.sortKey),
      ...(index.projectedAttributes === 'ALL'
        ? { projectionType: ProjectionType.ALL }
        : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...index.projectedAttributes] }),
    });
  }
  return table;
}

const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });

function makeDocumentBucket(stack: Stack, stage: StageConfig, key: Key): Bucket {
  const bucket = new Bucket(stack, 'Documents', {
    encryption: BucketEncryption.KMS,
    encryptionKey: key,
    bucketKeyEnabled: true,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    serverAccessLogsBucket: makeLogBucket(stack, stage, { byAccessControlList: false }),
    serverAccessLogsPrefix: 'documents/',
    versioned: true,
    // No default retention: it would lock uploads too. A filed report is locked object by object when it is filed.
    objectLockEnabled: true,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [
      {
        id: 'uploads',
        prefix: keyPrefixes.uploads,
        expiration: Duration.days(stage.retention.uploadsDays),
        noncurrentVersionExpiration: Duration.days(stage.retention.replacedUploadsDays),
      },
      {
        id: 'exports',
        prefix: keyPrefixes.exports,
        expiration: Duration.days(stage.retention.exportsDays),
        noncurrentVersionExpiration: Duration.days(1),
      },
      { id: 'unfinishedUploads', abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
    cors: [
      {
        allowedMethods: [HttpMethods.POST, HttpMethods.PUT],
        allowedOrigins: webOriginsParameter(stack).valueAsList,
        allowedHeaders: ['content-type', 'x-amz-checksum-sha256'],
        exposedHeaders: ['ETag'],
        maxAge: 3000,
      },
    ],
  });
  announceObjects(bucket);
  return bucket;
}

/**
 * Sends the bucket's events to the event bus. Naming the intake function here instead would close a circle of stacks,
 * and CDK's own way of either brings in a helper function; CloudFormation itself can do this since 2021.
 */
function announceObjects(bucket: Bucket): void {
  const resource = bucket.node.defaultChild;
  if (!(resource instanceof CfnBucket)) throw new Error('a bucket is made of an AWS::S3::Bucket');
  resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
}
