/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 报送请求 A rectification. */
export type AnswerCircularInput = {
  /** 编号 The circular. */
  readonly circularId: string;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 对象编号 The unit. */
  readonly recipientId: string;
  /** 整改情况 1–1000 characters. */
  readonly text: string;
};

/** 整改状态 Where a recipient stands. */
export type CircularAnswerState =
  /** 已报送 Reported. */
  | 'ANSWERED'
  /** 无需整改 Nothing is asked for. */
  | 'NONE_ASKED'
  /** 待报送 Waited for. */
  | 'WAITING';

/** 通报种类 Kind of a circular. */
export type CircularKind =
  /** 通报批评 Criticism (R169); may set a time to rectify (R170). */
  | 'CRITICISM'
  /** 工作进展通报 Progress (R174). */
  | 'PROGRESS';

/** 起草请求 A draft. */
export type DraftCircularInput = {
  /** 编号 Of a draft that is written anew. */
  readonly circularId?: string | null | undefined;
  /** 整改期限 1–120 working days; criticism only. */
  readonly correctionWorkingDays?: number | null | undefined;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 公开 Whether anyone may read it once issued. */
  readonly isPublic: boolean;
  /** 种类 Kind. */
  readonly kind: CircularKind;
  /** 对象编号 1–25: ids of bodies or member units, credit codes. */
  readonly recipientIds: ReadonlyArray<string>;
  /** 依据的督导检查记录 At most 25 that are on record. */
  readonly supervisionIds?: ReadonlyArray<string> | null | undefined;
  /** 正文 1–5000 characters. */
  readonly text: string;
  /** 标题 1–100 characters. */
  readonly title: string;
};

/** 印发请求 A draft and its number. */
export type IssueCircularInput = {
  /** 编号 The draft. */
  readonly circularId: string;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 文号 1–60 characters. */
  readonly number: string;
};

/** 归档请求 A draft. */
export type RecordSupervisionInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 编号 The draft. */
  readonly supervisionId: string;
};

/** 填写督导检查记录请求 A draft. */
export type SaveSupervisionInput = {
  /** 发现的问题 At most 30. */
  readonly findings: ReadonlyArray<SupervisionFindingInput>;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 督导内容 1–1000 characters. */
  readonly matters: string;
  /** 督导日期 Today or earlier. */
  readonly on: string;
  /** 编号 Of a draft that is written anew. */
  readonly supervisionId?: string | null | undefined;
  /** 督导组 1–60 characters; an office, no names of people. */
  readonly team: string;
  /** 督导对象 Id of a body or member unit, or credit code. */
  readonly unitId: string;
};

/** 督导发现的问题 What the team found. */
export type SupervisionFindingInput = {
  /** 意见建议 1–500 characters. */
  readonly advice?: string | null | undefined;
  /** 问题 1–500 characters. */
  readonly text: string;
};

/** 撤销请求 A draft and why. */
export type WithdrawCircularInput = {
  /** 编号 The draft. */
  readonly circularId: string;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 撤销理由 1–300 characters. */
  readonly reason: string;
};

