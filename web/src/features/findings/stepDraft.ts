import { type StepParts, stepParts } from '../../../../functions/rules/enforcement/findingSteps.ts';
import type { FindingAction, OneFindingFragment, TakeFindingStepMutationVariables } from './findings.graphql.ts';
import { toLines } from './toLines.ts';

type Input = TakeFindingStepMutationVariables['input'];
type Named<Part extends keyof Input> = NonNullable<Input[Part]>;

/** A file that was posted and waits to be named by the step. */
export type SentFile = { readonly uploadId: string; readonly sha256: string; readonly fileName: string };

/** What one fills in for a step: texts as typed, each part for the steps that take it. */
export type StepDraft = {
  readonly text: string;
  readonly files: readonly SentFile[];
  readonly items: string;
  readonly termBy: 'workingDays' | 'days' | 'on';
  readonly termCount: string;
  readonly termOn: string;
  readonly correctedOn: string;
  readonly harm: OneFindingFragment['harm'];
  readonly endedOn: string;
  readonly alsoBreaks: readonly string[];
  readonly named: readonly string[];
  readonly recused: readonly string[];
  readonly penaltyId: string;
  readonly fineYuan: string;
  readonly stopsWork: boolean;
  readonly falsified: boolean;
  readonly mitigation: '' | NonNullable<Named<'sanction'>['mitigation']>['cause'];
  readonly mitigationReason: string;
  readonly givesUpStatement: boolean;
  readonly givesUpHearing: boolean;
  readonly hearingOn: string;
  readonly hearingPlace: string;
  readonly number: string;
  readonly facts: string;
  readonly statementExamined: boolean;
  readonly legallyReviewed: boolean;
  readonly collectivelyDiscussed: boolean;
  readonly longerBasis: string;
  readonly longerEndsOn: string;
  readonly listedAs: string;
  readonly extraConditionMet: boolean;
  readonly paidYuan: string;
  readonly suspendedDays: string;
};

/** Begins with what the finding says already. */
export function toEmptyStep(finding: OneFindingFragment): StepDraft {
  const { penalty, alsoBreaks, harm, endedOn, notice, text, officers } = finding;
  return {
    text: '',
    files: [],
    items: '',
    termBy: 'workingDays',
    termCount: '',
    termOn: '',
    correctedOn: '',
    harm,
    endedOn: endedOn ?? '',
    alsoBreaks: alsoBreaks.map(({ id }) => id),
    named: officers.map(({ cardNumber }) => cardNumber),
    recused: [],
    penaltyId: notice?.sanction.penalty.id ?? penalty.id,
    fineYuan: notice ? String(notice.sanction.fineYuan) : '',
    stopsWork: notice?.sanction.stopsWork ?? false,
    falsified: false,
    mitigation: '',
    mitigationReason: '',
    givesUpStatement: false,
    givesUpHearing: false,
    hearingOn: '',
    hearingPlace: '',
    number: '',
    facts: text,
    statementExamined: false,
    legallyReviewed: false,
    collectivelyDiscussed: false,
    longerBasis: '',
    longerEndsOn: '',
    listedAs: '',
    extraConditionMet: false,
    paidYuan: '',
    suspendedDays: '0',
  };
}

function toTerm({ termBy, termCount, termOn }: StepDraft): Named<'extendBy'> {
  if (termBy === 'on') return { on: termOn };
  return termBy === 'days' ? { days: Number(termCount) } : { workingDays: Number(termCount) };
}

function toSanction(draft: StepDraft): Named<'sanction'> {
  const { penaltyId, fineYuan, stopsWork, falsified, mitigation, mitigationReason } = draft;
  const lessened = mitigation === '' ? {} : { mitigation: { cause: mitigation, reason: mitigationReason.trim() } };
  return { penaltyId, fineYuan: Number(fineYuan), stopsWork, falsified, ...lessened };
}

function toDecision(draft: StepDraft): Named<'decision'> {
  const { number, facts, statementExamined, legallyReviewed, collectivelyDiscussed, longerBasis, longerEndsOn } = draft;
  const isLonger = longerBasis.trim() !== '' && longerEndsOn !== '';
  return {
    number: number.trim(),
    facts: facts.trim(),
    statementExamined,
    legallyReviewed,
    collectivelyDiscussed,
    ...(isLonger && { longerPeriod: { basis: longerBasis.trim(), endsOn: longerEndsOn } }),
  };
}

type OfficerNamed = { readonly name: string; readonly cardNumber: string };

/** The parts of a step as they are sent. */
export function toParts(action: FindingAction, draft: StepDraft, roster: readonly OfficerNamed[]): Partial<Input> {
  const statement = { givesUpStatement: draft.givesUpStatement, givesUpHearing: draft.givesUpHearing };
  const named = roster
    .filter(({ cardNumber }) => draft.named.includes(cardNumber))
    .map(({ name, cardNumber }) => ({ name, cardNumber }));
  const { endedOn, alsoBreaks, harm, correctedOn, hearingOn, hearingPlace, listedAs, extraConditionMet } = draft;
  const parts: Readonly<Record<keyof StepParts, Input[keyof StepParts]>> = {
    order: { items: toLines(draft.items), term: toTerm(draft) },
    extendBy: toTerm(draft),
    correctedOn,
    established: { harm, alsoBreaks, ...(endedOn && { endedOn }) },
    officers: { named, recused: draft.recused },
    sanction: toSanction(draft),
    statement,
    hearing: { on: hearingOn, place: hearingPlace.trim() },
    decision: toDecision(draft),
    waiver: { listedAs: listedAs || null, extraConditionMet },
    payment: {
      paidFen: Math.round(Number(draft.paidYuan) * 100),
      surchargeSuspendedDays: Number(draft.suspendedDays),
    },
  };
  return Object.fromEntries((stepParts[action] ?? []).map((name) => [name, parts[name]]));
}
