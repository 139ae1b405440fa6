import { unpublished } from '../../rules/enforcement/decisionPublication.ts';
import { type FindingDraft, findDraftProblems } from '../../rules/enforcement/findingDraft.ts';
import type { FindingRecord, FindingRef } from '../../rules/enforcement/findingRecord.ts';
import { judgeCaseOfficers } from '../../rules/enforcement/judgeCaseOfficers.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { EmployerRef } from '../../rules/reports/report.ts';
import type { Change, MessageWrites } from '../../storage/stores.ts';
import type { Context } from '../context.ts';
import { getEmployer } from '../employers/findEmployer.ts';
import { once } from '../once.ts';
import { isUploadId } from '../openUpload.ts';
import { settlePatrolReferral } from '../patrols/patrolReferrals.ts';
import { changeFinding } from './changeFinding.ts';

export type OpenFindingInput = FindingDraft & {
  readonly idempotencyKey: string;
  readonly employer: EmployerRef;
  /** A finding of the same employer that is about the very same act; an act is fined once. */
  readonly sameActAs: FindingRef | null;
};

/**
 * Writes down a violation found at an employer, by an officer, with the two officers of the case at least. A finding of
 * a visit must stand in its record, and is written down once; a referral that it names by its number is closed by it. Permission `openFinding`. Refusals: ENFORCEMENT_REFUSED (OFFICERS_TOO_FEW, OFFICER_NOT_ELIGIBLE,
 * OFFICER_RECUSED),
 * REFERRAL_SETTLED, INVALID_INPUT, NOT_FOUND (also for `sameActAs` and the visit's finding), STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R118；行政处罚法（2021年修订）第二十九、四十二条
 */
export async function openFinding(context: Context, input: OpenFindingInput): Promise<Result<FindingRecord, Refusal>> {
  const found = await getEmployer(context, input.employer, 'openFinding');
  return once<FindingRecord, Refusal>(context, 'openFinding', input, async () => {
    if (!found.ok) return found;
    const employer = found.value;
    const problems = findDraftProblems(input, context.today);
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const roster = await context.stores.readRoster(employer.county);
    const { creditCode } = employer;
    const facts = { recusedCards: [], roster, creditCode, today: context.today };
    const officers = judgeCaseOfficers(input.officers, facts);
    if (!officers.ok) return refused({ code: 'ENFORCEMENT_REFUSED', refusal: officers.refusal });
    const findingId = context.newId();
    const actId = await findAct(context, input, findingId);
    if (!actId.ok) return actId;
    const { origin, text, penaltyId, alsoBreaks, foundOn, endedOn, harm } = input;
    const finding: FindingRecord = {
      county: employer.county,
      creditCode,
      findingId,
      employerName: employer.name,
      bodyId: employer.bodyId,
      origin: { kind: origin.kind, reference: origin.reference.trim() },
      text: text.trim(),
      actId: actId.value,
      penaltyId,
      alsoBreaks: [...new Set(alsoBreaks)].filter((id) => id !== penaltyId),
      foundOn,
      endedOn,
      harm,
      openedAt: context.now,
      openedBy: context.viewer.subject,
      officers: officers.value,
      recused: [],
      state: 'FOUND',
      steps: [],
      order: null,
      correctedOn: null,
      suspended: false,
      notice: null,
      decision: null,
      words: null,
      publication: unpublished,
      published: null,
      nextDue: null,
    };
    const settled = await settleNamedReferral(context, finding);
    if (!settled.ok) return settled;
    const changes = [changeFinding(context, 'openFinding', employer, null, finding), ...settled.value];
    return accepted({ changes, answer: finding });
  });
}

/** Closes the patrol's referral whose number a finding gives as where it comes from; other texts name none. */
async function settleNamedReferral(
  context: Context,
  { county, creditCode, findingId, origin }: FindingRecord,
): Promise<Result<readonly (Change | MessageWrites)[], Refusal>> {
  if (origin.kind !== 'REFERRAL' || !isUploadId(origin.reference)) return accepted([]);
  const referral = { county, creditCode, referralId: origin.reference };
  const settled = await settlePatrolReferral(context, 'openFinding', referral, { state: 'FINDING_OPENED', findingId });
  return settled.ok ? accepted(settled.value.changes) : settled;
}

/** Characters of a ULID. */
const visitIdLength = 26;

/** The act's id: that of the finding named as the same act, of the visit's finding, or a new one. */
async function findAct(
  { stores }: Context,
  { employer, origin, sameActAs }: OpenFindingInput,
  findingId: string,
): Promise<Result<string, Refusal>> {
  const history = await stores.readFindingHistory(employer);
  if (sameActAs !== null) {
    const same = history.find((finding) => finding.findingId === sameActAs.findingId);
    return same ? accepted(same.actId) : refused({ code: 'NOT_FOUND' });
  }
  if (origin.kind !== 'VISIT') return accepted(findingId);
  const reference = origin.reference.trim();
  // The number of a visit's finding begins with the visit's id.
  const visit = await stores.findVisit({ ...employer, visitId: reference.slice(0, visitIdLength) });
  if (!visit?.record?.findings.some((found) => found.findingId === reference)) return refused({ code: 'NOT_FOUND' });
  const actId = `visit:${reference}`;
  if (history.every((finding) => finding.actId !== actId)) return accepted(actId);
  const message = '该检查发现的问题已经登记，请勿重复登记';
  return refused({ code: 'INVALID_INPUT', problems: [{ path: 'reference', code: 'FOUND_ALREADY', message }] });
}
