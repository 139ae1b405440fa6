/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** 办案人员 An officer. */
export type CaseOfficerInput = {
  /** 执法证号 Number of the enforcement card. */
  readonly cardNumber: string;
  /** 姓名 Name. */
  readonly name: string;
};

/** 改正通知 What must be corrected, by when. */
export type CorrectionOrderInput = {
  /** 改正内容 Items, 1–30. */
  readonly items: ReadonlyArray<string>;
  /** 期限 Exactly one of the three. */
  readonly term: CorrectionTermInput;
};

/** 改正期限 Exactly one: a day, or so many working or calendar days after the order is served. */
export type CorrectionTermInput =
  {   /** 日 1–365 calendar days; a last day that is a rest day moves to the next working day. */
  readonly days: number; readonly on?: never; readonly workingDays?: never; }
  |  { readonly days?: never;   /** 日期 Last day. */
  readonly on: string; readonly workingDays?: never; }
  |  { readonly days?: never; readonly on?: never;   /** 工作日 1–365 working days. */
  readonly workingDays: number; };

/** 决定 What the decision's document says beside the sanction. */
export type DecisionInput = {
  /** 集体讨论 Discussed and decided collectively. */
  readonly collectivelyDiscussed?: boolean | null | undefined;
  /** 认定事实 Facts, 1–1,000 characters. */
  readonly facts: string;
  /** 法制审核 Legal review passed. */
  readonly legallyReviewed?: boolean | null | undefined;
  /** 另定期限 A law or rule that sets another period, and its last day. */
  readonly longerPeriod?: LongerPeriodInput | null | undefined;
  /** 文号 Number, 1–100 characters. */
  readonly number: string;
  /** 已复核陈述申辩 The party's statement was examined. */
  readonly statementExamined?: boolean | null | undefined;
};

/** 查明事实 What the investigation established; what is absent stays. */
export type EstablishedFactsInput = {
  /** 同时违反 Ids of other provisions that the same act breaks. */
  readonly alsoBreaks?: ReadonlyArray<string | number> | null | undefined;
  /** 违法行为终了日期 Day on which the act ended. */
  readonly endedOn?: string | null | undefined;
  /** 危害情况 Harm. */
  readonly harm?: HarmInput | null | undefined;
};

/** 办理步骤 A step of the ladder 教育引导 → 限期改正 → 逾期处罚 and of the penalty case; with what it takes beside text and files. */
export type FindingAction =
  /** 结案 By OFFICER or BUREAU, with evidence. */
  | 'CLOSE'
  /** 复查已改正 By OFFICER, with files; takes correctedOn. */
  | 'CONFIRM_CORRECTED'
  /** 作出处罚决定 By BUREAU, not by who opened or proposed; takes sanction and decision. */
  | 'DECIDE'
  /** 撤销案件 By BUREAU, not by who opened or proposed; text is the reason. */
  | 'DISMISS'
  /** 教育引导 By OFFICER, with record and files. */
  | 'EDUCATE'
  /** 查明事实 By OFFICER; takes established. */
  | 'ESTABLISH_FACTS'
  /** 延长改正期限 Once. By OFFICER or BUREAU; takes extendBy, text is the reason. */
  | 'EXTEND_ORDER'
  /** 立案 After an overdue order. By BUREAU. */
  | 'FILE_CASE'
  /** 依条款立案 Where the article fines beside the order. By BUREAU. */
  | 'FILE_CASE_BY_ARTICLE'
  /** 严重危害立案 Where life and health are gravely harmed. By BUREAU. */
  | 'FILE_CASE_GRAVE_HARM'
  /** 处罚事先告知 By OFFICER or BUREAU; takes sanction. */
  | 'GIVE_NOTICE'
  /** 举行听证 By BUREAU, with its record. */
  | 'HOLD_HEARING'
  /** 解除暂停作业 By OFFICER or BUREAU. */
  | 'LIFT_SUSPENSION'
  /** 确定办案人员 Names the officers anew, others withdraw. By BUREAU; takes officers, text is the reason. */
  | 'NAME_OFFICERS'
  /** 听证通知 By OFFICER or BUREAU; takes hearing. */
  | 'NOTIFY_HEARING'
  /** 责令限期改正 By OFFICER; takes order. */
  | 'ORDER_CORRECTION'
  /** 记录执行 By OFFICER or BUREAU; takes payment. */
  | 'RECORD_EXECUTION'
  /** 认定逾期 From the day after the last day. By OFFICER, with the record of the re-check. */
  | 'RECORD_OVERDUE'
  /** 记录陈述申辩 What the party said otherwise, with its record. By OFFICER; takes statement. */
  | 'RECORD_STATEMENT'
  /** 要求听证 By EMPLOYER. */
  | 'REQUEST_HEARING'
  /** 撤销决定 By BUREAU; text is the reason. */
  | 'REVOKE'
  /** 送达 By OFFICER or BUREAU, with the receipt. */
  | 'SERVE'
  /** 提交改正情况 By EMPLOYER, with text and files. */
  | 'SUBMIT_CORRECTION'
  /** 提交陈述申辩 By EMPLOYER; takes statement. */
  | 'SUBMIT_STATEMENT'
  /** 责令暂停作业 By OFFICER or BUREAU. */
  | 'SUSPEND_WORK'
  /** 移送 By BUREAU; text is the reason. */
  | 'TRANSFER'
  /** 不予处罚 首违不罚. By BUREAU, not by who opened or proposed; takes waiver, text is the reason. */
  | 'WAIVE';

