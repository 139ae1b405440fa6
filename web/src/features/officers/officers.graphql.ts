/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 执法证状态 Validity of a card on a day. */
export type CardState =
  /** 已过期 Ended. */
  | 'EXPIRED'
  /** 即将到期 Ends within 60 days. */
  | 'EXPIRING'
  /** 尚未生效 Valid from a later day on. */
  | 'NOT_YET_VALID'
  /** 有效 Valid. */
  | 'VALID';

/** 日期范围 Days from one to another, both included. */
export type DayRangeInput = {
  /** 起 First day. */
  readonly from: string;
  /** 止 Last day. */
  readonly to: string;
};

/** 回避 A relation that keeps an officer from an employer. */
export type RecusalInput = {
  /** 统一社会信用代码 The employer. */
  readonly creditCode: string;
  /** 事由 Why, 1–200 characters. */
  readonly reason: string;
};

/** 退出请求 Which officer. */
export type RetireOfficerInput = {
  /** 编号 The officer. */
  readonly id: string | number;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
};

/** 登记请求 The officer's whole record. */
export type SaveOfficerInput = {
  /** 登录账号 Subject of the officer's account; null: it does not sign in. */
  readonly account?: string | null | undefined;
  /** 执法证号 1–40 characters. */
  readonly cardNumber: string;
  /** 执法证有效期起 First day. */
  readonly cardValidFrom: string;
  /** 执法证有效期止 Last day. */
  readonly cardValidTo: string;
  /** 休假 Up to 100 ranges. */
  readonly daysOff: ReadonlyArray<DayRangeInput>;
  /** 编号 Null for a new officer. */
  readonly id?: string | number | null | undefined;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 姓名 1–50 characters. */
  readonly name: string;
  /** 回避 Up to 500. */
  readonly recusals: ReadonlyArray<RecusalInput>;
  /** 所在单位 1–100 characters. */
  readonly unit: string;
  /** 每日检查家数 1 or 2. */
  readonly visitsPerDay: number;
  /** 每月检查家数 0–62. */
  readonly visitsPerMonth: number;
};

