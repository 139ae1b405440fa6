/**
 * What of CloudFormation there is in both China regions (cn-north-1, cn-northwest-1) and is used here. Each row names the
 * page of "Getting Started with Amazon Web Services in China" (docs.amazonaws.cn/en_us/aws/latest/userguide/<page>.html)
 * that says so of the service and what differs there; that CloudFormation knows each type is in the region's resource
 * schemas (schema list of cn_northwest_1 in aws-cloudformation/cfn-lint). Read in November 2026.
 */
export const chinaResourceTypes = [
  {
    page: 'api-gateway',
    types: ['Api', 'Authorizer', 'Integration', 'Route', 'Stage'].map((name) => `AWS::ApiGatewayV2::${name}`),
    differs: 'No Cognito authorizer; what needs no token, and any own domain, needs an ICP licence.',
  },
  {
    page: 'cloudfront',
    types: ['AWS::CloudFront::Distribution', 'AWS::CloudFront::CloudFrontOriginAccessIdentity'],
    differs:
      'Own domain with ICP filing, certificate in IAM; no origin access control (awslabs/aws-solutions-constructs issue 1050), no cache policy (aws/aws-cdk issue 31033).',
  },
  { page: 'cloudwatch', types: ['AWS::CloudWatch::Alarm', 'AWS::Logs::LogGroup'], differs: null },
  { page: 'dynamodb', types: ['AWS::DynamoDB::Table'], differs: null },
  { page: 'eventbridge', types: ['AWS::Events::Rule'], differs: null },
  {
    page: 'iam',
    types: ['AWS::IAM::Policy', 'AWS::IAM::Role'],
    differs: 'ARNs begin with arn:aws-cn; accounts are apart.',
  },
  { page: 'kms', types: ['AWS::KMS::Key'], differs: null },
  {
    page: 'lambda',
    types: ['EventInvokeConfig', 'EventSourceMapping', 'Function', 'Permission'].map((name) => `AWS::Lambda::${name}`),
    differs: 'No function URLs, no X-Ray, no metrics of asynchronous calls (AsyncEventAge and the like).',
  },
  { page: 's3', types: ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy'], differs: null },
  { page: 'sns', types: ['AWS::SNS::Topic', 'AWS::SNS::TopicPolicy'], differs: 'No text messages, no mobile push.' },
  {
    page: 'sqs',
    types: ['AWS::SQS::Queue', 'AWS::SQS::QueuePolicy'],
    differs: 'What lies in a dead-letter queue cannot be sent back by SQS itself.',
  },
] as const;
