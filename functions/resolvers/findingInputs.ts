import { GraphQLError } from 'graphql';
import type {
  CorrectionTermInput,
  EstablishedFactsInput,
  HarmInput,
  SanctionInput,
  TakeFindingStepInput,
} from '../generated/resolverTypes.ts';
import type { CorrectionTerm } from '../rules/enforcement/correctionOrder.ts';
import type { EstablishedFacts, Sanction } from '../rules/enforcement/finding.ts';
import type { StepParts } from '../rules/enforcement/findingSteps.ts';
import { type HarmFacts, noHarmFacts } from '../rules/enforcement/graveHarm.ts';
import { findPenalty, type PenaltyId } from '../rules/enforcement/penalties.ts';

/** @throws GraphQLError BAD_USER_INPUT */
export function fromPenaltyId(id: string): PenaltyId {
  const found = findPenalty(id);
  if (found) return found.id as PenaltyId;
  throw new GraphQLError('没有这一处罚条项，请从条项列表中选择。', { extensions: { code: 'BAD_USER_INPUT' } });
}

export function toHarm(input: HarmInput | null | undefined): HarmFacts {
  const given = Object.entries(input ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return { ...noHarmFacts, ...Object.fromEntries(given) };
}

function toTerm({ on, workingDays, days }: CorrectionTermInput): CorrectionTerm {
  if (on !== undefined) return { by: 'DAY', on };
  if (workingDays !== undefined) return { by: 'WORKING_DAYS', amount: workingDays };
  return { by: 'DAYS', amount: days };
}

function toSanction({ penaltyId, fineYuan, stopsWork, falsified, mitigation }: SanctionInput): Sanction {
  return {
    penaltyId: fromPenaltyId(penaltyId),
    fineYuan,
    stopsWork: stopsWork ?? false,
    falsified: falsified ?? false,
    mitigation: mitigation ?? null,
    band: null,
  };
}

function toEstablished({ harm, endedOn, alsoBreaks }: EstablishedFactsInput): EstablishedFacts {
  return {
    ...(harm && { harm: toHarm(harm) }),
    ...(endedOn && { endedOn }),
    ...(alsoBreaks && { alsoBreaks: alsoBreaks.map(fromPenaltyId) }),
  };
}

/** The parts of a step that were given, without those that were not. @throws GraphQLError BAD_USER_INPUT */
export function toStepParts(input: TakeFindingStepInput): StepParts {
  const { order, extendBy, correctedOn, established, officers, sanction, statement, hearing } = input;
  const { decision, waiver, payment } = input;
  return {
    ...(order && { order: { items: order.items, term: toTerm(order.term) } }),
    ...(extendBy && { extendBy: toTerm(extendBy) }),
    ...(correctedOn && { correctedOn }),
    ...(established && { established: toEstablished(established) }),
    ...(officers && { officers: { named: officers.named, recused: officers.recused ?? [] } }),
    ...(sanction && { sanction: toSanction(sanction) }),
    ...(statement && {
      statement: {
        givesUpStatement: statement.givesUpStatement ?? false,
        givesUpHearing: statement.givesUpHearing ?? false,
      },
    }),
    ...(hearing && { hearing }),
    ...(decision && {
      decision: {
        number: decision.number,
        facts: decision.facts,
        statementExamined: decision.statementExamined ?? false,
        legallyReviewed: decision.legallyReviewed ?? false,
        collectivelyDiscussed: decision.collectivelyDiscussed ?? false,
        ...(decision.longerPeriod && { longerPeriod: decision.longerPeriod }),
      },
    }),
    ...(waiver && {
      waiver: { listedAs: waiver.listedAs ?? null, extraConditionMet: waiver.extraConditionMet ?? false },
    }),
    ...(payment && {
      payment: { paidFen: payment.paidFen, surchargeSuspendedDays: payment.surchargeSuspendedDays ?? 0 },
    }),
  };
}
