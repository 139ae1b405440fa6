import type { EnforcementRefusal } from '../../rules/enforcement/enforcementRefusals.ts';
import type { EnforcementSettings, StepFacts } from '../../rules/enforcement/finding.ts';
import { listEarlierFines, listEarlierViolations, toHeardFacts } from '../../rules/enforcement/findingHistory.ts';
import type { FindingAction } from '../../rules/enforcement/findingLifecycle.ts';
import type { FindingRecord, FindingRef } from '../../rules/enforcement/findingRecord.ts';
import { findStepProblems, type StepParts } from '../../rules/enforcement/findingSteps.ts';
import { judgeCaseOfficers, judgeFourEyes } from '../../rules/enforcement/judgeCaseOfficers.ts';
import { defaultEnforcementSettings, judgeEnforcementStep } from '../../rules/enforcement/judgeEnforcementStep.ts';
import { findNextDue } from '../../rules/enforcement/listFindingClocks.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { NamedUpload } from '../assessments/evidence/keepEvidence.ts';
import type { Context } from '../context.ts';
import { once } from '../once.ts';
import { changeFinding, tellFinding } from './changeFinding.ts';
import { findFindingOfEmployer } from './findFinding.ts';
import { findFileProblems, keepFindingFiles } from './findingFiles.ts';
import { oweByStep } from './publicationOfDecision.ts';

export type TakeFindingStepInput = {
  readonly idempotencyKey: string;
  readonly finding: FindingRef;
  readonly action: FindingAction;
  readonly text: string | null;
  readonly files: readonly NamedUpload[];
  readonly parts: StepParts;
};

/** Steps that look at the employer's other findings. */
const judgedByHistory: readonly FindingAction[] = ['DECIDE', 'WAIVE'];

/**
 * Takes one step of the ladder on a finding, today by the server's clock: the form, who may settle, the lifecycle with
 * its preconditions, the files by their content; then one transaction over employer, finding, audit entry, messages and
 * first answer. The officers of the case stand for every record of it. Permission `takeFindingStep`; which role takes
 * which step is the lifecycle's to say. Refusals: ENFORCEMENT_REFUSED, FILE_REJECTED, INVALID_INPUT, NOT_FOUND,
 * STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R115–R122、R171、R283–R286
 */
export async function takeFindingStep(
  context: Context,
  input: TakeFindingStepInput,
): Promise<Result<FindingRecord, Refusal>> {
  const found = await findFindingOfEmployer(context, input.finding, 'takeFindingStep');
  return once<FindingRecord, Refusal>(context, 'takeFindingStep', input, async () => {
    if (found === null) return refused({ code: 'NOT_FOUND' });
    const { finding, employer } = found;
    const { action, text, files } = input;
    const said = { action, text, fileCount: files.length };
    const problems = [
      ...findStepProblems(said, input.parts, {
        stepCount: finding.steps.length,
        keptFiles: finding.steps.flatMap((step) => step.files).length,
        today: context.today,
      }),
      ...findFileProblems(files),
    ];
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const calendar = { notices: await context.notices.read(finding.county) };
    const judged = await judge(context, finding, input, { ...defaultEnforcementSettings, calendar });
    if (!judged.ok) return refused({ code: 'ENFORCEMENT_REFUSED', refusal: judged.refusal });
    const kept = await keepFindingFiles(context, finding, files);
    if (!kept.ok) return refused({ code: 'FILE_REJECTED', reason: kept.refusal });
    const { subject, role } = context.viewer;
    const taken = {
      action,
      on: context.today,
      takenAt: context.now,
      by: { subject, role },
      text: text?.trim() ?? null,
      files: kept.value,
      statement: input.parts.statement ?? null,
    };
    const stepped: FindingRecord = { ...judged.value, steps: [...finding.steps, taken] };
    const after = { ...stepped, nextDue: findNextDue(stepped, context.today, calendar) };
    const owed = await oweByStep(context, 'takeFindingStep', after, action);
    if (!owed.ok) return owed;
    const change = changeFinding(context, 'takeFindingStep', employer, finding, after);
    const told = tellFinding(context, employer, after, action);
    return accepted({ changes: [change, ...owed.value, ...told], answer: after });
  });
}

/** The finding as the step leaves it, without the record of the step. */
async function judge(
  context: Context,
  finding: FindingRecord,
  input: TakeFindingStepInput,
  settings: EnforcementSettings,
): Promise<Result<FindingRecord, EnforcementRefusal>> {
  const { action, parts } = input;
  const facts = await toFacts(context, finding, input);
  const verdict = judgeEnforcementStep(finding, { action, role: context.viewer.role, facts }, context.today, settings);
  if (!verdict.ok) return verdict;
  const settler = judgeFourEyes(finding, action, context.viewer.subject);
  if (!settler.ok) return settler;
  const words = parts.decision
    ? { number: parts.decision.number.trim(), facts: parts.decision.facts.trim() }
    : finding.words;
  const after: FindingRecord = { ...finding, ...verdict.value, steps: finding.steps, words };
  return parts.officers ? withOfficers(context, after, parts.officers, input.text ?? '') : accepted(after);
}

async function withOfficers(
  { today, stores }: Context,
  finding: FindingRecord,
  { named, recused }: NonNullable<StepParts['officers']>,
  reason: string,
): Promise<Result<FindingRecord, EnforcementRefusal>> {
  const added = recused.map((card) => ({ cardNumber: card.trim(), reason: reason.trim(), on: today }));
  const all = [...finding.recused, ...added];
  const officers = judgeCaseOfficers(named, {
    recusedCards: all.map(({ cardNumber }) => cardNumber),
    roster: await stores.readRoster(finding.county),
    creditCode: finding.creditCode,
    today,
  });
  return officers.ok ? accepted({ ...finding, officers: officers.value, recused: all }) : officers;
}

/** What the step says together with what the record and the employer's other findings say. */
async function toFacts(
  { stores }: Context,
  finding: FindingRecord,
  { action, text, files, parts }: TakeFindingStepInput,
): Promise<StepFacts> {
  const { officers: _, statement: __, decision, waiver, payment, ...said } = parts;
  const history = judgedByHistory.includes(action) ? await stores.readFindingHistory(finding) : [];
  return {
    ...said,
    ...(text !== null && { reason: text }),
    evidence: {
      officers: finding.officers.map(({ cardNumber }) => cardNumber),
      files: files.map(({ sha256 }) => sha256.toLowerCase()),
    },
    ...(finding.hearing && { hearingNotifiedOn: finding.hearing.notifiedOn }),
    ...(decision && {
      ...decision,
      ...toHeardFacts(finding, decision.statementExamined),
      earlierFines: listEarlierFines(finding, history),
    }),
    ...(waiver && { waiver: { ...waiver, earlier: listEarlierViolations(finding, history) } }),
    ...payment,
  };
}
