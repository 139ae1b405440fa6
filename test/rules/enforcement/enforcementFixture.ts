import type { Finding, StepFacts } from '../../../functions/rules/enforcement/finding.ts';
import { noHarmFacts } from '../../../functions/rules/enforcement/graveHarm.ts';
import {
  defaultEnforcementSettings,
  type EnforcementStep,
  judgeEnforcementStep,
} from '../../../functions/rules/enforcement/judgeEnforcementStep.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';

export const evidence = { officers: ['示例甲', '示例乙'], files: ['sha256:example'] };

/** Found on Monday 2026-03-02. */
export function aFinding(changes: Partial<Finding> = {}): Finding {
  return {
    actId: 'act-1',
    penaltyId: 'P72-02',
    alsoBreaks: [],
    foundOn: plainDate('2026-03-02'),
    endedOn: null,
    harm: noHarmFacts,
    state: 'FOUND',
    steps: [],
    order: null,
    correctedOn: null,
    suspended: false,
    notice: null,
    decision: null,
    ...changes,
  };
}

export const sanction = {
  penaltyId: 'P72-02',
  fineYuan: 50_000,
  stopsWork: false,
  falsified: false,
  mitigation: null,
  band: null,
} as const;

/** Everything a step could ask for, in order. */
export const allFacts: StepFacts = {
  evidence,
  reason: '示例理由',
  order: { items: ['为打磨岗位配备防尘口罩'], term: { by: 'WORKING_DAYS', amount: 5 } },
  extendBy: { by: 'WORKING_DAYS', amount: 5 },
  sanction,
  statement: 'HEARD',
  hearingGivenUp: true,
  legallyReviewed: true,
  collectivelyDiscussed: true,
  paidFen: 100_000_000,
};

type Told = readonly [on: string, action: EnforcementStep['action'], role: EnforcementStep['role'], facts?: StepFacts];

/** The finding after the steps; a refused one throws with its refusal. */
export function tell(start: Finding, ...steps: readonly Told[]): Finding {
  return steps.reduce((finding, [on, action, role, facts = {}]) => {
    const verdict = judgeEnforcementStep(finding, { action, role, facts: { ...allFacts, ...facts } }, plainDate(on));
    if (!verdict.ok) throw new Error(`${on} ${action}: ${JSON.stringify(verdict.refusal)}`);
    return verdict.value;
  }, start);
}

/** The refusal's code, or the state that the step leads to. */
export function judge(finding: Finding, [on, action, role, facts = {}]: Told, settings = defaultEnforcementSettings) {
  const verdict = judgeEnforcementStep(
    finding,
    { action, role, facts: { ...allFacts, ...facts } },
    plainDate(on),
    settings,
  );
  return verdict.ok ? { state: verdict.value.state } : verdict.refusal;
}

// The order of 5 working days served on 2026-03-04 ends on Wednesday 2026-03-11.
export const educated: Told = ['2026-03-03', 'EDUCATE', 'OFFICER'];
export const ordered: Told = ['2026-03-04', 'ORDER_CORRECTION', 'OFFICER'];
export const overdue: Told = ['2026-03-12', 'RECORD_OVERDUE', 'OFFICER'];
export const filed: Told = ['2026-03-16', 'FILE_CASE', 'BUREAU'];
export const noticed: Told = ['2026-03-20', 'GIVE_NOTICE', 'OFFICER'];
