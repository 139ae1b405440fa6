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

/** 标准所看事实 What a criterion looks at. */
export type CriterionFact =
  /** 接触水平不符合 Factors whose exposure is nonconforming. */
  | 'EXPOSURE_EXCEEDED'
  /** 管理状况C级 Management grade C. */
  | 'MANAGEMENT_C'
  /** 逾期未改正 Correction orders not met in time. */
  | 'ORDER_OVERDUE'
  /** 逾期日数 Days by which an assessment or filing is overdue. */
  | 'OVERDUE_DAYS'
  /** 行政处罚 Penalty decisions that were not revoked. */
  | 'PENALTY'
  /** 未申报 Hazards are not declared. */
  | 'UNDECLARED';

/** 荣誉种类 Which list of honours. */
export type HonourKind =
  /** 职业健康达人 Persons, by their consent. */
  | 'ADVOCATE'
  /** 样板单位 Employers that manage occupational health well. */
  | 'EXEMPLARY'
  /** 健康企业 Healthy enterprises. */
  | 'HEALTHY';

/** 名单办理步骤 A step on an entry, and who takes it. */
export type ListAction =
  /** 核查 An officer confirms a candidate; needs a text. */
  | 'CHECK'
  /** 决定不列入 The bureau decides against, with reasons. */
  | 'DECLINE'
  /** 不予荣誉 The bureau decides against a nomination, with reasons. */
  | 'DECLINE_HONOUR'
  /** 核查不列入 An officer dismisses a candidate; needs a reason. */
  | 'DISMISS'
  /** 不再符合标准 By the daily run only. */
  | 'DROP'
  /** 期满移出 By the daily run only. */
  | 'EXPIRE'
  /** 列入前告知 An officer or the bureau tells the employer. */
  | 'GIVE_NOTICE'
  /** 准予修复 The bureau takes it off the list, with reasons. */
  | 'GRANT_REPAIR'
  /** 决定列入荣誉名单 The bureau decides on a nomination, with reasons. */
  | 'HONOUR'
  /** 决定列入 The bureau lists, after the hearing, with reasons. */
  | 'LIST'
  /** 公布 The bureau publishes. */
  | 'PUBLISH'
  /** 不予修复 The bureau refuses, with reasons. */
  | 'REFUSE_REPAIR'
  /** 申请修复 The employer applies for repair, with at least one file. */
  | 'REQUEST_REPAIR'
  /** 陈述申辩 The employer states its case in time. */
  | 'STATE'
  /** 撤销 The bureau takes a decision back, with reasons. */
  | 'WITHDRAW'
  /** 撤回同意 The employer or the bureau notes that a person withdrew consent; the name is gone at once. */
  | 'WITHDRAW_CONSENT';

/** 标准输入 One criterion. */
export type ListCriterionInput = {
  /** 达到数量 1–3650. */
  readonly atLeast: number;
  /** 依据 Clause of the decision, 1–100 characters. */
  readonly basis: string;
  /** 适用类别 Left out: all. */
  readonly categories?: ReadonlyArray<Category> | null | undefined;
  /** 所看事实 Fact. */
  readonly fact: CriterionFact;
  /** 编号 1–32 capital letters or digits, different in each. */
  readonly id: string | number;
  /** 须已消除 Whether the criterion must no longer be met. */
  readonly mustBeCured: boolean;
  /** 公布满月数 0 to the term. */
  readonly repairAfterMonths: number;
  /** 如何修复 1–100 characters. */
  readonly repairText: string;
  /** 公布月数 1–36. */
  readonly termMonths: number;
  /** 标准 1–100 characters. */
  readonly title: string;
  /** 期间 1–36 months, for penalties only. */
  readonly withinMonths?: number | null | undefined;
};

/** 名单文件格式 Format of a list's file. */
export type ListFileFormat =
  /** 逗号分隔文本 Comma-separated text. */
  | 'CSV'
  /** JSON数据 Canonical JSON. */
  | 'JSON'
  /** Excel工作簿 Workbook. */
  | 'XLSX';

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

