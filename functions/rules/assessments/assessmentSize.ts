import { utf8ToBytes } from '@noble/hashes/utils.js';
import { toCanonicalJson } from '../kernel/canonicalJson.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import type { AssessedFactor, Assessment } from './assessment.ts';
import { type PackedPoints, packPoints } from './packPoints.ts';

/** Bytes of JSON; the store takes records of 400 KB, and its own form is not longer than the JSON. */
export const largestAssessmentBytes = 380_000;

/** An assessment in the form in which it is kept. */
export type PackedAssessment = Omit<Assessment, 'factors'> & {
  readonly factors: readonly (Omit<AssessedFactor, 'points'> & { readonly points: PackedPoints })[];
};

/** Takes an assessment to the form in which it is kept. */
export function packAssessment(assessment: Assessment): PackedAssessment {
  const factors = assessment.factors.map((factor) => ({ ...factor, points: packPoints(factor.points) }));
  return { ...assessment, factors };
}

/** Names the fault of an assessment that is too large to be kept as one record; exactly the largest size is right. */
export function findSizeProblems(assessment: Assessment): readonly InputProblem[] {
  const bytes = utf8ToBytes(toCanonicalJson(packAssessment(assessment))).length;
  if (bytes <= largestAssessmentBytes) return [];
  const kilobytes = (count: number) => Math.ceil(count / 1000);
  const message = `评估内容共约 ${kilobytes(bytes)} KB，超过 ${kilobytes(largestAssessmentBytes)} KB，请减少检测点或缩短文字`;
  return [{ path: 'factors', code: 'ASSESSMENT_TOO_LARGE', message }];
}
