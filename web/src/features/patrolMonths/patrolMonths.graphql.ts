/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 线索不予处理 Which, and why. */
export type DismissPatrolReferralInput = {
  /** 幂等键 Idempotency key. */
  readonly idempotencyKey: string;
  /** 理由 2–500 characters; the patrol body is told. */
  readonly reason: string;
  /** 线索 Referral. */
  readonly referralId: string | number;
};

/** 开启请求 Which month. */
export type OpenPatrolMonthInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 月份 Month that has begun, at most 12 months ago, 2026-12. */
  readonly month: string;
};

/** 线索状态 State of a referral. */
export type PatrolReferralState =
  /** 不予处理 An officer said why it leads to nothing. */
  | 'DISMISSED'
  /** 已登记违法行为 A finding was opened. */
  | 'FINDING_OPENED'
  /** 待处理 Waits for an officer. */
  | 'RECEIVED'
  /** 已立检查 A visit was opened. */
  | 'VISIT_OPENED';

/** 巡查任务状态 State of a task. */
export type PatrolTaskState =
  /** 无需巡查 Closed or suspended, as the submitted form says. */
  | 'EXCUSED'
  /** 逾期 Submitted after the day due, or not yet although it is over. */
  | 'LATE'
  /** 待巡查 No visit yet. */
  | 'OPEN'
  /** 已报送 Submitted by the day due. */
  | 'SUBMITTED'
  /** 已巡查 Visited, the form is not submitted. */
  | 'VISITED';

/** 重新开放请求 Which round, and why. */
export type ReopenPatrolRoundInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 月份 Month, 2026-12. */
  readonly month: string;
  /** 巡查单位 Body. */
  readonly patrolBodyId: string | number;
  /** 理由 Reason, 1–200 characters. */
  readonly reason: string;
};

/** 登记新版巡查表 The form and its first month. */
export type SavePatrolFormInput = {
  /** 内容 JSON text of the whole form; `replaces` names the one before and what became of its questions. */
  readonly definition: string;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 启用月份 `YYYY-MM`, saved two days before its first day at the latest. */
  readonly month: string;
};

/** 撤回巡查表 Which, and why. */
export type WithdrawPatrolFormInput = {
  /** 编号 Id of the form. */
  readonly formId: string | number;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 原因 1–300 characters. */
  readonly reason: string;
};