/** 上传的文件 An upload by its id. */
export type ListUploadInput = {
  /** 文件名 1–200 characters. */
  readonly fileName: string;
  /** SHA-256 Hexadecimal digest of the bytes. */
  readonly sha256: string;
  /** 上传编号 Id of the upload. */
  readonly uploadId: string | number;
};

/** 推荐请求 Whom for which list. */
export type NominateHonourInput = {
  /** 用人单位 Employer. */
  readonly employerId: string | number;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 名单 Which list. */
  readonly list: HonourKind;
  /** 个人 For the list of persons, and for no other. */
  readonly person?: NominatedPersonInput | null | undefined;
  /** 理由 1–1000 characters. */
  readonly reason: string;
};

/** 被推荐人 A person and the signed consent. */
export type NominatedPersonInput = {
  /** 同意书 Signed consent as PDF or picture. */
  readonly consent: ListUploadInput;
  /** 同意日期 Today at the latest. */
  readonly consentedOn: string;
  /** 姓名 1–30 characters. */
  readonly name: string;
};

/** 上传申请 For which employer. */
export type RequestListUploadInput = {
  /** 用人单位 Employer. */
  readonly employerId: string | number;
  /** 文件大小 Bytes, at most 20 MB. */
  readonly sizeBytes: number;
};

/** 登记标准请求 The decision. */
export type SaveListCriteriaInput = {
  /** 标准 1–20 criteria; all versions of a county together at most 250. */
  readonly criteria: ReadonlyArray<ListCriterionInput>;
  /** 决定文号 1–100 characters. */
  readonly decision: string;
  /** 施行日期 Today at the earliest. */
  readonly effectiveOn: string;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
};

/** 办理请求 One step. */
export type TakeListStepInput = {
  /** 步骤 Action. */
  readonly action: ListAction;
  /** 名单条目 Entry. */
  readonly entryId: string | number;
  /** 材料 At most 5 files. */
  readonly files?: ReadonlyArray<ListUploadInput> | null | undefined;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: string;
  /** 内容 Reason or statement, at most 1000 characters. */
  readonly text?: string | null | undefined;
};

export type ListedEntryFragment = { readonly id: string, readonly list: ListKind, readonly employerId: string, readonly employerName: string, readonly creditCode: string, readonly state: ListState, readonly stateText: string, readonly stateSince: string, readonly personName: string | null, readonly clock: { readonly title: string, readonly period: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } } | null };

export type PeriodFragment = { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } };

export type WholeEntryFragment = { readonly criteriaId: string | null, readonly publishedFrom: string | null, readonly publishedUntil: string | null, readonly nominatedFor: string | null, readonly id: string, readonly list: ListKind, readonly employerId: string, readonly employerName: string, readonly creditCode: string, readonly state: ListState, readonly stateText: string, readonly stateSince: string, readonly personName: string | null, readonly grounds: ReadonlyArray<{ readonly amount: number, readonly unit: string, readonly criterion: { readonly id: string, readonly title: string, readonly termMonths: number, readonly repair: { readonly text: string, readonly afterMonths: number }, readonly source: { readonly instrument: string, readonly clause: string } }, readonly records: ReadonlyArray<{ readonly record: string, readonly on: string | null, readonly text: string }> }>, readonly steps: ReadonlyArray<{ readonly action: ListAction, readonly on: string, readonly at: string, readonly byText: string, readonly text: string | null, readonly files: ReadonlyArray<{ readonly fileName: string, readonly sha256: string, readonly sizeBytes: number, readonly downloadUrl: string }> }>, readonly clock: { readonly title: string, readonly period: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } } | null };

type ListRefused_MKtPwXgkJsl2S4NqLzk4tkGoewF0j36MkKvBEwMcXaQ_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type ListRefused_DnOms6Yw4Z2xv5J8n1Li7s4ydowWbdCpa3yPrSMk0Aa_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type ListRefused_DdCUsrqAr4Umz4lOfxEjYpQjPo73IrV6pgyTQegTaDa_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type ListRefused_4fLOjkjF5eE8QdNigV9JevpXgq31dJIv52ScglcAw4_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

type ListRefused_QfOuAyWgsXxNvlhjgiuXanc9otBlMwWa7774EEm6Y_Fragment = { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null };

