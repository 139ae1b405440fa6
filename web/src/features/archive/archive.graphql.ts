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

/** 确定类别请求 Whose category. */
export type ConfirmCategoryInput = {
  /** 认定类别 乙 or 丙, only where the catalogue does not tell. Left out: the catalogue decides. */
  readonly category?: Category | null | undefined;
  /** 用人单位 Employer. */
  readonly employerId: string | number;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 其他场所行业代码 Industries of other sites or sub-scopes; of several the higher category counts. */
  readonly otherIndustryCodes?: ReadonlyArray<string> | null | undefined;
  /** 认定理由 1–500 characters; needed with a category. */
  readonly reason?: string | null | undefined;
};

/** 危害因素 A factor of the ledger record. */
export type EmployerFactorInput = {
  /** 接触人数 Exposed persons. */
  readonly exposed?: number | null | undefined;
  /** 名称 Name. */
  readonly name: string;
};

/** 企业规模 Size. */
export type EmployerSize =
  /** 大型 Large. */
  | 'LARGE'
  /** 中型 Medium. */
  | 'MEDIUM'
  /** 微型 Micro. */
  | 'MICRO'
  /** 小型 Small. */
  | 'SMALL';

/** 导出一企一档 Input. */
export type ExportArchiveInput = {
  /** 用人单位 Employer. */
  readonly employerId: string | number;
  /** 幂等键 Idempotency key. */
  readonly idempotencyKey: string;
  /** 卷 Volume wanted, from 1; the first one has all records, further ones hold files that did not fit. */
  readonly part?: number | null | undefined;
};

/** 接触水平 Exposure level. */
export type ExposureLevel =
  /** 符合 Conforms to the limits. */
  | 'CONFORMING'
  /** 不符合 Exceeds a limit, or there is no valid measurement. */
  | 'NONCONFORMING';

/** 危害风险等级 Hazard grade (R72). */
export type HazardGrade =
  /** Ⅰ级 Lowest. */
  | 'I'
  /** Ⅱ级 Middle. */
  | 'II'
  /** Ⅲ级 Highest. */
  | 'III';

/** 危害因素性质 Nature of a factor. */
export type HazardNature =
  /** 一般 General. */
  | 'GENERAL'
  /** 严重 Severe. */
  | 'SEVERE';

/** 管理状况等级 Management grade (R74). */
export type ManagementGrade =
  /** A级 Score ≥ 90. */
  | 'A'
  /** B级 Score ≥ 70 and < 90. */
  | 'B'
  /** C级 Score < 70. */
  | 'C';

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

/** 角色 Who may do what; one permission table holds every operation × role. */
export type Role =
  /** 卫生健康局 Health bureau. */
  | 'BUREAU'
  /** 用人单位 Employer's safety clerk. */
  | 'EMPLOYER'
  /** 领导 Leader, read only. */
  | 'LEADER'
  /** 监督员 Enforcement officer. */
  | 'OFFICER'
  /** 平台管理员 Keeps the platform running and sets counties up; sees no file. */
  | 'OPERATOR'
  /** 巡查单位 One of the 13 patrol bodies. */
  | 'PATROL_BODY'
  /** 公众 Anyone, without signing in. */
  | 'PUBLIC'
  /** 上级部门 Prefecture or province: sums of its counties, no file of any. */
  | 'SUPERIOR'
  /** 职业卫生技术服务机构 Technical service body, for employers that delegated to it. */
  | 'TECH_SERVICE';

/** 登记内容 Ledger record of one employer; the credit code says which. */
export type SaveEmployerInput = {
  /** 作业场所地址 Address. */
  readonly address?: string | null | undefined;
  /** 统一社会信用代码 Credit code. */
  readonly creditCode: string;
  /** 是否已申报 Declared. */
  readonly declared: boolean;
  /** 经济类型 Economic type. */
  readonly economicType?: string | null | undefined;
  /** 接触人数 Exposed persons. */
  readonly exposed: number;
  /** 职业病危害因素 Hazard factors. */
  readonly factors: ReadonlyArray<EmployerFactorInput>;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 行业代码 GB/T 4754-2017 code. */
  readonly industryCode?: string | null | undefined;
  /** 行业类别 Industry. */
  readonly industryName?: string | null | undefined;
  /** 最近一次检测日期 Latest measurement. */
  readonly lastTestOn?: string | null | undefined;
  /** 检测结果 Result. */
  readonly lastTestResult?: TestResult | null | undefined;
  /** 法定代表人 Legal representative. */
  readonly legalRepresentative?: string | null | undefined;
  /** 名称 Name, up to 100 characters. */
  readonly name: string;
  /** 备注 Note. */
  readonly note?: string | null | undefined;
  /** 巡查单位 Patrol body. */
  readonly patrolBodyId: string | number;
  /** 联系电话 Phone. */
  readonly phone?: string | null | undefined;
  /** 正式投产日期 Formal production. */
  readonly productionStartOn?: string | null | undefined;
  /** 企业规模 Size. */
  readonly size?: EmployerSize | null | undefined;
  /** 职工总数 Staff, persons. */
  readonly staff: number;
};

