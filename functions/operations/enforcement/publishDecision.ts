import { composeSanctionText } from '../../rules/enforcement/composeSanctionText.ts';
import {
  judgePublicationStep,
  type PublicationStep,
  publicationTerm,
} from '../../rules/enforcement/decisionPublication.ts';
import { findStepDay } from '../../rules/enforcement/finding.ts';
import type { FindingRecord, FindingRef } from '../../rules/enforcement/findingRecord.ts';
import { findPublicationProblems } from '../../rules/enforcement/findPublicationProblems.ts';
import { findNextDue } from '../../rules/enforcement/listFindingClocks.ts';
import { composePublishedDecision, type PublishedDecision } from '../../rules/enforcement/publishedDecision.ts';
import { addMonths, type PlainDate } from '../../rules/kernel/plainDate.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { Context } from '../context.ts';
import { once } from '../once.ts';
import { changeFinding } from './changeFinding.ts';
import { findFindingOfEmployer } from './findFinding.ts';
import { settleDuties } from './publicationOfDecision.ts';

export type PublishDecisionInput = {
  readonly idempotencyKey: string;
  readonly finding: FindingRef;
  /** Natural persons whom the decision's facts name; the officers of the case are masked in any case. */
  readonly persons: readonly string[];
};

export type WithdrawDecisionInput = {
  readonly idempotencyKey: string;
  readonly finding: FindingRef;
  readonly reason: string;
};

/**
 * Makes a penalty decision public, once: what the public was shown is kept and never written anew. Permission
 * `publishDecision`. Refusals: ENFORCEMENT_REFUSED (DECISION_NOT_MADE, PUBLISHED_IS_FINAL), NOT_FOUND, STATE_CONFLICT,
 * IDEMPOTENCY_KEY_REUSED.
 * @source 行政处罚法（2021年修订）第四十八条第一款
 */
export async function publishDecision(
  context: Context,
  input: PublishDecisionInput,
): Promise<Result<FindingRecord, Refusal>> {
  return takePublicationStep(context, 'publishDecision', input, { action: 'PUBLISH' }, async (finding) => {
    const county = await context.counties.find(finding.county);
    return toPublished(finding, county?.name ?? finding.county, input.persons);
  });
}

/**
 * Takes a decision that was changed or revoked out of the public list; in the file it stays as it was shown. Permission
 * `publishDecision`. Refusals: ENFORCEMENT_REFUSED (NOT_PUBLISHED, DECISION_STANDS, REASON_MISSING), NOT_FOUND,
 * STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source 行政处罚法（2021年修订）第四十八条第二款
 */
export async function withdrawDecision(
  context: Context,
  input: WithdrawDecisionInput,
): Promise<Result<FindingRecord, Refusal>> {
  const step = { action: 'WITHDRAW', reason: input.reason } as const;
  return takePublicationStep(context, 'withdrawDecision', input, step, async ({ published }) => published);
}

async function takePublicationStep(
  context: Context,
  operation: string,
  input: PublishDecisionInput | WithdrawDecisionInput,
  step: PublicationStep,
  toShown: (finding: FindingRecord) => Promise<PublishedDecision | null>,
): Promise<Result<FindingRecord, Refusal>> {
  const found = await findFindingOfEmployer(context, input.finding, 'publishDecision');
  return once<FindingRecord, Refusal>(context, operation, input, async () => {
    if (found === null) return refused({ code: 'NOT_FOUND' });
    const problems = findPublicationProblems(input);
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const { finding, employer } = found;
    const days = { decidedOn: findStepDay(finding, 'DECIDE'), undoneOn: findStepDay(finding, 'REVOKE') };
    const verdict = judgePublicationStep(finding.publication, step, days, context.today);
    if (!verdict.ok) return refused({ code: 'ENFORCEMENT_REFUSED', refusal: verdict.refusal });
    const shown = { ...finding, publication: verdict.value, published: await toShown(finding) };
    const calendar = { notices: await context.notices.read(finding.county) };
    const after: FindingRecord = { ...shown, nextDue: findNextDue(shown, context.today, calendar) };
    const duties = await settleDuties(context, operation, after);
    if (!duties.ok) return duties;
    const change = changeFinding(context, operation, employer, finding, after, [toPlace(after)]);
    return accepted({ changes: [change, ...duties.value], answer: after });
  });
}

function toPlace({ county, creditCode, findingId, publication }: FindingRecord) {
  const publishedOn = publication.publishedOn as PlainDate;
  const withdrawn = publication.withdrawn !== null;
  const shownTo = addMonths(publishedOn, publicationTerm.months);
  const value = { county, creditCode, findingId, publishedOn, shownTo, withdrawn };
  return { kind: 'decisionPlace' as const, value, isNew: !withdrawn };
}

function toPublished(finding: FindingRecord, countyName: string, persons: readonly string[]): PublishedDecision | null {
  const { words, decision } = finding;
  const decidedOn = findStepDay(finding, 'DECIDE');
  if (words === null || decision === null || decidedOn === null) return null;
  return composePublishedDecision({
    number: words.number,
    party: finding.employerName,
    creditCode: finding.creditCode,
    facts: words.facts,
    sanction: composeSanctionText(decision),
    authority: `${countyName}疾控（卫生健康）行政主管部门`,
    decidedOn,
    persons: [...persons, ...finding.officers.map(({ name }) => name)],
  });
}