export type ListRefusedFragment =
  | ListRefused_MKtPwXgkJsl2S4NqLzk4tkGoewF0j36MkKvBEwMcXaQ_Fragment
  | ListRefused_DnOms6Yw4Z2xv5J8n1Li7s4ydowWbdCpa3yPrSMk0Aa_Fragment
  | ListRefused_DdCUsrqAr4Umz4lOfxEjYpQjPo73IrV6pgyTQegTaDa_Fragment
  | ListRefused_4fLOjkjF5eE8QdNigV9JevpXgq31dJIv52ScglcAw4_Fragment
  | ListRefused_QfOuAyWgsXxNvlhjgiuXanc9otBlMwWa7774EEm6Y_Fragment
;

export type ListEntriesQueryVariables = Exact<{
  list: ListKind;
  state: ListState;
  after?: string | null | undefined;
}>;


export type ListEntriesQuery = { readonly listEntries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly list: ListKind, readonly employerId: string, readonly employerName: string, readonly creditCode: string, readonly state: ListState, readonly stateText: string, readonly stateSince: string, readonly personName: string | null, readonly clock: { readonly title: string, readonly period: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OneEntryQueryVariables = Exact<{
  id: string | number;
}>;


export type OneEntryQuery = { readonly listEntry: { readonly criteriaId: string | null, readonly publishedFrom: string | null, readonly publishedUntil: string | null, readonly nominatedFor: string | null, readonly id: string, readonly list: ListKind, readonly employerId: string, readonly employerName: string, readonly creditCode: string, readonly state: ListState, readonly stateText: string, readonly stateSince: string, readonly personName: string | null, readonly grounds: ReadonlyArray<{ readonly amount: number, readonly unit: string, readonly criterion: { readonly id: string, readonly title: string, readonly termMonths: number, readonly repair: { readonly text: string, readonly afterMonths: number }, readonly source: { readonly instrument: string, readonly clause: string } }, readonly records: ReadonlyArray<{ readonly record: string, readonly on: string | null, readonly text: string }> }>, readonly steps: ReadonlyArray<{ readonly action: ListAction, readonly on: string, readonly at: string, readonly byText: string, readonly text: string | null, readonly files: ReadonlyArray<{ readonly fileName: string, readonly sha256: string, readonly sizeBytes: number, readonly downloadUrl: string }> }>, readonly clock: { readonly title: string, readonly period: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } } | null } | null };

export type OwnEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnEntriesQuery = { readonly viewer: { readonly employer: { readonly id: string, readonly name: string, readonly listEntries: ReadonlyArray<{ readonly id: string, readonly list: ListKind, readonly employerId: string, readonly employerName: string, readonly creditCode: string, readonly state: ListState, readonly stateText: string, readonly stateSince: string, readonly personName: string | null, readonly clock: { readonly title: string, readonly period: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } } | null }> } | null } };

export type ListFileQueryVariables = Exact<{
  list: ListKind;
  format: ListFileFormat;
}>;


export type ListFileQuery = { readonly listFile: { readonly fileName: string, readonly downloadUrl: string, readonly at: string, readonly count: number, readonly sha256: string } };

export type FindEmployersQueryVariables = Exact<{
  part: string;
}>;


export type FindEmployersQuery = { readonly employers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly creditCode: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type CriteriaQueryVariables = Exact<{
  county: string;
}>;


export type CriteriaQuery = { readonly listCriteria: { readonly inForceId: string, readonly criteria: ReadonlyArray<{ readonly id: string, readonly title: string, readonly fact: CriterionFact, readonly atLeast: number, readonly withinMonths: number | null, readonly categories: ReadonlyArray<Category> | null, readonly termMonths: number, readonly repair: { readonly text: string, readonly afterMonths: number, readonly mustBeCured: boolean }, readonly source: { readonly instrument: string, readonly clause: string } }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly effectiveOn: string, readonly decision: string, readonly criteria: ReadonlyArray<{ readonly id: string, readonly title: string, readonly fact: CriterionFact, readonly atLeast: number, readonly withinMonths: number | null, readonly categories: ReadonlyArray<Category> | null, readonly termMonths: number, readonly repair: { readonly text: string, readonly afterMonths: number, readonly mustBeCured: boolean }, readonly source: { readonly instrument: string, readonly clause: string } }> }> } };

