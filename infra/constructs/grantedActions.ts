/**
 * What binding the table grants: what `functions/storage` sends and no more, which test/infra compares. A transaction
 * needs the actions of its parts. There is no Scan, and no delete: records stay, expired items are removed by DynamoDB.
 */
export const tableActions = {
  read: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
  write: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:ConditionCheckItem'],
} as const;

/** What reading the table's stream takes; `ListStreams` knows no single stream and is not needed by the event source. */
export const streamActions = ['dynamodb:DescribeStream', 'dynamodb:GetShardIterator', 'dynamodb:GetRecords'] as const;

/** DynamoDB uses the customer's key in the name of whoever calls it. */
export const tableKeyActions = {
  read: ['kms:Decrypt', 'kms:DescribeKey'],
  readWrite: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'],
} as const;

/**
 * What binding the bucket grants. A presigned form can do what its signer may do. No delete: uploads expire, the
 * rest stays. Retention can be set (a filed report is locked) but not bypassed.
 */
export const documentActions = {
  read: { objects: ['s3:GetObject', 's3:GetObjectVersion'], key: ['kms:Decrypt'] },
  write: { objects: ['s3:PutObject', 's3:PutObjectRetention'], key: ['kms:GenerateDataKey', 'kms:Decrypt'] },
} as const;

/** On the bucket itself. Who may not list is answered "forbidden" for an object that is not there. */
export const bucketActions = ['s3:ListBucket'] as const;
