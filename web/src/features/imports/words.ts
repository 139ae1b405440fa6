import type { ImportStateFragment, LedgerImportState, LedgerRowOutcome } from './imports.graphql.ts';

export const stateWords: Readonly<Record<LedgerImportState, string>> = {
  AWAITING_UPLOAD: '等待文件',
  RUNNING: '正在处理',
  FINISHED: '已完成',
  REFUSED: '文件未被接受',
};

export const outcomeWords: Readonly<Record<LedgerRowOutcome, string>> = {
  REJECTED: '退回',
  ACCEPTED_WITH_CORRECTIONS: '更正后接受',
  ACCEPTED: '接受',
};

/** What an import came to, or where it stands, in a line. */
export function toResultWords(one: ImportStateFragment): string {
  const { state, dryRun, totalRows, accepted, acceptedWithCorrections, rejected } = one;
  if (state !== 'FINISHED') return stateWords[state];
  const taken = accepted + acceptedWithCorrections;
  return `共 ${totalRows ?? 0} 行，${dryRun ? '可以接受' : '接受'} ${taken} 行，退回 ${rejected} 行`;
}
