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

/** 导入请求 Which uploaded table, from when on, by which decision. */
export type ImportRuleSetInput = {
  /** 决定文号 Number of the county's document, 1–60 characters. */
  readonly decisionNumber: string;
  /** 施行日期 Tomorrow at the earliest, within 24 months. */
  readonly effectiveFrom: string;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 关键项封顶 B or C; none: a failed key item only loses its marks. */
  readonly keyItemCapsGrade?: ManagementGrade | null | undefined;
  /** 名称 Title of the self-check table, 1–60 characters. */
  readonly title: string;
  /** 上传编号 From requestRuleSetUpload. */
  readonly uploadId: string | number;
};

/** 管理状况等级 Management grade (R74). */
export type ManagementGrade =
  /** A级 Score ≥ 90. */
  | 'A'
  /** B级 Score ≥ 70 and < 90. */
  | 'B'
  /** C级 Score < 70. */
  | 'C';

/** 上传申请 How large the workbook is. */
export type RequestRuleSetUploadInput = {
  /** 文件大小 Bytes, at most 5 MB. */
  readonly sizeBytes: number;
};

/** 试算请求 Which uploaded table, from which employer on. */
export type TryRuleSetInput = {
  /** 游标 endCursor of the portion before; none: from the beginning. */
  readonly after?: string | null | undefined;
  /** 关键项封顶 B or C; none: a failed key item only loses its marks. */
  readonly keyItemCapsGrade?: ManagementGrade | null | undefined;
  /** 上传编号 From requestRuleSetUpload. */
  readonly uploadId: string | number;
};

/** 撤回请求 Which version, and why. */
export type WithdrawRuleSetInput = {
  /** 编号 Id of the version. */
  readonly id: string | number;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 原因 Why, 1–200 characters. */
  readonly reason: string;
};

export type RuleSetsQueryVariables = Exact<{
  county: string;
}>;


export type RuleSetsQuery = { readonly ruleSets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly decisionNumber: string, readonly effectiveFrom: string, readonly keyItemCapsGrade: ManagementGrade | null, readonly itemCount: number, readonly importedAt: string, readonly withdrawn: { readonly at: string, readonly reason: string } | null }>, readonly ruleSet: { readonly id: string, readonly selfCheckTitle: string, readonly effectiveFrom: string } | null };

export type RuleSetWorkbookQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleSetWorkbookQuery = { readonly ruleSetWorkbook: { readonly url: string, readonly fileName: string } | null };

export type RequestRuleSetUploadMutationVariables = Exact<{
  input: RequestRuleSetUploadInput;
}>;


export type RequestRuleSetUploadMutation = { readonly requestRuleSetUpload:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'RuleSetUpload', readonly uploadId: string, readonly upload: { readonly url: string, readonly fields: ReadonlyArray<{ readonly name: string, readonly value: string }> } }
   };

export type TryRuleSetMutationVariables = Exact<{
  input: TryRuleSetInput;
}>;


