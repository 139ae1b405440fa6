/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 采信请求 Which report. */
export type AcceptReportInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 复核意见 Opinion, up to 2,000 characters. */
  readonly opinion?: string | null | undefined;
  /** 报告 Report. */
  readonly reportId: string | number;
};

/** 附复核证据请求 Which upload, for which item. */
export type AttachReviewEvidenceInput = {
  /** 文件名 File name, 1–200 characters. */
  readonly fileName: string;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 项目编号 Item; at most 5 files each. */
  readonly itemId: string;
  /** 报告 Report. */
  readonly reportId: string | number;
  /** SHA-256 Hexadecimal digest of the file as the sender computed it. */
  readonly sha256: string;
  /** 上传编号 Upload id from requestReviewEvidenceUpload. */
  readonly uploadId: string | number;
};

/** 综合风险类别 Category (R76). 甲 is the lowest risk, 丙 the highest. */
export type Category =
  /** 丙类 Highest risk. */
  | 'BING'
  /** 甲类 Lowest risk. */
  | 'JIA'
  /** 乙类 Middle. */
  | 'YI';

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

/** 逐项判定 Verdict on one item. */
export type ItemVerdictInput = {
  /** 项目编号 Item. */
  readonly itemId: string;
  /** 内部记录 Internal note, up to 500 characters. */
  readonly note?: string | null | undefined;
  /** 理由 Reason, up to 500 characters. Needed unless the item is true. */
  readonly reason?: string | null | undefined;
  /** 所见版次 Revision of the item's verdict as it was seen; 0 where it had none. */
  readonly seenRevision: number;
  /** 判定 Verdict. */
  readonly verdict: ReviewVerdict;
};

/** 管理状况等级 Management grade (R74). */
export type ManagementGrade =
  /** A级 Score ≥ 90. */
  | 'A'
  /** B级 Score ≥ 70 and < 90. */
  | 'B'
  /** C级 Score < 70. */
  | 'C';

/** 现场核查请求 Which report, and why. */
export type OrderOnSiteInput = {
  /** 原因 The objection, 1–500 characters. */
  readonly because: string;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 报告 Report. */
  readonly reportId: string | number;
};

/** 现场核查登记请求 What the visit found. */
export type RecordOnSiteInput = {
  /** 认定类别 Category that it established. */
  readonly category: Category;
  /** 核查情况 Findings, 1–2,000 characters. */
  readonly findings: string;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 认定理由 Up to 500 characters. Needed where it is not the computed one. */
  readonly reason?: string | null | undefined;
  /** 报告 Report. */
  readonly reportId: string | number;
  /** 核查日期 Day of the visit, from the day it was ordered until today. */
  readonly visitedOn: string;
};

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

/** 复核证据上传请求 Which report, how large. */
export type RequestReviewEvidenceUploadInput = {
  /** 报告 Report. */
  readonly reportId: string | number;
  /** 文件大小 Bytes, at most 20 MB. */
  readonly sizeBytes: number;
};

/** 退回请求 Which report, and how to fill it in again. */
export type ReturnReportInput = {
  /** 意见和指导 Guidance, 1–2,000 characters. */
  readonly guidance: string;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 报告 Report. */
  readonly reportId: string | number;
};

/** 复核结论 How a review ended. */
export type ReviewDecision =
  /** 采信 Accepted. */
  | 'ACCEPTED'
  /** 退回 Returned. */
  | 'RETURNED';

/** 复核项目类别 Group of a review item. */
export type ReviewGroup =
  /** 综合风险类别 Category and how it was computed. */
  | 'CATEGORY'
  /** 单位基本情况 The employer's facts. */
  | 'EMPLOYER'
  /** 职业病危害因素 Hazard factors: nature, level, measurements. */
  | 'FACTORS'
  /** 接触人数 Headcounts of the classes. */
  | 'HEADCOUNTS'
  /** 自查 Self-check. */
  | 'SELF_CHECK';

/** 复核判定 What a reviewer finds of an item. */
export type ReviewVerdict =
  /** 待核实 Cannot be told from the papers. */
  | 'TO_VERIFY'
  /** 属实 True. */
  | 'TRUTHFUL'
  /** 不属实 Untrue. */
  | 'UNTRUE';

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

/** 判定请求 Verdicts on a report. */
export type SaveReviewVerdictsInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 报告 Report. */
  readonly reportId: string | number;
  /** 判定 1–300 verdicts; all are saved or none. */
  readonly verdicts: ReadonlyArray<ItemVerdictInput>;
};

