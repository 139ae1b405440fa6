import { type DraftReview, reviewDraft } from '../../../../functions/rules/assessments/reviewDraft.ts';
import type { RuleSet } from '../../../../functions/rules/assessments/ruleSet.ts';
import { defaultRuleSet } from '../../../../functions/rules/assessments/ruleSets.ts';
import type { DraftContent } from '../../../../functions/rules/assessments/savedDraft.ts';
import type { EmployerRecord } from '../../../../functions/rules/employers/employerRecord.ts';
import { dayOf, type Instant, type PlainDate } from '../../../../functions/rules/kernel/plainDate.ts';
import { today } from '../../shared/today.ts';
import type { AssessedEmployerFragment, AssessmentFactsQuery } from './assess.graphql.ts';
import type { Content } from './draftEdits.ts';

export type Facts = {
  readonly employer: AssessedEmployerFragment;
  readonly ruleSet: NonNullable<AssessmentFactsQuery['ruleSet']>;
};

/** What is filled in, judged at once by the code that the server judges with when it is recorded. */
export function judgeLive(content: Content, { employer, ruleSet }: Facts, today: PlainDate): DraftReview {
  const { selfCheck, ...sections } = content;
  const given = { ...sections, answers: selfCheck } as unknown as DraftContent;
  const [latest] = employer.assessments.nodes;
  const record = { ...employer, county: '', industryAnswer: latest?.industryAnswer ?? null } as unknown;
  return reviewDraft(given, { employer: record as EmployerRecord, today, ruleSet: toRuleSet(ruleSet) });
}

/** The county's own items and cap over the bands, cells and thresholds of the national method, as the server does. */
function toRuleSet({ keyItemCapsGrade, ...shown }: Facts['ruleSet']): RuleSet {
  const cap = keyItemCapsGrade === 'A' ? null : keyItemCapsGrade;
  return { ...defaultRuleSet, ...(shown as unknown as Partial<RuleSet>), keyItemCapsGrade: cap ?? false };
}

/** Today in China; not before the day on which the server last saved, should this device's clock be slow. */
export function toToday(savedAt: string | undefined): PlainDate {
  const here = today();
  const there = savedAt === undefined ? here : dayOf(savedAt as Instant);
  return there > here ? there : here;
}
