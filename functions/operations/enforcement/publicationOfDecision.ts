import type { FindingAction } from '../../rules/enforcement/findingLifecycle.ts';
import type { FindingRecord } from '../../rules/enforcement/findingRecord.ts';
import type { PublishedDecision } from '../../rules/enforcement/publishedDecision.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result } from '../../rules/kernel/result.ts';
import type { Change } from '../../storage/stores.ts';
import type { Context } from '../context.ts';
import {
  dropPublicationDuty,
  openPublicationDuty,
  publishDuty,
  withdrawPublication,
} from '../disclosure/publicationSteps.ts';

/**
 * What a step of the ladder owes the public: a decision is owed from the day it is made, its withdrawal from the day it
 * is undone; a decision that is undone before it was public is owed no longer.
 */
export async function oweByStep(
  context: Context,
  operation: string,
  finding: FindingRecord,
  action: FindingAction,
): Promise<Result<readonly Change[], Refusal>> {
  const ref = { county: finding.county, subjectId: finding.findingId };
  const party = { name: finding.employerName, creditCode: finding.creditCode };
  const owed = { ...ref, party, eventOn: context.today };
  if (action === 'DECIDE') {
    return accepted([await openPublicationDuty(context, operation, { ...owed, kind: 'DECISION' })]);
  }
  if (action !== 'REVOKE') return accepted([]);
  if (finding.publication.publishedOn !== null) {
    return accepted([await openPublicationDuty(context, operation, { ...owed, kind: 'DECISION_WITHDRAWAL' })]);
  }
  const dropped = await dropPublicationDuty(context, operation, { ...ref, kind: 'DECISION' }, '决定在公开前已撤销');
  return dropped.ok ? accepted([dropped.value]) : dropped;
}

/** What publishing a decision, or withdrawing a published one, does among the county's publications. */
export async function settleDuties(
  context: Context,
  operation: string,
  { county, findingId: subjectId, published, publication }: FindingRecord,
): Promise<Result<readonly Change[], Refusal>> {
  const decision = { county, subjectId, kind: 'DECISION' as const };
  const { withdrawn } = publication;
  if (withdrawn === null) {
    const content = { ...toContent(published), persons: [] };
    const made = await publishDuty(context, operation, decision, content);
    return made.ok ? accepted([made.value]) : made;
  }
  const taken = await withdrawPublication(context, operation, decision, withdrawn.reason);
  if (!taken.ok) return taken;
  const note = {
    title: `撤回公开：${published?.number ?? ''}`,
    lines: [{ label: '撤回原因', text: withdrawn.reason }],
  };
  const told = await publishDuty(
    context,
    operation,
    { ...decision, kind: 'DECISION_WITHDRAWAL' },
    { ...note, persons: [] },
  );
  return told.ok ? accepted([taken.value, told.value]) : told;
}

/** Names were masked when the public form was made. */
function toContent(published: PublishedDecision | null) {
  if (published === null) return { title: '行政处罚决定', lines: [] };
  const { number, party, creditCode, facts, sanction, authority, decidedOn } = published;
  const lines = [
    { label: '当事人', text: creditCode === null ? party : `${party}（${creditCode}）` },
    { label: '违法事实', text: facts },
    { label: '处罚内容', text: sanction },
    { label: '处罚机关', text: authority },
    { label: '决定日期', text: decidedOn },
  ];
  return { title: `行政处罚决定：${number}`, lines };
}
