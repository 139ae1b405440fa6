/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 答复请求 Which comment, and the answer. */
export type AnswerPublicCommentInput = {
  /** 意见 Comment. */
  readonly commentId: string | number;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 内容 Text, 2–2,000 characters. It is made public with the comment. */
  readonly text: string;
};

/** 附照片请求 The uploaded photo and the day on which it was taken. */
export type AttachPublicityPhotoInput = {
  /** 文件名 File name. */
  readonly fileName: string;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 报告 Report. */
  readonly reportId: string | number;
  /** SHA-256 Hexadecimal digest of the file as the sender computed it. */
  readonly sha256: string;
  /** 拍摄日期 Day, within the publicity. */
  readonly takenOn: string;
  /** 上传编号 Upload id from requestPublicityPhotoUpload. */
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

/** 意见类型 What a comment is. */
export type CommentKind =
  /** 意见建议 Comment. */
  | 'COMMENT'
  /** 异议 Objection: must be answered before the report is signed. */
  | 'OBJECTION';

/** 编制请求 Which employer's latest assessment to report. */
export type DraftReportInput = {
  /** 评估结论 Conclusion, at most 2,000 characters. */
  readonly conclusion?: string | null | undefined;
  /** 申报类别 Declared category. Default: the computed one. */
  readonly declaredCategory?: Category | null | undefined;
  /** 用人单位 Employer. */
  readonly employerId: string | number;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 整改措施 Measures, at most 2,000 characters. */
  readonly measures?: string | null | undefined;
};

/** 接触水平 Exposure level. */
export type ExposureLevel =
  /** 符合 Conforms to the limits. */
  | 'CONFORMING'
  /** 不符合 Exceeds a limit, or there is no valid measurement. */
  | 'NONCONFORMING';

/** 报送请求 Which report. */
export type FileReportInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 报告 Report. */
  readonly reportId: string | number;
};

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

/** 报告动作 What can be done to a report. */
export type ReportAction =
  /** 采信 Accept. */
  | 'ACCEPT'
  /** 报送 File. */
  | 'FILE'
  /** 决定现场核查 Order an on-site verification. */
  | 'ORDER_ON_SITE'
  /** 登记现场核查 Record it. */
  | 'RECORD_ON_SITE'
  /** 退回 Return. */
  | 'RETURN'
  /** 修改 Replace the content; it is posted anew. */
  | 'REVISE'
  /** 签章 Sign off. */
  | 'SIGN_OFF'
  /** 开始公示 Start publicity. */
  | 'START_PUBLICITY'
  /** 开始复核 Start the review. */
  | 'START_REVIEW'
  /** 取代 Supersede; happens when the next report of the employer is filed, nobody does it. */
  | 'SUPERSEDE'
  /** 撤回 Withdraw. */
  | 'WITHDRAW';

/** 报告文件种类 Which document in which format. */
export type ReportDocumentKind =
  /** 公示（PDF） The notice to be posted, with a QR code to the public record. */
  | 'NOTICE_PDF'
  /** 报送回执（PDF） The receipt of a filed report, with a QR code to where anyone can check it. */
  | 'RECEIPT_PDF'
  /** 评估报告（Word） The report, to be edited. */
  | 'REPORT_DOCX'
  /** 评估报告（PDF） The report, to be printed, signed and sealed. */
  | 'REPORT_PDF';

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

/** 照片上传请求 Which report's photo. */
export type RequestPublicityPhotoUploadInput = {
  /** 报告 Report. */
  readonly reportId: string | number;
  /** 文件大小 Bytes, at most 10 MB. */
  readonly sizeBytes: number;
};

/** 上传请求 Which report's signed document. */
export type RequestSignedPdfUploadInput = {
  /** 报告 Report. */
  readonly reportId: string | number;
  /** 文件大小 Bytes, at most 20 MB. */
  readonly sizeBytes: number;
};

/** 复核结论 How a review ended. */
export type ReviewDecision =
  /** 采信 Accepted. */
  | 'ACCEPTED'
  /** 退回 Returned. */
  | 'RETURNED';

