/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 批准请求 Which visit, under which number. */
export type ApproveVisitInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 文号 Number, 1–100 characters. */
  readonly number: string;
  /** 现场检查 Visit. */
  readonly visitId: string | number;
};

/** 改派请求 Whom to send and why. */
export type AssignVisitOfficersInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 检查人员 At least two officers. */
  readonly officerIds: ReadonlyArray<string | number>;
  /** 理由 Reason, 1–500 characters. */
  readonly reason: string;
  /** 现场检查 Visit. */
  readonly visitId: string | number;
};

/** 附证据请求 The uploaded file. */
export type AttachVisitEvidenceInput = {
  /** 文件名 File name. */
  readonly fileName: string;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** SHA-256 Hexadecimal digest as the sender computed it. */
  readonly sha256: string;
  /** 上传编号 Upload id from requestVisitEvidenceUpload. */
  readonly uploadId: string | number;
  /** 现场检查 Visit. */
  readonly visitId: string | number;
};

/** 取消请求 Why. */
export type CancelVisitInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 理由 Reason, 1–500 characters. */
  readonly reason: string;
  /** 现场检查 Visit. */
  readonly visitId: string | number;
};

/** 执法证状态 Validity of a card on a day. */
export type CardState =
  /** 已过期 Ended. */
  | 'EXPIRED'
  /** 即将到期 Ends within 60 days. */
  | 'EXPIRING'
  /** 尚未生效 Valid from a later day on. */
  | 'NOT_YET_VALID'
  /** 有效 Valid. */
  | 'VALID';

/** 综合风险类别 Category (R76). 甲 is the lowest risk, 丙 the highest. */
export type Category =
  /** 丙类 Highest risk. */
  | 'BING'
  /** 甲类 Lowest risk. */
  | 'JIA'
  /** 乙类 Middle. */
  | 'YI';

/** 单位确认请求 Either who signed, or why nobody did. */
export type ConfirmVisitInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 拒签 Refusal to sign. */
  readonly refusal?: VisitSigningRefusalInput | null | undefined;
  /** 签字人 Who signed. */
  readonly signedBy?: VisitSignatoryInput | null | undefined;
  /** 陈述 Statement, up to 2,000 characters. */
  readonly statement?: string | null | undefined;
  /** 现场检查 Visit. */
  readonly visitId: string | number;
};

/** 结束检查请求 The record. */
export type EndVisitInput = {
  /** 条目结论 A verdict for every item. */
  readonly answers: ReadonlyArray<VisitAnswerInput>;
  /** 问题 Findings, at most 60. */
  readonly findings: ReadonlyArray<VisitFindingInput>;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 检测 Measurements, at most 100. */
  readonly measurements: ReadonlyArray<VisitMeasurementInput>;
  /** 说明 Note, up to 2,000 characters; needed where nothing was checked. */
  readonly note?: string | null | undefined;
  /** 情况 Outcome. */
  readonly outcome: VisitOutcome;
  /** 现场检查 Visit. */
  readonly visitId: string | number;
};

/** 问题来源 Where a finding comes from. */
export type FindingOriginKind =
  /** 投诉举报 A complaint. */
  | 'COMPLAINT'
  /** 书面审查 Review of documents. */
  | 'DOCUMENT_REVIEW'
  /** 移送线索 Referred, by a patrol body for one. */
  | 'REFERRAL'
  /** 现场检查 A visit; its reference is the number of the visit's finding, written down once. */
  | 'VISIT';

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

/** 计划外检查来源 Why an employer is visited outside the draw. */
export type OpenVisitCause =
  /** 投诉举报 A complaint. */
  | 'COMPLAINT'
  /** 转办移送 A referral. */
  | 'REFERRAL';