export type CriterionFragment = { readonly id: string, readonly title: string, readonly fact: CriterionFact, readonly atLeast: number, readonly withinMonths: number | null, readonly categories: ReadonlyArray<Category> | null, readonly termMonths: number, readonly repair: { readonly text: string, readonly afterMonths: number, readonly mustBeCured: boolean }, readonly source: { readonly instrument: string, readonly clause: string } };

export type CountyOfListsQueryVariables = Exact<{ [key: string]: never; }>;


export type CountyOfListsQuery = { readonly viewer: { readonly county: { readonly code: string } | null } };

export type TakeListStepMutationVariables = Exact<{
  input: TakeListStepInput;
}>;


export type TakeListStepMutation = { readonly takeListStep:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'AlreadyOnList' | 'FileRejected' | 'IdempotencyKeyReused' | 'ListCriteriaNotMet' | 'ListHearingClosed' | 'ListHearingOpen' | 'ListNotCured' | 'NotFound' | 'StateConflict' | 'WrongListState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly criteriaId: string | null, readonly publishedFrom: string | null, readonly publishedUntil: string | null, readonly nominatedFor: string | null, readonly id: string, readonly list: ListKind, readonly employerId: string, readonly employerName: string, readonly creditCode: string, readonly state: ListState, readonly stateText: string, readonly stateSince: string, readonly personName: string | null, readonly grounds: ReadonlyArray<{ readonly amount: number, readonly unit: string, readonly criterion: { readonly id: string, readonly title: string, readonly termMonths: number, readonly repair: { readonly text: string, readonly afterMonths: number }, readonly source: { readonly instrument: string, readonly clause: string } }, readonly records: ReadonlyArray<{ readonly record: string, readonly on: string | null, readonly text: string }> }>, readonly steps: ReadonlyArray<{ readonly action: ListAction, readonly on: string, readonly at: string, readonly byText: string, readonly text: string | null, readonly files: ReadonlyArray<{ readonly fileName: string, readonly sha256: string, readonly sizeBytes: number, readonly downloadUrl: string }> }>, readonly clock: { readonly title: string, readonly period: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } } | null }
      & { readonly __typename: 'ListEntry' }
    )
   };

export type NominateHonourMutationVariables = Exact<{
  input: NominateHonourInput;
}>;


export type NominateHonourMutation = { readonly nominateHonour:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'AlreadyOnList' | 'FileRejected' | 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'ListEntry' }
    )
   };

export type RequestListUploadMutationVariables = Exact<{
  input: RequestListUploadInput;
}>;


export type RequestListUploadMutation = { readonly requestListUpload:
    | (
      { readonly code: string, readonly message: string }
      & { readonly __typename: 'InvalidInput' | 'NotFound' }
    )
    | (
      { readonly uploadId: string, readonly upload: { readonly url: string, readonly fields: ReadonlyArray<{ readonly name: string, readonly value: string }> } }
      & { readonly __typename: 'ListUpload' }
    )
   };

export type SaveCriteriaMutationVariables = Exact<{
  input: SaveListCriteriaInput;
}>;


export type SaveCriteriaMutation = { readonly saveListCriteria:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'ListCriteriaInEffect' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string, readonly effectiveOn: string }
      & { readonly __typename: 'ListCriteriaVersion' }
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
export const PeriodFragmentDoc = new TypedDocumentString(`
    fragment Period on PublicationDeadline {
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
    `, {"fragmentName":"Period"}) as unknown as TypedDocumentString<PeriodFragment, unknown>;
