/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 添加推送地址请求 Where to send what. */
export type AddWebhookInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 消息类别 At least one kind. */
  readonly kinds: ReadonlyArray<MessageKind>;
  /** 网址 https address with a public name, at most 500 characters. */
  readonly url: string;
};

/** 停用推送地址请求 Which webhook. */
export type CloseWebhookInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 推送地址 Webhook. */
  readonly webhookId: string | number;
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

/** 重新推送请求 Which delivery. */
export type RequeueDeliveryInput = {
  /** 记录 Dead delivery. */
  readonly deliveryId: string | number;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
};

export type WebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksQuery = { readonly webhooks: ReadonlyArray<{ readonly id: string, readonly url: string, readonly kinds: ReadonlyArray<MessageKind>, readonly addedAt: string, readonly closedAt: string | null }> };

export type DeadDeliveriesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeadDeliveriesQuery = { readonly deadDeliveries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly deliveryId: string, readonly webhookId: string, readonly kind: MessageKind, readonly attempts: number, readonly problem: string | null, readonly body: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AddWebhookMutationVariables = Exact<{
  input: AddWebhookInput;
}>;


export type AddWebhookMutation = { readonly addWebhook:
    | (
      { readonly secret: string, readonly webhook: { readonly url: string } }
      & { readonly __typename: 'AddedWebhook' }
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

export type CloseWebhookMutationVariables = Exact<{
  input: CloseWebhookInput;
}>;


export type CloseWebhookMutation = { readonly closeWebhook:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | { readonly __typename: 'Webhook' }
   };

export type RequeueDeliveryMutationVariables = Exact<{
  input: RequeueDeliveryInput;
}>;


export type RequeueDeliveryMutation = { readonly requeueDelivery:
    | { readonly __typename: 'DeadDelivery' }
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
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
export const WebhooksDocument = new TypedDocumentString(`
    query Webhooks {
  webhooks {
    id
    url
    kinds
    addedAt
    closedAt
  }
}
    `) as unknown as TypedDocumentString<WebhooksQuery, WebhooksQueryVariables>;
export const DeadDeliveriesDocument = new TypedDocumentString(`
    query DeadDeliveries($after: String) {
  deadDeliveries(first: 20, after: $after) {
    nodes {
      id
      deliveryId
      webhookId
      kind
      attempts
      problem
      body
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DeadDeliveriesQuery, DeadDeliveriesQueryVariables>;
export const AddWebhookDocument = new TypedDocumentString(`
    mutation AddWebhook($input: AddWebhookInput!) {
  addWebhook(input: $input) {
    __typename
    ... on AddedWebhook {
      secret
      webhook {
        url
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
}`) as unknown as TypedDocumentString<AddWebhookMutation, AddWebhookMutationVariables>;
export const CloseWebhookDocument = new TypedDocumentString(`
    mutation CloseWebhook($input: CloseWebhookInput!) {
  closeWebhook(input: $input) {
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
}`) as unknown as TypedDocumentString<CloseWebhookMutation, CloseWebhookMutationVariables>;
export const RequeueDeliveryDocument = new TypedDocumentString(`
    mutation RequeueDelivery($input: RequeueDeliveryInput!) {
  requeueDelivery(input: $input) {
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
}`) as unknown as TypedDocumentString<RequeueDeliveryMutation, RequeueDeliveryMutationVariables>;