/** 修改请求 Which report, and what becomes of it. The latest assessment and the ledger of today are taken. */
export type ReviseReportInput = {
  /** 修改原因 Reason, 1–500 characters. */
  readonly because: string;
  /** 评估结论 Conclusion, at most 2,000 characters. Default: as it is; empty empties it. */
  readonly conclusion?: string | null | undefined;
  /** 申报类别 Default: as it is; with another assessment the computed one. */
  readonly declaredCategory?: Category | null | undefined;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 整改措施 Measures, at most 2,000 characters. Default: as it is; empty empties it. */
  readonly measures?: string | null | undefined;
  /** 报告 Report. */
  readonly reportId: string | number;
};

/** 签章请求 Who signed, and the uploaded document. */
export type SignOffReportInput = {
  /** 签字人身份 Capacity. */
  readonly capacity: SignatoryCapacity;
  /** 文件名 File name. */
  readonly fileName: string;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 报告 Report. */
  readonly reportId: string | number;
  /** 已加盖公章 The official seal is on it (R82); must be true. */
  readonly sealed: boolean;
  /** SHA-256 Hexadecimal digest of the file as the sender computed it. */
  readonly sha256: string;
  /** 签字人 Name of the signatory. */
  readonly signatoryName: string;
  /** 上传编号 Upload id from requestSignedPdfUpload. */
  readonly uploadId: string | number;
  /** 版本码 As printed at the foot of the pages. Needed for a scan, which no machine reads. */
  readonly versionCode?: string | null | undefined;
};

/** 签字人身份 Capacity of the signatory (R81). */
export type SignatoryCapacity =
  /** 法定代表人 Legal representative. */
  | 'LEGAL_REPRESENTATIVE'
  /** 主要负责人 Principal. */
  | 'PRINCIPAL';

/** 签名校验结论 What checking an electronic signature came to. */
export type SignatureVerdict =
  /** 无效 It is not, or the signature was made to look as if. Such a document is not accepted. */
  | 'BROKEN'
  /** 完好 What it covers is as it was signed. */
  | 'INTACT'
  /** 未能校验 Of a kind the platform cannot compute, such as SM2 with SM3; neither confirmed nor denied. */
  | 'UNVERIFIABLE';

/** 签章件种类 How a document was signed. */
export type SignedDocumentKind =
  /** 电子签章件 A PDF with electronic signatures. */
  | 'ELECTRONIC'
  /** 扫描件 A scan of signed and sealed paper; its version code was read by the signatory. */
  | 'SCAN';

/** 公示请求 Where and how long. */
export type StartPublicityInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 公示地点 Where the notice is posted, such as 厂区公告栏. */
  readonly place: string;
  /** 报告 Report. */
  readonly reportId: string | number;
  /** 公示工作日 Working days, 5–60. Default 5. */
  readonly workingDays?: number | null | undefined;
};

/** 撤回请求 Why. */
export type WithdrawReportInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 原因 Reason, 1–500 characters. */
  readonly reason: string;
  /** 报告 Report. */
  readonly reportId: string | number;
};

export type OwnReportQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnReportQuery = { readonly report: { readonly id: string, readonly state: ReportState, readonly employerName: string, readonly versionCode: string, readonly declaredCategory: Category, readonly declaredDiffers: boolean, readonly measures: string | null, readonly conclusion: string | null, readonly withdrawnBecause: string | null, readonly supersededBy: string | null, readonly assessment: { readonly assessedOn: string, readonly factors: ReadonlyArray<{ readonly name: string, readonly nature: HazardNature, readonly level: ExposureLevel, readonly notes: ReadonlyArray<string>, readonly exposed: number, readonly measuredOn: string | null, readonly testReportNumber: string | null }>, readonly selfCheck: { readonly score: number, readonly lost: ReadonlyArray<{ readonly itemId: string, readonly text: string, readonly marks: number }> }, readonly computed: { readonly hazardGrade: HazardGrade, readonly managementGrade: ManagementGrade, readonly category: Category, readonly explanation: { readonly sentences: ReadonlyArray<string>, readonly wouldChange: ReadonlyArray<{ readonly change: string }> } } }, readonly publicity: { readonly place: string, readonly postedOn: string, readonly ended: boolean, readonly daysLeft: number, readonly deadline: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } }, readonly moved: ReadonlyArray<{ readonly endsOn: string, readonly because: string }> } | null, readonly publicityPhotos: ReadonlyArray<{ readonly sha256: string, readonly fileName: string, readonly takenOn: string, readonly downloadUrl: string, readonly hasPosition: boolean }>, readonly signOff: { readonly signatoryName: string, readonly signedOn: string, readonly document: { readonly fileName: string, readonly pages: number, readonly kind: SignedDocumentKind | null, readonly signatures: ReadonlyArray<{ readonly verdict: SignatureVerdict, readonly explanation: string | null, readonly signer: { readonly name: string | null } | null }> } } | null, readonly filing: { readonly receiptNumber: string, readonly filedOn: string, readonly late: boolean, readonly workingDaysLate: number } | null, readonly filingDue: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } | null, readonly nextSteps: ReadonlyArray<{ readonly action: ReportAction, readonly possibleFrom: string }>, readonly reviewOutcome: { readonly decision: ReviewDecision, readonly decidedOn: string, readonly opinion: string | null, readonly category: Category | null } | null } | null };

