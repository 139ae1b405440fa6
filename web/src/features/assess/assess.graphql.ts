/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 评估缘由 Why the assessment is made. */
export type AssessmentCause =
  /** 首次 First (R68). */
  | 'FIRST'
  /** 重大变化 Major change (R87–R91). */
  | 'MAJOR_CHANGE'
  /** 新建投产 New employer (R93). */
  | 'NEW_EMPLOYER'
  /** 满三年 Three years are over (R85). */
  | 'THREE_YEARS';

/** 评估方式 Who makes it (R70). */
export type AssessmentMode =
  /** 委托 A technical service body. */
  | 'COMMISSIONED'
  /** 自行 The employer itself. */
  | 'SELF';

/** 附证据请求 Which upload, for which item. */
export type AttachEvidenceInput = {
  /** 用人单位 Employer. */
  readonly employerId: string | number;
  /** 文件名 File name, 1–200 characters. */
  readonly fileName: string;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 项目 Item of the self-check; at most 5 files each. */
  readonly itemId: string | number;
  /** SHA-256 Hexadecimal digest of the file as the sender computed it. */
  readonly sha256: string;
  /** 上传编号 Upload id from requestEvidenceUpload. */
  readonly uploadId: string | number;
};

/** 去重人数 Declared persons of a class. */
export type ClassHeadcountInput = {
  /** 人数 Persons, each counted once. */
  readonly exposed: number;
  /** 接触水平 Level. */
  readonly level: ExposureLevel;
  /** 性质 Nature. */
  readonly nature: HazardNature;
};

/** 确信程度 How sure a rule is. */
export type Confidence =
  /** 自定 Decided here because every source is silent; the county may replace it. */
  | 'D'
  /** 有原文 Printed in a source that was read. */
  | 'H'
  /** 有佐证 Consistent with all sources, not printed. */
  | 'M';

/** 放弃请求 Which draft, in which version. */
export type DiscardAssessmentDraftInput = {
  /** 用人单位 Employer. */
  readonly employerId: string | number;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 版本 The version that was seen. */
  readonly version: number;
};

/** 草稿答案 The answer to one item. */
export type DraftAnswerInput = {
  /** 项目 Item id. */
  readonly itemId: string | number;
  /** 结论 Verdict; null takes the answer back. */
  readonly verdict?: SelfCheckVerdict | null | undefined;
};

/** 草稿因素 A factor as far as it is filled in. */
export type DraftFactorInput = {
  /** 接触人数 Exposed persons. */
  readonly exposed?: number | null | undefined;
  /** 接触水平 Level. */
  readonly level?: ExposureLevel | null | undefined;
  /** 检测日期 Day of measurement. */
  readonly measuredOn?: string | null | undefined;
  /** 名称 Name or synonym in the catalogue, or the beginning of one. */
  readonly name: string;
  /** 性质 Nature. */
  readonly nature?: HazardNature | null | undefined;
  /** 性质判定依据 Answer to the catalogue's question. */
  readonly natureBasis?: string | null | undefined;
  /** 检测点 Sampled points. */
  readonly points?: ReadonlyArray<MeasurementPointInput> | null | undefined;
  /** 检测报告编号 Number of the test report. */
  readonly testReportNumber?: string | null | undefined;
};

/** 草稿状态 State of the draft. */
export type DraftState =
  /** 已放弃 Given up; empty. */
  | 'DISCARDED'
  /** 在填 Being filled in. */
  | 'OPEN'
  /** 已完成评估 Recorded as an assessment; empty. */
  | 'RECORDED';

/** 接触水平 Exposure level. */
export type ExposureLevel =
  /** 符合 Conforms to the limits. */
  | 'CONFORMING'
  /** 不符合 Exceeds a limit, or there is no valid measurement. */
  | 'NONCONFORMING';

/** 危害因素性质 Nature of a factor. */
export type HazardNature =
  /** 一般 General. */
  | 'GENERAL'
  /** 严重 Severe. */
  | 'SEVERE';

/** 行业问题答案 Answer to the catalogue's question; yes and no mean what the question says. */
export type IndustryAnswerInput = {
  /** 答是 True for yes. */
  readonly applies: boolean;
  /** 判定依据 What it rests on, 1–200 characters. */
  readonly basis: string;
};

/** 行业职业病危害风险 Hazard risk of an industry by 国卫办职健发〔2021〕5号. */
export type IndustryRiskLevel =
  /** 一般 General. */
  | 'GENERAL'
  /** 严重 Severe. */
  | 'SEVERE'
  /** 待定 A question must be answered, or the industry code be filled in, first. */
  | 'UNDECIDED'
  /** 未列入 Not in the catalogue; an officer decides with a reason. */
  | 'UNLISTED';

