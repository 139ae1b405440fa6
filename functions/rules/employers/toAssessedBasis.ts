import type { Assessment } from '../assessments/assessment.ts';
import { dayOf } from '../kernel/plainDate.ts';
import type { AssessedBasis, LedgerBasis } from './assessedBasis.ts';

/** Takes from an assessment and the ledger of its day what later changes are measured against. */
export function toAssessedBasis(assessment: Assessment, ledger: LedgerBasis): AssessedBasis {
  const { assessmentId, assessedOn, ruleSetId, computed } = assessment;
  const { exposed, factors, lastTestOn, lastTestResult } = ledger;
  return {
    assessmentId,
    assessedOn,
    recordedOn: dayOf(assessment.recordedAt),
    ruleSetId,
    factors: assessment.factors.map(({ name, nature, level, exposed: persons }) => ({
      name,
      nature,
      level,
      exposed: persons,
    })),
    classes: computed.explanation.hazard.classes.map(({ nature, level, headcount }) => ({ nature, level, headcount })),
    hazardGrade: computed.hazardGrade,
    managementGrade: computed.managementGrade,
    ledger: { exposed, factors, lastTestOn, lastTestResult },
  };
}
