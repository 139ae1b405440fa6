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

/** 草稿状态 State of the draft. */
export type DraftState =
  /** 已放弃 Given up; empty. */
  | 'DISCARDED'
  /** 在填 Being filled in. */
  | 'OPEN'
  /** 已完成评估 Recorded as an assessment; empty. */
  | 'RECORDED';

/** 筛选 Conditions that all must hold. */
export type EmployerFilter = {
  /** 类别 Category of the latest assessment. */
  readonly category?: Category | null | undefined;
  /** 是否已申报 Declared or not. */
  readonly declared?: boolean | null | undefined;
  /** 生效类别 Category by which it is inspected. */
  readonly effectiveCategory?: Category | null | undefined;
  /** 行业代码 Industry code or its beginning (`C`, `C30`, `C302`). */
  readonly industryCode?: string | null | undefined;
  /** 是否逾期 Overdue today or not. */
  readonly overdue?: boolean | null | undefined;
  /** 巡查单位 Patrol body. */
  readonly patrolBodyId?: string | number | null | undefined;
  /** 名称或统一社会信用代码 Part of the name, or of the credit code from four characters on, in capitals or not; blanks make no difference. */
  readonly search?: string | null | undefined;
};

/** 问题状态 Where a finding stands. */
export type FindingState =
  /** 已立案 Case filed. */
  | 'CASE_FILED'
  /** 已结案 Closed. */
  | 'CLOSED'
  /** 已改正 Found corrected in time. */
  | 'CORRECTED'
  /** 已决定 Penalty decided. */
  | 'DECIDED'
  /** 已撤案 Dismissed. */
  | 'DISMISSED'
  /** 已教育引导 Educated. */
  | 'EDUCATED'
  /** 已执行 Executed, fine and surcharge paid. */
  | 'EXECUTED'
  /** 已登记 Written down; the employer does not see it yet. */
  | 'FOUND'
  /** 已听证 Hearing held. */
  | 'HEARING_HELD'
  /** 要求听证 Hearing requested. */
  | 'HEARING_REQUESTED'
  /** 已告知 Prior notice given. */
  | 'NOTICE_GIVEN'
  /** 责令改正中 Ordered to correct by a day. */
  | 'ORDERED'
  /** 逾期未改正 Not corrected by the last day. */
  | 'OVERDUE'
  /** 已撤销 Decision changed or revoked. */
  | 'REVOKED'
  /** 已送达 Decision served. */
  | 'SERVED'
  /** 已移送 Transferred to another authority. */
  | 'TRANSFERRED'
  /** 不予处罚 First violation, not penalised. */
  | 'WAIVED';

/** 名单条目状态 State of an entry. */
export type ListState =
  /** 待核查 Collected by the daily run, or nominated. */
  | 'CANDIDATE'
  /** 已核查 Checked; the employer has yet to be told. */
  | 'CHECKED'
  /** 决定不列入 Decided against. */
  | 'DECLINED'
  /** 核查不列入 Dismissed when checked. */
  | 'DISMISSED'
  /** 不再符合标准 Met no criterion any more before it was told. */
  | 'DROPPED'
  /** 期满移出 Off the list by the end of its term. */
  | 'EXPIRED'
  /** 听取陈述申辩 The employer was told and may state its case. */
  | 'HEARING'
  /** 待公布 Decided; to be published. */
  | 'LISTED'
  /** 公布中 Public. */
  | 'PUBLISHED'
  /** 修复移出 Off the list by repair. */
  | 'REPAIRED'
  /** 已申请修复 Public; its repair is looked into. */
  | 'REPAIR_REQUESTED'
  /** 已撤销 Withdrawn. */
  | 'WITHDRAWN';

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

/** 检查状态 State of a visit. */
export type VisitState =
  /** 已批准 Approved, the employer to be notified. */
  | 'APPROVED'
  /** 已取消 Cancelled. */
  | 'CANCELLED'
  /** 已有结果 The result is settled, to be published. */
  | 'CONCLUDED'
  /** 单位已确认 The employer has had its word. */
  | 'CONFIRMED'
  /** 检查结束 Ended, the employer’s word is awaited. */
  | 'ENDED'
  /** 已通知 Notified, to be made. */
  | 'NOTIFIED'
  /** 已安排 Planned, to be approved. */
  | 'PLANNED'
  /** 已公布 The result is public; nothing changes any more. */
  | 'PUBLISHED'
  /** 检查中 Under way. */
  | 'STARTED';

export type MyEmployerQueryVariables = Exact<{
  id: string | number;
  isOwn: boolean;
}>;


