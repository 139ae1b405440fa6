/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 执法证状态 Validity of a card on a day. */
export type CardState =
  /** 已过期 Ended. */
  | 'EXPIRED'
  /** 即将到期 Ends within 60 days. */
  | 'EXPIRING'
  /** 尚未生效 Valid from a later day on. */
  | 'NOT_YET_VALID'
  /** 有效 Valid. */
  | 'VALID';

/** 日期范围 Days from one to another, both included. */
export type DayRangeInput = {
  /** 起 First day. */
  readonly from: string;
  /** 止 Last day. */
  readonly to: string;
};

/** 回避 A relation that keeps an officer from an employer. */
export type RecusalInput = {
  /** 统一社会信用代码 The employer. */
  readonly creditCode: string;
  /** 事由 Why, 1–200 characters. */
  readonly reason: string;
};

/** 退出请求 Which officer. */
export type RetireOfficerInput = {
  /** 编号 The officer. */
  readonly id: string | number;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
};

/** 登记请求 The officer's whole record. */
export type SaveOfficerInput = {
  /** 登录账号 Subject of the officer's account; null: it does not sign in. */
  readonly account?: string | null | undefined;
  /** 执法证号 1–40 characters. */
  readonly cardNumber: string;
  /** 执法证有效期起 First day. */
  readonly cardValidFrom: string;
  /** 执法证有效期止 Last day. */
  readonly cardValidTo: string;
  /** 休假 Up to 100 ranges. */
  readonly daysOff: ReadonlyArray<DayRangeInput>;
  /** 编号 Null for a new officer. */
  readonly id?: string | number | null | undefined;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 姓名 1–50 characters. */
  readonly name: string;
  /** 回避 Up to 500. */
  readonly recusals: ReadonlyArray<RecusalInput>;
  /** 所在单位 1–100 characters. */
  readonly unit: string;
  /** 每日检查家数 1 or 2. */
  readonly visitsPerDay: number;
  /** 每月检查家数 0–62. */
  readonly visitsPerMonth: number;
};

export type RosterQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RosterQuery = { readonly officers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: string, readonly cardNumber: string, readonly cardValidFrom: string, readonly cardValidTo: string, readonly cardState: CardState, readonly visitsPerDay: number, readonly visitsPerMonth: number, readonly account: string | null, readonly retiredOn: string | null, readonly recusals: ReadonlyArray<{ readonly creditCode: string, readonly reason: string }>, readonly daysOff: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EmployersNamedQueryVariables = Exact<{
  part: string;
}>;


export type EmployersNamedQuery = { readonly employers: { readonly nodes: ReadonlyArray<{ readonly creditCode: string, readonly name: string }> } };

export type SaveOfficerMutationVariables = Exact<{
  input: SaveOfficerInput;
}>;


export type SaveOfficerMutation = { readonly saveOfficer:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Officer' }
    )
   };

export type RetireOfficerMutationVariables = Exact<{
  input: RetireOfficerInput;
}>;


export type RetireOfficerMutation = { readonly retireOfficer:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Officer' }
    )
   };

export type OfficerWholeFragment = { readonly id: string, readonly name: string, readonly unit: string, readonly cardNumber: string, readonly cardValidFrom: string, readonly cardValidTo: string, readonly cardState: CardState, readonly visitsPerDay: number, readonly visitsPerMonth: number, readonly account: string | null, readonly retiredOn: string | null, readonly recusals: ReadonlyArray<{ readonly creditCode: string, readonly reason: string }>, readonly daysOff: ReadonlyArray<{ readonly from: string, readonly to: string }> };

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
export const OfficerWholeFragmentDoc = new TypedDocumentString(`
    fragment OfficerWhole on Officer {
  id
  name
  unit
  cardNumber
  cardValidFrom
  cardValidTo
  cardState
  recusals {
    creditCode
    reason
  }
  visitsPerDay
  visitsPerMonth
  daysOff {
    from
    to
  }
  account
  retiredOn
}
    `, {"fragmentName":"OfficerWhole"}) as unknown as TypedDocumentString<OfficerWholeFragment, unknown>;
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
export const RosterDocument = new TypedDocumentString(`
    query Roster($after: String) {
  officers(first: 100, after: $after) {
    nodes {
      ...OfficerWhole
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment OfficerWhole on Officer {
  id
  name
  unit
  cardNumber
  cardValidFrom
  cardValidTo
  cardState
  recusals {
    creditCode
    reason
  }
  visitsPerDay
  visitsPerMonth
  daysOff {
    from
    to
  }
  account
  retiredOn
}`) as unknown as TypedDocumentString<RosterQuery, RosterQueryVariables>;
export const EmployersNamedDocument = new TypedDocumentString(`
    query EmployersNamed($part: String!) {
  employers(first: 10, filter: {search: $part}) {
    nodes {
      creditCode
      name
    }
  }
}
    `) as unknown as TypedDocumentString<EmployersNamedQuery, EmployersNamedQueryVariables>;
export const SaveOfficerDocument = new TypedDocumentString(`
    mutation SaveOfficer($input: SaveOfficerInput!) {
  saveOfficer(input: $input) {
    __typename
    ... on Officer {
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
}`) as unknown as TypedDocumentString<SaveOfficerMutation, SaveOfficerMutationVariables>;
export const RetireOfficerDocument = new TypedDocumentString(`
    mutation RetireOfficer($input: RetireOfficerInput!) {
  retireOfficer(input: $input) {
    __typename
    ... on Officer {
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
}`) as unknown as TypedDocumentString<RetireOfficerMutation, RetireOfficerMutationVariables>;