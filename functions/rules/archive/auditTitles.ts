import type { TimelineKind } from './timelineEvent.ts';

type AuditTitle = { readonly kind: TimelineKind; readonly title: string };

/**
 * Operation → how an entry of the audit chain is told. Null: the record that it wrote tells it better, as an event of its
 * own. An operation without a row is told by its name, to those who enforce only.
 */
export const auditTitles: Readonly<Record<string, AuditTitle | null>> = {
  saveEmployer: { kind: 'LEDGER', title: '登记或变更台账' },
  importLedger: { kind: 'LEDGER', title: '导入台账' },
  delegateTechService: { kind: 'DELEGATION', title: '变更技术服务机构委托' },
  recomputeDeadlines: { kind: 'DEADLINE', title: '因放假通知重新计算期限' },
  recordAssessment: null,
  draftReport: null,
  startPublicity: null,
  reviseReport: null,
  withdrawReport: null,
  signOffReport: null,
  fileReport: null,
  attachPublicityPhoto: null,
  exportArchive: null,
};
