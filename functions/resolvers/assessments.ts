import type {
  AssessedFactorInput,
  AssessmentResolvers,
  GradingResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolverTypes.ts';
import { recordAssessment } from '../operations/assessments/recordAssessment.ts';
import { findRuleSet, getRuleSet, getRuleSetOn } from '../operations/assessments/ruleSets/findRuleSet.ts';
import { gradeEmployer } from '../rules/assessments/gradeEmployer.ts';
import { hazardGradeLabels } from '../rules/assessments/grades.ts';
import type { FactorFinding } from '../rules/assessments/judgeFactors.ts';
import { computeDeadline } from '../rules/calendar/computeDeadline.ts';
import { toAnswer } from './answers.ts';
import { toDeadline } from './calendar.ts';
import { fromEmployerId, toAssessmentId } from './ids.ts';

type FactorGiven = Omit<AssessedFactorInput, 'level' | 'exposed'>;

/** A factor's fields but those that a draft may leave open. */
export function toFactor(factor: FactorGiven): Omit<FactorFinding, 'level' | 'exposed'> {
  return {
    name: factor.name,
    nature: factor.nature ?? null,
    natureBasis: factor.natureBasis ?? null,
    measuredOn: factor.measuredOn ?? null,
    testReportNumber: factor.testReportNumber ?? null,
    points: (factor.points ?? []).map((point) => ({
      ...point,
      value: point.value ?? null,
      unit: point.unit ?? null,
      limit: point.limit ?? null,
      verdict: point.verdict ?? null,
    })),
  };
}

export const assessmentQueries = {
  ruleSet: (_, { id, county, on }, context) =>
    id ? findRuleSet(context, id) : getRuleSetOn(context, county ?? context.viewer.county, on ?? context.today),
  grade: async (_, { input: { factors, score } }, context) => {
    const ruleSet = await getRuleSetOn(context, context.viewer.county, context.today);
    return toAnswer('Grading', gradeEmployer({ factors, management: { score } }, ruleSet));
  },
} satisfies QueryResolvers;

export const assessmentMutations = {
  recordAssessment: async (_, { input: { employerId, ...given } }, context) => {
    const input = {
      idempotencyKey: given.idempotencyKey,
      employer: fromEmployerId(employerId),
      cause: given.cause,
      mode: given.mode,
      assessedOn: given.assessedOn ?? null,
      factors: given.factors.map((factor) => ({
        ...toFactor(factor),
        level: factor.level,
        exposed: factor.exposed,
      })),
      classHeadcounts: given.classHeadcounts ?? [],
      selfCheck: given.selfCheck,
      industryAnswer: given.industryAnswer ?? null,
      statusEvaluation: given.statusEvaluation ?? null,
    };
    return toAnswer('Assessment', await recordAssessment(context, input));
  },
} satisfies MutationResolvers;

export const Assessment = {
  id: toAssessmentId,
  nextDue: async ({ assessedOn, county }, _, { notices }) =>
    toDeadline(computeDeadline('reassessment', assessedOn, { notices: await notices.read(county) })),
  selfCheck: async ({ ruleSetId, computed }, _, context) => {
    const { selfCheck } = computed.explanation.management;
    if (selfCheck === null) throw new Error('an assessment is scored from answers');
    const { selfCheckItems: items } = await getRuleSet(context, ruleSetId);
    const textOf = (itemId: string) => items.find(({ id }) => id === itemId)?.text ?? itemId;
    return { ...selfCheck, lost: selfCheck.lost.map((lost) => ({ ...lost, text: textOf(lost.itemId) })) };
  },
} satisfies AssessmentResolvers;

export const Grading = {
  explanation: ({ explanation: { ruleSetId, hazard, management, combination, sentences, wouldChange } }) => ({
    ruleSetId,
    classes: hazard.classes.map((one) => ({
      ...one,
      deciding: one.nature === hazard.deciding.nature && one.level === hazard.deciding.level,
    })),
    score: management.score,
    scoreBand: management.threshold,
    managementSource: management.clause,
    matrixCell: `${hazardGradeLabels[combination.cell.hazard].replace('级', '')} × ${combination.cell.management}`,
    matrixSource: combination.clause,
    sentences,
    wouldChange: wouldChange.map(({ sentence, category }) => ({ change: sentence, category })),
  }),
} satisfies GradingResolvers;
