/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 意见类型 What a comment is. */
export type CommentKind =
  /** 意见建议 Comment. */
  | 'COMMENT'
  /** 异议 Objection: must be answered before the report is signed. */
  | 'OBJECTION';

/** 办理步骤 Step on a complaint. */
export type ComplaintAction =
  /** 受理 Accepts it. */
  | 'ACCEPT'
  /** 不予受理 Declines it; the text is the reason. */
  | 'DECLINE'
  /** 办结 Handles it; the text is the answer. */
  | 'HANDLE';

/** 投诉举报事项 What is complained of. */
export type ComplaintKind =
  /** 未告知 Hazards of the post are not told. */
  | 'CONTRACT'
  /** 未申报 Hazards are not declared. */
  | 'DECLARATION'
  /** 诊断资料 Documents for a diagnosis are not given. */
  | 'DIAGNOSIS'
  /** 弄虚作假 An untrue report or publicity. */
  | 'FALSE_REPORT'
  /** 未体检 No health checks. */
  | 'HEALTH_CHECK'
  /** 未检测 No measurement, or untrue results. */
  | 'MEASUREMENT'
  /** 其他 Other problems of occupational health. */
  | 'OTHER'
  /** 无防护 No protective facilities or equipment. */
  | 'PROTECTION'
  /** 未培训 No training. */
  | 'TRAINING'
  /** 特殊人群 Minors, or women who are pregnant or nursing, in forbidden work. */
  | 'VULNERABLE'
  /** 无警示 No bulletin board or warning signs. */
  | 'WARNING';

/** 投诉举报状态 State of a complaint. */
export type ComplaintState =
  /** 已受理 Accepted. */
  | 'ACCEPTED'
  /** 已办结 Handled, with the answer. */
  | 'HANDLED'
  /** 不予受理 Not accepted, with the reason. */
  | 'NOT_ACCEPTED'
  /** 已收到 Received. */
  | 'RECEIVED';

/** 办理请求 A step on a complaint. */
export type TakeComplaintStepInput = {
  /** 步骤 Step. */
  readonly action: ComplaintAction;
  /** 投诉举报 Complaint. */
  readonly complaintId: string | number;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 内容 What the reporter is told, 2–2,000 characters. */
  readonly text: string;
  /** 检查 A visit that was made for it. */
  readonly visitId?: string | number | null | undefined;
};

/** 检查来源 Why the employer is visited. */
export type VisitCause =
  /** 投诉举报 A complaint, outside the draw. */
  | 'COMPLAINT'
  /** 年度计划 Drawn by a plan. */
  | 'PLAN'
  /** 转办移送 A referral, outside the draw. */
  | 'REFERRAL';

export type ListedComplaintFragment = { readonly id: string, readonly number: string, readonly kind: ComplaintKind, readonly employerName: string, readonly submittedAt: string, readonly state: ComplaintState, readonly dueOn: string | null, readonly overdue: boolean };

export type WholeComplaintFragment = { readonly creditCode: string | null, readonly text: string, readonly visitId: string | null, readonly id: string, readonly number: string, readonly kind: ComplaintKind, readonly employerName: string, readonly submittedAt: string, readonly state: ComplaintState, readonly dueOn: string | null, readonly overdue: boolean, readonly steps: ReadonlyArray<{ readonly action: ComplaintAction, readonly text: string, readonly takenAt: string }> };

export type ComplaintsQueryVariables = Exact<{
  state: ComplaintState;
  after?: string | null | undefined;
}>;


export type ComplaintsQuery = { readonly complaints: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly kind: ComplaintKind, readonly employerName: string, readonly submittedAt: string, readonly state: ComplaintState, readonly dueOn: string | null, readonly overdue: boolean }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OneComplaintQueryVariables = Exact<{
  id: string | number;
  mayKnowReporter: boolean;
}>;


export type OneComplaintQuery = { readonly complaint: { readonly creditCode: string | null, readonly text: string, readonly visitId: string | null, readonly id: string, readonly number: string, readonly kind: ComplaintKind, readonly employerName: string, readonly submittedAt: string, readonly state: ComplaintState, readonly dueOn: string | null, readonly overdue: boolean, readonly reporter?: { readonly name: string | null, readonly phone: string | null } | null, readonly photos?: ReadonlyArray<{ readonly fileName: string, readonly sizeBytes: number, readonly sha256: string, readonly downloadUrl: string }>, readonly steps: ReadonlyArray<{ readonly action: ComplaintAction, readonly text: string, readonly takenAt: string }> } | null };

export type TakeComplaintStepMutationVariables = Exact<{
  input: TakeComplaintStepInput;
}>;


