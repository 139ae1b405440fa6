import type { FindingProps } from '../FindingPage.tsx';
import type { StepDraft } from '../stepDraft.ts';

/** What the fields of a part show and change. */
export type PartProps = FindingProps & {
  readonly draft: StepDraft;
  readonly onChange: (part: Partial<StepDraft>) => void;
};