/** 复核请求 Which report. */
export type StartReviewInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 报告 Report. */
  readonly reportId: string | number;
};

export type ReviewedReportQueryVariables = Exact<{
  id: string | number;
}>;


export type ReviewedReportQuery = { readonly report: { readonly id: string, readonly state: ReportState, readonly employerName: string, readonly versionCode: string, readonly declaredCategory: Category, readonly computedCategory: Category, readonly declaredDiffers: boolean, readonly daysInState: number, readonly measures: string | null, readonly conclusion: string | null, readonly previousReportId: string | null, readonly supersededBy: string | null, readonly employer: { readonly id: string }, readonly publicity: { readonly postedOn: string, readonly deadline: { readonly endsOn: string } } | null, readonly filing: { readonly receiptNumber: string, readonly filedOn: string, readonly late: boolean, readonly workingDaysLate: number } | null, readonly signOff: { readonly document: { readonly fileName: string, readonly sizeBytes: number, readonly downloadUrl: string } } | null, readonly reviewOutcome: { readonly decision: ReviewDecision, readonly decidedOn: string, readonly opinion: string | null, readonly category: Category | null, readonly reason: string | null, readonly reasons: ReadonlyArray<{ readonly itemId: string, readonly title: string, readonly verdict: ReviewVerdict, readonly reason: string }> } | null, readonly assessment: { readonly assessedOn: string, readonly factors: ReadonlyArray<{ readonly name: string, readonly nature: HazardNature, readonly level: ExposureLevel, readonly notes: ReadonlyArray<string>, readonly exposed: number, readonly measuredOn: string | null, readonly testReportNumber: string | null }>, readonly selfCheck: { readonly score: number, readonly lost: ReadonlyArray<{ readonly itemId: string, readonly text: string, readonly marks: number }> }, readonly computed: { readonly hazardGrade: HazardGrade, readonly managementGrade: ManagementGrade, readonly category: Category, readonly explanation: { readonly sentences: ReadonlyArray<string>, readonly wouldChange: ReadonlyArray<{ readonly change: string }> } } } } | null, readonly review: { readonly startedAt: string, readonly startedByRole: Role, readonly progress: { readonly items: number, readonly missing: number, readonly truthful: number, readonly untrue: number, readonly toVerify: number }, readonly items: ReadonlyArray<{ readonly itemId: string, readonly group: ReviewGroup, readonly title: string, readonly declared: string, readonly changedSince: boolean | null, readonly differences: ReadonlyArray<{ readonly kind: string, readonly declared: string, readonly known: string, readonly why: string }>, readonly verdict: { readonly verdict: ReviewVerdict, readonly reason: string | null, readonly note: string | null, readonly revision: number, readonly savedAt: string, readonly byRole: Role } | null, readonly earlier: { readonly verdict: ReviewVerdict, readonly reason: string | null, readonly note: string | null, readonly revision: number, readonly savedAt: string, readonly byRole: Role } | null, readonly declaredEvidence: ReadonlyArray<{ readonly sha256: string, readonly fileName: string, readonly sizeBytes: number, readonly downloadUrl: string }> | null, readonly evidence: ReadonlyArray<{ readonly sha256: string, readonly fileName: string, readonly sizeBytes: number, readonly downloadUrl: string }> | null }>, readonly onSite: ReadonlyArray<{ readonly orderedAt: string, readonly because: string, readonly visitedOn: string | null, readonly findings: string | null, readonly category: Category | null, readonly reason: string | null }> } | null };

export type StartReviewMutationVariables = Exact<{
  input: StartReviewInput;
}>;


export type StartReviewMutation = { readonly startReview:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' | 'WrongReportState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Report' }
    )
   };

export type SaveVerdictsMutationVariables = Exact<{
  input: SaveReviewVerdictsInput;
}>;


