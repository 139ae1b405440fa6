import type { OnBehalf } from '../accounts/delegation.ts';
import type { Role } from '../accounts/viewer.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import type { NamedFile } from './findStoredFiles.ts';

/** What an event of an employer's file is about, as shown to people. */
export const timelineKinds = {
  LEDGER: '台账',
  MAJOR_CHANGE: '重大变化',
  DELEGATION: '委托',
  ASSESSMENT: '风险评估',
  REPORT: '评估报告',
  COMMENT: '公示意见',
  REVIEW: '资料复核',
  PATROL: '巡查',
  VISIT: '检查',
  FINDING: '监督执法',
  LIST: '名单',
  CIRCULAR: '通报',
  CATEGORY: '生效类别',
  DEADLINE: '期限',
  EXPORT: '档案导出',
  OTHER: '其他',
} as const;

export type TimelineKind = keyof typeof timelineKinds;

/** What a record says of one event; who did it is found in the audit chain. */
export type EventFacts = {
  readonly kind: TimelineKind;
  /** Null: only the day is known. */
  readonly at: Instant | null;
  readonly on: PlainDate;
  readonly title: string;
  readonly text: string | null;
  readonly onBehalf?: OnBehalf | null;
  readonly role?: Role;
  readonly files?: readonly NamedFile[];
};

/** One event of an employer's file. */
export type TimelineEvent = {
  /** Unique in the file. */
  readonly eventId: string;
  readonly kind: TimelineKind;
  readonly at: Instant | null;
  readonly on: PlainDate;
  readonly title: string;
  readonly text: string | null;
  /** Null where nothing tells it. */
  readonly role: Role | null;
  readonly onBehalf: OnBehalf | null;
  /** Name of the record that tells of it. */
  readonly record: string;
  readonly files: readonly NamedFile[];
};
