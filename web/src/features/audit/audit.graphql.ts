/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AuditRootsQueryVariables = Exact<{
  county: string;
  after?: string | null | undefined;
}>;


export type AuditRootsQuery = { readonly auditRoots: { readonly nodes: ReadonlyArray<{ readonly day: string, readonly leafCount: number, readonly hash: string, readonly previousDay: string | null, readonly computedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AuditExportQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AuditExportQuery = { readonly auditExport: { readonly nodes: ReadonlyArray<{ readonly line: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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

export const AuditRootsDocument = new TypedDocumentString(`
    query AuditRoots($county: String!, $after: String) {
  auditRoots(county: $county, first: 30, after: $after) {
    nodes {
      day
      leafCount
      hash
      previousDay
      computedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AuditRootsQuery, AuditRootsQueryVariables>;
export const AuditExportDocument = new TypedDocumentString(`
    query AuditExport($after: String) {
  auditExport(first: 100, after: $after) {
    nodes {
      line
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AuditExportQuery, AuditExportQueryVariables>;