/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 评估方式 Who makes it (R70). */
export type AssessmentMode =
  /** 委托 A technical service body. */
  | 'COMMISSIONED'
  /** 自行 The employer itself. */
  | 'SELF';

/** 综合风险类别 Category (R76). 甲 is the lowest risk, 丙 the highest. */
export type Category =
  /** 丙类 Highest risk. */
  | 'BING'
  /** 甲类 Lowest risk. */
  | 'JIA'
  /** 乙类 Middle. */
  | 'YI';

/** 意见类型 What a comment is. */
export type CommentKind =
  /** 意见建议 Comment. */
  | 'COMMENT'
  /** 异议 Objection: must be answered before the report is signed. */
  | 'OBJECTION';

/** 危害风险等级 Hazard grade (R72). */
export type HazardGrade =
  /** Ⅰ级 Lowest. */
  | 'I'
  /** Ⅱ级 Middle. */
  | 'II'
  /** Ⅲ级 Highest. */
  | 'III';

/** 管理状况等级 Management grade (R74). */
export type ManagementGrade =
  /** A级 Score ≥ 90. */
  | 'A'
  /** B级 Score ≥ 70 and < 90. */
  | 'B'
  /** C级 Score < 70. */
  | 'C';

/** 复核结论 How a review ended. */
export type ReviewDecision =
  /** 采信 Accepted. */
  | 'ACCEPTED'
  /** 退回 Returned. */
  | 'RETURNED';

/** 意见请求 A comment with who writes it. */
export type SubmitPublicCommentInput = {
  /** 同意 Agrees to commentConsent; must be true. */
  readonly consent: boolean;
  /** 幂等键 A random UUID: nobody else may guess it. */
  readonly idempotencyKey: string;
  /** 类型 Kind. */
  readonly kind: CommentKind;
  /** 姓名 Real name, 2–30 characters. Name or phone must be given. */
  readonly name?: string | null | undefined;
  /** 手机号码 Mobile phone number of the mainland. Name or phone must be given. */
  readonly phone?: string | null | undefined;
  /** 报告 Report, by the id of its public notice. */
  readonly reportId: string | number;
  /** 内容 Text, 10–2,000 characters. */
  readonly text: string;
};

export type PublicNoticeQueryVariables = Exact<{
  id: string | number;
}>;


export type PublicNoticeQuery = { readonly publicNotice: { readonly employerName: string, readonly creditCode: string, readonly address: string | null, readonly mode: AssessmentMode, readonly assessedOn: string, readonly hazardGrade: HazardGrade, readonly managementGrade: ManagementGrade, readonly category: Category, readonly sentences: ReadonlyArray<string>, readonly supersededBy: string | null, readonly revisions: ReadonlyArray<{ readonly postedOn: string, readonly revisedOn: string }>, readonly reviewed: { readonly decision: ReviewDecision, readonly decidedOn: string, readonly category: Category | null } | null, readonly publicity: { readonly place: string, readonly postedOn: string, readonly ended: boolean, readonly daysLeft: number, readonly deadline: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } }, readonly commentTally: { readonly objections: number, readonly comments: number, readonly answered: number } } | null };

export type NoticeCommentsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type NoticeCommentsQuery = { readonly publicNotice: { readonly comments: { readonly nodes: ReadonlyArray<{ readonly kind: CommentKind, readonly text: string, readonly postedOn: string, readonly submittedOn: string, readonly answer: string, readonly answeredOn: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type CommentFeedbackQueryVariables = Exact<{
  reportId: string | number;
  number: string;
  code: string;
}>;


export type CommentFeedbackQuery = { readonly commentFeedback: { readonly kind: CommentKind, readonly text: string, readonly answer: string | null, readonly answeredOn: string | null } | null };

export type SubmitPublicCommentMutationVariables = Exact<{
  input: SubmitPublicCommentInput;
}>;


export type SubmitPublicCommentMutation = { readonly submitPublicComment:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'CommentsClosed' | 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' | 'TooManyRequests' }
    )
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly number: string, readonly code: string }
      & { readonly __typename: 'SubmittedComment' }
    )
   };

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

export const PublicNoticeDocument = new TypedDocumentString(`
    query PublicNotice($id: ID!) {
  publicNotice(id: $id) {
    employerName
    creditCode
    address
    mode
    assessedOn
    hazardGrade
    managementGrade
    category
    sentences
    supersededBy
    revisions {
      postedOn
      revisedOn
    }
    reviewed {
      decision
      decidedOn
      category
    }
    publicity {
      place
      postedOn
      ended
      daysLeft
      deadline {
        from
        endsOn
        provisional
        days {
          on
          counted
          why
        }
        source {
          instrument
          clause
        }
      }
    }
    commentTally {
      objections
      comments
      answered
    }
  }
}
    `) as unknown as TypedDocumentString<PublicNoticeQuery, PublicNoticeQueryVariables>;
export const NoticeCommentsDocument = new TypedDocumentString(`
    query NoticeComments($id: ID!, $after: String) {
  publicNotice(id: $id) {
    comments(first: 20, after: $after) {
      nodes {
        kind
        text
        postedOn
        submittedOn
        answer
        answeredOn
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NoticeCommentsQuery, NoticeCommentsQueryVariables>;
export const CommentFeedbackDocument = new TypedDocumentString(`
    query CommentFeedback($reportId: ID!, $number: String!, $code: String!) {
  commentFeedback(reportId: $reportId, number: $number, code: $code) {
    kind
    text
    answer
    answeredOn
  }
}
    `) as unknown as TypedDocumentString<CommentFeedbackQuery, CommentFeedbackQueryVariables>;
export const SubmitPublicCommentDocument = new TypedDocumentString(`
    mutation SubmitPublicComment($input: SubmitPublicCommentInput!) {
  submitPublicComment(input: $input) {
    __typename
    ... on SubmittedComment {
      number
      code
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
    `) as unknown as TypedDocumentString<SubmitPublicCommentMutation, SubmitPublicCommentMutationVariables>;