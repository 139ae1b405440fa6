/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 期限 Something due. */
export type CampaignDeadlineInput = {
  /** 期限编号 1–40 lower-case letters, digits, hyphens. */
  readonly deadlineId: string;
  /** 起日 First day, where a text says one. */
  readonly from?: string | null | undefined;
  /** 种类 Kind. */
  readonly kind: CampaignDeadlineKind;
  /** 事项 1–100 characters. */
  readonly name: string;
  /** 止日 Last day, included. */
  readonly on: string;
  /** 责任单位 1–100 characters. */
  readonly responsible: string;
  /** 依据 Where it stands. */
  readonly source: LegalSourceInput;
};

/** 期限种类 Kind of a deadline. */
export type CampaignDeadlineKind =
  /** 摸清底数 The count: returns are judged by it. At most one in a campaign. */
  | 'COUNT'
  /** 其他 Anything else. */
  | 'OTHER'
  /** 工作报告 A report of the campaign. */
  | 'REPORT';

/** 阶段 A stage of a campaign. */
export type CampaignStageInput = {
  /** 起日 First day; left out: from before. */
  readonly from?: string | null | undefined;
  /** 名称 1–100 characters. */
  readonly name: string;
  /** 所属阶段 Id of the stage that it is a part of. */
  readonly partOf?: string | null | undefined;
  /** 依据 Where it stands. */
  readonly source: LegalSourceInput;
  /** 阶段编号 1–40 lower-case letters, digits, hyphens. */
  readonly stageId: string;
  /** 止日 Last day, included. */
  readonly to: string;
};

/** 确信程度 How sure a rule is. */
export type Confidence =
  /** 自定 Decided here because every source is silent; the county may replace it. */
  | 'D'
  /** 有原文 Printed in a source that was read. */
  | 'H'
  /** 有佐证 Consistent with all sources, not printed. */
  | 'M';

/** 报表步骤 What can be done with a return. */
export type CountAction =
  /** 通过 Accept. */
  | 'ACCEPT'
  /** 提取 Draw. */
  | 'DRAW'
  /** 退回 Return. */
  | 'RETURN'
  /** 签报 Sign. */
  | 'SIGN';

/** 差异 An employer of which the body knows otherwise than the ledger. */
export type CountDifferenceInput = {
  /** 统一社会信用代码 Where it is known. */
  readonly creditCode?: string | null | undefined;
  /** 种类 Kind. */
  readonly kind: CountDifferenceKind;
  /** 名称 1–100 characters. */
  readonly name: string;
  /** 说明 1–200 characters. */
  readonly note: string;
};

/** 差异种类 Kind of a difference. */
export type CountDifferenceKind =
  /** 已停产或注销 Closed. */
  | 'CLOSED'
  /** 已迁出 Moved away. */
  | 'MOVED'
  /** 台账没有 At work, not in the ledger. */
  | 'NOT_IN_LEDGER'
  /** 其他 Anything else. */
  | 'OTHER';

/** 报表状态 State of a return. */
export type CountState =
  /** 已通过 Accepted: it counts. */
  | 'ACCEPTED'
  /** 已提取 The list is drawn, not signed. */
  | 'DRAWN'
  /** 已退回 Returned with a reason. */
  | 'RETURNED'
  /** 已签报 Signed, with the bureau. */
  | 'SIGNED';

/** 办理请求 A step on a body's return. */
export type CountStepInput = {
  /** 巡查单位编号 The body. */
  readonly bodyId: string;
  /** 行动编号 The campaign. */
  readonly campaignId: string;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
};

/** 依据 The text that a decision of the county rests on. */
export type LegalSourceInput = {
  /** 条款 1–200 characters. */
  readonly clause: string;
  /** 确信程度 How sure. */
  readonly confidence: Confidence;
  /** 文件 Title or document number, 1–200 characters. */
  readonly instrument: string;
};

/** 上报请求 What is reported. */
export type ReportCountInput = {
  /** 行动编号 The campaign. */
  readonly campaignId: string;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 缺报原因 Why it is reported without some bodies, at most 500 characters. */
  readonly incompleteBecause?: string | null | undefined;
};

/** 退回请求 What is returned and why. */
export type ReturnCountReturnInput = {
  /** 巡查单位编号 The body. */
  readonly bodyId: string;
  /** 行动编号 The campaign. */
  readonly campaignId: string;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 原因 1–500 characters. */
  readonly reason: string;
};