/** 开展检查请求 Which employer, why, when and by whom. */
export type OpenVisitInput = {
  /** 来源 A complaint or a referral. */
  readonly cause: OpenVisitCause;
  /** 来源内容 What was complained of or referred, 1–2,000 characters. */
  readonly causeText: string;
  /** 紧急情况 Why it cannot wait for approval, up to 500 characters. */
  readonly emergency?: string | null | undefined;
  /** 用人单位 Employer. */
  readonly employerId: string | number;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 检查事项 What is checked, 1–100 characters. */
  readonly matter: string;
  /** 检查人员 At least two officers of the roster. */
  readonly officerIds: ReadonlyArray<string | number>;
  /** 检查日期 Day, today or up to 180 days ahead. */
  readonly on: string;
  /** 移送线索 Of cause REFERRAL: the patrol's referral that it looks into, which is closed by it. */
  readonly referralId?: string | number | null | undefined;
  /** 休息日理由 Needed on a rest day, up to 500 characters. */
  readonly restDayReason?: string | null | undefined;
  /** 时长 Length; default half a day. */
  readonly weight?: VisitWeight | null | undefined;
};

/** 上传请求 For which visit. */
export type RequestVisitEvidenceUploadInput = {
  /** 文件大小 Bytes, at most 20 MB. */
  readonly sizeBytes: number;
  /** 现场检查 Visit. */
  readonly visitId: string | number;
};

/** 调整请求 To which day and why. */
export type RescheduleVisitInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 新日期 New day. */
  readonly on: string;
  /** 理由 Reason, 1–500 characters. */
  readonly reason: string;
  /** 休息日理由 Needed on a rest day. */
  readonly restDayReason?: string | null | undefined;
  /** 现场检查 Visit. */
  readonly visitId: string | number;
};

/** 开始检查请求 Which visit, and who is there. */
export type StartVisitInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 到场人员 Officers present. */
  readonly officerIds: ReadonlyArray<string | number>;
  /** 现场检查 Visit. */
  readonly visitId: string | number;
};

/** 条目结论 Verdict on one item. */
export type VisitAnswerInput = {
  /** 条目 Item. */
  readonly itemId: string | number;
  /** 结论 Verdict. */
  readonly verdict: VisitItemVerdict;
};

/** 检查来源 Why the employer is visited. */
export type VisitCause =
  /** 投诉举报 A complaint, outside the draw. */
  | 'COMPLAINT'
  /** 年度计划 Drawn by a plan. */
  | 'PLAN'
  /** 转办移送 A referral, outside the draw. */
  | 'REFERRAL';

/** 问题 A finding. */
export type VisitFindingInput = {
  /** 证据 SHA-256 of attached files, at least one. */
  readonly evidence: ReadonlyArray<string>;
  /** 条目 A nonconforming item. */
  readonly itemId: string | number;
  /** 处罚条项 Provisions; default: those that the item suggests. */
  readonly penaltyIds?: ReadonlyArray<string | number> | null | undefined;
  /** 描述 Text, 1–500 characters. */
  readonly text: string;
};

/** 条目结论 Verdict on an item of the check list. */
export type VisitItemVerdict =
  /** 符合 Conforming. */
  | 'CONFORMING'
  /** 不符合 Nonconforming; needs a finding. */
  | 'NONCONFORMING'
  /** 不适用 Not applicable, where the item allows it. */
  | 'NOT_APPLICABLE';

/** 现场检测 A measurement. */
export type VisitMeasurementInput = {
  /** 项目 Quantity. */
  readonly quantity: string;
  /** 单位 Unit. */
  readonly unit: string;
  /** 数值 Value, such as 86.5. */
  readonly value: string;
  /** 地点 Workplace. */
  readonly workplace: string;
};

/** 检查情况 What became of the visit on the spot. */
export type VisitOutcome =
  /** 已检查 Checked. */
  | 'CHECKED'
  /** 已关闭 The employer has closed. */
  | 'CLOSED'
  /** 拒绝检查 Entry was refused. */
  | 'ENTRY_REFUSED'
  /** 查无下落 The employer was not found. */
  | 'NOT_FOUND';

/** 检查结果 Result, as it follows from the record. */
export type VisitResult =
  /** 已关闭 Closed. */
  | 'CLOSED'
  /** 拒绝检查 Entry refused. */
  | 'ENTRY_REFUSED'
  /** 查无下落 Not found. */
  | 'NOT_FOUND'
  /** 未发现问题 No problem. */
  | 'NO_PROBLEM'
  /** 发现问题 Problems were found. */
  | 'PROBLEMS_FOUND';