/** 管理状况等级 Management grade (R74). */
export type ManagementGrade =
  /** A级 Score ≥ 90. */
  | 'A'
  /** B级 Score ≥ 70 and < 90. */
  | 'B'
  /** C级 Score < 70. */
  | 'C';

/** 检测点 A sampled point. */
export type MeasurementPointInput = {
  /** 检测机构 Institution. */
  readonly institution: string;
  /** 限值 Limit, above 0. */
  readonly limit?: number | null | undefined;
  /** 检测日期 Day, not after the assessment. */
  readonly measuredOn: string;
  /** 检测项目 Quantity, up to 50 characters. */
  readonly quantity: string;
  /** 报告编号 Number of the test report. */
  readonly reportNumber: string;
  /** 单位 Unit; needed with a value or a limit. */
  readonly unit?: string | null | undefined;
  /** 检测值 Value, not below 0. */
  readonly value?: number | null | undefined;
  /** 检测报告结论 Needed where value and limit are not both given. */
  readonly verdict?: ExposureLevel | null | undefined;
  /** 检测点 Workplace, up to 100 characters. */
  readonly workplace: string;
};

/** 读取请求 Which upload of which employer. */
export type ReadAssessmentWorkbookInput = {
  /** 用人单位 Employer. */
  readonly employerId: string | number;
  /** 上传编号 Upload id from requestAssessmentWorkbookUpload. */
  readonly uploadId: string | number;
};

/** 完成评估请求 Which draft, in which version. */
export type RecordAssessmentDraftInput = {
  /** 用人单位 Employer. */
  readonly employerId: string | number;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 版本 The version that was seen. */
  readonly version: number;
};

/** 移除证据请求 Which file of which item. */
export type RemoveEvidenceInput = {
  /** 用人单位 Employer. */
  readonly employerId: string | number;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 项目 Item of the self-check. */
  readonly itemId: string | number;
  /** SHA-256 Digest of the file. */
  readonly sha256: string;
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

/** 上传申请 Which employer's workbook, how large. */
export type RequestAssessmentWorkbookUploadInput = {
  /** 用人单位 Employer. */
  readonly employerId: string | number;
  /** 文件大小 Bytes, at most 5 MB. */
  readonly sizeBytes: number;
};

/** 证据上传申请 Whose evidence, how large. */
export type RequestEvidenceUploadInput = {
  /** 用人单位 Employer. */
  readonly employerId: string | number;
  /** 文件大小 Bytes, at most 20 MB. */
  readonly sizeBytes: number;
};

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

/** 保存请求 What was changed. A part that is left out stays as it is; null empties it. */
export type SaveAssessmentDraftInput = {
  /** 评估日期 Day of the assessment; null: the day it is recorded. */
  readonly assessedOn?: string | null | undefined;
  /** 所据版本 Version of the draft that was changed; 0 where there was none. */
  readonly basedOnVersion: number;
  /** 评估缘由 Cause. */
  readonly cause?: AssessmentCause | null | undefined;
  /** 去重人数 De-duplicated headcounts per class. */
  readonly classHeadcounts?: ReadonlyArray<ClassHeadcountInput> | null | undefined;
  /** 用人单位 Employer. */
  readonly employerId: string | number;
  /** 危害因素 All factors as far as they are filled in; the list is saved as a whole. */
  readonly factors?: ReadonlyArray<DraftFactorInput> | null | undefined;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 行业问题答案 Where the catalogue asks about the industry. */
  readonly industryAnswer?: IndustryAnswerInput | null | undefined;
  /** 评估方式 Mode. */
  readonly mode?: AssessmentMode | null | undefined;
  /** 备注 Notes among those who fill it in, at most 2,000 characters; not part of the assessment. */
  readonly notes?: string | null | undefined;
  /** 自查答案 The answers that were changed, each saved by itself. */
  readonly selfCheck?: ReadonlyArray<DraftAnswerInput> | null | undefined;
  /** 现状评价 Status evaluation. */
  readonly statusEvaluation?: StatusEvaluationInput | null | undefined;
};

/** 自查结论 Answer to a self-check item. */
export type SelfCheckVerdict =
  /** 符合 Full marks. */
  | 'CONFORMING'
  /** 不符合 No marks. */
  | 'NONCONFORMING'
  /** 不适用 Left out of the possible marks, where the item allows it. */
  | 'NOT_APPLICABLE'
  /** 部分符合 Half marks. */
  | 'PARTLY';

/** 职业病危害现状评价 Status evaluation. */
export type StatusEvaluationInput = {
  /** 评价日期 Day, not after the assessment. */
  readonly evaluatedOn: string;
  /** 评价机构 Institution, up to 100 characters. */
  readonly institution: string;
  /** 报告编号 Number, up to 100 characters. */
  readonly reportNumber: string;
};

export type AssessmentFactsQueryVariables = Exact<{
  id: string | number;
  isOwn: boolean;
}>;


export type AssessmentFactsQuery = { readonly viewer?: { readonly employer: { readonly id: string, readonly creditCode: string, readonly name: string, readonly industryCode: string | null, readonly industryName: string | null, readonly staff: number, readonly exposed: number, readonly factors: ReadonlyArray<{ readonly name: string, readonly catalogueName: string | null, readonly nature: HazardNature | null, readonly level: ExposureLevel | null, readonly exposed: number | null, readonly measuredOn: string | null }>, readonly industryRisk: { readonly risk: IndustryRiskLevel, readonly question: string | null, readonly answerable: boolean, readonly source: { readonly instrument: string, readonly clause: string } }, readonly assessments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly industryAnswer: { readonly listedCode: string, readonly applies: boolean, readonly basis: string } | null }> }, readonly reports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ReportState }> } } | null }, readonly employer?: { readonly id: string, readonly creditCode: string, readonly name: string, readonly industryCode: string | null, readonly industryName: string | null, readonly staff: number, readonly exposed: number, readonly factors: ReadonlyArray<{ readonly name: string, readonly catalogueName: string | null, readonly nature: HazardNature | null, readonly level: ExposureLevel | null, readonly exposed: number | null, readonly measuredOn: string | null }>, readonly industryRisk: { readonly risk: IndustryRiskLevel, readonly question: string | null, readonly answerable: boolean, readonly source: { readonly instrument: string, readonly clause: string } }, readonly assessments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly industryAnswer: { readonly listedCode: string, readonly applies: boolean, readonly basis: string } | null }> }, readonly reports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ReportState }> } } | null, readonly ruleSet: { readonly id: string, readonly title: string, readonly effectiveFrom: string, readonly selfCheckTitle: string, readonly keyItemCapsGrade: ManagementGrade | null, readonly selfCheckItems: ReadonlyArray<{ readonly id: string, readonly group: string, readonly text: string, readonly marks: number, readonly keyItem: boolean, readonly notApplicableAllowed: boolean, readonly evidence: string, readonly source: { readonly instrument: string, readonly clause: string, readonly confidence: Confidence } }> } | null };

