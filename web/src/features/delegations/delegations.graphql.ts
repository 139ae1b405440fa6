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

/** 委托请求 Whom to let prepare the assessment. */
export type DelegateTechServiceInput = {
  /** 用人单位 Employer. */
  readonly employerId: string | number;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 技术服务机构统一社会信用代码 Credit code of the body; null ends the delegation at once. */
  readonly techServiceCode?: string | null | undefined;
  /** 起始日期 First day. Default: today. */
  readonly validFrom?: string | null | undefined;
  /** 截止日期 Last day, at most three years after the first. Default: one year after it. */
  readonly validTo?: string | null | undefined;
};

/** 期限事项 What can be due. */
export type NextDueKind =
  /** 报送评估报告 Filing of the report in publicity (R83). */
  | 'FILING'
  /** 首次评估 First assessment (R68) or that of a new employer (R93). */
  | 'FIRST_ASSESSMENT'
  /** 重大变化后再评估 Assessment and filing after a major change (R87–R92). */
  | 'MAJOR_CHANGE'
  /** 再评估 Assessment every three years (R85). */
  | 'REASSESSMENT';

/** 报告状态 Life of a report. */
export type ReportState =
  /** 已采信 Accepted; its category is confirmed. */
  | 'ACCEPTED'
  /** 草稿 Draft. */
  | 'DRAFT'
  /** 已报送 Filed. */
  | 'FILED'
  /** 公示中 In publicity, or publicity has ended and it awaits sign-off. */
  | 'IN_PUBLICITY'
  /** 现场核查中 An on-site verification is ordered. */
  | 'ON_SITE'
  /** 已退回 Returned with reasons, to be filled in again. */
  | 'RETURNED'
  /** 已签章 Signed and sealed. */
  | 'SIGNED'
  /** 已被取代 Superseded by a report that was filed later; kept as it was filed. */
  | 'SUPERSEDED'
  /** 复核中 Under item-by-item review. */
  | 'UNDER_REVIEW'
  /** 已撤回 Withdrawn. */
  | 'WITHDRAWN';

export type OwnDelegationQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnDelegationQuery = { readonly viewer: { readonly employer: { readonly id: string, readonly delegation: { readonly techServiceCode: string, readonly validFrom: string, readonly validTo: string, readonly inForce: boolean } | null } | null } };

export type DelegatedEmployersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DelegatedEmployersQuery = { readonly delegatedEmployers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly creditCode: string, readonly industryName: string | null, readonly nextDue: { readonly kind: NextDueKind, readonly on: string, readonly overdue: boolean } | null, readonly summary: { readonly assessedOn: string, readonly category: Category, readonly reportState: ReportState | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DelegateMutationVariables = Exact<{
  input: DelegateTechServiceInput;
}>;


export type DelegateMutation = { readonly delegateTechService:
    | (
      { readonly id: string }
      & { readonly __typename: 'Employer' }
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
export const OwnDelegationDocument = new TypedDocumentString(`
    query OwnDelegation {
  viewer {
    employer {
      id
      delegation {
        techServiceCode
        validFrom
        validTo
        inForce
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnDelegationQuery, OwnDelegationQueryVariables>;
export const DelegatedEmployersDocument = new TypedDocumentString(`
    query DelegatedEmployers($after: String) {
  delegatedEmployers(first: 50, after: $after) {
    nodes {
      id
      name
      creditCode
      industryName
      nextDue {
        kind
        on
        overdue
      }
      summary {
        assessedOn
        category
        reportState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DelegatedEmployersQuery, DelegatedEmployersQueryVariables>;
export const DelegateDocument = new TypedDocumentString(`
    mutation Delegate($input: DelegateTechServiceInput!) {
  delegateTechService(input: $input) {
    __typename
    ... on Employer {
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
}`) as unknown as TypedDocumentString<DelegateMutation, DelegateMutationVariables>;