export type RosterQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RosterQuery = { readonly officers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: string, readonly cardNumber: string, readonly cardValidFrom: string, readonly cardValidTo: string, readonly cardState: CardState, readonly visitsPerDay: number, readonly visitsPerMonth: number, readonly account: string | null, readonly retiredOn: string | null, readonly recusals: ReadonlyArray<{ readonly creditCode: string, readonly reason: string }>, readonly daysOff: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EmployersNamedQueryVariables = Exact<{
  part: string;
}>;


export type EmployersNamedQuery = { readonly employers: { readonly nodes: ReadonlyArray<{ readonly creditCode: string, readonly name: string }> } };

export type SaveOfficerMutationVariables = Exact<{
  input: SaveOfficerInput;
}>;


export type SaveOfficerMutation = { readonly saveOfficer:
    | { readonly __typename: 'IdempotencyKeyReused', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'Officer', readonly id: string }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
   };

export type RetireOfficerMutationVariables = Exact<{
  input: RetireOfficerInput;
}>;


export type RetireOfficerMutation = { readonly retireOfficer:
    | { readonly __typename: 'IdempotencyKeyReused', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'Officer', readonly id: string }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
   };

export type OfficerWholeFragment = { readonly id: string, readonly name: string, readonly unit: string, readonly cardNumber: string, readonly cardValidFrom: string, readonly cardValidTo: string, readonly cardState: CardState, readonly visitsPerDay: number, readonly visitsPerMonth: number, readonly account: string | null, readonly retiredOn: string | null, readonly recusals: ReadonlyArray<{ readonly creditCode: string, readonly reason: string }>, readonly daysOff: ReadonlyArray<{ readonly from: string, readonly to: string }> };

type Refused_AlreadyContributed_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_AlreadyOnList_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_AnotherMustDecide_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_ArchiveTooLarge_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_BeaconNotAnnounced_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_BeaconTooEarly_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_BodyHasEmployers_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_CatalogueDecides_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_CatalogueUndecided_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_CircularAnswered_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_CircularIssued_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_CircularWithdrawn_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_CommentAlreadyAnswered_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_CommentsClosed_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_CountIncomplete_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_CountListChanged_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_CountedTwice_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_CountyExists_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_DraftConflict_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_DraftNotOpen_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_EnforcementRefused_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_FileRejected_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_FiledReportDecides_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_IdempotencyKeyReused_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_InvalidInput_Fragment = { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_ItemsWithoutVerdict_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_ListCriteriaInEffect_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_ListCriteriaNotMet_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_ListHearingClosed_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_ListHearingOpen_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_ListNotCured_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_NoAnswerAsked_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_NoAssessment_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_NoCountInCampaign_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_NoPlanSettings_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_NotAParty_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_NotAllCommitted_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_NotFound_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_NotInPlan_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_NotSignedOff_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_NotTheVisitDay_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_NothingToDraw_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_NothingToReturn_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_NoticeNotInTime_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_NoticeNotNewer_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_ObjectionAnswered_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_ObjectionsUnanswered_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_OfficersShort_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_OutOfScope_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_PatrolFormInEffect_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_PatrolFormMonthTaken_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_PatrolMonthNotOpen_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_PatrolMonthOver_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_PatrolRoundLocked_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_PatrolRoundNotLocked_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_PatrolsUnexplained_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_PlanNotOverdue_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_PlanSettingsInEffect_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_PublicityNotFinished_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_PublicityNotStarted_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_ReferralSettled_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_ReportAlreadyOpen_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_RevealDiffers_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_RevealTooLate_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_ReviewFoundUntrue_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_ReviewIncomplete_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_ReviewItemChanged_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_RuleSetDayTaken_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_RuleSetInEffect_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_ScoreEntryWithdrawn_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_ScorePeriodNotOver_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_ScoresFixedAlready_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_SeedBeforeFreeze_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_SeedIncomplete_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_SignatureBroken_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_StateConflict_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_SupervisionRecorded_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_TooManyRequests_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_VisitDayBlocked_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_VisitNotApproved_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_WorkbookRejected_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_WrongComplaintState_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_WrongCountState_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_WrongListState_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_WrongPlanState_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_WrongReportState_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_WrongReportVersion_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_WrongVisitState_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

export type RefusedFragment =
  | Refused_AlreadyContributed_Fragment
  | Refused_AlreadyOnList_Fragment
  | Refused_AnotherMustDecide_Fragment
  | Refused_ArchiveTooLarge_Fragment
  | Refused_BeaconNotAnnounced_Fragment
  | Refused_BeaconTooEarly_Fragment
  | Refused_BodyHasEmployers_Fragment
  | Refused_CatalogueDecides_Fragment
  | Refused_CatalogueUndecided_Fragment
  | Refused_CircularAnswered_Fragment
  | Refused_CircularIssued_Fragment
  | Refused_CircularWithdrawn_Fragment
  | Refused_CommentAlreadyAnswered_Fragment
  | Refused_CommentsClosed_Fragment
  | Refused_CountIncomplete_Fragment
  | Refused_CountListChanged_Fragment
  | Refused_CountedTwice_Fragment
  | Refused_CountyExists_Fragment
  | Refused_DraftConflict_Fragment
  | Refused_DraftNotOpen_Fragment
  | Refused_EnforcementRefused_Fragment
  | Refused_FileRejected_Fragment
  | Refused_FiledReportDecides_Fragment
  | Refused_IdempotencyKeyReused_Fragment
  | Refused_InvalidInput_Fragment
  | Refused_ItemsWithoutVerdict_Fragment
  | Refused_ListCriteriaInEffect_Fragment
  | Refused_ListCriteriaNotMet_Fragment
  | Refused_ListHearingClosed_Fragment
  | Refused_ListHearingOpen_Fragment
  | Refused_ListNotCured_Fragment
  | Refused_NoAnswerAsked_Fragment
  | Refused_NoAssessment_Fragment
  | Refused_NoCountInCampaign_Fragment
  | Refused_NoPlanSettings_Fragment
  | Refused_NotAParty_Fragment
  | Refused_NotAllCommitted_Fragment
  | Refused_NotFound_Fragment
  | Refused_NotInPlan_Fragment
  | Refused_NotSignedOff_Fragment
  | Refused_NotTheVisitDay_Fragment
  | Refused_NothingToDraw_Fragment
  | Refused_NothingToReturn_Fragment
  | Refused_NoticeNotInTime_Fragment
  | Refused_NoticeNotNewer_Fragment
  | Refused_ObjectionAnswered_Fragment
  | Refused_ObjectionsUnanswered_Fragment
  | Refused_OfficersShort_Fragment
  | Refused_OutOfScope_Fragment
  | Refused_PatrolFormInEffect_Fragment
  | Refused_PatrolFormMonthTaken_Fragment
  | Refused_PatrolMonthNotOpen_Fragment
  | Refused_PatrolMonthOver_Fragment
  | Refused_PatrolRoundLocked_Fragment
  | Refused_PatrolRoundNotLocked_Fragment
  | Refused_PatrolsUnexplained_Fragment
  | Refused_PlanNotOverdue_Fragment
  | Refused_PlanSettingsInEffect_Fragment
  | Refused_PublicityNotFinished_Fragment
  | Refused_PublicityNotStarted_Fragment
  | Refused_ReferralSettled_Fragment
  | Refused_ReportAlreadyOpen_Fragment
  | Refused_RevealDiffers_Fragment
  | Refused_RevealTooLate_Fragment
  | Refused_ReviewFoundUntrue_Fragment
  | Refused_ReviewIncomplete_Fragment
  | Refused_ReviewItemChanged_Fragment
  | Refused_RuleSetDayTaken_Fragment
  | Refused_RuleSetInEffect_Fragment
  | Refused_ScoreEntryWithdrawn_Fragment
  | Refused_ScorePeriodNotOver_Fragment
  | Refused_ScoresFixedAlready_Fragment
  | Refused_SeedBeforeFreeze_Fragment
  | Refused_SeedIncomplete_Fragment
  | Refused_SignatureBroken_Fragment
  | Refused_StateConflict_Fragment
  | Refused_SupervisionRecorded_Fragment
  | Refused_TooManyRequests_Fragment
  | Refused_VisitDayBlocked_Fragment
  | Refused_VisitNotApproved_Fragment
  | Refused_WorkbookRejected_Fragment
  | Refused_WrongComplaintState_Fragment
  | Refused_WrongCountState_Fragment
  | Refused_WrongListState_Fragment
  | Refused_WrongPlanState_Fragment
  | Refused_WrongReportState_Fragment
  | Refused_WrongReportVersion_Fragment
  | Refused_WrongVisitState_Fragment
;

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const OfficerWholeFragmentDoc = new TypedDocumentString(`
    fragment OfficerWhole on Officer {
  id
  name
  unit
  cardNumber
  cardValidFrom
  cardValidTo
  cardState
  recusals {
    creditCode
    reason
  }
  visitsPerDay
  visitsPerMonth
  daysOff {
    from
    to
  }
  account
  retiredOn
}
    `, {"fragmentName":"OfficerWhole"}) as unknown as TypedDocumentString<OfficerWholeFragment, unknown>;
export const RefusedFragmentDoc = new TypedDocumentString(`
    fragment Refused on Refusal {
  code
  message
  source {
    instrument
    clause
  }
  ... on InvalidInput {
    problems {
      path
      message
    }
  }
}
    `, {"fragmentName":"Refused"}) as unknown as TypedDocumentString<RefusedFragment, unknown>;
export const RosterDocument = new TypedDocumentString(`
    query Roster($after: String) {
  officers(first: 100, after: $after) {
    nodes {
      ...OfficerWhole
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment OfficerWhole on Officer {
  id
  name
  unit
  cardNumber
  cardValidFrom
  cardValidTo
  cardState
  recusals {
    creditCode
    reason
  }
  visitsPerDay
  visitsPerMonth
  daysOff {
    from
    to
  }
  account
  retiredOn
}`) as unknown as TypedDocumentString<RosterQuery, RosterQueryVariables>;
export const EmployersNamedDocument = new TypedDocumentString(`
    query EmployersNamed($part: String!) {
  employers(first: 10, filter: {search: $part}) {
    nodes {
      creditCode
      name
    }
  }
}
    `) as unknown as TypedDocumentString<EmployersNamedQuery, EmployersNamedQueryVariables>;
export const SaveOfficerDocument = new TypedDocumentString(`
    mutation SaveOfficer($input: SaveOfficerInput!) {
  saveOfficer(input: $input) {
    __typename
    ... on Officer {
      id
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  message
  source {
    instrument
    clause
  }
  ... on InvalidInput {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SaveOfficerMutation, SaveOfficerMutationVariables>;
export const RetireOfficerDocument = new TypedDocumentString(`
    mutation RetireOfficer($input: RetireOfficerInput!) {
  retireOfficer(input: $input) {
    __typename
    ... on Officer {
      id
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  message
  source {
    instrument
    clause
  }
  ... on InvalidInput {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RetireOfficerMutation, RetireOfficerMutationVariables>;