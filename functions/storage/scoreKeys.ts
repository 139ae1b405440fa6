import type { ItemKey } from './dynamo.ts';

/** All that scoring keeps of a county. */
export function scorePartition(county: string): string {
  return `county#${county}#scores`;
}

export const scorePrefixes = {
  rules: 'scoringRules#',
  entry: 'scoreEntry#',
  table: 'scoreTable#',
} as const;

export const scoreKeys = {
  rules: (county: string, number: string): ItemKey => ({
    pk: scorePartition(county),
    sk: `${scorePrefixes.rules}${number}`,
  }),
  memberUnits: (county: string): ItemKey => ({ pk: scorePartition(county), sk: 'memberUnits' }),
  /** Day and ULID, so that the entries of a period are one range. */
  entry: (county: string, entryId: string): ItemKey => ({
    pk: scorePartition(county),
    sk: `${scorePrefixes.entry}${entryId}`,
  }),
  table: (county: string, period: string): ItemKey => ({
    pk: scorePartition(county),
    sk: `${scorePrefixes.table}${period}`,
  }),
} as const;