export type LatestAssessmentQueryVariables = Exact<{
  id: string | number;
  isOwn: boolean;
}>;


export type LatestAssessmentQuery = { readonly viewer?: { readonly employer: { readonly id: string, readonly assessments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly assessedOn: string, readonly factors: ReadonlyArray<{ readonly name: string, readonly nature: HazardNature, readonly level: ExposureLevel, readonly notes: ReadonlyArray<string>, readonly exposed: number, readonly measuredOn: string | null, readonly testReportNumber: string | null }>, readonly selfCheck: { readonly score: number, readonly lost: ReadonlyArray<{ readonly itemId: string, readonly text: string, readonly marks: number }> }, readonly computed: { readonly hazardGrade: HazardGrade, readonly managementGrade: ManagementGrade, readonly category: Category, readonly explanation: { readonly sentences: ReadonlyArray<string>, readonly wouldChange: ReadonlyArray<{ readonly change: string }> } } }> }, readonly reports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ReportState }> } } | null }, readonly employer?: { readonly id: string, readonly assessments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly assessedOn: string, readonly factors: ReadonlyArray<{ readonly name: string, readonly nature: HazardNature, readonly level: ExposureLevel, readonly notes: ReadonlyArray<string>, readonly exposed: number, readonly measuredOn: string | null, readonly testReportNumber: string | null }>, readonly selfCheck: { readonly score: number, readonly lost: ReadonlyArray<{ readonly itemId: string, readonly text: string, readonly marks: number }> }, readonly computed: { readonly hazardGrade: HazardGrade, readonly managementGrade: ManagementGrade, readonly category: Category, readonly explanation: { readonly sentences: ReadonlyArray<string>, readonly wouldChange: ReadonlyArray<{ readonly change: string }> } } }> }, readonly reports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ReportState }> } } | null };

export type LatestAssessmentFragment = { readonly id: string, readonly assessments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly assessedOn: string, readonly factors: ReadonlyArray<{ readonly name: string, readonly nature: HazardNature, readonly level: ExposureLevel, readonly notes: ReadonlyArray<string>, readonly exposed: number, readonly measuredOn: string | null, readonly testReportNumber: string | null }>, readonly selfCheck: { readonly score: number, readonly lost: ReadonlyArray<{ readonly itemId: string, readonly text: string, readonly marks: number }> }, readonly computed: { readonly hazardGrade: HazardGrade, readonly managementGrade: ManagementGrade, readonly category: Category, readonly explanation: { readonly sentences: ReadonlyArray<string>, readonly wouldChange: ReadonlyArray<{ readonly change: string }> } } }> }, readonly reports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ReportState }> } };

export type ReportFileQueryVariables = Exact<{
  id: string | number;
  kind: ReportDocumentKind;
}>;


export type ReportFileQuery = { readonly reportDocument: { readonly url: string, readonly fileName: string, readonly sizeBytes: number } | null };

export type ReportCommentsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ReportCommentsQuery = { readonly publicComments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly kind: CommentKind, readonly text: string, readonly submittedAt: string, readonly answer: { readonly text: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DraftReportMutationVariables = Exact<{
  input: DraftReportInput;
}>;


export type DraftReportMutation = { readonly draftReport:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NoAssessment' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Report' }
    )
    | (
      { readonly reportId: string, readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'ReportAlreadyOpen' }
    )
   };

export type StartPublicityMutationVariables = Exact<{
  input: StartPublicityInput;
}>;