/** 检测结果 Result of the latest measurement as the ledger says it. */
export type TestResult =
  /** 合格 All points conform. */
  | 'CONFORMING'
  /** 超标 Exceeded. */
  | 'EXCEEDED'
  /** 部分超标 Some points exceed their limit. */
  | 'PARTLY_EXCEEDED';

/** 档案事项种类 What an event is about. */
export type TimelineKind =
  /** 风险评估 An assessment. */
  | 'ASSESSMENT'
  /** 生效类别 The effective category. */
  | 'CATEGORY'
  /** 通报 A circular that is addressed to the employer, or the employer's answer; to those who enforce only. */
  | 'CIRCULAR'
  /** 公示意见 A comment on a publicity, or its answer. */
  | 'COMMENT'
  /** 期限 A deadline was moved. */
  | 'DEADLINE'
  /** 委托 Delegation to a technical service body. */
  | 'DELEGATION'
  /** 档案导出 Somebody took a copy. */
  | 'EXPORT'
  /** 监督执法 A finding, or a step of the ladder; to those who enforce only. */
  | 'FINDING'
  /** 台账 The ledger. */
  | 'LEDGER'
  /** 名单 An entry of a published list. */
  | 'LIST'
  /** 重大变化 A major change was recorded. */
  | 'MAJOR_CHANGE'
  /** 其他 Anything else. */
  | 'OTHER'
  /** 巡查 A patrol, or what it referred. */
  | 'PATROL'
  /** 评估报告 A step of a report. */
  | 'REPORT'
  /** 资料复核 A step of the review of a filed report. */
  | 'REVIEW'
  /** 检查 A step of a visit; to those who enforce only. */
  | 'VISIT';

export type EmployerFileQueryVariables = Exact<{
  id: string | number;
}>;


export type EmployerFileQuery = { readonly employer: { readonly techServiceCode: string | null, readonly id: string, readonly creditCode: string, readonly name: string, readonly legalRepresentative: string | null, readonly phone: string | null, readonly address: string | null, readonly industryName: string | null, readonly industryCode: string | null, readonly size: EmployerSize | null, readonly economicType: string | null, readonly staff: number, readonly exposed: number, readonly declared: boolean, readonly lastTestOn: string | null, readonly lastTestResult: TestResult | null, readonly productionStartOn: string | null, readonly note: string | null, readonly nextDue: { readonly kind: NextDueKind, readonly on: string, readonly overdue: boolean, readonly previously: { readonly on: string, readonly because: string } | null } | null, readonly majorChange: { readonly explanation: string, readonly due: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } } | null, readonly summary: { readonly assessedOn: string, readonly hazardGrade: HazardGrade, readonly managementGrade: ManagementGrade, readonly category: Category } | null, readonly effectiveCategory: { readonly category: Category | null, readonly basisText: string, readonly since: string, readonly causeText: string, readonly byRole: Role, readonly source: { readonly instrument: string, readonly clause: string } } | null, readonly formerCategories: ReadonlyArray<{ readonly category: Category | null, readonly basisText: string, readonly since: string, readonly causeText: string, readonly byRole: Role, readonly source: { readonly instrument: string, readonly clause: string } }>, readonly confirmed: { readonly confirmedOn: string, readonly reason: string | null, readonly awaitsReview: boolean } | null, readonly assessments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly nextDue: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } }, readonly computed: { readonly explanation: { readonly sentences: ReadonlyArray<string>, readonly wouldChange: ReadonlyArray<{ readonly change: string }> } } }> }, readonly reports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ReportState, readonly draftedAt: string, readonly declaredCategory: Category, readonly filing: { readonly receiptNumber: string, readonly filedOn: string, readonly late: boolean } | null, readonly filingDue: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } | null }> }, readonly patrolBody: { readonly id: string, readonly name: string }, readonly factors: ReadonlyArray<{ readonly name: string, readonly nature: HazardNature | null, readonly question: string | null, readonly level: ExposureLevel | null, readonly exposed: number | null, readonly measuredOn: string | null }> } | null };