/** 登记请求 The campaign. */
export type SaveCampaignInput = {
  /** 行动编号 1–40 lower-case letters, digits, hyphens; of an existing campaign: its next version. */
  readonly campaignId: string;
  /** 期限 At most 40. */
  readonly deadlines: ReadonlyArray<CampaignDeadlineInput>;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 名称 1–100 characters. */
  readonly name: string;
  /** 阶段 1–20, in order of their beginnings. */
  readonly stages: ReadonlyArray<CampaignStageInput>;
};

/** 签报请求 What the body signs. */
export type SignCountReturnInput = {
  /** 巡查单位编号 The body. */
  readonly bodyId: string;
  /** 行动编号 The campaign. */
  readonly campaignId: string;
  /** 差异 At most 100. */
  readonly differences: ReadonlyArray<CountDifferenceInput>;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 逾期原因 After the deadline; at most 500 characters. */
  readonly lateBecause?: string | null | undefined;
  /** 说明 At most 1000 characters. */
  readonly remarks?: string | null | undefined;
  /** 名单摘要 SHA-256 of the list that the signer has looked at. */
  readonly sha256: string;
};

export type CampaignsQueryVariables = Exact<{
  county: string;
}>;


export type CampaignsQuery = { readonly campaigns: ReadonlyArray<{ readonly id: string, readonly campaignId: string, readonly number: number, readonly name: string, readonly running: ReadonlyArray<string>, readonly savedAt: string | null, readonly stages: ReadonlyArray<{ readonly stageId: string, readonly partOf: string | null, readonly name: string, readonly from: string | null, readonly to: string, readonly source: { readonly instrument: string, readonly clause: string, readonly confidence: Confidence } }>, readonly deadlines: ReadonlyArray<{ readonly deadlineId: string, readonly kind: CampaignDeadlineKind, readonly name: string, readonly responsible: string, readonly from: string | null, readonly on: string, readonly source: { readonly instrument: string, readonly clause: string, readonly confidence: Confidence } }>, readonly next: ReadonlyArray<{ readonly daysLeft: number, readonly deadline: { readonly deadlineId: string, readonly name: string, readonly responsible: string, readonly on: string } }> }> };

export type CountReturnsQueryVariables = Exact<{
  campaignId: string;
}>;


export type CountReturnsQuery = { readonly countReturns: ReadonlyArray<{ readonly bodyId: string, readonly name: string, readonly dueOn: string, readonly daysLate: number, readonly lateBecause: string | null, readonly countReturn: { readonly state: CountState, readonly drawnAt: string, readonly figures: { readonly employers: number, readonly declared: number, readonly staff: number, readonly exposed: number }, readonly list: { readonly url: string, readonly fileName: string, readonly sha256: string }, readonly signed: { readonly at: string, readonly dueOn: string, readonly daysLate: number, readonly lateBecause: string | null, readonly remarks: string | null, readonly differences: ReadonlyArray<{ readonly kind: CountDifferenceKind, readonly name: string, readonly creditCode: string | null, readonly note: string }> } | null, readonly steps: ReadonlyArray<{ readonly action: CountAction, readonly at: string, readonly reason: string | null }> } | null }> };

export type CountReportsQueryVariables = Exact<{
  campaignId: string;
}>;


export type CountReportsQuery = { readonly countReports: ReadonlyArray<{ readonly number: number, readonly reportedAt: string, readonly incompleteBecause: string | null, readonly figures: { readonly employers: number, readonly declared: number, readonly staff: number, readonly exposed: number }, readonly document: { readonly url: string, readonly fileName: string } }> };

export type SaveCampaignMutationVariables = Exact<{
  input: SaveCampaignInput;
}>;