export type AssessedEmployerFragment = { readonly id: string, readonly creditCode: string, readonly name: string, readonly industryCode: string | null, readonly industryName: string | null, readonly staff: number, readonly exposed: number, readonly factors: ReadonlyArray<{ readonly name: string, readonly catalogueName: string | null, readonly nature: HazardNature | null, readonly level: ExposureLevel | null, readonly exposed: number | null, readonly measuredOn: string | null }>, readonly industryRisk: { readonly risk: IndustryRiskLevel, readonly question: string | null, readonly answerable: boolean, readonly source: { readonly instrument: string, readonly clause: string } }, readonly assessments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly industryAnswer: { readonly listedCode: string, readonly applies: boolean, readonly basis: string } | null }> }, readonly reports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ReportState }> } };

export type AssessmentDraftQueryVariables = Exact<{
  id: string | number;
}>;


export type AssessmentDraftQuery = { readonly assessmentDraft: { readonly version: number, readonly state: DraftState, readonly savedAt: string, readonly cause: AssessmentCause | null, readonly mode: AssessmentMode | null, readonly assessedOn: string | null, readonly notes: string, readonly factors: ReadonlyArray<{ readonly name: string, readonly nature: HazardNature | null, readonly natureBasis: string | null, readonly level: ExposureLevel | null, readonly exposed: number | null, readonly measuredOn: string | null, readonly testReportNumber: string | null, readonly points: ReadonlyArray<{ readonly workplace: string, readonly quantity: string, readonly value: number | null, readonly unit: string | null, readonly limit: number | null, readonly measuredOn: string, readonly institution: string, readonly reportNumber: string, readonly verdict: ExposureLevel | null }> }>, readonly classHeadcounts: ReadonlyArray<{ readonly nature: HazardNature, readonly level: ExposureLevel, readonly exposed: number }>, readonly selfCheck: ReadonlyArray<{ readonly itemId: string, readonly verdict: SelfCheckVerdict | null, readonly evidence: ReadonlyArray<{ readonly sha256: string, readonly fileName: string, readonly sizeBytes: number, readonly downloadUrl: string }> }>, readonly industryAnswer: { readonly applies: boolean, readonly basis: string } | null, readonly statusEvaluation: { readonly institution: string, readonly reportNumber: string, readonly evaluatedOn: string } | null } | null };

export type SaveDraftMutationVariables = Exact<{
  input: SaveAssessmentDraftInput;
}>;


