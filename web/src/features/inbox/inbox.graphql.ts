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
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly messageIds: ReadonlyArray<string> }
      & { readonly __typename: 'MarkedRead' }
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