export type StartPublicityMutation = { readonly startPublicity:
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

export type ReviseReportMutationVariables = Exact<{
  input: ReviseReportInput;
}>;


export type ReviseReportMutation = { readonly reviseReport:
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

export type WithdrawReportMutationVariables = Exact<{
  input: WithdrawReportInput;
}>;


export type WithdrawReportMutation = { readonly withdrawReport:
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

export type AnswerCommentMutationVariables = Exact<{
  input: AnswerPublicCommentInput;
}>;


export type AnswerCommentMutation = { readonly answerPublicComment:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'CommentAlreadyAnswered' | 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'PublicComment' }
    )
   };

export type RequestPhotoMutationVariables = Exact<{
  input: RequestPublicityPhotoUploadInput;
}>;


export type RequestPhotoMutation = { readonly requestPublicityPhotoUpload:
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'NotFound' | 'WrongReportState' }
    )
    | (
      { readonly uploadId: string, readonly upload: { readonly url: string, readonly fields: ReadonlyArray<{ readonly name: string, readonly value: string }> } }
      & { readonly __typename: 'PublicityPhotoUpload' }
    )
   };

export type AttachPhotoMutationVariables = Exact<{
  input: AttachPublicityPhotoInput;
}>;


export type AttachPhotoMutation = { readonly attachPublicityPhoto:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'FileRejected' | 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' | 'WrongReportState' }
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

export type RequestSignedPdfMutationVariables = Exact<{
  input: RequestSignedPdfUploadInput;
}>;


export type RequestSignedPdfMutation = { readonly requestSignedPdfUpload:
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'NotFound' | 'WrongReportState' }
    )
    | (
      { readonly uploadId: string, readonly upload: { readonly url: string, readonly fields: ReadonlyArray<{ readonly name: string, readonly value: string }> } }
      & { readonly __typename: 'SignedPdfUpload' }
    )
   };

export type SignOffMutationVariables = Exact<{
  input: SignOffReportInput;
}>;


export type SignOffMutation = { readonly signOffReport:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'FileRejected' | 'IdempotencyKeyReused' | 'NotFound' | 'ObjectionsUnanswered' | 'PublicityNotFinished' | 'PublicityNotStarted' | 'SignatureBroken' | 'StateConflict' | 'WrongReportState' | 'WrongReportVersion' }
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

export type FileReportMutationVariables = Exact<{
  input: FileReportInput;
}>;


export type FileReportMutation = { readonly fileReport:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'NotSignedOff' | 'PublicityNotStarted' | 'StateConflict' | 'WrongReportState' }
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

export type CountedDaysFragment = { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } };

export type JudgedFragment = { readonly factors: ReadonlyArray<{ readonly name: string, readonly nature: HazardNature, readonly level: ExposureLevel, readonly notes: ReadonlyArray<string>, readonly exposed: number, readonly measuredOn: string | null, readonly testReportNumber: string | null }>, readonly selfCheck: { readonly score: number, readonly lost: ReadonlyArray<{ readonly itemId: string, readonly text: string, readonly marks: number }> }, readonly computed: { readonly hazardGrade: HazardGrade, readonly managementGrade: ManagementGrade, readonly category: Category, readonly explanation: { readonly sentences: ReadonlyArray<string>, readonly wouldChange: ReadonlyArray<{ readonly change: string }> } } };

