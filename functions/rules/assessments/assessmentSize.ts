import { utf8ToBytes } from '@noble/hashes/utils.js';
import { toCanonicalJson } from '../kernel/canonicalJson.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import type { Assessment } from './assessment.ts';

/** Bytes of JSON; the store takes records of 400 KB, and its own form is never longer than the JSON. */
export const largestAssessmentBytes = 380_000;

/** Names the fault of an assessment that is too large to be kept as one record; exactly the largest size is right. */
export function findSizeProblems(assessment: Assessment): readonly InputProblem[] {
  const bytes = utf8ToBytes(toCanonicalJson(assessment)).length;
  if (bytes <= largestAssessmentBytes) return [];
  const kilobytes = (count: number) => Math.ceil(count / 1000);
  const message = `评估内容共约 ${kilobytes(bytes)} KB，超过 ${kilobytes(largestAssessmentBytes)} KB，请减少检测点或缩短文字`;
  return [{ path: 'factors', code: 'ASSESSMENT_TOO_LARGE', message }];
}