export type SaveVerdictsMutation = { readonly saveReviewVerdicts:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' | 'WrongReportState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly startedAt: string, readonly startedByRole: Role, readonly progress: { readonly items: number, readonly missing: number, readonly truthful: number, readonly untrue: number, readonly toVerify: number }, readonly items: ReadonlyArray<{ readonly itemId: string, readonly group: ReviewGroup, readonly title: string, readonly declared: string, readonly changedSince: boolean | null, readonly differences: ReadonlyArray<{ readonly kind: string, readonly declared: string, readonly known: string, readonly why: string }>, readonly verdict: { readonly verdict: ReviewVerdict, readonly reason: string | null, readonly note: string | null, readonly revision: number, readonly savedAt: string, readonly byRole: Role } | null, readonly earlier: { readonly verdict: ReviewVerdict, readonly reason: string | null, readonly note: string | null, readonly revision: number, readonly savedAt: string, readonly byRole: Role } | null, readonly declaredEvidence: ReadonlyArray<{ readonly sha256: string, readonly fileName: string, readonly sizeBytes: number, readonly downloadUrl: string }> | null, readonly evidence: ReadonlyArray<{ readonly sha256: string, readonly fileName: string, readonly sizeBytes: number, readonly downloadUrl: string }> | null }>, readonly onSite: ReadonlyArray<{ readonly orderedAt: string, readonly because: string, readonly visitedOn: string | null, readonly findings: string | null, readonly category: Category | null, readonly reason: string | null }> }
      & { readonly __typename: 'Review' }
    )
    | (
      { readonly itemId: string, readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'ReviewItemChanged' }
    )
   };

export type RequestReviewEvidenceMutationVariables = Exact<{
  input: RequestReviewEvidenceUploadInput;
}>;


export type RequestReviewEvidenceMutation = { readonly requestReviewEvidenceUpload:
    | (
      { readonly uploadId: string, readonly upload: { readonly url: string, readonly fields: ReadonlyArray<{ readonly name: string, readonly value: string }> } }
      & { readonly __typename: 'EvidenceUpload' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'NotFound' | 'WrongReportState' }
    )
   };

export type AttachReviewEvidenceMutationVariables = Exact<{
  input: AttachReviewEvidenceInput;
}>;


export type AttachReviewEvidenceMutation = { readonly attachReviewEvidence:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'FileRejected' | 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' | 'WrongReportState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly startedAt: string }
      & { readonly __typename: 'Review' }
    )
   };

export type OrderOnSiteMutationVariables = Exact<{
  input: OrderOnSiteInput;
}>;


export type OrderOnSiteMutation = { readonly orderOnSite:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' | 'WrongReportState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Report' }
    )
   };

export type RecordOnSiteMutationVariables = Exact<{
  input: RecordOnSiteInput;
}>;


export type RecordOnSiteMutation = { readonly recordOnSite:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' | 'WrongReportState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Report' }
    )
   };

export type AcceptReportMutationVariables = Exact<{
  input: AcceptReportInput;
}>;


export type AcceptReportMutation = { readonly acceptReport:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'AnotherMustDecide' | 'IdempotencyKeyReused' | 'NotFound' | 'ReviewFoundUntrue' | 'ReviewIncomplete' | 'StateConflict' | 'WrongReportState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Report' }
    )
   };

export type ReturnReportMutationVariables = Exact<{
  input: ReturnReportInput;
}>;


export type ReturnReportMutation = { readonly returnReport:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'NothingToReturn' | 'ReviewIncomplete' | 'StateConflict' | 'WrongReportState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Report' }
    )
   };

export type ReviewFragment = { readonly startedAt: string, readonly startedByRole: Role, readonly progress: { readonly items: number, readonly missing: number, readonly truthful: number, readonly untrue: number, readonly toVerify: number }, readonly items: ReadonlyArray<{ readonly itemId: string, readonly group: ReviewGroup, readonly title: string, readonly declared: string, readonly changedSince: boolean | null, readonly differences: ReadonlyArray<{ readonly kind: string, readonly declared: string, readonly known: string, readonly why: string }>, readonly verdict: { readonly verdict: ReviewVerdict, readonly reason: string | null, readonly note: string | null, readonly revision: number, readonly savedAt: string, readonly byRole: Role } | null, readonly earlier: { readonly verdict: ReviewVerdict, readonly reason: string | null, readonly note: string | null, readonly revision: number, readonly savedAt: string, readonly byRole: Role } | null, readonly declaredEvidence: ReadonlyArray<{ readonly sha256: string, readonly fileName: string, readonly sizeBytes: number, readonly downloadUrl: string }> | null, readonly evidence: ReadonlyArray<{ readonly sha256: string, readonly fileName: string, readonly sizeBytes: number, readonly downloadUrl: string }> | null }>, readonly onSite: ReadonlyArray<{ readonly orderedAt: string, readonly because: string, readonly visitedOn: string | null, readonly findings: string | null, readonly category: Category | null, readonly reason: string | null }> };