export type MyEmployerQuery = { readonly viewer?: { readonly employer: { readonly id: string, readonly name: string, readonly creditCode: string, readonly address: string | null, readonly staff: number, readonly exposed: number, readonly productionStartOn: string | null, readonly patrolBody: { readonly name: string }, readonly factors: ReadonlyArray<{ readonly name: string }>, readonly nextDue: { readonly kind: NextDueKind, readonly on: string, readonly overdue: boolean, readonly previously: { readonly on: string, readonly because: string } | null } | null, readonly majorChange: { readonly explanation: string, readonly due: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } } | null, readonly summary: { readonly assessedOn: string, readonly category: Category } | null, readonly effectiveCategory: { readonly category: Category | null } | null, readonly assessments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly assessedOn: string, readonly nextDue: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } }> }, readonly reports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ReportState, readonly draftedAt: string, readonly declaredCategory: Category, readonly publicity: { readonly ended: boolean, readonly daysLeft: number } | null, readonly filing: { readonly receiptNumber: string, readonly late: boolean } | null, readonly filingDue: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } | null }> } } | null }, readonly employer?: { readonly id: string, readonly name: string, readonly creditCode: string, readonly address: string | null, readonly staff: number, readonly exposed: number, readonly productionStartOn: string | null, readonly patrolBody: { readonly name: string }, readonly factors: ReadonlyArray<{ readonly name: string }>, readonly nextDue: { readonly kind: NextDueKind, readonly on: string, readonly overdue: boolean, readonly previously: { readonly on: string, readonly because: string } | null } | null, readonly majorChange: { readonly explanation: string, readonly due: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } } | null, readonly summary: { readonly assessedOn: string, readonly category: Category } | null, readonly effectiveCategory: { readonly category: Category | null } | null, readonly assessments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly assessedOn: string, readonly nextDue: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } }> }, readonly reports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ReportState, readonly draftedAt: string, readonly declaredCategory: Category, readonly publicity: { readonly ended: boolean, readonly daysLeft: number } | null, readonly filing: { readonly receiptNumber: string, readonly late: boolean } | null, readonly filingDue: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } | null }> } } | null };

export type OwnEmployerFragment = { readonly id: string, readonly name: string, readonly creditCode: string, readonly address: string | null, readonly staff: number, readonly exposed: number, readonly productionStartOn: string | null, readonly patrolBody: { readonly name: string }, readonly factors: ReadonlyArray<{ readonly name: string }>, readonly nextDue: { readonly kind: NextDueKind, readonly on: string, readonly overdue: boolean, readonly previously: { readonly on: string, readonly because: string } | null } | null, readonly majorChange: { readonly explanation: string, readonly due: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } } | null, readonly summary: { readonly assessedOn: string, readonly category: Category } | null, readonly effectiveCategory: { readonly category: Category | null } | null, readonly assessments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly assessedOn: string, readonly nextDue: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } }> }, readonly reports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ReportState, readonly draftedAt: string, readonly declaredCategory: Category, readonly publicity: { readonly ended: boolean, readonly daysLeft: number } | null, readonly filing: { readonly receiptNumber: string, readonly late: boolean } | null, readonly filingDue: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } | null }> } };

export type ToAttendQueryVariables = Exact<{
  id: string | number;
}>;


export type ToAttendQuery = { readonly employerFindings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: FindingState, readonly penalty: { readonly violation: string }, readonly clocks: ReadonlyArray<{ readonly title: string, readonly overdue: boolean, readonly period: { readonly endsOn: string } }> }> }, readonly viewer: { readonly employer: { readonly visits: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: VisitState, readonly on: string }> }, readonly listEntries: ReadonlyArray<{ readonly id: string, readonly state: ListState, readonly clock: { readonly title: string, readonly period: { readonly endsOn: string } } | null }>, readonly delegation: { readonly validTo: string, readonly inForce: boolean } | null } | null } };

export type NewEmployerDaysQueryVariables = Exact<{
  from: string;
}>;


export type NewEmployerDaysQuery = { readonly deadline: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } };

export type MyDraftQueryVariables = Exact<{
  id: string | number;
}>;


export type MyDraftQuery = { readonly assessmentDraft: { readonly state: DraftState } | null };

export type CountedDaysFragment = { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } };

export type LedgerBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type LedgerBodiesQuery = { readonly viewer: { readonly county: { readonly patrolBodies: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null } };

export type LedgerQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: EmployerFilter | null | undefined;
}>;


