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
    | (
      { readonly campaignId: string }
      & { readonly __typename: 'Campaign' }
    )
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type DrawReturnMutationVariables = Exact<{
  input: CountStepInput;
}>;


export type DrawReturnMutation = { readonly drawCountReturn:
    | { readonly __typename: 'CountReturn' }
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NoCountInCampaign' | 'NotFound' | 'StateConflict' | 'WrongCountState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type SignReturnMutationVariables = Exact<{
  input: SignCountReturnInput;
}>;


export type SignReturnMutation = { readonly signCountReturn:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'CountListChanged' | 'IdempotencyKeyReused' | 'NoCountInCampaign' | 'NotFound' | 'StateConflict' | 'WrongCountState' }
    )
    | { readonly __typename: 'CountReturn' }
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type AcceptReturnMutationVariables = Exact<{
  input: CountStepInput;
}>;


export type AcceptReturnMutation = { readonly acceptCountReturn:
    | { readonly __typename: 'CountReturn' }
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NoCountInCampaign' | 'NotFound' | 'StateConflict' | 'WrongCountState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type ReturnReturnMutationVariables = Exact<{
  input: ReturnCountReturnInput;
}>;


export type ReturnReturnMutation = { readonly returnCountReturn:
    | { readonly __typename: 'CountReturn' }
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NoCountInCampaign' | 'NotFound' | 'StateConflict' | 'WrongCountState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type ReportCountMutationVariables = Exact<{
  input: ReportCountInput;
}>;


export type ReportCountMutation = { readonly reportCount:
    | (
      { readonly code: string, readonly message: string, readonly missing: ReadonlyArray<{ readonly bodyId: string, readonly name: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'CountIncomplete' }
    )
    | (
      { readonly number: number }
      & { readonly __typename: 'CountReport' }
    )
    | (
      { readonly code: string, readonly message: string, readonly employers: ReadonlyArray<{ readonly creditCode: string, readonly name: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'CountedTwice' }
    )
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type CampaignFragment = { readonly id: string, readonly campaignId: string, readonly number: number, readonly name: string, readonly running: ReadonlyArray<string>, readonly savedAt: string | null, readonly stages: ReadonlyArray<{ readonly stageId: string, readonly partOf: string | null, readonly name: string, readonly from: string | null, readonly to: string, readonly source: { readonly instrument: string, readonly clause: string, readonly confidence: Confidence } }>, readonly deadlines: ReadonlyArray<{ readonly deadlineId: string, readonly kind: CampaignDeadlineKind, readonly name: string, readonly responsible: string, readonly from: string | null, readonly on: string, readonly source: { readonly instrument: string, readonly clause: string, readonly confidence: Confidence } }>, readonly next: ReadonlyArray<{ readonly daysLeft: number, readonly deadline: { readonly deadlineId: string, readonly name: string, readonly responsible: string, readonly on: string } }> };

export type ReturnFragment = { readonly state: CountState, readonly drawnAt: string, readonly figures: { readonly employers: number, readonly declared: number, readonly staff: number, readonly exposed: number }, readonly list: { readonly url: string, readonly fileName: string, readonly sha256: string }, readonly signed: { readonly at: string, readonly dueOn: string, readonly daysLate: number, readonly lateBecause: string | null, readonly remarks: string | null, readonly differences: ReadonlyArray<{ readonly kind: CountDifferenceKind, readonly name: string, readonly creditCode: string | null, readonly note: string }> } | null, readonly steps: ReadonlyArray<{ readonly action: CountAction, readonly at: string, readonly reason: string | null }> };

export type FiguresFragment = { readonly employers: number, readonly declared: number, readonly staff: number, readonly exposed: number };

type Refused_MKtPwXgkJsl2S4NqLzk4tkGoewF0j36MkKvBEwMcXaQ_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_OvrakeOhAl92jtWavtnk2veWMrYrOrY8xoubeg4C0_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_7WujNgzqoc5Reu51y5jhgaL6mYEoYYs6JvVcJbRhk5g_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_HBLzQe1yeaqxqZQtj4KgXlTmdpwAgSpVaWh0ekpnFi_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_OdjCedAo5iQhBfm3ciO0weJyosWw3c1wenszIeiQuWw_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type Refused_InvalidInput_Fragment = { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null };

export type RefusedFragment =
  | Refused_MKtPwXgkJsl2S4NqLzk4tkGoewF0j36MkKvBEwMcXaQ_Fragment
  | Refused_OvrakeOhAl92jtWavtnk2veWMrYrOrY8xoubeg4C0_Fragment
  | Refused_7WujNgzqoc5Reu51y5jhgaL6mYEoYYs6JvVcJbRhk5g_Fragment
  | Refused_HBLzQe1yeaqxqZQtj4KgXlTmdpwAgSpVaWh0ekpnFi_Fragment
  | Refused_OdjCedAo5iQhBfm3ciO0weJyosWw3c1wenszIeiQuWw_Fragment
  | Refused_InvalidInput_Fragment
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