export type TimelineQueryVariables = Exact<{
  id: string | number;
  kinds?: ReadonlyArray<TimelineKind> | TimelineKind | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { readonly employer: { readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kindText: string, readonly on: string, readonly at: string | null, readonly title: string, readonly text: string | null, readonly role: Role | null, readonly techServiceCode: string | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly fileName: string, readonly sizeBytes: number }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type OwnFileQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnFileQuery = { readonly viewer: { readonly employer: { readonly id: string, readonly name: string } | null } };

export type FileAuditQueryVariables = Exact<{
  id: string | number;
}>;


export type FileAuditQuery = { readonly auditOf: { readonly head: { readonly seq: number, readonly hash: string } | null, readonly verified: { readonly whole: boolean, readonly entries: number, readonly records: number, readonly fault: { readonly message: string, readonly seq: number | null } | null } } | null };

export type LedgerRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type LedgerRecordQuery = { readonly employer: { readonly id: string, readonly creditCode: string, readonly name: string, readonly legalRepresentative: string | null, readonly phone: string | null, readonly address: string | null, readonly industryName: string | null, readonly industryCode: string | null, readonly size: EmployerSize | null, readonly economicType: string | null, readonly staff: number, readonly exposed: number, readonly declared: boolean, readonly lastTestOn: string | null, readonly lastTestResult: TestResult | null, readonly productionStartOn: string | null, readonly note: string | null, readonly patrolBody: { readonly id: string, readonly name: string }, readonly factors: ReadonlyArray<{ readonly name: string, readonly nature: HazardNature | null, readonly question: string | null, readonly level: ExposureLevel | null, readonly exposed: number | null, readonly measuredOn: string | null }> } | null };

export type BodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type BodiesQuery = { readonly viewer: { readonly county: { readonly code: string, readonly patrolBodies: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null } };

export type ExportArchiveMutationVariables = Exact<{
  input: ExportArchiveInput;
}>;


export type ExportArchiveMutation = { readonly exportArchive:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'ArchiveTooLarge' | 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly fileName: string, readonly downloadUrl: string, readonly sizeBytes: number, readonly sha256: string, readonly part: number, readonly parts: number, readonly records: number, readonly files: number, readonly faultyFiles: number }
      & { readonly __typename: 'ArchiveVolume' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type SaveEmployerMutationVariables = Exact<{
  input: SaveEmployerInput;
}>;


export type SaveEmployerMutation = { readonly saveEmployer:
    | (
      { readonly id: string }
      & { readonly __typename: 'Employer' }
    )
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type ConfirmCategoryMutationVariables = Exact<{
  input: ConfirmCategoryInput;
}>;


export type ConfirmCategoryMutation = { readonly confirmCategory:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'CatalogueDecides' | 'CatalogueUndecided' | 'FiledReportDecides' | 'IdempotencyKeyReused' | 'NotFound' | 'OutOfScope' | 'StateConflict' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Employer' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type LedgerFactsFragment = { readonly id: string, readonly creditCode: string, readonly name: string, readonly legalRepresentative: string | null, readonly phone: string | null, readonly address: string | null, readonly industryName: string | null, readonly industryCode: string | null, readonly size: EmployerSize | null, readonly economicType: string | null, readonly staff: number, readonly exposed: number, readonly declared: boolean, readonly lastTestOn: string | null, readonly lastTestResult: TestResult | null, readonly productionStartOn: string | null, readonly note: string | null, readonly patrolBody: { readonly id: string, readonly name: string }, readonly factors: ReadonlyArray<{ readonly name: string, readonly nature: HazardNature | null, readonly question: string | null, readonly level: ExposureLevel | null, readonly exposed: number | null, readonly measuredOn: string | null }> };

export type EffectiveFragment = { readonly category: Category | null, readonly basisText: string, readonly since: string, readonly causeText: string, readonly byRole: Role, readonly source: { readonly instrument: string, readonly clause: string } };

export type CountedDaysFragment = { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } };

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
export const LedgerFactsFragmentDoc = new TypedDocumentString(`
    fragment LedgerFacts on Employer {
  id
  creditCode
  name
  legalRepresentative
  phone
  address
  patrolBody {
    id
    name
  }
  industryName
  industryCode
  size
  economicType
  staff
  exposed
  factors {
    name
    nature
    question
    level
    exposed
    measuredOn
  }
  declared
  lastTestOn
  lastTestResult
  productionStartOn
  note
}
    `, {"fragmentName":"LedgerFacts"}) as unknown as TypedDocumentString<LedgerFactsFragment, unknown>;
export const EffectiveFragmentDoc = new TypedDocumentString(`
    fragment Effective on EffectiveCategory {
  category
  basisText
  since
  causeText
  byRole
  source {
    instrument
    clause
  }
}
    `, {"fragmentName":"Effective"}) as unknown as TypedDocumentString<EffectiveFragment, unknown>;
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
export const EmployerFileDocument = new TypedDocumentString(`
    query EmployerFile($id: ID!) {
  employer(id: $id) {
    ...LedgerFacts
    techServiceCode
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
      hazardGrade
      managementGrade
      category
    }
    effectiveCategory {
      ...Effective
    }
    formerCategories {
      ...Effective
    }
    confirmed {
      confirmedOn
      reason
      awaitsReview
    }
    assessments(first: 1) {
      nodes {
        id
        nextDue {
          ...CountedDays
        }
        computed {
          explanation {
            sentences
            wouldChange {
              change
            }
          }
        }
      }
    }
    reports(first: 10) {
      nodes {
        id
        state
        draftedAt
        declaredCategory
        filing {
          receiptNumber
          filedOn
          late
        }
        filingDue {
          ...CountedDays
        }
      }
    }
  }
}
    fragment LedgerFacts on Employer {
  id
  creditCode
  name
  legalRepresentative
  phone
  address
  patrolBody {
    id
    name
  }
  industryName
  industryCode
  size
  economicType
  staff
  exposed
  factors {
    name
    nature
    question
    level
    exposed
    measuredOn
  }
  declared
  lastTestOn
  lastTestResult
  productionStartOn
  note
}
fragment Effective on EffectiveCategory {
  category
  basisText
  since
  causeText
  byRole
  source {
    instrument
    clause
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
}`) as unknown as TypedDocumentString<EmployerFileQuery, EmployerFileQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($id: ID!, $kinds: [TimelineKind!], $after: String) {
  employer(id: $id) {
    timeline(first: 20, after: $after, kinds: $kinds) {
      nodes {
        id
        kindText
        on
        at
        title
        text
        role
        techServiceCode
        files {
          sha256
          fileName
          sizeBytes
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const OwnFileDocument = new TypedDocumentString(`
    query OwnFile {
  viewer {
    employer {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<OwnFileQuery, OwnFileQueryVariables>;
export const FileAuditDocument = new TypedDocumentString(`
    query FileAudit($id: ID!) {
  auditOf(employerId: $id) {
    head {
      seq
      hash
    }
    verified {
      whole
      entries
      records
      fault {
        message
        seq
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FileAuditQuery, FileAuditQueryVariables>;
export const LedgerRecordDocument = new TypedDocumentString(`
    query LedgerRecord($id: ID!) {
  employer(id: $id) {
    ...LedgerFacts
  }
}
    fragment LedgerFacts on Employer {
  id
  creditCode
  name
  legalRepresentative
  phone
  address
  patrolBody {
    id
    name
  }
  industryName
  industryCode
  size
  economicType
  staff
  exposed
  factors {
    name
    nature
    question
    level
    exposed
    measuredOn
  }
  declared
  lastTestOn
  lastTestResult
  productionStartOn
  note
}`) as unknown as TypedDocumentString<LedgerRecordQuery, LedgerRecordQueryVariables>;
export const BodiesDocument = new TypedDocumentString(`
    query Bodies {
  viewer {
    county {
      code
      patrolBodies {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BodiesQuery, BodiesQueryVariables>;
export const ExportArchiveDocument = new TypedDocumentString(`
    mutation ExportArchive($input: ExportArchiveInput!) {
  exportArchive(input: $input) {
    __typename
    ... on ArchiveVolume {
      fileName
      downloadUrl
      sizeBytes
      sha256
      part
      parts
      records
      files
      faultyFiles
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
}`) as unknown as TypedDocumentString<ExportArchiveMutation, ExportArchiveMutationVariables>;
export const SaveEmployerDocument = new TypedDocumentString(`
    mutation SaveEmployer($input: SaveEmployerInput!) {
  saveEmployer(input: $input) {
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
}`) as unknown as TypedDocumentString<SaveEmployerMutation, SaveEmployerMutationVariables>;
export const ConfirmCategoryDocument = new TypedDocumentString(`
    mutation ConfirmCategory($input: ConfirmCategoryInput!) {
  confirmCategory(input: $input) {
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
}`) as unknown as TypedDocumentString<ConfirmCategoryMutation, ConfirmCategoryMutationVariables>;