export type VerdictFragment = { readonly verdict: ReviewVerdict, readonly reason: string | null, readonly note: string | null, readonly revision: number, readonly savedAt: string, readonly byRole: Role };

export type EvidenceFragment = { readonly sha256: string, readonly fileName: string, readonly sizeBytes: number, readonly downloadUrl: string };

export type JudgedFragment = { readonly factors: ReadonlyArray<{ readonly name: string, readonly nature: HazardNature, readonly level: ExposureLevel, readonly notes: ReadonlyArray<string>, readonly exposed: number, readonly measuredOn: string | null, readonly testReportNumber: string | null }>, readonly selfCheck: { readonly score: number, readonly lost: ReadonlyArray<{ readonly itemId: string, readonly text: string, readonly marks: number }> }, readonly computed: { readonly hazardGrade: HazardGrade, readonly managementGrade: ManagementGrade, readonly category: Category, readonly explanation: { readonly sentences: ReadonlyArray<string>, readonly wouldChange: ReadonlyArray<{ readonly change: string }> } } };

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
export const VerdictFragmentDoc = new TypedDocumentString(`
    fragment Verdict on ItemVerdict {
  verdict
  reason
  note
  revision
  savedAt
  byRole
}
    `, {"fragmentName":"Verdict"}) as unknown as TypedDocumentString<VerdictFragment, unknown>;
export const EvidenceFragmentDoc = new TypedDocumentString(`
    fragment Evidence on EvidenceFile {
  sha256
  fileName
  sizeBytes
  downloadUrl
}
    `, {"fragmentName":"Evidence"}) as unknown as TypedDocumentString<EvidenceFragment, unknown>;