export type CircularsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CircularsQuery = { readonly circulars: { readonly nodes: ReadonlyArray<{ readonly circularId: string, readonly kind: CircularKind, readonly title: string, readonly text: string, readonly isPublic: boolean, readonly correctionWorkingDays: number | null, readonly issuedAt: string | null, readonly number: string | null, readonly dueOn: string | null, readonly withdrawnBecause: string | null, readonly supervisions: ReadonlyArray<{ readonly supervisionId: string, readonly title: string }>, readonly recipients: ReadonlyArray<{ readonly recipientId: string, readonly name: string, readonly state: CircularAnswerState, readonly daysLate: number, readonly answer: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SupervisionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SupervisionsQuery = { readonly supervisions: { readonly nodes: ReadonlyArray<{ readonly supervisionId: string, readonly title: string, readonly team: string, readonly unitId: string, readonly unitName: string, readonly on: string, readonly matters: string, readonly recordedAt: string | null, readonly findings: ReadonlyArray<{ readonly text: string, readonly advice: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type UnitsBasisQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitsBasisQuery = { readonly viewer: { readonly county: { readonly code: string, readonly patrolBodies: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null } };

export type MemberUnitsQueryVariables = Exact<{
  county: string;
}>;


export type MemberUnitsQuery = { readonly memberUnits: ReadonlyArray<{ readonly unitId: string, readonly name: string }> };

export type FindEmployersQueryVariables = Exact<{
  part: string;
}>;


export type FindEmployersQuery = { readonly employers: { readonly nodes: ReadonlyArray<{ readonly creditCode: string, readonly name: string }> } };

export type DraftCircularMutationVariables = Exact<{
  input: DraftCircularInput;
}>;


export type DraftCircularMutation = { readonly draftCircular:
    | (
      { readonly circularId: string }
      & { readonly __typename: 'Circular' }
    )
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'CircularIssued' | 'CircularWithdrawn' | 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type IssueCircularMutationVariables = Exact<{
  input: IssueCircularInput;
}>;


export type IssueCircularMutation = { readonly issueCircular:
    | (
      { readonly circularId: string, readonly dueOn: string | null }
      & { readonly __typename: 'Circular' }
    )
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'CircularIssued' | 'CircularWithdrawn' | 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type WithdrawCircularMutationVariables = Exact<{
  input: WithdrawCircularInput;
}>;


export type WithdrawCircularMutation = { readonly withdrawCircular:
    | (
      { readonly circularId: string }
      & { readonly __typename: 'Circular' }
    )
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'CircularIssued' | 'CircularWithdrawn' | 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type AnswerCircularMutationVariables = Exact<{
  input: AnswerCircularInput;
}>;


export type AnswerCircularMutation = { readonly answerCircular:
    | (
      { readonly circularId: string }
      & { readonly __typename: 'Circular' }
    )
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'CircularAnswered' | 'IdempotencyKeyReused' | 'NoAnswerAsked' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type SaveSupervisionMutationVariables = Exact<{
  input: SaveSupervisionInput;
}>;


export type SaveSupervisionMutation = { readonly saveSupervision:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' | 'SupervisionRecorded' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly supervisionId: string }
      & { readonly __typename: 'Supervision' }
    )
   };

export type RecordSupervisionMutationVariables = Exact<{
  input: RecordSupervisionInput;
}>;


export type RecordSupervisionMutation = { readonly recordSupervision:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' | 'SupervisionRecorded' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly supervisionId: string }
      & { readonly __typename: 'Supervision' }
    )
   };

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

export type ShownCircularFragment = { readonly circularId: string, readonly kind: CircularKind, readonly title: string, readonly text: string, readonly isPublic: boolean, readonly correctionWorkingDays: number | null, readonly issuedAt: string | null, readonly number: string | null, readonly dueOn: string | null, readonly withdrawnBecause: string | null, readonly supervisions: ReadonlyArray<{ readonly supervisionId: string, readonly title: string }>, readonly recipients: ReadonlyArray<{ readonly recipientId: string, readonly name: string, readonly state: CircularAnswerState, readonly daysLate: number, readonly answer: string | null }> };

export type ShownSupervisionFragment = { readonly supervisionId: string, readonly title: string, readonly team: string, readonly unitId: string, readonly unitName: string, readonly on: string, readonly matters: string, readonly recordedAt: string | null, readonly findings: ReadonlyArray<{ readonly text: string, readonly advice: string | null }> };

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
export const ShownCircularFragmentDoc = new TypedDocumentString(`
    fragment ShownCircular on Circular {
  circularId
  kind
  title
  text
  isPublic
  correctionWorkingDays
  issuedAt
  number
  dueOn
  withdrawnBecause
  supervisions {
    supervisionId
    title
  }
  recipients {
    recipientId
    name
    state
    daysLate
    answer
  }
}
    `, {"fragmentName":"ShownCircular"}) as unknown as TypedDocumentString<ShownCircularFragment, unknown>;
export const ShownSupervisionFragmentDoc = new TypedDocumentString(`
    fragment ShownSupervision on Supervision {
  supervisionId
  title
  team
  unitId
  unitName
  on
  matters
  findings {
    text
    advice
  }
  recordedAt
}
    `, {"fragmentName":"ShownSupervision"}) as unknown as TypedDocumentString<ShownSupervisionFragment, unknown>;
export const CircularsDocument = new TypedDocumentString(`
    query Circulars($after: String) {
  circulars(first: 20, after: $after) {
    nodes {
      ...ShownCircular
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ShownCircular on Circular {
  circularId
  kind
  title
  text
  isPublic
  correctionWorkingDays
  issuedAt
  number
  dueOn
  withdrawnBecause
  supervisions {
    supervisionId
    title
  }
  recipients {
    recipientId
    name
    state
    daysLate
    answer
  }
}`) as unknown as TypedDocumentString<CircularsQuery, CircularsQueryVariables>;
export const SupervisionsDocument = new TypedDocumentString(`
    query Supervisions($after: String) {
  supervisions(first: 20, after: $after) {
    nodes {
      ...ShownSupervision
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ShownSupervision on Supervision {
  supervisionId
  title
  team
  unitId
  unitName
  on
  matters
  findings {
    text
    advice
  }
  recordedAt
}`) as unknown as TypedDocumentString<SupervisionsQuery, SupervisionsQueryVariables>;
export const UnitsBasisDocument = new TypedDocumentString(`
    query UnitsBasis {
  viewer {
    county {
      code
      patrolBodies {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsBasisQuery, UnitsBasisQueryVariables>;
export const MemberUnitsDocument = new TypedDocumentString(`
    query MemberUnits($county: String!) {
  memberUnits(county: $county) {
    unitId
    name
  }
}
    `) as unknown as TypedDocumentString<MemberUnitsQuery, MemberUnitsQueryVariables>;
export const FindEmployersDocument = new TypedDocumentString(`
    query FindEmployers($part: String!) {
  employers(first: 10, filter: {search: $part}) {
    nodes {
      creditCode
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FindEmployersQuery, FindEmployersQueryVariables>;
export const DraftCircularDocument = new TypedDocumentString(`
    mutation DraftCircular($input: DraftCircularInput!) {
  draftCircular(input: $input) {
    __typename
    ... on Circular {
      circularId
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
}`) as unknown as TypedDocumentString<DraftCircularMutation, DraftCircularMutationVariables>;
export const IssueCircularDocument = new TypedDocumentString(`
    mutation IssueCircular($input: IssueCircularInput!) {
  issueCircular(input: $input) {
    __typename
    ... on Circular {
      circularId
      dueOn
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
}`) as unknown as TypedDocumentString<IssueCircularMutation, IssueCircularMutationVariables>;
export const WithdrawCircularDocument = new TypedDocumentString(`
    mutation WithdrawCircular($input: WithdrawCircularInput!) {
  withdrawCircular(input: $input) {
    __typename
    ... on Circular {
      circularId
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
}`) as unknown as TypedDocumentString<WithdrawCircularMutation, WithdrawCircularMutationVariables>;
export const AnswerCircularDocument = new TypedDocumentString(`
    mutation AnswerCircular($input: AnswerCircularInput!) {
  answerCircular(input: $input) {
    __typename
    ... on Circular {
      circularId
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
}`) as unknown as TypedDocumentString<AnswerCircularMutation, AnswerCircularMutationVariables>;
export const SaveSupervisionDocument = new TypedDocumentString(`
    mutation SaveSupervision($input: SaveSupervisionInput!) {
  saveSupervision(input: $input) {
    __typename
    ... on Supervision {
      supervisionId
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
}`) as unknown as TypedDocumentString<SaveSupervisionMutation, SaveSupervisionMutationVariables>;
export const RecordSupervisionDocument = new TypedDocumentString(`
    mutation RecordSupervision($input: RecordSupervisionInput!) {
  recordSupervision(input: $input) {
    __typename
    ... on Supervision {
      supervisionId
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
}`) as unknown as TypedDocumentString<RecordSupervisionMutation, RecordSupervisionMutationVariables>;