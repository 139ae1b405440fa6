import type { LockMode } from '../storage/s3Files.ts';

/** What a function is told from outside. Read once at start; nothing else in `functions/` reads `process.env`. */
export type Environment = {
  readonly stage: 'local' | 'dev' | 'prod' | 'prod-cn';
  readonly region: string;
  readonly tableName: string;
  readonly bucketName: string;
  /** Any DynamoDB-compatible endpoint; absent on AWS. */
  readonly dynamodbEndpoint: string | null;
  /** Any S3-compatible endpoint as the function reaches it; absent on AWS. */
  readonly s3Endpoint: string | null;
  /** The same endpoint as a browser reaches it (presigned addresses); absent: as `s3Endpoint`. */
  readonly s3PublicEndpoint: string | null;
  readonly tokenIssuer: string;
  readonly tokenAudience: string;
  /** Where the issuer's RS256 keys are; absent: found by OIDC discovery under the issuer. */
  readonly tokenJwksUri: string | null;
  /** Origin of the public pages, which printed documents lead to; absent: they lead nowhere. */
  readonly publicOrigin: string | null;
  /** How the documents of filed reports are locked in the store; absent: the store cannot lock. */
  readonly documentLock: LockMode | null;
  /** Origins, exactly as browsers name them, whose pages may ask this API; none: only its own. */
  readonly webOrigins: readonly string[];
  /** Whether queries that are not listed are answered on this stage too: for an installation with clients of its own. */
  readonly freeQueries: boolean;
  /** What the edge in front of the gateway shows with every request; absent: there is no edge. */
  readonly edgeKey: string | null;
  /** Folder with the pages of the web application; absent: somebody else serves them. */
  readonly webFolder: string | null;
  /** How the web application is registered with the issuer. */
  readonly webClientId: string;
  /** Whether webhooks may lead to this machine: for development, on stage `local` only. */
  readonly webhooksToLocalhost: boolean;
};

const lockModes: readonly LockMode[] = ['GOVERNANCE', 'COMPLIANCE'];

const stages = ['local', 'dev', 'prod', 'prod-cn'] as const;

/**
 * Reads STAGE, AWS_REGION, TABLE_NAME, BUCKET_NAME, DYNAMODB_ENDPOINT, S3_ENDPOINT, S3_PUBLIC_ENDPOINT, TOKEN_ISSUER,
 * TOKEN_AUDIENCE, TOKEN_JWKS_URI, PUBLIC_ORIGIN, DOCUMENT_LOCK, WEB_ORIGINS (by commas), FREE_QUERIES, EDGE_KEY,
 * WEB_FOLDER, WEB_CLIENT_ID, WEBHOOKS_TO_LOCALHOST.
 * @throws Error naming every missing or wrong variable at once.
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const faults: string[] = [];
  const required = (name: string): string => {
    const value = variables[name];
    if (!value) faults.push(`${name} is missing`);
    return value ?? '';
  };
  const optional = (name: string): string | null => variables[name] || null;
  const stageGiven = required('STAGE');
  const stage = stages.find((known) => known === stageGiven);
  if (stageGiven && !stage) faults.push(`STAGE must be one of ${stages.join(', ')}`);
  const lockGiven = optional('DOCUMENT_LOCK');
  const documentLock = lockModes.find((known) => known === lockGiven) ?? null;
  if (lockGiven && !documentLock) faults.push(`DOCUMENT_LOCK must be one of ${lockModes.join(', ')}`);
  const webOrigins = (optional('WEB_ORIGINS') ?? '').split(',').filter((origin) => origin !== '');
  for (const origin of webOrigins) if (!isOrigin(origin)) faults.push(`WEB_ORIGINS: ${origin} is not an origin`);
  const environment: Environment = {
    stage: stage ?? 'local',
    region: required('AWS_REGION'),
    tableName: required('TABLE_NAME'),
    bucketName: required('BUCKET_NAME'),
    dynamodbEndpoint: optional('DYNAMODB_ENDPOINT'),
    s3Endpoint: optional('S3_ENDPOINT'),
    s3PublicEndpoint: optional('S3_PUBLIC_ENDPOINT'),
    tokenIssuer: required('TOKEN_ISSUER'),
    tokenAudience: required('TOKEN_AUDIENCE'),
    tokenJwksUri: optional('TOKEN_JWKS_URI'),
    publicOrigin: optional('PUBLIC_ORIGIN'),
    documentLock,
    webOrigins,
    freeQueries: optional('FREE_QUERIES') === '1',
    edgeKey: optional('EDGE_KEY'),
    webFolder: optional('WEB_FOLDER'),
    webClientId: optional('WEB_CLIENT_ID') ?? 'zhijian-web',
    webhooksToLocalhost: optional('WEBHOOKS_TO_LOCALHOST') === '1',
  };
  if (environment.webhooksToLocalhost && stage !== 'local')
    faults.push('WEBHOOKS_TO_LOCALHOST is for stage local only');
  if (faults.length > 0) throw new Error(`environment: ${faults.join('; ')}`);
  return environment;
}

/** Such as `https://zhijian.example.gov.cn`: no path, no star. */
function isOrigin(text: string): boolean {
  return !text.includes('*') && URL.canParse(text) && new URL(text).origin === text;
}