export type LedgerQuery = { readonly employers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly creditCode: string, readonly industryName: string | null, readonly staff: number, readonly exposed: number, readonly factorCount: number, readonly declared: boolean, readonly patrolBody: { readonly name: string }, readonly nextDue: { readonly kind: NextDueKind, readonly on: string, readonly overdue: boolean } | null, readonly effectiveCategory: { readonly category: Category | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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
export const CountedDaysFragmentDoc = new TypedDocumentString(`
    fragment CountedDays on Deadline {
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
    `, {"fragmentName":"CountedDays"}) as unknown as TypedDocumentString<CountedDaysFragment, unknown>;
export const OwnEmployerFragmentDoc = new TypedDocumentString(`
    fragment OwnEmployer on Employer {
  id
  name
  creditCode
  address
  staff
  exposed
  productionStartOn
  patrolBody {
    name
  }
  factors {
    name
  }
  nextDue {
    kind
    on
    overdue
    previously {
      on
      because
    }
  }
  majorChange {
    explanation
    due {
      ...CountedDays
    }
  }
  summary {
    assessedOn
    category
  }
  effectiveCategory {
    category
  }
  assessments(first: 1) {
    nodes {
      id
      assessedOn
      nextDue {
        ...CountedDays
      }
    }
  }
  reports(first: 10) {
    nodes {
      id
      state
      draftedAt
      declaredCategory
      publicity {
        ended
        daysLeft
      }
      filing {
        receiptNumber
        late
      }
      filingDue {
        ...CountedDays
      }
    }
  }
}
    fragment CountedDays on Deadline {
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
}`, {"fragmentName":"OwnEmployer"}) as unknown as TypedDocumentString<OwnEmployerFragment, unknown>;
export const MyEmployerDocument = new TypedDocumentString(`
    query MyEmployer($id: ID!, $isOwn: Boolean!) {
  viewer @include(if: $isOwn) {
    employer {
      ...OwnEmployer
    }
  }
  employer(id: $id) @skip(if: $isOwn) {
    ...OwnEmployer
  }
}
    fragment OwnEmployer on Employer {
  id
  name
  creditCode
  address
  staff
  exposed
  productionStartOn
  patrolBody {
    name
  }
  factors {
    name
  }
  nextDue {
    kind
    on
    overdue
    previously {
      on
      because
    }
  }
  majorChange {
    explanation
    due {
      ...CountedDays
    }
  }
  summary {
    assessedOn
    category
  }
  effectiveCategory {
    category
  }
  assessments(first: 1) {
    nodes {
      id
      assessedOn
      nextDue {
        ...CountedDays
      }
    }
  }
  reports(first: 10) {
    nodes {
      id
      state
      draftedAt
      declaredCategory
      publicity {
        ended
        daysLeft
      }
      filing {
        receiptNumber
        late
      }
      filingDue {
        ...CountedDays
      }
    }
  }
}
fragment CountedDays on Deadline {
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
}`) as unknown as TypedDocumentString<MyEmployerQuery, MyEmployerQueryVariables>;
export const ToAttendDocument = new TypedDocumentString(`
    query ToAttend($id: ID!) {
  employerFindings(employerId: $id, first: 20) {
    nodes {
      id
      state
      penalty {
        violation
      }
      clocks {
        title
        overdue
        period {
          endsOn
        }
      }
    }
  }
  viewer {
    employer {
      visits(first: 10) {
        nodes {
          id
          state
          on
        }
      }
      listEntries {
        id
        state
        clock {
          title
          period {
            endsOn
          }
        }
      }
      delegation {
        validTo
        inForce
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ToAttendQuery, ToAttendQueryVariables>;
export const NewEmployerDaysDocument = new TypedDocumentString(`
    query NewEmployerDays($from: PlainDate!) {
  deadline(kind: NEW_EMPLOYER, from: $from) {
    ...CountedDays
  }
}
    fragment CountedDays on Deadline {
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
}`) as unknown as TypedDocumentString<NewEmployerDaysQuery, NewEmployerDaysQueryVariables>;
export const MyDraftDocument = new TypedDocumentString(`
    query MyDraft($id: ID!) {
  assessmentDraft(employerId: $id) {
    state
  }
}
    `) as unknown as TypedDocumentString<MyDraftQuery, MyDraftQueryVariables>;
export const LedgerBodiesDocument = new TypedDocumentString(`
    query LedgerBodies {
  viewer {
    county {
      patrolBodies {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerBodiesQuery, LedgerBodiesQueryVariables>;
export const LedgerDocument = new TypedDocumentString(`
    query Ledger($first: Int!, $after: String, $filter: EmployerFilter) {
  employers(first: $first, after: $after, filter: $filter) {
    nodes {
      id
      name
      creditCode
      patrolBody {
        name
      }
      industryName
      staff
      exposed
      factorCount
      declared
      nextDue {
        kind
        on
        overdue
      }
      effectiveCategory {
        category
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerQuery, LedgerQueryVariables>;