import type { Actor } from '../kernel/auditChain.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import { daysBetween, type Instant, type PlainDate } from '../kernel/plainDate.ts';

/** A stage of a campaign (阶段), or a part of one. */
export type CampaignStage = {
  /** Unique in its campaign. */
  readonly stageId: string;
  /** The stage that it is a part of; null: a stage of its own. */
  readonly partOf: string | null;
  readonly name: string;
  /** First day; null where no text says one: it runs from before the campaign was announced. */
  readonly from: PlainDate | null;
  /** Last day, included. */
  readonly to: PlainDate;
  readonly source: LegalSource;
};

/** Something due in a campaign. */
export type CampaignDeadline = {
  /** Unique in its campaign. */
  readonly deadlineId: string;
  /** What it is about. The count's is the one that count returns are judged by. */
  readonly kind: 'COUNT' | 'REPORT' | 'OTHER';
  readonly name: string;
  /** Who owes it, in words. */
  readonly responsible: string;
  /** First day on which it is asked for; null where no text says one. */
  readonly from: PlainDate | null;
  /** Last day, included. */
  readonly on: PlainDate;
  readonly source: LegalSource;
};

/** What the county decides about a campaign (行动、试点). */
export type CampaignPlan = {
  /** Lower-case letters, digits and hyphens, such as `2023-pilot`. */
  readonly campaignId: string;
  readonly name: string;
  readonly stages: readonly CampaignStage[];
  readonly deadlines: readonly CampaignDeadline[];
};

/** One version of a campaign; never changed. */
export type Campaign = CampaignPlan & {
  readonly county: string;
  /** 1 for the first that the county saved; 0: it comes with the platform. */
  readonly number: number;
  /** Both null for one that comes with the platform. */
  readonly savedAt: Instant | null;
  readonly savedBy: Actor | null;
};

/** Names a version, such as `2023-pilot@1`. */
export function toCampaignVersionId({ campaignId, number }: Pick<Campaign, 'campaignId' | 'number'>): string {
  return `${campaignId}@${number}`;
}

/** Where a campaign stands on a day. */
export type CampaignStanding = {
  /** Ids of the stages that run, in their order; both ends of a window are within it. */
  readonly running: readonly string[];
  /** What is due next, with the days left: 0 on its last day. Several where they are due on one day; none when over. */
  readonly next: readonly { readonly deadline: CampaignDeadline; readonly daysLeft: number }[];
};

/** Which stages run on a day, and what is due on it or next after it. @source R37、R67、R68、R96、R124、R293 */
export function judgeCampaignOn({ stages, deadlines }: CampaignPlan, day: PlainDate): CampaignStanding {
  const running = stages.filter(({ from, to }) => (from === null || from <= day) && day <= to);
  const coming = deadlines.filter(({ on }) => on >= day);
  const nearest = coming.map(({ on }) => on).sort()[0];
  return {
    running: running.map(({ stageId }) => stageId),
    next: coming
      .filter(({ on }) => on === nearest)
      .map((deadline) => ({ deadline, daysLeft: daysBetween(day, deadline.on) })),
  };
}

/** The deadline that a campaign sets for the count, or null where it has none. */
export function findCountDeadline({ deadlines }: CampaignPlan): CampaignDeadline | null {
  return deadlines.find(({ kind }) => kind === 'COUNT') ?? null;
}
