import type { DraftReview } from '../../../../functions/rules/assessments/reviewDraft.ts';
import type { Content } from './draftEdits.ts';
import type { DraftKeeper } from './draftKeeper.ts';
import type { Facts } from './judgeLive.ts';

/** What every step of the assessment works with. */
export type StepProps = {
  readonly facts: Facts;
  readonly content: Content;
  readonly review: DraftReview;
  readonly keeper: DraftKeeper;
  /** The day that the page judges for. */
  readonly today: string;
};
