import type { ManagementGrade } from './ruleSets.graphql.ts';

/** What a failed key item does, for the select and for the list. */
export const capWords = {
  '': '关键项不符合的，只扣该项的分',
  B: '关键项不符合的，管理等级最高 B 级',
  C: '关键项不符合的，管理等级 C 级',
} as const;

export type Cap = keyof typeof capWords;

export function toCapWords(cap: ManagementGrade | null | undefined): string {
  return cap === 'B' || cap === 'C' ? capWords[cap] : capWords[''];
}
