import { addDays } from '../kernel/plainDate.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { countEnforcementClock } from './enforcementClocks.ts';
import type { EnforcementRefusal } from './enforcementRefusals.ts';
import {
  type Finding,
  findStepDay,
  hasOverdueOrder,
  type PreconditionName,
  type Sanction,
  type StepContext,
} from './finding.ts';
import { judgeGraveHarm } from './graveHarm.ts';
import { judgeFine } from './judgeFine.ts';
import type { Precondition } from './ladderPreconditions.ts';
import { computeLatePaymentFen } from './latePayment.ts';
import { findEarlierFine, pickHigherNorm } from './oneFine.ts';
import { type PenaltyId, toPenaltyArticle } from './penalties.ts';

const holds = accepted({});

/** What the steps of a penalty case need. Each is named in `findingLifecycle`. @source 行政处罚法 第二十九条、第四十四至七十二条 */
export const casePreconditions = {
  PROPOSAL: (context) => {
    const sanction = judgeSanction(context);
    if (!sanction.ok) return sanction;
    const { fineYuan, stopsWork } = sanction.value;
    const hearingOffered = stopsWork || fineYuan >= context.settings.hearingFromYuan;
    return accepted({ notice: { on: context.today, sanction: sanction.value, hearingOffered } });
  },
  HEARING_IN_TIME: ({ finding: { notice }, today, settings }) => {
    if (!notice?.hearingOffered) return refused({ code: 'NO_HEARING_RIGHT' });
    const { endsOn } = countEnforcementClock('HEARING_REQUEST', notice.on, settings.calendar);
    return today > endsOn ? refused({ code: 'HEARING_REQUEST_LATE', endsOn }) : holds;
  },
  HEARING_PLANNED: ({ facts: { hearing }, today, settings }) => {
    if (hearing === undefined) return refused({ code: 'HEARING_NOTICE_SHORT', possibleFrom: null });
    const possibleFrom = addDays(countEnforcementClock('HEARING_NOTICE', today, settings.calendar).endsOn, 1);
    return hearing.on < possibleFrom
      ? refused({ code: 'HEARING_NOTICE_SHORT', possibleFrom })
      : accepted({ hearing: { ...hearing, notifiedOn: today } });
  },
  HEARING_NOTIFIED: ({ finding, facts: { hearingNotifiedOn: notifiedOn }, today, settings }) => {
    const requestedOn = findStepDay(finding, 'REQUEST_HEARING');
    if (notifiedOn === undefined || requestedOn === null || notifiedOn < requestedOn || notifiedOn > today)
      return refused({ code: 'HEARING_NOTICE_SHORT', possibleFrom: null });
    const { endsOn } = countEnforcementClock('HEARING_NOTICE', notifiedOn, settings.calendar);
    const earliest = addDays(endsOn, 1);
    const plannedOn = finding.hearing?.on ?? earliest;
    const possibleFrom = plannedOn > earliest ? plannedOn : earliest;
    return today >= possibleFrom ? holds : refused({ code: 'HEARING_NOTICE_SHORT', possibleFrom });
  },
  PARTY_HEARD: ({ finding, facts, today, settings }) => {
    const { notice, state } = finding;
    if (notice === null || state === 'HEARING_HELD') return holds;
    const statement = countEnforcementClock('STATEMENT', notice.on, settings.calendar);
    if (facts.statement === undefined && today <= statement.endsOn)
      return refused({ code: 'STATEMENT_PERIOD_RUNNING', endsOn: statement.endsOn });
    const hearing = countEnforcementClock('HEARING_REQUEST', notice.on, settings.calendar);
    if (notice.hearingOffered && facts.hearingGivenUp !== true && today <= hearing.endsOn)
      return refused({ code: 'HEARING_PERIOD_RUNNING', endsOn: hearing.endsOn });
    return holds;
  },
  REVIEWED: ({ finding, facts, settings }) => {
    if (finding.state === 'HEARING_HELD' && facts.legallyReviewed !== true) return refused({ code: 'REVIEW_MISSING' });
    const { fineYuan = 0, stopsWork = false } = facts.sanction ?? {};
    const weighty = stopsWork || fineYuan >= settings.discussionFromYuan;
    return weighty && facts.collectivelyDiscussed !== true ? refused({ code: 'DISCUSSION_MISSING' }) : holds;
  },
  DECISION_IN_TIME: ({ finding, facts: { longerPeriod }, today, settings }) => {
    const filedOn = findStepDay(finding, toFiling(finding));
    if (filedOn === null) return holds;
    const { endsOn } = countEnforcementClock('DECISION', filedOn, settings.calendar);
    const cited = longerPeriod?.basis.trim() ? longerPeriod.endsOn : endsOn;
    const last = cited > endsOn ? cited : endsOn;
    return today > last ? refused({ code: 'DECISION_PERIOD_OVER', endsOn: last }) : holds;
  },
  DECISION: (context) => {
    const { finding, facts } = context;
    const sanction = judgeSanction(context);
    if (!sanction.ok) return sanction;
    const decision = sanction.value;
    const noticed = finding.notice?.sanction;
    const heavier = decision.fineYuan > (noticed?.fineYuan ?? 0) || (decision.stopsWork && noticed?.stopsWork !== true);
    if (heavier || decision.penaltyId !== noticed?.penaltyId)
      return refused({ code: 'HEAVIER_THAN_NOTICED', noticedYuan: noticed?.fineYuan ?? 0 });
    const earlier = decision.fineYuan > 0 ? findEarlierFine(finding.actId, facts.earlierFines ?? []) : null;
    if (earlier !== null) {
      return refused({ code: 'ALREADY_FINED', decisionId: earlier.decisionId, decidedOn: earlier.decidedOn });
    }
    return accepted({ decision });
  },
  PAID_IN_FULL: ({ finding, facts, today, settings }) => {
    const servedOn = findStepDay(finding, 'SERVE');
    const fineYuan = finding.decision?.fineYuan ?? 0;
    if (fineYuan === 0 || servedOn === null) return holds;
    const { endsOn } = countEnforcementClock('PAYMENT', servedOn, settings.calendar);
    const dueFen = fineYuan * 100 + computeLatePaymentFen(fineYuan, endsOn, today, facts.surchargeSuspendedDays);
    const paidFen = facts.paidFen ?? 0;
    return paidFen >= dueFen ? holds : refused({ code: 'NOT_PAID_IN_FULL', dueFen, paidFen });
  },
} as const satisfies Partial<Record<PreconditionName, Precondition>>;