/** 问题期限种类 A clock of enforcement. */
export type FindingClockKind =
  /** 改正期限 The day set by the order. */
  | 'CORRECTION'
  /** 作出决定 90 days from filing. */
  | 'DECISION'
  /** 听证前通知 7 working days ahead. */
  | 'HEARING_NOTICE'
  /** 要求听证 5 working days after the prior notice. */
  | 'HEARING_REQUEST'
  /** 缴款 15 days. */
  | 'PAYMENT'
  /** 公开 7 working days. */
  | 'PUBLICATION'
  /** 复查 After the last day of the order. */
  | 'RECHECK'
  /** 送达 7 working days. */
  | 'SERVICE'
  /** 陈述申辩 After the prior notice. */
  | 'STATEMENT'
  /** 撤回公开 3 working days. */
  | 'WITHDRAWAL';

/** 文书格式 Format of a file. */
export type FindingDocumentFormat =
  /** 编辑文件（Word） To be edited. */
  | 'DOCX'
  /** 打印文件（PDF） To be printed. */
  | 'PDF';

/** 文书种类 A document of a case. */
export type FindingDocumentKind =
  /** 责令限期改正通知书 Order to correct. */
  | 'CORRECTION_ORDER'
  /** 行政处罚决定书 Decision. */
  | 'DECISION'
  /** 不予行政处罚决定书 Decision not to penalise. */
  | 'NON_PENALTY_DECISION'
  /** 行政处罚事先告知书 Prior notice. */
  | 'PRIOR_NOTICE';

/** 已上传材料 A file that was posted. */
export type FindingFileInput = {
  /** 文件名 File name, 1–200 characters. */
  readonly fileName: string;
  /** SHA-256 Hexadecimal digest as the sender computed it. */
  readonly sha256: string;
  /** 上传编号 Upload id from requestFindingUpload. */
  readonly uploadId: string | number;
};

/** 问题筛选 Conditions on findings; all must hold. */
export type FindingFilter = {
  /** 到期 A clock ends on that day or earlier, as counted when the finding was last written. */
  readonly dueBy?: string | null | undefined;
  /** 在办 Findings that something is still to be done about; false: the others, by the day of their last step. */
  readonly isOpen?: boolean | null | undefined;
  /** 状态 In this state. */
  readonly state?: FindingState | null | undefined;
};

/** 步骤要件 What a step needs besides its state. */
export type FindingNeed =
  /** 按期改正 Corrected by the last day. */
  | 'CORRECTED_BY_DUE_DAY'
  /** 决定内容 A sanction no heavier than noticed, for an act not fined yet. */
  | 'DECISION'
  /** 决定期限内 Within 90 days. */
  | 'DECISION_IN_TIME'
  /** 期限届满 The last day has passed. */
  | 'DUE_DAY_PASSED'
  /** 查明的事实 Facts. */
  | 'ESTABLISHED'
  /** 证据 A file at least, and two officers of the case. */
  | 'EVIDENCE'
  /** 延长 A later day, once, in time. */
  | 'EXTENSION'
  /** 可径行罚款 The article fines beside the order. */
  | 'FINED_AT_ONCE'
  /** 严重危害 A criterion of grave harm. */
  | 'GRAVE_HARM'
  /** 听证期限内 In time, and where a hearing is offered. */
  | 'HEARING_IN_TIME'
  /** 已通知听证 The notified day has come. */
  | 'HEARING_NOTIFIED'
  /** 听证安排 Day and place, seven working days ahead. */
  | 'HEARING_PLANNED'
  /** 未暂停作业 Work is not suspended. */
  | 'NOT_SUSPENDED'
  /** 改正内容和期限 The order. */
  | 'ORDER'
  /** 缴清 Fine and surcharge paid. */
  | 'PAID_IN_FULL'
  /** 听取意见 Statement and hearing heard, given up or their periods over. */
  | 'PARTY_HEARD'
  /** 拟处罚内容 A sanction within its range. */
  | 'PROPOSAL'
  /** 理由 Text. */
  | 'REASON'
  /** 审核 Legal review and discussion where needed. */
  | 'REVIEWED'
  /** 已暂停作业 Work is suspended. */
  | 'SUSPENDED'
  /** 暂停作业的情形 Danger of an accident. */
  | 'SUSPENSION_GROUND'
  /** 首违不罚条件 First, minor, corrected in time, on the list. */
  | 'WAIVER'
  /** 追责期限内 Found in time. */
  | 'WITHIN_LIMITATION';

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