/** 签字人 Who signed. */
export type VisitSignatoryInput = {
  /** 姓名 Name. */
  readonly name: string;
  /** 职务 Position. */
  readonly position: string;
};

/** 拒签 Refusal to sign. */
export type VisitSigningRefusalInput = {
  /** 情况 Reason. */
  readonly reason: string;
  /** 见证人 Witness. */
  readonly witness: string;
};

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

/** 检查步骤请求 Which visit. */
export type VisitStepInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 现场检查 Visit. */
  readonly visitId: string | number;
};

/** 检查时长 How long a visit takes. */
export type VisitWeight =
  /** 全日 A whole day. */
  | 'FULL_DAY'
  /** 半日 Half a day. */
  | 'HALF_DAY';

export type VisitsInStateQueryVariables = Exact<{
  state: VisitState;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VisitsInStateQuery = { readonly visits: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly state: VisitState, readonly cause: VisitCause, readonly on: string, readonly weight: VisitWeight, readonly matters: ReadonlyArray<string>, readonly officerIds: ReadonlyArray<string> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type VisitsFromQueryVariables = Exact<{
  from: string;
}>;


export type VisitsFromQuery = { readonly visitsFrom: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly state: VisitState, readonly cause: VisitCause, readonly on: string, readonly weight: VisitWeight, readonly matters: ReadonlyArray<string>, readonly officerIds: ReadonlyArray<string> }> };

export type MyVisitsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyVisitsQuery = { readonly viewer: { readonly employer: { readonly visits: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly state: VisitState, readonly cause: VisitCause, readonly on: string, readonly weight: VisitWeight, readonly matters: ReadonlyArray<string>, readonly officerIds: ReadonlyArray<string> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null } };

export type RosterQueryVariables = Exact<{ [key: string]: never; }>;


export type RosterQuery = { readonly officers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: string, readonly cardState: CardState, readonly account: string | null, readonly retiredOn: string | null }> } };

export type OfficerCalendarQueryVariables = Exact<{
  officerId: string | number;
}>;


export type OfficerCalendarQuery = { readonly officerCalendar: { readonly fileName: string, readonly text: string } };

export type EmployersNamedQueryVariables = Exact<{
  part: string;
}>;


export type EmployersNamedQuery = { readonly employers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly patrolBody: { readonly name: string } }> } };

export type NamedEmployerQueryVariables = Exact<{
  id: string | number;
}>;


export type NamedEmployerQuery = { readonly employer: { readonly id: string, readonly name: string } | null };

export type OneVisitQueryVariables = Exact<{
  id: string | number;
}>;


