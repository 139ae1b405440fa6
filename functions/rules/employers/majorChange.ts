import type { PlainDate } from '../kernel/plainDate.ts';
import type { MajorChangeKind } from './changeKinds.ts';

/** One thing that is other than when it was assessed: `subject` tells several of one kind apart. */
export type FoundChange = {
  readonly kind: MajorChangeKind;
  readonly subject: string;
  /** Plain Chinese with its numbers, without a full stop. */
  readonly sentence: string;
};

export type MajorChangeReason = FoundChange & { readonly detectedOn: PlainDate };

/** What obliges an employer to assess itself anew, and by which day. */
export type MajorChange = {
  /** The day the earliest of the reasons was recorded. */
  readonly detectedOn: PlainDate;
  /** The county's period when it was recorded, calendar days. */
  readonly days: number;
  readonly dueOn: PlainDate;
  readonly reasons: readonly MajorChangeReason[];
};

/** The change in one Chinese sentence: what is different, and what to do by when. */
export function describeMajorChange({ reasons, dueOn }: MajorChange): string {
  return `${reasons.map(({ sentence }) => sentence).join('；')}；应于 ${dueOn} 前（含当日）重新评估并报送评估报告。`;
}
