/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 通报种类 Kind of a circular. */
export type CircularKind =
  /** 通报批评 Criticism (R169); may set a time to rectify (R170). */
  | 'CRITICISM'
  /** 工作进展通报 Progress (R174). */
  | 'PROGRESS';

/** 荣誉种类 Which list of honours. */
export type HonourKind =
  /** 职业健康达人 Persons, by their consent. */
  | 'ADVOCATE'
  /** 样板单位 Employers that manage occupational health well. */
  | 'EXEMPLARY'
  /** 健康企业 Healthy enterprises. */
  | 'HEALTHY';

/** 名单种类 Which list. */
export type ListKind =
  /** 职业健康达人 Persons, by their consent. */
  | 'ADVOCATE'
  /** 样板单位 Employers that manage occupational health well. */
  | 'EXEMPLARY'
  /** 健康企业 Healthy enterprises. */
  | 'HEALTHY'
  /** 不达标用人单位名单 Employers whose measures fall short. */
  | 'NONCOMPLIANT';

/** 公开栏目 Section of what is public. */
export type PublicSection =
  /** 评估结果公示 Reports in publicity. */
  | 'NOTICE'
  /** 监督执法公开信息 Plans, draws, results and decisions. */
  | 'PUBLICATION'
  /** 报送回执 Receipts of the reports in force. */
  | 'RECEIPT';

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

export type CountyNameQueryVariables = Exact<{
  county: string;
}>;


export type CountyNameQuery = { readonly county: { readonly name: string } | null };