export type OneVisitQuery = { readonly visit: { readonly employerId: string, readonly creditCode: string, readonly causeText: string | null, readonly referralId: string | null, readonly emergency: string | null, readonly planId: string | null, readonly restDayReason: string | null, readonly openedOn: string, readonly publishedOn: string | null, readonly id: string, readonly employerName: string, readonly state: VisitState, readonly cause: VisitCause, readonly on: string, readonly weight: VisitWeight, readonly matters: ReadonlyArray<string>, readonly officerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string, readonly at: string }>, readonly officerChanges: ReadonlyArray<{ readonly from: ReadonlyArray<string>, readonly to: ReadonlyArray<string>, readonly reason: string, readonly at: string }>, readonly tally: { readonly year: number, readonly checked: number, readonly cap: number | null, readonly capReached: boolean }, readonly approval: { readonly number: string, readonly approvedOn: string, readonly late: boolean } | null, readonly notice: { readonly servedAt: string, readonly sentences: ReadonlyArray<string>, readonly officers: ReadonlyArray<{ readonly officerId: string, readonly name: string, readonly unit: string, readonly cardNumber: string }> } | null, readonly start: { readonly startedAt: string, readonly category: Category | null, readonly officers: ReadonlyArray<{ readonly officerId: string, readonly name: string, readonly unit: string, readonly cardNumber: string }> } | null, readonly items: ReadonlyArray<{ readonly id: string, readonly group: string, readonly text: string, readonly notApplicableAllowed: boolean, readonly source: { readonly instrument: string, readonly clause: string } }>, readonly evidence: ReadonlyArray<{ readonly fileName: string, readonly sha256: string, readonly downloadUrl: string }>, readonly record: { readonly endedAt: string, readonly outcome: VisitOutcome, readonly note: string | null, readonly answers: ReadonlyArray<{ readonly itemId: string, readonly verdict: VisitItemVerdict }>, readonly measurements: ReadonlyArray<{ readonly workplace: string, readonly quantity: string, readonly value: string, readonly unit: string }>, readonly findings: ReadonlyArray<{ readonly findingId: string, readonly itemId: string, readonly text: string, readonly penaltyIds: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly fileName: string, readonly sha256: string, readonly downloadUrl: string }> }> } | null, readonly confirmation: { readonly confirmedAt: string, readonly statement: string | null, readonly signedBy: { readonly name: string, readonly position: string } | null, readonly refusal: { readonly reason: string, readonly witness: string } | null } | null, readonly conclusion: { readonly result: VisitResult, readonly concludedOn: string, readonly publishBy: string } | null } | null };

export type OpenedFindingsQueryVariables = Exact<{
  employerId: string | number;
}>;


export type OpenedFindingsQuery = { readonly employerFindings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: FindingState, readonly origin: { readonly kind: FindingOriginKind, readonly reference: string } | null }> } };

export type RequestVisitEvidenceMutationVariables = Exact<{
  input: RequestVisitEvidenceUploadInput;
}>;


export type RequestVisitEvidenceMutation = { readonly requestVisitEvidenceUpload:
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'NotFound' | 'WrongVisitState' }
    )
    | (
      { readonly uploadId: string, readonly upload: { readonly url: string, readonly fields: ReadonlyArray<{ readonly name: string, readonly value: string }> } }
      & { readonly __typename: 'VisitEvidenceUpload' }
    )
   };

export type ApproveVisitMutationVariables = Exact<{
  input: ApproveVisitInput;
}>;


export type ApproveVisitMutation = { readonly approveVisit:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' | 'WrongVisitState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Visit' }
    )
   };

export type NotifyVisitMutationVariables = Exact<{
  input: VisitStepInput;
}>;


export type NotifyVisitMutation = { readonly notifyVisit:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'NoticeNotInTime' | 'StateConflict' | 'VisitDayBlocked' | 'VisitNotApproved' | 'WrongVisitState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Visit' }
    )
   };

export type StartVisitMutationVariables = Exact<{
  input: StartVisitInput;
}>;


export type StartVisitMutation = { readonly startVisit:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'NotTheVisitDay' | 'StateConflict' | 'VisitDayBlocked' | 'WrongVisitState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Visit' }
    )
   };

export type AttachVisitEvidenceMutationVariables = Exact<{
  input: AttachVisitEvidenceInput;
}>;


export type AttachVisitEvidenceMutation = { readonly attachVisitEvidence:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'FileRejected' | 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' | 'WrongVisitState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Visit' }
    )
   };

export type EndVisitMutationVariables = Exact<{
  input: EndVisitInput;
}>;


export type EndVisitMutation = { readonly endVisit:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'ItemsWithoutVerdict' | 'NotFound' | 'StateConflict' | 'WrongVisitState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Visit' }
    )
   };

export type ConfirmVisitMutationVariables = Exact<{
  input: ConfirmVisitInput;
}>;


export type ConfirmVisitMutation = { readonly confirmVisit:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' | 'WrongVisitState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Visit' }
    )
   };

export type ConcludeVisitMutationVariables = Exact<{
  input: VisitStepInput;
}>;


export type ConcludeVisitMutation = { readonly concludeVisit:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' | 'VisitNotApproved' | 'WrongVisitState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Visit' }
    )
   };

