/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 载入放假通知 A State Council notice as data. */
export type LoadCalendarNoticeInput = {
  /** 放假安排 Holidays. */
  readonly holidays: ReadonlyArray<NoticedHolidayInput>;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 发布日期 Day of issue. */
  readonly issuedOn: string;
  /** 调休上班日 Weekend days worked in exchange. */
  readonly makeUpDays: ReadonlyArray<string>;
  /** 文号 Document number, such as 国办发明电〔2025〕7号. */
  readonly number: string;
  /** 出处 Where the text was taken from, such as its address at www.gov.cn. */
  readonly source: string;
  /** 年份 Year whose days it decides. */
  readonly year: number;
};

/** 放假 Rest from one day to another, both included. */
export type NoticedHolidayInput = {
  /** 起 First day. */
  readonly from: string;
  /** 节日 Name as in the notice; two that fall together are joined by 、. */
  readonly name: string;
  /** 止 Last day. */
  readonly to: string;
};

export type NoticesQueryVariables = Exact<{
  county: string;
}>;


export type NoticesQuery = { readonly calendarNotices: ReadonlyArray<{ readonly year: number, readonly number: string, readonly issuedOn: string, readonly source: string, readonly makeUpDays: ReadonlyArray<string>, readonly loadedAt: string, readonly holidays: ReadonlyArray<{ readonly name: string, readonly from: string, readonly to: string }>, readonly replaced: ReadonlyArray<{ readonly number: string, readonly issuedOn: string, readonly loadedAt: string }>, readonly recomputed: { readonly at: string, readonly movedEmployers: number } | null }> };

export type LoadNoticeMutationVariables = Exact<{
  input: LoadCalendarNoticeInput;
}>;


export type LoadNoticeMutation = { readonly loadCalendarNotice:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NoticeNotNewer' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly year: number, readonly number: string }
      & { readonly __typename: 'LoadedNotice' }
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
export const NoticesDocument = new TypedDocumentString(`
    query Notices($county: String!) {
  calendarNotices(county: $county) {
    year
    number
    issuedOn
    source
    holidays {
      name
      from
      to
    }
    makeUpDays
    loadedAt
    replaced {
      number
      issuedOn
      loadedAt
    }
    recomputed {
      at
      movedEmployers
    }
  }
}
    `) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const LoadNoticeDocument = new TypedDocumentString(`
    mutation LoadNotice($input: LoadCalendarNoticeInput!) {
  loadCalendarNotice(input: $input) {
    __typename
    ... on LoadedNotice {
      year
      number
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
}`) as unknown as TypedDocumentString<LoadNoticeMutation, LoadNoticeMutationVariables>;