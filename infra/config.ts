/** The deployments there are. `prod-cn` is AWS China: another partition, account and sign-up. */
export const stageNames = ['dev', 'prod', 'prod-cn'] as const;
export type StageName = (typeof stageNames)[number];

export type StageConfig = {
  readonly name: StageName;
  readonly region: string;
  /** Says which processor; the bundles are plain JavaScript, so a region without arm64 needs this word changed only. */
  readonly architecture: 'arm64' | 'x86_64';
  /** Function, access and edge logs. Network logs are to be kept for six months at least (网络安全法 2016, 第二十一条). */
  readonly logRetentionDays: 30 | 365;
  /** Table and data stack cannot be deleted until this is taken back in a deployment of its own. */
  readonly deletionProtection: boolean;
  readonly retention: {
    /** Uploads are a way in, not a record: what counts is written again under another prefix. */
    readonly uploadsDays: number;
    /** Bytes of an expired or replaced upload. Of other objects but exports all versions are kept. */
    readonly replacedUploadsDays: number;
    /** What was composed for a download, an employer's whole file among it; can be composed anew. */
    readonly exportsDays: number;
    /** What failed for good can be sent again from the queue for so long. At most 14 (SQS). */
    readonly failedDays: number;
  };
  /** How signed documents of filed reports are locked. COMPLIANCE cannot be lifted by anyone before its time. */
  readonly documentLock: 'GOVERNANCE' | 'COMPLIANCE';
  readonly api: FunctionSize & {
    /** Requests a second through the gateway, all callers together. */
    readonly throttleRate: number;
    readonly throttleBurst: number;
  };
  readonly intake: FunctionSize;
  readonly jobs: FunctionSize;
  readonly stream: FunctionSize;
  readonly web: WebConfig;
};

type FunctionSize = {
  readonly memoryMb: number;
  /** Bounds cost and the load on the table. A new AWS account has 10 in all: ask for a higher quota first. */
  readonly reservedConcurrency: number;
};

/** What stands in front of the API: CloudFront as it is in the partition (docs/decisions, "In front of the API"). */
type WebConfig =
  | {
      readonly edge: 'GLOBAL';
      /** Certificates and the firewall of CloudFront are kept there, and nowhere else. */
      readonly region: 'us-east-1';
      /** Requests in five minutes from one address; an office of fifty people is behind one address. */
      readonly requestsPerAddress: number;
    }
  | { readonly edge: 'CHINA'; readonly region: 'cn-northwest-1' };

const production = {
  architecture: 'arm64',
  logRetentionDays: 365,
  deletionProtection: true,
  documentLock: 'COMPLIANCE',
  retention: { uploadsDays: 30, replacedUploadsDays: 7, exportsDays: 7, failedDays: 14 },
  // 1,769 MB is one whole processor: start-up is compiling JavaScript, which is bound by the processor.
  api: { memoryMb: 1769, reservedConcurrency: 100, throttleRate: 200, throttleBurst: 400 },
  intake: { memoryMb: 2048, reservedConcurrency: 5 },
  // One at a time: a daily root follows the one before it.
  jobs: { memoryMb: 1024, reservedConcurrency: 1 },
  // Shards beyond these wait: all of them write the same few figures of a county.
  stream: { memoryMb: 512, reservedConcurrency: 2 },
  web: { edge: 'GLOBAL', region: 'us-east-1', requestsPerAddress: 6000 },
} as const;

const stages = {
  dev: {
    ...production,
    name: 'dev',
    region: 'ap-east-1',
    logRetentionDays: 30,
    deletionProtection: false,
    documentLock: 'GOVERNANCE',
    api: { memoryMb: 1024, reservedConcurrency: 10, throttleRate: 20, throttleBurst: 40 },
    intake: { memoryMb: 2048, reservedConcurrency: 1 },
  },
  prod: { ...production, name: 'prod', region: 'ap-east-1' },
  'prod-cn': {
    ...production,
    name: 'prod-cn',
    region: 'cn-northwest-1',
    web: { edge: 'CHINA', region: 'cn-northwest-1' },
  },
} as const satisfies { readonly [Name in StageName]: StageConfig & { readonly name: Name } };

/** @throws Error naming the stages there are. */
export function getStageConfig(name: string): StageConfig {
  const known = stageNames.find((stage) => stage === name);
  if (known === undefined) throw new Error(`stage must be one of ${stageNames.join(', ')}, not ${name}`);
  return stages[known];
}

/** First parts of the document bucket's keys. Grants, lifecycle and the intake trigger are by these. */
export const keyPrefixes = {
  /** Written by browsers with a presigned form; read by intake, or by the API when a mutation names the upload. */
  uploads: 'uploads/',
  /** What became of the rows of a ledger import. */
  imports: 'imports/',
  /** Signed reports, under their own hash. */
  reports: 'reports/',
  /** What shows the answers of self-checks, under its own hash. */
  evidence: 'evidence/',
  /** What was frozen of a sampling plan, its result and, never given out, who stands behind its officers' ids. */
  plans: 'plans/',
  /** Composed from records for somebody to download; can be composed anew. */
  exports: 'exports/',
} as const;

export type KeyPrefix = (typeof keyPrefixes)[keyof typeof keyPrefixes];