export const ListedEntryFragmentDoc = new TypedDocumentString(`
    fragment ListedEntry on ListEntry {
  id
  list
  employerId
  employerName
  creditCode
  state
  stateText
  stateSince
  personName
  clock {
    title
    period {
      ...Period
    }
  }
}
    fragment Period on PublicationDeadline {
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
}`, {"fragmentName":"ListedEntry"}) as unknown as TypedDocumentString<ListedEntryFragment, unknown>;
export const WholeEntryFragmentDoc = new TypedDocumentString(`
    fragment WholeEntry on ListEntry {
  ...ListedEntry
  criteriaId
  publishedFrom
  publishedUntil
  nominatedFor
  grounds {
    amount
    unit
    criterion {
      id
      title
      termMonths
      repair {
        text
        afterMonths
      }
      source {
        instrument
        clause
      }
    }
    records {
      record
      on
      text
    }
  }
  steps {
    action
    on
    at
    byText
    text
    files {
      fileName
      sha256
      sizeBytes
      downloadUrl
    }
  }
}
    fragment ListedEntry on ListEntry {
  id
  list
  employerId
  employerName
  creditCode
  state
  stateText
  stateSince
  personName
  clock {
    title
    period {
      ...Period
    }
  }
}
fragment Period on PublicationDeadline {
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
}`, {"fragmentName":"WholeEntry"}) as unknown as TypedDocumentString<WholeEntryFragment, unknown>;
export const ListRefusedFragmentDoc = new TypedDocumentString(`
    fragment ListRefused on Refusal {
  code
  message
  source {
    instrument
    clause
  }
}
    `, {"fragmentName":"ListRefused"}) as unknown as TypedDocumentString<ListRefusedFragment, unknown>;
export const CriterionFragmentDoc = new TypedDocumentString(`
    fragment Criterion on ListCriterion {
  id
  title
  fact
  atLeast
  withinMonths
  categories
  termMonths
  repair {
    text
    afterMonths
    mustBeCured
  }
  source {
    instrument
    clause
  }
}
    `, {"fragmentName":"Criterion"}) as unknown as TypedDocumentString<CriterionFragment, unknown>;
export const ListEntriesDocument = new TypedDocumentString(`
    query ListEntries($list: ListKind!, $state: ListState!, $after: String) {
  listEntries(list: $list, state: $state, first: 20, after: $after) {
    nodes {
      ...ListedEntry
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ListedEntry on ListEntry {
  id
  list
  employerId
  employerName
  creditCode
  state
  stateText
  stateSince
  personName
  clock {
    title
    period {
      ...Period
    }
  }
}
fragment Period on PublicationDeadline {
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
}`) as unknown as TypedDocumentString<ListEntriesQuery, ListEntriesQueryVariables>;
export const OneEntryDocument = new TypedDocumentString(`
    query OneEntry($id: ID!) {
  listEntry(id: $id) {
    ...WholeEntry
  }
}
    fragment ListedEntry on ListEntry {
  id
  list
  employerId
  employerName
  creditCode
  state
  stateText
  stateSince
  personName
  clock {
    title
    period {
      ...Period
    }
  }
}
fragment Period on PublicationDeadline {
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
fragment WholeEntry on ListEntry {
  ...ListedEntry
  criteriaId
  publishedFrom
  publishedUntil
  nominatedFor
  grounds {
    amount
    unit
    criterion {
      id
      title
      termMonths
      repair {
        text
        afterMonths
      }
      source {
        instrument
        clause
      }
    }
    records {
      record
      on
      text
    }
  }
  steps {
    action
    on
    at
    byText
    text
    files {
      fileName
      sha256
      sizeBytes
      downloadUrl
    }
  }
}`) as unknown as TypedDocumentString<OneEntryQuery, OneEntryQueryVariables>;
export const OwnEntriesDocument = new TypedDocumentString(`
    query OwnEntries {
  viewer {
    employer {
      id
      name
      listEntries {
        ...ListedEntry
      }
    }
  }
}
    fragment ListedEntry on ListEntry {
  id
  list
  employerId
  employerName
  creditCode
  state
  stateText
  stateSince
  personName
  clock {
    title
    period {
      ...Period
    }
  }
}
fragment Period on PublicationDeadline {
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
}`) as unknown as TypedDocumentString<OwnEntriesQuery, OwnEntriesQueryVariables>;
export const ListFileDocument = new TypedDocumentString(`
    query ListFile($list: ListKind!, $format: ListFileFormat!) {
  listFile(list: $list, format: $format) {
    fileName
    downloadUrl
    at
    count
    sha256
  }
}
    `) as unknown as TypedDocumentString<ListFileQuery, ListFileQueryVariables>;