export type TryRuleSetMutation = { readonly tryRuleSet:
    | { readonly __typename: 'FileRejected', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'RuleSetTrial', readonly itemCount: number, readonly totalMarks: number, readonly employers: number, readonly unassessed: number, readonly changing: number, readonly undecided: number, readonly endCursor: string | null, readonly shifts: ReadonlyArray<{ readonly from: Category, readonly best: Category, readonly worst: Category, readonly employers: number }>, readonly affected: ReadonlyArray<{ readonly employerId: string, readonly name: string, readonly from: Category, readonly best: Category, readonly worst: Category }> }
    | { readonly __typename: 'WorkbookRejected', readonly annotatedWorkbookUrl: string | null, readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly sheet: string, readonly cell: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
   };

export type ImportRuleSetMutationVariables = Exact<{
  input: ImportRuleSetInput;
}>;


export type ImportRuleSetMutation = { readonly importRuleSet:
    | { readonly __typename: 'CountyRuleSet', readonly id: string, readonly effectiveFrom: string }
    | { readonly __typename: 'FileRejected', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'IdempotencyKeyReused', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'RuleSetDayTaken', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'WorkbookRejected', readonly annotatedWorkbookUrl: string | null, readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly sheet: string, readonly cell: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
   };

export type WithdrawRuleSetMutationVariables = Exact<{
  input: WithdrawRuleSetInput;
}>;


export type WithdrawRuleSetMutation = { readonly withdrawRuleSet:
    | { readonly __typename: 'CountyRuleSet' }
    | { readonly __typename: 'IdempotencyKeyReused', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'RuleSetInEffect', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
   };

export type RejectedWorkbookFragment = { readonly annotatedWorkbookUrl: string | null, readonly problems: ReadonlyArray<{ readonly sheet: string, readonly cell: string, readonly message: string }> };

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
export const RejectedWorkbookFragmentDoc = new TypedDocumentString(`
    fragment RejectedWorkbook on WorkbookRejected {
  annotatedWorkbookUrl
  problems {
    sheet
    cell
    message
  }
}
    `, {"fragmentName":"RejectedWorkbook"}) as unknown as TypedDocumentString<RejectedWorkbookFragment, unknown>;
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
export const RuleSetsDocument = new TypedDocumentString(`
    query RuleSets($county: String!) {
  ruleSets(county: $county) {
    id
    title
    decisionNumber
    effectiveFrom
    keyItemCapsGrade
    itemCount
    importedAt
    withdrawn {
      at
      reason
    }
  }
  ruleSet(county: $county) {
    id
    selfCheckTitle
    effectiveFrom
  }
}
    `) as unknown as TypedDocumentString<RuleSetsQuery, RuleSetsQueryVariables>;
export const RuleSetWorkbookDocument = new TypedDocumentString(`
    query RuleSetWorkbook {
  ruleSetWorkbook {
    url
    fileName
  }
}
    `) as unknown as TypedDocumentString<RuleSetWorkbookQuery, RuleSetWorkbookQueryVariables>;
export const RequestRuleSetUploadDocument = new TypedDocumentString(`
    mutation RequestRuleSetUpload($input: RequestRuleSetUploadInput!) {
  requestRuleSetUpload(input: $input) {
    __typename
    ... on RuleSetUpload {
      uploadId
      upload {
        url
        fields {
          name
          value
        }
      }
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
}`) as unknown as TypedDocumentString<RequestRuleSetUploadMutation, RequestRuleSetUploadMutationVariables>;
export const TryRuleSetDocument = new TypedDocumentString(`
    mutation TryRuleSet($input: TryRuleSetInput!) {
  tryRuleSet(input: $input) {
    __typename
    ... on RuleSetTrial {
      itemCount
      totalMarks
      employers
      unassessed
      changing
      undecided
      shifts {
        from
        best
        worst
        employers
      }
      affected {
        employerId
        name
        from
        best
        worst
      }
      endCursor
    }
    ...RejectedWorkbook
    ...Refused
  }
}
    fragment RejectedWorkbook on WorkbookRejected {
  annotatedWorkbookUrl
  problems {
    sheet
    cell
    message
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
}`) as unknown as TypedDocumentString<TryRuleSetMutation, TryRuleSetMutationVariables>;
export const ImportRuleSetDocument = new TypedDocumentString(`
    mutation ImportRuleSet($input: ImportRuleSetInput!) {
  importRuleSet(input: $input) {
    __typename
    ... on CountyRuleSet {
      id
      effectiveFrom
    }
    ...RejectedWorkbook
    ...Refused
  }
}
    fragment RejectedWorkbook on WorkbookRejected {
  annotatedWorkbookUrl
  problems {
    sheet
    cell
    message
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
}`) as unknown as TypedDocumentString<ImportRuleSetMutation, ImportRuleSetMutationVariables>;
export const WithdrawRuleSetDocument = new TypedDocumentString(`
    mutation WithdrawRuleSet($input: WithdrawRuleSetInput!) {
  withdrawRuleSet(input: $input) {
    __typename
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
}`) as unknown as TypedDocumentString<WithdrawRuleSetMutation, WithdrawRuleSetMutationVariables>;