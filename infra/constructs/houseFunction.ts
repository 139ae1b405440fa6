import type { Duration } from 'aws-cdk-lib';
import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { Architecture, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { TableShape } from '../../functions/storage/tableShape.ts';
import type { KeyPrefix, StageConfig } from '../config.ts';
import type { Runbook } from '../runbooks.ts';
import {
  bucketActions,
  type DocumentAction,
  documentActions,
  type TableAction,
  tableActions,
  tableKeyActions,
} from './grantedActions.ts';
import { raiseAlarm } from './raiseAlarm.ts';

type IndexName = TableShape['indexes'][number]['indexName'];

export type HouseFunctionProps = {
  readonly stage: StageConfig;
  /** The pre-built bundle; its `index.mjs` exports `handler`. */
  readonly code: Code;
  readonly memoryMb: number;
  readonly timeout: Duration;
  readonly reservedConcurrency: number;
  /** One sentence: who suffers, and how, while this function fails. It is what the person woken by the alarm reads. */
  readonly errorImpact: string;
  readonly runbook: Runbook;
  /** Where alarms go. */
  readonly operators: ITopic;
  readonly environment?: Readonly<Record<string, string>>;
};

/**
 * A Lambda function as this house runs them: Node 24, a log group and a role of its own that may write to that group
 * and nothing else until something is bound, an alarm on its errors. No X-Ray: AWS China has none for Lambda.
 */
export class HouseFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly log: LogGroup;

  constructor(scope: Construct, id: string, props: HouseFunctionProps) {
    super(scope, id);
    this.log = new LogGroup(this, 'Log', {
      retention: props.stage.logRetentionDays,
      removalPolicy: props.stage.deletionProtection ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    // Without a role of ours CDK attaches a managed policy that may write to every log group of the account.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.log.grantWrite(role);
    this.lambda = new LambdaFunction(this, 'Function', {
      runtime: Runtime.NODEJS_24_X,
      architecture: props.stage.architecture === 'arm64' ? Architecture.ARM_64 : Architecture.X86_64,
      handler: 'index.handler',
      code: props.code,
      role,
      memorySize: props.memoryMb,
      timeout: props.timeout,
      reservedConcurrentExecutions: props.reservedConcurrency,
      loggingFormat: LoggingFormat.JSON,
      logGroup: this.log,
      environment: { NODE_ENV: 'production', STAGE: props.stage.name, ...props.environment },
    });
    raiseAlarm(this, 'Errors', {
      metric: this.lambda.metricErrors({ statistic: 'sum' }),
      description: props.errorImpact,
      runbook: props.runbook,
      operators: props.operators,
    });
  }

  /** Names the table in TABLE_NAME and grants what is listed, queries on the listed indexes too. */
  bindTable(table: Table, allowed: readonly TableAction[], indexes: readonly IndexName[] = []): void {
    this.lambda.addEnvironment('TABLE_NAME', table.tableName);
    for (const action of allowed) {
      const queried = action === 'query' ? indexes.map((name) => `${table.tableArn}/index/${name}`) : [];
      this.allow(tableActions[action], [table.tableArn, ...queried]);
    }
    const isWritten = allowed.includes('put') || allowed.includes('update');
    if (table.encryptionKey) this.allow(tableKeyActions[isWritten ? 'write' : 'read'], [table.encryptionKey.keyArn]);
  }

  /** Names the bucket in BUCKET_NAME and grants the objects below the given prefixes; none: nothing. */
  bindBucket(bucket: Bucket, prefixes: { readonly [Action in DocumentAction]?: readonly KeyPrefix[] }): void {
    this.lambda.addEnvironment('BUCKET_NAME', bucket.bucketName);
    if (Object.keys(prefixes).length > 0) this.allow(bucketActions, [bucket.bucketArn]);
    for (const [action, below] of Object.entries(prefixes) as [DocumentAction, readonly KeyPrefix[]][]) {
      const { objects, key } = documentActions[action];
      this.allow(
        objects,
        below.map((prefix) => bucket.arnForObjects(`${prefix}*`)),
      );
      if (key.length > 0 && bucket.encryptionKey) this.allow(key, [bucket.encryptionKey.keyArn]);
      for (const prefix of below) this.explainWildcard(bucket, prefix);
    }
  }

  private explainWildcard(bucket: Bucket, prefix: KeyPrefix): void {
    // The finding has the name under which the bucket's stack exports it.
    const exported = Stack.of(this).resolve(Stack.of(bucket).exportValue(bucket.bucketArn))['Fn::ImportValue'];
    Validations.of(this).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${exported}/${prefix}*]`,
      reason: 'Objects below one prefix, whose keys are made as they are needed.',
    });
  }

  private allow(actions: readonly string[], resources: readonly string[]): void {
    this.lambda.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
  }
}
