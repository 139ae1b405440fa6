/** What an audit found wrong, with the first place of it. `seq` is the number of an entry, `record` a record's name. */
export type AuditFault =
  | { readonly kind: 'ENTRY_EDITED'; readonly seq: number }
  | { readonly kind: 'ENTRY_MISPLACED'; readonly seq: number }
  | { readonly kind: 'LINK_BROKEN'; readonly seq: number }
  | { readonly kind: 'TAIL_MISSING'; readonly seq: number }
  | { readonly kind: 'HEAD_DIFFERS'; readonly seq: number }
  | { readonly kind: 'RECORD_EDITED'; readonly record: string }
  | { readonly kind: 'RECORD_MISSING'; readonly record: string }
  | { readonly kind: 'RECORD_UNKNOWN'; readonly record: string };

export type AuditFaultKind = AuditFault['kind'];

type Sentences = {
  readonly [K in AuditFaultKind]: (fault: Extract<AuditFault, { readonly kind: K }>) => string;
};

/** Kind → sentence, each once. */
export const auditFaultSentences = {
  ENTRY_EDITED: ({ seq }) => `第 ${seq} 条审计记录的内容与其哈希不符，被改动过。`,
  ENTRY_MISPLACED: ({ seq }) => `第 ${seq} 条审计记录不在原位：缺失或被调换。`,
  LINK_BROKEN: ({ seq }) => `第 ${seq} 条审计记录与前一条不衔接：其中一条被替换过。`,
  TAIL_MISSING: ({ seq }) => `自第 ${seq} 条起的审计记录缺失。`,
  HEAD_DIFFERS: ({ seq }) => `主记录所记的链尾与第 ${seq} 条审计记录不符。`,
  RECORD_EDITED: ({ record }) => `记录 ${record} 与最后一次留痕的摘要不符，被改动过。`,
  RECORD_MISSING: ({ record }) => `记录 ${record} 在审计链中有留痕，但已不存在。`,
  RECORD_UNKNOWN: ({ record }) => `记录 ${record} 在审计链中没有留痕。`,
} as const satisfies Sentences;

/** The Chinese sentence of a fault. */
export function toAuditMessage(fault: AuditFault): string {
  const sentence = auditFaultSentences[fault.kind] as (given: AuditFault) => string;
  return sentence(fault);
}
