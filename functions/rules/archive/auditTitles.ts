import type { TimelineKind } from './timelineEvent.ts';

type AuditTitle = {
  readonly kind: TimelineKind;
  readonly title: string;
  /** For those who enforce only. */
  readonly isInternal?: true;
};

/**
 * Operation → how an entry of the audit chain is told. Null: the record that it wrote tells it better, as an event of its
 * own. An operation without a row is told by its name, to those who enforce only.
 */
export const auditTitles: Readonly<Record<string, AuditTitle | null>> = {
  saveEmployer: { kind: 'LEDGER', title: '登记或变更台账' },
  importLedger: { kind: 'LEDGER', title: '导入台账' },
  delegateTechService: { kind: 'DELEGATION', title: '变更技术服务机构委托' },
  recomputeDeadlines: { kind: 'DEADLINE', title: '因放假通知重新计算期限' },
  saveReviewVerdicts: { kind: 'REVIEW', title: '保存复核意见', isInternal: true },
  attachReviewEvidence: { kind: 'REVIEW', title: '上传复核材料', isInternal: true },
  confirmCategory: { kind: 'CATEGORY', title: '认定类别' },
  // The record says what it said, in another form.
  migrateItems: null,
  // The employer's year counts a visit that the visit's own record tells of.
  endVisit: null,
  // A drawn plan is counted in the employer's year.
  replaceEmployer: { kind: 'VISIT', title: '变更抽查名单（替补）', isInternal: true },
  countDraws: { kind: 'VISIT', title: '列入抽查名单', isInternal: true },
  openFinding: null,
  takeFindingStep: null,
  publishDecision: null,
  takeListStep: null,
  withdrawDecision: null,
  startReview: null,
  orderOnSite: null,
  recordOnSite: null,
  acceptReport: null,
  returnReport: null,
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
