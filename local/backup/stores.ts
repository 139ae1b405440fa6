import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import type { Environment } from '../../functions/handlers/environment.ts';

/** Where a platform keeps everything; its environment says it. */
export type StorePlace = Pick<Environment, 'region' | 'tableName' | 'bucketName' | 'dynamodbEndpoint' | 's3Endpoint'>;

export type OpenedStores = {
  readonly table: DynamoDBClient;
  readonly bucket: S3Client;
  readonly close: () => void;
};

/** The clients of a platform's table and bucket, embedded, on one's own servers or on AWS. */
export function openStores({ region, dynamodbEndpoint, s3Endpoint }: StorePlace): OpenedStores {
  const at = (endpoint: string | null): DynamoDBClientConfig => ({ region, ...(endpoint && { endpoint }) });
  const table = new DynamoDBClient(at(dynamodbEndpoint));
  const bucket = new S3Client({ region, ...(s3Endpoint && { endpoint: s3Endpoint, forcePathStyle: true }) });
  return {
    table,
    bucket,
    close: () => {
      table.destroy();
      bucket.destroy();
    },
  };
}
