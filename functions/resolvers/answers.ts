import { enforcementRefusals } from '../rules/enforcement/enforcementRefusals.ts';
import { type Refusal, type RefusalCode, toMessage, toSource } from '../rules/kernel/refusals.ts';
import type { Result } from '../rules/kernel/result.ts';
import { toReportId } from './ids.ts';

/** Refusal code → its type in the schema. */
export const refusalTypes = {
  INVALID_INPUT: 'InvalidInput',
  NOT_FOUND: 'NotFound',
  STATE_CONFLICT: 'StateConflict',
  IDEMPOTENCY_KEY_REUSED: 'IdempotencyKeyReused',
  OUT_OF_SCOPE: 'OutOfScope',
  NO_ASSESSMENT: 'NoAssessment',
  REPORT_ALREADY_OPEN: 'ReportAlreadyOpen',
  PUBLICITY_NOT_STARTED: 'PublicityNotStarted',
  PUBLICITY_NOT_FINISHED: 'PublicityNotFinished',
  OBJECTIONS_UNANSWERED: 'ObjectionsUnanswered',
  COMMENTS_CLOSED: 'CommentsClosed',
  COMMENT_ALREADY_ANSWERED: 'CommentAlreadyAnswered',
  TOO_MANY_REQUESTS: 'TooManyRequests',
  WRONG_COMPLAINT_STATE: 'WrongComplaintState',
  NOT_SIGNED_OFF: 'NotSignedOff',
  WRONG_REPORT_STATE: 'WrongReportState',
  REVIEW_ITEM_CHANGED: 'ReviewItemChanged',
  REVIEW_INCOMPLETE: 'ReviewIncomplete',
  REVIEW_FOUND_UNTRUE: 'ReviewFoundUntrue',
  NOTHING_TO_RETURN: 'NothingToReturn',
  ANOTHER_MUST_DECIDE: 'AnotherMustDecide',
  FILED_REPORT_DECIDES: 'FiledReportDecides',
  CATALOGUE_UNDECIDED: 'CatalogueUndecided',
  CATALOGUE_DECIDES: 'CatalogueDecides',
  NOTICE_NOT_NEWER: 'NoticeNotNewer',
  RULE_SET_DAY_TAKEN: 'RuleSetDayTaken',
  RULE_SET_IN_EFFECT: 'RuleSetInEffect',
  ENFORCEMENT_REFUSED: 'EnforcementRefused',
  NOTHING_TO_DRAW: 'NothingToDraw',
  OFFICERS_SHORT: 'OfficersShort',
  NOT_A_PARTY: 'NotAParty',
  SEED_BEFORE_FREEZE: 'SeedBeforeFreeze',
  ALREADY_CONTRIBUTED: 'AlreadyContributed',
  NOT_ALL_COMMITTED: 'NotAllCommitted',
  REVEAL_DIFFERS: 'RevealDiffers',
  REVEAL_TOO_LATE: 'RevealTooLate',
  BEACON_NOT_ANNOUNCED: 'BeaconNotAnnounced',
  BEACON_TOO_EARLY: 'BeaconTooEarly',
  SEED_INCOMPLETE: 'SeedIncomplete',
  NOT_IN_PLAN: 'NotInPlan',
  WRONG_PLAN_STATE: 'WrongPlanState',
  PLAN_NOT_OVERDUE: 'PlanNotOverdue',
  NO_PLAN_SETTINGS: 'NoPlanSettings',
  PLAN_SETTINGS_IN_EFFECT: 'PlanSettingsInEffect',
  WRONG_LIST_STATE: 'WrongListState',
  LIST_HEARING_OPEN: 'ListHearingOpen',
  LIST_HEARING_CLOSED: 'ListHearingClosed',
  LIST_CRITERIA_NOT_MET: 'ListCriteriaNotMet',
  LIST_NOT_CURED: 'ListNotCured',
  ALREADY_ON_LIST: 'AlreadyOnList',
  LIST_CRITERIA_IN_EFFECT: 'ListCriteriaInEffect',
  NO_COUNT_IN_CAMPAIGN: 'NoCountInCampaign',
  WRONG_COUNT_STATE: 'WrongCountState',
  COUNT_LIST_CHANGED: 'CountListChanged',
  COUNT_INCOMPLETE: 'CountIncomplete',
  COUNTED_TWICE: 'CountedTwice',
  SUPERVISION_RECORDED: 'SupervisionRecorded',
  CIRCULAR_ISSUED: 'CircularIssued',
  CIRCULAR_WITHDRAWN: 'CircularWithdrawn',
  NO_ANSWER_ASKED: 'NoAnswerAsked',
  CIRCULAR_ANSWERED: 'CircularAnswered',
  SCORE_PERIOD_NOT_OVER: 'ScorePeriodNotOver',
  SCORES_FIXED_ALREADY: 'ScoresFixedAlready',
  OBJECTION_ANSWERED: 'ObjectionAnswered',
  SCORE_ENTRY_WITHDRAWN: 'ScoreEntryWithdrawn',
  WRONG_VISIT_STATE: 'WrongVisitState',
  VISIT_NOT_APPROVED: 'VisitNotApproved',
  NOTICE_NOT_IN_TIME: 'NoticeNotInTime',
  NOT_THE_VISIT_DAY: 'NotTheVisitDay',
  VISIT_DAY_BLOCKED: 'VisitDayBlocked',
  ITEMS_WITHOUT_VERDICT: 'ItemsWithoutVerdict',
  FILE_REJECTED: 'FileRejected',
  DRAFT_CONFLICT: 'DraftConflict',
  DRAFT_NOT_OPEN: 'DraftNotOpen',
  SIGNATURE_BROKEN: 'SignatureBroken',
  WRONG_REPORT_VERSION: 'WrongReportVersion',
  WORKBOOK_REJECTED: 'WorkbookRejected',
  REFERRAL_SETTLED: 'ReferralSettled',
  ARCHIVE_TOO_LARGE: 'ArchiveTooLarge',
  PATROL_MONTH_NOT_OPEN: 'PatrolMonthNotOpen',
  PATROL_MONTH_OVER: 'PatrolMonthOver',
  PATROL_ROUND_LOCKED: 'PatrolRoundLocked',
  PATROL_ROUND_NOT_LOCKED: 'PatrolRoundNotLocked',
  PATROL_FORM_MONTH_TAKEN: 'PatrolFormMonthTaken',
  PATROL_FORM_IN_EFFECT: 'PatrolFormInEffect',
  PATROLS_UNEXPLAINED: 'PatrolsUnexplained',
  COUNTY_EXISTS: 'CountyExists',
  BODY_HAS_EMPLOYERS: 'BodyHasEmployers',
} as const satisfies Record<RefusalCode, string>;

/**
 * A mutation's result as a member of its union. Which refusals a union holds stands in the schema; a refusal that is
 * missing there is a fault, found by the tests that provoke each of them.
 */
export function toAnswer<T extends object, N extends string, U>(typename: N, result: Result<T, Refusal>): U {
  return (result.ok ? { ...result.value, __typename: typename } : toRefusalType(result.refusal)) as U;
}

function toRefusalType(refusal: Refusal): object {
  const shown = {
    ...refusal,
    __typename: refusalTypes[refusal.code],
    message: toMessage(refusal),
    source: toSource(refusal.code),
  };
  if (refusal.code === 'ENFORCEMENT_REFUSED') {
    // Its own code, data and source take the place of the one that it travels under.
    return { ...shown, ...refusal.refusal, source: enforcementRefusals[refusal.refusal.code].source };
  }
  return refusal.code === 'REPORT_ALREADY_OPEN' ? { ...shown, reportId: toReportId(refusal) } : shown;
}