export type PublishVisitMutationVariables = Exact<{
  input: VisitStepInput;
}>;


export type PublishVisitMutation = { readonly publishVisit:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' | 'WrongVisitState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Visit' }
    )
   };

export type RescheduleVisitMutationVariables = Exact<{
  input: RescheduleVisitInput;
}>;


export type RescheduleVisitMutation = { readonly rescheduleVisit:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'NoticeNotInTime' | 'StateConflict' | 'WrongVisitState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Visit' }
    )
    | (
      { readonly possibleOn: ReadonlyArray<string>, readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'VisitDayBlocked' }
    )
   };

export type AssignVisitOfficersMutationVariables = Exact<{
  input: AssignVisitOfficersInput;
}>;


export type AssignVisitOfficersMutation = { readonly assignVisitOfficers:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' | 'VisitDayBlocked' | 'WrongVisitState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Visit' }
    )
   };

export type CancelVisitMutationVariables = Exact<{
  input: CancelVisitInput;
}>;


export type CancelVisitMutation = { readonly cancelVisit:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' | 'WrongVisitState' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Visit' }
    )
   };

export type OpenVisitMutationVariables = Exact<{
  input: OpenVisitInput;
}>;


export type OpenVisitMutation = { readonly openVisit:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'IdempotencyKeyReused' | 'NotFound' | 'ReferralSettled' | 'StateConflict' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Visit' }
    )
    | (
      { readonly possibleOn: ReadonlyArray<string>, readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'VisitDayBlocked' }
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

export type ListedVisitFragment = { readonly id: string, readonly employerName: string, readonly state: VisitState, readonly cause: VisitCause, readonly on: string, readonly weight: VisitWeight, readonly matters: ReadonlyArray<string>, readonly officerIds: ReadonlyArray<string> };

export type VisitPersonFragment = { readonly officerId: string, readonly name: string, readonly unit: string, readonly cardNumber: string };

export type AttachedFileFragment = { readonly fileName: string, readonly sha256: string, readonly downloadUrl: string };

export type OneVisitFragment = { readonly employerId: string, readonly creditCode: string, readonly causeText: string | null, readonly referralId: string | null, readonly emergency: string | null, readonly planId: string | null, readonly restDayReason: string | null, readonly openedOn: string, readonly publishedOn: string | null, readonly id: string, readonly employerName: string, readonly state: VisitState, readonly cause: VisitCause, readonly on: string, readonly weight: VisitWeight, readonly matters: ReadonlyArray<string>, readonly officerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string, readonly at: string }>, readonly officerChanges: ReadonlyArray<{ readonly from: ReadonlyArray<string>, readonly to: ReadonlyArray<string>, readonly reason: string, readonly at: string }>, readonly tally: { readonly year: number, readonly checked: number, readonly cap: number | null, readonly capReached: boolean }, readonly approval: { readonly number: string, readonly approvedOn: string, readonly late: boolean } | null, readonly notice: { readonly servedAt: string, readonly sentences: ReadonlyArray<string>, readonly officers: ReadonlyArray<{ readonly officerId: string, readonly name: string, readonly unit: string, readonly cardNumber: string }> } | null, readonly start: { readonly startedAt: string, readonly category: Category | null, readonly officers: ReadonlyArray<{ readonly officerId: string, readonly name: string, readonly unit: string, readonly cardNumber: string }> } | null, readonly items: ReadonlyArray<{ readonly id: string, readonly group: string, readonly text: string, readonly notApplicableAllowed: boolean, readonly source: { readonly instrument: string, readonly clause: string } }>, readonly evidence: ReadonlyArray<{ readonly fileName: string, readonly sha256: string, readonly downloadUrl: string }>, readonly record: { readonly endedAt: string, readonly outcome: VisitOutcome, readonly note: string | null, readonly answers: ReadonlyArray<{ readonly itemId: string, readonly verdict: VisitItemVerdict }>, readonly measurements: ReadonlyArray<{ readonly workplace: string, readonly quantity: string, readonly value: string, readonly unit: string }>, readonly findings: ReadonlyArray<{ readonly findingId: string, readonly itemId: string, readonly text: string, readonly penaltyIds: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly fileName: string, readonly sha256: string, readonly downloadUrl: string }> }> } | null, readonly confirmation: { readonly confirmedAt: string, readonly statement: string | null, readonly signedBy: { readonly name: string, readonly position: string } | null, readonly refusal: { readonly reason: string, readonly witness: string } | null } | null, readonly conclusion: { readonly result: VisitResult, readonly concludedOn: string, readonly publishBy: string } | null };

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
export const ListedVisitFragmentDoc = new TypedDocumentString(`
    fragment ListedVisit on Visit {
  id
  employerName
  state
  cause
  on
  weight
  matters
  officerIds
}
    `, {"fragmentName":"ListedVisit"}) as unknown as TypedDocumentString<ListedVisitFragment, unknown>;
