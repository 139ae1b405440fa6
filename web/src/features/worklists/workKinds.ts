import { categoryLabels } from '../../../../functions/rules/assessments/grades.ts';
import { toDay } from '../../shared/moments.ts';
import type { Page } from '../../shared/usePages.ts';
import { dueWords } from '../../shared/words.ts';
import type { WorklistQuery } from './worklists.graphql.ts';

/** One thing that waits, and where it is done. */
export type WorkRow = {
  readonly key: string;
  readonly to: string;
  readonly who: string;
  readonly what: string;
  /** Its last day, or how long it has waited. */
  readonly when: string;
  readonly isLate: boolean;
};

type Lists = { readonly [Kind in keyof WorklistQuery]-?: NonNullable<WorklistQuery[Kind]> };
type Node<Kind extends keyof Lists> = Lists[Kind]['nodes'][number];
type WorkKind<Kind extends keyof Lists> = {
  readonly title: string;
  /** What is to be done about them. */
  readonly task: string;
  readonly toRow: (node: Node<Kind>) => WorkRow;
};

const toReportRow = (node: Node<'filed'>): WorkRow => ({
  key: node.id,
  to: `/review/${encodeURIComponent(node.id)}`,
  who: node.employerName,
  what: `申报${categoryLabels[node.declaredCategory]}${node.declaredDiffers ? '，与计算结果不一致' : ''}${node.filing?.late ? '，逾期报送' : ''}`,
  when: `${node.filing ? `${node.filing.filedOn} 报送，` : ''}已等 ${node.daysInState} 日`,
  isLate: false,
});

const toComplaintRow = (node: Node<'complaintsReceived'>): WorkRow => ({
  key: node.id,
  to: `/complaint/${encodeURIComponent(node.id)}`,
  who: node.employerName,
  what: `编号 ${node.number}`,
  when: node.dueOn ? `期限 ${node.dueOn}` : '',
  isLate: node.overdue,
});

const toVisitRow = (node: Node<'visitsPlanned'>): WorkRow => ({
  key: node.id,
  to: `/visit/${encodeURIComponent(node.id)}`,
  who: node.employerName,
  what: '现场检查',
  when: `检查日 ${node.on}`,
  isLate: false,
});

/** Kind of what waits → its heading and how it is shown, in this order. */
export const workKinds: { readonly [Kind in keyof Lists]: WorkKind<Kind> } = {
  filed: { title: '待复核的报告', task: '开始资料复核', toRow: toReportRow },
  underReview: { title: '复核中的报告', task: '逐项判定，采信或退回', toRow: toReportRow },
  onSite: { title: '待现场核查的报告', task: '核查后登记情况', toRow: toReportRow },
  complaintsReceived: { title: '待受理的投诉举报', task: '决定是否受理', toRow: toComplaintRow },
  complaintsAccepted: { title: '办理中的投诉举报', task: '办结并答复', toRow: toComplaintRow },
  referrals: {
    title: '巡查移送的线索',
    task: '立检查、登记问题，或者说明不予处理的理由',
    toRow: ({ id, employerName, suspicions, receivedAt }) => ({
      key: id,
      to: `/referral/${encodeURIComponent(id)}`,
      who: employerName,
      what: suspicions.join('；'),
      when: `${toDay(receivedAt)} 移送`,
      isLate: false,
    }),
  },
  findings: {
    title: '办理中的问题',
    task: '按期限办理下一步',
    toRow: ({ id, employerName, text, clocks: [clock] }) => ({
      key: id,
      to: `/finding/${encodeURIComponent(id)}`,
      who: employerName,
      what: text,
      when: clock ? `${clock.title}：${clock.period.endsOn}` : '没有在走的期限',
      isLate: clock?.overdue ?? false,
    }),
  },
  visitsPlanned: { title: '待批准的检查', task: '批准', toRow: toVisitRow },
  visitsApproved: { title: '待通知的检查', task: '通知单位', toRow: toVisitRow },
  visitsNotified: { title: '待开展的检查', task: '到日检查', toRow: toVisitRow },
  visitsEnded: { title: '待单位确认的检查', task: '记录单位意见', toRow: toVisitRow },
  visitsConfirmed: { title: '待确定结果的检查', task: '确定结果', toRow: toVisitRow },
  publications: {
    title: '应当公开的信息',
    task: '在期限内公开',
    toRow: ({ id, kindText, partyName, eventOn, eventText, standing, workingDaysLate, deadline }) => ({
      key: id,
      to: '/publications',
      who: partyName ?? kindText,
      what: `${kindText}：${eventOn} ${eventText}`,
      when: `期限 ${deadline.endsOn}${workingDaysLate > 0 ? `，逾期 ${workingDaysLate} 个工作日` : ''}`,
      isLate: standing === 'OVERDUE',
    }),
  },
  comments: {
    title: '单位尚未答复的公众意见',
    task: '督促单位答复',
    toRow: ({ id, number, kind, reportId, employerName, submittedAt }) => ({
      key: id,
      to: `/review/${encodeURIComponent(reportId)}`,
      who: employerName,
      what: `${kind === 'OBJECTION' ? '异议' : '意见建议'} ${number}`,
      when: `${toDay(submittedAt)} 提出`,
      isLate: false,
    }),
  },
  returned: { title: '已退回、等单位重新填报的报告', task: '督促单位重新填报', toRow: toReportRow },
  employers: {
    title: '逾期的单位',
    task: '督促办理',
    toRow: ({ id, name, patrolBody, nextDue }) => ({
      key: id,
      to: `/employer/${encodeURIComponent(id)}`,
      who: name,
      what: `${patrolBody.name}${nextDue ? `，${dueWords[nextDue.kind]}` : ''}`,
      when: nextDue ? `原应于 ${nextDue.on} 前办结` : '',
      isLate: true,
    }),
  },
};

export type WorkKindName = keyof typeof workKinds;
export const workKindNames = Object.keys(workKinds) as WorkKindName[];

/** The rows of a kind in an answer; null where they were not asked for. */
export function findRows(answer: WorklistQuery, kind: WorkKindName): Page<WorkRow> | null {
  const list = answer[kind];
  if (!list) return null;
  const toRow = workKinds[kind].toRow as (node: unknown) => WorkRow;
  return { nodes: (list.nodes as readonly unknown[]).map(toRow), pageInfo: list.pageInfo };
}

/** Which kinds to ask for. */
export function askFor(wanted: readonly WorkKindName[]) {
  return Object.fromEntries(workKindNames.map((kind) => [kind, wanted.includes(kind)])) as Record<
    WorkKindName,
    boolean
  >;
}
