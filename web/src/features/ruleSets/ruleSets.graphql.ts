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

/** 导入请求 Which uploaded table, from when on, by which decision. */
export type ImportRuleSetInput = {
  /** 决定文号 Number of the county's document, 1–60 characters. */
  readonly decisionNumber: string;
  /** 施行日期 Tomorrow at the earliest, within 24 months. */
  readonly effectiveFrom: string;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 关键项封顶 B or C; none: a failed key item only loses its marks. */
  readonly keyItemCapsGrade?: ManagementGrade | null | undefined;
  /** 名称 Title of the self-check table, 1–60 characters. */
  readonly title: string;
  /** 上传编号 From requestRuleSetUpload. */
  readonly uploadId: string | number;
};

/** 管理状况等级 Management grade (R74). */
export type ManagementGrade =
  /** A级 Score ≥ 90. */
  | 'A'
  /** B级 Score ≥ 70 and < 90. */
  | 'B'
  /** C级 Score < 70. */
  | 'C';

/** 上传申请 How large the workbook is. */
export type RequestRuleSetUploadInput = {
  /** 文件大小 Bytes, at most 5 MB. */
  readonly sizeBytes: number;
};

/** 试算请求 Which uploaded table, from which employer on. */
export type TryRuleSetInput = {
  /** 游标 endCursor of the portion before; none: from the beginning. */
  readonly after?: string | null | undefined;
  /** 关键项封顶 B or C; none: a failed key item only loses its marks. */
  readonly keyItemCapsGrade?: ManagementGrade | null | undefined;
  /** 上传编号 From requestRuleSetUpload. */
  readonly uploadId: string | number;
};

/** 撤回请求 Which version, and why. */
export type WithdrawRuleSetInput = {
  /** 编号 Id of the version. */
  readonly id: string | number;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 原因 Why, 1–200 characters. */
  readonly reason: string;
};

export type RuleSetsQueryVariables = Exact<{
  county: string;
}>;


export type RuleSetsQuery = { readonly ruleSets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly decisionNumber: string, readonly effectiveFrom: string, readonly keyItemCapsGrade: ManagementGrade | null, readonly itemCount: number, readonly importedAt: string, readonly withdrawn: { readonly at: string, readonly reason: string } | null }>, readonly ruleSet: { readonly id: string, readonly selfCheckTitle: string, readonly effectiveFrom: string } | null };

export type RuleSetWorkbookQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleSetWorkbookQuery = { readonly ruleSetWorkbook: { readonly url: string, readonly fileName: string } | null };

export type RequestRuleSetUploadMutationVariables = Exact<{
  input: RequestRuleSetUploadInput;
}>;


export type RequestRuleSetUploadMutation = { readonly requestRuleSetUpload:
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly uploadId: string, readonly upload: { readonly url: string, readonly fields: ReadonlyArray<{ readonly name: string, readonly value: string }> } }
      & { readonly __typename: 'RuleSetUpload' }
    )
   };

export type TryRuleSetMutationVariables = Exact<{
  input: TryRuleSetInput;
}>;


export type TryRuleSetMutation = { readonly tryRuleSet:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'FileRejected' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly itemCount: number, readonly totalMarks: number, readonly employers: number, readonly unassessed: number, readonly changing: number, readonly undecided: number, readonly endCursor: string | null, readonly shifts: ReadonlyArray<{ readonly from: Category, readonly best: Category, readonly worst: Category, readonly employers: number }>, readonly affected: ReadonlyArray<{ readonly employerId: string, readonly name: string, readonly from: Category, readonly best: Category, readonly worst: Category }> }
      & { readonly __typename: 'RuleSetTrial' }
    )
    | (
      { readonly annotatedWorkbookUrl: string | null, readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly sheet: string, readonly cell: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'WorkbookRejected' }
    )
   };

export type ImportRuleSetMutationVariables = Exact<{
  input: ImportRuleSetInput;
}>;