/** 危害情况 What is established about the harm; numbers of people. */
export type HarmInput = {
  /** 隐瞒事故 An accident was concealed. */
  readonly accidentConcealed?: boolean | null | undefined;
  /** 可能发生事故 An accident may happen. */
  readonly accidentImminent?: boolean | null | undefined;
  /** 急性职业病 Acute cases. */
  readonly acuteCases?: number | null | undefined;
  /** 慢性职业病 Chronic cases. */
  readonly chronicCases?: number | null | undefined;
  /** 死亡 Deaths. */
  readonly deaths?: number | null | undefined;
  /** 拒不停止作业 An order to stop was refused. */
  readonly stopOrderRefused?: boolean | null | undefined;
};

/** 听证安排 Day and place. */
export type HearingInput = {
  /** 日期 Day, after seven working days. */
  readonly on: string;
  /** 地点 Place, 1–100 characters. */
  readonly place: string;
};

/** 另定期限 Another period for the decision. */
export type LongerPeriodInput = {
  /** 依据 Law or rule. */
  readonly basis: string;
  /** 届满日 Last day. */
  readonly endsOn: string;
};

/** 减轻事由 Cause for a fine below the statutory range (行政处罚法 第三十二条). */
export type MitigationCause =
  /** 立功 Assisted. */
  | 'ASSISTED'
  /** 法定情形 By another law. */
  | 'BY_LAW'
  /** 受胁迫 Coerced or deceived. */
  | 'COERCED'
  /** 主动供述 Confessed what was not known. */
  | 'CONFESSED'
  /** 消除后果 Harm removed or lessened. */
  | 'REMEDIED';

/** 减轻处罚 Cause and reason. */
export type MitigationInput = {
  /** 事由 Cause. */
  readonly cause: MitigationCause;
  /** 理由 Reason, 1–300 characters. */
  readonly reason: string;
};

/** 确定办案人员 The officers from now on, and who withdraws. */
export type NamedOfficersInput = {
  /** 办案人员 Two at least. */
  readonly named: ReadonlyArray<CaseOfficerInput>;
  /** 回避 Card numbers of those who withdraw for good. */
  readonly recused?: ReadonlyArray<string> | null | undefined;
};

/** 登记请求 A violation as it was found. */
export type OpenFindingInput = {
  /** 同时违反 Ids of others that the same act breaks. */
  readonly alsoBreaks?: ReadonlyArray<string | number> | null | undefined;
  /** 用人单位 Employer. */
  readonly employerId: string | number;
  /** 违法行为终了日期 Absent: it goes on. */
  readonly endedOn?: string | null | undefined;
  /** 发现日期 Absent: today. */
  readonly foundOn?: string | null | undefined;
  /** 危害情况 Absent: no harm. */
  readonly harm?: HarmInput | null | undefined;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 执法人员 Two at least, by their cards. */
  readonly officers: ReadonlyArray<CaseOfficerInput>;
  /** 来源 Where it comes from. */
  readonly originKind: FindingOriginKind;
  /** 处罚条项 Id of the provision, such as P72-01. */
  readonly penaltyId: string | number;
  /** 来源编号 Number of the visit's finding, letter, complaint or document, 1–100 characters. */
  readonly reference: string;
  /** 同一行为 A finding of the same employer that is about the very same act: an act is fined once. */
  readonly sameActAs?: string | number | null | undefined;
  /** 违法事实 What was found, 1–1,000 characters. */
  readonly text: string;
};

/** 陈述申辩 What the party gives up, expressly. */
export type PartyStatementInput = {
  /** 放弃听证 Gives up the hearing. */
  readonly givesUpHearing?: boolean | null | undefined;
  /** 放弃陈述申辩 Gives up its statement. */
  readonly givesUpStatement?: boolean | null | undefined;
};

/** 缴款 What was paid. */
export type PaymentInput = {
  /** 实缴 In fen (0.01 yuan), fine and surcharge together. */
  readonly paidFen: number;
  /** 中止日数 Days on which a review or lawsuit was pending. */
  readonly surchargeSuspendedDays?: number | null | undefined;
};