function toFiling(finding: Finding): 'FILE_CASE' | 'FILE_CASE_BY_ARTICLE' | 'FILE_CASE_GRAVE_HARM' {
  const rows = ['FILE_CASE', 'FILE_CASE_BY_ARTICLE', 'FILE_CASE_GRAVE_HARM'] as const;
  return rows.find((action) => findStepDay(finding, action) !== null) ?? 'FILE_CASE';
}

/** A sanction must rest on a provision that the act breaks, the one with the higher fine, and stay within its range. */
function judgeSanction({ finding, facts: { sanction } }: StepContext): Result<Sanction, EnforcementRefusal> {
  if (sanction === undefined) return refused({ code: 'SANCTION_MISSING' });
  const { penaltyId, fineYuan, stopsWork, falsified, mitigation, band } = sanction;
  const broken = listBroken(finding);
  if (!broken.includes(penaltyId)) return refused({ code: 'WRONG_PROVISION', penaltyId });
  if (stopsWork && toPenaltyArticle(penaltyId).aggravated === null)
    return refused({ code: 'STOP_NOT_PROVIDED', penaltyId });
  if (fineYuan === 0) return accepted(sanction);
  const orderOverdue = hasOverdueOrder(finding);
  const fine = judgeFine({ penaltyId, amountYuan: fineYuan, orderOverdue, falsified, mitigation, band });
  if (!fine.ok) return fine;
  const fined = broken.filter((id) => orderOverdue || toPenaltyArticle(id).fine.when === 'AT_ONCE');
  const higher = pickHigherNorm(penaltyId, ...fined);
  return higher === penaltyId ? accepted(sanction) : refused({ code: 'HIGHER_NORM_APPLIES', penaltyId: higher });
}

function listBroken({ penaltyId, alsoBreaks, harm }: Finding): readonly PenaltyId[] {
  const grave = judgeGraveHarm(harm).effects.has('FINE_BY_ARTICLE_77');
  return [penaltyId, ...alsoBreaks, ...(grave ? (['P77'] as const) : [])];
}
