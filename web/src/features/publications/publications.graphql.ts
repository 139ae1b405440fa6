/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 公开事项种类 What must be made public. */
export type PublicationKind =
  /** 处罚决定 A penalty decision. */
  | 'DECISION'
  /** 撤回处罚决定 The withdrawal of a decision that was undone. */
  | 'DECISION_WITHDRAWAL'
  /** 抽查计划 The plan of a random draw, before the draw. */
  | 'DRAW_PLAN'
  /** 抽取结果 What was drawn. */
  | 'DRAW_RESULT'
  /** 荣誉名单 An entry of a list of honours. */
  | 'HONOUR_LISTING'
  /** 不达标用人单位名单 An entry of the non-compliant list. */
  | 'NONCOMPLIANT_LISTING'
  /** 检查结果 Result of a visit. */
  | 'VISIT_RESULT';

/** 公开状况 Whether a duty to publish is or was met. */
export type PublicationStanding =
  /** 待公开 Owed, and not late. */
  | 'DUE'
  /** 按期公开 Published in time. */
  | 'IN_TIME'
  /** 逾期公开 Published late. */
  | 'LATE'
  /** 逾期未公开 Owed, and late. */
  | 'OVERDUE';

export type DuePublicationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DuePublicationsQuery = { readonly duePublications: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: PublicationKind, readonly kindText: string, readonly partyName: string | null, readonly eventOn: string, readonly eventText: string, readonly standing: PublicationStanding, readonly workingDaysLate: number, readonly deadline: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CountyPublicationsQueryVariables = Exact<{
  county: string;
  kind?: PublicationKind | null | undefined;
  after?: string | null | undefined;
}>;


export type CountyPublicationsQuery = { readonly publications: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kindText: string, readonly title: string, readonly partyName: string | null, readonly publishedAt: string, readonly standing: PublicationStanding, readonly workingDaysLate: number, readonly path: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OwnCountyQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnCountyQuery = { readonly viewer: { readonly county: { readonly code: string } | null } };

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

export const DuePublicationsDocument = new TypedDocumentString(`
    query DuePublications($after: String) {
  duePublications(first: 20, after: $after) {
    nodes {
      id
      kind
      kindText
      partyName
      eventOn
      eventText
      standing
      workingDaysLate
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
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DuePublicationsQuery, DuePublicationsQueryVariables>;
export const CountyPublicationsDocument = new TypedDocumentString(`
    query CountyPublications($county: String!, $kind: PublicationKind, $after: String) {
  publications(county: $county, kind: $kind, first: 20, after: $after) {
    nodes {
      id
      kindText
      title
      partyName
      publishedAt
      standing
      workingDaysLate
      path
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CountyPublicationsQuery, CountyPublicationsQueryVariables>;
export const OwnCountyDocument = new TypedDocumentString(`
    query OwnCounty {
  viewer {
    county {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<OwnCountyQuery, OwnCountyQueryVariables>;