export type OwnReportFragment = { readonly id: string, readonly state: ReportState, readonly employerName: string, readonly versionCode: string, readonly declaredCategory: Category, readonly declaredDiffers: boolean, readonly measures: string | null, readonly conclusion: string | null, readonly withdrawnBecause: string | null, readonly supersededBy: string | null, readonly assessment: { readonly assessedOn: string, readonly factors: ReadonlyArray<{ readonly name: string, readonly nature: HazardNature, readonly level: ExposureLevel, readonly notes: ReadonlyArray<string>, readonly exposed: number, readonly measuredOn: string | null, readonly testReportNumber: string | null }>, readonly selfCheck: { readonly score: number, readonly lost: ReadonlyArray<{ readonly itemId: string, readonly text: string, readonly marks: number }> }, readonly computed: { readonly hazardGrade: HazardGrade, readonly managementGrade: ManagementGrade, readonly category: Category, readonly explanation: { readonly sentences: ReadonlyArray<string>, readonly wouldChange: ReadonlyArray<{ readonly change: string }> } } }, readonly publicity: { readonly place: string, readonly postedOn: string, readonly ended: boolean, readonly daysLeft: number, readonly deadline: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } }, readonly moved: ReadonlyArray<{ readonly endsOn: string, readonly because: string }> } | null, readonly publicityPhotos: ReadonlyArray<{ readonly sha256: string, readonly fileName: string, readonly takenOn: string, readonly downloadUrl: string, readonly hasPosition: boolean }>, readonly signOff: { readonly signatoryName: string, readonly signedOn: string, readonly document: { readonly fileName: string, readonly pages: number, readonly kind: SignedDocumentKind | null, readonly signatures: ReadonlyArray<{ readonly verdict: SignatureVerdict, readonly explanation: string | null, readonly signer: { readonly name: string | null } | null }> } } | null, readonly filing: { readonly receiptNumber: string, readonly filedOn: string, readonly late: boolean, readonly workingDaysLate: number } | null, readonly filingDue: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } | null, readonly nextSteps: ReadonlyArray<{ readonly action: ReportAction, readonly possibleFrom: string }>, readonly reviewOutcome: { readonly decision: ReviewDecision, readonly decidedOn: string, readonly opinion: string | null, readonly category: Category | null } | null };

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
export const LatestAssessmentFragmentDoc = new TypedDocumentString(`
    fragment LatestAssessment on Employer {
  id
  assessments(first: 1) {
    nodes {
      id
      assessedOn
      ...Judged
    }
  }
  reports(first: 1) {
    nodes {
      id
      state
    }
  }
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
}`, {"fragmentName":"LatestAssessment"}) as unknown as TypedDocumentString<LatestAssessmentFragment, unknown>;
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
export const OwnReportFragmentDoc = new TypedDocumentString(`
    fragment OwnReport on Report {
  id
  state
  employerName
  versionCode
  declaredCategory
  declaredDiffers
  measures
  conclusion
  withdrawnBecause
  assessment {
    assessedOn
    ...Judged
  }
  publicity {
    place
    postedOn
    ended
    daysLeft
    deadline {
      ...CountedDays
    }
    moved {
      endsOn
      because
    }
  }
  publicityPhotos {
    sha256
    fileName
    takenOn
    downloadUrl
    hasPosition
  }
  signOff {
    signatoryName
    signedOn
    document {
      fileName
      pages
      kind
      signatures {
        verdict
        explanation
        signer {
          name
        }
      }
    }
  }
  filing {
    receiptNumber
    filedOn
    late
    workingDaysLate
  }
  filingDue {
    ...CountedDays
  }
  nextSteps {
    action
    possibleFrom
  }
  reviewOutcome {
    decision
    decidedOn
    opinion
    category
  }
  supersededBy
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
}`, {"fragmentName":"OwnReport"}) as unknown as TypedDocumentString<OwnReportFragment, unknown>;
export const OwnReportDocument = new TypedDocumentString(`
    query OwnReport($id: ID!) {
  report(id: $id) {
    ...OwnReport
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
}
fragment OwnReport on Report {
  id
  state
  employerName
  versionCode
  declaredCategory
  declaredDiffers
  measures
  conclusion
  withdrawnBecause
  assessment {
    assessedOn
    ...Judged
  }
  publicity {
    place
    postedOn
    ended
    daysLeft
    deadline {
      ...CountedDays
    }
    moved {
      endsOn
      because
    }
  }
  publicityPhotos {
    sha256
    fileName
    takenOn
    downloadUrl
    hasPosition
  }
  signOff {
    signatoryName
    signedOn
    document {
      fileName
      pages
      kind
      signatures {
        verdict
        explanation
        signer {
          name
        }
      }
    }
  }
  filing {
    receiptNumber
    filedOn
    late
    workingDaysLate
  }
  filingDue {
    ...CountedDays
  }
  nextSteps {
    action
    possibleFrom
  }
  reviewOutcome {
    decision
    decidedOn
    opinion
    category
  }
  supersededBy
}`) as unknown as TypedDocumentString<OwnReportQuery, OwnReportQueryVariables>;
export const LatestAssessmentDocument = new TypedDocumentString(`
    query LatestAssessment($id: ID!, $isOwn: Boolean!) {
  viewer @include(if: $isOwn) {
    employer {
      ...LatestAssessment
    }
  }
  employer(id: $id) @skip(if: $isOwn) {
    ...LatestAssessment
  }
}
    fragment LatestAssessment on Employer {
  id
  assessments(first: 1) {
    nodes {
      id
      assessedOn
      ...Judged
    }
  }
  reports(first: 1) {
    nodes {
      id
      state
    }
  }
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
}`) as unknown as TypedDocumentString<LatestAssessmentQuery, LatestAssessmentQueryVariables>;
export const ReportFileDocument = new TypedDocumentString(`
    query ReportFile($id: ID!, $kind: ReportDocumentKind!) {
  reportDocument(id: $id, kind: $kind) {
    url
    fileName
    sizeBytes
  }
}
    `) as unknown as TypedDocumentString<ReportFileQuery, ReportFileQueryVariables>;
