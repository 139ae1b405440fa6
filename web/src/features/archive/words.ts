import type { TestResult } from './archive.graphql.ts';

export const testResultWords: Readonly<Record<TestResult, string>> = {
  CONFORMING: '合格',
  PARTLY_EXCEEDED: '部分超标',
  EXCEEDED: '超标',
};
