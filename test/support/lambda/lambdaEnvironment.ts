import type { Environment } from '../../../functions/handlers/environment.ts';

/** The variables that a function is told on Lambda, for stores and issuer of a test. */
export function lambdaEnvironment(environment: Environment): Readonly<Record<string, string>> {
  return {
    NODE_ENV: 'production',
    STAGE: environment.stage,
    AWS_REGION: environment.region,
    AWS_ACCESS_KEY_ID: process.env['AWS_ACCESS_KEY_ID'] ?? '',
    AWS_SECRET_ACCESS_KEY: process.env['AWS_SECRET_ACCESS_KEY'] ?? '',
    TABLE_NAME: environment.tableName,
    BUCKET_NAME: environment.bucketName,
    DYNAMODB_ENDPOINT: environment.dynamodbEndpoint ?? '',
    S3_ENDPOINT: environment.s3Endpoint ?? '',
    TOKEN_ISSUER: environment.tokenIssuer,
    TOKEN_AUDIENCE: environment.tokenAudience,
    TOKEN_JWKS_URI: environment.tokenJwksUri ?? '',
    PUBLIC_ORIGIN: environment.publicOrigin ?? '',
    WEB_ORIGINS: environment.webOrigins.join(),
    FREE_QUERIES: environment.freeQueries ? '1' : '',
  };
}