export const ReviewFragmentDoc = new TypedDocumentString(`
    fragment Review on Review {
  startedAt
  startedByRole
  progress {
    items
    missing
    truthful
    untrue
    toVerify
  }
  items {
    itemId
    group
    title
    declared
    differences {
      kind
      declared
      known
      why
    }
    verdict {
      ...Verdict
    }
    earlier {
      ...Verdict
    }
    changedSince
    declaredEvidence {
      ...Evidence
    }
    evidence {
      ...Evidence
    }
  }
  onSite {
    orderedAt
    because
    visitedOn
    findings
    category
    reason
  }
}
    fragment Verdict on ItemVerdict {
  verdict
  reason
  note
  revision
  savedAt
  byRole
}
fragment Evidence on EvidenceFile {
  sha256
  fileName
  sizeBytes
  downloadUrl
}`, {"fragmentName":"Review"}) as unknown as TypedDocumentString<ReviewFragment, unknown>;
export const JudgedFragmentDoc = new TypedDocumentString(`
    fragment Judged on Assessment {
  factors {
    name
    nature
    level
    notes
    exposed
    measuredOn
    testReportNumber
  }
  selfCheck {
    score
    lost {
      itemId
      text
      marks
    }
  }
  computed {
    hazardGrade
    managementGrade
    category
    explanation {
      sentences
      wouldChange {
        change
      }
    }
  }
}
    `, {"fragmentName":"Judged"}) as unknown as TypedDocumentString<JudgedFragment, unknown>;
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
export const ReviewedReportDocument = new TypedDocumentString(`
    query ReviewedReport($id: ID!) {
  report(id: $id) {
    id
    state
    employerName
    versionCode
    declaredCategory
    computedCategory
    declaredDiffers
    daysInState
    measures
    conclusion
    previousReportId
    supersededBy
    employer {
      id
    }
    publicity {
      postedOn
      deadline {
        endsOn
      }
    }
    filing {
      receiptNumber
      filedOn
      late
      workingDaysLate
    }
    signOff {
      document {
        fileName
        sizeBytes
        downloadUrl
      }
    }
    reviewOutcome {
      decision
      decidedOn
      opinion
      category
      reason
      reasons {
        itemId
        title
        verdict
        reason
      }
    }
    assessment {
      assessedOn
      ...Judged
    }
  }
  review(reportId: $id) {
    ...Review
  }
}
    fragment Review on Review {
  startedAt
  startedByRole
  progress {
    items
    missing
    truthful
    untrue
    toVerify
  }
  items {
    itemId
    group
    title
    declared
    differences {
      kind
      declared
      known
      why
    }
    verdict {
      ...Verdict
    }
    earlier {
      ...Verdict
    }
    changedSince
    declaredEvidence {
      ...Evidence
    }
    evidence {
      ...Evidence
    }
  }
  onSite {
    orderedAt
    because
    visitedOn
    findings
    category
    reason
  }
}
fragment Verdict on ItemVerdict {
  verdict
  reason
  note
  revision
  savedAt
  byRole
}
fragment Evidence on EvidenceFile {
  sha256
  fileName
  sizeBytes
  downloadUrl
}
fragment Judged on Assessment {
  factors {
    name
    nature
    level
    notes
    exposed
    measuredOn
    testReportNumber
  }
  selfCheck {
    score
    lost {
      itemId
      text
      marks
    }
  }
  computed {
    hazardGrade
    managementGrade
    category
    explanation {
      sentences
      wouldChange {
        change
      }
    }
  }
}`) as unknown as TypedDocumentString<ReviewedReportQuery, ReviewedReportQueryVariables>;
export const StartReviewDocument = new TypedDocumentString(`
    mutation StartReview($input: StartReviewInput!) {
  startReview(input: $input) {
    __typename
    ... on Report {
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
}`) as unknown as TypedDocumentString<StartReviewMutation, StartReviewMutationVariables>;
export const SaveVerdictsDocument = new TypedDocumentString(`
    mutation SaveVerdicts($input: SaveReviewVerdictsInput!) {
  saveReviewVerdicts(input: $input) {
    __typename
    ... on Review {
      ...Review
    }
    ... on ReviewItemChanged {
      itemId
    }
    ...Refused
  }
}
    fragment Review on Review {
  startedAt
  startedByRole
  progress {
    items
    missing
    truthful
    untrue
    toVerify
  }
  items {
    itemId
    group
    title
    declared
    differences {
      kind
      declared
      known
      why
    }
    verdict {
      ...Verdict
    }
    earlier {
      ...Verdict
    }
    changedSince
    declaredEvidence {
      ...Evidence
    }
    evidence {
      ...Evidence
    }
  }
  onSite {
    orderedAt
    because
    visitedOn
    findings
    category
    reason
  }
}
fragment Verdict on ItemVerdict {
  verdict
  reason
  note
  revision
  savedAt
  byRole
}
fragment Evidence on EvidenceFile {
  sha256
  fileName
  sizeBytes
  downloadUrl
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
}`) as unknown as TypedDocumentString<SaveVerdictsMutation, SaveVerdictsMutationVariables>;
export const RequestReviewEvidenceDocument = new TypedDocumentString(`
    mutation RequestReviewEvidence($input: RequestReviewEvidenceUploadInput!) {
  requestReviewEvidenceUpload(input: $input) {
    __typename
    ... on EvidenceUpload {
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
}`) as unknown as TypedDocumentString<RequestReviewEvidenceMutation, RequestReviewEvidenceMutationVariables>;
export const AttachReviewEvidenceDocument = new TypedDocumentString(`
    mutation AttachReviewEvidence($input: AttachReviewEvidenceInput!) {
  attachReviewEvidence(input: $input) {
    __typename
    ... on Review {
      startedAt
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
}`) as unknown as TypedDocumentString<AttachReviewEvidenceMutation, AttachReviewEvidenceMutationVariables>;
export const OrderOnSiteDocument = new TypedDocumentString(`
    mutation OrderOnSite($input: OrderOnSiteInput!) {
  orderOnSite(input: $input) {
    __typename
    ... on Report {
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
}`) as unknown as TypedDocumentString<OrderOnSiteMutation, OrderOnSiteMutationVariables>;
export const RecordOnSiteDocument = new TypedDocumentString(`
    mutation RecordOnSite($input: RecordOnSiteInput!) {
  recordOnSite(input: $input) {
    __typename
    ... on Report {
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
}`) as unknown as TypedDocumentString<RecordOnSiteMutation, RecordOnSiteMutationVariables>;
export const AcceptReportDocument = new TypedDocumentString(`
    mutation AcceptReport($input: AcceptReportInput!) {
  acceptReport(input: $input) {
    __typename
    ... on Report {
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
}`) as unknown as TypedDocumentString<AcceptReportMutation, AcceptReportMutationVariables>;
export const ReturnReportDocument = new TypedDocumentString(`
    mutation ReturnReport($input: ReturnReportInput!) {
  returnReport(input: $input) {
    __typename
    ... on Report {
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
}`) as unknown as TypedDocumentString<ReturnReportMutation, ReturnReportMutationVariables>;