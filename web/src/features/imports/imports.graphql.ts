/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 导入状态 Where an import stands. */
export type LedgerImportState =
  /** 待上传 Waiting for the file. */
  | 'AWAITING_UPLOAD'
  /** 已完成 Finished; every row has its outcome. */
  | 'FINISHED'
  /** 已拒绝 The file was refused as a whole; nothing was taken from it. */
  | 'REFUSED'
  /** 导入中 Running. */
  | 'RUNNING';

/** 行结果 What became of a row. */
export type LedgerRowOutcome =
  /** 接受 Accepted. */
  | 'ACCEPTED'
  /** 更正后接受 Accepted with corrections. */
  | 'ACCEPTED_WITH_CORRECTIONS'
  /** 退回 Rejected. */
  | 'REJECTED';

/** 导入请求 What will be uploaded. */
export type StartLedgerImportInput = {
  /** 试导入 Only says what the import would come to; nothing enters the ledger. */
  readonly dryRun?: boolean;
  /** 文件名 File name, `.xlsx`. */
  readonly fileName: string;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 文件大小 Bytes, at most 20 MB. */
  readonly sizeBytes: number;
};

export type ImportStateFragment = { readonly id: string, readonly fileName: string, readonly dryRun: boolean, readonly state: LedgerImportState, readonly refusalMessage: string | null, readonly processedRows: number, readonly totalRows: number | null, readonly accepted: number, readonly acceptedWithCorrections: number, readonly rejected: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly startedAt: string, readonly finishedAt: string | null };

export type ImportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ImportsQuery = { readonly ledgerImports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly dryRun: boolean, readonly state: LedgerImportState, readonly refusalMessage: string | null, readonly processedRows: number, readonly totalRows: number | null, readonly accepted: number, readonly acceptedWithCorrections: number, readonly rejected: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly startedAt: string, readonly finishedAt: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OneImportQueryVariables = Exact<{
  id: string | number;
}>;


export type OneImportQuery = { readonly ledgerImport: { readonly notes: ReadonlyArray<string>, readonly rejectedWorkbookUrl: string | null, readonly id: string, readonly fileName: string, readonly dryRun: boolean, readonly state: LedgerImportState, readonly refusalMessage: string | null, readonly processedRows: number, readonly totalRows: number | null, readonly accepted: number, readonly acceptedWithCorrections: number, readonly rejected: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly startedAt: string, readonly finishedAt: string | null } | null };

export type ImportRowsQueryVariables = Exact<{
  id: string | number;
  outcome?: LedgerRowOutcome | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportRowsQuery = { readonly ledgerImport: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly sheet: string, readonly sheetRow: number, readonly name: string, readonly outcome: LedgerRowOutcome, readonly remarks: ReadonlyArray<{ readonly column: string, readonly message: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type StartImportMutationVariables = Exact<{
  input: StartLedgerImportInput;
}>;


export type StartImportMutation = { readonly startLedgerImport:
    | (
      { readonly code: string, readonly message: string }
      & { readonly __typename: 'IdempotencyKeyReused' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly import: { readonly id: string, readonly fileName: string, readonly dryRun: boolean, readonly state: LedgerImportState, readonly refusalMessage: string | null, readonly processedRows: number, readonly totalRows: number | null, readonly accepted: number, readonly acceptedWithCorrections: number, readonly rejected: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly startedAt: string, readonly finishedAt: string | null }, readonly upload: { readonly url: string, readonly fields: ReadonlyArray<{ readonly name: string, readonly value: string }> } }
      & { readonly __typename: 'LedgerUpload' }
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
export const ImportStateFragmentDoc = new TypedDocumentString(`
    fragment ImportState on LedgerImport {
  id
  fileName
  dryRun
  state
  refusalMessage
  processedRows
  totalRows
  accepted
  acceptedWithCorrections
  rejected
  created
  updated
  unchanged
  startedAt
  finishedAt
}
    `, {"fragmentName":"ImportState"}) as unknown as TypedDocumentString<ImportStateFragment, unknown>;
export const ImportsDocument = new TypedDocumentString(`
    query Imports($after: String) {
  ledgerImports(first: 20, after: $after) {
    nodes {
      ...ImportState
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ImportState on LedgerImport {
  id
  fileName
  dryRun
  state
  refusalMessage
  processedRows
  totalRows
  accepted
  acceptedWithCorrections
  rejected
  created
  updated
  unchanged
  startedAt
  finishedAt
}`) as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const OneImportDocument = new TypedDocumentString(`
    query OneImport($id: ID!) {
  ledgerImport(id: $id) {
    ...ImportState
    notes
    rejectedWorkbookUrl
  }
}
    fragment ImportState on LedgerImport {
  id
  fileName
  dryRun
  state
  refusalMessage
  processedRows
  totalRows
  accepted
  acceptedWithCorrections
  rejected
  created
  updated
  unchanged
  startedAt
  finishedAt
}`) as unknown as TypedDocumentString<OneImportQuery, OneImportQueryVariables>;
export const ImportRowsDocument = new TypedDocumentString(`
    query ImportRows($id: ID!, $outcome: LedgerRowOutcome, $after: String) {
  ledgerImport(id: $id) {
    rows(first: 100, after: $after, outcome: $outcome) {
      nodes {
        sheet
        sheetRow
        name
        outcome
        remarks {
          column
          message
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportRowsQuery, ImportRowsQueryVariables>;
export const StartImportDocument = new TypedDocumentString(`
    mutation StartImport($input: StartLedgerImportInput!) {
  startLedgerImport(input: $input) {
    __typename
    ... on LedgerUpload {
      import {
        ...ImportState
      }
      upload {
        url
        fields {
          name
          value
        }
      }
    }
    ... on Refusal {
      code
      message
    }
    ... on InvalidInput {
      problems {
        path
        message
      }
    }
  }
}
    fragment ImportState on LedgerImport {
  id
  fileName
  dryRun
  state
  refusalMessage
  processedRows
  totalRows
  accepted
  acceptedWithCorrections
  rejected
  created
  updated
  unchanged
  startedAt
  finishedAt
}`) as unknown as TypedDocumentString<StartImportMutation, StartImportMutationVariables>;