export type SaveDraftMutation = { readonly saveAssessmentDraft:
    | (
      { readonly code: string, readonly message: string, readonly current: { readonly version: number, readonly state: DraftState, readonly savedAt: string, readonly cause: AssessmentCause | null, readonly mode: AssessmentMode | null, readonly assessedOn: string | null, readonly notes: string, readonly factors: ReadonlyArray<{ readonly name: string, readonly nature: HazardNature | null, readonly natureBasis: string | null, readonly level: ExposureLevel | null, readonly exposed: number | null, readonly measuredOn: string | null, readonly testReportNumber: string | null, readonly points: ReadonlyArray<{ readonly workplace: string, readonly quantity: string, readonly value: number | null, readonly unit: string | null, readonly limit: number | null, readonly measuredOn: string, readonly institution: string, readonly reportNumber: string, readonly verdict: ExposureLevel | null }> }>, readonly classHeadcounts: ReadonlyArray<{ readonly nature: HazardNature, readonly level: ExposureLevel, readonly exposed: number }>, readonly selfCheck: ReadonlyArray<{ readonly itemId: string, readonly verdict: SelfCheckVerdict | null, readonly evidence: ReadonlyArray<{ readonly sha256: string, readonly fileName: string, readonly sizeBytes: number, readonly downloadUrl: string }> }>, readonly industryAnswer: { readonly applies: boolean, readonly basis: string } | null, readonly statusEvaluation: { readonly institution: string, readonly reportNumber: string, readonly evaluatedOn: string } | null }, readonly collisions: ReadonlyArray<{ readonly part: string, readonly itemId: string | null, readonly changedAt: string, readonly changedBy: Role }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'DraftConflict' }
    )
    | (
      { readonly version: number, readonly draft: { readonly version: number, readonly state: DraftState, readonly savedAt: string, readonly cause: AssessmentCause | null, readonly mode: AssessmentMode | null, readonly assessedOn: string | null, readonly notes: string, readonly factors: ReadonlyArray<{ readonly name: string, readonly nature: HazardNature | null, readonly natureBasis: string | null, readonly level: ExposureLevel | null, readonly exposed: number | null, readonly measuredOn: string | null, readonly testReportNumber: string | null, readonly points: ReadonlyArray<{ readonly workplace: string, readonly quantity: string, readonly value: number | null, readonly unit: string | null, readonly limit: number | null, readonly measuredOn: string, readonly institution: string, readonly reportNumber: string, readonly verdict: ExposureLevel | null }> }>, readonly classHeadcounts: ReadonlyArray<{ readonly nature: HazardNature, readonly level: ExposureLevel, readonly exposed: number }>, readonly selfCheck: ReadonlyArray<{ readonly itemId: string, readonly verdict: SelfCheckVerdict | null, readonly evidence: ReadonlyArray<{ readonly sha256: string, readonly fileName: string, readonly sizeBytes: number, readonly downloadUrl: string }> }>, readonly industryAnswer: { readonly applies: boolean, readonly basis: string } | null, readonly statusEvaluation: { readonly institution: string, readonly reportNumber: string, readonly evaluatedOn: string } | null } }
      & { readonly __typename: 'DraftSaved' }
    )
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type RecordDraftMutationVariables = Exact<{
  input: RecordAssessmentDraftInput;
}>;


export type RecordDraftMutation = { readonly recordAssessmentDraft:
    | (
      { readonly id: string }
      & { readonly __typename: 'Assessment' }
    )
    | (
      { readonly code: string, readonly message: string, readonly current: { readonly version: number, readonly state: DraftState, readonly savedAt: string, readonly cause: AssessmentCause | null, readonly mode: AssessmentMode | null, readonly assessedOn: string | null, readonly notes: string, readonly factors: ReadonlyArray<{ readonly name: string, readonly nature: HazardNature | null, readonly natureBasis: string | null, readonly level: ExposureLevel | null, readonly exposed: number | null, readonly measuredOn: string | null, readonly testReportNumber: string | null, readonly points: ReadonlyArray<{ readonly workplace: string, readonly quantity: string, readonly value: number | null, readonly unit: string | null, readonly limit: number | null, readonly measuredOn: string, readonly institution: string, readonly reportNumber: string, readonly verdict: ExposureLevel | null }> }>, readonly classHeadcounts: ReadonlyArray<{ readonly nature: HazardNature, readonly level: ExposureLevel, readonly exposed: number }>, readonly selfCheck: ReadonlyArray<{ readonly itemId: string, readonly verdict: SelfCheckVerdict | null, readonly evidence: ReadonlyArray<{ readonly sha256: string, readonly fileName: string, readonly sizeBytes: number, readonly downloadUrl: string }> }>, readonly industryAnswer: { readonly applies: boolean, readonly basis: string } | null, readonly statusEvaluation: { readonly institution: string, readonly reportNumber: string, readonly evaluatedOn: string } | null }, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'DraftConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'DraftNotOpen' | 'IdempotencyKeyReused' | 'NotFound' | 'OutOfScope' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type DiscardDraftMutationVariables = Exact<{
  input: DiscardAssessmentDraftInput;
}>;


export type DiscardDraftMutation = { readonly discardAssessmentDraft:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'DraftConflict' | 'DraftNotOpen' | 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly version: number, readonly draft: { readonly version: number, readonly state: DraftState, readonly savedAt: string, readonly cause: AssessmentCause | null, readonly mode: AssessmentMode | null, readonly assessedOn: string | null, readonly notes: string, readonly factors: ReadonlyArray<{ readonly name: string, readonly nature: HazardNature | null, readonly natureBasis: string | null, readonly level: ExposureLevel | null, readonly exposed: number | null, readonly measuredOn: string | null, readonly testReportNumber: string | null, readonly points: ReadonlyArray<{ readonly workplace: string, readonly quantity: string, readonly value: number | null, readonly unit: string | null, readonly limit: number | null, readonly measuredOn: string, readonly institution: string, readonly reportNumber: string, readonly verdict: ExposureLevel | null }> }>, readonly classHeadcounts: ReadonlyArray<{ readonly nature: HazardNature, readonly level: ExposureLevel, readonly exposed: number }>, readonly selfCheck: ReadonlyArray<{ readonly itemId: string, readonly verdict: SelfCheckVerdict | null, readonly evidence: ReadonlyArray<{ readonly sha256: string, readonly fileName: string, readonly sizeBytes: number, readonly downloadUrl: string }> }>, readonly industryAnswer: { readonly applies: boolean, readonly basis: string } | null, readonly statusEvaluation: { readonly institution: string, readonly reportNumber: string, readonly evaluatedOn: string } | null } }
      & { readonly __typename: 'DraftSaved' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type RequestEvidenceMutationVariables = Exact<{
  input: RequestEvidenceUploadInput;
}>;


export type RequestEvidenceMutation = { readonly requestEvidenceUpload:
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
      & { readonly __typename: 'NotFound' }
    )
   };

export type AttachEvidenceMutationVariables = Exact<{
  input: AttachEvidenceInput;
}>;


export type AttachEvidenceMutation = { readonly attachEvidence:
    | (
      { readonly version: number, readonly draft: { readonly version: number, readonly state: DraftState, readonly savedAt: string, readonly cause: AssessmentCause | null, readonly mode: AssessmentMode | null, readonly assessedOn: string | null, readonly notes: string, readonly factors: ReadonlyArray<{ readonly name: string, readonly nature: HazardNature | null, readonly natureBasis: string | null, readonly level: ExposureLevel | null, readonly exposed: number | null, readonly measuredOn: string | null, readonly testReportNumber: string | null, readonly points: ReadonlyArray<{ readonly workplace: string, readonly quantity: string, readonly value: number | null, readonly unit: string | null, readonly limit: number | null, readonly measuredOn: string, readonly institution: string, readonly reportNumber: string, readonly verdict: ExposureLevel | null }> }>, readonly classHeadcounts: ReadonlyArray<{ readonly nature: HazardNature, readonly level: ExposureLevel, readonly exposed: number }>, readonly selfCheck: ReadonlyArray<{ readonly itemId: string, readonly verdict: SelfCheckVerdict | null, readonly evidence: ReadonlyArray<{ readonly sha256: string, readonly fileName: string, readonly sizeBytes: number, readonly downloadUrl: string }> }>, readonly industryAnswer: { readonly applies: boolean, readonly basis: string } | null, readonly statusEvaluation: { readonly institution: string, readonly reportNumber: string, readonly evaluatedOn: string } | null } }
      & { readonly __typename: 'DraftSaved' }
    )
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'FileRejected' | 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type RemoveEvidenceMutationVariables = Exact<{
  input: RemoveEvidenceInput;
}>;


export type RemoveEvidenceMutation = { readonly removeEvidence:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'DraftNotOpen' | 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly version: number, readonly draft: { readonly version: number, readonly state: DraftState, readonly savedAt: string, readonly cause: AssessmentCause | null, readonly mode: AssessmentMode | null, readonly assessedOn: string | null, readonly notes: string, readonly factors: ReadonlyArray<{ readonly name: string, readonly nature: HazardNature | null, readonly natureBasis: string | null, readonly level: ExposureLevel | null, readonly exposed: number | null, readonly measuredOn: string | null, readonly testReportNumber: string | null, readonly points: ReadonlyArray<{ readonly workplace: string, readonly quantity: string, readonly value: number | null, readonly unit: string | null, readonly limit: number | null, readonly measuredOn: string, readonly institution: string, readonly reportNumber: string, readonly verdict: ExposureLevel | null }> }>, readonly classHeadcounts: ReadonlyArray<{ readonly nature: HazardNature, readonly level: ExposureLevel, readonly exposed: number }>, readonly selfCheck: ReadonlyArray<{ readonly itemId: string, readonly verdict: SelfCheckVerdict | null, readonly evidence: ReadonlyArray<{ readonly sha256: string, readonly fileName: string, readonly sizeBytes: number, readonly downloadUrl: string }> }>, readonly industryAnswer: { readonly applies: boolean, readonly basis: string } | null, readonly statusEvaluation: { readonly institution: string, readonly reportNumber: string, readonly evaluatedOn: string } | null } }
      & { readonly __typename: 'DraftSaved' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type WorkbookQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkbookQuery = { readonly assessmentWorkbook: { readonly url: string, readonly fileName: string } | null };

export type RequestWorkbookMutationVariables = Exact<{
  input: RequestAssessmentWorkbookUploadInput;
}>;


export type RequestWorkbookMutation = { readonly requestAssessmentWorkbookUpload:
    | (
      { readonly uploadId: string, readonly upload: { readonly url: string, readonly fields: ReadonlyArray<{ readonly name: string, readonly value: string }> } }
      & { readonly __typename: 'AssessmentWorkbookUpload' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'NotFound' }
    )
   };

export type ReadWorkbookMutationVariables = Exact<{
  input: ReadAssessmentWorkbookInput;
}>;


export type ReadWorkbookMutation = { readonly readAssessmentWorkbook:
    | (
      { readonly factors: ReadonlyArray<{ readonly name: string, readonly nature: HazardNature | null, readonly natureBasis: string | null, readonly level: ExposureLevel, readonly exposed: number, readonly measuredOn: string | null, readonly testReportNumber: string | null }>, readonly selfCheck: ReadonlyArray<{ readonly itemId: string, readonly verdict: SelfCheckVerdict }> }
      & { readonly __typename: 'AssessmentDraft' }
    )
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'FileRejected' | 'NotFound' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly annotatedWorkbookUrl: string | null, readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly sheet: string, readonly cell: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'WorkbookRejected' }
    )
   };

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

export type DraftFragment = { readonly version: number, readonly state: DraftState, readonly savedAt: string, readonly cause: AssessmentCause | null, readonly mode: AssessmentMode | null, readonly assessedOn: string | null, readonly notes: string, readonly factors: ReadonlyArray<{ readonly name: string, readonly nature: HazardNature | null, readonly natureBasis: string | null, readonly level: ExposureLevel | null, readonly exposed: number | null, readonly measuredOn: string | null, readonly testReportNumber: string | null, readonly points: ReadonlyArray<{ readonly workplace: string, readonly quantity: string, readonly value: number | null, readonly unit: string | null, readonly limit: number | null, readonly measuredOn: string, readonly institution: string, readonly reportNumber: string, readonly verdict: ExposureLevel | null }> }>, readonly classHeadcounts: ReadonlyArray<{ readonly nature: HazardNature, readonly level: ExposureLevel, readonly exposed: number }>, readonly selfCheck: ReadonlyArray<{ readonly itemId: string, readonly verdict: SelfCheckVerdict | null, readonly evidence: ReadonlyArray<{ readonly sha256: string, readonly fileName: string, readonly sizeBytes: number, readonly downloadUrl: string }> }>, readonly industryAnswer: { readonly applies: boolean, readonly basis: string } | null, readonly statusEvaluation: { readonly institution: string, readonly reportNumber: string, readonly evaluatedOn: string } | null };

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
export const AssessedEmployerFragmentDoc = new TypedDocumentString(`
    fragment AssessedEmployer on Employer {
  id
  creditCode
  name
  industryCode
  industryName
  staff
  exposed
  factors {
    name
    catalogueName
    nature
    level
    exposed
    measuredOn
  }
  industryRisk {
    risk
    question
    answerable
    source {
      instrument
      clause
    }
  }
  assessments(first: 1) {
    nodes {
      id
      industryAnswer {
        listedCode
        applies
        basis
      }
    }
  }
  reports(first: 1) {
    nodes {
      id
      state
    }
  }
}
    `, {"fragmentName":"AssessedEmployer"}) as unknown as TypedDocumentString<AssessedEmployerFragment, unknown>;
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
export const DraftFragmentDoc = new TypedDocumentString(`
    fragment Draft on SavedDraft {
  version
  state
  savedAt
  cause
  mode
  assessedOn
  notes
  factors {
    name
    nature
    natureBasis
    level
    exposed
    measuredOn
    testReportNumber
    points {
      workplace
      quantity
      value
      unit
      limit
      measuredOn
      institution
      reportNumber
      verdict
    }
  }
  classHeadcounts {
    nature
    level
    exposed
  }
  selfCheck {
    itemId
    verdict
    evidence {
      sha256
      fileName
      sizeBytes
      downloadUrl
    }
  }
  industryAnswer {
    applies
    basis
  }
  statusEvaluation {
    institution
    reportNumber
    evaluatedOn
  }
}
    `, {"fragmentName":"Draft"}) as unknown as TypedDocumentString<DraftFragment, unknown>;
export const AssessmentFactsDocument = new TypedDocumentString(`
    query AssessmentFacts($id: ID!, $isOwn: Boolean!) {
  viewer @include(if: $isOwn) {
    employer {
      ...AssessedEmployer
    }
  }
  employer(id: $id) @skip(if: $isOwn) {
    ...AssessedEmployer
  }
  ruleSet {
    id
    title
    effectiveFrom
    selfCheckTitle
    keyItemCapsGrade
    selfCheckItems {
      id
      group
      text
      marks
      keyItem
      notApplicableAllowed
      evidence
      source {
        instrument
        clause
        confidence
      }
    }
  }
}
    fragment AssessedEmployer on Employer {
  id
  creditCode
  name
  industryCode
  industryName
  staff
  exposed
  factors {
    name
    catalogueName
    nature
    level
    exposed
    measuredOn
  }
  industryRisk {
    risk
    question
    answerable
    source {
      instrument
      clause
    }
  }
  assessments(first: 1) {
    nodes {
      id
      industryAnswer {
        listedCode
        applies
        basis
      }
    }
  }
  reports(first: 1) {
    nodes {
      id
      state
    }
  }
}`) as unknown as TypedDocumentString<AssessmentFactsQuery, AssessmentFactsQueryVariables>;
export const AssessmentDraftDocument = new TypedDocumentString(`
    query AssessmentDraft($id: ID!) {
  assessmentDraft(employerId: $id) {
    ...Draft
  }
}
    fragment Draft on SavedDraft {
  version
  state
  savedAt
  cause
  mode
  assessedOn
  notes
  factors {
    name
    nature
    natureBasis
    level
    exposed
    measuredOn
    testReportNumber
    points {
      workplace
      quantity
      value
      unit
      limit
      measuredOn
      institution
      reportNumber
      verdict
    }
  }
  classHeadcounts {
    nature
    level
    exposed
  }
  selfCheck {
    itemId
    verdict
    evidence {
      sha256
      fileName
      sizeBytes
      downloadUrl
    }
  }
  industryAnswer {
    applies
    basis
  }
  statusEvaluation {
    institution
    reportNumber
    evaluatedOn
  }
}`) as unknown as TypedDocumentString<AssessmentDraftQuery, AssessmentDraftQueryVariables>;
export const SaveDraftDocument = new TypedDocumentString(`
    mutation SaveDraft($input: SaveAssessmentDraftInput!) {
  saveAssessmentDraft(input: $input) {
    __typename
    ... on DraftSaved {
      version
      draft {
        ...Draft
      }
    }
    ... on DraftConflict {
      current {
        ...Draft
      }
      collisions {
        part
        itemId
        changedAt
        changedBy
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
}
fragment Draft on SavedDraft {
  version
  state
  savedAt
  cause
  mode
  assessedOn
  notes
  factors {
    name
    nature
    natureBasis
    level
    exposed
    measuredOn
    testReportNumber
    points {
      workplace
      quantity
      value
      unit
      limit
      measuredOn
      institution
      reportNumber
      verdict
    }
  }
  classHeadcounts {
    nature
    level
    exposed
  }
  selfCheck {
    itemId
    verdict
    evidence {
      sha256
      fileName
      sizeBytes
      downloadUrl
    }
  }
  industryAnswer {
    applies
    basis
  }
  statusEvaluation {
    institution
    reportNumber
    evaluatedOn
  }
}`) as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const RecordDraftDocument = new TypedDocumentString(`
    mutation RecordDraft($input: RecordAssessmentDraftInput!) {
  recordAssessmentDraft(input: $input) {
    __typename
    ... on Assessment {
      id
    }
    ... on DraftConflict {
      current {
        ...Draft
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
}
fragment Draft on SavedDraft {
  version
  state
  savedAt
  cause
  mode
  assessedOn
  notes
  factors {
    name
    nature
    natureBasis
    level
    exposed
    measuredOn
    testReportNumber
    points {
      workplace
      quantity
      value
      unit
      limit
      measuredOn
      institution
      reportNumber
      verdict
    }
  }
  classHeadcounts {
    nature
    level
    exposed
  }
  selfCheck {
    itemId
    verdict
    evidence {
      sha256
      fileName
      sizeBytes
      downloadUrl
    }
  }
  industryAnswer {
    applies
    basis
  }
  statusEvaluation {
    institution
    reportNumber
    evaluatedOn
  }
}`) as unknown as TypedDocumentString<RecordDraftMutation, RecordDraftMutationVariables>;
export const DiscardDraftDocument = new TypedDocumentString(`
    mutation DiscardDraft($input: DiscardAssessmentDraftInput!) {
  discardAssessmentDraft(input: $input) {
    __typename
    ... on DraftSaved {
      version
      draft {
        ...Draft
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
}
fragment Draft on SavedDraft {
  version
  state
  savedAt
  cause
  mode
  assessedOn
  notes
  factors {
    name
    nature
    natureBasis
    level
    exposed
    measuredOn
    testReportNumber
    points {
      workplace
      quantity
      value
      unit
      limit
      measuredOn
      institution
      reportNumber
      verdict
    }
  }
  classHeadcounts {
    nature
    level
    exposed
  }
  selfCheck {
    itemId
    verdict
    evidence {
      sha256
      fileName
      sizeBytes
      downloadUrl
    }
  }
  industryAnswer {
    applies
    basis
  }
  statusEvaluation {
    institution
    reportNumber
    evaluatedOn
  }
}`) as unknown as TypedDocumentString<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const RequestEvidenceDocument = new TypedDocumentString(`
    mutation RequestEvidence($input: RequestEvidenceUploadInput!) {
  requestEvidenceUpload(input: $input) {
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
}`) as unknown as TypedDocumentString<RequestEvidenceMutation, RequestEvidenceMutationVariables>;
export const AttachEvidenceDocument = new TypedDocumentString(`
    mutation AttachEvidence($input: AttachEvidenceInput!) {
  attachEvidence(input: $input) {
    __typename
    ... on DraftSaved {
      version
      draft {
        ...Draft
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
}
fragment Draft on SavedDraft {
  version
  state
  savedAt
  cause
  mode
  assessedOn
  notes
  factors {
    name
    nature
    natureBasis
    level
    exposed
    measuredOn
    testReportNumber
    points {
      workplace
      quantity
      value
      unit
      limit
      measuredOn
      institution
      reportNumber
      verdict
    }
  }
  classHeadcounts {
    nature
    level
    exposed
  }
  selfCheck {
    itemId
    verdict
    evidence {
      sha256
      fileName
      sizeBytes
      downloadUrl
    }
  }
  industryAnswer {
    applies
    basis
  }
  statusEvaluation {
    institution
    reportNumber
    evaluatedOn
  }
}`) as unknown as TypedDocumentString<AttachEvidenceMutation, AttachEvidenceMutationVariables>;
export const RemoveEvidenceDocument = new TypedDocumentString(`
    mutation RemoveEvidence($input: RemoveEvidenceInput!) {
  removeEvidence(input: $input) {
    __typename
    ... on DraftSaved {
      version
      draft {
        ...Draft
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
}
fragment Draft on SavedDraft {
  version
  state
  savedAt
  cause
  mode
  assessedOn
  notes
  factors {
    name
    nature
    natureBasis
    level
    exposed
    measuredOn
    testReportNumber
    points {
      workplace
      quantity
      value
      unit
      limit
      measuredOn
      institution
      reportNumber
      verdict
    }
  }
  classHeadcounts {
    nature
    level
    exposed
  }
  selfCheck {
    itemId
    verdict
    evidence {
      sha256
      fileName
      sizeBytes
      downloadUrl
    }
  }
  industryAnswer {
    applies
    basis
  }
  statusEvaluation {
    institution
    reportNumber
    evaluatedOn
  }
}`) as unknown as TypedDocumentString<RemoveEvidenceMutation, RemoveEvidenceMutationVariables>;
export const WorkbookDocument = new TypedDocumentString(`
    query Workbook($id: ID!) {
  assessmentWorkbook(employerId: $id) {
    url
    fileName
  }
}
    `) as unknown as TypedDocumentString<WorkbookQuery, WorkbookQueryVariables>;
export const RequestWorkbookDocument = new TypedDocumentString(`
    mutation RequestWorkbook($input: RequestAssessmentWorkbookUploadInput!) {
  requestAssessmentWorkbookUpload(input: $input) {
    __typename
    ... on AssessmentWorkbookUpload {
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
}`) as unknown as TypedDocumentString<RequestWorkbookMutation, RequestWorkbookMutationVariables>;
export const ReadWorkbookDocument = new TypedDocumentString(`
    mutation ReadWorkbook($input: ReadAssessmentWorkbookInput!) {
  readAssessmentWorkbook(input: $input) {
    __typename
    ... on AssessmentDraft {
      factors {
        name
        nature
        natureBasis
        level
        exposed
        measuredOn
        testReportNumber
      }
      selfCheck {
        itemId
        verdict
      }
    }
    ... on WorkbookRejected {
      problems {
        sheet
        cell
        message
      }
      annotatedWorkbookUrl
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
}`) as unknown as TypedDocumentString<ReadWorkbookMutation, ReadWorkbookMutationVariables>;