export const VisitPersonFragmentDoc = new TypedDocumentString(`
    fragment VisitPerson on VisitOfficer {
  officerId
  name
  unit
  cardNumber
}
    `, {"fragmentName":"VisitPerson"}) as unknown as TypedDocumentString<VisitPersonFragment, unknown>;
export const AttachedFileFragmentDoc = new TypedDocumentString(`
    fragment AttachedFile on VisitEvidence {
  fileName
  sha256
  downloadUrl
}
    `, {"fragmentName":"AttachedFile"}) as unknown as TypedDocumentString<AttachedFileFragment, unknown>;
export const OneVisitFragmentDoc = new TypedDocumentString(`
    fragment OneVisit on Visit {
  ...ListedVisit
  employerId
  creditCode
  causeText
  referralId
  emergency
  planId
  restDayReason
  openedOn
  publishedOn
  changes {
    from
    to
    reason
    at
  }
  officerChanges {
    from
    to
    reason
    at
  }
  tally {
    year
    checked
    cap
    capReached
  }
  approval {
    number
    approvedOn
    late
  }
  notice {
    servedAt
    sentences
    officers {
      ...VisitPerson
    }
  }
  start {
    startedAt
    category
    officers {
      ...VisitPerson
    }
  }
  items {
    id
    group
    text
    notApplicableAllowed
    source {
      instrument
      clause
    }
  }
  evidence {
    ...AttachedFile
  }
  record {
    endedAt
    outcome
    note
    answers {
      itemId
      verdict
    }
    measurements {
      workplace
      quantity
      value
      unit
    }
    findings {
      findingId
      itemId
      text
      penaltyIds
      evidence {
        ...AttachedFile
      }
    }
  }
  confirmation {
    confirmedAt
    statement
    signedBy {
      name
      position
    }
    refusal {
      reason
      witness
    }
  }
  conclusion {
    result
    concludedOn
    publishBy
  }
}
    fragment ListedVisit on Visit {
  id
  employerName
  state
  cause
  on
  weight
  matters
  officerIds
}
fragment VisitPerson on VisitOfficer {
  officerId
  name
  unit
  cardNumber
}
fragment AttachedFile on VisitEvidence {
  fileName
  sha256
  downloadUrl
}`, {"fragmentName":"OneVisit"}) as unknown as TypedDocumentString<OneVisitFragment, unknown>;
export const VisitsInStateDocument = new TypedDocumentString(`
    query VisitsInState($state: VisitState!, $first: Int, $after: String) {
  visits(state: $state, first: $first, after: $after) {
    nodes {
      ...ListedVisit
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ListedVisit on Visit {
  id
  employerName
  state
  cause
  on
  weight
  matters
  officerIds
}`) as unknown as TypedDocumentString<VisitsInStateQuery, VisitsInStateQueryVariables>;
export const VisitsFromDocument = new TypedDocumentString(`
    query VisitsFrom($from: PlainDate!) {
  visitsFrom(from: $from) {
    ...ListedVisit
  }
}
    fragment ListedVisit on Visit {
  id
  employerName
  state
  cause
  on
  weight
  matters
  officerIds
}`) as unknown as TypedDocumentString<VisitsFromQuery, VisitsFromQueryVariables>;
export const MyVisitsDocument = new TypedDocumentString(`
    query MyVisits($first: Int, $after: String) {
  viewer {
    employer {
      visits(first: $first, after: $after) {
        nodes {
          ...ListedVisit
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment ListedVisit on Visit {
  id
  employerName
  state
  cause
  on
  weight
  matters
  officerIds
}`) as unknown as TypedDocumentString<MyVisitsQuery, MyVisitsQueryVariables>;
export const RosterDocument = new TypedDocumentString(`
    query Roster {
  officers(first: 100) {
    nodes {
      id
      name
      unit
      cardState
      account
      retiredOn
    }
  }
}
    `) as unknown as TypedDocumentString<RosterQuery, RosterQueryVariables>;
