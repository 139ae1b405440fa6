/** The part of the SDK that is used, named one by one so that the bundle leaves the rest out. Imported late. */
export {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DescribeContinuousBackupsCommand,
  DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
export { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