export type SaveCampaignMutation = { readonly saveCampaign:
    | { readonly __typename: 'Campaign', readonly campaignId: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
   };

export type DrawReturnMutationVariables = Exact<{
  input: CountStepInput;
}>;


export type DrawReturnMutation = { readonly drawCountReturn:
    | { readonly __typename: 'CountReturn' }
    | { readonly __typename: 'IdempotencyKeyReused', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'NoCountInCampaign', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'WrongCountState', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
   };

export type SignReturnMutationVariables = Exact<{
  input: SignCountReturnInput;
}>;


export type SignReturnMutation = { readonly signCountReturn:
    | { readonly __typename: 'CountListChanged', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'CountReturn' }
    | { readonly __typename: 'IdempotencyKeyReused', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'NoCountInCampaign', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'WrongCountState', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
   };

export type AcceptReturnMutationVariables = Exact<{
  input: CountStepInput;
}>;


export type AcceptReturnMutation = { readonly acceptCountReturn:
    | { readonly __typename: 'CountReturn' }
    | { readonly __typename: 'IdempotencyKeyReused', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'NoCountInCampaign', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'WrongCountState', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
   };

export type ReturnReturnMutationVariables = Exact<{
  input: ReturnCountReturnInput;
}>;


export type ReturnReturnMutation = { readonly returnCountReturn:
    | { readonly __typename: 'CountReturn' }
    | { readonly __typename: 'IdempotencyKeyReused', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'NoCountInCampaign', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'WrongCountState', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
   };

export type ReportCountMutationVariables = Exact<{
  input: ReportCountInput;
}>;


export type ReportCountMutation = { readonly reportCount:
    | { readonly __typename: 'CountIncomplete', readonly code: string, readonly message: string, readonly missing: ReadonlyArray<{ readonly bodyId: string, readonly name: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'CountReport', readonly number: number }
    | { readonly __typename: 'CountedTwice', readonly code: string, readonly message: string, readonly employers: ReadonlyArray<{ readonly creditCode: string, readonly name: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'IdempotencyKeyReused', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
   };

export type CampaignFragment = { readonly id: string, readonly campaignId: string, readonly number: number, readonly name: string, readonly running: ReadonlyArray<string>, readonly savedAt: string | null, readonly stages: ReadonlyArray<{ readonly stageId: string, readonly partOf: string | null, readonly name: string, readonly from: string | null, readonly to: string, readonly source: { readonly instrument: string, readonly clause: string, readonly confidence: Confidence } }>, readonly deadlines: ReadonlyArray<{ readonly deadlineId: string, readonly kind: CampaignDeadlineKind, readonly name: string, readonly responsible: string, readonly from: string | null, readonly on: string, readonly source: { readonly instrument: string, readonly clause: string, readonly confidence: Confidence } }>, readonly next: ReadonlyArray<{ readonly daysLeft: number, readonly deadline: { readonly deadlineId: string, readonly name: string, readonly responsible: string, readonly on: string } }> };

export type ReturnFragment = { readonly state: CountState, readonly drawnAt: string, readonly figures: { readonly employers: number, readonly declared: number, readonly staff: number, readonly exposed: number }, readonly list: { readonly url: string, readonly fileName: string, readonly sha256: string }, readonly signed: { readonly at: string, readonly dueOn: string, readonly daysLate: number, readonly lateBecause: string | null, readonly remarks: string | null, readonly differences: ReadonlyArray<{ readonly kind: CountDifferenceKind, readonly name: string, readonly creditCode: string | null, readonly note: string }> } | null, readonly steps: ReadonlyArray<{ readonly action: CountAction, readonly at: string, readonly reason: string | null }> };

export type FiguresFragment = { readonly employers: number, readonly declared: number, readonly staff: number, readonly exposed: number };

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
export const CampaignFragmentDoc = new TypedDocumentString(`
    fragment Campaign on Campaign {
  id
  campaignId
  number
  name
  running
  savedAt
  stages {
    stageId
    partOf
    name
    from
    to
    source {
      instrument
      clause
      confidence
    }
  }
  deadlines {
    deadlineId
    kind
    name
    responsible
    from
    on
    source {
      instrument
      clause
      confidence
    }
  }
  next {
    daysLeft
    deadline {
      deadlineId
      name
      responsible
      on
    }
  }
}
    `, {"fragmentName":"Campaign"}) as unknown as TypedDocumentString<CampaignFragment, unknown>;
export const FiguresFragmentDoc = new TypedDocumentString(`
    fragment Figures on CountFigures {
  employers
  declared
  staff
  exposed
}
    `, {"fragmentName":"Figures"}) as unknown as TypedDocumentString<FiguresFragment, unknown>;
export const ReturnFragmentDoc = new TypedDocumentString(`
    fragment Return on CountReturn {
  state
  drawnAt
  figures {
    ...Figures
  }
  list {
    url
    fileName
    sha256
  }
  signed {
    at
    dueOn
    daysLate
    lateBecause
    remarks
    differences {
      kind
      name
      creditCode
      note
    }
  }
  steps {
    action
    at
    reason
  }
}
    fragment Figures on CountFigures {
  employers
  declared
  staff
  exposed
}`, {"fragmentName":"Return"}) as unknown as TypedDocumentString<ReturnFragment, unknown>;
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
export const CampaignsDocument = new TypedDocumentString(`
    query Campaigns($county: String!) {
  campaigns(county: $county) {
    ...Campaign
  }
}
    fragment Campaign on Campaign {
  id
  campaignId
  number
  name
  running
  savedAt
  stages {
    stageId
    partOf
    name
    from
    to
    source {
      instrument
      clause
      confidence
    }
  }
  deadlines {
    deadlineId
    kind
    name
    responsible
    from
    on
    source {
      instrument
      clause
      confidence
    }
  }
  next {
    daysLeft
    deadline {
      deadlineId
      name
      responsible
      on
    }
  }
}`) as unknown as TypedDocumentString<CampaignsQuery, CampaignsQueryVariables>;
export const CountReturnsDocument = new TypedDocumentString(`
    query CountReturns($campaignId: String!) {
  countReturns(campaignId: $campaignId) {
    bodyId
    name
    dueOn
    daysLate
    lateBecause
    countReturn {
      ...Return
    }
  }
}
    fragment Return on CountReturn {
  state
  drawnAt
  figures {
    ...Figures
  }
  list {
    url
    fileName
    sha256
  }
  signed {
    at
    dueOn
    daysLate
    lateBecause
    remarks
    differences {
      kind
      name
      creditCode
      note
    }
  }
  steps {
    action
    at
    reason
  }
}
fragment Figures on CountFigures {
  employers
  declared
  staff
  exposed
}`) as unknown as TypedDocumentString<CountReturnsQuery, CountReturnsQueryVariables>;
export const CountReportsDocument = new TypedDocumentString(`
    query CountReports($campaignId: String!) {
  countReports(campaignId: $campaignId) {
    number
    reportedAt
    figures {
      ...Figures
    }
    incompleteBecause
    document {
      url
      fileName
    }
  }
}
    fragment Figures on CountFigures {
  employers
  declared
  staff
  exposed
}`) as unknown as TypedDocumentString<CountReportsQuery, CountReportsQueryVariables>;
export const SaveCampaignDocument = new TypedDocumentString(`
    mutation SaveCampaign($input: SaveCampaignInput!) {
  saveCampaign(input: $input) {
    __typename
    ... on Campaign {
      campaignId
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
}`) as unknown as TypedDocumentString<SaveCampaignMutation, SaveCampaignMutationVariables>;
export const DrawReturnDocument = new TypedDocumentString(`
    mutation DrawReturn($input: CountStepInput!) {
  drawCountReturn(input: $input) {
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
}`) as unknown as TypedDocumentString<DrawReturnMutation, DrawReturnMutationVariables>;
export const SignReturnDocument = new TypedDocumentString(`
    mutation SignReturn($input: SignCountReturnInput!) {
  signCountReturn(input: $input) {
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
}`) as unknown as TypedDocumentString<SignReturnMutation, SignReturnMutationVariables>;
export const AcceptReturnDocument = new TypedDocumentString(`
    mutation AcceptReturn($input: CountStepInput!) {
  acceptCountReturn(input: $input) {
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
}`) as unknown as TypedDocumentString<AcceptReturnMutation, AcceptReturnMutationVariables>;
export const ReturnReturnDocument = new TypedDocumentString(`
    mutation ReturnReturn($input: ReturnCountReturnInput!) {
  returnCountReturn(input: $input) {
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
}`) as unknown as TypedDocumentString<ReturnReturnMutation, ReturnReturnMutationVariables>;
export const ReportCountDocument = new TypedDocumentString(`
    mutation ReportCount($input: ReportCountInput!) {
  reportCount(input: $input) {
    __typename
    ... on CountReport {
      number
    }
    ... on CountIncomplete {
      missing {
        bodyId
        name
      }
    }
    ... on CountedTwice {
      employers {
        creditCode
        name
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
}`) as unknown as TypedDocumentString<ReportCountMutation, ReportCountMutationVariables>;