/** 公开请求 Which decision. */
export type PublishDecisionInput = {
  /** 问题 Finding. */
  readonly findingId: string | number;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 自然人姓名 Natural persons whom the facts name, to be masked; officers of the case are masked in any case. */
  readonly persons?: ReadonlyArray<string> | null | undefined;
};

/** 材料上传申请 For which finding, how large. */
export type RequestFindingUploadInput = {
  /** 问题 Finding. */
  readonly findingId: string | number;
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

/** 处罚内容 A penalty. */
export type SanctionInput = {
  /** 弄虚作假 Article 74: the report was falsified. */
  readonly falsified?: boolean | null | undefined;
  /** 罚款 Whole yuan; 0 is a warning without a fine. */
  readonly fineYuan: number;
  /** 减轻 Cause for less than the least fine. */
  readonly mitigation?: MitigationInput | null | undefined;
  /** 处罚条项 Provision. */
  readonly penaltyId: string | number;
  /** 停止作业 Whether work must stop. */
  readonly stopsWork?: boolean | null | undefined;
};

/** 步骤请求 One step; the parts beside text and files belong to the actions that name them. */
export type TakeFindingStepInput = {
  /** 步骤 Action. */
  readonly action: FindingAction;
  /** 改正日期 For CONFIRM_CORRECTED. */
  readonly correctedOn?: string | null | undefined;
  /** 决定 For DECIDE. */
  readonly decision?: DecisionInput | null | undefined;
  /** 查明事实 For ESTABLISH_FACTS. */
  readonly established?: EstablishedFactsInput | null | undefined;
  /** 延长至 For EXTEND_ORDER, counted from the former last day. */
  readonly extendBy?: CorrectionTermInput | null | undefined;
  /** 材料 PDF, JPEG or PNG, at most 10. */
  readonly files?: ReadonlyArray<FindingFileInput> | null | undefined;
  /** 问题 Finding. */
  readonly findingId: string | number;
  /** 听证安排 For NOTIFY_HEARING. */
  readonly hearing?: HearingInput | null | undefined;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 办案人员 For NAME_OFFICERS. */
  readonly officers?: NamedOfficersInput | null | undefined;
  /** 改正通知 For ORDER_CORRECTION. */
  readonly order?: CorrectionOrderInput | null | undefined;
  /** 缴款 For RECORD_EXECUTION. */
  readonly payment?: PaymentInput | null | undefined;
  /** 处罚内容 For GIVE_NOTICE and DECIDE. */
  readonly sanction?: SanctionInput | null | undefined;
  /** 陈述申辩 For SUBMIT_STATEMENT and RECORD_STATEMENT. */
  readonly statement?: PartyStatementInput | null | undefined;
  /** 说明 Record or reason, 1–1,000 characters. */
  readonly text?: string | null | undefined;
  /** 首违不罚 For WAIVE. */
  readonly waiver?: WaiverInput | null | undefined;
};

/** 首违不罚条件种类 A condition of a waiver. */
export type WaiverConditionKind =
  /** 及时改正 Corrected in time. */
  | 'CORRECTED_IN_TIME'
  /** 初次违法 First violation. */
  | 'FIRST'
  /** 在清单内 On the county's list. */
  | 'LISTED'
  /** 后果轻微 Minor harm. */
  | 'MINOR';

/** 首违不罚 Which row of the county's list it is. */
export type WaiverInput = {
  /** 附加条件 The row's further condition is met. */
  readonly extraConditionMet?: boolean | null | undefined;
  /** 清单事项 Row. */
  readonly listedAs?: string | number | null | undefined;
};

/** 撤回请求 Which decision, and why. */
export type WithdrawDecisionInput = {
  /** 问题 Finding. */
  readonly findingId: string | number;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: string;
  /** 理由 Reason, 1–1,000 characters. */
  readonly reason: string;
};

export type FindingsQueryVariables = Exact<{
  filter?: FindingFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { readonly findings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly state: FindingState, readonly text: string, readonly foundOn: string, readonly penalty: { readonly id: string, readonly violation: string }, readonly clocks: ReadonlyArray<{ readonly title: string, readonly overdue: boolean, readonly period: { readonly endsOn: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OwnEmployerIdQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnEmployerIdQuery = { readonly viewer: { readonly employer: { readonly id: string } | null } };

export type MyFindingsQueryVariables = Exact<{
  employerId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type MyFindingsQuery = { readonly employerFindings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly employerName: string, readonly state: FindingState, readonly text: string, readonly foundOn: string, readonly penalty: { readonly id: string, readonly violation: string }, readonly clocks: ReadonlyArray<{ readonly title: string, readonly overdue: boolean, readonly period: { readonly endsOn: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OneFindingQueryVariables = Exact<{
  id: string | number;
  isOfAuthority: boolean;
}>;


export type OneFindingQuery = { readonly finding: { readonly id: string, readonly employerId: string, readonly employerName: string, readonly state: FindingState, readonly text: string, readonly foundOn: string, readonly endedOn: string | null, readonly graveHarm: ReadonlyArray<string>, readonly correctedOn: string | null, readonly suspended: boolean, readonly origin?: { readonly kind: FindingOriginKind, readonly reference: string } | null, readonly penalty: { readonly id: string, readonly violation: string, readonly leastYuan: number, readonly mostYuan: number, readonly finedWhenOverdue: boolean, readonly source: { readonly instrument: string, readonly clause: string } }, readonly alsoBreaks: ReadonlyArray<{ readonly id: string, readonly violation: string, readonly leastYuan: number, readonly mostYuan: number, readonly finedWhenOverdue: boolean, readonly source: { readonly instrument: string, readonly clause: string } }>, readonly harm: { readonly deaths: number, readonly acuteCases: number, readonly chronicCases: number, readonly accidentImminent: boolean, readonly accidentConcealed: boolean, readonly stopOrderRefused: boolean }, readonly officers: ReadonlyArray<{ readonly name: string, readonly cardNumber: string }>, readonly order: { readonly items: ReadonlyArray<string>, readonly servedOn: string, readonly extendedBecause: string | null, readonly dueBefore: string | null, readonly due: { readonly endsOn: string } } | null, readonly notice: { readonly on: string, readonly hearingOffered: boolean, readonly sanction: { readonly text: string, readonly fineYuan: number, readonly stopsWork: boolean, readonly penalty: { readonly id: string } } } | null, readonly hearing: { readonly notifiedOn: string, readonly on: string, readonly place: string } | null, readonly decision: { readonly number: string, readonly facts: string, readonly decidedOn: string, readonly sanction: { readonly text: string } } | null, readonly publication: { readonly publishedOn: string | null, readonly withdrawnOn: string | null, readonly withdrawnBecause: string | null, readonly published: { readonly facts: string, readonly sanction: string } | null }, readonly steps: ReadonlyArray<{ readonly action: FindingAction, readonly on: string, readonly role: Role, readonly text: string | null, readonly files: ReadonlyArray<{ readonly fileName: string, readonly downloadUrl: string }> }>, readonly nextSteps: ReadonlyArray<{ readonly action: FindingAction, readonly roles: ReadonlyArray<Role>, readonly possibleFrom: string | null, readonly possibleTo: string | null, readonly needs: ReadonlyArray<FindingNeed>, readonly source: { readonly instrument: string, readonly clause: string } }>, readonly clocks: ReadonlyArray<{ readonly kind: FindingClockKind, readonly title: string, readonly overdue: boolean, readonly period: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } }>, readonly documents: ReadonlyArray<{ readonly kind: FindingDocumentKind, readonly title: string, readonly sections: ReadonlyArray<{ readonly heading: string, readonly lines: ReadonlyArray<string> }> }> } | null };

export type FoundAtVisitQueryVariables = Exact<{
  id: string | number;
}>;


export type FoundAtVisitQuery = { readonly visit: { readonly id: string, readonly employerId: string, readonly employerName: string, readonly on: string, readonly start: { readonly officers: ReadonlyArray<{ readonly officerId: string }> } | null, readonly record: { readonly findings: ReadonlyArray<{ readonly findingId: string, readonly text: string, readonly penaltyIds: ReadonlyArray<string> }> } | null } | null };

export type CaseOfficersQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseOfficersQuery = { readonly officers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: string, readonly cardNumber: string, readonly cardState: CardState, readonly retiredOn: string | null }> } };

export type PartyNamedQueryVariables = Exact<{
  id: string | number;
}>;


export type PartyNamedQuery = { readonly employer: { readonly id: string, readonly name: string } | null };

export type WaiverConditionsQueryVariables = Exact<{
  id: string | number;
  listedAs?: string | number | null | undefined;
  extraConditionMet?: boolean | null | undefined;
}>;


export type WaiverConditionsQuery = { readonly finding: { readonly id: string, readonly waiverConditions: ReadonlyArray<{ readonly condition: WaiverConditionKind, readonly met: boolean, readonly why: string, readonly source: { readonly instrument: string, readonly clause: string } }> | null } | null };

export type FindingFileQueryVariables = Exact<{
  id: string | number;
  kind: FindingDocumentKind;
  format: FindingDocumentFormat;
}>;


export type FindingFileQuery = { readonly findingDocument: { readonly url: string, readonly fileName: string, readonly sizeBytes: number } | null };

export type RequestFindingUploadMutationVariables = Exact<{
  input: RequestFindingUploadInput;
}>;


export type RequestFindingUploadMutation = { readonly requestFindingUpload:
    | (
      { readonly uploadId: string, readonly upload: { readonly url: string, readonly fields: ReadonlyArray<{ readonly name: string, readonly value: string }> } }
      & { readonly __typename: 'FindingUpload' }
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

export type OpenFindingMutationVariables = Exact<{
  input: OpenFindingInput;
}>;


export type OpenFindingMutation = { readonly openFinding:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'EnforcementRefused' | 'IdempotencyKeyReused' | 'NotFound' | 'ReferralSettled' | 'StateConflict' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Finding' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type TakeFindingStepMutationVariables = Exact<{
  input: TakeFindingStepInput;
}>;


export type TakeFindingStepMutation = { readonly takeFindingStep:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'EnforcementRefused' | 'FileRejected' | 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Finding' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type PublishDecisionMutationVariables = Exact<{
  input: PublishDecisionInput;
}>;


export type PublishDecisionMutation = { readonly publishDecision:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'EnforcementRefused' | 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Finding' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
    )
   };

export type WithdrawDecisionMutationVariables = Exact<{
  input: WithdrawDecisionInput;
}>;


export type WithdrawDecisionMutation = { readonly withdrawDecision:
    | (
      { readonly code: string, readonly message: string, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'EnforcementRefused' | 'IdempotencyKeyReused' | 'NotFound' | 'StateConflict' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Finding' }
    )
    | (
      { readonly code: string, readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly source: { readonly instrument: string, readonly clause: string } | null }
      & { readonly __typename: 'InvalidInput' }
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

export type ListedFindingFragment = { readonly id: string, readonly employerName: string, readonly state: FindingState, readonly text: string, readonly foundOn: string, readonly penalty: { readonly id: string, readonly violation: string }, readonly clocks: ReadonlyArray<{ readonly title: string, readonly overdue: boolean, readonly period: { readonly endsOn: string } }> };

export type BreachFragment = { readonly id: string, readonly violation: string, readonly leastYuan: number, readonly mostYuan: number, readonly finedWhenOverdue: boolean, readonly source: { readonly instrument: string, readonly clause: string } };

export type OneFindingFragment = { readonly id: string, readonly employerId: string, readonly employerName: string, readonly state: FindingState, readonly text: string, readonly foundOn: string, readonly endedOn: string | null, readonly graveHarm: ReadonlyArray<string>, readonly correctedOn: string | null, readonly suspended: boolean, readonly origin?: { readonly kind: FindingOriginKind, readonly reference: string } | null, readonly penalty: { readonly id: string, readonly violation: string, readonly leastYuan: number, readonly mostYuan: number, readonly finedWhenOverdue: boolean, readonly source: { readonly instrument: string, readonly clause: string } }, readonly alsoBreaks: ReadonlyArray<{ readonly id: string, readonly violation: string, readonly leastYuan: number, readonly mostYuan: number, readonly finedWhenOverdue: boolean, readonly source: { readonly instrument: string, readonly clause: string } }>, readonly harm: { readonly deaths: number, readonly acuteCases: number, readonly chronicCases: number, readonly accidentImminent: boolean, readonly accidentConcealed: boolean, readonly stopOrderRefused: boolean }, readonly officers: ReadonlyArray<{ readonly name: string, readonly cardNumber: string }>, readonly order: { readonly items: ReadonlyArray<string>, readonly servedOn: string, readonly extendedBecause: string | null, readonly dueBefore: string | null, readonly due: { readonly endsOn: string } } | null, readonly notice: { readonly on: string, readonly hearingOffered: boolean, readonly sanction: { readonly text: string, readonly fineYuan: number, readonly stopsWork: boolean, readonly penalty: { readonly id: string } } } | null, readonly hearing: { readonly notifiedOn: string, readonly on: string, readonly place: string } | null, readonly decision: { readonly number: string, readonly facts: string, readonly decidedOn: string, readonly sanction: { readonly text: string } } | null, readonly publication: { readonly publishedOn: string | null, readonly withdrawnOn: string | null, readonly withdrawnBecause: string | null, readonly published: { readonly facts: string, readonly sanction: string } | null }, readonly steps: ReadonlyArray<{ readonly action: FindingAction, readonly on: string, readonly role: Role, readonly text: string | null, readonly files: ReadonlyArray<{ readonly fileName: string, readonly downloadUrl: string }> }>, readonly nextSteps: ReadonlyArray<{ readonly action: FindingAction, readonly roles: ReadonlyArray<Role>, readonly possibleFrom: string | null, readonly possibleTo: string | null, readonly needs: ReadonlyArray<FindingNeed>, readonly source: { readonly instrument: string, readonly clause: string } }>, readonly clocks: ReadonlyArray<{ readonly kind: FindingClockKind, readonly title: string, readonly overdue: boolean, readonly period: { readonly from: string, readonly endsOn: string, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly why: string }>, readonly source: { readonly instrument: string, readonly clause: string } } }>, readonly documents: ReadonlyArray<{ readonly kind: FindingDocumentKind, readonly title: string, readonly sections: ReadonlyArray<{ readonly heading: string, readonly lines: ReadonlyArray<string> }> }> };

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
export const ListedFindingFragmentDoc = new TypedDocumentString(`
    fragment ListedFinding on Finding {
  id
  employerName
  state
  text
  foundOn
  penalty {
    id
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
    `, {"fragmentName":"ListedFinding"}) as unknown as TypedDocumentString<ListedFindingFragment, unknown>;
export const BreachFragmentDoc = new TypedDocumentString(`
    fragment Breach on Penalty {
  id
  violation
  leastYuan
  mostYuan
  finedWhenOverdue
  source {
    instrument
    clause
  }
}
    `, {"fragmentName":"Breach"}) as unknown as TypedDocumentString<BreachFragment, unknown>;
export const CountedDaysFragmentDoc = new TypedDocumentString(`
    fragment CountedDays on CountedPeriod {
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
export const OneFindingFragmentDoc = new TypedDocumentString(`
    fragment OneFinding on Finding {
  id
  employerId
  employerName
  state
  text
  origin @include(if: $isOfAuthority) {
    kind
    reference
  }
  penalty {
    ...Breach
  }
  alsoBreaks {
    ...Breach
  }
  foundOn
  endedOn
  graveHarm
  harm {
    deaths
    acuteCases
    chronicCases
    accidentImminent
    accidentConcealed
    stopOrderRefused
  }
  officers {
    name
    cardNumber
  }
  order {
    items
    servedOn
    extendedBecause
    dueBefore
    due {
      endsOn
    }
  }
  correctedOn
  suspended
  notice {
    on
    hearingOffered
    sanction {
      text
      fineYuan
      stopsWork
      penalty {
        id
      }
    }
  }
  hearing {
    notifiedOn
    on
    place
  }
  decision {
    number
    facts
    decidedOn
    sanction {
      text
    }
  }
  publication {
    publishedOn
    withdrawnOn
    withdrawnBecause
    published {
      facts
      sanction
    }
  }
  steps {
    action
    on
    role
    text
    files {
      fileName
      downloadUrl
    }
  }
  nextSteps {
    action
    roles
    possibleFrom
    possibleTo
    needs
    source {
      instrument
      clause
    }
  }
  clocks {
    kind
    title
    overdue
    period {
      ...CountedDays
    }
  }
  documents {
    kind
    title
    sections {
      heading
      lines
    }
  }
}
    fragment CountedDays on CountedPeriod {
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
fragment Breach on Penalty {
  id
  violation
  leastYuan
  mostYuan
  finedWhenOverdue
  source {
    instrument
    clause
  }
}`, {"fragmentName":"OneFinding"}) as unknown as TypedDocumentString<OneFindingFragment, unknown>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings($filter: FindingFilter, $first: Int!, $after: String) {
  findings(filter: $filter, first: $first, after: $after) {
    nodes {
      ...ListedFinding
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ListedFinding on Finding {
  id
  employerName
  state
  text
  foundOn
  penalty {
    id
    violation
  }
  clocks {
    title
    overdue
    period {
      endsOn
    }
  }
}`) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const OwnEmployerIdDocument = new TypedDocumentString(`
    query OwnEmployerId {
  viewer {
    employer {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<OwnEmployerIdQuery, OwnEmployerIdQueryVariables>;
export const MyFindingsDocument = new TypedDocumentString(`
    query MyFindings($employerId: ID!, $first: Int!, $after: String) {
  employerFindings(employerId: $employerId, first: $first, after: $after) {
    nodes {
      ...ListedFinding
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ListedFinding on Finding {
  id
  employerName
  state
  text
  foundOn
  penalty {
    id
    violation
  }
  clocks {
    title
    overdue
    period {
      endsOn
    }
  }
}`) as unknown as TypedDocumentString<MyFindingsQuery, MyFindingsQueryVariables>;
export const OneFindingDocument = new TypedDocumentString(`
    query OneFinding($id: ID!, $isOfAuthority: Boolean!) {
  finding(id: $id) {
    ...OneFinding
  }
}
    fragment CountedDays on CountedPeriod {
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
fragment Breach on Penalty {
  id
  violation
  leastYuan
  mostYuan
  finedWhenOverdue
  source {
    instrument
    clause
  }
}
fragment OneFinding on Finding {
  id
  employerId
  employerName
  state
  text
  origin @include(if: $isOfAuthority) {
    kind
    reference
  }
  penalty {
    ...Breach
  }
  alsoBreaks {
    ...Breach
  }
  foundOn
  endedOn
  graveHarm
  harm {
    deaths
    acuteCases
    chronicCases
    accidentImminent
    accidentConcealed
    stopOrderRefused
  }
  officers {
    name
    cardNumber
  }
  order {
    items
    servedOn
    extendedBecause
    dueBefore
    due {
      endsOn
    }
  }
  correctedOn
  suspended
  notice {
    on
    hearingOffered
    sanction {
      text
      fineYuan
      stopsWork
      penalty {
        id
      }
    }
  }
  hearing {
    notifiedOn
    on
    place
  }
  decision {
    number
    facts
    decidedOn
    sanction {
      text
    }
  }
  publication {
    publishedOn
    withdrawnOn
    withdrawnBecause
    published {
      facts
      sanction
    }
  }
  steps {
    action
    on
    role
    text
    files {
      fileName
      downloadUrl
    }
  }
  nextSteps {
    action
    roles
    possibleFrom
    possibleTo
    needs
    source {
      instrument
      clause
    }
  }
  clocks {
    kind
    title
    overdue
    period {
      ...CountedDays
    }
  }
  documents {
    kind
    title
    sections {
      heading
      lines
    }
  }
}`) as unknown as TypedDocumentString<OneFindingQuery, OneFindingQueryVariables>;
export const FoundAtVisitDocument = new TypedDocumentString(`
    query FoundAtVisit($id: ID!) {
  visit(id: $id) {
    id
    employerId
    employerName
    on
    start {
      officers {
        officerId
      }
    }
    record {
      findings {
        findingId
        text
        penaltyIds
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FoundAtVisitQuery, FoundAtVisitQueryVariables>;
export const CaseOfficersDocument = new TypedDocumentString(`
    query CaseOfficers {
  officers(first: 100) {
    nodes {
      id
      name
      unit
      cardNumber
      cardState
      retiredOn
    }
  }
}
    `) as unknown as TypedDocumentString<CaseOfficersQuery, CaseOfficersQueryVariables>;
export const PartyNamedDocument = new TypedDocumentString(`
    query PartyNamed($id: ID!) {
  employer(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<PartyNamedQuery, PartyNamedQueryVariables>;
export const WaiverConditionsDocument = new TypedDocumentString(`
    query WaiverConditions($id: ID!, $listedAs: ID, $extraConditionMet: Boolean) {
  finding(id: $id) {
    id
    waiverConditions(listedAs: $listedAs, extraConditionMet: $extraConditionMet) {
      condition
      met
      why
      source {
        instrument
        clause
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WaiverConditionsQuery, WaiverConditionsQueryVariables>;
export const FindingFileDocument = new TypedDocumentString(`
    query FindingFile($id: ID!, $kind: FindingDocumentKind!, $format: FindingDocumentFormat!) {
  findingDocument(id: $id, kind: $kind, format: $format) {
    url
    fileName
    sizeBytes
  }
}
    `) as unknown as TypedDocumentString<FindingFileQuery, FindingFileQueryVariables>;
export const RequestFindingUploadDocument = new TypedDocumentString(`
    mutation RequestFindingUpload($input: RequestFindingUploadInput!) {
  requestFindingUpload(input: $input) {
    __typename
    ... on FindingUpload {
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
}`) as unknown as TypedDocumentString<RequestFindingUploadMutation, RequestFindingUploadMutationVariables>;
export const OpenFindingDocument = new TypedDocumentString(`
    mutation OpenFinding($input: OpenFindingInput!) {
  openFinding(input: $input) {
    __typename
    ... on Finding {
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
}`) as unknown as TypedDocumentString<OpenFindingMutation, OpenFindingMutationVariables>;
export const TakeFindingStepDocument = new TypedDocumentString(`
    mutation TakeFindingStep($input: TakeFindingStepInput!) {
  takeFindingStep(input: $input) {
    __typename
    ... on Finding {
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
}`) as unknown as TypedDocumentString<TakeFindingStepMutation, TakeFindingStepMutationVariables>;
export const PublishDecisionDocument = new TypedDocumentString(`
    mutation PublishDecision($input: PublishDecisionInput!) {
  publishDecision(input: $input) {
    __typename
    ... on Finding {
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
}`) as unknown as TypedDocumentString<PublishDecisionMutation, PublishDecisionMutationVariables>;
export const WithdrawDecisionDocument = new TypedDocumentString(`
    mutation WithdrawDecision($input: WithdrawDecisionInput!) {
  withdrawDecision(input: $input) {
    __typename
    ... on Finding {
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
}`) as unknown as TypedDocumentString<WithdrawDecisionMutation, WithdrawDecisionMutationVariables>;