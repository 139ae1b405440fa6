import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { OnBehalf } from '../accounts/delegation.ts';
import type { Role } from '../accounts/viewer.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import type { EmployerRef } from '../reports/report.ts';
import type { AssessmentCause, AssessmentMode } from './assessment.ts';
import { largestAssessmentBytes } from './assessmentSize.ts';
import type { EvidenceFile } from './evidenceFile.ts';
import type { ExposureLevel } from './grades.ts';
import type { ClassHeadcount } from './hazardInput.ts';
import type { FactorFinding } from './judgeFactors.ts';
import type { IndustryAnswer } from './judgeIndustryRisk.ts';
import type { PointFinding } from './measurementPoints.ts';
import { type PackedPoints, packPoints, unpackPoints } from './packPoints.ts';
import type { SelfCheckVerdict } from './scoreSelfCheck.ts';
import type { StatusEvaluation } from './statusEvaluation.ts';

/** A factor as far as it is filled in. */
export type DraftFactor = Omit<FactorFinding, 'level' | 'exposed'> & {
  readonly level: ExposureLevel | null;
  readonly exposed: number | null;
};

/** The answer to an item as far as it is given; evidence may come first. */
export type DraftAnswer = {
  readonly itemId: string;
  readonly verdict: SelfCheckVerdict | null;
  readonly evidence: readonly EvidenceFile[];
};

/** The parts of a draft that are saved as a whole each; self-check answers are parts one by one. */
export type DraftSections = {
  readonly cause: AssessmentCause | null;
  readonly mode: AssessmentMode | null;
  readonly assessedOn: PlainDate | null;
  readonly factors: readonly DraftFactor[];
  readonly classHeadcounts: readonly ClassHeadcount[];
  readonly industryAnswer: Pick<IndustryAnswer, 'applies' | 'basis'> | null;
  readonly statusEvaluation: StatusEvaluation | null;
  readonly notes: string;
};

export type DraftContent = DraftSections & { readonly answers: readonly DraftAnswer[] };

export const emptySections: DraftSections = {
  cause: null,
  mode: null,
  assessedOn: null,
  factors: [],
  classHeadcounts: [],
  industryAnswer: null,
  statusEvaluation: null,
  notes: '',
};

/** Who changed a part, as far as colleagues are told: the role, not the person. */
export type DraftEditor = { readonly role: Role; readonly onBehalf: OnBehalf | null };

/** When a part was last changed, by whom, and in which version of the draft. */
export type PartChange = DraftEditor & { readonly version: number; readonly at: Instant };

/**
 * The one draft of an employer's next assessment. It is never removed: recorded or discarded it is empty, and the next
 * save opens it anew, so that its versions go on and a forgotten browser tab cannot bring old content back.
 */
export type SavedDraft = EmployerRef & {
  readonly state: 'OPEN' | 'RECORDED' | 'DISCARDED';
  /** Version up to which an earlier draft went; saves based on an earlier one are of that draft. */
  readonly openedAfter: number;
  readonly content: DraftContent;
  /** By part, see `toPart`. */
  readonly changes: Readonly<Record<string, PartChange>>;
  readonly savedAt: Instant;
};

/** A draft as it is shown: with the version that the next save is based on. */
export type ShownDraft = SavedDraft & { readonly version: number };

/** The name of an answer among the parts of a draft; sections go by their own names. */
export function toPart(itemId: string): string {
  return `answers[${itemId}]`;
}

/**
 * A draft in the form in which it is kept: what is in it is one text, since nothing is ever looked for inside, and a
 * hundred small records would take longer to write than the rest of a save.
 */
export type PackedDraft = Omit<SavedDraft, 'content' | 'changes'> & { readonly text: string };

/** Takes a draft to the form in which it is kept; `unpackDraft` gives exactly the same back. */
export function packDraft<T extends SavedDraft>(draft: T): PackedDraft & Omit<T, 'content' | 'changes'> {
  const { content, changes, ...rest } = draft;
  const factors = content.factors.map((factor) => ({ ...factor, points: packPoints(factor.points) }));
  return { ...rest, text: JSON.stringify({ content: { ...content, factors }, changes }) };
}

type Packed = Pick<SavedDraft, 'changes'> & {
  readonly content: Omit<DraftContent, 'factors'> & {
    readonly factors: readonly (Omit<DraftFactor, 'points'> & { readonly points: PackedPoints })[];
  };
};

/** The draft as it was before `packDraft`. @throws SyntaxError or RangeError for a text that it did not write. */
export function unpackDraft<T extends PackedDraft>({ text, ...rest }: T): Omit<T, 'text'> & SavedDraft {
  const { content, changes } = JSON.parse(text) as Packed;
  const factors = content.factors.map((factor) => ({ ...factor, points: unpackPoints<PointFinding>(factor.points) }));
  return { ...rest, content: { ...content, factors }, changes };
}

/** Names the fault of a draft that is too large to be kept; exactly the size of the largest assessment is right. */
export function findDraftSizeProblems(draft: SavedDraft): readonly InputProblem[] {
  if (utf8ToBytes(packDraft(draft).text).length <= largestAssessmentBytes) return [];
  const message = `草稿内容超过 ${largestAssessmentBytes / 1000} KB，请减少检测点或缩短文字`;
  return [{ path: 'factors', code: 'DRAFT_TOO_LARGE', message }];
}