export const FindEmployersDocument = new TypedDocumentString(`
    query FindEmployers($part: String!) {
  employers(first: 20, filter: {search: $part}) {
    nodes {
      id
      name
      creditCode
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<FindEmployersQuery, FindEmployersQueryVariables>;
export const CriteriaDocument = new TypedDocumentString(`
    query Criteria($county: String!) {
  listCriteria(county: $county) {
    inForceId
    criteria {
      ...Criterion
    }
    versions {
      id
      effectiveOn
      decision
      criteria {
        ...Criterion
      }
    }
  }
}
    fragment Criterion on ListCriterion {
  id
  title
  fact
  atLeast
  withinMonths
  categories
  termMonths
  repair {
    text
    afterMonths
    mustBeCured
  }
  source {
    instrument
    clause
  }
}`) as unknown as TypedDocumentString<CriteriaQuery, CriteriaQueryVariables>;
export const CountyOfListsDocument = new TypedDocumentString(`
    query CountyOfLists {
  viewer {
    county {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CountyOfListsQuery, CountyOfListsQueryVariables>;
export const TakeListStepDocument = new TypedDocumentString(`
    mutation TakeListStep($input: TakeListStepInput!) {
  takeListStep(input: $input) {
    __typename
    ... on ListEntry {
      ...WholeEntry
    }
    ...ListRefused
    ... on InvalidInput {
      problems {
        path
        message
      }
    }
  }
}
    fragment ListedEntry on ListEntry {
  id
  list
  employerId
  employerName
  creditCode
  state
  stateText
  stateSince
  personName
  clock {
    title
    period {
      ...Period
    }
  }
}
fragment Period on PublicationDeadline {
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
fragment WholeEntry on ListEntry {
  ...ListedEntry
  criteriaId
  publishedFrom
  publishedUntil
  nominatedFor
  grounds {
    amount
    unit
    criterion {
      id
      title
      termMonths
      repair {
        text
        afterMonths
      }
      source {
        instrument
        clause
      }
    }
    records {
      record
      on
      text
    }
  }
  steps {
    action
    on
    at
    byText
    text
    files {
      fileName
      sha256
      sizeBytes
      downloadUrl
    }
  }
}
fragment ListRefused on Refusal {
  code
  message
  source {
    instrument
    clause
  }
}`) as unknown as TypedDocumentString<TakeListStepMutation, TakeListStepMutationVariables>;
export const NominateHonourDocument = new TypedDocumentString(`
    mutation NominateHonour($input: NominateHonourInput!) {
  nominateHonour(input: $input) {
    __typename
    ... on ListEntry {
      id
    }
    ...ListRefused
    ... on InvalidInput {
      problems {
        path
        message
      }
    }
  }
}
    fragment ListRefused on Refusal {
  code
  message
  source {
    instrument
    clause
  }
}`) as unknown as TypedDocumentString<NominateHonourMutation, NominateHonourMutationVariables>;
export const RequestListUploadDocument = new TypedDocumentString(`
    mutation RequestListUpload($input: RequestListUploadInput!) {
  requestListUpload(input: $input) {
    __typename
    ... on ListUpload {
      uploadId
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
  }
}
    `) as unknown as TypedDocumentString<RequestListUploadMutation, RequestListUploadMutationVariables>;
export const SaveCriteriaDocument = new TypedDocumentString(`
    mutation SaveCriteria($input: SaveListCriteriaInput!) {
  saveListCriteria(input: $input) {
    __typename
    ... on ListCriteriaVersion {
      id
      effectiveOn
    }
    ...ListRefused
    ... on InvalidInput {
      problems {
        path
        message
      }
    }
  }
}
    fragment ListRefused on Refusal {
  code
  message
  source {
    instrument
    clause
  }
}`) as unknown as TypedDocumentString<SaveCriteriaMutation, SaveCriteriaMutationVariables>;