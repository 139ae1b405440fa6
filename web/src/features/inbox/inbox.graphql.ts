/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 标为已读请求 Which messages. */
export type MarkReadInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 消息 1–50 messages of the viewer's own inbox. */
  readonly messageIds: ReadonlyArray<string | number>;
};

/** 消息类别 Kind of message. */
export type MessageKind =
  /** 确定类别 The category of an employer without a filed report was confirmed. */
  | 'CATEGORY_CONFIRMED'
  /** 通报 A circular was issued to the unit, or to an employer of the body; its answer is due or missing. */
  | 'CIRCULAR'
  /** 公示意见 Somebody commented on, or objected to, a report in publicity. */
  | 'COMMENT_RECEIVED'
  /** 收到投诉举报 Somebody complained of an employer; told to the county only. */
  | 'COMPLAINT_RECEIVED'
  /** 摸清底数 A body signed its count, or the bureau accepted or returned it. */
  | 'COUNT_RETURN'
  /** 期限变动 A holiday notice moved a deadline. */
  | 'DEADLINE_MOVED'
  /** 解除委托 An employer ended a delegation. */
  | 'DELEGATION_ENDED'
  /** 委托 An employer lets a technical service body act for it. */
  | 'DELEGATION_GRANTED'
  /** 执法办理 A step was taken on a finding of the employer. */
  | 'ENFORCEMENT'
  /** 荣誉名单 A step of a nomination for a list of honours. */
  | 'HONOUR'
  /** 不达标名单候选 A candidate for the non-compliant list, before its employer is told. To the bureau only. */
  | 'NONCOMPLIANCE_CANDIDATE'
  /** 列入不达标名单 Published on the non-compliant list. */
  | 'NONCOMPLIANCE_LISTED'
  /** 移出不达标名单 Off the list by the end of its term, or withdrawn. */
  | 'NONCOMPLIANCE_REMOVED'
  /** 不达标名单修复 Off the list by repair. */
  | 'NONCOMPLIANCE_REPAIRED'
  /** 不达标名单办理 Notice, statement, decision or application for repair. */
  | 'NONCOMPLIANCE_STEP'
  /** 移送线索 A patrol referred a suspected violation. */
  | 'PATROL_REFERRED'
  /** 巡查轮次 A month of patrols was opened, its return is due or missing, submitted, or opened again. */
  | 'PATROL_ROUND'
  /** 线索办理情况 What became of a referral. */
  | 'REFERRAL_SETTLED'
  /** 期限提醒 A deadline comes near or has passed. */
  | 'REMINDER'
  /** 复核 A report was accepted or returned, or is to be verified on site. */
  | 'REPORT_REVIEWED'
  /** 考核评分 Scores were fixed, objected to, or an objection answered. */
  | 'SCORES'
  /** 督导检查 The leading group's team recorded what it found at the unit. */
  | 'SUPERVISION'
  /** 现场检查变更 A visit that the employer was notified of has moved, is off, or other officers come. */
  | 'VISIT_CHANGED'
  /** 现场检查通知 Notice of a visit. */
  | 'VISIT_NOTICE';

export type InboxQueryVariables = Exact<{
  unreadOnly: boolean;
  after?: string | null | undefined;
}>;


export type InboxQuery = { readonly inbox: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: MessageKind, readonly at: string, readonly title: string, readonly text: string, readonly employerName: string | null, readonly settled: boolean | null, readonly readAt: string | null, readonly source: { readonly instrument: string, readonly clause: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type UnreadQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadQuery = { readonly unreadMessages: number };

export type MarkReadMutationVariables = Exact<{
  input: MarkReadInput;
}>;


export type MarkReadMutation = { readonly markRead:
    | { readonly __typename: 'IdempotencyKeyReused', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'MarkedRead', readonly messageIds: ReadonlyArray<string> }
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
export const InboxDocument = new TypedDocumentString(`
    query Inbox($unreadOnly: Boolean!, $after: String) {
  inbox(unreadOnly: $unreadOnly, first: 20, after: $after) {
    nodes {
      id
      kind
      at
      title
      text
      employerName
      settled
      readAt
      source {
        instrument
        clause
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const UnreadDocument = new TypedDocumentString(`
    query Unread {
  unreadMessages
}
    `) as unknown as TypedDocumentString<UnreadQuery, UnreadQueryVariables>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($input: MarkReadInput!) {
  markRead(input: $input) {
    __typename
    ... on MarkedRead {
      messageIds
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
}`) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;