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

/** 意见类型 What a comment is. */
export type CommentKind =
  /** 意见建议 Comment. */
  | 'COMMENT'
  /** 异议 Objection: must be answered before the report is signed. */
  | 'OBJECTION';

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

export type WorklistQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filed: boolean;
  underReview: boolean;
  onSite: boolean;
  returned: boolean;
  referrals: boolean;
  complaintsReceived: boolean;
  complaintsAccepted: boolean;
  findings: boolean;
  visitsPlanned: boolean;
  visitsApproved: boolean;
  visitsNotified: boolean;
  visitsEnded: boolean;
  visitsConfirmed: boolean;
  comments: boolean;
  publications: boolean;
  employers: boolean;
}>;


export type WorklistQuery = { readonly filed?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly declaredCategory: Category, readonly declaredDiffers: boolean, readonly daysInState: number, readonly filing: { readonly filedOn: string, readonly late: boolean } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly underReview?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly declaredCategory: Category, readonly declaredDiffers: boolean, readonly daysInState: number, readonly filing: { readonly filedOn: string, readonly late: boolean } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly onSite?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly declaredCategory: Category, readonly declaredDiffers: boolean, readonly daysInState: number, readonly filing: { readonly filedOn: string, readonly late: boolean } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly returned?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly declaredCategory: Category, readonly declaredDiffers: boolean, readonly daysInState: number, readonly filing: { readonly filedOn: string, readonly late: boolean } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly referrals?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly employerName: string, readonly suspicions: ReadonlyArray<string>, readonly receivedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly complaintsReceived?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly employerName: string, readonly dueOn: string | null, readonly overdue: boolean }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly complaintsAccepted?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly employerName: string, readonly dueOn: string | null, readonly overdue: boolean }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly findings?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly text: string, readonly clocks: ReadonlyArray<{ readonly title: string, readonly overdue: boolean, readonly period: { readonly endsOn: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly visitsPlanned?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly on: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly visitsApproved?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly on: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly visitsNotified?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly on: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly visitsEnded?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly on: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly visitsConfirmed?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly on: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly comments?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly kind: CommentKind, readonly reportId: string, readonly employerName: string, readonly submittedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly publications?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kindText: string, readonly partyName: string | null, readonly eventOn: string, readonly eventText: string, readonly standing: PublicationStanding, readonly workingDaysLate: number, readonly deadline: { readonly endsOn: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly employers?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly patrolBody: { readonly name: string }, readonly nextDue: { readonly kind: NextDueKind, readonly on: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PageFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type WaitingFragment = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly declaredCategory: Category, readonly declaredDiffers: boolean, readonly daysInState: number, readonly filing: { readonly filedOn: string, readonly late: boolean } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type ComplaintsFragment = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly employerName: string, readonly dueOn: string | null, readonly overdue: boolean }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type VisitsFragment = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly on: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

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
export const PageFragmentDoc = new TypedDocumentString(`
    fragment Page on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"Page"}) as unknown as TypedDocumentString<PageFragment, unknown>;
export const WaitingFragmentDoc = new TypedDocumentString(`
    fragment Waiting on ReportConnection {
  nodes {
    id
    employerName
    declaredCategory
    declaredDiffers
    daysInState
    filing {
      filedOn
      late
    }
  }
  pageInfo {
    ...Page
  }
}
    fragment Page on PageInfo {
  hasNextPage
  endCursor
}`, {"fragmentName":"Waiting"}) as unknown as TypedDocumentString<WaitingFragment, unknown>;
export const ComplaintsFragmentDoc = new TypedDocumentString(`
    fragment Complaints on ComplaintConnection {
  nodes {
    id
    number
    employerName
    dueOn
    overdue
  }
  pageInfo {
    ...Page
  }
}
    fragment Page on PageInfo {
  hasNextPage
  endCursor
}`, {"fragmentName":"Complaints"}) as unknown as TypedDocumentString<ComplaintsFragment, unknown>;
export const VisitsFragmentDoc = new TypedDocumentString(`
    fragment Visits on VisitConnection {
  nodes {
    id
    employerName
    on
  }
  pageInfo {
    ...Page
  }
}
    fragment Page on PageInfo {
  hasNextPage
  endCursor
}`, {"fragmentName":"Visits"}) as unknown as TypedDocumentString<VisitsFragment, unknown>;
export const WorklistDocument = new TypedDocumentString(`
    query Worklist($first: Int!, $after: String, $filed: Boolean!, $underReview: Boolean!, $onSite: Boolean!, $returned: Boolean!, $referrals: Boolean!, $complaintsReceived: Boolean!, $complaintsAccepted: Boolean!, $findings: Boolean!, $visitsPlanned: Boolean!, $visitsApproved: Boolean!, $visitsNotified: Boolean!, $visitsEnded: Boolean!, $visitsConfirmed: Boolean!, $comments: Boolean!, $publications: Boolean!, $employers: Boolean!) {
  filed: reports(state: FILED, first: $first, after: $after) @include(if: $filed) {
    ...Waiting
  }
  underReview: reports(state: UNDER_REVIEW, first: $first, after: $after) @include(if: $underReview) {
    ...Waiting
  }
  onSite: reports(state: ON_SITE, first: $first, after: $after) @include(if: $onSite) {
    ...Waiting
  }
  returned: reports(state: RETURNED, first: $first, after: $after) @include(if: $returned) {
    ...Waiting
  }
  referrals: patrolReferrals(state: RECEIVED, first: $first, after: $after) @include(if: $referrals) {
    nodes {
      id
      number
      employerName
      suspicions
      receivedAt
    }
    pageInfo {
      ...Page
    }
  }
  complaintsReceived: complaints(state: RECEIVED, first: $first, after: $after) @include(if: $complaintsReceived) {
    ...Complaints
  }
  complaintsAccepted: complaints(state: ACCEPTED, first: $first, after: $after) @include(if: $complaintsAccepted) {
    ...Complaints
  }
  findings(first: $first, after: $after) @include(if: $findings) {
    nodes {
      id
      employerName
      text
      clocks {
        title
        overdue
        period {
          endsOn
        }
      }
    }
    pageInfo {
      ...Page
    }
  }
  visitsPlanned: visits(state: PLANNED, first: $first, after: $after) @include(if: $visitsPlanned) {
    ...Visits
  }
  visitsApproved: visits(state: APPROVED, first: $first, after: $after) @include(if: $visitsApproved) {
    ...Visits
  }
  visitsNotified: visits(state: NOTIFIED, first: $first, after: $after) @include(if: $visitsNotified) {
    ...Visits
  }
  visitsEnded: visits(state: ENDED, first: $first, after: $after) @include(if: $visitsEnded) {
    ...Visits
  }
  visitsConfirmed: visits(state: CONFIRMED, first: $first, after: $after) @include(if: $visitsConfirmed) {
    ...Visits
  }
  comments: unansweredComments(first: $first, after: $after) @include(if: $comments) {
    nodes {
      id
      number
      kind
      reportId
      employerName
      submittedAt
    }
    pageInfo {
      ...Page
    }
  }
  publications: duePublications(first: $first, after: $after) @include(if: $publications) {
    nodes {
      id
      kindText
      partyName
      eventOn
      eventText
      standing
      workingDaysLate
      deadline {
        endsOn
      }
    }
    pageInfo {
      ...Page
    }
  }
  employers(filter: {overdue: true}, first: $first, after: $after) @include(if: $employers) {
    nodes {
      id
      name
      patrolBody {
        name
      }
      nextDue {
        kind
        on
      }
    }
    pageInfo {
      ...Page
    }
  }
}
    fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Waiting on ReportConnection {
  nodes {
    id
    employerName
    declaredCategory
    declaredDiffers
    daysInState
    filing {
      filedOn
      late
    }
  }
  pageInfo {
    ...Page
  }
}
fragment Complaints on ComplaintConnection {
  nodes {
    id
    number
    employerName
    dueOn
    overdue
  }
  pageInfo {
    ...Page
  }
}
fragment Visits on VisitConnection {
  nodes {
    id
    employerName
    on
  }
  pageInfo {
    ...Page
  }
}`) as unknown as TypedDocumentString<WorklistQuery, WorklistQueryVariables>;