export type TakeComplaintStepMutation = { readonly takeComplaintStep:
    | (
      { readonly id: string }
      & { readonly __typename: 'Complaint' }
    )
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' | 'WrongComplaintState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type UnansweredCommentsQueryVariables = Exact<{
  mayKnowAuthor: boolean;
  after?: string | null | undefined;
}>;


export type UnansweredCommentsQuery = { readonly unansweredComments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly reportId: string, readonly employerName: string, readonly kind: CommentKind, readonly text: string, readonly postedOn: string, readonly submittedAt: string, readonly author?: { readonly name: string | null, readonly phone: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type VisitOfComplaintFragment = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly cause: VisitCause, readonly on: string }> };

export type VisitsForComplaintsQueryVariables = Exact<{ [key: string]: never; }>;


export type VisitsForComplaintsQuery = { readonly started: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly cause: VisitCause, readonly on: string }> }, readonly ended: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly cause: VisitCause, readonly on: string }> }, readonly confirmed: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly cause: VisitCause, readonly on: string }> }, readonly concluded: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly cause: VisitCause, readonly on: string }> }, readonly published: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly cause: VisitCause, readonly on: string }> } };

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
export const ListedComplaintFragmentDoc = new TypedDocumentString(`
    fragment ListedComplaint on Complaint {
  id
  number
  kind
  employerName
  submittedAt
  state
  dueOn
  overdue
}
    `, {"fragmentName":"ListedComplaint"}) as unknown as TypedDocumentString<ListedComplaintFragment, unknown>;
export const WholeComplaintFragmentDoc = new TypedDocumentString(`
    fragment WholeComplaint on Complaint {
  ...ListedComplaint
  creditCode
  text
  steps {
    action
    text
    takenAt
  }
  visitId
}
    fragment ListedComplaint on Complaint {
  id
  number
  kind
  employerName
  submittedAt
  state
  dueOn
  overdue
}`, {"fragmentName":"WholeComplaint"}) as unknown as TypedDocumentString<WholeComplaintFragment, unknown>;
export const VisitOfComplaintFragmentDoc = new TypedDocumentString(`
    fragment VisitOfComplaint on VisitConnection {
  nodes {
    id
    employerName
    cause
    on
  }
}
    `, {"fragmentName":"VisitOfComplaint"}) as unknown as TypedDocumentString<VisitOfComplaintFragment, unknown>;
export const ComplaintsDocument = new TypedDocumentString(`
    query Complaints($state: ComplaintState!, $after: String) {
  complaints(state: $state, first: 20, after: $after) {
    nodes {
      ...ListedComplaint
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ListedComplaint on Complaint {
  id
  number
  kind
  employerName
  submittedAt
  state
  dueOn
  overdue
}`) as unknown as TypedDocumentString<ComplaintsQuery, ComplaintsQueryVariables>;
export const OneComplaintDocument = new TypedDocumentString(`
    query OneComplaint($id: ID!, $mayKnowReporter: Boolean!) {
  complaint(id: $id) {
    ...WholeComplaint
    reporter @include(if: $mayKnowReporter) {
      name
      phone
    }
    photos @include(if: $mayKnowReporter) {
      fileName
      sizeBytes
      sha256
      downloadUrl
    }
  }
}
    fragment ListedComplaint on Complaint {
  id
  number
  kind
  employerName
  submittedAt
  state
  dueOn
  overdue
}
fragment WholeComplaint on Complaint {
  ...ListedComplaint
  creditCode
  text
  steps {
    action
    text
    takenAt
  }
  visitId
}`) as unknown as TypedDocumentString<OneComplaintQuery, OneComplaintQueryVariables>;
export const TakeComplaintStepDocument = new TypedDocumentString(`
    mutation TakeComplaintStep($input: TakeComplaintStepInput!) {
  takeComplaintStep(input: $input) {
    __typename
    ... on Complaint {
      id
    }
    ... on Refusal {
      code
      message
      source {
        instrument
        clause
      }
    }
    ... on InvalidInput {
      problems {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TakeComplaintStepMutation, TakeComplaintStepMutationVariables>;
export const UnansweredCommentsDocument = new TypedDocumentString(`
    query UnansweredComments($mayKnowAuthor: Boolean!, $after: String) {
  unansweredComments(first: 20, after: $after) {
    nodes {
      id
      number
      reportId
      employerName
      kind
      text
      author @include(if: $mayKnowAuthor) {
        name
        phone
      }
      postedOn
      submittedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<UnansweredCommentsQuery, UnansweredCommentsQueryVariables>;
export const VisitsForComplaintsDocument = new TypedDocumentString(`
    query VisitsForComplaints {
  started: visits(state: STARTED, first: 50) {
    ...VisitOfComplaint
  }
  ended: visits(state: ENDED, first: 50) {
    ...VisitOfComplaint
  }
  confirmed: visits(state: CONFIRMED, first: 50) {
    ...VisitOfComplaint
  }
  concluded: visits(state: CONCLUDED, first: 50) {
    ...VisitOfComplaint
  }
  published: visits(state: PUBLISHED, first: 50) {
    ...VisitOfComplaint
  }
}
    fragment VisitOfComplaint on VisitConnection {
  nodes {
    id
    employerName
    cause
    on
  }
}`) as unknown as TypedDocumentString<VisitsForComplaintsQuery, VisitsForComplaintsQueryVariables>;