export const OfficerCalendarDocument = new TypedDocumentString(`
    query OfficerCalendar($officerId: ID!) {
  officerCalendar(officerId: $officerId) {
    fileName
    text
  }
}
    `) as unknown as TypedDocumentString<OfficerCalendarQuery, OfficerCalendarQueryVariables>;
export const EmployersNamedDocument = new TypedDocumentString(`
    query EmployersNamed($part: String!) {
  employers(first: 20, filter: {search: $part}) {
    nodes {
      id
      name
      patrolBody {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EmployersNamedQuery, EmployersNamedQueryVariables>;
export const NamedEmployerDocument = new TypedDocumentString(`
    query NamedEmployer($id: ID!) {
  employer(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<NamedEmployerQuery, NamedEmployerQueryVariables>;
export const OneVisitDocument = new TypedDocumentString(`
    query OneVisit($id: ID!) {
  visit(id: $id) {
    ...OneVisit
  }
}
    fragment ListedVisit on Visit {
  id
  employerName
  state
  cause
  on
  weight
  matters
  officerIds
}
fragment VisitPerson on VisitOfficer {
  officerId
  name
  unit
  cardNumber
}
fragment AttachedFile on VisitEvidence {
  fileName
  sha256
  downloadUrl
}
fragment OneVisit on Visit {
  ...ListedVisit
  employerId
  creditCode
  causeText
  referralId
  emergency
  planId
  restDayReason
  openedOn
  publishedOn
  changes {
    from
    to
    reason
    at
  }
  officerChanges {
    from
    to
    reason
    at
  }
  tally {
    year
    checked
    cap
    capReached
  }
  approval {
    number
    approvedOn
    late
  }
  notice {
    servedAt
    sentences
    officers {
      ...VisitPerson
    }
  }
  start {
    startedAt
    category
    officers {
      ...VisitPerson
    }
  }
  items {
    id
    group
    text
    notApplicableAllowed
    source {
      instrument
      clause
    }
  }
  evidence {
    ...AttachedFile
  }
  record {
    endedAt
    outcome
    note
    answers {
      itemId
      verdict
    }
    measurements {
      workplace
      quantity
      value
      unit
    }
    findings {
      findingId
      itemId
      text
      penaltyIds
      evidence {
        ...AttachedFile
      }
    }
  }
  confirmation {
    confirmedAt
    statement
    signedBy {
      name
      position
    }
    refusal {
      reason
      witness
    }
  }
  conclusion {
    result
    concludedOn
    publishBy
  }
}`) as unknown as TypedDocumentString<OneVisitQuery, OneVisitQueryVariables>;
export const OpenedFindingsDocument = new TypedDocumentString(`
    query OpenedFindings($employerId: ID!) {
  employerFindings(employerId: $employerId, first: 100) {
    nodes {
      id
      state
      origin {
        kind
        reference
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenedFindingsQuery, OpenedFindingsQueryVariables>;
export const RequestVisitEvidenceDocument = new TypedDocumentString(`
    mutation RequestVisitEvidence($input: RequestVisitEvidenceUploadInput!) {
  requestVisitEvidenceUpload(input: $input) {
    __typename
    ... on VisitEvidenceUpload {
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
}`) as unknown as TypedDocumentString<RequestVisitEvidenceMutation, RequestVisitEvidenceMutationVariables>;
export const ApproveVisitDocument = new TypedDocumentString(`
    mutation ApproveVisit($input: ApproveVisitInput!) {
  approveVisit(input: $input) {
    __typename
    ... on Visit {
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
}`) as unknown as TypedDocumentString<ApproveVisitMutation, ApproveVisitMutationVariables>;
export const NotifyVisitDocument = new TypedDocumentString(`
    mutation NotifyVisit($input: VisitStepInput!) {
  notifyVisit(input: $input) {
    __typename
    ... on Visit {
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
}`) as unknown as TypedDocumentString<NotifyVisitMutation, NotifyVisitMutationVariables>;
export const StartVisitDocument = new TypedDocumentString(`
    mutation StartVisit($input: StartVisitInput!) {
  startVisit(input: $input) {
    __typename
    ... on Visit {
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
}`) as unknown as TypedDocumentString<StartVisitMutation, StartVisitMutationVariables>;
export const AttachVisitEvidenceDocument = new TypedDocumentString(`
    mutation AttachVisitEvidence($input: AttachVisitEvidenceInput!) {
  attachVisitEvidence(input: $input) {
    __typename
    ... on Visit {
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
}`) as unknown as TypedDocumentString<AttachVisitEvidenceMutation, AttachVisitEvidenceMutationVariables>;
export const EndVisitDocument = new TypedDocumentString(`
    mutation EndVisit($input: EndVisitInput!) {
  endVisit(input: $input) {
    __typename
    ... on Visit {
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
}`) as unknown as TypedDocumentString<EndVisitMutation, EndVisitMutationVariables>;
export const ConfirmVisitDocument = new TypedDocumentString(`
    mutation ConfirmVisit($input: ConfirmVisitInput!) {
  confirmVisit(input: $input) {
    __typename
    ... on Visit {
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
}`) as unknown as TypedDocumentString<ConfirmVisitMutation, ConfirmVisitMutationVariables>;
export const ConcludeVisitDocument = new TypedDocumentString(`
    mutation ConcludeVisit($input: VisitStepInput!) {
  concludeVisit(input: $input) {
    __typename
    ... on Visit {
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
}`) as unknown as TypedDocumentString<ConcludeVisitMutation, ConcludeVisitMutationVariables>;
export const PublishVisitDocument = new TypedDocumentString(`
    mutation PublishVisit($input: VisitStepInput!) {
  publishVisit(input: $input) {
    __typename
    ... on Visit {
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
}`) as unknown as TypedDocumentString<PublishVisitMutation, PublishVisitMutationVariables>;
export const RescheduleVisitDocument = new TypedDocumentString(`
    mutation RescheduleVisit($input: RescheduleVisitInput!) {
  rescheduleVisit(input: $input) {
    __typename
    ... on Visit {
      id
    }
    ... on VisitDayBlocked {
      possibleOn
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
}`) as unknown as TypedDocumentString<RescheduleVisitMutation, RescheduleVisitMutationVariables>;
export const AssignVisitOfficersDocument = new TypedDocumentString(`
    mutation AssignVisitOfficers($input: AssignVisitOfficersInput!) {
  assignVisitOfficers(input: $input) {
    __typename
    ... on Visit {
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
}`) as unknown as TypedDocumentString<AssignVisitOfficersMutation, AssignVisitOfficersMutationVariables>;
export const CancelVisitDocument = new TypedDocumentString(`
    mutation CancelVisit($input: CancelVisitInput!) {
  cancelVisit(input: $input) {
    __typename
    ... on Visit {
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
}`) as unknown as TypedDocumentString<CancelVisitMutation, CancelVisitMutationVariables>;
export const OpenVisitDocument = new TypedDocumentString(`
    mutation OpenVisit($input: OpenVisitInput!) {
  openVisit(input: $input) {
    __typename
    ... on Visit {
      id
    }
    ... on VisitDayBlocked {
      possibleOn
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
}`) as unknown as TypedDocumentString<OpenVisitMutation, OpenVisitMutationVariables>;