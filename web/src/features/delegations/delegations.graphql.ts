/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 综合风险类别 Category (R76). 甲 is the lowest risk, 丙 the highest. */
export type Category =
  /** 丙类 Highest risk. */
  | 'BING'
  /** 甲类 Lowest risk. */
  | 'JIA'
  /** 乙类 Middle. */
  | 'YI';

/** 委托请求 Whom to let prepare the assessment. */
export type DelegateTechServiceInput = {
  /** 用人单位 Employer. */
  readonly employerId: string | number;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 技术服务机构统一社会信用代码 Credit code of the body; null ends the delegation at once. */
  readonly techServiceCode?: string | null | undefined;
  /** 起始日期 First day. Default: today. */
  readonly validFrom?: string | null | undefined;
  /** 截止日期 Last day, at most three years after the first. Default: one year after it. */
  readonly validTo?: string | null | undefined;
};

/** 期限事项 What can be due. */
export type NextDueKind =
  /** 报送评估报告 Filing of the report in publicity (R83). */
  | 'FILING'
  /** 首次评估 First assessment (R68) or that of a new employer (R93). */
  | 'FIRST_ASSESSMENT'
  /** 重大变化后再评估 Assessment and filing after a major change (R87–R92). */
  | 'MAJOR_CHANGE'
  /** 再评估 Assessment every three years (R85). */
  | 'REASSESSMENT';

/** 报告状态 Life of a report. */
export type ReportState =
  /** 已采信 Accepted; its category is confirmed. */
  | 'ACCEPTED'
  /** 草稿 Draft. */
  | 'DRAFT'
  /** 已报送 Filed. */
  | 'FILED'
  /** 公示中 In publicity, or publicity has ended and it awaits sign-off. */
  | 'IN_PUBLICITY'
  /** 现场核查中 An on-site verification is ordered. */
  | 'ON_SITE'
  /** 已退回 Returned with reasons, to be filled in again. */
  | 'RETURNED'
  /** 已签章 Signed and sealed. */
  | 'SIGNED'
  /** 已被取代 Superseded by a report that was filed later; kept as it was filed. */
  | 'SUPERSEDED'
  /** 复核中 Under item-by-item review. */
  | 'UNDER_REVIEW'
  /** 已撤回 Withdrawn. */
  | 'WITHDRAWN';

export type OwnDelegationQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnDelegationQuery = { readonly viewer: { readonly employer: { readonly id: string, readonly delegation: { readonly techServiceCode: string, readonly validFrom: string, readonly validTo: string, readonly inForce: boolean } | null } | null } };

export type DelegatedEmployersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DelegatedEmployersQuery = { readonly delegatedEmployers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly creditCode: string, readonly industryName: string | null, readonly nextDue: { readonly kind: NextDueKind, readonly on: string, readonly overdue: boolean } | null, readonly summary: { readonly assessedOn: string, readonly category: Category, readonly reportState: ReportState | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DelegateMutationVariables = Exact<{
  input: DelegateTechServiceInput;
}>;


export type DelegateMutation = { readonly delegateTechService:
    | { readonly __typename: 'Employer', readonly id: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
   };

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
export const OwnDelegationDocument = new TypedDocumentString(`
    query OwnDelegation {
  viewer {
    employer {
      id
      delegation {
        techServiceCode
        validFrom
        validTo
        inForce
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnDelegationQuery, OwnDelegationQueryVariables>;
export const DelegatedEmployersDocument = new TypedDocumentString(`
    query DelegatedEmployers($after: String) {
  delegatedEmployers(first: 50, after: $after) {
    nodes {
      id
      name
      creditCode
      industryName
      nextDue {
        kind
        on
        overdue
      }
      summary {
        assessedOn
        category
        reportState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DelegatedEmployersQuery, DelegatedEmployersQueryVariables>;
export const DelegateDocument = new TypedDocumentString(`
    mutation Delegate($input: DelegateTechServiceInput!) {
  delegateTechService(input: $input) {
    __typename
    ... on Employer {
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
}`) as unknown as TypedDocumentString<DelegateMutation, DelegateMutationVariables>;