export type RoundsOfMonthQueryVariables = Exact<{
  month?: string | null | undefined;
  body?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type RoundsOfMonthQuery = { readonly patrolRounds: { readonly nodes: ReadonlyArray<{ readonly month: string, readonly patrolBodyId: string, readonly patrolBodyName: string, readonly dueOn: string, readonly lockedReason: string | null, readonly lateReason: string | null, readonly figures: { readonly expected: number, readonly visited: number, readonly submitted: number, readonly submittedInTime: number, readonly late: number, readonly excused: number, readonly problems: number, readonly referrals: number, readonly inConflict: number }, readonly returns: ReadonlyArray<{ readonly submittedAt: string, readonly daysLate: number, readonly reopened: { readonly reason: string } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OneRoundQueryVariables = Exact<{
  month: string;
  body: string | number;
}>;


export type OneRoundQuery = { readonly patrolRound: { readonly openedAt: string, readonly listSha256: string, readonly month: string, readonly patrolBodyId: string, readonly patrolBodyName: string, readonly dueOn: string, readonly lockedReason: string | null, readonly lateReason: string | null, readonly returns: ReadonlyArray<{ readonly number: number, readonly submittedAt: string, readonly dueOn: string, readonly daysLate: number, readonly figures: { readonly expected: number, readonly visited: number, readonly submitted: number, readonly submittedInTime: number, readonly late: number, readonly excused: number, readonly problems: number, readonly referrals: number, readonly inConflict: number }, readonly reopened: { readonly at: string, readonly reason: string } | null }>, readonly figures: { readonly expected: number, readonly visited: number, readonly submitted: number, readonly submittedInTime: number, readonly late: number, readonly excused: number, readonly problems: number, readonly referrals: number, readonly inConflict: number } } | null };

export type TasksOfRoundQueryVariables = Exact<{
  month: string;
  body: string | number;
  state?: PatrolTaskState | null | undefined;
  village?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type TasksOfRoundQuery = { readonly patrolTasks: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly employerId: string, readonly name: string, readonly address: string | null, readonly village: string | null, readonly state: PatrolTaskState, readonly reason: string, readonly daysLate: number, readonly visitedOn: string | null, readonly problems: number, readonly referrals: number, readonly conflicts: number, readonly unfinishedReason: string | null, readonly recordId: string | null }>, readonly villages: ReadonlyArray<{ readonly village: string | null, readonly tasks: number, readonly submitted: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type OneRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type OneRecordQuery = { readonly patrolRecordById: { readonly id: string, readonly month: string, readonly patrolBodyId: string, readonly employerId: string, readonly creditCode: string, readonly employerName: string, readonly formVersion: string, readonly missingPhotos: ReadonlyArray<string>, readonly visitedOn: string | null, readonly submittedAt: string | null, readonly problemCount: number, readonly referralIds: ReadonlyArray<string>, readonly changedAt: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly inConflict: boolean, readonly values: ReadonlyArray<{ readonly device: string, readonly sequence: number, readonly value: string, readonly at: string }> }>, readonly photos: ReadonlyArray<{ readonly sha256: string, readonly fileName: string, readonly sizeBytes: number, readonly hasPosition: boolean, readonly receivedAt: string, readonly downloadUrl: string | null }>, readonly waiting: ReadonlyArray<{ readonly reason: string, readonly count: number, readonly receivedAt: string }> } | null, readonly patrolForms: ReadonlyArray<{ readonly id: string, readonly definition: string }> };

export type ReferralsQueryVariables = Exact<{
  state: PatrolReferralState;
  after?: string | null | undefined;
}>;


export type ReferralsQuery = { readonly patrolReferrals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly employerName: string, readonly suspicions: ReadonlyArray<string>, readonly receivedAt: string, readonly settledAt: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OneReferralQueryVariables = Exact<{
  id: string | number;
}>;


export type OneReferralQuery = { readonly patrolReferral: { readonly id: string, readonly number: string, readonly state: PatrolReferralState, readonly employerId: string, readonly employerName: string, readonly patrolBodyId: string, readonly month: string, readonly suspicions: ReadonlyArray<string>, readonly receivedAt: string, readonly addedAt: string | null, readonly settledAt: string | null, readonly visitId: string | null, readonly findingId: string | null, readonly reason: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly inConflict: boolean, readonly values: ReadonlyArray<{ readonly device: string, readonly sequence: number, readonly value: string, readonly at: string }> }>, readonly photos: ReadonlyArray<{ readonly sha256: string, readonly fileName: string, readonly sizeBytes: number, readonly hasPosition: boolean, readonly receivedAt: string, readonly downloadUrl: string | null }>, readonly source: { readonly instrument: string, readonly clause: string } } | null, readonly patrolForms: ReadonlyArray<{ readonly month: string | null, readonly definition: string, readonly withdrawnReason: string | null }> };

export type FormsQueryVariables = Exact<{ [key: string]: never; }>;


export type FormsQuery = { readonly patrolForms: ReadonlyArray<{ readonly id: string, readonly title: string, readonly month: string | null, readonly definition: string, readonly savedAt: string | null, readonly withdrawnReason: string | null }> };

export type OpenMonthMutationVariables = Exact<{
  input: OpenPatrolMonthInput;
}>;


export type OpenMonthMutation = { readonly openPatrolMonth:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'PatrolMonthNotOpen' | 'PatrolMonthOver' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly month: string, readonly opened: number, readonly openedBefore: number, readonly expected: number }
      & { readonly __typename: 'PatrolMonthOpened' }
    )
   };

export type ReopenRoundMutationVariables = Exact<{
  input: ReopenPatrolRoundInput;
}>;


export type ReopenRoundMutation = { readonly reopenPatrolRound:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'PatrolMonthNotOpen' | 'PatrolRoundNotLocked' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | { readonly __typename: 'PatrolRound' }
   };

export type DismissReferralMutationVariables = Exact<{
  input: DismissPatrolReferralInput;
}>;


export type DismissReferralMutation = { readonly dismissPatrolReferral:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'ReferralSettled' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | { readonly __typename: 'PatrolReferral' }
   };

export type SaveFormMutationVariables = Exact<{
  input: SavePatrolFormInput;
}>;


export type SaveFormMutation = { readonly savePatrolForm:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'PatrolFormMonthTaken' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'PatrolForm' }
    )
   };

export type WithdrawFormMutationVariables = Exact<{
  input: WithdrawPatrolFormInput;
}>;


export type WithdrawFormMutation = { readonly withdrawPatrolForm:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'PatrolFormInEffect' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | { readonly __typename: 'PatrolForm' }
   };

export type RoundFragment = { readonly month: string, readonly patrolBodyId: string, readonly patrolBodyName: string, readonly dueOn: string, readonly lockedReason: string | null, readonly lateReason: string | null, readonly figures: { readonly expected: number, readonly visited: number, readonly submitted: number, readonly submittedInTime: number, readonly late: number, readonly excused: number, readonly problems: number, readonly referrals: number, readonly inConflict: number }, readonly returns: ReadonlyArray<{ readonly submittedAt: string, readonly daysLate: number, readonly reopened: { readonly reason: string } | null }> };

export type RoundFiguresFragment = { readonly expected: number, readonly visited: number, readonly submitted: number, readonly submittedInTime: number, readonly late: number, readonly excused: number, readonly problems: number, readonly referrals: number, readonly inConflict: number };

export type RecordFieldFragment = { readonly field: string, readonly inConflict: boolean, readonly values: ReadonlyArray<{ readonly device: string, readonly sequence: number, readonly value: string, readonly at: string }> };

export type PhotoFragment = { readonly sha256: string, readonly fileName: string, readonly sizeBytes: number, readonly hasPosition: boolean, readonly receivedAt: string, readonly downloadUrl: string | null };

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
export const RoundFiguresFragmentDoc = new TypedDocumentString(`
    fragment RoundFigures on PatrolFigures {
  expected
  visited
  submitted
  submittedInTime
  late
  excused
  problems
  referrals
  inConflict
}
    `, {"fragmentName":"RoundFigures"}) as unknown as TypedDocumentString<RoundFiguresFragment, unknown>;
export const RoundFragmentDoc = new TypedDocumentString(`
    fragment Round on PatrolRound {
  month
  patrolBodyId
  patrolBodyName
  dueOn
  lockedReason
  lateReason
  figures {
    ...RoundFigures
  }
  returns {
    submittedAt
    daysLate
    reopened {
      reason
    }
  }
}
    fragment RoundFigures on PatrolFigures {
  expected
  visited
  submitted
  submittedInTime
  late
  excused
  problems
  referrals
  inConflict
}`, {"fragmentName":"Round"}) as unknown as TypedDocumentString<RoundFragment, unknown>;
export const RecordFieldFragmentDoc = new TypedDocumentString(`
    fragment RecordField on PatrolField {
  field
  inConflict
  values {
    device
    sequence
    value
    at
  }
}
    `, {"fragmentName":"RecordField"}) as unknown as TypedDocumentString<RecordFieldFragment, unknown>;
export const PhotoFragmentDoc = new TypedDocumentString(`
    fragment Photo on PatrolPhoto {
  sha256
  fileName
  sizeBytes
  hasPosition
  receivedAt
  downloadUrl
}
    `, {"fragmentName":"Photo"}) as unknown as TypedDocumentString<PhotoFragment, unknown>;
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
export const RoundsOfMonthDocument = new TypedDocumentString(`
    query RoundsOfMonth($month: String, $body: ID, $after: String) {
  patrolRounds(month: $month, patrolBodyId: $body, first: 100, after: $after) {
    nodes {
      ...Round
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Round on PatrolRound {
  month
  patrolBodyId
  patrolBodyName
  dueOn
  lockedReason
  lateReason
  figures {
    ...RoundFigures
  }
  returns {
    submittedAt
    daysLate
    reopened {
      reason
    }
  }
}
fragment RoundFigures on PatrolFigures {
  expected
  visited
  submitted
  submittedInTime
  late
  excused
  problems
  referrals
  inConflict
}`) as unknown as TypedDocumentString<RoundsOfMonthQuery, RoundsOfMonthQueryVariables>;
export const OneRoundDocument = new TypedDocumentString(`
    query OneRound($month: String!, $body: ID!) {
  patrolRound(month: $month, patrolBodyId: $body) {
    ...Round
    openedAt
    listSha256
    returns {
      number
      submittedAt
      dueOn
      daysLate
      figures {
        ...RoundFigures
      }
      reopened {
        at
        reason
      }
    }
  }
}
    fragment Round on PatrolRound {
  month
  patrolBodyId
  patrolBodyName
  dueOn
  lockedReason
  lateReason
  figures {
    ...RoundFigures
  }
  returns {
    submittedAt
    daysLate
    reopened {
      reason
    }
  }
}
fragment RoundFigures on PatrolFigures {
  expected
  visited
  submitted
  submittedInTime
  late
  excused
  problems
  referrals
  inConflict
}`) as unknown as TypedDocumentString<OneRoundQuery, OneRoundQueryVariables>;
export const TasksOfRoundDocument = new TypedDocumentString(`
    query TasksOfRound($month: String!, $body: ID!, $state: PatrolTaskState, $village: String, $after: String) {
  patrolTasks(
    month: $month
    patrolBodyId: $body
    state: $state
    village: $village
    first: 50
    after: $after
  ) {
    nodes {
      employerId
      name
      address
      village
      state
      reason
      daysLate
      visitedOn
      problems
      referrals
      conflicts
      unfinishedReason
      recordId
    }
    totalCount
    villages {
      village
      tasks
      submitted
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<TasksOfRoundQuery, TasksOfRoundQueryVariables>;
export const OneRecordDocument = new TypedDocumentString(`
    query OneRecord($id: ID!) {
  patrolRecordById(id: $id) {
    id
    month
    patrolBodyId
    employerId
    creditCode
    employerName
    formVersion
    fields {
      ...RecordField
    }
    photos {
      ...Photo
    }
    missingPhotos
    waiting {
      reason
      count
      receivedAt
    }
    visitedOn
    submittedAt
    problemCount
    referralIds
    changedAt
  }
  patrolForms {
    id
    definition
  }
}
    fragment RecordField on PatrolField {
  field
  inConflict
  values {
    device
    sequence
    value
    at
  }
}
fragment Photo on PatrolPhoto {
  sha256
  fileName
  sizeBytes
  hasPosition
  receivedAt
  downloadUrl
}`) as unknown as TypedDocumentString<OneRecordQuery, OneRecordQueryVariables>;
export const ReferralsDocument = new TypedDocumentString(`
    query Referrals($state: PatrolReferralState!, $after: String) {
  patrolReferrals(state: $state, first: 20, after: $after) {
    nodes {
      id
      number
      employerName
      suspicions
      receivedAt
      settledAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReferralsQuery, ReferralsQueryVariables>;
export const OneReferralDocument = new TypedDocumentString(`
    query OneReferral($id: ID!) {
  patrolReferral(id: $id) {
    id
    number
    state
    employerId
    employerName
    patrolBodyId
    month
    suspicions
    fields {
      ...RecordField
    }
    photos {
      ...Photo
    }
    receivedAt
    addedAt
    settledAt
    visitId
    findingId
    reason
    source {
      instrument
      clause
    }
  }
  patrolForms {
    month
    definition
    withdrawnReason
  }
}
    fragment RecordField on PatrolField {
  field
  inConflict
  values {
    device
    sequence
    value
    at
  }
}
fragment Photo on PatrolPhoto {
  sha256
  fileName
  sizeBytes
  hasPosition
  receivedAt
  downloadUrl
}`) as unknown as TypedDocumentString<OneReferralQuery, OneReferralQueryVariables>;
export const FormsDocument = new TypedDocumentString(`
    query Forms {
  patrolForms {
    id
    title
    month
    definition
    savedAt
    withdrawnReason
  }
}
    `) as unknown as TypedDocumentString<FormsQuery, FormsQueryVariables>;
export const OpenMonthDocument = new TypedDocumentString(`
    mutation OpenMonth($input: OpenPatrolMonthInput!) {
  openPatrolMonth(input: $input) {
    __typename
    ... on PatrolMonthOpened {
      month
      opened
      openedBefore
      expected
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
}`) as unknown as TypedDocumentString<OpenMonthMutation, OpenMonthMutationVariables>;
export const ReopenRoundDocument = new TypedDocumentString(`
    mutation ReopenRound($input: ReopenPatrolRoundInput!) {
  reopenPatrolRound(input: $input) {
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
}`) as unknown as TypedDocumentString<ReopenRoundMutation, ReopenRoundMutationVariables>;
export const DismissReferralDocument = new TypedDocumentString(`
    mutation DismissReferral($input: DismissPatrolReferralInput!) {
  dismissPatrolReferral(input: $input) {
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
}`) as unknown as TypedDocumentString<DismissReferralMutation, DismissReferralMutationVariables>;
export const SaveFormDocument = new TypedDocumentString(`
    mutation SaveForm($input: SavePatrolFormInput!) {
  savePatrolForm(input: $input) {
    __typename
    ... on PatrolForm {
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
}`) as unknown as TypedDocumentString<SaveFormMutation, SaveFormMutationVariables>;
export const WithdrawFormDocument = new TypedDocumentString(`
    mutation WithdrawForm($input: WithdrawPatrolFormInput!) {
  withdrawPatrolForm(input: $input) {
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
}`) as unknown as TypedDocumentString<WithdrawFormMutation, WithdrawFormMutationVariables>;