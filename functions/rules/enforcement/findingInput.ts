import { findPlainDateIn, type PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import type { StepFacts } from './finding.ts';
import type { FindingAction } from './findingLifecycle.ts';
import type { CaseOfficer, DecisionWords, FindingOrigin, PartyStatement } from './findingRecord.ts';
import type { HarmFacts } from './graveHarm.ts';
import type { PenaltyId } from './penalties.ts';

/** Longest texts in characters, and most of each thing, so that a finding stays one small record (D). */
export const findingLimits = {
  text: 1000,
  reference: 100,
  name: 50,
  items: 30,
  item: 300,
  files: 10,
  steps: 60,
} as const;

/** A finding as it is opened. */
export type FindingDraft = {
  readonly origin: FindingOrigin;
  readonly text: string;
  readonly penaltyId: PenaltyId;
  readonly alsoBreaks: readonly PenaltyId[];
  readonly foundOn: PlainDate;
  readonly endedOn: PlainDate | null;
  readonly harm: HarmFacts;
  readonly officers: readonly CaseOfficer[];
};

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

/** Most natural persons that a publication names to be masked. */
const mostPersons = 50;

const problem = (path: string, code: string, message: string): InputProblem => ({ path, code, message });

function findTextProblems(path: string, text: string, most: number): InputProblem[] {
  const length = [...text.trim()].length;
  if (length >= 1 && length <= most && text.isWellFormed() && !/(?!\n)\p{Cc}/u.test(text)) return [];
  return [problem(path, 'TEXT_INVALID', `请填写 1–${most} 字的文字，不含控制字符`)];
}

function findHarmProblems(path: string, { deaths, acuteCases, chronicCases }: HarmFacts): InputProblem[] {
  const counts = { deaths, acuteCases, chronicCases };
  return Object.entries(counts).flatMap(([name, value]) =>
    Number.isInteger(value) && value >= 0 && value <= 10_000
      ? []
      : [problem(`${path}.${name}`, 'COUNT_INVALID', '人数须为 0–10000 的整数')],
  );
}

function findDayProblems(path: string, on: PlainDate | null, latest: PlainDate): InputProblem[] {
  if (on === null || (findPlainDateIn(on) !== null && on <= latest)) return [];
  return [problem(path, 'DAY_IN_FUTURE', `日期须为不晚于 ${latest} 的有效日期`)];
}

function findProvisionProblems(path: string, penaltyIds: readonly PenaltyId[]): InputProblem[] {
  return penaltyIds.length > 10 ? [problem(path, 'TOO_MANY', '同时违反的条项最多 10 项')] : [];
}

function findOfficerProblems(path: string, officers: readonly CaseOfficer[]): InputProblem[] {
  if (officers.length > 10) return [problem(path, 'TOO_MANY', '执法人员最多 10 名')];
  return officers.flatMap(({ name, cardNumber }, at) => [
    ...findTextProblems(`${path}[${at}].name`, name, findingLimits.name),
    ...findTextProblems(`${path}[${at}].cardNumber`, cardNumber, findingLimits.name),
  ]);
}

/** Names what is wrong with a finding before it is opened: texts, numbers, days that are still to come. */
export function findDraftProblems(draft: FindingDraft, today: PlainDate): readonly InputProblem[] {
  return [
    ...findTextProblems('text', draft.text, findingLimits.text),
    ...findTextProblems('reference', draft.origin.reference, findingLimits.reference),
    ...findDayProblems('foundOn', draft.foundOn, today),
    ...findDayProblems('endedOn', draft.endedOn, draft.foundOn),
    ...findHarmProblems('harm', draft.harm),
    ...findOfficerProblems('officers', draft.officers),
    ...findProvisionProblems('alsoBreaks', draft.alsoBreaks),
  ];
}

/** Names what is wrong with the names to be masked, or with the reason of a withdrawal. */
export function findPublicationProblems(said: {
  readonly persons?: readonly string[];
  readonly reason?: string;
}): readonly InputProblem[] {
  const { persons = [], reason = '' } = said;
  return [
    ...(persons.length > mostPersons ? [problem('persons', 'TOO_MANY', `自然人姓名最多 ${mostPersons} 个`)] : []),
    ...persons
      .slice(0, mostPersons)
      .flatMap((name, at) => findTextProblems(`persons[${at}]`, name, findingLimits.name)),
    // An empty reason is the law's to refuse.
    ...(reason.trim() === '' ? [] : findTextProblems('reason', reason, findingLimits.text)),
  ];
}

/** What stands beside the parts of a step. */
export type StepSaid = { readonly action: FindingAction; readonly text: string | null; readonly fileCount: number };

/**
 * Names what is wrong with the form of a step: a part that the action does not take, texts, numbers, more files or
 * steps than a record holds. What is missing is not named here: the ladder's own preconditions refuse it.
 */
export function findStepProblems(
  { action, text, fileCount }: StepSaid,
  parts: StepParts,
  { stepCount, today }: { readonly stepCount: number; readonly today: PlainDate },
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
