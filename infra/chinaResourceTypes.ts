type ServiceRow = {
  readonly types: readonly string[];
  /** Page that says that both regions have the service, and what differs; null: only the list of schemas was read. */
  readonly page: string | null;
  /** What a change to a construct has to mind. */
  readonly differs: string | null;
};

const guide = 'docs.amazonaws.cn/en_us/aws/latest/userguide';

/**
 * What of CloudFormation is used here and is there in both China regions (cn-north-1, cn-northwest-1). That
 * CloudFormation knows each type there says the region's list of resource schemas, as cfn-lint keeps it
 * (aws-cloudformation/cfn-lint, src/cfnlint/data/schemas/providers/cn_northwest_1). Both were read in November 2026.
 */
export const chinaResourceTypes = [
  {
    types: ['Api', 'Authorizer', 'Integration', 'Route', 'Stage'].map((name) => `AWS::ApiGatewayV2::${name}`),
    page: `${guide}/api-gateway.html`,
    differs: 'No Cognito authorizer. What needs no token, and any own domain, needs an ICP licence.',
  },
  {
    types: ['AWS::CloudFront::Distribution', 'AWS::CloudFront::CloudFrontOriginAccessIdentity'],
    page: `${guide}/cloudfront.html`,
    differs:
      'Own domain with ICP filing, certificate in IAM; no origin access control (awslabs/aws-solutions-constructs issue 1050), no cache policy (aws/aws-cdk issue 31033), and WAF is regional only (waf.html).',
  },
  { types: ['AWS::CloudWatch::Alarm', 'AWS::Logs::LogGroup'], page: null, differs: null },
  {
    types: ['AWS::Logs::MetricFilter'],
    page: 'docs.amazonaws.cn/en_us/AmazonCloudWatch/latest/logs/MonitoringPolicyExamples.html',
    differs: null,
  },
  {
    types: ['AWS::DynamoDB::Table'],
    page: `${guide}/dynamodb.html`,
    differs: 'Global tables are not strongly consistent.',
  },
  {
    types: ['AWS::Events::Rule'],
    page: 'docs.amazonaws.cn/en_us/eventbridge/latest/userguide/feature-availability.html',
    differs: null,
  },
  {
    types: ['AWS::IAM::Policy', 'AWS::IAM::Role'],
    page: `${guide}/general-info.html`,
    differs: 'ARNs begin with arn:aws-cn, and an account of elsewhere is none there.',
  },
  { types: ['AWS::KMS::Key'], page: null, differs: null },
  {
    types: ['EventInvokeConfig', 'EventSourceMapping', 'Function', 'Permission'].map((name) => `AWS::Lambda::${name}`),
    page: `${guide}/lambda.html`,
    differs: 'No function URLs, no X-Ray, no metrics of asynchronous calls (AsyncEventAge and the like).',
  },
  { types: ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy'], page: null, differs: null },
  {
    types: ['AWS::SNS::Topic', 'AWS::SNS::TopicPolicy'],
    page: `${guide}/sns.html`,
    differs: 'No text messages, no mobile push.',
  },
  {
    types: ['AWS::SQS::Queue', 'AWS::SQS::QueuePolicy'],
    page: `${guide}/sqs.html`,
    differs: 'What lies in a dead-letter queue cannot be sent back by SQS itself.',
  },
] as const satisfies readonly ServiceRow[];
