/**
 * What a function may be allowed on the table: what `functions/storage` sends and no more, which test/infra compares. A
 * transaction needs the actions of its parts. There is no Scan, and no delete: records stay, expired items are removed
 * by DynamoDB.
 */
export const tableActions = {
  get: ['dynamodb:GetItem', 'dynamodb:BatchGetItem'],
  query: ['dynamodb:Query'],
  put: ['dynamodb:PutItem', 'dynamodb:ConditionCheckItem'],
  update: ['dynamodb:UpdateItem'],
  restorePoint: ['dynamodb:DescribeContinuousBackups'],
} as const;

export type TableAction = keyof typeof tableActions;

/** DynamoDB uses the customer's key in the name of whoever calls it. */
export const tableKeyActions = {
  read: ['kms:Decrypt', 'kms:DescribeKey'],
  write: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'],
} as const;

/** What reading the table's stream takes; `ListStreams` knows no single stream and is not needed by the event source. */
export const streamActions = ['dynamodb:DescribeStream', 'dynamodb:GetShardIterator', 'dynamodb:GetRecords'] as const;

/**
 * What a function may be allowed on objects below a prefix. A presigned form can do what its signer may do. No delete:
 * uploads expire, the rest stays. A filed report's document can be locked, but a lock cannot be bypassed.
 */
export const documentActions = {
  read: { objects: ['s3:GetObject'], key: ['kms:Decrypt'] },
  // Encrypting with a bucket key also decrypts it, so a writer needs both.
  write: { objects: ['s3:PutObject'], key: ['kms:GenerateDataKey', 'kms:Decrypt'] },
  lock: { objects: ['s3:PutObjectRetention'], key: [] },
} as const;

export type DocumentAction = keyof typeof documentActions;

/** On the bucket itself. Who may not list is answered "forbidden" for an object that is not there. */
export const bucketActions = ['s3:ListBucket'] as const;
