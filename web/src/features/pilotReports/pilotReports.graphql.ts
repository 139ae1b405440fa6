/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 报告请求 Which report. */
export type PilotReportInput = {
  /** 起始月份 First month, 2023-04. */
  readonly from: string;
  /** 种类 Kind of report. */
  readonly kind: PilotReportKind;
  /** 截止月份 Last month, the current one at the latest; at most 60 months. */
  readonly to: string;
};

/** 报告种类 Kind of a pilot report. */
export type PilotReportKind =
  /** 总报告 Of a pilot of several years (R128–R130); months of different years. */
  | 'FINAL'
  /** 期间报告 Of any months. */
  | 'PERIOD'
  /** 年度报告 Of one year's work (R125–R127); both months in one year. */
  | 'YEARLY';

export type PilotReportQueryVariables = Exact<{
  input: PilotReportInput;
}>;


export type PilotReportQuery = { readonly pilotReport:
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly code: string, readonly message: string }
      & { readonly __typename: 'NotFound' }
    )
    | (
      { readonly title: string, readonly asOf: string, readonly dueOn: string | null, readonly daysLate: number, readonly document: { readonly url: string, readonly fileName: string, readonly sizeBytes: number, readonly sha256: string }, readonly figures: { readonly url: string, readonly fileName: string, readonly sizeBytes: number, readonly sha256: string } }
      & { readonly __typename: 'PilotReport' }
    )
   };

export type FileFragment = { readonly url: string, readonly fileName: string, readonly sizeBytes: number, readonly sha256: string };

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
export const FileFragmentDoc = new TypedDocumentString(`
    fragment File on KeptFile {
  url
  fileName
  sizeBytes
  sha256
}
    `, {"fragmentName":"File"}) as unknown as TypedDocumentString<FileFragment, unknown>;
export const PilotReportDocument = new TypedDocumentString(`
    query PilotReport($input: PilotReportInput!) {
  pilotReport(input: $input) {
    __typename
    ... on PilotReport {
      title
      asOf
      dueOn
      daysLate
      document {
        ...File
      }
      figures {
        ...File
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
    fragment File on KeptFile {
  url
  fileName
  sizeBytes
  sha256
}`) as unknown as TypedDocumentString<PilotReportQuery, PilotReportQueryVariables>;