import { type FindingRecord, findStatement } from './findingRecord.ts';
import type { EarlierViolation } from './judgeFirstViolationWaiver.ts';
import type { EarlierFine } from './oneFine.ts';

/** The steps by which a finding turns out to be none, or its decision to be void. */
const undone = ['DISMISS', 'REVOKE'] as const;

function dayOfStep({ steps }: FindingRecord, ...actions: readonly string[]) {
  return steps.find(({ action }) => actions.includes(action))?.on ?? null;
}

/**
 * The established violations among the employer's other findings: more was done about them than to write them down,
 * and they were neither dismissed nor revoked. The same act recorded twice is no earlier one.
 * @source R121；行政处罚法（2021年修订）第三十三条（何为“初次”未定，自定，D）
 */
export function listEarlierViolations(
  finding: FindingRecord,
  findings: readonly FindingRecord[],
): readonly EarlierViolation[] {
  return findings
    .filter((other) => other.findingId !== finding.findingId && other.actId !== finding.actId)
    .filter((other) => other.state !== 'FOUND' && dayOfStep(other, ...undone) === null)
    .map(({ penaltyId, foundOn }) => ({ penaltyId, foundOn }));
}

/** The fines decided in the employer's other findings, each with the act that it was for. @source 行政处罚法 第二十九条 */
export function listEarlierFines(finding: FindingRecord, findings: readonly FindingRecord[]): readonly EarlierFine[] {
  return findings.flatMap((other) => {
    const decidedOn = dayOfStep(other, 'DECIDE');
    if (other.findingId === finding.findingId || decidedOn === null || !other.decision?.fineYuan) return [];
    const { actId, findingId } = other;
    return [{ actId, decisionId: findingId, decidedOn, revoked: dayOfStep(other, 'REVOKE') !== null }];
  });
}

/** What the record itself knows of what a decision must look at. */
export function toHeardFacts(
  finding: FindingRecord,
  statementExamined: boolean,
): { readonly statement?: 'HEARD' | 'GIVEN_UP'; readonly hearingGivenUp?: boolean } {
  const said = findStatement(finding);
  if (said === null) return {};
  const isHeard = statementExamined && !said.givesUpStatement;
  return {
    ...(said.givesUpStatement ? { statement: 'GIVEN_UP' as const } : isHeard ? { statement: 'HEARD' as const } : {}),
    hearingGivenUp: said.givesUpHearing,
  };
}
