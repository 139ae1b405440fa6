import type { RateLimit } from '../rules/disclosure/rateLimit.ts';
import type { LegalSource } from '../rules/kernel/legalSource.ts';

type LimitRow = { readonly most: number; readonly reason: string };

/** How large one request, what it asks for and its answer may be. */
export const apiLimits = {
  bodyBytes: {
    most: 1024 * 1024,
    reason: 'Files go to the bucket; the longest input is a batch of patrol operations.',
  },
  tokens: { most: 4000, reason: 'Parsing is bound before anything else is; no document of ours has 400.' },
  depth: { most: 12, reason: 'Records lead back to each other; no page of ours goes deeper than 8.' },
  aliases: { most: 30, reason: 'One field asked for many times over is many requests in one.' },
  cost: { most: 20_000, reason: 'Fields times the rows asked for: the largest page of ours comes to 7,816.' },
  answerBytes: { most: 6_000_000, reason: 'Lambda drops an answer above 6 MB, as JSON with its quotes escaped.' },
} as const satisfies Readonly<Record<string, LimitRow>>;

export type RequestRate = RateLimit<'IDENTITY' | 'ADDRESS'> & {
  readonly kind: 'query' | 'mutation';
  readonly reason: string;
};

const source: LegalSource = { instrument: '平台规定', clause: '接口调用次数', confidence: 'D' };

/** Of the public: queries, and files below `/public/`. */
export const addressQueries = {
  ...{ id: 'addressQueries', per: 'ADDRESS', kind: 'query', most: 1200, windowSeconds: 300, source },
  reason: 'Telephones of one provider share an address; a page asks two or three times.',
} as const satisfies RequestRate;

/**
 * How often one sender may ask. Queries of people who have signed in are not counted: they are known, and the gateway's
 * throttle bounds all together.
 */
export const requestRates = [
  {
    ...{ id: 'identityMutations', per: 'IDENTITY', kind: 'mutation', most: 1200, windowSeconds: 600, source },
    reason: 'A clerk back from the hills sends a day of records and photos at once: some hundreds.',
  },
  {
    ...{ id: 'addressMutations', per: 'ADDRESS', kind: 'mutation', most: 60, windowSeconds: 600, source },
    reason: 'Comments and complaints, which have narrower limits of their own; a workshop shares one address.',
  },
  addressQueries,
] as const satisfies readonly RequestRate[];

/** Fields that are answered from the process's memory, without the table: asking for these alone is not counted. */
export const fieldsFromMemory: readonly string[] = [
  '__typename',
  'viewer',
  'hazardFactors',
  'commentConsent',
  'complaintConsent',
  'complaintKinds',
];