export type PublicationsQueryVariables = Exact<{
  county: string;
  kind?: PublicationKind | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicationsQuery = { readonly publications: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kindText: string, readonly title: string, readonly partyName: string | null, readonly creditCode: string | null, readonly publishedAt: string, readonly standing: PublicationStanding, readonly workingDaysLate: number, readonly path: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly text: string }>, readonly deadline: { readonly source: { readonly instrument: string, readonly clause: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PublicationFailuresQueryVariables = Exact<{
  county: string;
  after?: string | null | undefined;
}>;


export type PublicationFailuresQuery = { readonly publicationFailures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kindText: string, readonly eventOn: string, readonly eventText: string, readonly workingDaysLate: number, readonly deadline: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PublicSearchQueryVariables = Exact<{
  county: string;
  section: PublicSection;
  text: string;
  after?: string | null | undefined;
}>;


export type PublicSearchQuery = { readonly publicSearch: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kindText: string, readonly title: string, readonly path: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly text: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PublishedEntriesFragment = { readonly nodes: ReadonlyArray<{ readonly employerName: string, readonly creditCode: string, readonly personName: string | null, readonly grounds: ReadonlyArray<string>, readonly repair: ReadonlyArray<string>, readonly from: string, readonly until: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type NonCompliantListQueryVariables = Exact<{
  county: string;
  after?: string | null | undefined;
}>;


export type NonCompliantListQuery = { readonly nonCompliantList: { readonly nodes: ReadonlyArray<{ readonly employerName: string, readonly creditCode: string, readonly personName: string | null, readonly grounds: ReadonlyArray<string>, readonly repair: ReadonlyArray<string>, readonly from: string, readonly until: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type HonourListQueryVariables = Exact<{
  county: string;
  list: HonourKind;
  after?: string | null | undefined;
}>;


export type HonourListQuery = { readonly honourList: { readonly nodes: ReadonlyArray<{ readonly employerName: string, readonly creditCode: string, readonly personName: string | null, readonly grounds: ReadonlyArray<string>, readonly repair: ReadonlyArray<string>, readonly from: string, readonly until: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PublishedListJsonQueryVariables = Exact<{
  county: string;
  list: ListKind;
}>;


export type PublishedListJsonQuery = { readonly publishedListJson: { readonly at: string, readonly count: number, readonly sha256: string, readonly text: string } };

export type ListCriteriaQueryVariables = Exact<{
  county: string;
}>;


export type ListCriteriaQuery = { readonly listCriteria: { readonly criteria: ReadonlyArray<{ readonly id: string, readonly title: string, readonly termMonths: number, readonly repair: { readonly text: string }, readonly source: { readonly instrument: string, readonly clause: string } }> } };

export type PublicCircularsQueryVariables = Exact<{
  county: string;
  after?: string | null | undefined;
}>;


export type PublicCircularsQuery = { readonly publicCirculars: { readonly nodes: ReadonlyArray<{ readonly kind: CircularKind, readonly title: string, readonly text: string, readonly number: string | null, readonly issuedAt: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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
export const PublishedEntriesFragmentDoc = new TypedDocumentString(`
    fragment PublishedEntries on PublishedListConnection {
  nodes {
    employerName
    creditCode
    personName
    grounds
    repair
    from
    until
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    `, {"fragmentName":"PublishedEntries"}) as unknown as TypedDocumentString<PublishedEntriesFragment, unknown>;
export const CountyNameDocument = new TypedDocumentString(`
    query CountyName($county: String!) {
  county(code: $county) {
    name
  }
}
    `) as unknown as TypedDocumentString<CountyNameQuery, CountyNameQueryVariables>;
export const PublicationsDocument = new TypedDocumentString(`
    query Publications($county: String!, $kind: PublicationKind, $after: String) {
  publications(county: $county, kind: $kind, first: 20, after: $after) {
    nodes {
      id
      kindText
      title
      partyName
      creditCode
      publishedAt
      standing
      workingDaysLate
      path
      lines {
        label
        text
      }
      deadline {
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
    `) as unknown as TypedDocumentString<PublicationsQuery, PublicationsQueryVariables>;
export const PublicationFailuresDocument = new TypedDocumentString(`
    query PublicationFailures($county: String!, $after: String) {
  publicationFailures(county: $county, first: 20, after: $after) {
    nodes {
      id
      kindText
      eventOn
      eventText
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
    `) as unknown as TypedDocumentString<PublicationFailuresQuery, PublicationFailuresQueryVariables>;
export const PublicSearchDocument = new TypedDocumentString(`
    query PublicSearch($county: String!, $section: PublicSection!, $text: String!, $after: String) {
  publicSearch(
    county: $county
    section: $section
    text: $text
    first: 20
    after: $after
  ) {
    nodes {
      id
      kindText
      title
      path
      lines {
        label
        text
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PublicSearchQuery, PublicSearchQueryVariables>;
export const NonCompliantListDocument = new TypedDocumentString(`
    query NonCompliantList($county: String!, $after: String) {
  nonCompliantList(county: $county, first: 20, after: $after) {
    ...PublishedEntries
  }
}
    fragment PublishedEntries on PublishedListConnection {
  nodes {
    employerName
    creditCode
    personName
    grounds
    repair
    from
    until
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<NonCompliantListQuery, NonCompliantListQueryVariables>;
export const HonourListDocument = new TypedDocumentString(`
    query HonourList($county: String!, $list: HonourKind!, $after: String) {
  honourList(county: $county, list: $list, first: 20, after: $after) {
    ...PublishedEntries
  }
}
    fragment PublishedEntries on PublishedListConnection {
  nodes {
    employerName
    creditCode
    personName
    grounds
    repair
    from
    until
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<HonourListQuery, HonourListQueryVariables>;
export const PublishedListJsonDocument = new TypedDocumentString(`
    query PublishedListJson($county: String!, $list: ListKind!) {
  publishedListJson(county: $county, list: $list) {
    at
    count
    sha256
    text
  }
}
    `) as unknown as TypedDocumentString<PublishedListJsonQuery, PublishedListJsonQueryVariables>;
export const ListCriteriaDocument = new TypedDocumentString(`
    query ListCriteria($county: String!) {
  listCriteria(county: $county) {
    criteria {
      id
      title
      termMonths
      repair {
        text
      }
      source {
        instrument
        clause
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListCriteriaQuery, ListCriteriaQueryVariables>;
export const PublicCircularsDocument = new TypedDocumentString(`
    query PublicCirculars($county: String!, $after: String) {
  publicCirculars(county: $county, first: 20, after: $after) {
    nodes {
      kind
      title
      text
      number
      issuedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PublicCircularsQuery, PublicCircularsQueryVariables>;