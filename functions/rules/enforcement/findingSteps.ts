import type { PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import type { StepFacts } from './finding.ts';
import type { FindingAction } from './findingLifecycle.ts';
import {
  findDayProblems,
  findHarmProblems,
  findingLimits,
  findOfficerProblems,
  findProvisionProblems,
  findTextProblems,
  problem,
} from './findingLimits.ts';
import type { CaseOfficer, DecisionWords, PartyStatement } from './findingRecord.ts';

/** What is said with a step: each part belongs to the steps of `stepParts`. */
export type StepParts = Pick<
  StepFacts,
  'order' | 'extendBy' | 'correctedOn' | 'established' | 'sanction' | 'hearing'
> & {
  readonly officers?: { readonly named: readonly CaseOfficer[]; readonly recused: readonly string[] };
  readonly statement?: PartyStatement;
  readonly decision?: DecisionWords &
    Pick<StepFacts, 'legallyReviewed' | 'collectivelyDiscussed' | 'longerPeriod'> & {
      readonly statementExamined: boolean;
    };
  readonly waiver?: { readonly listedAs: string | null; readonly extraConditionMet: boolean };
  readonly payment?: { readonly paidFen: number; readonly surchargeSuspendedDays: number };
};

/** Action → the parts that it takes beside text and files; every other action takes none. */
export const stepParts: Partial<Record<FindingAction, readonly (keyof StepParts)[]>> = {
  ORDER_CORRECTION: ['order'],
  EXTEND_ORDER: ['extendBy'],
  CONFIRM_CORRECTED: ['correctedOn'],
  ESTABLISH_FACTS: ['established'],
  NAME_OFFICERS: ['officers'],
  GIVE_NOTICE: ['sanction'],
  SUBMIT_STATEMENT: ['statement'],
  RECORD_STATEMENT: ['statement'],
  NOTIFY_HEARING: ['hearing'],
  DECIDE: ['sanction', 'decision'],
  WAIVE: ['waiver'],
  RECORD_EXECUTION: ['payment'],
};

/** Parts that are said in the record's own words: no precondition asks for them. */
const requiredParts: Partial<Record<FindingAction, readonly (keyof StepParts)[]>> = {
  NAME_OFFICERS: ['officers'],
  SUBMIT_STATEMENT: ['statement'],
  RECORD_STATEMENT: ['statement'],
  DECIDE: ['decision'],
};

/** What stands beside the parts of a step. */
export type StepSaid = { readonly action: FindingAction; readonly text: string | null; readonly fileCount: number };

/**
 * Names what is wrong with the form of a step: a part that the action does not take, texts, numbers, more files or
 * steps than a record holds. What is missing is not named here: the ladder's own preconditions refuse it.
 */
export function findStepProblems(
  { action, text, fileCount }: StepSaid,
  parts: StepParts,
  {
    stepCount,
    keptFiles,
    today,
  }: { readonly stepCount: number; readonly keptFiles: number; readonly today: PlainDate },
): readonly InputProblem[] {
  const taken: readonly string[] = stepParts[action] ?? [];
  const missing = (requiredParts[action] ?? []).filter((name) => parts[name] === undefined);
  const foreign = Object.keys(parts).filter((name) => !taken.includes(name));
  const { order, established, hearing, decision, officers, sanction, payment } = parts;
  const tooManyItems = order !== undefined && order.items.length > findingLimits.items;
  return [
    ...missing.map((name) => problem(name, 'REQUIRED', '该步骤须填写此项')),
    ...foreign.map((name) => problem(name, 'NOT_OF_THIS_STEP', '该步骤不需要填写此项')),
    ...(text === null ? [] : findTextProblems('text', text, findingLimits.text)),
    ...(fileCount > findingLimits.files ? [problem('files', 'TOO_MANY', `材料最多 ${findingLimits.files} 份`)] : []),
    ...(fileCount + keptFiles > findingLimits.filesOfFinding
      ? [problem('files', 'TOO_MANY_OF_FINDING', `一个问题的材料最多 ${findingLimits.filesOfFinding} 份，请合并后上传`)]
      : []),
    ...(stepCount >= findingLimits.steps ? [problem('action', 'TOO_MANY', '该问题的办理步骤过多，请另行登记')] : []),
    ...(tooManyItems ? [problem('order.items', 'TOO_MANY', `改正内容最多 ${findingLimits.items} 条`)] : []),
    ...(order?.items ?? []).flatMap((item, at) =>
      item.trim() === '' ? [] : findTextProblems(`order.items[${at}]`, item, findingLimits.item),
    ),
    ...findDayProblems('established.endedOn', established?.endedOn ?? null, today),
    ...findProvisionProblems('established.alsoBreaks', established?.alsoBreaks ?? []),
    ...(established?.harm ? findHarmProblems('established.harm', established.harm) : []),
    ...(hearing ? findTextProblems('hearing.place', hearing.place, findingLimits.reference) : []),
    ...(decision
      ? [
          ...findTextProblems('decision.number', decision.number, findingLimits.reference),
          ...findTextProblems('decision.facts', decision.facts, findingLimits.text),
        ]
      : []),
    ...(officers ? findOfficerProblems('officers.named', officers.named) : []),
    ...(sanction?.mitigation ? findTextProblems('sanction.mitigation.reason', sanction.mitigation.reason, 300) : []),
    ...(payment && !(Number.isSafeInteger(payment.paidFen) && payment.paidFen >= 0)
      ? [problem('payment.paidFen', 'AMOUNT_INVALID', '实缴金额须为不小于 0 的整数（分）')]
      : []),
    ...(payment && !(Number.isInteger(payment.surchargeSuspendedDays) && payment.surchargeSuspendedDays >= 0)
      ? [problem('payment.surchargeSuspendedDays', 'COUNT_INVALID', '天数须为不小于 0 的整数')]
      : []),
  ];
}