export const ReportCommentsDocument = new TypedDocumentString(`
    query ReportComments($id: ID!, $after: String) {
  publicComments(reportId: $id, first: 50, after: $after) {
    nodes {
      id
      number
      kind
      text
      submittedAt
      answer {
        text
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReportCommentsQuery, ReportCommentsQueryVariables>;
export const DraftReportDocument = new TypedDocumentString(`
    mutation DraftReport($input: DraftReportInput!) {
  draftReport(input: $input) {
    __typename
    ... on Report {
      id
    }
    ... on ReportAlreadyOpen {
      reportId
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
}`) as unknown as TypedDocumentString<DraftReportMutation, DraftReportMutationVariables>;
export const StartPublicityDocument = new TypedDocumentString(`
    mutation StartPublicity($input: StartPublicityInput!) {
  startPublicity(input: $input) {
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
}`) as unknown as TypedDocumentString<StartPublicityMutation, StartPublicityMutationVariables>;
export const ReviseReportDocument = new TypedDocumentString(`
    mutation ReviseReport($input: ReviseReportInput!) {
  reviseReport(input: $input) {
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
}`) as unknown as TypedDocumentString<ReviseReportMutation, ReviseReportMutationVariables>;
export const WithdrawReportDocument = new TypedDocumentString(`
    mutation WithdrawReport($input: WithdrawReportInput!) {
  withdrawReport(input: $input) {
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
}`) as unknown as TypedDocumentString<WithdrawReportMutation, WithdrawReportMutationVariables>;
export const AnswerCommentDocument = new TypedDocumentString(`
    mutation AnswerComment($input: AnswerPublicCommentInput!) {
  answerPublicComment(input: $input) {
    __typename
    ... on PublicComment {
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
}`) as unknown as TypedDocumentString<AnswerCommentMutation, AnswerCommentMutationVariables>;
export const RequestPhotoDocument = new TypedDocumentString(`
    mutation RequestPhoto($input: RequestPublicityPhotoUploadInput!) {
  requestPublicityPhotoUpload(input: $input) {
    __typename
    ... on PublicityPhotoUpload {
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
}`) as unknown as TypedDocumentString<RequestPhotoMutation, RequestPhotoMutationVariables>;
export const AttachPhotoDocument = new TypedDocumentString(`
    mutation AttachPhoto($input: AttachPublicityPhotoInput!) {
  attachPublicityPhoto(input: $input) {
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
}`) as unknown as TypedDocumentString<AttachPhotoMutation, AttachPhotoMutationVariables>;
export const RequestSignedPdfDocument = new TypedDocumentString(`
    mutation RequestSignedPdf($input: RequestSignedPdfUploadInput!) {
  requestSignedPdfUpload(input: $input) {
    __typename
    ... on SignedPdfUpload {
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
}`) as unknown as TypedDocumentString<RequestSignedPdfMutation, RequestSignedPdfMutationVariables>;
export const SignOffDocument = new TypedDocumentString(`
    mutation SignOff($input: SignOffReportInput!) {
  signOffReport(input: $input) {
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
}`) as unknown as TypedDocumentString<SignOffMutation, SignOffMutationVariables>;
export const FileReportDocument = new TypedDocumentString(`
    mutation FileReport($input: FileReportInput!) {
  fileReport(input: $input) {
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
}`) as unknown as TypedDocumentString<FileReportMutation, FileReportMutationVariables>;