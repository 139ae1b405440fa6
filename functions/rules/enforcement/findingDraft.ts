import type { PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import {
  findDayProblems,
  findHarmProblems,
  findingLimits,
  findOfficerProblems,
  findProvisionProblems,
  findTextProblems,
} from './findingLimits.ts';
import type { CaseOfficer, FindingOrigin } from './findingRecord.ts';
import type { HarmFacts } from './graveHarm.ts';
import type { PenaltyId } from './penalties.ts';

/** A finding as it is opened. */
export type FindingDraft = {
  readonly origin: FindingOrigin;
  readonly text: string;
  readonly penaltyId: PenaltyId;
  readonly alsoBreaks: readonly PenaltyId[];
  readonly foundOn: PlainDate;
  readonly endedOn: PlainDate | null;
  readonly harm: HarmFacts;
  readonly officers: readonly CaseOfficer[];
};

/** Names what is wrong with a finding before it is opened: texts, numbers, days that are still to come. */
export function findDraftProblems(draft: FindingDraft, today: PlainDate): readonly InputProblem[] {
  return [
    ...findTextProblems('text', draft.text, findingLimits.text),
    ...findTextProblems('reference', draft.origin.reference, findingLimits.reference),
    ...findDayProblems('foundOn', draft.foundOn, today),
    ...findDayProblems('endedOn', draft.endedOn, draft.foundOn),
    ...findHarmProblems('harm', draft.harm),
    ...findOfficerProblems('officers', draft.officers),
    ...findProvisionProblems('alsoBreaks', draft.alsoBreaks),
  ];
}