export type ImportRuleSetMutation = { readonly importRuleSet:
    | (
      { readonly id: string, readonly effectiveFrom: string }
      & { readonly __typename: 'CountyRuleSet' }
    )
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'FileRejected' | 'IdempotencyKeyReused' | 'RuleSetDayTaken' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly annotatedWorkbookUrl: string | null, readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly sheet: string, readonly cell: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'WorkbookRejected' }
    )
   };

export type WithdrawRuleSetMutationVariables = Exact<{
  input: WithdrawRuleSetInput;
}>;


export type WithdrawRuleSetMutation = { readonly withdrawRuleSet:
    | { readonly __typename: 'CountyRuleSet' }
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'RuleSetInEffect' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type RejectedWorkbookFragment = { readonly annotatedWorkbookUrl: string | null, readonly problems: ReadonlyArray<{ readonly sheet: string, readonly cell: string, readonly message: string }> };

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
export const RejectedWorkbookFragmentDoc = new TypedDocumentString(`
    fragment RejectedWorkbook on WorkbookRejected {
  annotatedWorkbookUrl
  problems {
    sheet
    cell
    message
  }
}
    `, {"fragmentName":"RejectedWorkbook"}) as unknown as TypedDocumentString<RejectedWorkbookFragment, unknown>;
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
export const RuleSetsDocument = new TypedDocumentString(`
    query RuleSets($county: String!) {
  ruleSets(county: $county) {
    id
    title
    decisionNumber
    effectiveFrom
    keyItemCapsGrade
    itemCount
    importedAt
    withdrawn {
      at
      reason
    }
  }
  ruleSet(county: $county) {
    id
    selfCheckTitle
    effectiveFrom
  }
}
    `) as unknown as TypedDocumentString<RuleSetsQuery, RuleSetsQueryVariables>;
export const RuleSetWorkbookDocument = new TypedDocumentString(`
    query RuleSetWorkbook {
  ruleSetWorkbook {
    url
    fileName
  }
}
    `) as unknown as TypedDocumentString<RuleSetWorkbookQuery, RuleSetWorkbookQueryVariables>;
export const RequestRuleSetUploadDocument = new TypedDocumentString(`
    mutation RequestRuleSetUpload($input: RequestRuleSetUploadInput!) {
  requestRuleSetUpload(input: $input) {
    __typename
    ... on RuleSetUpload {
      uploadId
      upload {
        url
        fields {
          name
          value
        }
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
}`) as unknown as TypedDocumentString<RequestRuleSetUploadMutation, RequestRuleSetUploadMutationVariables>;
export const TryRuleSetDocument = new TypedDocumentString(`
    mutation TryRuleSet($input: TryRuleSetInput!) {
  tryRuleSet(input: $input) {
    __typename
    ... on RuleSetTrial {
      itemCount
      totalMarks
      employers
      unassessed
      changing
      undecided
      shifts {
        from
        best
        worst
        employers
      }
      affected {
        employerId
        name
        from
        best
        worst
      }
      endCursor
    }
    ...RejectedWorkbook
    ...Refused
  }
}
    fragment RejectedWorkbook on WorkbookRejected {
  annotatedWorkbookUrl
  problems {
    sheet
    cell
    message
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
}`) as unknown as TypedDocumentString<TryRuleSetMutation, TryRuleSetMutationVariables>;
export const ImportRuleSetDocument = new TypedDocumentString(`
    mutation ImportRuleSet($input: ImportRuleSetInput!) {
  importRuleSet(input: $input) {
    __typename
    ... on CountyRuleSet {
      id
      effectiveFrom
    }
    ...RejectedWorkbook
    ...Refused
  }
}
    fragment RejectedWorkbook on WorkbookRejected {
  annotatedWorkbookUrl
  problems {
    sheet
    cell
    message
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
}`) as unknown as TypedDocumentString<ImportRuleSetMutation, ImportRuleSetMutationVariables>;
export const WithdrawRuleSetDocument = new TypedDocumentString(`
    mutation WithdrawRuleSet($input: WithdrawRuleSetInput!) {
  withdrawRuleSet(input: $input) {
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
}`) as unknown as TypedDocumentString<WithdrawRuleSetMutation, WithdrawRuleSetMutationVariables>;