import type { Instant } from '../rules/kernel/plainDate.ts';
import type { PlainDate } from '../rules/kernel/plainDate.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EmployerRecord as EmployerModel, ListedEmployer as ListedEmployerModel, EmployerSummary as EmployerSummaryModel } from '../rules/employers/employerRecord.ts';
import type { NextDue as NextDueModel } from '../rules/employers/nextDue.ts';
import type { EffectiveCategory as EffectiveCategoryModel } from '../rules/reviews/effectiveCategory.ts';
import type { County as CountyModel, PatrolBody as PatrolBodyModel } from '../rules/employers/counties.ts';
import type { MajorChange as MajorChangeModel, MajorChangeReason as MajorChangeReasonModel } from '../rules/employers/majorChange.ts';
import type { LedgerImport as LedgerImportModel, LedgerRowResult as LedgerRowModel } from '../rules/employers/ledgerImport.ts';
import type { Assessment as AssessmentModel } from '../rules/assessments/assessment.ts';
import type { EmployerGrading as GradingModel } from '../rules/assessments/gradeEmployer.ts';
import type { ShownDraft as SavedDraftModel } from '../rules/assessments/savedDraft.ts';
import type { DraftSaved as DraftSavedModel } from '../operations/assessments/drafts/takeDraftStep.ts';
import type { ShownDraftConflict as DraftConflictModel } from '../rules/kernel/refusals.ts';
import type { HeldEvidence as HeldEvidenceModel } from '../rules/assessments/evidenceFile.ts';
import type { RuleSet as RuleSetModel, SelfCheckItem as SelfCheckItemModel } from '../rules/assessments/ruleSet.ts';
import type { RuleSetVersion as RuleSetVersionModel } from '../rules/assessments/countyRuleSets.ts';
import type { TriedEmployer as TriedEmployerModel } from '../operations/assessments/ruleSets/tryRuleSet.ts';
import type { HazardFactorMatch as HazardFactorModel } from '../rules/factors/searchHazardFactors.ts';
import type { Report as ReportModel, StoredDocument as StoredDocumentModel, PublicityPhoto as PublicityPhotoModel, FormerVersion as FormerVersionModel } from '../rules/reports/report.ts';
import type { DocumentSignature as DocumentSignatureModel } from '../rules/reports/documentSignature.ts';
import type { FoundDocument as FoundDocumentModel } from '../operations/reports/document/findReportDocument.ts';
import type { PublicNotice as PublicNoticeModel } from '../operations/reports/findPublicNotice.ts';
import type { PublicComment as PublicCommentModel } from '../rules/reports/publicComment.ts';
import type { FindingRecord as FindingModel } from '../rules/enforcement/findingRecord.ts';
import type { EnforcementRefusal as EnforcementRefusalModel } from '../rules/enforcement/enforcementRefusals.ts';
import type { PenaltyId } from '../rules/enforcement/penalties.ts';
import type { Sanction as SanctionModel } from '../rules/enforcement/finding.ts';
import type { CorrectionOrder as CorrectionOrderModel } from '../rules/enforcement/correctionOrder.ts';
import type { JudgedDuty as JudgedDutyModel } from '../operations/disclosure/listPublications.ts';
import type { Complaint as ComplaintModel, Complaint as ComplaintFeedbackModel } from '../rules/disclosure/complaint.ts';
import type { PublicEntry as PublicEntryModel } from '../rules/disclosure/publicEntry.ts';
import type { PhotoOfComplaint as PhotoOfComplaintModel } from '../resolvers/complaints.ts';
import type { TimelineEvent as TimelineEventModel } from '../rules/archive/timelineEvent.ts';
import type { ArchiveCopy as ArchiveCopyModel } from '../rules/archive/archiveCopy.ts';
import type { SiteVisit as SiteVisitModel, VisitStart as VisitStartModel, VisitTally as VisitTallyModel } from '../rules/inspections/siteVisit.ts';
import type { PlanNotice as PlanNoticeModel } from '../rules/inspections/composePlanNotice.ts';
import type { VisitsScheduled as VisitsScheduledModel } from '../operations/inspections/visits/scheduleVisits.ts';
import type { UnplacedBlock as UnplacedBlockModel } from '../rules/inspections/schedule.ts';
import type { VisitEvidence as VisitEvidenceModel, VisitFinding as VisitFindingModel } from '../rules/inspections/visitFinding.ts';
import type { CriteriaOfCounty, StepOfEntry } from '../resolvers/lists.ts';
import type { Criterion as CriterionModel } from '../rules/disclosure/lists/criteria.ts';
import type { CriteriaVersion as CriteriaVersionModel } from '../rules/disclosure/lists/criteriaVersion.ts';
import type { ListEntry as ListEntryModel } from '../rules/disclosure/lists/listEntry.ts';
import type { Ground as GroundModel } from '../rules/disclosure/lists/judgeNonCompliance.ts';
import type { RoundView as RoundViewModel } from '../operations/patrols/roundView.ts';
import type { PatrolTask as PatrolTaskModel } from '../operations/patrols/listPatrolTasks.ts';
import type { RoundFigures as RoundFiguresModel } from '../rules/patrols/tallyRound.ts';
import type { Delegation as DelegationModel } from '../rules/accounts/delegation.ts';
import type { AuditChain as AuditChainModel } from '../operations/audit/readAudit.ts';
import type { AuditEntry as AuditEntryModel } from '../rules/kernel/auditChain.ts';
import type { OfficerRecord as OfficerModel } from '../rules/inspections/officerRecord.ts';
import type { PlanSettingsVersion as PlanSettingsVersionModel } from '../rules/inspections/planSettingsVersion.ts';
import type { TriedSettings as TriedSettingsModel } from '../operations/inspections/plans/tryPlanSettings.ts';
import type { PlanShortage as PlanShortageModel } from '../rules/inspections/estimatePlan.ts';
import type { ScoreEntry as ScoreEntryModel } from '../rules/scoring/scoreEntry.ts';
import type { ScoredCase as ScoredCaseModel } from '../rules/scoring/scoreUnits.ts';
import type { ScoreTable as ScoreTableModel } from '../rules/scoring/scoreTable.ts';
import type { VersionOfTable as VersionOfTableModel } from '../resolvers/scoring.ts';
import type { Circular as CircularModel } from '../rules/circulars/circular.ts';
import type { Supervision as SupervisionModel } from '../rules/supervision/supervision.ts';
import type { CampaignOn as CampaignOnModel } from '../resolvers/campaigns.ts';
import type { CountReturn as CountReturnModel } from '../rules/campaigns/countReturn.ts';
import type { CountReport as CountReportModel } from '../rules/campaigns/countReport.ts';
import type { Plan as PlanModel } from '../rules/inspections/plan.ts';
import type { NamedPlanFile as NamedPlanFileModel } from '../resolvers/plans.ts';
import type { PlanEmployer as PlanEmployerModel, AssignedOfficer as AssignedOfficerModel } from '../operations/inspections/plans/readPlans.ts';
import type { Message as MessageModel } from '../rules/inbox/message.ts';
import type { Webhook as WebhookModel } from '../rules/outbox/webhook.ts';
import type { Delivery as DeadDeliveryModel } from '../rules/outbox/delivery.ts';
import type { LoadedNotice as LoadedNoticeModel } from '../rules/calendar/loadedNotice.ts';
import type { KeptPatrol as KeptPatrolModel, PatrolPhoto as PatrolPhotoModel, KeptBatch as KeptBatchModel, KeptOperation as KeptOperationModel, WaitingBatch as WaitingBatchModel } from '../rules/patrols/keptPatrol.ts';
import type { ShownField as ShownFieldModel } from '../resolvers/patrolRecords.ts';
import type { FieldValue as FieldValueModel } from '../rules/patrols/patrolRecord.ts';
import type { ShownPatrolForm as ShownPatrolFormModel } from '../operations/patrols/readPatrolForms.ts';
import type { PatrolReferral as PatrolReferralModel } from '../rules/patrols/patrolReferral.ts';
import type { Dashboard as DashboardModel } from '../operations/statistics/readStatistics.ts';
import type { Figure as FigureModel, Breakdown as BreakdownModel, BreakdownRow as BreakdownRowModel } from '../rules/statistics/composeDashboard.ts';
import type { Rate as RateModel } from '../rules/statistics/rates.ts';
import type { CountedFigure as CountedFigureModel } from '../resolvers/statistics.ts';
import type { PilotReportFiles as PilotReportFilesModel } from '../operations/pilotReports/makePilotReport.ts';
import type { FoundReview as FoundReviewModel } from '../operations/reviews/findReview.ts';
import type { ItemOfReview as ItemOfReviewModel } from '../resolvers/reviews.ts';
import type { Difference as DifferenceModel } from '../rules/reviews/difference.ts';
import type { Viewer as ViewerModel } from '../rules/accounts/viewer.ts';
import type { RequestContext } from '../resolvers/requestContext.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 时刻 A moment as UTC ISO 8601 with milliseconds. */
  Instant: { input: Instant; output: Instant; }
  /** 公历日 A calendar day `YYYY-MM-DD` in Asia/Shanghai. */
  PlainDate: { input: PlainDate; output: PlainDate; }
};

/** 审核结果 The return, or why not. */
export type AcceptCountReturnResult = CountReturn | IdempotencyKeyReused | InvalidInput | NoCountInCampaign | NotFound | StateConflict | WrongCountState;

/** 采信请求 Which report. */
export type AcceptReportInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 复核意见 Opinion, up to 2,000 characters. */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 报告 Report. */
  readonly reportId: Scalars['ID']['input'];
};

/** 采信结果 The report, or why not. */
export type AcceptReportResult = AnotherMustDecide | IdempotencyKeyReused | InvalidInput | NotFound | Report | ReviewFoundUntrue | ReviewIncomplete | StateConflict | WrongReportState;

/** 添加推送地址请求 Where to send what. */
export type AddWebhookInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 消息类别 At least one kind. */
  readonly kinds: ReadonlyArray<MessageKind>;
  /** 网址 https address with a public name, at most 500 characters. */
  readonly url: Scalars['String']['input'];
};

/** 添加推送地址结果 The webhook with its secret, or why not. */
export type AddWebhookResult = AddedWebhook | IdempotencyKeyReused | InvalidInput | StateConflict;

/** 已添加的推送地址 The webhook and, this once, its secret. */
export type AddedWebhook = {
  readonly __typename?: 'AddedWebhook';
  /** 密钥 Secret by which the receiver verifies signatures; shown in this answer only. */
  readonly secret: Scalars['String']['output'];
  /** 推送地址 Webhook. */
  readonly webhook: Webhook;
};

/** 已经提交 The party has contributed already; nothing can be changed. */
export type AlreadyContributed = Refusal & {
  readonly __typename?: 'AlreadyContributed';
  /** 代码 ALREADY_CONTRIBUTED. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 参与方 The party. */
  readonly party: Scalars['String']['output'];
  /** 依据 draw.md. */
  readonly source: Maybe<LegalSource>;
};

/** 已有条目 An entry that goes on stands against it. */
export type AlreadyOnList = Refusal & {
  readonly __typename?: 'AlreadyOnList';
  /** 代码 ALREADY_ON_LIST. */
  readonly code: Scalars['String']['output'];
  /** 名单 On which list. */
  readonly list: ListKind;
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 None. */
  readonly source: Maybe<LegalSource>;
};

/** 须由他人决定 Whoever recorded the on-site verification does not accept the report. */
export type AnotherMustDecide = Refusal & {
  readonly __typename?: 'AnotherMustDecide';
  /** 代码 ANOTHER_MUST_DECIDE. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 报送请求 A rectification. */
export type AnswerCircularInput = {
  /** 编号 The circular. */
  readonly circularId: Scalars['String']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 对象编号 The unit. */
  readonly recipientId: Scalars['String']['input'];
  /** 整改情况 1–1000 characters. */
  readonly text: Scalars['String']['input'];
};

/** 报送结果 The circular, or why not. */
export type AnswerCircularResult = Circular | CircularAnswered | IdempotencyKeyReused | InvalidInput | NoAnswerAsked | NotFound | StateConflict;

/** 答复请求 Which comment, and the answer. */
export type AnswerPublicCommentInput = {
  /** 意见 Comment. */
  readonly commentId: Scalars['ID']['input'];
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 内容 Text, 2–2,000 characters. It is made public with the comment. */
  readonly text: Scalars['String']['input'];
};

/** 答复结果 The comment, or why not. */
export type AnswerPublicCommentResult = CommentAlreadyAnswered | IdempotencyKeyReused | InvalidInput | NotFound | PublicComment | StateConflict;

/** 答复请求 An objection and what becomes of it. */
export type AnswerScoreObjectionInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 编号 The objection. */
  readonly objectionId: Scalars['String']['input'];
  /** 考核期 Such as 2026Q1 or 2026. */
  readonly period: Scalars['String']['input'];
  /** 说明 1–500 characters. */
  readonly text: Scalars['String']['input'];
  /** 采纳 Upheld: the case is struck out. */
  readonly upheld: Scalars['Boolean']['input'];
};

/** 答复结果 The table, or why not. */
export type AnswerScoreObjectionResult = IdempotencyKeyReused | InvalidInput | NotFound | ObjectionAnswered | ScoreTable | StateConflict;

/** 批准请求 Which visit, under which number. */
export type ApproveVisitInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 文号 Number, 1–100 characters. */
  readonly number: Scalars['String']['input'];
  /** 现场检查 Visit. */
  readonly visitId: Scalars['ID']['input'];
};

/** 批准检查结果 The outcome, or why not. */
export type ApproveVisitResult = IdempotencyKeyReused | InvalidInput | NotFound | StateConflict | Visit | WrongVisitState;

/** 档案过大 The records alone are more than one export holds; ask the platform's operator for a copy of the table. */
export type ArchiveTooLarge = Refusal & {
  readonly __typename?: 'ArchiveTooLarge';
  /** 代码 ARCHIVE_TOO_LARGE. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 上限 Megabytes of records that one export holds. */
  readonly mostMegabytes: Scalars['Int']['output'];
  /** 依据 None. */
  readonly source: Maybe<LegalSource>;
};

/** 档案卷 One volume of an exported file. It is kept for seven days. */
export type ArchiveVolume = {
  readonly __typename?: 'ArchiveVolume';
  /** 下载地址 Passing address. */
  readonly downloadUrl: Scalars['String']['output'];
  /** 导出时刻 When. */
  readonly exportedAt: Scalars['Instant']['output'];
  /** 缺损文件数 Files that records name and that are missing or have another content; named in the index. */
  readonly faultyFiles: Scalars['Int']['output'];
  /** 文件名 Name of the ZIP. */
  readonly fileName: Scalars['String']['output'];
  /** 文件数 Files in it. */
  readonly files: Scalars['Int']['output'];
  /** 卷号 Which volume this is. */
  readonly part: Scalars['Int']['output'];
  /** 卷数 How many there are. */
  readonly parts: Scalars['Int']['output'];
  /** 记录数 Records in it. */
  readonly records: Scalars['Int']['output'];
  /** SHA-256值 Hexadecimal SHA-256 of the ZIP. */
  readonly sha256: Scalars['String']['output'];
  /** 大小 Bytes. */
  readonly sizeBytes: Scalars['Int']['output'];
};

/** 辖区汇总 Figures of a prefecture or province. */
export type AreaFigures = {
  readonly __typename?: 'AreaFigures';
  /** 辖区 How the codes of its counties begin. */
  readonly area: Scalars['String']['output'];
  /** 分项 Breakdowns over all its counties; none by patrol body. */
  readonly breakdowns: ReadonlyArray<Breakdown>;
  /** 各县 Each county, by code. */
  readonly counties: ReadonlyArray<CountyFigures>;
  /** 合计 Over all its counties. */
  readonly figures: ReadonlyArray<Figure>;
  /** 年度 Of what happened in a year. */
  readonly year: Scalars['Int']['output'];
};

/** 被评估因素 A factor as judged. */
export type AssessedFactor = {
  readonly __typename?: 'AssessedFactor';
  /** 申报水平 Level as declared. */
  readonly declaredLevel: ExposureLevel;
  /** 接触人数 Exposed persons. */
  readonly exposed: Scalars['Int']['output'];
  /** 标记 NO_CURRENT_TEST where a conforming level has no valid measurement, POINT_EXCEEDED where a sampled point does not conform; either makes the factor nonconforming. */
  readonly flags: ReadonlyArray<Scalars['String']['output']>;
  /** 接触水平 Level as judged. */
  readonly level: ExposureLevel;
  /** 检测日期 Day of measurement. */
  readonly measuredOn: Maybe<Scalars['PlainDate']['output']>;
  /** 名称 Catalogue name. */
  readonly name: Scalars['String']['output'];
  /** 性质 Nature. */
  readonly nature: HazardNature;
  /** 性质判定依据 Why it is of that nature. */
  readonly natureBasis: Scalars['String']['output'];
  /** 标记说明 Each flag in Chinese, with the numbers that led to it. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** 检测点 Sampled points with their verdicts. */
  readonly points: ReadonlyArray<MeasurementPoint>;
  /** 检测报告编号 Test report. */
  readonly testReportNumber: Maybe<Scalars['String']['output']>;
};

/** 被评估因素 A factor of the assessment. */
export type AssessedFactorInput = {
  /** 接触人数 Exposed persons. */
  readonly exposed: Scalars['Float']['input'];
  /** 接触水平 Level. */
  readonly level: ExposureLevel;
  /** 检测日期 Day of measurement. */
  readonly measuredOn?: InputMaybe<Scalars['PlainDate']['input']>;
  /** 名称 Name or synonym in the catalogue. */
  readonly name: Scalars['String']['input'];
  /** 性质 Nature; needed only where the catalogue says it depends. */
  readonly nature?: InputMaybe<HazardNature>;
  /** 性质判定依据 Answer to the question that settles it. */
  readonly natureBasis?: InputMaybe<Scalars['String']['input']>;
  /** 检测点 Sampled points, at most 200, and 2,000 in the assessment. One above its limit makes the factor nonconforming. */
  readonly points?: InputMaybe<ReadonlyArray<MeasurementPointInput>>;
  /** 检测报告编号 Number of the test report. */
  readonly testReportNumber?: InputMaybe<Scalars['String']['input']>;
};

/** 风险评估 An assessment; never changed once recorded. */
export type Assessment = {
  readonly __typename?: 'Assessment';
  /** 评估日期 Day. */
  readonly assessedOn: Scalars['PlainDate']['output'];
  /** 评估缘由 Cause. */
  readonly cause: AssessmentCause;
  /** 计算结果 Computed grades and category with their explanation. */
  readonly computed: Grading;
  /** 危害因素 Factors as judged. */
  readonly factors: ReadonlyArray<AssessedFactor>;
  /** 编号 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 行业问题答案 The answer that settled it, where one was needed. */
  readonly industryAnswer: Maybe<IndustryAnswer>;
  /** 行业风险 Hazard risk of the industry as it was judged. */
  readonly industryRisk: IndustryRisk;
  /** 评估方式 Mode. */
  readonly mode: AssessmentMode;
  /** 下次评估 When the next is due (R85). */
  readonly nextDue: Deadline;
  /** 受托办理 Set where a technical service body recorded it for the employer. */
  readonly onBehalf: Maybe<OnBehalf>;
  /** 记录时间 When it was recorded. */
  readonly recordedAt: Scalars['Instant']['output'];
  /** 规则集 Rule set used. */
  readonly ruleSetId: Scalars['ID']['output'];
  /** 自查 Result of the self-check. */
  readonly selfCheck: SelfCheckResult;
  /** 现状评价 Status evaluation it is tied to. */
  readonly statusEvaluation: Maybe<StatusEvaluation>;
  /** 检测有效期 How old a measurement was allowed to be. */
  readonly testValidity: TestValidity;
};

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

/** 评估分页 Page of assessments. */
export type AssessmentConnection = {
  readonly __typename?: 'AssessmentConnection';
  /** 条目 Edges. */
  readonly edges: ReadonlyArray<AssessmentEdge>;
  /** 内容 Assessments. */
  readonly nodes: ReadonlyArray<Assessment>;
  /** 分页 Page. */
  readonly pageInfo: PageInfo;
};

/** 评估草稿 What the workbook says, as recordAssessment takes it; nothing is recorded yet. */
export type AssessmentDraft = {
  readonly __typename?: 'AssessmentDraft';
  /** 危害因素 Factors as filled in. */
  readonly factors: ReadonlyArray<DraftFactor>;
  /** 试算 Grades and category that it would come to today. */
  readonly grading: Grading;
  /** 自查 Answer to every item. */
  readonly selfCheck: ReadonlyArray<DraftAnswer>;
};

/** 评估条目 Edge. */
export type AssessmentEdge = {
  readonly __typename?: 'AssessmentEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 评估 Assessment. */
  readonly node: Assessment;
};

/** 评估方式 Who makes it (R70). */
export type AssessmentMode =
  /** 委托 A technical service body. */
  | 'COMMISSIONED'
  /** 自行 The employer itself. */
  | 'SELF';

/** 评估工作簿上传 Upload form and the id to name afterwards. */
export type AssessmentWorkbookUpload = {
  readonly __typename?: 'AssessmentWorkbookUpload';
  /** 上传 Form to post the file with. */
  readonly upload: UploadForm;
  /** 上传编号 To be named in readAssessmentWorkbook. */
  readonly uploadId: Scalars['ID']['output'];
};

/** 改派请求 Whom to send and why. */
export type AssignVisitOfficersInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 检查人员 At least two officers. */
  readonly officerIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 理由 Reason, 1–500 characters. */
  readonly reason: Scalars['String']['input'];
  /** 现场检查 Visit. */
  readonly visitId: Scalars['ID']['input'];
};

/** 改派检查人员结果 The outcome, or why not. */
export type AssignVisitOfficersResult = IdempotencyKeyReused | InvalidInput | NotFound | StateConflict | Visit | VisitDayBlocked | WrongVisitState;

/** 派出执法人员 An officer of a visit. The person is named to officers, bureau, leaders and the visited employer only. */
export type AssignedOfficer = {
  readonly __typename?: 'AssignedOfficer';
  /** 执法证号 Card number. */
  readonly cardNumber: Maybe<Scalars['String']['output']>;
  /** 编号 Id in the draw's files. */
  readonly id: Scalars['String']['output'];
  /** 姓名 Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 盐值 With it and the card number anyone can compute the id. */
  readonly salt: Maybe<Scalars['String']['output']>;
};

/** 附证据请求 Which upload, for which item. */
export type AttachEvidenceInput = {
  /** 用人单位 Employer. */
  readonly employerId: Scalars['ID']['input'];
  /** 文件名 File name, 1–200 characters. */
  readonly fileName: Scalars['String']['input'];
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 项目 Item of the self-check; at most 5 files each. */
  readonly itemId: Scalars['ID']['input'];
  /** SHA-256 Hexadecimal digest of the file as the sender computed it. */
  readonly sha256: Scalars['String']['input'];
  /** 上传编号 Upload id from requestEvidenceUpload. */
  readonly uploadId: Scalars['ID']['input'];
};

/** 附证据结果 The draft, or why not. */
export type AttachEvidenceResult = DraftSaved | FileRejected | IdempotencyKeyReused | InvalidInput | NotFound | StateConflict;

/** 附照片请求 The uploaded photo and the day on which it was taken. */
export type AttachPublicityPhotoInput = {
  /** 文件名 File name. */
  readonly fileName: Scalars['String']['input'];
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 报告 Report. */
  readonly reportId: Scalars['ID']['input'];
  /** SHA-256 Hexadecimal digest of the file as the sender computed it. */
  readonly sha256: Scalars['String']['input'];
  /** 拍摄日期 Day, within the publicity. */
  readonly takenOn: Scalars['PlainDate']['input'];
  /** 上传编号 Upload id from requestPublicityPhotoUpload. */
  readonly uploadId: Scalars['ID']['input'];
};

/** 附照片结果 The report, or why not. */
export type AttachPublicityPhotoResult = FileRejected | IdempotencyKeyReused | InvalidInput | NotFound | Report | StateConflict | WrongReportState;

/** 附复核证据请求 Which upload, for which item. */
export type AttachReviewEvidenceInput = {
  /** 文件名 File name, 1–200 characters. */
  readonly fileName: Scalars['String']['input'];
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 项目编号 Item; at most 5 files each. */
  readonly itemId: Scalars['String']['input'];
  /** 报告 Report. */
  readonly reportId: Scalars['ID']['input'];
  /** SHA-256 Hexadecimal digest of the file as the sender computed it. */
  readonly sha256: Scalars['String']['input'];
  /** 上传编号 Upload id from requestReviewEvidenceUpload. */
  readonly uploadId: Scalars['ID']['input'];
};

/** 附复核证据结果 The review, or why not. */
export type AttachReviewEvidenceResult = FileRejected | IdempotencyKeyReused | InvalidInput | NotFound | Review | StateConflict | WrongReportState;

/** 附证据请求 The uploaded file. */
export type AttachVisitEvidenceInput = {
  /** 文件名 File name. */
  readonly fileName: Scalars['String']['input'];
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** SHA-256 Hexadecimal digest as the sender computed it. */
  readonly sha256: Scalars['String']['input'];
  /** 上传编号 Upload id from requestVisitEvidenceUpload. */
  readonly uploadId: Scalars['ID']['input'];
  /** 现场检查 Visit. */
  readonly visitId: Scalars['ID']['input'];
};

/** 附检查证据结果 The outcome, or why not. */
export type AttachVisitEvidenceResult = FileRejected | IdempotencyKeyReused | InvalidInput | NotFound | StateConflict | Visit | WrongVisitState;

/** 操作人 Who made a change. */
export type AuditActor = {
  readonly __typename?: 'AuditActor';
  /** 所属单位 Credit code or patrol body that the account belongs to. */
  readonly organisation: Maybe<Scalars['String']['output']>;
  /** 角色 Role. */
  readonly role: Role;
  /** 账号 Subject of the token. */
  readonly subject: Scalars['String']['output'];
};

/** 审计链 Every change of an employer's file in order, each entry hashed together with the one before. */
export type AuditChain = {
  readonly __typename?: 'AuditChain';
  /** 审计记录 Entries, oldest first. */
  readonly entries: AuditEntryConnection;
  /** 链尾 Where the chain stands as the employer's record says; null when that record is gone. */
  readonly head: Maybe<AuditHead>;
  /** 核验 The chain and the records that it tells of, verified now. */
  readonly verified: AuditVerdict;
};


/** 审计链 Every change of an employer's file in order, each entry hashed together with the one before. */
export type AuditChainEntriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 摘要 What a record became. */
export type AuditDigest = {
  readonly __typename?: 'AuditDigest';
  /** 摘要值 Hexadecimal SHA-256 of its canonical JSON. */
  readonly digest: Scalars['String']['output'];
  /** 记录 Name of the record in the employer's file. */
  readonly record: Scalars['String']['output'];
};

/** 审计记录 One change: who did what, when, and what it left. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** 操作人 Who, as the token said. */
  readonly actor: AuditActor;
  /** 时间 The server's clock when the request came. */
  readonly at: Scalars['Instant']['output'];
  /** 摘要 Digest of every record as written. */
  readonly digests: ReadonlyArray<AuditDigest>;
  /** 哈希 Hash of this entry, hexadecimal SHA-256. */
  readonly hash: Scalars['String']['output'];
  /** 幂等键 Key under which the request could be repeated; null where there was none. */
  readonly idempotencyKey: Maybe<Scalars['String']['output']>;
  /** 操作 Name of the operation. */
  readonly operation: Scalars['String']['output'];
  /** 前一条哈希 Hash of the entry before; zeros for the first. */
  readonly previousHash: Scalars['String']['output'];
  /** 请求编号 Id of the request in the gateway's log; null on the earliest entries. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** 序号 Number in its chain, from 1. */
  readonly seq: Scalars['Int']['output'];
};

/** 审计记录分页 Connection. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /** 边 Edges. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** 节点 Nodes of the edges. */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /** 分页信息 Page. */
  readonly pageInfo: PageInfo;
};

/** 审计记录边 Edge. */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 节点 Entry. */
  readonly node: AuditEntry;
};

/** 审计导出分页 Connection; a page may hold fewer lines than asked for. */
export type AuditExportConnection = {
  readonly __typename?: 'AuditExportConnection';
  /** 边 Edges. */
  readonly edges: ReadonlyArray<AuditExportEdge>;
  /** 节点 Nodes of the edges. */
  readonly nodes: ReadonlyArray<AuditExportLine>;
  /** 分页信息 Page. */
  readonly pageInfo: PageInfo;
};

/** 审计导出边 Edge. */
export type AuditExportEdge = {
  readonly __typename?: 'AuditExportEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 节点 Line. */
  readonly node: AuditExportLine;
};

/** 审计导出行 One aggregate as a line of an export. */
export type AuditExportLine = {
  readonly __typename?: 'AuditExportLine';
  /** 行 JSON without line breaks, as `zhijian verify-audit` reads it. */
  readonly line: Scalars['String']['output'];
};

/** 审计问题 The first thing found wrong. */
export type AuditFault = {
  readonly __typename?: 'AuditFault';
  /** 种类 What kind. */
  readonly kind: AuditFaultKind;
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 记录 Name of the record, where it is one. */
  readonly record: Maybe<Scalars['String']['output']>;
  /** 序号 Number of the entry, where it is one. */
  readonly seq: Maybe<Scalars['Int']['output']>;
};

/** 审计问题种类 What can be wrong with a chain. */
export type AuditFaultKind =
  /** 记录被改 The entry does not have its hash. */
  | 'ENTRY_EDITED'
  /** 记录错位 The entry is missing, or another stands in its place. */
  | 'ENTRY_MISPLACED'
  /** 链尾不符 The employer's record names another last entry. */
  | 'HEAD_DIFFERS'
  /** 链接断开 The entry does not follow from the one before. */
  | 'LINK_BROKEN'
  /** 档案被改 The stored record is not what the last entry left. */
  | 'RECORD_EDITED'
  /** 档案缺失 A record that the chain tells of is gone. */
  | 'RECORD_MISSING'
  /** 档案无痕 A stored record that no entry tells of. */
  | 'RECORD_UNKNOWN'
  /** 链尾缺失 Entries at the end are gone. */
  | 'TAIL_MISSING';

/** 链尾 Last entry of a chain. */
export type AuditHead = {
  readonly __typename?: 'AuditHead';
  /** 哈希 Its hash, hexadecimal. */
  readonly hash: Scalars['String']['output'];
  /** 序号 Number of the entry, from 1. */
  readonly seq: Scalars['Int']['output'];
};

/** 每日审计根 One hash over all audit chains of a county at the end of a day; functions/rules/audit/auditRoot.md. */
export type AuditRoot = {
  readonly __typename?: 'AuditRoot';
  /** 计算时间 When it was computed. */
  readonly computedAt: Scalars['Instant']['output'];
  /** 县 Six-digit division code. */
  readonly county: Scalars['String']['output'];
  /** 日期 The day that had ended. */
  readonly day: Scalars['PlainDate']['output'];
  /** 根哈希 Hash of this root, chained to the one before. */
  readonly hash: Scalars['String']['output'];
  /** 链数 Number of chains. */
  readonly leafCount: Scalars['Int']['output'];
  /** 前一根日期 Latest earlier day with a root; null for the first. */
  readonly previousDay: Maybe<Scalars['PlainDate']['output']>;
  /** 前一根哈希 Its hash; zeros for the first. */
  readonly previousHash: Scalars['String']['output'];
  /** 树哈希 Hash of the tree over the chains' heads. */
  readonly treeHash: Scalars['String']['output'];
};

/** 每日审计根分页 Connection. */
export type AuditRootConnection = {
  readonly __typename?: 'AuditRootConnection';
  /** 边 Edges. */
  readonly edges: ReadonlyArray<AuditRootEdge>;
  /** 节点 Nodes of the edges. */
  readonly nodes: ReadonlyArray<AuditRoot>;
  /** 分页信息 Page. */
  readonly pageInfo: PageInfo;
};

/** 每日审计根边 Edge. */
export type AuditRootEdge = {
  readonly __typename?: 'AuditRootEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 节点 Root. */
  readonly node: AuditRoot;
};

/** 核验结果 What was looked at and the first thing that is wrong. */
export type AuditVerdict = {
  readonly __typename?: 'AuditVerdict';
  /** 审计记录数 Entries looked at. */
  readonly entries: Scalars['Int']['output'];
  /** 问题 The first broken entry or record. */
  readonly fault: Maybe<AuditFault>;
  /** 记录数 Records looked at. */
  readonly records: Scalars['Int']['output'];
  /** 是否完好 True when nothing is wrong. */
  readonly whole: Scalars['Boolean']['output'];
};

/** 公共随机源 A source of randomness, announced before it speaks. */
export type Beacon = {
  readonly __typename?: 'Beacon';
  /** 时间 When it speaks. */
  readonly at: Scalars['Instant']['output'];
  /** 期次 Which draw or round. */
  readonly round: Scalars['String']['output'];
  /** 来源 Such as a lottery. */
  readonly source: Scalars['String']['output'];
};

/** 公共随机源 Which source will speak when. */
export type BeaconInput = {
  /** 时间 Not before the last moment for reveals. */
  readonly at: Scalars['Instant']['input'];
  /** 期次 1–500 characters. */
  readonly round: Scalars['String']['input'];
  /** 来源 1–500 characters. */
  readonly source: Scalars['String']['input'];
};

/** 没有预告公共随机源 The plan was frozen without a source. */
export type BeaconNotAnnounced = Refusal & {
  readonly __typename?: 'BeaconNotAnnounced';
  /** 代码 BEACON_NOT_ANNOUNCED. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 draw.md. */
  readonly source: Maybe<LegalSource>;
};

/** 公共随机源尚无结果 The announced moment has not come. */
export type BeaconTooEarly = Refusal & {
  readonly __typename?: 'BeaconTooEarly';
  /** 时间 The announced moment. */
  readonly at: Scalars['Instant']['output'];
  /** 代码 BEACON_TOO_EARLY. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 draw.md. */
  readonly source: Maybe<LegalSource>;
};

/** 公共随机源结果 What the source said. */
export type BeaconValue = {
  readonly __typename?: 'BeaconValue';
  /** 录入时间 When it was entered. */
  readonly enteredAt: Scalars['Instant']['output'];
  /** 结果 As published there. */
  readonly value: Scalars['String']['output'];
};

/** 名下还有用人单位 Employers stand under the body; it stays. */
export type BodyHasEmployers = Refusal & {
  readonly __typename?: 'BodyHasEmployers';
  /** 代码 BODY_HAS_EMPLOYERS. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 名称 Of the body. */
  readonly name: Scalars['String']['output'];
  /** 编号 Of the body. */
  readonly patrolBodyId: Scalars['ID']['output'];
  /** 依据 Platform rule. */
  readonly source: Maybe<LegalSource>;
};

/** 分组表 Figures broken down; every row has the same measures. */
export type Breakdown = {
  readonly __typename?: 'Breakdown';
  /** 分组方式 By what. */
  readonly dimension: FigureDimension;
  /** 行 Rows. */
  readonly rows: ReadonlyArray<BreakdownRow>;
  /** 标题 Title. */
  readonly title: Scalars['String']['output'];
};

/** 分组行 One row of a breakdown. */
export type BreakdownRow = {
  readonly __typename?: 'BreakdownRow';
  /** 数值 In order of the breakdown's measures. */
  readonly figures: ReadonlyArray<Figure>;
  /** 键 Names the row in figureRecords. */
  readonly key: Scalars['String']['output'];
  /** 名称 As shown to people. */
  readonly label: Scalars['String']['output'];
  /** 比率 Shares made of them. */
  readonly rates: ReadonlyArray<Rate>;
};

/** 各类别的数 One number for each category. */
export type ByCategory = {
  readonly __typename?: 'ByCategory';
  /** 丙类 Category 丙. */
  readonly BING: Scalars['Int']['output'];
  /** 甲类 Category 甲. */
  readonly JIA: Scalars['Int']['output'];
  /** 乙类 Category 乙. */
  readonly YI: Scalars['Int']['output'];
};

/** 各类别的数 One number for each category; 丙 not below 乙, 乙 not below 甲. */
export type ByCategoryInput = {
  /** 丙类 At least that of 乙. */
  readonly BING: Scalars['Int']['input'];
  /** 甲类 May be 0. */
  readonly JIA: Scalars['Int']['input'];
  /** 乙类 At least that of 甲. */
  readonly YI: Scalars['Int']['input'];
};

/** 行动 A campaign such as the pilot of 2023–2024 (R37, R67, R96, R124): stages and deadlines as data. */
export type Campaign = {
  readonly __typename?: 'Campaign';
  /** 行动编号 The same in every version. */
  readonly campaignId: Scalars['String']['output'];
  /** 期限 What is due. */
  readonly deadlines: ReadonlyArray<CampaignDeadline>;
  /** 编号 Id with version. */
  readonly id: Scalars['ID']['output'];
  /** 名称 Name. */
  readonly name: Scalars['String']['output'];
  /** 下一期限 What is due on the day or next after it. */
  readonly next: ReadonlyArray<CampaignDue>;
  /** 版本 0: it comes with the platform. */
  readonly number: Scalars['Int']['output'];
  /** 正在进行 Ids of the stages that run on the day. */
  readonly running: ReadonlyArray<Scalars['String']['output']>;
  /** 登记时间 When the version was recorded; null for one that comes with the platform. */
  readonly savedAt: Maybe<Scalars['Instant']['output']>;
  /** 阶段 In order of their beginnings; parts of a stage behind it. */
  readonly stages: ReadonlyArray<CampaignStage>;
};

/** 期限 Something due in a campaign. */
export type CampaignDeadline = {
  readonly __typename?: 'CampaignDeadline';
  /** 期限编号 Unique in its campaign. */
  readonly deadlineId: Scalars['String']['output'];
  /** 起日 First day on which it is asked for, where a text says one. */
  readonly from: Maybe<Scalars['PlainDate']['output']>;
  /** 种类 Kind. */
  readonly kind: CampaignDeadlineKind;
  /** 事项 What is due. */
  readonly name: Scalars['String']['output'];
  /** 止日 Last day, included. */
  readonly on: Scalars['PlainDate']['output'];
  /** 责任单位 Who owes it. */
  readonly responsible: Scalars['String']['output'];
  /** 依据 Where it stands. */
  readonly source: LegalSource;
};

/** 期限 Something due. */
export type CampaignDeadlineInput = {
  /** 期限编号 1–40 lower-case letters, digits, hyphens. */
  readonly deadlineId: Scalars['String']['input'];
  /** 起日 First day, where a text says one. */
  readonly from?: InputMaybe<Scalars['PlainDate']['input']>;
  /** 种类 Kind. */
  readonly kind: CampaignDeadlineKind;
  /** 事项 1–100 characters. */
  readonly name: Scalars['String']['input'];
  /** 止日 Last day, included. */
  readonly on: Scalars['PlainDate']['input'];
  /** 责任单位 1–100 characters. */
  readonly responsible: Scalars['String']['input'];
  /** 依据 Where it stands. */
  readonly source: LegalSourceInput;
};

/** 期限种类 Kind of a deadline. */
export type CampaignDeadlineKind =
  /** 摸清底数 The count: returns are judged by it. At most one in a campaign. */
  | 'COUNT'
  /** 其他 Anything else. */
  | 'OTHER'
  /** 工作报告 A report of the campaign. */
  | 'REPORT';

/** 临近期限 A deadline with the days left. */
export type CampaignDue = {
  readonly __typename?: 'CampaignDue';
  /** 剩余天数 Calendar days; 0 on the last day. */
  readonly daysLeft: Scalars['Int']['output'];
  /** 期限 The deadline. */
  readonly deadline: CampaignDeadline;
};

/** 阶段 A stage of a campaign or a part of one. */
export type CampaignStage = {
  readonly __typename?: 'CampaignStage';
  /** 起日 First day; null where no text says one. */
  readonly from: Maybe<Scalars['PlainDate']['output']>;
  /** 名称 Name. */
  readonly name: Scalars['String']['output'];
  /** 所属阶段 The stage that it is a part of. */
  readonly partOf: Maybe<Scalars['String']['output']>;
  /** 依据 Where it stands. */
  readonly source: LegalSource;
  /** 阶段编号 Unique in its campaign. */
  readonly stageId: Scalars['String']['output'];
  /** 止日 Last day, included. */
  readonly to: Scalars['PlainDate']['output'];
};

/** 阶段 A stage of a campaign. */
export type CampaignStageInput = {
  /** 起日 First day; left out: from before. */
  readonly from?: InputMaybe<Scalars['PlainDate']['input']>;
  /** 名称 1–100 characters. */
  readonly name: Scalars['String']['input'];
  /** 所属阶段 Id of the stage that it is a part of. */
  readonly partOf?: InputMaybe<Scalars['String']['input']>;
  /** 依据 Where it stands. */
  readonly source: LegalSourceInput;
  /** 阶段编号 1–40 lower-case letters, digits, hyphens. */
  readonly stageId: Scalars['String']['input'];
  /** 止日 Last day, included. */
  readonly to: Scalars['PlainDate']['input'];
};

/** 取消请求 Why. */
export type CancelVisitInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由 Reason, 1–500 characters. */
  readonly reason: Scalars['String']['input'];
  /** 现场检查 Visit. */
  readonly visitId: Scalars['ID']['input'];
};

/** 取消检查结果 The outcome, or why not. */
export type CancelVisitResult = IdempotencyKeyReused | InvalidInput | NotFound | StateConflict | Visit | WrongVisitState;

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

/** 办案人员 An officer of the case. */
export type CaseOfficer = {
  readonly __typename?: 'CaseOfficer';
  /** 执法证号 Number of the enforcement card. */
  readonly cardNumber: Scalars['String']['output'];
  /** 姓名 Name. */
  readonly name: Scalars['String']['output'];
};

/** 办案人员 An officer. */
export type CaseOfficerInput = {
  /** 执法证号 Number of the enforcement card. */
  readonly cardNumber: Scalars['String']['input'];
  /** 姓名 Name. */
  readonly name: Scalars['String']['input'];
};

/** 目录已定 The catalogue tells: nobody decides otherwise. */
export type CatalogueDecides = Refusal & {
  readonly __typename?: 'CatalogueDecides';
  /** 目录类别 Category by the catalogue. */
  readonly category: Category;
  /** 代码 CATALOGUE_DECIDES. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 目录未定 The catalogue does not tell: an officer must decide with a reason. */
export type CatalogueUndecided = Refusal & {
  readonly __typename?: 'CatalogueUndecided';
  /** 代码 CATALOGUE_UNDECIDED. */
  readonly code: Scalars['String']['output'];
  /** 行业代码 Industries that it does not settle. */
  readonly industryCodes: ReadonlyArray<Scalars['String']['output']>;
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 综合风险类别 Category (R76). 甲 is the lowest risk, 丙 the highest. */
export type Category =
  /** 丙类 Highest risk. */
  | 'BING'
  /** 甲类 Lowest risk. */
  | 'JIA'
  /** 乙类 Middle. */
  | 'YI';

/** 类别依据 On what a category rests. */
export type CategoryBasis =
  /** 行业风险目录 Catalogue: severe industry 丙, general 乙. */
  | 'CATALOGUE'
  /** 行业风险待定 The catalogue asks a question that nobody has answered. */
  | 'CATALOGUE_UNDECIDED'
  /** 目录未列 The catalogue does not list the industry. */
  | 'CATALOGUE_UNLISTED'
  /** 执法人员认定 An officer's decision where the catalogue does not list the industry. */
  | 'OFFICER'
  /** 现场核查 On-site verification. */
  | 'ON_SITE'
  /** 不分类 No hazard factors. */
  | 'OUT_OF_SCOPE'
  /** 采信自评估 The employer's own assessment, accepted on review. */
  | 'SELF_ASSESSMENT';

/** 类别变更原因 What made a category another one. */
export type CategoryCause =
  /** 评估 An answer about the industry in an assessment. */
  | 'ASSESSMENT'
  /** 认定 A decision of the bureau. */
  | 'DECISION'
  /** 台账变更 The ledger. */
  | 'LEDGER'
  /** 资料复核 Review of the filed report. */
  | 'REVIEW';

/** 类别变化 A single change and the category it would give. */
export type CategoryChange = {
  readonly __typename?: 'CategoryChange';
  /** 类别 The category then. */
  readonly category: Category;
  /** 变化 What would change, in Chinese. */
  readonly change: Scalars['String']['output'];
};

/** 各类别检查情况 Visits made beside what the county's settings ask for. */
export type CategoryCoverage = {
  readonly __typename?: 'CategoryCoverage';
  /** 类别 Effective category. */
  readonly category: Category;
  /** 单位数 Employers of the category as things stand. */
  readonly employers: Scalars['Int']['output'];
  /** 抽查比例 In ten-thousandths; null without settings. */
  readonly ratio: Maybe<Scalars['Int']['output']>;
  /** 完成检查次数 Visits of the year that have started. */
  readonly visits: Scalars['Int']['output'];
  /** 应抽查单位数 Employers to be drawn by that ratio. */
  readonly wanted: Maybe<Scalars['Int']['output']>;
};

/** 类别变化 Employers with the same old category and the same range of the new one. */
export type CategoryShiftCount = {
  readonly __typename?: 'CategoryShiftCount';
  /** 最好 Category when every open item conforms. */
  readonly best: Category;
  /** 单位数 Employers. */
  readonly employers: Scalars['Int']['output'];
  /** 原类别 Category of the latest assessment. */
  readonly from: Category;
  /** 最差 Category when no open item conforms. */
  readonly worst: Category;
};

/** 通报 A circular. */
export type Circular = {
  readonly __typename?: 'Circular';
  /** 编号 Id. */
  readonly circularId: Scalars['String']['output'];
  /** 整改期限 Working days; null: none. */
  readonly correctionWorkingDays: Maybe<Scalars['Int']['output']>;
  /** 整改截止日 Last day for the answers. */
  readonly dueOn: Maybe<Scalars['PlainDate']['output']>;
  /** 公开 Whether anyone may read it once issued. */
  readonly isPublic: Scalars['Boolean']['output'];
  /** 印发时间 Null: a draft. */
  readonly issuedAt: Maybe<Scalars['Instant']['output']>;
  /** 种类 Kind. */
  readonly kind: CircularKind;
  /** 文号 Number of the document. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** 对象 The units; to a unit itself. */
  readonly recipients: ReadonlyArray<CircularRecipient>;
  /** 依据的督导检查记录 Records of supervision that it was drafted from. */
  readonly supervisions: ReadonlyArray<SupervisionTitle>;
  /** 正文 Text. */
  readonly text: Scalars['String']['output'];
  /** 标题 Title. */
  readonly title: Scalars['String']['output'];
  /** 撤销理由 Why the draft was given up; null: it was not. */
  readonly withdrawnBecause: Maybe<Scalars['String']['output']>;
};

/** 整改状态 Where a recipient stands. */
export type CircularAnswerState =
  /** 已报送 Reported. */
  | 'ANSWERED'
  /** 无需整改 Nothing is asked for. */
  | 'NONE_ASKED'
  /** 待报送 Waited for. */
  | 'WAITING';

/** 已经报送 The unit has reported already. */
export type CircularAnswered = Refusal & {
  readonly __typename?: 'CircularAnswered';
  /** 代码 CIRCULAR_ANSWERED. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Of the platform. */
  readonly source: Maybe<LegalSource>;
};

/** 通报列表 A page of circulars. */
export type CircularConnection = {
  readonly __typename?: 'CircularConnection';
  /** 通报 Circulars of the page. */
  readonly nodes: ReadonlyArray<Circular>;
  /** 分页 Paging. */
  readonly pageInfo: PageInfo;
};

/** 已经印发 An issued circular is not changed. */
export type CircularIssued = Refusal & {
  readonly __typename?: 'CircularIssued';
  /** 代码 CIRCULAR_ISSUED. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Of the platform. */
  readonly source: Maybe<LegalSource>;
};

/** 通报种类 Kind of a circular. */
export type CircularKind =
  /** 通报批评 Criticism (R169); may set a time to rectify (R170). */
  | 'CRITICISM'
  /** 工作进展通报 Progress (R174). */
  | 'PROGRESS';

/** 通报对象 A unit with its answer. */
export type CircularRecipient = {
  readonly __typename?: 'CircularRecipient';
  /** 整改情况 What it reported. */
  readonly answer: Maybe<Scalars['String']['output']>;
  /** 逾期天数 As of today where it is waited for; 0: in time. */
  readonly daysLate: Scalars['Int']['output'];
  /** 名称 Name. */
  readonly name: Scalars['String']['output'];
  /** 编号 Id of a body or member unit, or credit code. */
  readonly recipientId: Scalars['String']['output'];
  /** 整改状态 Where it stands. */
  readonly state: CircularAnswerState;
};

/** 已经撤销 A draft that was given up. */
export type CircularWithdrawn = Refusal & {
  readonly __typename?: 'CircularWithdrawn';
  /** 代码 CIRCULAR_WITHDRAWN. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Of the platform. */
  readonly source: Maybe<LegalSource>;
};

/** 去重人数 Persons of a class, each counted once. */
export type ClassHeadcount = {
  readonly __typename?: 'ClassHeadcount';
  /** 人数 Persons. */
  readonly exposed: Scalars['Float']['output'];
  /** 接触水平 Level. */
  readonly level: ExposureLevel;
  /** 性质 Nature. */
  readonly nature: HazardNature;
};

/** 去重人数 Declared persons of a class. */
export type ClassHeadcountInput = {
  /** 人数 Persons, each counted once. */
  readonly exposed: Scalars['Float']['input'];
  /** 接触水平 Level. */
  readonly level: ExposureLevel;
  /** 性质 Nature. */
  readonly nature: HazardNature;
};

/** 类判定 One class of nature × level and the cell it fell in. */
export type ClassVerdict = {
  readonly __typename?: 'ClassVerdict';
  /** 人数区间 Band, such as `10–49`. */
  readonly band: Scalars['String']['output'];
  /** 起决定作用 Whether this class decided. */
  readonly deciding: Scalars['Boolean']['output'];
  /** 等级 Grade of the cell. */
  readonly grade: HazardGrade;
  /** 接触人数 Persons of the class. */
  readonly headcount: Scalars['Int']['output'];
  /** 人数为上限 True when the persons were summed over factors and may be counted twice. */
  readonly headcountIsUpperBound: Scalars['Boolean']['output'];
  /** 接触水平 Level. */
  readonly level: ExposureLevel;
  /** 性质 Nature. */
  readonly nature: HazardNature;
  /** 依据 Source of the cell. */
  readonly source: LegalSource;
};

/** 终止请求 Which plan, and why. */
export type ClosePlanInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 说明 Why, 1–500 characters. */
  readonly note: Scalars['String']['input'];
  /** 计划 The plan. */
  readonly planId: Scalars['ID']['input'];
};

/** 终止结果 The plan, or why not. */
export type ClosePlanResult = IdempotencyKeyReused | InvalidInput | NotFound | Plan | PlanNotOverdue | StateConflict | WrongPlanState;

/** 停用推送地址请求 Which webhook. */
export type CloseWebhookInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 推送地址 Webhook. */
  readonly webhookId: Scalars['ID']['input'];
};

/** 停用推送地址结果 The webhook, or why not. */
export type CloseWebhookResult = IdempotencyKeyReused | InvalidInput | NotFound | StateConflict | Webhook;

/** 意见已答复 The comment has its answer, which does not change. */
export type CommentAlreadyAnswered = Refusal & {
  readonly __typename?: 'CommentAlreadyAnswered';
  /** 代码 COMMENT_ALREADY_ANSWERED. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 答复 The employer's answer to a comment. */
export type CommentAnswer = {
  readonly __typename?: 'CommentAnswer';
  /** 答复时间 When. */
  readonly answeredAt: Scalars['Instant']['output'];
  /** 受托办理 Set where a technical service body answered for the employer. */
  readonly onBehalf: Maybe<OnBehalf>;
  /** 内容 Text as the employer wrote it. */
  readonly text: Scalars['String']['output'];
};

/** 提出人 Author of a comment, in its own words; at least one of the two. */
export type CommentAuthor = {
  readonly __typename?: 'CommentAuthor';
  /** 姓名 Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 手机号码 Mobile phone number. */
  readonly phone: Maybe<Scalars['String']['output']>;
};

/** 意见反馈 A comment as its author sees it. */
export type CommentFeedback = {
  readonly __typename?: 'CommentFeedback';
  /** 答复 Text of the answer, once given; personal data is masked. */
  readonly answer: Maybe<Scalars['String']['output']>;
  /** 答复日期 Day of the answer. */
  readonly answeredOn: Maybe<Scalars['PlainDate']['output']>;
  /** 类型 Kind. */
  readonly kind: CommentKind;
  /** 意见编号 Number. */
  readonly number: Scalars['String']['output'];
  /** 提出时间 When. */
  readonly submittedAt: Scalars['Instant']['output'];
  /** 内容 Text. */
  readonly text: Scalars['String']['output'];
};

/** 意见类型 What a comment is. */
export type CommentKind =
  /** 意见建议 Comment. */
  | 'COMMENT'
  /** 异议 Objection: must be answered before the report is signed. */
  | 'OBJECTION';

/** 意见数量 How many comments a report has, over all its versions. */
export type CommentTally = {
  readonly __typename?: 'CommentTally';
  /** 已答复 Answered, of both kinds. */
  readonly answered: Scalars['Int']['output'];
  /** 意见建议 Comments that are no objections. */
  readonly comments: Scalars['Int']['output'];
  /** 异议 Objections. */
  readonly objections: Scalars['Int']['output'];
  /** 未答复异议 Objections without an answer. */
  readonly unansweredObjections: Scalars['Int']['output'];
};

/** 意见已截止 The publicity has ended: comments are no longer taken. */
export type CommentsClosed = Refusal & {
  readonly __typename?: 'CommentsClosed';
  /** 代码 COMMENTS_CLOSED. */
  readonly code: Scalars['String']['output'];
  /** 截止日 Last day; it ended at 24:00. */
  readonly endedOn: Scalars['PlainDate']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 承诺请求 Which plan, and the commitment. */
export type CommitSeedInput = {
  /** 承诺 64 lower-case hexadecimal digits, see draw.md §3; `zhijian draw-nonce` makes one. */
  readonly commitment: Scalars['String']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 计划 The plan. */
  readonly planId: Scalars['ID']['input'];
};

/** 承诺结果 The plan, or why not. */
export type CommitSeedResult = AlreadyContributed | IdempotencyKeyReused | InvalidInput | NotAParty | NotFound | Plan | RevealTooLate | SeedBeforeFreeze | StateConflict | WrongPlanState;

/** 投诉举报 A complaint or report about an employer. */
export type Complaint = {
  readonly __typename?: 'Complaint';
  /** 统一社会信用代码 As the reporter gave it. */
  readonly creditCode: Maybe<Scalars['String']['output']>;
  /** 届满日 Last day of the next step; null where nothing is to be done. */
  readonly dueOn: Maybe<Scalars['PlainDate']['output']>;
  /** 单位名称 Name of the employer in the reporter's words. */
  readonly employerName: Scalars['String']['output'];
  /** 编号 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 事项 Kind. */
  readonly kind: ComplaintKind;
  /** 投诉举报编号 The number that the reporter was given. */
  readonly number: Scalars['String']['output'];
  /** 是否逾期 Whether that day has passed. */
  readonly overdue: Scalars['Boolean']['output'];
  /** 照片 Photos. For the bureau and its officers only. */
  readonly photos: ReadonlyArray<ComplaintPhoto>;
  /** 举报人 Who sent it; null: anonymous. For the bureau and its officers only. */
  readonly reporter: Maybe<CommentAuthor>;
  /** 状态 State. */
  readonly state: ComplaintState;
  /** 办理经过 Steps with what the reporter was told. */
  readonly steps: ReadonlyArray<ComplaintStep>;
  /** 提交时间 When. */
  readonly submittedAt: Scalars['Instant']['output'];
  /** 内容 Text. Personal data is masked for all but the bureau and its officers. */
  readonly text: Scalars['String']['output'];
  /** 检查 Opaque id of the visit that was made for it. */
  readonly visitId: Maybe<Scalars['ID']['output']>;
};

/** 办理步骤 Step on a complaint. */
export type ComplaintAction =
  /** 受理 Accepts it. */
  | 'ACCEPT'
  /** 不予受理 Declines it; the text is the reason. */
  | 'DECLINE'
  /** 办结 Handles it; the text is the answer. */
  | 'HANDLE';

/** 投诉举报分页 Connection. */
export type ComplaintConnection = {
  readonly __typename?: 'ComplaintConnection';
  /** 边 Edges. */
  readonly edges: ReadonlyArray<ComplaintEdge>;
  /** 节点 Nodes of the edges. */
  readonly nodes: ReadonlyArray<Complaint>;
  /** 分页信息 Page. */
  readonly pageInfo: PageInfo;
};

/** 按事项统计 Number of one kind. */
export type ComplaintCount = {
  readonly __typename?: 'ComplaintCount';
  /** 件数 Number; null: one or two, which are not told apart. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** 事项 Kind. */
  readonly kind: ComplaintKind;
  /** 名称 Title. */
  readonly title: Scalars['String']['output'];
};

/** 投诉举报统计 Numbers of a year. */
export type ComplaintCounts = {
  readonly __typename?: 'ComplaintCounts';
  /** 按事项 By kind. */
  readonly byKind: ReadonlyArray<ComplaintCount>;
  /** 已办结 Handled. */
  readonly handled: Scalars['Int']['output'];
  /** 不予受理 Not accepted. */
  readonly notAccepted: Scalars['Int']['output'];
  /** 办理中 Received or accepted, not yet handled. */
  readonly open: Scalars['Int']['output'];
  /** 收到 Received. */
  readonly received: Scalars['Int']['output'];
  /** 年份 Year of receipt. */
  readonly year: Scalars['Int']['output'];
};

/** 投诉举报边 Edge. */
export type ComplaintEdge = {
  readonly __typename?: 'ComplaintEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 节点 Complaint. */
  readonly node: Complaint;
};

/** 投诉举报反馈 A complaint as its reporter sees it. */
export type ComplaintFeedback = {
  readonly __typename?: 'ComplaintFeedback';
  /** 届满日 Last day of the next step; null where nothing is to be done. */
  readonly dueOn: Maybe<Scalars['PlainDate']['output']>;
  /** 投诉举报编号 Number. */
  readonly number: Scalars['String']['output'];
  /** 是否逾期 Whether that day has passed. */
  readonly overdue: Scalars['Boolean']['output'];
  /** 状态 State. */
  readonly state: ComplaintState;
  /** 办理经过 Steps; personal data is masked. */
  readonly steps: ReadonlyArray<ComplaintStep>;
  /** 提交时间 When. */
  readonly submittedAt: Scalars['Instant']['output'];
};

/** 投诉举报事项 What is complained of. */
export type ComplaintKind =
  /** 未告知 Hazards of the post are not told. */
  | 'CONTRACT'
  /** 未申报 Hazards are not declared. */
  | 'DECLARATION'
  /** 诊断资料 Documents for a diagnosis are not given. */
  | 'DIAGNOSIS'
  /** 弄虚作假 An untrue report or publicity. */
  | 'FALSE_REPORT'
  /** 未体检 No health checks. */
  | 'HEALTH_CHECK'
  /** 未检测 No measurement, or untrue results. */
  | 'MEASUREMENT'
  /** 其他 Other problems of occupational health. */
  | 'OTHER'
  /** 无防护 No protective facilities or equipment. */
  | 'PROTECTION'
  /** 未培训 No training. */
  | 'TRAINING'
  /** 特殊人群 Minors, or women who are pregnant or nursing, in forbidden work. */
  | 'VULNERABLE'
  /** 无警示 No bulletin board or warning signs. */
  | 'WARNING';

/** 投诉举报事项说明 A kind with its duty. */
export type ComplaintKindRow = {
  readonly __typename?: 'ComplaintKindRow';
  /** 事项 Kind. */
  readonly kind: ComplaintKind;
  /** 依据 The duty that would be broken. */
  readonly source: LegalSource;
  /** 名称 Title. */
  readonly title: Scalars['String']['output'];
};

/** 投诉举报照片 A photo as it was checked. */
export type ComplaintPhoto = {
  readonly __typename?: 'ComplaintPhoto';
  /** 下载地址 Passing address. */
  readonly downloadUrl: Scalars['String']['output'];
  /** 文件名 As its sender named it. */
  readonly fileName: Scalars['String']['output'];
  /** 摘要 SHA-256. */
  readonly sha256: Scalars['String']['output'];
  /** 字节数 Size in bytes. */
  readonly sizeBytes: Scalars['Int']['output'];
};

/** 投诉举报照片 A photo that was uploaded. */
export type ComplaintPhotoInput = {
  /** 文件名 1–200 characters. */
  readonly fileName: Scalars['String']['input'];
  /** 摘要 SHA-256 of the file, hexadecimal. */
  readonly sha256: Scalars['String']['input'];
  /** 上传编号 Of requestComplaintPhotoUpload. */
  readonly uploadId: Scalars['ID']['input'];
};

/** 照片上传 Where to upload. */
export type ComplaintPhotoUpload = {
  readonly __typename?: 'ComplaintPhotoUpload';
  /** 上传表单 Form. */
  readonly upload: UploadForm;
  /** 上传编号 To be named in the complaint. */
  readonly uploadId: Scalars['ID']['output'];
};

/** 投诉举报状态 State of a complaint. */
export type ComplaintState =
  /** 已受理 Accepted. */
  | 'ACCEPTED'
  /** 已办结 Handled, with the answer. */
  | 'HANDLED'
  /** 不予受理 Not accepted, with the reason. */
  | 'NOT_ACCEPTED'
  /** 已收到 Received. */
  | 'RECEIVED';

/** 办理经过 A step that was taken. */
export type ComplaintStep = {
  readonly __typename?: 'ComplaintStep';
  /** 步骤 Step. */
  readonly action: ComplaintAction;
  /** 时间 When. */
  readonly takenAt: Scalars['Instant']['output'];
  /** 内容 What the reporter is told. */
  readonly text: Scalars['String']['output'];
};

/** 确定检查结果结果 The outcome, or why not. */
export type ConcludeVisitResult = IdempotencyKeyReused | InvalidInput | NotFound | StateConflict | Visit | VisitNotApproved | WrongVisitState;

/** 确信程度 How sure a rule is. */
export type Confidence =
  /** 自定 Decided here because every source is silent; the county may replace it. */
  | 'D'
  /** 有原文 Printed in a source that was read. */
  | 'H'
  /** 有佐证 Consistent with all sources, not printed. */
  | 'M';

/** 确定类别请求 Whose category. */
export type ConfirmCategoryInput = {
  /** 认定类别 乙 or 丙, only where the catalogue does not tell. Left out: the catalogue decides. */
  readonly category?: InputMaybe<Category>;
  /** 用人单位 Employer. */
  readonly employerId: Scalars['ID']['input'];
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 其他场所行业代码 Industries of other sites or sub-scopes; of several the higher category counts. */
  readonly otherIndustryCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 认定理由 1–500 characters; needed with a category. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 确定类别结果 The employer, or why not. */
export type ConfirmCategoryResult = CatalogueDecides | CatalogueUndecided | Employer | FiledReportDecides | IdempotencyKeyReused | InvalidInput | NotFound | OutOfScope | StateConflict;

/** 单位确认请求 Either who signed, or why nobody did. */
export type ConfirmVisitInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 拒签 Refusal to sign. */
  readonly refusal?: InputMaybe<VisitSigningRefusalInput>;
  /** 签字人 Who signed. */
  readonly signedBy?: InputMaybe<VisitSignatoryInput>;
  /** 陈述 Statement, up to 2,000 characters. */
  readonly statement?: InputMaybe<Scalars['String']['input']>;
  /** 现场检查 Visit. */
  readonly visitId: Scalars['ID']['input'];
};

/** 单位确认结果 The outcome, or why not. */
export type ConfirmVisitResult = IdempotencyKeyReused | InvalidInput | NotFound | StateConflict | Visit | WrongVisitState;

/** 确认类别 A confirmed category with its basis (R277). */
export type ConfirmedCategory = {
  readonly __typename?: 'ConfirmedCategory';
  /** 待重新复核 The employer has changed since or has filed another report; the category stays until that is accepted. */
  readonly awaitsReview: Scalars['Boolean']['output'];
  /** 依据 Basis. */
  readonly basis: CategoryBasis;
  /** 类别 Category. */
  readonly category: Category;
  /** 确认日期 Day. */
  readonly confirmedOn: Scalars['PlainDate']['output'];
  /** 理由 Reason, where one was needed. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 报告 The report that was reviewed; null where the category does not come from one. */
  readonly reportId: Maybe<Scalars['ID']['output']>;
};

/** 责令限期改正 What must be corrected and by when. */
export type CorrectionOrder = {
  readonly __typename?: 'CorrectionOrder';
  /** 期限 Last day and how it was counted. */
  readonly due: CountedPeriod;
  /** 延长前期限 Last day before the extension. */
  readonly dueBefore: Maybe<Scalars['PlainDate']['output']>;
  /** 延长理由 Reason of the one extension. */
  readonly extendedBecause: Maybe<Scalars['String']['output']>;
  /** 改正内容 Items. */
  readonly items: ReadonlyArray<Scalars['String']['output']>;
  /** 送达日期 Day of service, not counted. */
  readonly servedOn: Scalars['PlainDate']['output'];
};

/** 改正通知 What must be corrected, by when. */
export type CorrectionOrderInput = {
  /** 改正内容 Items, 1–30. */
  readonly items: ReadonlyArray<Scalars['String']['input']>;
  /** 期限 Exactly one of the three. */
  readonly term: CorrectionTermInput;
};

/** 改正期限 Exactly one: a day, or so many working or calendar days after the order is served. */
export type CorrectionTermInput =
  /** 日 1–365 calendar days; a last day that is a rest day moves to the next working day. */
  { readonly days: Scalars['Int']['input']; readonly on?: never; readonly workingDays?: never; }
  |  /** 日期 Last day. */
  { readonly days?: never; readonly on: Scalars['PlainDate']['input']; readonly workingDays?: never; }
  |  /** 工作日 1–365 working days. */
  { readonly days?: never; readonly on?: never; readonly workingDays: Scalars['Int']['input']; };

/** 报表步骤 What can be done with a return. */
export type CountAction =
  /** 通过 Accept. */
  | 'ACCEPT'
  /** 提取 Draw. */
  | 'DRAW'
  /** 退回 Return. */
  | 'RETURN'
  /** 签报 Sign. */
  | 'SIGN';

/** 差异 An employer of which the body knows otherwise than the ledger (R46). */
export type CountDifference = {
  readonly __typename?: 'CountDifference';
  /** 统一社会信用代码 Where it is known. */
  readonly creditCode: Maybe<Scalars['String']['output']>;
  /** 种类 Kind. */
  readonly kind: CountDifferenceKind;
  /** 名称 Name of the employer. */
  readonly name: Scalars['String']['output'];
  /** 说明 What is different. */
  readonly note: Scalars['String']['output'];
};

/** 差异 An employer of which the body knows otherwise than the ledger. */
export type CountDifferenceInput = {
  /** 统一社会信用代码 Where it is known. */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  /** 种类 Kind. */
  readonly kind: CountDifferenceKind;
  /** 名称 1–100 characters. */
  readonly name: Scalars['String']['input'];
  /** 说明 1–200 characters. */
  readonly note: Scalars['String']['input'];
};

/** 差异种类 Kind of a difference. */
export type CountDifferenceKind =
  /** 已停产或注销 Closed. */
  | 'CLOSED'
  /** 已迁出 Moved away. */
  | 'MOVED'
  /** 台账没有 At work, not in the ledger. */
  | 'NOT_IN_LEDGER'
  /** 其他 Anything else. */
  | 'OTHER';

/** 底数 Figures of a count. */
export type CountFigures = {
  readonly __typename?: 'CountFigures';
  /** 按行业门类 By section of the industry classification. */
  readonly bySection: ReadonlyArray<SectionCount>;
  /** 已申报 Of these, those that have declared their hazards. */
  readonly declared: Scalars['Int']['output'];
  /** 用人单位数 Employers with hazards. */
  readonly employers: Scalars['Int']['output'];
  /** 接害人员 Persons exposed. */
  readonly exposed: Scalars['Int']['output'];
  /** 从业人员 Headcount. */
  readonly staff: Scalars['Int']['output'];
};

/** 报表不齐 Some bodies have no accepted return. */
export type CountIncomplete = Refusal & {
  readonly __typename?: 'CountIncomplete';
  /** 代码 COUNT_INCOMPLETE. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 缺报单位 The bodies. */
  readonly missing: ReadonlyArray<CountReportRow>;
  /** 依据 The county instrument. */
  readonly source: Maybe<LegalSource>;
};

/** 名单已变 Another list than the signer looked at has been drawn. */
export type CountListChanged = Refusal & {
  readonly __typename?: 'CountListChanged';
  /** 代码 COUNT_LIST_CHANGED. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 名单摘要 SHA-256 of the current list. */
  readonly sha256: Scalars['String']['output'];
  /** 依据 Of the platform. */
  readonly source: Maybe<LegalSource>;
};

/** 摸底报告 The county's count as reported to the leading group (R48, R49). */
export type CountReport = {
  readonly __typename?: 'CountReport';
  /** 行动编号 The campaign. */
  readonly campaignId: Scalars['String']['output'];
  /** 文件 The report (DOCX) as frozen. */
  readonly document: KeptFile;
  /** 合计 The county's figures. */
  readonly figures: CountFigures;
  /** 缺报原因 Why it was reported without some bodies. */
  readonly incompleteBecause: Maybe<Scalars['String']['output']>;
  /** 序号 1 for the first. */
  readonly number: Scalars['Int']['output'];
  /** 上报时间 When. */
  readonly reportedAt: Scalars['Instant']['output'];
  /** 各单位 Every body, those that are missing included. */
  readonly rows: ReadonlyArray<CountReportRow>;
};

/** 单位底数 A body in the report. */
export type CountReportRow = {
  readonly __typename?: 'CountReportRow';
  /** 巡查单位编号 Id. */
  readonly bodyId: Scalars['String']['output'];
  /** 逾期天数 0: in time. */
  readonly daysLate: Scalars['Int']['output'];
  /** 差异数 Differences from the ledger that it named. */
  readonly differences: Scalars['Int']['output'];
  /** 数字 Its figures; null: not accepted, not summed. */
  readonly figures: Maybe<CountFigures>;
  /** 逾期原因 Why. */
  readonly lateBecause: Maybe<Scalars['String']['output']>;
  /** 巡查单位 Name. */
  readonly name: Scalars['String']['output'];
  /** 名单摘要 SHA-256 of its list. */
  readonly sha256: Maybe<Scalars['String']['output']>;
};

/** 摸底报表 A body's return of employers with hazards (R45–R47). */
export type CountReturn = {
  readonly __typename?: 'CountReturn';
  /** 巡查单位编号 The body. */
  readonly bodyId: Scalars['String']['output'];
  /** 行动编号 The campaign. */
  readonly campaignId: Scalars['String']['output'];
  /** 提取时间 When the list was frozen. */
  readonly drawnAt: Scalars['Instant']['output'];
  /** 名单 Employers of the list, by credit code. */
  readonly employers: CountedEmployerConnection;
  /** 数字 Figures of the list. */
  readonly figures: CountFigures;
  /** 名单文件 The list as frozen (JSON). */
  readonly list: KeptFile;
  /** 签报 What the body signed; null before. */
  readonly signed: Maybe<CountSignature>;
  /** 状态 Its state. */
  readonly state: CountState;
  /** 经过 The latest hundred steps, oldest first. */
  readonly steps: ReadonlyArray<CountStep>;
};


/** 摸底报表 A body's return of employers with hazards (R45–R47). */
export type CountReturnEmployersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** 签报内容 What a body signed. */
export type CountSignature = {
  readonly __typename?: 'CountSignature';
  /** 签报时间 When. */
  readonly at: Scalars['Instant']['output'];
  /** 逾期天数 0: in time. */
  readonly daysLate: Scalars['Int']['output'];
  /** 差异 What the body knows otherwise than the ledger. */
  readonly differences: ReadonlyArray<CountDifference>;
  /** 截止日 The deadline that it was judged by. */
  readonly dueOn: Scalars['PlainDate']['output'];
  /** 逾期原因 Why it was late. */
  readonly lateBecause: Maybe<Scalars['String']['output']>;
  /** 说明 Remarks. */
  readonly remarks: Maybe<Scalars['String']['output']>;
};

/** 摸底情况 A patrol body in the count. */
export type CountStanding = {
  readonly __typename?: 'CountStanding';
  /** 巡查单位编号 Id of the body. */
  readonly bodyId: Scalars['String']['output'];
  /** 报表 Its return; null until a list is drawn. */
  readonly countReturn: Maybe<CountReturn>;
  /** 逾期天数 Of what is not signed, as of now; 0: in time. */
  readonly daysLate: Scalars['Int']['output'];
  /** 截止日 Last day. */
  readonly dueOn: Scalars['PlainDate']['output'];
  /** 逾期原因 As the body gave it. */
  readonly lateBecause: Maybe<Scalars['String']['output']>;
  /** 巡查单位 Name of the body. */
  readonly name: Scalars['String']['output'];
};

/** 报表状态 State of a return. */
export type CountState =
  /** 已通过 Accepted: it counts. */
  | 'ACCEPTED'
  /** 已提取 The list is drawn, not signed. */
  | 'DRAWN'
  /** 已退回 Returned with a reason. */
  | 'RETURNED'
  /** 已签报 Signed, with the bureau. */
  | 'SIGNED';

/** 步骤 A step on a return. */
export type CountStep = {
  readonly __typename?: 'CountStep';
  /** 步骤 What was done. */
  readonly action: CountAction;
  /** 时间 When. */
  readonly at: Scalars['Instant']['output'];
  /** 原因 Why it was returned or late. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 角色 By which role. */
  readonly role: Role;
  /** 名单摘要 SHA-256 of the list as it was then. */
  readonly sha256: Scalars['String']['output'];
};

/** 办理请求 A step on a body's return. */
export type CountStepInput = {
  /** 巡查单位编号 The body. */
  readonly bodyId: Scalars['String']['input'];
  /** 行动编号 The campaign. */
  readonly campaignId: Scalars['String']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 底数单位 An employer as it was counted. */
export type CountedEmployer = {
  readonly __typename?: 'CountedEmployer';
  /** 统一社会信用代码 Credit code. */
  readonly creditCode: Scalars['String']['output'];
  /** 已申报 Whether it has declared its hazards. */
  readonly declared: Scalars['Boolean']['output'];
  /** 接害人员 Exposed. */
  readonly exposed: Scalars['Int']['output'];
  /** 危害因素数 Hazard factors. */
  readonly factors: Scalars['Int']['output'];
  /** 行业代码 GB/T 4754-2017. */
  readonly industryCode: Maybe<Scalars['String']['output']>;
  /** 行业 Name of the industry. */
  readonly industryName: Maybe<Scalars['String']['output']>;
  /** 名称 Name. */
  readonly name: Scalars['String']['output'];
  /** 从业人员 Headcount. */
  readonly staff: Scalars['Int']['output'];
};

/** 底数名单 A page of counted employers. */
export type CountedEmployerConnection = {
  readonly __typename?: 'CountedEmployerConnection';
  /** 边 With cursors. */
  readonly edges: ReadonlyArray<CountedEmployerEdge>;
  /** 单位 Employers of the page. */
  readonly nodes: ReadonlyArray<CountedEmployer>;
  /** 分页 Paging. */
  readonly pageInfo: PageInfo;
};

/** 名单项 An employer with its cursor. */
export type CountedEmployerEdge = {
  readonly __typename?: 'CountedEmployerEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 单位 The employer. */
  readonly node: CountedEmployer;
};

/** 期间 A counted period. */
export type CountedPeriod = {
  readonly __typename?: 'CountedPeriod';
  /** 逐日说明 Each day: counted or not, and why. */
  readonly days: ReadonlyArray<DeadlineDay>;
  /** 届满日 Last day; it ends at 24:00. */
  readonly endsOn: Scalars['PlainDate']['output'];
  /** 起算日 Day it starts from, not counted. */
  readonly from: Scalars['PlainDate']['output'];
  /** 暂定 A day of it lies in a year without a holiday notice. */
  readonly provisional: Scalars['Boolean']['output'];
  /** 依据 Source. */
  readonly source: LegalSource;
};

/** 重复计数 Employers that stand in more than one list. */
export type CountedTwice = Refusal & {
  readonly __typename?: 'CountedTwice';
  /** 代码 COUNTED_TWICE. */
  readonly code: Scalars['String']['output'];
  /** 单位数 How many. */
  readonly count: Scalars['Int']['output'];
  /** 单位 The first hundred. */
  readonly employers: ReadonlyArray<NamedEmployer>;
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Of the platform. */
  readonly source: Maybe<LegalSource>;
};

/** 县 County configuration. */
export type County = {
  readonly __typename?: 'County';
  /** 行政区划代码 6 digits. */
  readonly code: Scalars['String']['output'];
  /** 首轮评估截止日期 Last day of the first round of assessments; null: there was none. */
  readonly firstRoundEndsOn: Maybe<Scalars['PlainDate']['output']>;
  /** 重大变化再评估期限 Calendar days for the new assessment after a major change; a local rule. */
  readonly majorChangeDays: Scalars['Int']['output'];
  /** 名称 Name. */
  readonly name: Scalars['String']['output'];
  /** 巡查单位 The bodies that patrol every month. */
  readonly patrolBodies: ReadonlyArray<PatrolBody>;
  /** 巡查期限遇休息日顺延 Whether patrols due on a rest day may wait for the next working day. */
  readonly patrolRollsOver: Scalars['Boolean']['output'];
  /** 所属市州 Prefecture. */
  readonly prefecture: Scalars['String']['output'];
  /** 所属省份 Province. */
  readonly province: Scalars['String']['output'];
  /** 提醒日期 The county's own; of deadlines that are missing the usual ones. */
  readonly reminders: ReadonlyArray<CountyReminder>;
  /** 已撤销的巡查单位 Bodies that patrol no more. */
  readonly retiredPatrolBodies: ReadonlyArray<RetiredPatrolBody>;
};

/** 县分页 Page of counties. */
export type CountyConnection = {
  readonly __typename?: 'CountyConnection';
  /** 条目 Edges. */
  readonly edges: ReadonlyArray<CountyEdge>;
  /** 内容 Nodes alone. */
  readonly nodes: ReadonlyArray<ListedCounty>;
  /** 分页 Page. */
  readonly pageInfo: PageInfo;
};

/** 县条目 Edge. */
export type CountyEdge = {
  readonly __typename?: 'CountyEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 县 County as listed. */
  readonly node: ListedCounty;
};

/** 县已设置 The county is set up already and was not changed. */
export type CountyExists = Refusal & {
  readonly __typename?: 'CountyExists';
  /** 代码 COUNTY_EXISTS. */
  readonly code: Scalars['String']['output'];
  /** 差异 What the setup would change, each a sentence; empty: nothing. */
  readonly differences: ReadonlyArray<Scalars['String']['output']>;
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 名称 Its name. */
  readonly name: Scalars['String']['output'];
  /** 依据 None. */
  readonly source: Maybe<LegalSource>;
};

/** 县汇总 Figures of one county. */
export type CountyFigures = {
  readonly __typename?: 'CountyFigures';
  /** 更新时间 When a figure last changed; null: nothing was counted. */
  readonly countedAt: Maybe<Scalars['Instant']['output']>;
  /** 县 County. */
  readonly county: County;
  /** 合计 Its figures; 0 where nothing was counted. */
  readonly figures: ReadonlyArray<Figure>;
};

/** 提醒日期 When a deadline is reminded of, in calendar days from the day due. */
export type CountyReminder = {
  readonly __typename?: 'CountyReminder';
  /** 逾期 Days after. */
  readonly after: ReadonlyArray<Scalars['Int']['output']>;
  /** 提前 Days before. */
  readonly before: ReadonlyArray<Scalars['Int']['output']>;
  /** 期限 Deadline. */
  readonly deadline: ReminderDeadline;
  /** 此后每隔 Then every so many days; null: no more. */
  readonly thenEvery: Maybe<Scalars['Int']['output']>;
};

/** 提醒日期 When a deadline is reminded of. */
export type CountyReminderInput = {
  /** 逾期 Days after, at most ten, 1–366. */
  readonly after: ReadonlyArray<Scalars['Int']['input']>;
  /** 提前 Days before, at most ten, 1–366. */
  readonly before: ReadonlyArray<Scalars['Int']['input']>;
  /** 期限 Each once. */
  readonly deadline: ReminderDeadline;
  /** 此后每隔 1–366; null: no more. */
  readonly thenEvery?: InputMaybe<Scalars['Int']['input']>;
};

/** 本县规则集 One version of a county's self-check table. Its items: `ruleSet(id:)`. */
export type CountyRuleSet = {
  readonly __typename?: 'CountyRuleSet';
  /** 县 Six-digit division code. */
  readonly county: Scalars['String']['output'];
  /** 决定文号 Number of the document by which the county decided on it. */
  readonly decisionNumber: Scalars['String']['output'];
  /** 施行日期 First day that is judged by it. */
  readonly effectiveFrom: Scalars['PlainDate']['output'];
  /** 编号 Id with version, as in assessments; never given again. */
  readonly id: Scalars['ID']['output'];
  /** 导入时间 When it was imported. */
  readonly importedAt: Scalars['Instant']['output'];
  /** 项目数 Number of items. */
  readonly itemCount: Scalars['Int']['output'];
  /** 关键项封顶 The best management grade left when a key item failed; null where it only loses its marks. */
  readonly keyItemCapsGrade: Maybe<ManagementGrade>;
  /** 名称 Title of the self-check table. */
  readonly title: Scalars['String']['output'];
  /** 撤回 When and why it was withdrawn; null where it was not. */
  readonly withdrawn: Maybe<RuleSetWithdrawal>;
};

/** 覆盖 Employers of one kind and how many of them are drawn. */
export type CoverageRow = {
  readonly __typename?: 'CoverageRow';
  /** 抽取家数 Expected number drawn. */
  readonly drawn: Scalars['Float']['output'];
  /** 单位数 Employers. */
  readonly employers: Scalars['Int']['output'];
  /** 类别 Category, patrol body's id or industry division. */
  readonly key: Scalars['String']['output'];
  /** 覆盖率 Share drawn, 0–1. */
  readonly share: Scalars['Float']['output'];
};

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

/** 统计看板 Figures of a county or patrol body, as last counted: a moment behind what is written. */
export type Dashboard = {
  readonly __typename?: 'Dashboard';
  /** 分组 The same broken down. */
  readonly breakdowns: ReadonlyArray<Breakdown>;
  /** 统计时间 When a figure last changed; null: nothing counted yet. */
  readonly countedAt: Maybe<Scalars['Instant']['output']>;
  /** 区县 County. */
  readonly county: County;
  /** 各类别检查情况 Visits by category beside the county's sampling ratios; empty for a body. */
  readonly coverage: ReadonlyArray<CategoryCoverage>;
  /** 指标 Every figure that the viewer may see. */
  readonly figures: ReadonlyArray<Figure>;
  /** 巡查月份 Month that the figures of patrols are of; null: the year. */
  readonly month: Maybe<Scalars['String']['output']>;
  /** 巡查单位 Patrol body; null: the whole county. */
  readonly patrolBody: Maybe<PatrolBody>;
  /** 比率 Shares made of them. */
  readonly rates: ReadonlyArray<Rate>;
  /** 重新统计开始时间 Since when all is being counted anew; null: it is not. */
  readonly rebuildingSince: Maybe<Scalars['Instant']['output']>;
  /** 年度 Year of what happened in a year. */
  readonly year: Scalars['Int']['output'];
};

/** 日期范围 Days from one to another, both included. */
export type DayRange = {
  readonly __typename?: 'DayRange';
  /** 起 First day. */
  readonly from: Scalars['PlainDate']['output'];
  /** 止 Last day. */
  readonly to: Scalars['PlainDate']['output'];
};

/** 日期范围 Days from one to another, both included. */
export type DayRangeInput = {
  /** 起 First day. */
  readonly from: Scalars['PlainDate']['input'];
  /** 止 Last day. */
  readonly to: Scalars['PlainDate']['input'];
};

/** 推送失败记录 A delivery that its receiver did not take. */
export type DeadDelivery = {
  readonly __typename?: 'DeadDelivery';
  /** 次数 Attempts. */
  readonly attempts: Scalars['Int']['output'];
  /** 内容 JSON as it was sent. */
  readonly body: Scalars['String']['output'];
  /** 投递编号 As the header X-Zhijian-Delivery carries it. */
  readonly deliveryId: Scalars['String']['output'];
  /** 编号 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 类别 Kind of message. */
  readonly kind: MessageKind;
  /** 原因 Why the last attempt failed. */
  readonly problem: Maybe<Scalars['String']['output']>;
  /** 推送地址 Webhook it was for. */
  readonly webhookId: Scalars['ID']['output'];
};

/** 推送失败一页 Page of dead deliveries. */
export type DeadDeliveryConnection = {
  readonly __typename?: 'DeadDeliveryConnection';
  /** 边 Edges. */
  readonly edges: ReadonlyArray<DeadDeliveryEdge>;
  /** 记录 The deliveries themselves. */
  readonly nodes: ReadonlyArray<DeadDelivery>;
  /** 分页信息 Page. */
  readonly pageInfo: PageInfo;
};

/** 推送失败的边 Edge. */
export type DeadDeliveryEdge = {
  readonly __typename?: 'DeadDeliveryEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 记录 Delivery. */
  readonly node: DeadDelivery;
};

/** 期限 A period and how it was counted. */
export type Deadline = {
  readonly __typename?: 'Deadline';
  /** 逐日说明 Each day that was looked at: counted or not, and why. */
  readonly days: ReadonlyArray<DeadlineDay>;
  /** 届满日 Last day of the period; it ends at 24:00. */
  readonly endsOn: Scalars['PlainDate']['output'];
  /** 起算日 The day the period starts from, itself not counted. */
  readonly from: Scalars['PlainDate']['output'];
  /** 种类 Which clock. */
  readonly kind: DeadlineKind;
  /** 暂定 True when a day of it lies in a year without a State Council notice yet; it will be computed again. */
  readonly provisional: Scalars['Boolean']['output'];
  /** 依据 What the clock rests on. */
  readonly source: LegalSource;
};

/** 一日 A day of a period. */
export type DeadlineDay = {
  readonly __typename?: 'DeadlineDay';
  /** 是否计入 Whether it counts. */
  readonly counted: Scalars['Boolean']['output'];
  /** 日期 Day. */
  readonly on: Scalars['PlainDate']['output'];
  /** 原因 Why, in Chinese. */
  readonly why: Scalars['String']['output'];
};

/** 期限种类 Which clock. */
export type DeadlineKind =
  /** 报送期 10 working days after the last day of publicity (R83). */
  | 'FILING'
  /** 重大变化后再评估 The county's period after a major change, 30 calendar days by default: a local rule (R87–R91). */
  | 'MAJOR_CHANGE'
  /** 新建单位 2 months after formal production (R93). */
  | 'NEW_EMPLOYER'
  /** 巡查上报 The 5th of the month after the patrolled month (R153). */
  | 'PATROL'
  /** 公示期 At least 5 working days after the day of posting (R79). */
  | 'PUBLICITY'
  /** 再评估 3 years after the assessment (R85). */
  | 'REASSESSMENT';

/** 决定 What the decision's document says beside the sanction. */
export type DecisionInput = {
  /** 集体讨论 Discussed and decided collectively. */
  readonly collectivelyDiscussed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 认定事实 Facts, 1–1,000 characters. */
  readonly facts: Scalars['String']['input'];
  /** 法制审核 Legal review passed. */
  readonly legallyReviewed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 另定期限 A law or rule that sets another period, and its last day. */
  readonly longerPeriod?: InputMaybe<LongerPeriodInput>;
  /** 文号 Number, 1–100 characters. */
  readonly number: Scalars['String']['input'];
  /** 已复核陈述申辩 The party's statement was examined. */
  readonly statementExamined?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 处罚决定公开 Publication of a decision. */
export type DecisionPublication = {
  readonly __typename?: 'DecisionPublication';
  /** 公开内容 What the public was shown; stays after a withdrawal. */
  readonly published: Maybe<PublishedDecision>;
  /** 公开日期 Day. */
  readonly publishedOn: Maybe<Scalars['PlainDate']['output']>;
  /** 撤回理由 Reason. */
  readonly withdrawnBecause: Maybe<Scalars['String']['output']>;
  /** 撤回日期 Day of withdrawal. */
  readonly withdrawnOn: Maybe<Scalars['PlainDate']['output']>;
};

/** 委托请求 Whom to let prepare the assessment. */
export type DelegateTechServiceInput = {
  /** 用人单位 Employer. */
  readonly employerId: Scalars['ID']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 技术服务机构统一社会信用代码 Credit code of the body; null ends the delegation at once. */
  readonly techServiceCode?: InputMaybe<Scalars['String']['input']>;
  /** 起始日期 First day. Default: today. */
  readonly validFrom?: InputMaybe<Scalars['PlainDate']['input']>;
  /** 截止日期 Last day, at most three years after the first. Default: one year after it. */
  readonly validTo?: InputMaybe<Scalars['PlainDate']['input']>;
};

/** 委托结果 The employer, or why not. */
export type DelegateTechServiceResult = Employer | IdempotencyKeyReused | InvalidInput | NotFound | StateConflict;

/** 委托 An employer lets a technical service body act for it, from one day to another (R70). */
export type Delegation = {
  readonly __typename?: 'Delegation';
  /** 是否有效 Whether it holds today; outside its days the body has no access. */
  readonly inForce: Scalars['Boolean']['output'];
  /** 受托机构统一社会信用代码 Credit code of the body. */
  readonly techServiceCode: Scalars['String']['output'];
  /** 起始日期 First day, included. */
  readonly validFrom: Scalars['PlainDate']['output'];
  /** 截止日期 Last day, included. */
  readonly validTo: Scalars['PlainDate']['output'];
};

/** 放弃请求 Which draft, in which version. */
export type DiscardAssessmentDraftInput = {
  /** 用人单位 Employer. */
  readonly employerId: Scalars['ID']['input'];
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 版本 The version that was seen. */
  readonly version: Scalars['Int']['input'];
};

/** 放弃结果 The emptied draft, or why not. */
export type DiscardAssessmentDraftResult = DraftConflict | DraftNotOpen | DraftSaved | IdempotencyKeyReused | InvalidInput | NotFound | StateConflict;

/** 线索不予处理 Which, and why. */
export type DismissPatrolReferralInput = {
  /** 幂等键 Idempotency key. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由 2–500 characters; the patrol body is told. */
  readonly reason: Scalars['String']['input'];
  /** 线索 Referral. */
  readonly referralId: Scalars['ID']['input'];
};

/** 结果 The outcome, or why not. */
export type DismissPatrolReferralResult = IdempotencyKeyReused | InvalidInput | NotFound | PatrolReferral | ReferralSettled | StateConflict;

/** 电子签名 One electronic signature as found when the document was taken in. */
export type DocumentSignature = {
  readonly __typename?: 'DocumentSignature';
  /** 证书当时有效 Whether the certificate was in force at that time; null where no time is known. */
  readonly certificateInForce: Maybe<Scalars['Boolean']['output']>;
  /** 签名人声称的时间 By the signer's own clock. */
  readonly claimedAt: Maybe<Scalars['Instant']['output']>;
  /** 覆盖字节 Bytes from the file's beginning up to which it speaks; 0 where its range is wrong. */
  readonly coveredBytes: Scalars['Int']['output'];
  /** 原因 Why it is not intact, as a Chinese sentence. */
  readonly explanation: Maybe<Scalars['String']['output']>;
  /** 证书颁发机构 Plainly: the issuer is not checked. */
  readonly issuerTrust: Scalars['String']['output'];
  /** 签名人 Whom the certificate names. */
  readonly signer: Maybe<SignatureSigner>;
  /** 时间戳 Time that a timestamp over the signature says. */
  readonly timestampedAt: Maybe<Scalars['Instant']['output']>;
  /** 结论 Verdict. */
  readonly verdict: SignatureVerdict;
};

/** 草稿答案 Answer to one item. */
export type DraftAnswer = {
  readonly __typename?: 'DraftAnswer';
  /** 项目 Item id. */
  readonly itemId: Scalars['ID']['output'];
  /** 结论 Verdict. */
  readonly verdict: SelfCheckVerdict;
};

/** 草稿答案 The answer to one item. */
export type DraftAnswerInput = {
  /** 项目 Item id. */
  readonly itemId: Scalars['ID']['input'];
  /** 结论 Verdict; null takes the answer back. */
  readonly verdict?: InputMaybe<SelfCheckVerdict>;
};

/** 起草请求 A draft. */
export type DraftCircularInput = {
  /** 编号 Of a draft that is written anew. */
  readonly circularId?: InputMaybe<Scalars['String']['input']>;
  /** 整改期限 1–120 working days; criticism only. */
  readonly correctionWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 公开 Whether anyone may read it once issued. */
  readonly isPublic: Scalars['Boolean']['input'];
  /** 种类 Kind. */
  readonly kind: CircularKind;
  /** 对象编号 1–25: ids of bodies or member units, credit codes. */
  readonly recipientIds: ReadonlyArray<Scalars['String']['input']>;
  /** 依据的督导检查记录 At most 25 that are on record. */
  readonly supervisionIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 正文 1–5000 characters. */
  readonly text: Scalars['String']['input'];
  /** 标题 1–100 characters. */
  readonly title: Scalars['String']['input'];
};

/** 起草结果 The draft, or why not. */
export type DraftCircularResult = Circular | CircularIssued | CircularWithdrawn | IdempotencyKeyReused | InvalidInput | NotFound | StateConflict;

/** 冲突之处 A part that both changed. */
export type DraftCollision = {
  readonly __typename?: 'DraftCollision';
  /** 更改时间 When it was last changed. */
  readonly changedAt: Scalars['Instant']['output'];
  /** 更改人角色 By whom. */
  readonly changedBy: Role;
  /** 当前结论 Verdict in the draft, for an answer; null: not answered. */
  readonly current: Maybe<SelfCheckVerdict>;
  /** 项目 Item of the self-check, for an answer. */
  readonly itemId: Maybe<Scalars['ID']['output']>;
  /** 部分 Name of the part: `factors`, `cause`, …, or `answers[ZZ-1]`. */
  readonly part: Scalars['String']['output'];
  /** 您的结论 Verdict in the refused request, for an answer; other parts are as they were sent. */
  readonly yours: Maybe<SelfCheckVerdict>;
};

/** 草稿已有变动 Somebody else changed the same parts; nothing was saved, and nothing of theirs was overwritten. To go on, save again based on the version of `current`. */
export type DraftConflict = Refusal & {
  readonly __typename?: 'DraftConflict';
  /** 代码 DRAFT_CONFLICT. */
  readonly code: Scalars['String']['output'];
  /** 冲突 The parts that both changed; empty where the draft as a whole is another one than was seen. */
  readonly collisions: ReadonlyArray<DraftCollision>;
  /** 当前草稿 The draft as it stands, whole. */
  readonly current: SavedDraft;
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 None. */
  readonly source: Maybe<LegalSource>;
};

/** 草稿因素 A factor as filled in. */
export type DraftFactor = {
  readonly __typename?: 'DraftFactor';
  /** 接触人数 Exposed persons. */
  readonly exposed: Scalars['Int']['output'];
  /** 接触水平 Level. */
  readonly level: ExposureLevel;
  /** 检测日期 Day of measurement. */
  readonly measuredOn: Maybe<Scalars['PlainDate']['output']>;
  /** 名称 Name or synonym in the catalogue. */
  readonly name: Scalars['String']['output'];
  /** 性质 Nature, where given. */
  readonly nature: Maybe<HazardNature>;
  /** 性质判定依据 Answer to the catalogue's question, where given. */
  readonly natureBasis: Maybe<Scalars['String']['output']>;
  /** 检测报告编号 Number of the test report. */
  readonly testReportNumber: Maybe<Scalars['String']['output']>;
};

/** 草稿因素 A factor as far as it is filled in. */
export type DraftFactorInput = {
  /** 接触人数 Exposed persons. */
  readonly exposed?: InputMaybe<Scalars['Float']['input']>;
  /** 接触水平 Level. */
  readonly level?: InputMaybe<ExposureLevel>;
  /** 检测日期 Day of measurement. */
  readonly measuredOn?: InputMaybe<Scalars['PlainDate']['input']>;
  /** 名称 Name or synonym in the catalogue, or the beginning of one. */
  readonly name: Scalars['String']['input'];
  /** 性质 Nature. */
  readonly nature?: InputMaybe<HazardNature>;
  /** 性质判定依据 Answer to the catalogue's question. */
  readonly natureBasis?: InputMaybe<Scalars['String']['input']>;
  /** 检测点 Sampled points. */
  readonly points?: InputMaybe<ReadonlyArray<MeasurementPointInput>>;
  /** 检测报告编号 Number of the test report. */
  readonly testReportNumber?: InputMaybe<Scalars['String']['input']>;
};

/** 没有在填草稿 There is no open draft. */
export type DraftNotOpen = Refusal & {
  readonly __typename?: 'DraftNotOpen';
  /** 代码 DRAFT_NOT_OPEN. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 None. */
  readonly source: Maybe<LegalSource>;
};

/** 制定请求 A plan. */
export type DraftPlanInput = {
  /** 公共随机源 Null: none. */
  readonly beacon?: InputMaybe<BeaconInput>;
  /** 检查期间止 Last day, in the same year. */
  readonly endsOn: Scalars['PlainDate']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 参与方 Two at least, or a source; ten at most. */
  readonly parties: ReadonlyArray<PlanPartyInput>;
  /** 不检查日期 In order, within the period. */
  readonly quietPeriods: ReadonlyArray<QuietPeriodInput>;
  /** 重新抽取 The plan to be drawn again, which is over. */
  readonly replaces?: InputMaybe<Scalars['ID']['input']>;
  /** 公开期限 Last moment for a reveal. */
  readonly revealBy: Scalars['Instant']['input'];
  /** 检查期间起 First day, in this calendar year. */
  readonly startsOn: Scalars['PlainDate']['input'];
  /** 名称 1–100 characters. */
  readonly title: Scalars['String']['input'];
};

/** 制定结果 The plan, or why not. */
export type DraftPlanResult = IdempotencyKeyReused | InvalidInput | NoPlanSettings | Plan | StateConflict;

/** 编制请求 Which employer's latest assessment to report. */
export type DraftReportInput = {
  /** 评估结论 Conclusion, at most 2,000 characters. */
  readonly conclusion?: InputMaybe<Scalars['String']['input']>;
  /** 申报类别 Declared category. Default: the computed one. */
  readonly declaredCategory?: InputMaybe<Category>;
  /** 用人单位 Employer. */
  readonly employerId: Scalars['ID']['input'];
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 整改措施 Measures, at most 2,000 characters. */
  readonly measures?: InputMaybe<Scalars['String']['input']>;
};

/** 编制结果 The draft, or why not. */
export type DraftReportResult = IdempotencyKeyReused | InvalidInput | NoAssessment | NotFound | Report | ReportAlreadyOpen | StateConflict;

/** 试评 What a draft comes to today. */
export type DraftReview = {
  readonly __typename?: 'DraftReview';
  /** 分级 Grades and category; null while there are problems. */
  readonly grading: Maybe<Grading>;
  /** 尚缺与有误 Everything that recording it would name. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** 自查 The self-check as far as it is answered. */
  readonly selfCheck: SelfCheckReview;
};

/** 已保存 The draft was changed. A repeat of the request answers the first version and the draft as it is now. */
export type DraftSaved = {
  readonly __typename?: 'DraftSaved';
  /** 草稿 The draft as it stands. */
  readonly draft: SavedDraft;
  /** 版本 Version that this change made. */
  readonly version: Scalars['Int']['output'];
};

/** 草稿状态 State of the draft. */
export type DraftState =
  /** 已放弃 Given up; empty. */
  | 'DISCARDED'
  /** 在填 Being filled in. */
  | 'OPEN'
  /** 已完成评估 Recorded as an assessment; empty. */
  | 'RECORDED';

/** 提取结果 The return, or why not. */
export type DrawCountReturnResult = CountReturn | IdempotencyKeyReused | InvalidInput | NoCountInCampaign | NotFound | StateConflict | WrongCountState;

/** 生效类别 Category by which an employer is inspected: the confirmed one, else that of the industry catalogue (R99–R105). */
export type EffectiveCategory = {
  readonly __typename?: 'EffectiveCategory';
  /** 依据 On what it rests. */
  readonly basis: CategoryBasis;
  /** 依据说明 The basis in Chinese. */
  readonly basisText: Scalars['String']['output'];
  /** 经办角色 Role of the person by whose act it became so. */
  readonly byRole: Role;
  /** 类别 Null where nothing decides it yet, or where there are no hazard factors. */
  readonly category: Maybe<Category>;
  /** 变更原因 What made it so. */
  readonly cause: CategoryCause;
  /** 变更原因说明 The cause in Chinese. */
  readonly causeText: Scalars['String']['output'];
  /** 起始日 The day since which it is so. */
  readonly since: Scalars['PlainDate']['output'];
  /** 法律依据 Source. */
  readonly source: LegalSource;
};

/** 用人单位 Employer in the ledger (R62). */
export type Employer = {
  readonly __typename?: 'Employer';
  /** 作业场所地址 Address of the workplace. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** 评估 Assessments, newest first. */
  readonly assessments: AssessmentConnection;
  /** 确认类别 The category as the bureau confirmed it last; null before. */
  readonly confirmed: Maybe<ConfirmedCategory>;
  /** 统一社会信用代码 18 characters with check character. */
  readonly creditCode: Scalars['String']['output'];
  /** 是否已申报 Declared in the national declaration system (R64). */
  readonly declared: Scalars['Boolean']['output'];
  /** 委托 The delegation, whether it holds today or not; null when there is none or it was ended. */
  readonly delegation: Maybe<Delegation>;
  /** 经济类型 Economic type. */
  readonly economicType: Maybe<Scalars['String']['output']>;
  /** 生效类别 Category by which it is inspected; null only in records older than this field. */
  readonly effectiveCategory: Maybe<EffectiveCategory>;
  /** 接触职业病危害人数 Exposed persons, never above staff. */
  readonly exposed: Scalars['Int']['output'];
  /** 职业病危害因素 Hazard factors. */
  readonly factors: ReadonlyArray<EmployerFactor>;
  /** 类别沿革 Effective categories before, oldest first. */
  readonly formerCategories: ReadonlyArray<EffectiveCategory>;
  /** 台账此前的巡查单位 Bodies that the ledger named before, oldest first. */
  readonly formerPatrolBodies: ReadonlyArray<FormerPatrolBody>;
  /** 编号 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 行业代码 GB/T 4754-2017 code. */
  readonly industryCode: Maybe<Scalars['String']['output']>;
  /** 行业类别 Industry in the ledger's words. */
  readonly industryName: Maybe<Scalars['String']['output']>;
  /** 行业风险 Hazard risk of its industry, with its own answer where the catalogue asks. */
  readonly industryRisk: IndustryRisk;
  /** 检查次数 Draws and checks in the year that it says; null where there was none. */
  readonly inspections: Maybe<InspectionTally>;
  /** 最近一次检测日期 Day of the latest measurement. */
  readonly lastTestOn: Maybe<Scalars['PlainDate']['output']>;
  /** 检测结果 Its result. */
  readonly lastTestResult: Maybe<TestResult>;
  /** 法定代表人 Legal representative. Not shown to the public. */
  readonly legalRepresentative: Maybe<Scalars['String']['output']>;
  /** 名单条目 Its entries on the published lists; to the employer itself those it was told of. By the employer, officers, the bureau and leaders. */
  readonly listEntries: ReadonlyArray<ListEntry>;
  /** 重大变化 Changes since the last filed assessment; null when there are none. */
  readonly majorChange: Maybe<MajorChange>;
  /** 名称 Name. */
  readonly name: Scalars['String']['output'];
  /** 下一期限 The next day by which something is due; null for an employer without hazard factors. */
  readonly nextDue: Maybe<NextDue>;
  /** 备注 Note. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** 巡查单位 Primary patrol body. */
  readonly patrolBody: PatrolBody;
  /** 历次巡查 Patrol records, newest month first. For its patrol body and those who enforce. */
  readonly patrolRecords: PatrolRecordConnection;
  /** 联系电话 Phone. Not shown to the public. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** 负责巡查的单位 Body that patrols it, by which rule. */
  readonly primaryBody: PrimaryBody;
  /** 正式投产日期 Day of formal production. */
  readonly productionStartOn: Maybe<Scalars['PlainDate']['output']>;
  /** 评估报告 Reports, newest first. */
  readonly reports: ReportConnection;
  /** 企业规模 Size. */
  readonly size: Maybe<EmployerSize>;
  /** 职工总数 Staff, persons. */
  readonly staff: Scalars['Int']['output'];
  /** 最近评估 Latest assessment in brief. */
  readonly summary: Maybe<EmployerSummary>;
  /** 受托机构 Credit code of the technical service body that may prepare the assessment today. */
  readonly techServiceCode: Maybe<Scalars['String']['output']>;
  /** 一企一档 Everything that happened to this employer, newest first, of the kinds wanted (none: all). For whoever may see it; internal matters to those who enforce only. */
  readonly timeline: TimelineEventConnection;
  /** 现场检查 Visits, newest first; to the employer itself those it was notified of. */
  readonly visits: VisitConnection;
};


/** 用人单位 Employer in the ledger (R62). */
export type EmployerAssessmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 用人单位 Employer in the ledger (R62). */
export type EmployerPatrolRecordsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** 用人单位 Employer in the ledger (R62). */
export type EmployerReportsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 用人单位 Employer in the ledger (R62). */
export type EmployerTimelineArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<TimelineKind>>;
};


/** 用人单位 Employer in the ledger (R62). */
export type EmployerVisitsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** 台账分页 Page of employers. */
export type EmployerConnection = {
  readonly __typename?: 'EmployerConnection';
  /** 条目 Edges. */
  readonly edges: ReadonlyArray<EmployerEdge>;
  /** 内容 Nodes alone. */
  readonly nodes: ReadonlyArray<ListedEmployer>;
  /** 分页 Page. */
  readonly pageInfo: PageInfo;
};

/** 台账条目 Edge. */
export type EmployerEdge = {
  readonly __typename?: 'EmployerEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 单位 Employer as listed. */
  readonly node: ListedEmployer;
};

/** 职业病危害因素 A hazard factor of an employer. */
export type EmployerFactor = {
  readonly __typename?: 'EmployerFactor';
  /** 目录名称 Name in the statutory catalogue, where it is known there. */
  readonly catalogueName: Maybe<Scalars['String']['output']>;
  /** 接触人数 Exposed persons. */
  readonly exposed: Maybe<Scalars['Int']['output']>;
  /** 接触水平 Exposure level; null when not known for this factor. */
  readonly level: Maybe<ExposureLevel>;
  /** 检测日期 Day of measurement. */
  readonly measuredOn: Maybe<Scalars['PlainDate']['output']>;
  /** 名称 Name as in the ledger. */
  readonly name: Scalars['String']['output'];
  /** 性质 Severe or general; null while the question that settles it is open. */
  readonly nature: Maybe<HazardNature>;
  /** 待定问题 The question that settles the nature, where it depends. */
  readonly question: Maybe<Scalars['String']['output']>;
  /** 检测结果 Result of that measurement over all factors, as the ledger says it. */
  readonly testResult: Maybe<TestResult>;
};

/** 危害因素 A factor of the ledger record. */
export type EmployerFactorInput = {
  /** 接触人数 Exposed persons. */
  readonly exposed?: InputMaybe<Scalars['Float']['input']>;
  /** 名称 Name. */
  readonly name: Scalars['String']['input'];
};

/** 筛选 Conditions that all must hold. */
export type EmployerFilter = {
  /** 类别 Category of the latest assessment. */
  readonly category?: InputMaybe<Category>;
  /** 是否已申报 Declared or not. */
  readonly declared?: InputMaybe<Scalars['Boolean']['input']>;
  /** 生效类别 Category by which it is inspected. */
  readonly effectiveCategory?: InputMaybe<Category>;
  /** 行业代码 Industry code or its beginning (`C`, `C30`, `C302`). */
  readonly industryCode?: InputMaybe<Scalars['String']['input']>;
  /** 是否逾期 Overdue today or not. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 巡查单位 Patrol body. */
  readonly patrolBodyId?: InputMaybe<Scalars['ID']['input']>;
  /** 名称或统一社会信用代码 Part of the name, or of the credit code from four characters on, in capitals or not; blanks make no difference. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
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

/** 评估摘要 Latest assessment and its report. */
export type EmployerSummary = {
  readonly __typename?: 'EmployerSummary';
  /** 评估日期 Day of the assessment. */
  readonly assessedOn: Scalars['PlainDate']['output'];
  /** 综合风险类别 Computed category. */
  readonly category: Category;
  /** 危害风险等级 Hazard grade. */
  readonly hazardGrade: HazardGrade;
  /** 管理状况等级 Management grade. */
  readonly managementGrade: ManagementGrade;
  /** 报告状态 State of the latest report; null when none was drafted. */
  readonly reportState: Maybe<ReportState>;
};

/** 结束检查请求 The record. */
export type EndVisitInput = {
  /** 条目结论 A verdict for every item. */
  readonly answers: ReadonlyArray<VisitAnswerInput>;
  /** 问题 Findings, at most 60. */
  readonly findings: ReadonlyArray<VisitFindingInput>;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 检测 Measurements, at most 100. */
  readonly measurements: ReadonlyArray<VisitMeasurementInput>;
  /** 说明 Note, up to 2,000 characters; needed where nothing was checked. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 情况 Outcome. */
  readonly outcome: VisitOutcome;
  /** 现场检查 Visit. */
  readonly visitId: Scalars['ID']['input'];
};

/** 结束检查结果 The outcome, or why not. */
export type EndVisitResult = IdempotencyKeyReused | InvalidInput | ItemsWithoutVerdict | NotFound | StateConflict | Visit | WrongVisitState;

/** 执法步骤被拒绝 The law or the ladder does not allow the step; code, message and source say why, and the data of that code is set. */
export type EnforcementRefused = Refusal & {
  readonly __typename?: 'EnforcementRefused';
  /** 步骤 The step that was tried. */
  readonly action: Maybe<FindingAction>;
  /** 晚于 The day must be later than this one. */
  readonly after: Maybe<Scalars['PlainDate']['output']>;
  /** 可办理身份 Roles that take the step. */
  readonly allowed: Maybe<ReadonlyArray<Role>>;
  /** 执法证号 Card that may not act. */
  readonly cardNumber: Maybe<Scalars['String']['output']>;
  /** 代码 Such as NO_OVERDUE_ORDER, FINE_ABOVE_RANGE, WAIVER_NOT_MET. */
  readonly code: Scalars['String']['output'];
  /** 当前状态 Where the finding stands. */
  readonly currentState: Maybe<FindingState>;
  /** 已罚日期 Day of the earlier fine. */
  readonly decidedOn: Maybe<Scalars['PlainDate']['output']>;
  /** 应缴 In fen. */
  readonly dueFen: Maybe<Scalars['Int']['output']>;
  /** 改正期限 Last day of the order. */
  readonly dueOn: Maybe<Scalars['PlainDate']['output']>;
  /** 届满日 Last day of the period. */
  readonly endsOn: Maybe<Scalars['PlainDate']['output']>;
  /** 材料数 Files that were given. */
  readonly fileCount: Maybe<Scalars['Int']['output']>;
  /** 起 First day that is right. */
  readonly from: Maybe<Scalars['PlainDate']['output']>;
  /** 上一步日期 Day of the last step. */
  readonly lastOn: Maybe<Scalars['PlainDate']['output']>;
  /** 最低罚款 Whole yuan. */
  readonly leastYuan: Maybe<Scalars['Int']['output']>;
  /** 最长日数 Longest term in days. */
  readonly longestDays: Maybe<Scalars['Int']['output']>;
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 最高罚款 Whole yuan. */
  readonly mostYuan: Maybe<Scalars['Int']['output']>;
  /** 告知罚款 Fine of the prior notice, whole yuan. */
  readonly noticedYuan: Maybe<Scalars['Int']['output']>;
  /** 人员数 Officers that were named. */
  readonly officerCount: Maybe<Scalars['Int']['output']>;
  /** 实缴 In fen. */
  readonly paidFen: Maybe<Scalars['Int']['output']>;
  /** 处罚条项 Provision that applies, or does not. */
  readonly penaltyId: Maybe<Scalars['ID']['output']>;
  /** 最早日期 First day on which it is possible. */
  readonly possibleFrom: Maybe<Scalars['PlainDate']['output']>;
  /** 公开日期 Day of publication. */
  readonly publishedOn: Maybe<Scalars['PlainDate']['output']>;
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
  /** 止 Last day that is right. */
  readonly to: Maybe<Scalars['PlainDate']['output']>;
  /** 未符合条件 Conditions that are not met, in Chinese. */
  readonly unmet: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** 追责年数 Years of limitation. */
  readonly years: Maybe<Scalars['Int']['output']>;
};

/** 录入请求 Which plan, and what its source said. */
export type EnterBeaconInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 计划 The plan. */
  readonly planId: Scalars['ID']['input'];
  /** 结果 Exactly as published by the source, 1–500 characters. */
  readonly value: Scalars['String']['input'];
};

/** 录入结果 The plan, or why not. */
export type EnterBeaconResult = BeaconNotAnnounced | BeaconTooEarly | IdempotencyKeyReused | InvalidInput | NotFound | Plan | SeedBeforeFreeze | SeedIncomplete | StateConflict | WrongPlanState;

/** 登记请求 A case. */
export type EnterScoreInput = {
  /** 依据 1–200 characters. */
  readonly evidence: Scalars['String']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 评分项编号 An item that is entered by hand. */
  readonly itemId: Scalars['String']['input'];
  /** 发生日期 Today or before. */
  readonly on: Scalars['PlainDate']['input'];
  /** 情况 1–300 characters. */
  readonly reason: Scalars['String']['input'];
  /** 督导检查记录 One that is on record and shows it. */
  readonly supervisionId?: InputMaybe<Scalars['String']['input']>;
  /** 对象编号 The unit. */
  readonly unitId: Scalars['String']['input'];
};

/** 登记结果 The entry, or why not. */
export type EnterScoreResult = IdempotencyKeyReused | InvalidInput | ScoreEntry | StateConflict;

/** 查明事实 What the investigation established; what is absent stays. */
export type EstablishedFactsInput = {
  /** 同时违反 Ids of other provisions that the same act breaks. */
  readonly alsoBreaks?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 违法行为终了日期 Day on which the act ended. */
  readonly endedOn?: InputMaybe<Scalars['PlainDate']['input']>;
  /** 危害情况 Harm. */
  readonly harm?: InputMaybe<HarmInput>;
};

/** 证据文件 A file that shows what an answer says; it is never changed. */
export type EvidenceFile = {
  readonly __typename?: 'EvidenceFile';
  /** 附上时间 When it was attached. */
  readonly attachedAt: Scalars['Instant']['output'];
  /** 类型 application/pdf, image/jpeg or image/png, as the content tells. */
  readonly contentType: Scalars['String']['output'];
  /** 下载地址 Passing address. */
  readonly downloadUrl: Scalars['String']['output'];
  /** 文件名 File name. */
  readonly fileName: Scalars['String']['output'];
  /** SHA-256 Hexadecimal digest. */
  readonly sha256: Scalars['String']['output'];
  /** 文件大小 Bytes. */
  readonly sizeBytes: Scalars['Int']['output'];
};

/** 证据上传 Upload form and the id to name afterwards. */
export type EvidenceUpload = {
  readonly __typename?: 'EvidenceUpload';
  /** 上传 Form to post the file with. */
  readonly upload: UploadForm;
  /** 上传编号 To be named in attachEvidence. */
  readonly uploadId: Scalars['ID']['output'];
};

/** 附证答案 An answer of a recorded self-check with its evidence. */
export type EvidencedAnswer = {
  readonly __typename?: 'EvidencedAnswer';
  /** 证据 Files that show it. */
  readonly evidence: ReadonlyArray<EvidenceFile>;
  /** 应有证据 Evidence wanted. */
  readonly evidenceWanted: Scalars['String']['output'];
  /** 项目 Item id. */
  readonly itemId: Scalars['ID']['output'];
  /** 内容 What is checked. */
  readonly text: Scalars['String']['output'];
  /** 结论 Verdict. */
  readonly verdict: SelfCheckVerdict;
};

/** 导出一企一档 Input. */
export type ExportArchiveInput = {
  /** 用人单位 Employer. */
  readonly employerId: Scalars['ID']['input'];
  /** 幂等键 Idempotency key. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 卷 Volume wanted, from 1; the first one has all records, further ones hold files that did not fit. */
  readonly part?: InputMaybe<Scalars['Int']['input']>;
};

/** 导出一企一档结果 The volume, or why not. */
export type ExportArchiveResult = ArchiveTooLarge | ArchiveVolume | IdempotencyKeyReused | InvalidInput | NotFound | StateConflict;

/** 接触水平 Exposure level. */
export type ExposureLevel =
  /** 符合 Conforms to the limits. */
  | 'CONFORMING'
  /** 不符合 Exceeds a limit, or there is no valid measurement. */
  | 'NONCONFORMING';

/** 职业接触限值 An occupational exposure limit. Equal to it is not over it. */
export type ExposureLimit = {
  readonly __typename?: 'ExposureLimit';
  /** 适用条件 When it applies, where there are several. */
  readonly condition: Maybe<Scalars['String']['output']>;
  /** 指标 What is limited. */
  readonly quantity: LimitQuantity;
  /** 依据 Source; a limit of confidence D is shown and does not decide alone. */
  readonly source: LegalSource;
  /** 物质 The substance within a group factor, its usual names; empty where the limit is the whole factor's. */
  readonly substances: ReadonlyArray<Scalars['String']['output']>;
  /** 单位 Unit. */
  readonly unit: Scalars['String']['output'];
  /** 限值 Value in `unit`. */
  readonly value: Scalars['Float']['output'];
  /** 2007版限值 The value of the 2007 edition where it was another. */
  readonly valueIn2007: Maybe<Scalars['Float']['output']>;
};

/** 数值 One number and what it says. */
export type Figure = {
  readonly __typename?: 'Figure';
  /** 口径 What is counted and what is not. */
  readonly definition: Scalars['String']['output'];
  /** 指标 Measure. */
  readonly measure: FigureMeasure;
  /** 依据 The text it rests on. */
  readonly source: LegalSource;
  /** 名称 Title. */
  readonly title: Scalars['String']['output'];
  /** 计量单位 Unit. */
  readonly unit: Scalars['String']['output'];
  /** 数值 Number. */
  readonly value: Scalars['Int']['output'];
};

/** 分组方式 By what a figure is broken down. */
export type FigureDimension =
  /** 处罚条款 By penalising article. */
  | 'article'
  /** 巡查单位 By patrol body. */
  | 'body'
  /** 类别 By category; NONE: undecided. */
  | 'category'
  /** 危害因素 By hazard factor. */
  | 'factor'
  /** 行业 By industry, GB/T 4754-2017 group. */
  | 'industry'
  /** 巡查月份 By month of patrols, all of the year. */
  | 'month'
  /** 合计 Not broken down. */
  | 'total';

/** 数值的位置 Names a figure of a dashboard. */
export type FigureInput = {
  /** 分组方式 Breakdown; default the total. */
  readonly dimension?: InputMaybe<FigureDimension>;
  /** 键 Row of the breakdown; none for the total. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** 指标 Measure. */
  readonly measure: FigureMeasure;
  /** 巡查月份 Month of the dashboard, if it has one. */
  readonly month?: InputMaybe<Scalars['String']['input']>;
  /** 巡查单位 Body of the dashboard; none: the county's. */
  readonly patrolBodyId?: InputMaybe<Scalars['ID']['input']>;
  /** 年度 Year of the dashboard; default this year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** 指标 What is counted; the definition stands with the figure. */
export type FigureMeasure =
  /** 已评估 Employers that have assessed themselves. */
  | 'ASSESSED'
  /** 立案 Findings with a case. */
  | 'CASES'
  /** 计算类别 Employers by computed category. */
  | 'CATEGORY_COMPUTED'
  /** 确认类别 Employers by confirmed category. */
  | 'CATEGORY_CONFIRMED'
  /** 申报类别 Employers by declared category. */
  | 'CATEGORY_DECLARED'
  /** 生效类别 Employers with hazards by effective category. */
  | 'CATEGORY_EFFECTIVE'
  /** 按期改正 Findings corrected in time. */
  | 'CORRECTED'
  /** 已申报 Employers that have declared. */
  | 'DECLARED'
  /** 教育引导 First step: findings with education given. */
  | 'EDUCATED'
  /** 用人单位 Employers of the ledger. */
  | 'EMPLOYERS'
  /** 接触职业病危害人数 Exposed persons, each once. */
  | 'EXPOSED'
  /** 存在该因素的单位 Employers with a hazard factor. */
  | 'FACTOR_EMPLOYERS'
  /** 接触该因素的人数 Persons exposed to a hazard factor. */
  | 'FACTOR_EXPOSED'
  /** 已报送 Employers with a filed report. */
  | 'FILED'
  /** 逾期报送 Reports filed late in the year. */
  | 'FILED_LATE'
  /** 按期报送 Reports filed on time in the year. */
  | 'FILED_ON_TIME'
  /** 发现问题 Findings of the year. */
  | 'FINDINGS'
  /** 责令限期改正 Second step: findings with an order to correct. */
  | 'ORDERED'
  /** 逾期未改正 Findings with an overdue order. */
  | 'ORDER_OVERDUE'
  /** 逾期单位 Employers whose next deadline has passed. */
  | 'OVERDUE'
  /** 无需巡查 Patrol records submitted in time that say why there was nothing to look at. */
  | 'PATROLS_EXCUSED'
  /** 应巡查 Patrols expected. */
  | 'PATROLS_EXPECTED'
  /** 按期报送巡查 Patrol records submitted by the day due. */
  | 'PATROLS_IN_TIME'
  /** 逾期巡查 Patrols whose day due is over without a record in time; behind it stand the rounds. */
  | 'PATROLS_LATE'
  /** 已报送巡查 Patrol records submitted, late or not. */
  | 'PATROLS_SUBMITTED'
  /** 已巡查 Patrols with a day of a visit. */
  | 'PATROLS_VISITED'
  /** 巡查发现的问题 Problems seen by patrols. */
  | 'PATROL_PROBLEMS'
  /** 移送线索 Referrals made by patrols. */
  | 'PATROL_REFERRALS'
  /** 处罚决定 Third step: findings with a penalty decision in force. */
  | 'PENALISED'
  /** 公示 Reports posted in the year, by the first day of their latest posting; not withdrawn. */
  | 'POSTED'
  /** 完成检查 Visits of the year that have started. */
  | 'VISITS_MADE'
  /** 安排检查 Visits of the year, not cancelled. */
  | 'VISITS_PLANNED'
  /** 查出问题的检查 Visits of the year that found problems. */
  | 'VISITS_WITH_PROBLEMS'
  /** 首违不罚 Findings with a first-violation waiver. */
  | 'WAIVED'
  /** 存在职业病危害的单位 Employers with hazard factors. */
  | 'WITH_HAZARDS';

/** 比率 Share that is made of figures beside it. */
export type FigureRate =
  /** 评估报告按期报送率 Reports filed on time, of those filed in the year. */
  | 'FILED_ON_TIME_RATE'
  /** 巡查报送率 Patrol records submitted, of those expected. */
  | 'PATROL_COMPLETENESS'
  /** 巡查及时率 Patrol records submitted in time, of those expected. */
  | 'PATROL_TIMELINESS';

/** 统计明细 A record that was counted in a figure. */
export type FigureRecord = {
  readonly __typename?: 'FigureRecord';
  /** 用人单位编号 Opaque id of its employer; null: it is a round. */
  readonly employerId: Maybe<Scalars['ID']['output']>;
  /** 单位名称 Name of its employer when it was counted; of a round body and month. */
  readonly employerName: Scalars['String']['output'];
  /** 编号 Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** 种类 Kind of record. */
  readonly kind: FigureRecordKind;
  /** 巡查单位编号 Of a round its body; null: it is none. */
  readonly patrolBodyId: Maybe<Scalars['ID']['output']>;
  /** 巡查月份 Of a round its month, YYYY-MM; null: it is none. */
  readonly patrolMonth: Maybe<Scalars['String']['output']>;
  /** 计入数 What it adds to the figure: 1, or so many persons. */
  readonly value: Scalars['Int']['output'];
};

/** 统计明细分页 Page of records. */
export type FigureRecordConnection = {
  readonly __typename?: 'FigureRecordConnection';
  /** 边 Records with their cursors. */
  readonly edges: ReadonlyArray<FigureRecordEdge>;
  /** 记录 The records alone. */
  readonly nodes: ReadonlyArray<FigureRecord>;
  /** 分页信息 Where to go on. */
  readonly pageInfo: PageInfo;
};

/** 统计明细项 A record and its cursor. */
export type FigureRecordEdge = {
  readonly __typename?: 'FigureRecordEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 记录 The record. */
  readonly node: FigureRecord;
};

/** 统计对象 Kind of record behind a figure. */
export type FigureRecordKind =
  /** 用人单位 Employer. */
  | 'employer'
  /** 问题 Finding. */
  | 'finding'
  /** 巡查记录 Patrol record. */
  | 'patrolRecord'
  /** 巡查轮次 Round of patrols of a body and month. */
  | 'patrolRound'
  /** 评估报告 Report. */
  | 'report'
  /** 现场检查 Visit. */
  | 'visit';

/** 文件不合格 The uploaded file is not what it should be. */
export type FileRejected = Refusal & {
  readonly __typename?: 'FileRejected';
  /** 代码 FILE_REJECTED. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 原因 Stable reason: FILE_MISSING, FILE_TOO_LARGE, NOT_A_PDF, DAMAGED_PDF, ENCRYPTED_PDF, PDF_WITH_SCRIPT, PDF_WITH_ATTACHMENT, DIGEST_DIFFERS, TOO_MANY_SIGNATURES, UNSIGNED_REPORT, NOT_THE_REPORT; of evidence also NOT_EVIDENCE; of a picture PHOTO_TOO_LARGE, NOT_AN_IMAGE, DAMAGED_IMAGE, IMAGE_SIZE_UNFIT, IMAGE_WITH_MARKUP; of a workbook WORKBOOK_TOO_LARGE, NOT_A_WORKBOOK, DAMAGED_WORKBOOK, ENCRYPTED_WORKBOOK, OLD_XLS, MACRO_WORKBOOK. */
  readonly reason: Scalars['String']['output'];
  /** 依据 None. */
  readonly source: Maybe<LegalSource>;
};

/** 报送请求 Which report. */
export type FileReportInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 报告 Report. */
  readonly reportId: Scalars['ID']['input'];
};

/** 报送结果 The report, or why not. */
export type FileReportResult = IdempotencyKeyReused | InvalidInput | NotFound | NotSignedOff | PublicityNotStarted | Report | StateConflict | WrongReportState;

/** 应经复核 The employer has filed a report: its review decides. */
export type FiledReportDecides = Refusal & {
  readonly __typename?: 'FiledReportDecides';
  /** 代码 FILED_REPORT_DECIDES. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 报送 Filing of the report. */
export type Filing = {
  readonly __typename?: 'Filing';
  /** 报送时间 When. */
  readonly filedAt: Scalars['Instant']['output'];
  /** 报送日期 Day. */
  readonly filedOn: Scalars['PlainDate']['output'];
  /** 是否逾期 Filed later than the period allows. */
  readonly late: Scalars['Boolean']['output'];
  /** 受理编号 Receipt number. */
  readonly receiptNumber: Scalars['String']['output'];
  /** 逾期工作日 Working days after the period's last day up to the day of filing, 0 when on time. */
  readonly workingDaysLate: Scalars['Int']['output'];
};

/** 问题 A violation found at an employer, with everything that was done about it. */
export type Finding = {
  readonly __typename?: 'Finding';
  /** 同时违反 Other provisions that the same act breaks. */
  readonly alsoBreaks: ReadonlyArray<Penalty>;
  /** 期限 Clocks that run, the one that ends first first, each with every day that was counted. */
  readonly clocks: ReadonlyArray<FindingClock>;
  /** 改正日期 Day on which it was corrected. */
  readonly correctedOn: Maybe<Scalars['PlainDate']['output']>;
  /** 处罚决定 The decision. */
  readonly decision: Maybe<PenaltyDecision>;
  /** 文书 Documents of the case as its record stands. */
  readonly documents: ReadonlyArray<FindingDocument>;
  /** 用人单位 Opaque id of the employer. */
  readonly employerId: Scalars['ID']['output'];
  /** 单位名称 Name of the employer when it was found. */
  readonly employerName: Scalars['String']['output'];
  /** 违法行为终了日期 Null while it goes on. */
  readonly endedOn: Maybe<Scalars['PlainDate']['output']>;
  /** 发现日期 Day. */
  readonly foundOn: Scalars['PlainDate']['output'];
  /** 严重危害情形 Criteria of grave harm that are met, in Chinese. */
  readonly graveHarm: ReadonlyArray<Scalars['String']['output']>;
  /** 危害情况 What was established about the harm. */
  readonly harm: Harm;
  /** 听证安排 The hearing that was notified. */
  readonly hearing: Maybe<PlannedHearing>;
  /** 编号 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 可办理步骤 Steps that the state allows, each with its first day; the ladder's table says why others are not. */
  readonly nextSteps: ReadonlyArray<NextFindingStep>;
  /** 事先告知 The prior notice, as given last. */
  readonly notice: Maybe<PriorNotice>;
  /** 执法人员 Officers of the case. Never public. */
  readonly officers: ReadonlyArray<CaseOfficer>;
  /** 改正通知 The order to correct, once given. */
  readonly order: Maybe<CorrectionOrder>;
  /** 来源 Where it comes from: the party must not learn that somebody complained. For officers, bureau and leaders only. */
  readonly origin: Maybe<FindingOrigin>;
  /** 处罚条项 Provision that it breaks. */
  readonly penalty: Penalty;
  /** 公开 Where the decision stands with the public. */
  readonly publication: DecisionPublication;
  /** 状态 Where it stands. */
  readonly state: FindingState;
  /** 办理经过 Steps taken, oldest first. */
  readonly steps: ReadonlyArray<FindingStep>;
  /** 暂停作业 Whether work is suspended. */
  readonly suspended: Scalars['Boolean']['output'];
  /** 违法事实 What was found. */
  readonly text: Scalars['String']['output'];
  /** 首违不罚条件 The conditions as they are met or not by the employer's history. For officers, bureau and leaders only. */
  readonly waiverConditions: Maybe<ReadonlyArray<WaiverCondition>>;
};


/** 问题 A violation found at an employer, with everything that was done about it. */
export type FindingWaiverConditionsArgs = {
  extraConditionMet?: InputMaybe<Scalars['Boolean']['input']>;
  listedAs: InputMaybe<Scalars['ID']['input']>;
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

/** 问题期限 A clock that runs on a finding. */
export type FindingClock = {
  readonly __typename?: 'FindingClock';
  /** 种类 Kind. */
  readonly kind: FindingClockKind;
  /** 已逾期 Whether the last day has passed. */
  readonly overdue: Scalars['Boolean']['output'];
  /** 期间 How it was counted. */
  readonly period: CountedPeriod;
  /** 名称 Title in Chinese. */
  readonly title: Scalars['String']['output'];
};

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

/** 问题分页 Page of findings. */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** 条目 Edges. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** 内容 Findings. */
  readonly nodes: ReadonlyArray<Finding>;
  /** 分页 Page. */
  readonly pageInfo: PageInfo;
};

/** 文书 A document of a case in its own words. */
export type FindingDocument = {
  readonly __typename?: 'FindingDocument';
  /** 种类 Kind. */
  readonly kind: FindingDocumentKind;
  /** 段落 Sections in order. */
  readonly sections: ReadonlyArray<FindingDocumentSection>;
  /** 标题 Title. */
  readonly title: Scalars['String']['output'];
};

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

/** 文书段落 A section of a document. */
export type FindingDocumentSection = {
  readonly __typename?: 'FindingDocumentSection';
  /** 标题 Heading. */
  readonly heading: Scalars['String']['output'];
  /** 文字 Lines of text in order. */
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
};

/** 问题条目 Edge. */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 问题 Finding. */
  readonly node: Finding;
};

/** 已上传材料 A file that was posted. */
export type FindingFileInput = {
  /** 文件名 File name, 1–200 characters. */
  readonly fileName: Scalars['String']['input'];
  /** SHA-256 Hexadecimal digest as the sender computed it. */
  readonly sha256: Scalars['String']['input'];
  /** 上传编号 Upload id from requestFindingUpload. */
  readonly uploadId: Scalars['ID']['input'];
};

/** 问题筛选 Conditions on findings; all must hold. */
export type FindingFilter = {
  /** 到期 A clock ends on that day or earlier, as counted when the finding was last written. */
  readonly dueBy?: InputMaybe<Scalars['PlainDate']['input']>;
  /** 在办 Findings that something is still to be done about; false: the others, by the day of their last step. */
  readonly isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 In this state. */
  readonly state?: InputMaybe<FindingState>;
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

/** 来源 Where a finding comes from. */
export type FindingOrigin = {
  readonly __typename?: 'FindingOrigin';
  /** 来源种类 Kind. */
  readonly kind: FindingOriginKind;
  /** 来源编号 Letter, complaint, document or visit's finding. */
  readonly reference: Scalars['String']['output'];
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

/** 办理记录 A step as it was taken. */
export type FindingStep = {
  readonly __typename?: 'FindingStep';
  /** 步骤 Action. */
  readonly action: FindingAction;
  /** 材料 Files; an employer sees those that it submitted. */
  readonly files: ReadonlyArray<EvidenceFile>;
  /** 日期 Day. */
  readonly on: Scalars['PlainDate']['output'];
  /** 办理身份 Role of whoever took it. */
  readonly role: Role;
  /** 时间 Moment. */
  readonly takenAt: Scalars['Instant']['output'];
  /** 说明 Text. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** 材料上传 Upload form and the id to name afterwards. */
export type FindingUpload = {
  readonly __typename?: 'FindingUpload';
  /** 上传 Form to post the file with. */
  readonly upload: UploadForm;
  /** 上传编号 To be named in takeFindingStep. */
  readonly uploadId: Scalars['ID']['output'];
};

/** 完成上传巡查照片 Which photo, as it was asked for. */
export type FinishPatrolPhotoInput = {
  /** 用人单位 Employer. */
  readonly employerId: Scalars['ID']['input'];
  /** 文件名 1–200 characters. */
  readonly fileName: Scalars['String']['input'];
  /** 幂等键 Idempotency key. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 月份 `YYYY-MM`. */
  readonly month: Scalars['String']['input'];
  /** 摘要 SHA-256 of the whole photo. */
  readonly sha256: Scalars['String']['input'];
  /** 大小 Bytes. */
  readonly sizeBytes: Scalars['Int']['input'];
};

/** 结果 The outcome, or why not. */
export type FinishPatrolPhotoResult = FileRejected | IdempotencyKeyReused | InvalidInput | NotFound | PatrolRecord | StateConflict;

/** 定分请求 A period. */
export type FixScoresInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 考核期 Such as 2026Q1 or 2026. */
  readonly period: Scalars['String']['input'];
};

/** 定分结果 The table, or why not. */
export type FixScoresResult = IdempotencyKeyReused | InvalidInput | NotFound | ScorePeriodNotOver | ScoreTable | ScoresFixedAlready | StateConflict;

/** 表单字段 Name and value. */
export type FormField = {
  readonly __typename?: 'FormField';
  /** 名称 Name. */
  readonly name: Scalars['String']['output'];
  /** 值 Value. */
  readonly value: Scalars['String']['output'];
};

/** 台账此前的巡查单位 A body that the ledger named. */
export type FormerPatrolBody = {
  readonly __typename?: 'FormerPatrolBody';
  /** 起 First day; null: not known. */
  readonly from: Maybe<Scalars['PlainDate']['output']>;
  /** 巡查单位 Body's id. */
  readonly patrolBodyId: Scalars['ID']['output'];
  /** 止 Day on which the ledger named another. */
  readonly until: Scalars['PlainDate']['output'];
};

/** 历次版本 A version of the content that was replaced. */
export type FormerVersion = {
  readonly __typename?: 'FormerVersion';
  /** 修改原因 Why. */
  readonly because: Scalars['String']['output'];
  /** 评估结论 Conclusion. */
  readonly conclusion: Maybe<Scalars['String']['output']>;
  /** 申报类别 Declared category. */
  readonly declaredCategory: Category;
  /** 整改措施 Measures. */
  readonly measures: Maybe<Scalars['String']['output']>;
  /** 公示照片 Photos of its posting. */
  readonly photos: ReadonlyArray<PublicityPhoto>;
  /** 公示日期 Day of posting; null when it had not been posted. */
  readonly postedOn: Maybe<Scalars['PlainDate']['output']>;
  /** 修改日期 Day on which it was replaced. */
  readonly revisedOn: Scalars['PlainDate']['output'];
  /** 版本码 Version code. */
  readonly versionCode: Scalars['String']['output'];
};

/** 冻结结果 The plan, or why not. */
export type FreezePlanResult = IdempotencyKeyReused | InvalidInput | NoPlanSettings | NotFound | NothingToDraw | OfficersShort | Plan | StateConflict | WrongPlanState;

/** 行业问题答案 As it is filled in. */
export type GivenIndustryAnswer = {
  readonly __typename?: 'GivenIndustryAnswer';
  /** 答是 True for yes. */
  readonly applies: Scalars['Boolean']['output'];
  /** 判定依据 What it rests on. */
  readonly basis: Scalars['String']['output'];
};

/** 试算因素 Factor of a trial grading. */
export type GradeFactorInput = {
  /** 接触人数 Exposed persons. */
  readonly exposed: Scalars['Float']['input'];
  /** 接触水平 Level. */
  readonly level: ExposureLevel;
  /** 名称 Name. */
  readonly name: Scalars['String']['input'];
  /** 性质 Nature. */
  readonly nature: HazardNature;
};

/** 试算输入 Inputs of a trial grading. */
export type GradeInput = {
  /** 危害因素 Factors. */
  readonly factors: ReadonlyArray<GradeFactorInput>;
  /** 自查得分 Self-check score, 0–100. */
  readonly score: Scalars['Float']['input'];
};

/** 试算结果 The grading, or why not. */
export type GradeResult = Grading | InvalidInput | OutOfScope;

/** 分级结果 Two grades, the category, and why. */
export type Grading = {
  readonly __typename?: 'Grading';
  /** 综合风险类别 Category. */
  readonly category: Category;
  /** 说明 How it came about. */
  readonly explanation: GradingExplanation;
  /** 危害风险等级 Hazard grade. */
  readonly hazardGrade: HazardGrade;
  /** 管理状况等级 Management grade. */
  readonly managementGrade: ManagementGrade;
};

/** 分级说明 Which cells of which tables led to the category, and what would change it. */
export type GradingExplanation = {
  readonly __typename?: 'GradingExplanation';
  /** 危害分级 Each class of nature × level, the deciding one marked. */
  readonly classes: ReadonlyArray<ClassVerdict>;
  /** 管理分级依据 Source. */
  readonly managementSource: LegalSource;
  /** 矩阵格 Cell of the category matrix, such as `Ⅱ × B`. */
  readonly matrixCell: Scalars['String']['output'];
  /** 类别依据 Source of the cell. */
  readonly matrixSource: LegalSource;
  /** 规则集 Rule set used. */
  readonly ruleSetId: Scalars['ID']['output'];
  /** 自查得分 Score, not rounded. */
  readonly score: Scalars['Float']['output'];
  /** 得分区间 The threshold it fell in. */
  readonly scoreBand: Scalars['String']['output'];
  /** 逐句说明 The same in Chinese sentences. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
  /** 变化 Which single changes would give another category. */
  readonly wouldChange: ReadonlyArray<CategoryChange>;
};

/** 危害情况 Facts about the harm; numbers of people. */
export type Harm = {
  readonly __typename?: 'Harm';
  /** 隐瞒事故 An accident was concealed. */
  readonly accidentConcealed: Scalars['Boolean']['output'];
  /** 可能发生事故 An accident may happen. */
  readonly accidentImminent: Scalars['Boolean']['output'];
  /** 急性职业病 Acute cases. */
  readonly acuteCases: Scalars['Int']['output'];
  /** 慢性职业病 Chronic cases. */
  readonly chronicCases: Scalars['Int']['output'];
  /** 死亡 Deaths. */
  readonly deaths: Scalars['Int']['output'];
  /** 拒不停止作业 An order to stop was refused. */
  readonly stopOrderRefused: Scalars['Boolean']['output'];
};

/** 危害情况 What is established about the harm; numbers of people. */
export type HarmInput = {
  /** 隐瞒事故 An accident was concealed. */
  readonly accidentConcealed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 可能发生事故 An accident may happen. */
  readonly accidentImminent?: InputMaybe<Scalars['Boolean']['input']>;
  /** 急性职业病 Acute cases. */
  readonly acuteCases?: InputMaybe<Scalars['Int']['input']>;
  /** 慢性职业病 Chronic cases. */
  readonly chronicCases?: InputMaybe<Scalars['Int']['input']>;
  /** 死亡 Deaths. */
  readonly deaths?: InputMaybe<Scalars['Int']['input']>;
  /** 拒不停止作业 An order to stop was refused. */
  readonly stopOrderRefused?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 职业病危害因素 A factor of the statutory catalogue, as it stands under the name that matched. */
export type HazardFactor = {
  readonly __typename?: 'HazardFactor';
  /** CAS号 CAS numbers. */
  readonly casNumbers: ReadonlyArray<Scalars['String']['output']>;
  /** 类别 Class. */
  readonly category: HazardFactorCategory;
  /** 编号 Class and place in the statute, such as `CHEMICAL-28`. */
  readonly code: Scalars['ID']['output'];
  /** 接触限值 Limits for the matched name; empty where none is known here. */
  readonly limits: ReadonlyArray<ExposureLimit>;
  /** 匹配名称 The name or synonym that the search matched; to be sent on as the factor's name, for it may settle the severity (苯胺). */
  readonly matchedName: Scalars['String']['output'];
  /** 名称 The statute's name, without qualifying brackets. */
  readonly name: Scalars['String']['output'];
  /** 判定问题 What settles the severity where it depends; null elsewhere. */
  readonly question: Maybe<Scalars['String']['output']>;
  /** 是否严重 Severity under the matched name. */
  readonly severity: HazardFactorSeverity;
  /** 性质依据 Why it is severe, general, or depends. */
  readonly severitySource: LegalSource;
  /** 目录依据 Place in the catalogue. */
  readonly source: LegalSource;
  /** 别名 Usual synonyms. */
  readonly synonyms: ReadonlyArray<Scalars['String']['output']>;
};

/** 危害因素类别 Class of the statutory catalogue. */
export type HazardFactorCategory =
  /** 生物因素 Biological, 6 factors. */
  | 'BIOLOGICAL'
  /** 化学因素 Chemical, 375 factors. */
  | 'CHEMICAL'
  /** 粉尘 Dust, 52 factors. */
  | 'DUST'
  /** 其他因素 Other, 3 factors. */
  | 'OTHER'
  /** 物理因素 Physical, 15 factors. */
  | 'PHYSICAL'
  /** 放射性因素 Radiation, 8 factors. */
  | 'RADIATION';

/** 是否严重 Whether a factor is severe. */
export type HazardFactorSeverity =
  /** 严重 Always severe. */
  | 'ALWAYS'
  /** 待判定 Depends on what the question asks; yes means severe. */
  | 'DEPENDS'
  /** 一般 General. */
  | 'NO';

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

/** 听证安排 Day and place. */
export type HearingInput = {
  /** 日期 Day, after seven working days. */
  readonly on: Scalars['PlainDate']['input'];
  /** 地点 Place, 1–100 characters. */
  readonly place: Scalars['String']['input'];
};

/** 荣誉种类 Which list of honours. */
export type HonourKind =
  /** 职业健康达人 Persons, by their consent. */
  | 'ADVOCATE'
  /** 样板单位 Employers that manage occupational health well. */
  | 'EXEMPLARY'
  /** 健康企业 Healthy enterprises. */
  | 'HEALTHY';

/** 幂等键已用于其他请求 The idempotency key was used for a different request. */
export type IdempotencyKeyReused = Refusal & {
  readonly __typename?: 'IdempotencyKeyReused';
  /** 代码 IDEMPOTENCY_KEY_REUSED. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 None. */
  readonly source: Maybe<LegalSource>;
};

/** 图片格式 Format of a picture, as its bytes say. */
export type ImageFormat =
  /** JPEG图片 JPEG. */
  | 'JPEG'
  /** PNG图片 PNG. */
  | 'PNG';

/** 导入请求 Which uploaded table, from when on, by which decision. */
export type ImportRuleSetInput = {
  /** 决定文号 Number of the county's document, 1–60 characters. */
  readonly decisionNumber: Scalars['String']['input'];
  /** 施行日期 Tomorrow at the earliest, within 24 months. */
  readonly effectiveFrom: Scalars['PlainDate']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 关键项封顶 B or C; none: a failed key item only loses its marks. */
  readonly keyItemCapsGrade?: InputMaybe<ManagementGrade>;
  /** 名称 Title of the self-check table, 1–60 characters. */
  readonly title: Scalars['String']['input'];
  /** 上传编号 From requestRuleSetUpload. */
  readonly uploadId: Scalars['ID']['input'];
};

/** 导入结果 The version, or why not. */
export type ImportRuleSetResult = CountyRuleSet | FileRejected | IdempotencyKeyReused | InvalidInput | RuleSetDayTaken | StateConflict | WorkbookRejected;

/** 行业问题答案 As it was given. */
export type IndustryAnswer = {
  readonly __typename?: 'IndustryAnswer';
  /** 答是 True for yes. */
  readonly applies: Scalars['Boolean']['output'];
  /** 判定依据 What it rests on. */
  readonly basis: Scalars['String']['output'];
  /** 目录代码 The listed code that was asked about. */
  readonly listedCode: Scalars['String']['output'];
};

/** 行业问题答案 Answer to the catalogue's question; yes and no mean what the question says. */
export type IndustryAnswerInput = {
  /** 答是 True for yes. */
  readonly applies: Scalars['Boolean']['input'];
  /** 判定依据 What it rests on, 1–200 characters. */
  readonly basis: Scalars['String']['input'];
};

/** 行业风险 What the catalogue says of an employer's industry (R103–R105). */
export type IndustryRisk = {
  readonly __typename?: 'IndustryRisk';
  /** 可作答 Whether yes or no settles the question; otherwise a fuller industry code does. */
  readonly answerable: Scalars['Boolean']['output'];
  /** 目录代码 The listed code it falls under, by the longest listed beginning of its own. */
  readonly listedCode: Maybe<Scalars['String']['output']>;
  /** 待答问题 What must be known before it can be decided. */
  readonly question: Maybe<Scalars['String']['output']>;
  /** 风险 Risk. */
  readonly risk: IndustryRiskLevel;
  /** 依据 Source. */
  readonly source: LegalSource;
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

/** 设置县请求 A county as the list of divisions has it. */
export type InitCountyInput = {
  /** 行政区划代码 6 digits. */
  readonly code: Scalars['String']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 名称 Name. */
  readonly name: Scalars['String']['input'];
  /** 所属市州 Prefecture. */
  readonly prefecture: Scalars['String']['input'];
  /** 所属省份 Province. */
  readonly province: Scalars['String']['input'];
  /** 乡镇街道 1–90. */
  readonly townships: ReadonlyArray<TownshipInput>;
  /** 更新 Whether a county that is set up already may be changed; its settings and other bodies stay in any case. */
  readonly update?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 设置县结果 The county, or why not. */
export type InitCountyResult = BodyHasEmployers | County | CountyExists | IdempotencyKeyReused | InvalidInput | StateConflict;

/** 输入问题 One broken rule. */
export type InputProblem = {
  readonly __typename?: 'InputProblem';
  /** 代码 Stable code. */
  readonly code: Scalars['String']['output'];
  /** 说明 What is wrong and what to do, in Chinese. */
  readonly message: Scalars['String']['output'];
  /** 位置 Path in the input, such as `factors[0].exposed`. */
  readonly path: Scalars['String']['output'];
};

/** 抽查检查次数 Draws and checks in a calendar year. */
export type InspectionTally = {
  readonly __typename?: 'InspectionTally';
  /** 检查 Checks. */
  readonly checked: Scalars['Int']['output'];
  /** 抽中 Draws. */
  readonly drawn: Scalars['Int']['output'];
  /** 最近检查 Day of the last check. */
  readonly lastCheckedOn: Maybe<Scalars['PlainDate']['output']>;
  /** 年份 Year. */
  readonly year: Scalars['Int']['output'];
};

/** 输入有误 The input breaks one or more named rules; nothing was changed. */
export type InvalidInput = Refusal & {
  readonly __typename?: 'InvalidInput';
  /** 代码 INVALID_INPUT. */
  readonly code: Scalars['String']['output'];
  /** 说明 Summary in Chinese. */
  readonly message: Scalars['String']['output'];
  /** 问题 Every problem found, each with its place. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** 依据 None. */
  readonly source: Maybe<LegalSource>;
};

/** 印发请求 A draft and its number. */
export type IssueCircularInput = {
  /** 编号 The draft. */
  readonly circularId: Scalars['String']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 文号 1–60 characters. */
  readonly number: Scalars['String']['input'];
};

/** 印发结果 The circular, or why not. */
export type IssueCircularResult = Circular | CircularIssued | CircularWithdrawn | IdempotencyKeyReused | InvalidInput | NotFound | StateConflict;

/** 逐项判定 Verdict on an item. */
export type ItemVerdict = {
  readonly __typename?: 'ItemVerdict';
  /** 判定人角色 Role. */
  readonly byRole: Role;
  /** 内部记录 Internal note; never shown to the employer. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** 理由 Reason; the employer is told it when the report is returned. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 版次 To be named when the item is judged anew. */
  readonly revision: Scalars['Int']['output'];
  /** 判定时间 When. */
  readonly savedAt: Scalars['Instant']['output'];
  /** 判定 Verdict. */
  readonly verdict: ReviewVerdict;
};

/** 逐项判定 Verdict on one item. */
export type ItemVerdictInput = {
  /** 项目编号 Item. */
  readonly itemId: Scalars['String']['input'];
  /** 内部记录 Internal note, up to 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 理由 Reason, up to 500 characters. Needed unless the item is true. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 所见版次 Revision of the item's verdict as it was seen; 0 where it had none. */
  readonly seenRevision: Scalars['Int']['input'];
  /** 判定 Verdict. */
  readonly verdict: ReviewVerdict;
};

/** 条目没有结论 Items of the check list have no verdict. */
export type ItemsWithoutVerdict = Refusal & {
  readonly __typename?: 'ItemsWithoutVerdict';
  /** 代码 ITEMS_WITHOUT_VERDICT. */
  readonly code: Scalars['String']['output'];
  /** 条目 Items. */
  readonly itemIds: ReadonlyArray<Scalars['ID']['output']>;
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source, where there is one. */
  readonly source: Maybe<LegalSource>;
};

/** 另存的一批操作 Operations that arrived together and wait. */
export type KeptAside = {
  readonly __typename?: 'KeptAside';
  /** 填写人 Account. */
  readonly by: Scalars['String']['output'];
  /** 代码 Stable code. */
  readonly code: Scalars['String']['output'];
  /** 巡查表版本 Version of the form they were written with. */
  readonly formVersion: Scalars['String']['output'];
  /** 操作 As they were sent. */
  readonly operations: ReadonlyArray<PatrolOperation>;
  /** 原因 Why, in Chinese. */
  readonly reason: Scalars['String']['output'];
  /** 接收时间 By the server's clock. */
  readonly receivedAt: Scalars['Instant']['output'];
};

/** 文件 A file under its own hash. */
export type KeptFile = {
  readonly __typename?: 'KeptFile';
  /** 文件名 File name. */
  readonly fileName: Scalars['String']['output'];
  /** 摘要 SHA-256 of its bytes, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** 大小 Bytes. */
  readonly sizeBytes: Scalars['Int']['output'];
  /** 下载地址 Passing address. */
  readonly url: Scalars['String']['output'];
};

/** 台账导入 One upload of a ledger workbook and what became of each row. */
export type LedgerImport = {
  readonly __typename?: 'LedgerImport';
  /** 接受 Rows accepted as they stand. */
  readonly accepted: Scalars['Int']['output'];
  /** 更正后接受 Rows accepted with corrections. */
  readonly acceptedWithCorrections: Scalars['Int']['output'];
  /** 新增单位 Employers entered. */
  readonly created: Scalars['Int']['output'];
  /** 试导入 Whether nothing of it entered the ledger: it says what an import would come to. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** 文件名 File name. */
  readonly fileName: Scalars['String']['output'];
  /** 结束时间 When it ended. */
  readonly finishedAt: Maybe<Scalars['Instant']['output']>;
  /** 编号 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 说明 Notes on sheets and columns that were passed over. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** 已处理行数 Rows done. */
  readonly processedRows: Scalars['Int']['output'];
  /** 拒绝原因代码 Why the file was refused. */
  readonly refusalCode: Maybe<Scalars['String']['output']>;
  /** 拒绝原因 The same in Chinese, with what to do. */
  readonly refusalMessage: Maybe<Scalars['String']['output']>;
  /** 退回 Rows rejected. */
  readonly rejected: Scalars['Int']['output'];
  /** 退回行工作簿 Address of a workbook with the rejected rows and the reasons beside them. */
  readonly rejectedWorkbookUrl: Maybe<Scalars['String']['output']>;
  /** 逐行结果 Row by row, in sheet order. */
  readonly rows: LedgerRowConnection;
  /** 开始时间 When it was opened. */
  readonly startedAt: Scalars['Instant']['output'];
  /** 状态 State. */
  readonly state: LedgerImportState;
  /** 总行数 Rows in all; null until the file was read. */
  readonly totalRows: Maybe<Scalars['Int']['output']>;
  /** 无变化单位 Employers that stood as the row says. */
  readonly unchanged: Scalars['Int']['output'];
  /** 变更单位 Employers changed. */
  readonly updated: Scalars['Int']['output'];
};


/** 台账导入 One upload of a ledger workbook and what became of each row. */
export type LedgerImportRowsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  outcome: InputMaybe<LedgerRowOutcome>;
};

/** 导入分页 Page of imports. */
export type LedgerImportConnection = {
  readonly __typename?: 'LedgerImportConnection';
  /** 条目 Edges. */
  readonly edges: ReadonlyArray<LedgerImportEdge>;
  /** 内容 Imports. */
  readonly nodes: ReadonlyArray<LedgerImport>;
  /** 分页 Page. */
  readonly pageInfo: PageInfo;
};

/** 导入条目 Edge. */
export type LedgerImportEdge = {
  readonly __typename?: 'LedgerImportEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 导入 Import. */
  readonly node: LedgerImport;
};

/** 导入状态 Where an import stands. */
export type LedgerImportState =
  /** 待上传 Waiting for the file. */
  | 'AWAITING_UPLOAD'
  /** 已完成 Finished; every row has its outcome. */
  | 'FINISHED'
  /** 已拒绝 The file was refused as a whole; nothing was taken from it. */
  | 'REFUSED'
  /** 导入中 Running. */
  | 'RUNNING';

/** 行说明 A reason or a correction. */
export type LedgerRemark = {
  readonly __typename?: 'LedgerRemark';
  /** 代码 Code. */
  readonly code: Scalars['String']['output'];
  /** 栏目 Column title. */
  readonly column: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
};

/** 台账行 One row's outcome. */
export type LedgerRow = {
  readonly __typename?: 'LedgerRow';
  /** 代码 Codes of the reasons or corrections, in column order. */
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
  /** 名称 Employer's name as read. */
  readonly name: Scalars['String']['output'];
  /** 结果 Outcome. */
  readonly outcome: LedgerRowOutcome;
  /** 说明 Each reason or correction with its column. */
  readonly remarks: ReadonlyArray<LedgerRemark>;
  /** 工作表 Sheet. */
  readonly sheet: Scalars['String']['output'];
  /** 行号 Row number in the sheet, from 1. */
  readonly sheetRow: Scalars['Int']['output'];
};

/** 行分页 Page of rows. */
export type LedgerRowConnection = {
  readonly __typename?: 'LedgerRowConnection';
  /** 条目 Edges. */
  readonly edges: ReadonlyArray<LedgerRowEdge>;
  /** 内容 Rows. */
  readonly nodes: ReadonlyArray<LedgerRow>;
  /** 分页 Page. */
  readonly pageInfo: PageInfo;
};

/** 行条目 Edge. */
export type LedgerRowEdge = {
  readonly __typename?: 'LedgerRowEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 行 Row. */
  readonly node: LedgerRow;
};

/** 行结果 What became of a row. */
export type LedgerRowOutcome =
  /** 接受 Accepted. */
  | 'ACCEPTED'
  /** 更正后接受 Accepted with corrections. */
  | 'ACCEPTED_WITH_CORRECTIONS'
  /** 退回 Rejected. */
  | 'REJECTED';

/** 导入已开通 The import and where to send the workbook. */
export type LedgerUpload = {
  readonly __typename?: 'LedgerUpload';
  /** 导入 The import, waiting for its file. */
  readonly import: LedgerImport;
  /** 上传 Form to post the file with. */
  readonly upload: UploadForm;
};

/** 依据 The text a rule rests on. */
export type LegalSource = {
  readonly __typename?: 'LegalSource';
  /** 条款 Article, clause or table. */
  readonly clause: Scalars['String']['output'];
  /** 确信程度 H printed in a source that was read, M consistent but not printed, D decided here. */
  readonly confidence: Confidence;
  /** 文件 Title or document number. */
  readonly instrument: Scalars['String']['output'];
};

/** 依据 The text that a decision of the county rests on. */
export type LegalSourceInput = {
  /** 条款 1–200 characters. */
  readonly clause: Scalars['String']['input'];
  /** 确信程度 How sure. */
  readonly confidence: Confidence;
  /** 文件 Title or document number, 1–200 characters. */
  readonly instrument: Scalars['String']['input'];
};

/** 可提升项 An item that lost marks, and what putting it right alone would change. */
export type LiftingItem = {
  readonly __typename?: 'LiftingItem';
  /** 改正后等级 Grade then. */
  readonly gradeIfConforming: ManagementGrade;
  /** 项目 Item id. */
  readonly itemId: Scalars['ID']['output'];
  /** 可升级 Whether that is a better grade. */
  readonly lifts: Scalars['Boolean']['output'];
  /** 失分 Marks lost. */
  readonly marks: Scalars['Float']['output'];
  /** 改正后得分 Score then. */
  readonly scoreIfConforming: Scalars['Float']['output'];
  /** 内容 What is checked. */
  readonly text: Scalars['String']['output'];
};

/** 限值指标 What was measured, as the limit names it. */
export type LimitQuantity =
  /** 电场强度 Electric field. */
  | 'ELECTRIC_FIELD'
  /** 纤维时间加权平均容许浓度 Asbestos fibres, PC-TWA, f/mL. */
  | 'FIBRE_TWA'
  /** 手传振动 Hand-arm vibration, energy-equivalent over 4 hours, m/s². */
  | 'HAND_ARM_VIBRATION'
  /** 辐照度 Irradiance. */
  | 'IRRADIANCE'
  /** 最高容许浓度 MAC, mg/m³. */
  | 'MAC'
  /** 磁场强度 Magnetic field. */
  | 'MAGNETIC_FIELD'
  /** 8小时等效声级 Noise normalised to 8 hours a day, dB(A). */
  | 'NOISE_LEX_8H'
  /** 40小时等效声级 Noise normalised to 40 hours a week, dB(A). */
  | 'NOISE_LEX_40H'
  /** 脉冲噪声峰值 Peak of impulse noise, dB(A). */
  | 'NOISE_PEAK'
  /** 短时间接触容许浓度 PC-STEL over 15 minutes, mg/m³. */
  | 'PC_STEL'
  /** 时间加权平均容许浓度 PC-TWA over 8 hours, mg/m³. */
  | 'PC_TWA'
  /** 功率密度 Power density. */
  | 'POWER_DENSITY'
  /** 呼吸性粉尘时间加权平均容许浓度 Respirable dust, PC-TWA, mg/m³. */
  | 'RESPIRABLE_DUST_TWA'
  /** 总粉尘时间加权平均容许浓度 Total dust, PC-TWA, mg/m³. */
  | 'TOTAL_DUST_TWA'
  /** 湿球黑球温度指数 WBGT, ℃. */
  | 'WBGT';

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

/** 办理期限 A period of an entry. */
export type ListClock = {
  readonly __typename?: 'ListClock';
  /** 期限 With the days counted. */
  readonly period: PublicationDeadline;
  /** 名称 What it is for. */
  readonly title: Scalars['String']['output'];
};

/** 县级列入标准 Criteria of a county. */
export type ListCriteria = {
  readonly __typename?: 'ListCriteria';
  /** 现行标准 What holds today. */
  readonly criteria: ReadonlyArray<ListCriterion>;
  /** 现行标准编号 Version that holds today; the platform's own until the county records one. */
  readonly inForceId: Scalars['ID']['output'];
  /** 历次标准 What the county has recorded, oldest first. */
  readonly versions: ReadonlyArray<ListCriteriaVersion>;
};

/** 标准已经施行 The version of that day is in effect and stays. */
export type ListCriteriaInEffect = Refusal & {
  readonly __typename?: 'ListCriteriaInEffect';
  /** 代码 LIST_CRITERIA_IN_EFFECT. */
  readonly code: Scalars['String']['output'];
  /** 编号 Id of the version in effect. */
  readonly criteriaId: Scalars['ID']['output'];
  /** 施行日期 Since when. */
  readonly effectiveOn: Scalars['PlainDate']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 不符合标准 No criterion is met today, or none that the employer was told of. */
export type ListCriteriaNotMet = Refusal & {
  readonly __typename?: 'ListCriteriaNotMet';
  /** 代码 LIST_CRITERIA_NOT_MET. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 标准版本 One version of a county's criteria. */
export type ListCriteriaVersion = {
  readonly __typename?: 'ListCriteriaVersion';
  /** 标准 Criteria. */
  readonly criteria: ReadonlyArray<ListCriterion>;
  /** 决定文号 Number of the county's document. */
  readonly decision: Scalars['String']['output'];
  /** 施行日期 First day. */
  readonly effectiveOn: Scalars['PlainDate']['output'];
  /** 编号 Id with version. */
  readonly id: Scalars['ID']['output'];
  /** 登记时间 When it was recorded. */
  readonly savedAt: Scalars['Instant']['output'];
};

/** 列入标准 One criterion. */
export type ListCriterion = {
  readonly __typename?: 'ListCriterion';
  /** 达到数量 Amount from which it is met, that amount included. */
  readonly atLeast: Scalars['Int']['output'];
  /** 适用类别 Effective categories; null: all. */
  readonly categories: Maybe<ReadonlyArray<Category>>;
  /** 所看事实 Fact. */
  readonly fact: CriterionFact;
  /** 编号 Id in its version. */
  readonly id: Scalars['ID']['output'];
  /** 如何修复 How to get off the list. */
  readonly repair: ListCriterionRepair;
  /** 依据 Source. */
  readonly source: LegalSource;
  /** 公布月数 Months on the list. */
  readonly termMonths: Scalars['Int']['output'];
  /** 标准 In words. */
  readonly title: Scalars['String']['output'];
  /** 期间 Only what lies within so many months; null: whenever. */
  readonly withinMonths: Maybe<Scalars['Int']['output']>;
};

/** 标准输入 One criterion. */
export type ListCriterionInput = {
  /** 达到数量 1–3650. */
  readonly atLeast: Scalars['Int']['input'];
  /** 依据 Clause of the decision, 1–100 characters. */
  readonly basis: Scalars['String']['input'];
  /** 适用类别 Left out: all. */
  readonly categories?: InputMaybe<ReadonlyArray<Category>>;
  /** 所看事实 Fact. */
  readonly fact: CriterionFact;
  /** 编号 1–32 capital letters or digits, different in each. */
  readonly id: Scalars['ID']['input'];
  /** 须已消除 Whether the criterion must no longer be met. */
  readonly mustBeCured: Scalars['Boolean']['input'];
  /** 公布满月数 0 to the term. */
  readonly repairAfterMonths: Scalars['Int']['input'];
  /** 如何修复 1–100 characters. */
  readonly repairText: Scalars['String']['input'];
  /** 公布月数 1–36. */
  readonly termMonths: Scalars['Int']['input'];
  /** 标准 1–100 characters. */
  readonly title: Scalars['String']['input'];
  /** 期间 1–36 months, for penalties only. */
  readonly withinMonths?: InputMaybe<Scalars['Int']['input']>;
};

/** 修复条件 When an entry may be repaired. */
export type ListCriterionRepair = {
  readonly __typename?: 'ListCriterionRepair';
  /** 公布满月数 Months after publication from which repair is possible. */
  readonly afterMonths: Scalars['Int']['output'];
  /** 须已消除 Whether the criterion must no longer be met. */
  readonly mustBeCured: Scalars['Boolean']['output'];
  /** 条件 In words. */
  readonly text: Scalars['String']['output'];
};

/** 名单条目 One employer on one list. */
export type ListEntry = {
  readonly __typename?: 'ListEntry';
  /** 办理期限 Period that runs, counted today; null where none does. */
  readonly clock: Maybe<ListClock>;
  /** 统一社会信用代码 Unified social credit code. */
  readonly creditCode: Scalars['String']['output'];
  /** 标准编号 Version of the criteria it was judged by; null for nominations. */
  readonly criteriaId: Maybe<Scalars['ID']['output']>;
  /** 用人单位 Opaque id of the employer. */
  readonly employerId: Scalars['ID']['output'];
  /** 单位名称 Name. */
  readonly employerName: Scalars['String']['output'];
  /** 符合的标准 Criteria met, with the records that show it. */
  readonly grounds: ReadonlyArray<ListGround>;
  /** 编号 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 名单 Which list. */
  readonly list: ListKind;
  /** 推荐理由 Why it was nominated; null where it was collected. */
  readonly nominatedFor: Maybe<Scalars['String']['output']>;
  /** 个人姓名 Of a person who consented; null otherwise and after the entry has ended. */
  readonly personName: Maybe<Scalars['String']['output']>;
  /** 公布起 First day; null before publication. */
  readonly publishedFrom: Maybe<Scalars['PlainDate']['output']>;
  /** 公布止 Last day, until 24:00. */
  readonly publishedUntil: Maybe<Scalars['PlainDate']['output']>;
  /** 状态 State. */
  readonly state: ListState;
  /** 状态起始日 Since when. */
  readonly stateSince: Scalars['PlainDate']['output'];
  /** 状态名称 The state in Chinese. */
  readonly stateText: Scalars['String']['output'];
  /** 办理经过 Steps, oldest first; to the employer without what officers noted among themselves. */
  readonly steps: ReadonlyArray<ListStep>;
};

/** 名单条目分页 Connection. */
export type ListEntryConnection = {
  readonly __typename?: 'ListEntryConnection';
  /** 边 Edges. */
  readonly edges: ReadonlyArray<ListEntryEdge>;
  /** 节点 Nodes of the edges. */
  readonly nodes: ReadonlyArray<ListEntry>;
  /** 分页信息 Page. */
  readonly pageInfo: PageInfo;
};

/** 名单条目边 Edge. */
export type ListEntryEdge = {
  readonly __typename?: 'ListEntryEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 节点 Entry. */
  readonly node: ListEntry;
};

/** 名单文件 A list as a file. */
export type ListFile = {
  readonly __typename?: 'ListFile';
  /** 截至时间 Moment at which the list stood so. */
  readonly at: Scalars['Instant']['output'];
  /** 条目数 Number of entries. */
  readonly count: Scalars['Int']['output'];
  /** 下载地址 Passing address. */
  readonly downloadUrl: Scalars['String']['output'];
  /** 文件名 Name. */
  readonly fileName: Scalars['String']['output'];
  /** SHA-256 Of the file's bytes. */
  readonly sha256: Scalars['String']['output'];
};

/** 名单文件格式 Format of a list's file. */
export type ListFileFormat =
  /** 逗号分隔文本 Comma-separated text. */
  | 'CSV'
  /** JSON数据 Canonical JSON. */
  | 'JSON'
  /** Excel工作簿 Workbook. */
  | 'XLSX';

/** 列入理由 A criterion that is met. */
export type ListGround = {
  readonly __typename?: 'ListGround';
  /** 数量 In the unit. */
  readonly amount: Scalars['Int']['output'];
  /** 标准 Criterion. */
  readonly criterion: ListCriterion;
  /** 记录 Records that show it. */
  readonly records: ReadonlyArray<ListGroundRecord>;
  /** 单位 Unit. */
  readonly unit: Scalars['String']['output'];
};

/** 记录 A record that shows a criterion met. */
export type ListGroundRecord = {
  readonly __typename?: 'ListGroundRecord';
  /** 日期 Day that it is about. */
  readonly on: Maybe<Scalars['PlainDate']['output']>;
  /** 档案名 Name in the employer's file. */
  readonly record: Scalars['String']['output'];
  /** 内容 What it shows. */
  readonly text: Scalars['String']['output'];
};

/** 陈述申辩期限已过 The employer's time is over. */
export type ListHearingClosed = Refusal & {
  readonly __typename?: 'ListHearingClosed';
  /** 代码 LIST_HEARING_CLOSED. */
  readonly code: Scalars['String']['output'];
  /** 最后一日 Last day that it was. */
  readonly endedOn: Scalars['PlainDate']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 陈述申辩期限未满 The decision may follow on the day after. */
export type ListHearingOpen = Refusal & {
  readonly __typename?: 'ListHearingOpen';
  /** 代码 LIST_HEARING_OPEN. */
  readonly code: Scalars['String']['output'];
  /** 最后一日 Last day, until 24:00. */
  readonly endsOn: Scalars['PlainDate']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 名单 JSON A list as text for machines. */
export type ListJson = {
  readonly __typename?: 'ListJson';
  /** 截至时间 Moment at which the list stood so. */
  readonly at: Scalars['Instant']['output'];
  /** 条目数 Number of entries. */
  readonly count: Scalars['Int']['output'];
  /** SHA-256 Of the text in UTF-8. */
  readonly sha256: Scalars['String']['output'];
  /** 内容 Canonical JSON. */
  readonly text: Scalars['String']['output'];
};

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

/** 不符合修复条件 What stands against the repair. */
export type ListNotCured = Refusal & {
  readonly __typename?: 'ListNotCured';
  /** 代码 LIST_NOT_CURED. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 最早修复日 Day from which it is possible; null where time does not stand against it. */
  readonly possibleFrom: Maybe<Scalars['PlainDate']['output']>;
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
  /** 仍然符合的标准 Criteria still met. */
  readonly titles: ReadonlyArray<Scalars['String']['output']>;
};

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

/** 办理步骤 A step as it was taken. */
export type ListStep = {
  readonly __typename?: 'ListStep';
  /** 步骤 Action. */
  readonly action: ListAction;
  /** 时间 Moment. */
  readonly at: Scalars['Instant']['output'];
  /** 办理角色 Role in Chinese; the platform for its daily run. */
  readonly byText: Scalars['String']['output'];
  /** 材料 Files. */
  readonly files: ReadonlyArray<EvidenceFile>;
  /** 日期 Day. */
  readonly on: Scalars['PlainDate']['output'];
  /** 内容 Reason or statement. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** 名单材料上传 Where to upload. */
export type ListUpload = {
  readonly __typename?: 'ListUpload';
  /** 上传表单 Presigned form. */
  readonly upload: UploadForm;
  /** 上传编号 Id to name it by. */
  readonly uploadId: Scalars['ID']['output'];
};

/** 上传的文件 An upload by its id. */
export type ListUploadInput = {
  /** 文件名 1–200 characters. */
  readonly fileName: Scalars['String']['input'];
  /** SHA-256 Hexadecimal digest of the bytes. */
  readonly sha256: Scalars['String']['input'];
  /** 上传编号 Id of the upload. */
  readonly uploadId: Scalars['ID']['input'];
};

/** 所列的县 What a list shows of a county. */
export type ListedCounty = {
  readonly __typename?: 'ListedCounty';
  /** 行政区划代码 6 digits. */
  readonly code: Scalars['String']['output'];
  /** 名称 Name. */
  readonly name: Scalars['String']['output'];
  /** 所属市州 Prefecture. */
  readonly prefecture: Scalars['String']['output'];
  /** 所属省份 Province. */
  readonly province: Scalars['String']['output'];
};

/** 台账所列单位 What a list shows of an employer, read in one store call for the page. */
export type ListedEmployer = {
  readonly __typename?: 'ListedEmployer';
  /** 统一社会信用代码 Credit code. */
  readonly creditCode: Scalars['String']['output'];
  /** 是否已申报 Declared. */
  readonly declared: Scalars['Boolean']['output'];
  /** 生效类别 Category by which it is inspected. */
  readonly effectiveCategory: Maybe<EffectiveCategory>;
  /** 接触人数 Exposed persons. */
  readonly exposed: Scalars['Int']['output'];
  /** 危害因素数 Number of hazard factors. */
  readonly factorCount: Scalars['Int']['output'];
  /** 编号 Opaque id, as of `Employer`. */
  readonly id: Scalars['ID']['output'];
  /** 行业代码 Code. */
  readonly industryCode: Maybe<Scalars['String']['output']>;
  /** 行业类别 Industry. */
  readonly industryName: Maybe<Scalars['String']['output']>;
  /** 名称 Name. */
  readonly name: Scalars['String']['output'];
  /** 下一期限 Next due. */
  readonly nextDue: Maybe<NextDue>;
  /** 巡查单位 Patrol body. */
  readonly patrolBody: PatrolBody;
  /** 职工总数 Staff, persons. */
  readonly staff: Scalars['Int']['output'];
  /** 最近评估 Latest assessment. */
  readonly summary: Maybe<EmployerSummary>;
};

/** 载入放假通知 A State Council notice as data. */
export type LoadCalendarNoticeInput = {
  /** 放假安排 Holidays. */
  readonly holidays: ReadonlyArray<NoticedHolidayInput>;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 发布日期 Day of issue. */
  readonly issuedOn: Scalars['PlainDate']['input'];
  /** 调休上班日 Weekend days worked in exchange. */
  readonly makeUpDays: ReadonlyArray<Scalars['PlainDate']['input']>;
  /** 文号 Document number, such as 国办发明电〔2025〕7号. */
  readonly number: Scalars['String']['input'];
  /** 出处 Where the text was taken from, such as its address at www.gov.cn. */
  readonly source: Scalars['String']['input'];
  /** 年份 Year whose days it decides. */
  readonly year: Scalars['Int']['input'];
};

/** 载入放假通知结果 The notice, or why not. */
export type LoadCalendarNoticeResult = IdempotencyKeyReused | InvalidInput | LoadedNotice | NoticeNotNewer | StateConflict;

/** 已载入的放假通知 The notice that counts for a year in a county. */
export type LoadedNotice = {
  readonly __typename?: 'LoadedNotice';
  /** 县 Six-digit division code. */
  readonly county: Scalars['String']['output'];
  /** 放假安排 Holidays. */
  readonly holidays: ReadonlyArray<NoticedHoliday>;
  /** 发布日期 Day of issue. */
  readonly issuedOn: Scalars['PlainDate']['output'];
  /** 载入时间 When it was loaded. */
  readonly loadedAt: Scalars['Instant']['output'];
  /** 调休上班日 Weekend days worked in exchange. */
  readonly makeUpDays: ReadonlyArray<Scalars['PlainDate']['output']>;
  /** 文号 Document number. */
  readonly number: Scalars['String']['output'];
  /** 重算结果 What the job has moved; null while it has not yet gone through the county. */
  readonly recomputed: Maybe<Recomputation>;
  /** 被替换的通知 Notices that it replaced, oldest first. */
  readonly replaced: ReadonlyArray<ReplacedNotice>;
  /** 出处 Where the text was taken from. */
  readonly source: Scalars['String']['output'];
  /** 年份 Year whose days it decides. */
  readonly year: Scalars['Int']['output'];
};

/** 另定期限 Another period for the decision. */
export type LongerPeriodInput = {
  /** 依据 Law or rule. */
  readonly basis: Scalars['String']['input'];
  /** 届满日 Last day. */
  readonly endsOn: Scalars['PlainDate']['input'];
};

/** 失分项 An item that lost marks. */
export type LostMarks = {
  readonly __typename?: 'LostMarks';
  /** 项目 Item id. */
  readonly itemId: Scalars['ID']['output'];
  /** 失分 Marks lost. */
  readonly marks: Scalars['Float']['output'];
  /** 内容 What is checked. */
  readonly text: Scalars['String']['output'];
};

/** 重大变化 What obliges the employer to assess itself anew (R87–R92); settled by filing the report of a later assessment. */
export type MajorChange = {
  readonly __typename?: 'MajorChange';
  /** 登记日期 Day on which the earliest of the reasons was recorded. */
  readonly detectedOn: Scalars['PlainDate']['output'];
  /** 期限 How that day was counted; a local rule of the county. */
  readonly due: Deadline;
  /** 截止日 Last day for the new assessment and its filing. */
  readonly dueOn: Scalars['PlainDate']['output'];
  /** 说明 All in one Chinese sentence: what changed, and what to do by when. */
  readonly explanation: Scalars['String']['output'];
  /** 原因 Each with its numbers. */
  readonly reasons: ReadonlyArray<MajorChangeReason>;
};

/** 重大变化种类 What is other than when it was assessed. */
export type MajorChangeKind =
  /** 新增因素 A factor came (R87). */
  | 'FACTOR_ADDED'
  /** 减少因素 A factor went (R87). */
  | 'FACTOR_REMOVED'
  /** 危害风险等级 Another hazard grade (R87–R89). */
  | 'HAZARD_GRADE'
  /** 接触人数 Exposed persons in another band (R89). */
  | 'HEADCOUNT'
  /** 接触水平 Conforming became nonconforming, or the other way (R88). */
  | 'LEVEL'
  /** 管理状况等级 Another management grade (R90). */
  | 'MANAGEMENT_GRADE'
  /** 因素性质 A factor of another nature (R87). */
  | 'NATURE';

/** 变化原因 One thing that is other than when it was assessed. */
export type MajorChangeReason = {
  readonly __typename?: 'MajorChangeReason';
  /** 登记日期 Day on which it was first recorded. */
  readonly detectedOn: Scalars['PlainDate']['output'];
  /** 种类 Kind. */
  readonly kind: MajorChangeKind;
  /** 说明 In Chinese, with its numbers. */
  readonly sentence: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: LegalSource;
};

/** 管理状况等级 Management grade (R74). */
export type ManagementGrade =
  /** A级 Score ≥ 90. */
  | 'A'
  /** B级 Score ≥ 70 and < 90. */
  | 'B'
  /** C级 Score < 70. */
  | 'C';

/** 标为已读请求 Which messages. */
export type MarkReadInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 消息 1–50 messages of the viewer's own inbox. */
  readonly messageIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** 标为已读结果 Which are read now, or why not. */
export type MarkReadResult = IdempotencyKeyReused | InvalidInput | MarkedRead | NotFound | StateConflict;

/** 已标为已读 The messages are read. */
export type MarkedRead = {
  readonly __typename?: 'MarkedRead';
  /** 消息 Ids. */
  readonly messageIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** 检测点 A sampled point of a hazard factor as the test report gives it. */
export type MeasurementPoint = {
  readonly __typename?: 'MeasurementPoint';
  /** 检测机构 Institution. */
  readonly institution: Scalars['String']['output'];
  /** 限值 Occupational exposure limit. */
  readonly limit: Maybe<Scalars['Float']['output']>;
  /** 检测日期 Day. */
  readonly measuredOn: Scalars['PlainDate']['output'];
  /** 检测项目 Quantity, such as CTWA or 8 h 等效声级. */
  readonly quantity: Scalars['String']['output'];
  /** 报告编号 Number of the test report. */
  readonly reportNumber: Scalars['String']['output'];
  /** 单位 Unit of value and limit. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** 检测值 Value. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** 结论 Value against limit (equal to the limit is not over), otherwise the test report's verdict. */
  readonly verdict: ExposureLevel;
  /** 检测点 Workplace. */
  readonly workplace: Scalars['String']['output'];
};

/** 检测点 A sampled point. */
export type MeasurementPointInput = {
  /** 检测机构 Institution. */
  readonly institution: Scalars['String']['input'];
  /** 限值 Limit, above 0. */
  readonly limit?: InputMaybe<Scalars['Float']['input']>;
  /** 检测日期 Day, not after the assessment. */
  readonly measuredOn: Scalars['PlainDate']['input'];
  /** 检测项目 Quantity, up to 50 characters. */
  readonly quantity: Scalars['String']['input'];
  /** 报告编号 Number of the test report. */
  readonly reportNumber: Scalars['String']['input'];
  /** 单位 Unit; needed with a value or a limit. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** 检测值 Value, not below 0. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  /** 检测报告结论 Needed where value and limit are not both given. */
  readonly verdict?: InputMaybe<ExposureLevel>;
  /** 检测点 Workplace, up to 100 characters. */
  readonly workplace: Scalars['String']['input'];
};

/** 成员单位 A member unit. */
export type MemberUnit = {
  readonly __typename?: 'MemberUnit';
  /** 职责 What it has to do. */
  readonly duties: Scalars['String']['output'];
  /** 卫生健康部门 Whether it answers for what must be made public. */
  readonly isBureau: Scalars['Boolean']['output'];
  /** 名称 Name. */
  readonly name: Scalars['String']['output'];
  /** 编号 Id. */
  readonly unitId: Scalars['String']['output'];
};

/** 成员单位 A member unit. */
export type MemberUnitInput = {
  /** 职责 1–300 characters. */
  readonly duties: Scalars['String']['input'];
  /** 卫生健康部门 At most one. */
  readonly isBureau: Scalars['Boolean']['input'];
  /** 名称 1–60 characters. */
  readonly name: Scalars['String']['input'];
  /** 编号 1–20 lower-case letters, digits, hyphens, beginning with a letter. */
  readonly unitId: Scalars['String']['input'];
};

/** 成员单位名单 The county's member units. */
export type MemberUnits = {
  readonly __typename?: 'MemberUnits';
  /** 成员单位 Units. */
  readonly units: ReadonlyArray<MemberUnit>;
};

/** 消息 Something that the organisation is told. */
export type Message = {
  readonly __typename?: 'Message';
  /** 时间 The moment it stands under; of a reminder the beginning of its day. */
  readonly at: Scalars['Instant']['output'];
  /** 用人单位统一社会信用代码 Its credit code; null where none is concerned or it is not known. */
  readonly creditCode: Maybe<Scalars['String']['output']>;
  /** 用人单位名称 Name of the employer concerned; null where none is. */
  readonly employerName: Maybe<Scalars['String']['output']>;
  /** 编号 Opaque id, valid in the viewer's own inbox. */
  readonly id: Scalars['ID']['output'];
  /** 类别 Kind. */
  readonly kind: MessageKind;
  /** 已读时间 When somebody of the organisation read it; null: nobody has. */
  readonly readAt: Maybe<Scalars['Instant']['output']>;
  /** 提醒的期限 Set for reminders only. */
  readonly reminder: Maybe<Reminder>;
  /** 已办结 Whether the deadline is met by now, or its day no longer the one due; null where nothing is to be done. */
  readonly settled: Maybe<Scalars['Boolean']['output']>;
  /** 依据 The text it rests on, where there is one. */
  readonly source: Maybe<LegalSource>;
  /** 正文 What happened or is to be done, by which day, and how the day was counted. */
  readonly text: Scalars['String']['output'];
  /** 标题 One line. */
  readonly title: Scalars['String']['output'];
};

/** 收件箱一页 Page of messages. */
export type MessageConnection = {
  readonly __typename?: 'MessageConnection';
  /** 边 Edges. */
  readonly edges: ReadonlyArray<MessageEdge>;
  /** 消息 The messages themselves. */
  readonly nodes: ReadonlyArray<Message>;
  /** 分页信息 Page. */
  readonly pageInfo: PageInfo;
};

/** 收件箱的边 Edge. */
export type MessageEdge = {
  readonly __typename?: 'MessageEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 消息 Message. */
  readonly node: Message;
};

/** 消息类别 Kind of message. */
export type MessageKind =
  /** 确定类别 The category of an employer without a filed report was confirmed. */
  | 'CATEGORY_CONFIRMED'
  /** 通报 A circular was issued to the unit, or to an employer of the body; its answer is due or missing. */
  | 'CIRCULAR'
  /** 公示意见 Somebody commented on, or objected to, a report in publicity. */
  | 'COMMENT_RECEIVED'
  /** 收到投诉举报 Somebody complained of an employer; told to the county only. */
  | 'COMPLAINT_RECEIVED'
  /** 摸清底数 A body signed its count, or the bureau accepted or returned it. */
  | 'COUNT_RETURN'
  /** 期限变动 A holiday notice moved a deadline. */
  | 'DEADLINE_MOVED'
  /** 解除委托 An employer ended a delegation. */
  | 'DELEGATION_ENDED'
  /** 委托 An employer lets a technical service body act for it. */
  | 'DELEGATION_GRANTED'
  /** 执法办理 A step was taken on a finding of the employer. */
  | 'ENFORCEMENT'
  /** 荣誉名单 A step of a nomination for a list of honours. */
  | 'HONOUR'
  /** 不达标名单候选 A candidate for the non-compliant list, before its employer is told. To the bureau only. */
  | 'NONCOMPLIANCE_CANDIDATE'
  /** 列入不达标名单 Published on the non-compliant list. */
  | 'NONCOMPLIANCE_LISTED'
  /** 移出不达标名单 Off the list by the end of its term, or withdrawn. */
  | 'NONCOMPLIANCE_REMOVED'
  /** 不达标名单修复 Off the list by repair. */
  | 'NONCOMPLIANCE_REPAIRED'
  /** 不达标名单办理 Notice, statement, decision or application for repair. */
  | 'NONCOMPLIANCE_STEP'
  /** 移送线索 A patrol referred a suspected violation. */
  | 'PATROL_REFERRED'
  /** 巡查轮次 A month of patrols was opened, its return is due or missing, submitted, or opened again. */
  | 'PATROL_ROUND'
  /** 线索办理情况 What became of a referral. */
  | 'REFERRAL_SETTLED'
  /** 期限提醒 A deadline comes near or has passed. */
  | 'REMINDER'
  /** 复核 A report was accepted or returned, or is to be verified on site. */
  | 'REPORT_REVIEWED'
  /** 考核评分 Scores were fixed, objected to, or an objection answered. */
  | 'SCORES'
  /** 督导检查 The leading group's team recorded what it found at the unit. */
  | 'SUPERVISION'
  /** 现场检查变更 A visit that the employer was notified of has moved, is off, or other officers come. */
  | 'VISIT_CHANGED'
  /** 现场检查通知 Notice of a visit. */
  | 'VISIT_NOTICE';

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
  readonly reason: Scalars['String']['input'];
};

/** 月负荷 Officer-visits of a month: one officer at one visit. */
export type MonthLoad = {
  readonly __typename?: 'MonthLoad';
  /** 月份 YYYY-MM. */
  readonly month: Scalars['String']['output'];
  /** 需要 Needed, spread by working days. */
  readonly needed: Scalars['Float']['output'];
  /** 可能 Possible by the officers' capacity. */
  readonly possible: Scalars['Int']['output'];
  /** 工作日 Working days without quiet days. */
  readonly workingDays: Scalars['Int']['output'];
};

/** 变动后的日期 A last day and the notice that made it. */
export type MovedDay = {
  readonly __typename?: 'MovedDay';
  /** 原因 Document number of the notice. */
  readonly because: Scalars['String']['output'];
  /** 届满日 Last day. */
  readonly endsOn: Scalars['PlainDate']['output'];
};

/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 审核通过 Accepts a signed return. By the bureau. */
  readonly acceptCountReturn: AcceptCountReturnResult;
  /** 采信报告 Accepts the report and confirms its category. By the bureau. */
  readonly acceptReport: AcceptReportResult;
  /** 添加推送地址 Has the county's messages sent to an address from now on. By the bureau. */
  readonly addWebhook: AddWebhookResult;
  /** 报送整改情况 Reports a rectification. By the unit, or the bureau for a member unit. */
  readonly answerCircular: AnswerCircularResult;
  /** 答复意见 Answers a comment, once. By the employer. */
  readonly answerPublicComment: AnswerPublicCommentResult;
  /** 答复异议 Answers an objection; upheld, it makes the next version. By the bureau. */
  readonly answerScoreObjection: AnswerScoreObjectionResult;
  /** 批准检查 Approves a visit; an emergency also afterwards. */
  readonly approveVisit: ApproveVisitResult;
  /** 改派检查人员 Sends other officers. */
  readonly assignVisitOfficers: AssignVisitOfficersResult;
  /** 附证据 Checks an uploaded file and adds it to an answer of the draft. */
  readonly attachEvidence: AttachEvidenceResult;
  /** 附公示照片 Attaches an uploaded photo as proof of publicity, before sign-off; at most 6. */
  readonly attachPublicityPhoto: AttachPublicityPhotoResult;
  /** 附复核证据 Checks an uploaded file and adds it to an item. */
  readonly attachReviewEvidence: AttachReviewEvidenceResult;
  /** 附检查证据 Attaches an uploaded photo or document. */
  readonly attachVisitEvidence: AttachVisitEvidenceResult;
  /** 取消检查 Cancels a coming visit. */
  readonly cancelVisit: CancelVisitResult;
  /** 终止计划 Ends a plan that cannot go on, with the names of those who stayed silent. By the bureau. */
  readonly closePlan: ClosePlanResult;
  /** 停用推送地址 Sends nothing more to it. By the bureau. */
  readonly closeWebhook: CloseWebhookResult;
  /** 提交承诺 Binds the viewer's party to a random number that the platform does not see yet. By the plan's parties. */
  readonly commitSeed: CommitSeedResult;
  /** 确定检查结果 Settles the result, which follows from the record. */
  readonly concludeVisit: ConcludeVisitResult;
  /** 确定类别 Confirms the category of an employer without a filed report (R103–R105). */
  readonly confirmCategory: ConfirmCategoryResult;
  /** 单位确认 Records the employer’s statement and signature, or that it refused to sign. */
  readonly confirmVisit: ConfirmVisitResult;
  /** 委托技术服务机构 Lets one technical service body prepare this employer's assessment, or nobody (null). By the employer. */
  readonly delegateTechService: DelegateTechServiceResult;
  /** 放弃评估草稿 Empties the draft. */
  readonly discardAssessmentDraft: DiscardAssessmentDraftResult;
  /** 线索不予处理 Closes a referral without a visit or finding. The others are closed by opening one that names it. */
  readonly dismissPatrolReferral: DismissPatrolReferralResult;
  /** 起草通报 Writes a draft, or writes it anew. By the bureau. */
  readonly draftCircular: DraftCircularResult;
  /** 制定计划 Announces a plan's period and who contributes to its seed. By the bureau. */
  readonly draftPlan: DraftPlanResult;
  /** 编制报告 Drafts the report of the employer's latest assessment (R77). */
  readonly draftReport: DraftReportResult;
  /** 提取名单 Draws the body's employers with hazards from the ledger and freezes them. By the body. */
  readonly drawCountReturn: DrawCountReturnResult;
  /** 结束检查 Ends a visit with its record. */
  readonly endVisit: EndVisitResult;
  /** 录入公共随机源 Enters what the announced source said; leads to the draw. By the bureau. */
  readonly enterBeacon: EnterBeaconResult;
  /** 登记评分情况 Enters a case by hand. By the bureau. */
  readonly enterScore: EnterScoreResult;
  /** 导出一企一档 Writes one volume of an employer's whole file as a ZIP and records who took it. By the employer itself (without the audit chain), officers and the bureau. */
  readonly exportArchive: ExportArchiveResult;
  /** 报送 Files the signed report; later than 10 working days after publicity it is accepted and marked late (R83, R84). */
  readonly fileReport: FileReportResult;
  /** 完成上传巡查照片 Joins the pieces, checks the photo and keeps it. */
  readonly finishPatrolPhoto: FinishPatrolPhotoResult;
  /** 定分 Fixes the scores of a period that is over. By the bureau. */
  readonly fixScores: FixScoresResult;
  /** 冻结名单 Publishes list, settings and roster with their hashes and the time, before any seed exists. By the bureau. */
  readonly freezePlan: FreezePlanResult;
  /** 导入自查表 Makes an uploaded table the county's next version from a later day on; past assessments stay as they are. By the bureau. */
  readonly importRuleSet: ImportRuleSetResult;
  /** 设置县 Sets a county up with its townships, or brings these up to the list of divisions. By the platform's operator. */
  readonly initCounty: InitCountyResult;
  /** 印发通报 Issues a draft; the units are told. By the bureau. */
  readonly issueCircular: IssueCircularResult;
  /** 载入放假通知 Loads a year's notice; open deadlines are then computed anew by a job. By the bureau. */
  readonly loadCalendarNotice: LoadCalendarNoticeResult;
  /** 标为已读 Marks messages as read, for everybody of the viewer's organisation. */
  readonly markRead: MarkReadResult;
  /** 推荐 Nominates an employer, or a person of it by written consent, for a list of honours. */
  readonly nominateHonour: NominateHonourResult;
  /** 通知检查 Serves the employer its notice. */
  readonly notifyVisit: NotifyVisitResult;
  /** 提出异议 Objects to a case. By the body, or the bureau for a member unit. */
  readonly objectToScore: ObjectToScoreResult;
  /** 登记问题 Writes down a violation found at an employer. By an officer. */
  readonly openFinding: OpenFindingResult;
  /** 开启巡查任务 Opens the rounds of a month that has begun, where its first day did not; safe to send again. */
  readonly openPatrolMonth: OpenPatrolMonthResult;
  /** 开展检查（计划外） Opens a visit for a complaint or a referral, outside the draw. */
  readonly openVisit: OpenVisitResult;
  /** 决定现场核查 Orders an on-site verification (R101). */
  readonly orderOnSite: OrderOnSiteResult;
  /** 公开处罚决定 Makes a decision public, once; nothing published is ever edited. By the bureau. */
  readonly publishDecision: PublishDecisionResult;
  /** 公布检查结果 Makes the result public; afterwards nothing changes. */
  readonly publishVisit: PublishVisitResult;
  /** 读取评估工作簿 Reads an uploaded workbook into a draft for recordAssessment. Records nothing, hence no idempotencyKey. */
  readonly readAssessmentWorkbook: ReadAssessmentWorkbookResult;
  /** 完成风险评估 Records an assessment: hazard grade, self-check, management grade, category. It is never changed afterwards. */
  readonly recordAssessment: RecordAssessmentResult;
  /** 由草稿完成评估 Records the assessment from the draft and empties it, in one step. */
  readonly recordAssessmentDraft: RecordAssessmentDraftResult;
  /** 登记现场核查 Records what it found; the report goes back to its review. */
  readonly recordOnSite: RecordOnSiteResult;
  /** 督导检查记录归档 Puts a draft on record; the unit is told. By the bureau. */
  readonly recordSupervision: RecordSupervisionResult;
  /** 移除证据 Takes a file from an answer of the draft. */
  readonly removeEvidence: RemoveEvidenceResult;
  /** 重新开放填报 Opens a locked round again, with a reason. By the bureau. */
  readonly reopenPatrolRound: ReopenPatrolRoundResult;
  /** 替补 Puts the next of the published order in the place of an employer that cannot be visited. By the bureau. */
  readonly replaceEmployer: ReplaceEmployerResult;
  /** 上报领导小组 Sums the accepted returns into a document that is frozen. By the bureau. */
  readonly reportCount: ReportCountResult;
  /** 申请上传评估工作簿 Where to post the filled-in workbook. Records nothing. */
  readonly requestAssessmentWorkbookUpload: RequestAssessmentWorkbookUploadResult;
  /** 上传投诉举报照片 Says where to upload a photo for a complaint. Needs no sign-in; limited in number. */
  readonly requestComplaintPhotoUpload: RequestComplaintPhotoUploadResult;
  /** 申请上传证据 Where to post a file of evidence. Records nothing. */
  readonly requestEvidenceUpload: RequestEvidenceUploadResult;
  /** 申请上传材料 Where to post a file that a step of a finding will name. Records nothing. */
  readonly requestFindingUpload: RequestFindingUploadResult;
  /** 申请上传名单材料 Says where to upload a file for a nomination or a step. */
  readonly requestListUpload: RequestListUploadResult;
  /** 申请上传巡查照片 Says where each piece of a photo goes and which have arrived; ask again to resume. */
  readonly requestPatrolPhotoUpload: RequestPatrolPhotoUploadResult;
  /** 上传公示照片 Says where to upload a photo of the posted notice. */
  readonly requestPublicityPhotoUpload: RequestPublicityPhotoUploadResult;
  /** 上传复核证据 Says where to post a file of evidence. Records nothing. */
  readonly requestReviewEvidenceUpload: RequestReviewEvidenceUploadResult;
  /** 申请上传自查表 Where to post the edited workbook. Records nothing. By the bureau. */
  readonly requestRuleSetUpload: RequestRuleSetUploadResult;
  /** 上传签章件 Says where to upload the signed and sealed PDF. */
  readonly requestSignedPdfUpload: RequestSignedPdfUploadResult;
  /** 申请上传检查证据 Says where to upload a photo or document of a visit that goes on. */
  readonly requestVisitEvidenceUpload: RequestVisitEvidenceUploadResult;
  /** 重新推送 Puts a dead delivery back in the queue, under the same delivery id. By the bureau. */
  readonly requeueDelivery: RequeueDeliveryResult;
  /** 调整检查日期 Moves a visit to another day. */
  readonly rescheduleVisit: RescheduleVisitResult;
  /** 退出名册 Takes an officer off the roster from today on. By the bureau. */
  readonly retireOfficer: RetireOfficerResult;
  /** 撤销巡查单位 Retires a body without employers; what was recorded under it keeps its name. By the bureau. */
  readonly retirePatrolBody: RetirePatrolBodyResult;
  /** 退回 Returns a signed or accepted return with the reason. By the bureau. */
  readonly returnCountReturn: ReturnCountReturnResult;
  /** 退回报告 Returns the report with reasons per item, to be filled in again (R102). By the bureau. */
  readonly returnReport: ReturnReportResult;
  /** 公开随机数 Reveals the number of the viewer's party, once all have committed; the last one leads to the draw. By the plan's parties. */
  readonly revealSeed: RevealSeedResult;
  /** 修改报告 Replaces the content of a report that is not signed: a posting under way ends, and all days are counted anew when it is posted again. */
  readonly reviseReport: ReviseReportResult;
  /** 保存评估草稿 Saves what was changed since a version; what is left out stays. The first save opens the draft. */
  readonly saveAssessmentDraft: SaveAssessmentDraftResult;
  /** 登记行动 Records a campaign or its next version. By the bureau. */
  readonly saveCampaign: SaveCampaignResult;
  /** 登记本县设置 What the county decides for itself; days that stand on records stay. By the bureau. */
  readonly saveCountySettings: SaveCountySettingsResult;
  /** 登记用人单位 Enters an employer in the ledger or changes its record. By its patrol body or the bureau. */
  readonly saveEmployer: SaveEmployerResult;
  /** 登记列入标准 Records a decision on the criteria from a day on, today at the earliest; what is in effect stays. By the bureau. */
  readonly saveListCriteria: SaveListCriteriaResult;
  /** 登记成员单位 Records the member units, all at once. By the bureau. */
  readonly saveMemberUnits: SaveMemberUnitsResult;
  /** 登记执法人员 Enters an officer in the roster, or changes its record. By the bureau. */
  readonly saveOfficer: SaveOfficerResult;
  /** 登记巡查单位 Adds a patrol body, renames one, or takes a retired one back. By the bureau. */
  readonly savePatrolBody: SavePatrolBodyResult;
  /** 登记新版巡查表 Saves the county's next form, from a coming month on. By the bureau. */
  readonly savePatrolForm: SavePatrolFormResult;
  /** 登记抽查比例和频次 Records a decision from a day on, today at the earliest; a version in effect is never changed. By the bureau. */
  readonly savePlanSettings: SavePlanSettingsResult;
  /** 逐项判定 Saves verdicts on items, all or none. */
  readonly saveReviewVerdicts: SaveReviewVerdictsResult;
  /** 登记评分办法 Records scoring rules from a day to come. By the bureau. */
  readonly saveScoringRules: SaveScoringRulesResult;
  /** 填写督导检查记录 Writes a draft, or writes it anew. By the bureau, the leading group's office. */
  readonly saveSupervision: SaveSupervisionResult;
  /** 排期 Lays the visits of a drawn plan; safe to send again. */
  readonly scheduleVisits: ScheduleVisitsResult;
  /** 签报 Signs the drawn list off to the bureau. By the body. */
  readonly signCountReturn: SignCountReturnResult;
  /** 审定签字盖章 Signs the report off after publicity has ended (R80–R82). */
  readonly signOffReport: SignOffReportResult;
  /** 开始导入台账 Opens a ledger import and says where to upload the workbook; it runs when the upload arrives. */
  readonly startLedgerImport: StartLedgerImportResult;
  /** 开始公示 Posts the report for at least 5 working days (R78, R79); today is the day of posting. */
  readonly startPublicity: StartPublicityResult;
  /** 开始复核 Opens the item-by-item review of a filed report (R99, R100). */
  readonly startReview: StartReviewResult;
  /** 开始检查 Starts a visit on its day with at least two officers. */
  readonly startVisit: StartVisitResult;
  /** 投诉举报 Complains of an employer or reports it, under a real name or anonymously. Needs no sign-in; limited in number. */
  readonly submitComplaint: SubmitComplaintResult;
  /** 报送月度巡查报告 Submits a body's monthly return; its round is locked from then on. */
  readonly submitPatrolReturn: SubmitPatrolReturnResult;
  /** 提出意见 Comments on a report in publicity, until 24:00 of its last day. Needs no sign-in; limited in number. */
  readonly submitPublicComment: SubmitPublicCommentResult;
  /** 上传巡查记录 Takes in what devices wrote, offline or not. Sending it again, or in another order, changes nothing. */
  readonly syncPatrols: SyncPatrolsResult;
  /** 办理投诉举报 Accepts, declines or handles a complaint. By officers and the bureau. */
  readonly takeComplaintStep: TakeComplaintStepResult;
  /** 办理步骤 Takes one step of the ladder on a finding, today. Who may, and what it needs, see FindingAction. */
  readonly takeFindingStep: TakeFindingStepResult;
  /** 办理名单条目 Takes one step on an entry; which role takes which stands with `ListAction`. */
  readonly takeListStep: TakeListStepResult;
  /** 试算自查表 How an uploaded table would have judged the latest assessments, 500 employers at a time. Records nothing. By the bureau. */
  readonly tryRuleSet: TryRuleSetResult;
  /** 撤销通报草稿 Gives a draft up. By the bureau. */
  readonly withdrawCircular: WithdrawCircularResult;
  /** 撤回公开 Takes a decision that was changed or revoked out of the public list. By the bureau. */
  readonly withdrawDecision: WithdrawDecisionResult;
  /** 撤回巡查表 Withdraws the latest form before the day ahead of its first month. By the bureau. */
  readonly withdrawPatrolForm: WithdrawPatrolFormResult;
  /** 撤回报告 Withdraws a report that is not filed yet; it stays in the file. */
  readonly withdrawReport: WithdrawReportResult;
  /** 撤回自查表 Withdraws a version before the day on which it takes effect. By the bureau. */
  readonly withdrawRuleSet: WithdrawRuleSetResult;
  /** 撤回登记 Withdraws an entry. By the bureau. */
  readonly withdrawScore: WithdrawScoreResult;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationAcceptCountReturnArgs = {
  input: CountStepInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationAcceptReportArgs = {
  input: AcceptReportInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationAddWebhookArgs = {
  input: AddWebhookInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationAnswerCircularArgs = {
  input: AnswerCircularInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationAnswerPublicCommentArgs = {
  input: AnswerPublicCommentInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationAnswerScoreObjectionArgs = {
  input: AnswerScoreObjectionInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationApproveVisitArgs = {
  input: ApproveVisitInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationAssignVisitOfficersArgs = {
  input: AssignVisitOfficersInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationAttachEvidenceArgs = {
  input: AttachEvidenceInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationAttachPublicityPhotoArgs = {
  input: AttachPublicityPhotoInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationAttachReviewEvidenceArgs = {
  input: AttachReviewEvidenceInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationAttachVisitEvidenceArgs = {
  input: AttachVisitEvidenceInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationCancelVisitArgs = {
  input: CancelVisitInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationClosePlanArgs = {
  input: ClosePlanInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationCloseWebhookArgs = {
  input: CloseWebhookInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationCommitSeedArgs = {
  input: CommitSeedInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationConcludeVisitArgs = {
  input: VisitStepInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationConfirmCategoryArgs = {
  input: ConfirmCategoryInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationConfirmVisitArgs = {
  input: ConfirmVisitInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationDelegateTechServiceArgs = {
  input: DelegateTechServiceInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationDiscardAssessmentDraftArgs = {
  input: DiscardAssessmentDraftInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationDismissPatrolReferralArgs = {
  input: DismissPatrolReferralInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationDraftCircularArgs = {
  input: DraftCircularInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationDraftPlanArgs = {
  input: DraftPlanInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationDraftReportArgs = {
  input: DraftReportInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationDrawCountReturnArgs = {
  input: CountStepInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationEndVisitArgs = {
  input: EndVisitInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationEnterBeaconArgs = {
  input: EnterBeaconInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationEnterScoreArgs = {
  input: EnterScoreInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationExportArchiveArgs = {
  input: ExportArchiveInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationFileReportArgs = {
  input: FileReportInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationFinishPatrolPhotoArgs = {
  input: FinishPatrolPhotoInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationFixScoresArgs = {
  input: FixScoresInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationFreezePlanArgs = {
  input: PlanStepInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationImportRuleSetArgs = {
  input: ImportRuleSetInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationInitCountyArgs = {
  input: InitCountyInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationIssueCircularArgs = {
  input: IssueCircularInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationLoadCalendarNoticeArgs = {
  input: LoadCalendarNoticeInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationMarkReadArgs = {
  input: MarkReadInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationNominateHonourArgs = {
  input: NominateHonourInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationNotifyVisitArgs = {
  input: VisitStepInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationObjectToScoreArgs = {
  input: ObjectToScoreInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationOpenFindingArgs = {
  input: OpenFindingInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationOpenPatrolMonthArgs = {
  input: OpenPatrolMonthInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationOpenVisitArgs = {
  input: OpenVisitInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationOrderOnSiteArgs = {
  input: OrderOnSiteInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationPublishDecisionArgs = {
  input: PublishDecisionInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationPublishVisitArgs = {
  input: VisitStepInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationReadAssessmentWorkbookArgs = {
  input: ReadAssessmentWorkbookInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationRecordAssessmentArgs = {
  input: RecordAssessmentInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationRecordAssessmentDraftArgs = {
  input: RecordAssessmentDraftInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationRecordOnSiteArgs = {
  input: RecordOnSiteInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationRecordSupervisionArgs = {
  input: RecordSupervisionInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationRemoveEvidenceArgs = {
  input: RemoveEvidenceInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationReopenPatrolRoundArgs = {
  input: ReopenPatrolRoundInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationReplaceEmployerArgs = {
  input: ReplaceEmployerInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationReportCountArgs = {
  input: ReportCountInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationRequestAssessmentWorkbookUploadArgs = {
  input: RequestAssessmentWorkbookUploadInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationRequestComplaintPhotoUploadArgs = {
  input: RequestComplaintPhotoUploadInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationRequestEvidenceUploadArgs = {
  input: RequestEvidenceUploadInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationRequestFindingUploadArgs = {
  input: RequestFindingUploadInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationRequestListUploadArgs = {
  input: RequestListUploadInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationRequestPatrolPhotoUploadArgs = {
  input: RequestPatrolPhotoUploadInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationRequestPublicityPhotoUploadArgs = {
  input: RequestPublicityPhotoUploadInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationRequestReviewEvidenceUploadArgs = {
  input: RequestReviewEvidenceUploadInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationRequestRuleSetUploadArgs = {
  input: RequestRuleSetUploadInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationRequestSignedPdfUploadArgs = {
  input: RequestSignedPdfUploadInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationRequestVisitEvidenceUploadArgs = {
  input: RequestVisitEvidenceUploadInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationRequeueDeliveryArgs = {
  input: RequeueDeliveryInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationRescheduleVisitArgs = {
  input: RescheduleVisitInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationRetireOfficerArgs = {
  input: RetireOfficerInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationRetirePatrolBodyArgs = {
  input: RetirePatrolBodyInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationReturnCountReturnArgs = {
  input: ReturnCountReturnInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationReturnReportArgs = {
  input: ReturnReportInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationRevealSeedArgs = {
  input: RevealSeedInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationReviseReportArgs = {
  input: ReviseReportInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationSaveAssessmentDraftArgs = {
  input: SaveAssessmentDraftInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationSaveCampaignArgs = {
  input: SaveCampaignInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationSaveCountySettingsArgs = {
  input: SaveCountySettingsInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationSaveEmployerArgs = {
  input: SaveEmployerInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationSaveListCriteriaArgs = {
  input: SaveListCriteriaInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationSaveMemberUnitsArgs = {
  input: SaveMemberUnitsInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationSaveOfficerArgs = {
  input: SaveOfficerInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationSavePatrolBodyArgs = {
  input: SavePatrolBodyInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationSavePatrolFormArgs = {
  input: SavePatrolFormInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationSavePlanSettingsArgs = {
  input: SavePlanSettingsInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationSaveReviewVerdictsArgs = {
  input: SaveReviewVerdictsInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationSaveScoringRulesArgs = {
  input: SaveScoringRulesInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationSaveSupervisionArgs = {
  input: SaveSupervisionInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationScheduleVisitsArgs = {
  input: ScheduleVisitsInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationSignCountReturnArgs = {
  input: SignCountReturnInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationSignOffReportArgs = {
  input: SignOffReportInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationStartLedgerImportArgs = {
  input: StartLedgerImportInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationStartPublicityArgs = {
  input: StartPublicityInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationStartReviewArgs = {
  input: StartReviewInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationStartVisitArgs = {
  input: StartVisitInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationSubmitComplaintArgs = {
  input: SubmitComplaintInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationSubmitPatrolReturnArgs = {
  input: SubmitPatrolReturnInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationSubmitPublicCommentArgs = {
  input: SubmitPublicCommentInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationSyncPatrolsArgs = {
  input: SyncPatrolsInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationTakeComplaintStepArgs = {
  input: TakeComplaintStepInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationTakeFindingStepArgs = {
  input: TakeFindingStepInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationTakeListStepArgs = {
  input: TakeListStepInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationTryRuleSetArgs = {
  input: TryRuleSetInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationWithdrawCircularArgs = {
  input: WithdrawCircularInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationWithdrawDecisionArgs = {
  input: WithdrawDecisionInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationWithdrawPatrolFormArgs = {
  input: WithdrawPatrolFormInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationWithdrawReportArgs = {
  input: WithdrawReportInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationWithdrawRuleSetArgs = {
  input: WithdrawRuleSetInput;
};


/** 变更入口 Everything that can be changed. Each takes an idempotencyKey: a repeat returns the first answer. */
export type MutationWithdrawScoreArgs = {
  input: WithdrawScoreInput;
};

/** 单位 An employer by code and name. */
export type NamedEmployer = {
  readonly __typename?: 'NamedEmployer';
  /** 统一社会信用代码 Credit code. */
  readonly creditCode: Scalars['String']['output'];
  /** 名称 Name. */
  readonly name: Scalars['String']['output'];
};

/** 确定办案人员 The officers from now on, and who withdraws. */
export type NamedOfficersInput = {
  /** 办案人员 Two at least. */
  readonly named: ReadonlyArray<CaseOfficerInput>;
  /** 回避 Card numbers of those who withdraw for good. */
  readonly recused?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** 下一期限 What is due next. */
export type NextDue = {
  readonly __typename?: 'NextDue';
  /** 事项 What. */
  readonly kind: NextDueKind;
  /** 截止日 Last day. */
  readonly on: Scalars['PlainDate']['output'];
  /** 是否逾期 Whether that day has passed. */
  readonly overdue: Scalars['Boolean']['output'];
  /** 原截止日 The day before a holiday notice moved it; null when none did. */
  readonly previously: Maybe<PreviousDay>;
};

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

/** 可办理步骤 A step that the state allows. */
export type NextFindingStep = {
  readonly __typename?: 'NextFindingStep';
  /** 步骤 Action. */
  readonly action: FindingAction;
  /** 要件 What it needs. */
  readonly needs: ReadonlyArray<FindingNeed>;
  /** 最早日期 First day; null: not before another step that is listed. */
  readonly possibleFrom: Maybe<Scalars['PlainDate']['output']>;
  /** 最晚日期 Last day, where there is one. */
  readonly possibleTo: Maybe<Scalars['PlainDate']['output']>;
  /** 办理身份 Roles that take it. */
  readonly roles: ReadonlyArray<Role>;
  /** 依据 Source. */
  readonly source: LegalSource;
};

/** 下一步 A step and the day from which it is possible. An unanswered objection may still keep a report from being signed. */
export type NextStep = {
  readonly __typename?: 'NextStep';
  /** 动作 Step. */
  readonly action: ReportAction;
  /** 可办日期 First day on which it is possible; today or earlier means now. */
  readonly possibleFrom: Scalars['PlainDate']['output'];
};

/** 无需整改 Nothing is asked of the unit. */
export type NoAnswerAsked = Refusal & {
  readonly __typename?: 'NoAnswerAsked';
  /** 代码 NO_ANSWER_ASKED. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Of the platform. */
  readonly source: Maybe<LegalSource>;
};

/** 没有评估 There is no assessment that a report could be drafted from. */
export type NoAssessment = Refusal & {
  readonly __typename?: 'NoAssessment';
  /** 代码 NO_ASSESSMENT. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 没有摸底期限 The campaign has no deadline of the count. */
export type NoCountInCampaign = Refusal & {
  readonly __typename?: 'NoCountInCampaign';
  /** 行动编号 The campaign. */
  readonly campaignId: Scalars['String']['output'];
  /** 代码 NO_COUNT_IN_CAMPAIGN. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 The county instrument. */
  readonly source: Maybe<LegalSource>;
};

/** 没有抽查比例 No sampling rules are in effect on the plan's first day. */
export type NoPlanSettings = Refusal & {
  readonly __typename?: 'NoPlanSettings';
  /** 代码 NO_PLAN_SETTINGS. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 日期 The day. */
  readonly on: Scalars['PlainDate']['output'];
  /** 依据 The county instrument. */
  readonly source: Maybe<LegalSource>;
};

/** 推荐请求 Whom for which list. */
export type NominateHonourInput = {
  /** 用人单位 Employer. */
  readonly employerId: Scalars['ID']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 名单 Which list. */
  readonly list: HonourKind;
  /** 个人 For the list of persons, and for no other. */
  readonly person?: InputMaybe<NominatedPersonInput>;
  /** 理由 1–1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 推荐结果 The entry, or why not. */
export type NominateHonourResult = AlreadyOnList | FileRejected | IdempotencyKeyReused | InvalidInput | ListEntry | NotFound | StateConflict;

/** 被推荐人 A person and the signed consent. */
export type NominatedPersonInput = {
  /** 同意书 Signed consent as PDF or picture. */
  readonly consent: ListUploadInput;
  /** 同意日期 Today at the latest. */
  readonly consentedOn: Scalars['PlainDate']['input'];
  /** 姓名 1–30 characters. */
  readonly name: Scalars['String']['input'];
};

/** 不是参与方 The viewer's account speaks for no party of the plan. */
export type NotAParty = Refusal & {
  readonly __typename?: 'NotAParty';
  /** 代码 NOT_A_PARTY. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 draw.md. */
  readonly source: Maybe<LegalSource>;
};

/** 尚有承诺未提交 Not all parties have committed. */
export type NotAllCommitted = Refusal & {
  readonly __typename?: 'NotAllCommitted';
  /** 代码 NOT_ALL_COMMITTED. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 参与方 Those missing. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** 依据 draw.md. */
  readonly source: Maybe<LegalSource>;
};

/** 未找到 The thing named by the id does not exist. */
export type NotFound = Refusal & {
  readonly __typename?: 'NotFound';
  /** 代码 NOT_FOUND. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 None. */
  readonly source: Maybe<LegalSource>;
};

/** 不在抽查名单中 The employer was not drawn, or has been replaced already. */
export type NotInPlan = Refusal & {
  readonly __typename?: 'NotInPlan';
  /** 代码 NOT_IN_PLAN. */
  readonly code: Scalars['String']['output'];
  /** 统一社会信用代码 The employer. */
  readonly creditCode: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 draw.md. */
  readonly source: Maybe<LegalSource>;
};

/** 未并入的操作 An operation that is not in the record. */
export type NotMergedOperation = {
  readonly __typename?: 'NotMergedOperation';
  /** 代码 Stable code. */
  readonly code: Scalars['String']['output'];
  /** 结果 Whether it is kept. */
  readonly outcome: NotMergedOutcome;
  /** 原因 In Chinese. */
  readonly reason: Scalars['String']['output'];
  /** 序号 Number on the device. */
  readonly sequence: Scalars['Int']['output'];
};

/** 未并入原因 Why an operation is not in the record. */
export type NotMergedOutcome =
  /** 已另存 Kept aside with the reason; merged by itself when that is gone. */
  | 'KEPT_ASIDE'
  /** 未接收 Not taken. */
  | 'REFUSED';

/** 尚未签章 Filing needs the signed and sealed report. */
export type NotSignedOff = Refusal & {
  readonly __typename?: 'NotSignedOff';
  /** 代码 NOT_SIGNED_OFF. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 最早可签章日期 First day on which it can be signed off, and filed after that. */
  readonly possibleFrom: Scalars['PlainDate']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 非检查当日 The visit lies on another day. */
export type NotTheVisitDay = Refusal & {
  readonly __typename?: 'NotTheVisitDay';
  /** 代码 NOT_THE_VISIT_DAY. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 检查日期 Day of the visit. */
  readonly on: Scalars['PlainDate']['output'];
  /** 依据 Source, where there is one. */
  readonly source: Maybe<LegalSource>;
  /** 今日 Today. */
  readonly today: Scalars['PlainDate']['output'];
};

/** 没有可抽取的单位 By list and settings nobody would be drawn. */
export type NothingToDraw = Refusal & {
  readonly __typename?: 'NothingToDraw';
  /** 代码 NOTHING_TO_DRAW. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 draw.md. */
  readonly source: Maybe<LegalSource>;
};

/** 无可退回 No item is untrue or to be verified. */
export type NothingToReturn = Refusal & {
  readonly __typename?: 'NothingToReturn';
  /** 代码 NOTHING_TO_RETURN. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 通知日期不符 A notice served today is too late for the visit, or too early for one without warning. */
export type NoticeNotInTime = Refusal & {
  readonly __typename?: 'NoticeNotInTime';
  /** 代码 NOTICE_NOT_IN_TIME. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 可检查日期 First day of a visit that could be notified today. */
  readonly possibleVisitFrom: Scalars['PlainDate']['output'];
  /** 依据 Source, where there is one. */
  readonly source: Maybe<LegalSource>;
  /** 检查日期 Day of the visit. */
  readonly visitOn: Scalars['PlainDate']['output'];
};

/** 通知不是更新的 The year has a notice that was issued on the same day or later. */
export type NoticeNotNewer = Refusal & {
  readonly __typename?: 'NoticeNotNewer';
  /** 代码 NOTICE_NOT_NEWER. */
  readonly code: Scalars['String']['output'];
  /** 现行通知发布日期 Day of issue of the notice that counts. */
  readonly issuedOn: Scalars['PlainDate']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 None. */
  readonly source: Maybe<LegalSource>;
  /** 年份 Year. */
  readonly year: Scalars['Int']['output'];
};

/** 公示修改 A posting that a change of content ended. */
export type NoticeRevision = {
  readonly __typename?: 'NoticeRevision';
  /** 原公示日期 Day of the earlier posting. */
  readonly postedOn: Scalars['PlainDate']['output'];
  /** 修改日期 Day on which the content was changed. */
  readonly revisedOn: Scalars['PlainDate']['output'];
};

/** 放假 Rest from one day to another, both included. */
export type NoticedHoliday = {
  readonly __typename?: 'NoticedHoliday';
  /** 起 First day. */
  readonly from: Scalars['PlainDate']['output'];
  /** 节日 Name. */
  readonly name: Scalars['String']['output'];
  /** 止 Last day. */
  readonly to: Scalars['PlainDate']['output'];
};

/** 放假 Rest from one day to another, both included. */
export type NoticedHolidayInput = {
  /** 起 First day. */
  readonly from: Scalars['PlainDate']['input'];
  /** 节日 Name as in the notice; two that fall together are joined by 、. */
  readonly name: Scalars['String']['input'];
  /** 止 Last day. */
  readonly to: Scalars['PlainDate']['input'];
};

/** 通知检查结果 The outcome, or why not. */
export type NotifyVisitResult = IdempotencyKeyReused | InvalidInput | NotFound | NoticeNotInTime | StateConflict | Visit | VisitDayBlocked | VisitNotApproved | WrongVisitState;

/** 异议请求 A case and what is said against it. */
export type ObjectToScoreInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 评分项编号 The item. */
  readonly itemId: Scalars['String']['input'];
  /** 考核期 Such as 2026Q1 or 2026. */
  readonly period: Scalars['String']['input'];
  /** 记录编号 The record. */
  readonly recordId: Scalars['String']['input'];
  /** 理由 1–500 characters. */
  readonly text: Scalars['String']['input'];
  /** 对象编号 The unit. */
  readonly unitId: Scalars['String']['input'];
};

/** 异议结果 The table, or why not. */
export type ObjectToScoreResult = IdempotencyKeyReused | InvalidInput | NotFound | ScoreTable | StateConflict;

/** 异议已答复 The objection is answered. */
export type ObjectionAnswered = Refusal & {
  readonly __typename?: 'ObjectionAnswered';
  /** 代码 OBJECTION_ANSWERED. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Of the platform. */
  readonly source: Maybe<LegalSource>;
};

/** 异议未答复 Objections of the publicity wait for an answer. */
export type ObjectionsUnanswered = Refusal & {
  readonly __typename?: 'ObjectionsUnanswered';
  /** 代码 OBJECTIONS_UNANSWERED. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
  /** 未答复异议 How many. */
  readonly unanswered: Scalars['Int']['output'];
};

/** 执法人员 An enforcement officer of the roster. */
export type Officer = {
  readonly __typename?: 'Officer';
  /** 登录账号 Subject of the officer's account; null: it does not sign in. */
  readonly account: Maybe<Scalars['String']['output']>;
  /** 执法证号 Number of the enforcement card. */
  readonly cardNumber: Scalars['String']['output'];
  /** 执法证状态 Whether it is valid today. */
  readonly cardState: CardState;
  /** 执法证有效期起 First day of its validity. */
  readonly cardValidFrom: Scalars['PlainDate']['output'];
  /** 执法证有效期止 Last day of its validity. */
  readonly cardValidTo: Scalars['PlainDate']['output'];
  /** 休假 Days off. */
  readonly daysOff: ReadonlyArray<DayRange>;
  /** 编号 Id within the county. */
  readonly id: Scalars['ID']['output'];
  /** 姓名 Name. */
  readonly name: Scalars['String']['output'];
  /** 回避 Employers that the officer keeps away from. */
  readonly recusals: ReadonlyArray<Recusal>;
  /** 退出名册日期 Day from which it is no longer assigned. */
  readonly retiredOn: Maybe<Scalars['PlainDate']['output']>;
  /** 所在单位 Unit. */
  readonly unit: Scalars['String']['output'];
  /** 每日检查家数 Visits a day, 1 or 2. */
  readonly visitsPerDay: Scalars['Int']['output'];
  /** 每月检查家数 Visits a month, 0–62. */
  readonly visitsPerMonth: Scalars['Int']['output'];
};

/** 执法人员名册分页 Connection of officers. */
export type OfficerConnection = {
  readonly __typename?: 'OfficerConnection';
  /** 边 Edges. */
  readonly edges: ReadonlyArray<OfficerEdge>;
  /** 节点 The officers alone. */
  readonly nodes: ReadonlyArray<Officer>;
  /** 分页信息 Page. */
  readonly pageInfo: PageInfo;
};

/** 执法人员名册的边 Edge. */
export type OfficerEdge = {
  readonly __typename?: 'OfficerEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 节点 The officer. */
  readonly node: Officer;
};

/** 执法人员不足 Some employers have not enough officers with a valid card, without recusal and with capacity. */
export type OfficersShort = Refusal & {
  readonly __typename?: 'OfficersShort';
  /** 代码 OFFICERS_SHORT. */
  readonly code: Scalars['String']['output'];
  /** 单位数 How many employers lack them. */
  readonly count: Scalars['Int']['output'];
  /** 单位 The first hundred of them. */
  readonly employers: ReadonlyArray<NamedEmployer>;
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 每家人数 Officers needed for each. */
  readonly needed: Scalars['Int']['output'];
  /** 依据 行政处罚法. */
  readonly source: Maybe<LegalSource>;
};

/** 受托办理 The technical service body that did it for the employer. */
export type OnBehalf = {
  readonly __typename?: 'OnBehalf';
  /** 受托机构统一社会信用代码 Credit code of the body. */
  readonly techServiceCode: Scalars['String']['output'];
};

/** 现场核查 An on-site verification. */
export type OnSiteVerification = {
  readonly __typename?: 'OnSiteVerification';
  /** 原因 Why. */
  readonly because: Scalars['String']['output'];
  /** 认定类别 Category that it established. */
  readonly category: Maybe<Category>;
  /** 核查情况 Findings. */
  readonly findings: Maybe<Scalars['String']['output']>;
  /** 决定时间 When it was ordered. */
  readonly orderedAt: Scalars['Instant']['output'];
  /** 决定人角色 Role of whoever ordered it. */
  readonly orderedByRole: Role;
  /** 认定理由 Why that is not the computed one. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 核查日期 Day of the visit; null before. */
  readonly visitedOn: Maybe<Scalars['PlainDate']['output']>;
};

/** 登记请求 A violation as it was found. */
export type OpenFindingInput = {
  /** 同时违反 Ids of others that the same act breaks. */
  readonly alsoBreaks?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 用人单位 Employer. */
  readonly employerId: Scalars['ID']['input'];
  /** 违法行为终了日期 Absent: it goes on. */
  readonly endedOn?: InputMaybe<Scalars['PlainDate']['input']>;
  /** 发现日期 Absent: today. */
  readonly foundOn?: InputMaybe<Scalars['PlainDate']['input']>;
  /** 危害情况 Absent: no harm. */
  readonly harm?: InputMaybe<HarmInput>;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 执法人员 Two at least, by their cards. */
  readonly officers: ReadonlyArray<CaseOfficerInput>;
  /** 来源 Where it comes from. */
  readonly originKind: FindingOriginKind;
  /** 处罚条项 Id of the provision, such as P72-01. */
  readonly penaltyId: Scalars['ID']['input'];
  /** 来源编号 Number of the visit's finding, letter, complaint or document, 1–100 characters. */
  readonly reference: Scalars['String']['input'];
  /** 同一行为 A finding of the same employer that is about the very same act: an act is fined once. */
  readonly sameActAs?: InputMaybe<Scalars['ID']['input']>;
  /** 违法事实 What was found, 1–1,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** 登记结果 The finding, or why not. */
export type OpenFindingResult = EnforcementRefused | Finding | IdempotencyKeyReused | InvalidInput | NotFound | ReferralSettled | StateConflict;

/** 开启请求 Which month. */
export type OpenPatrolMonthInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 月份 Month that has begun, at most 12 months ago, 2026-12. */
  readonly month: Scalars['String']['input'];
};

/** 开启结果 What became of it, or why not. */
export type OpenPatrolMonthResult = IdempotencyKeyReused | InvalidInput | PatrolMonthNotOpen | PatrolMonthOpened | PatrolMonthOver | StateConflict;

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
  readonly causeText: Scalars['String']['input'];
  /** 紧急情况 Why it cannot wait for approval, up to 500 characters. */
  readonly emergency?: InputMaybe<Scalars['String']['input']>;
  /** 用人单位 Employer. */
  readonly employerId: Scalars['ID']['input'];
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 检查事项 What is checked, 1–100 characters. */
  readonly matter: Scalars['String']['input'];
  /** 检查人员 At least two officers of the roster. */
  readonly officerIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 检查日期 Day, today or up to 180 days ahead. */
  readonly on: Scalars['PlainDate']['input'];
  /** 移送线索 Of cause REFERRAL: the patrol's referral that it looks into, which is closed by it. */
  readonly referralId?: InputMaybe<Scalars['ID']['input']>;
  /** 休息日理由 Needed on a rest day, up to 500 characters. */
  readonly restDayReason?: InputMaybe<Scalars['String']['input']>;
  /** 时长 Length; default half a day. */
  readonly weight?: InputMaybe<VisitWeight>;
};

/** 开展检查（计划外）结果 The outcome, or why not. */
export type OpenVisitResult = IdempotencyKeyReused | InvalidInput | NotFound | ReferralSettled | StateConflict | Visit | VisitDayBlocked;

/** 现场核查请求 Which report, and why. */
export type OrderOnSiteInput = {
  /** 原因 The objection, 1–500 characters. */
  readonly because: Scalars['String']['input'];
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 报告 Report. */
  readonly reportId: Scalars['ID']['input'];
};

/** 现场核查结果 The report, or why not. */
export type OrderOnSiteResult = IdempotencyKeyReused | InvalidInput | NotFound | Report | StateConflict | WrongReportState;

/** 不在范围 An employer with no hazard factor has no grade: it is out of scope, not 甲. */
export type OutOfScope = Refusal & {
  readonly __typename?: 'OutOfScope';
  /** 代码 OUT_OF_SCOPE. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 分页信息 Page of a connection. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** 末尾游标 Cursor of the last edge. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** 还有下一页 Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** 更改 Last change of a part. */
export type PartChange = {
  readonly __typename?: 'PartChange';
  /** 时间 When. */
  readonly at: Scalars['Instant']['output'];
  /** 受托办理 Set where a technical service body did it. */
  readonly onBehalf: Maybe<OnBehalf>;
  /** 部分 Name of the part. */
  readonly part: Scalars['String']['output'];
  /** 更改人角色 By whom. */
  readonly role: Role;
  /** 版本 In which version of the draft. */
  readonly version: Scalars['Int']['output'];
};

/** 陈述申辩 What the party gives up, expressly. */
export type PartyStatementInput = {
  /** 放弃听证 Gives up the hearing. */
  readonly givesUpHearing?: InputMaybe<Scalars['Boolean']['input']>;
  /** 放弃陈述申辩 Gives up its statement. */
  readonly givesUpStatement?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 一批操作 Operations on one record that came together. */
export type PatrolBatch = {
  readonly __typename?: 'PatrolBatch';
  /** 填写人 Account. */
  readonly by: Scalars['String']['output'];
  /** 统一社会信用代码 Of the employer. */
  readonly creditCode: Scalars['String']['output'];
  /** 月份 `YYYY-MM`. */
  readonly month: Scalars['String']['output'];
  /** 操作 Operations. */
  readonly operations: ReadonlyArray<PatrolOperation>;
  /** 接收时间 By the server's clock. */
  readonly receivedAt: Scalars['Instant']['output'];
};

/** 巡查单位 A township, the industry bureau or the high-tech zone. */
export type PatrolBody = {
  readonly __typename?: 'PatrolBody';
  /** 别名 Other names met in ledgers. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** 编号 Stable id. */
  readonly id: Scalars['ID']['output'];
  /** 类别 What it is. */
  readonly kind: PatrolBodyKind;
  /** 名称 Name. */
  readonly name: Scalars['String']['output'];
};

/** 巡查单位类别 What a patrol body is. */
export type PatrolBodyKind =
  /** 高新区、园区 Zone. */
  | 'HIGH_TECH_ZONE'
  /** 行业主管部门 Industry bureau. */
  | 'INDUSTRY_BUREAU'
  /** 乡镇、街道 Township or street. */
  | 'TOWNSHIP';

/** 巡查变更 Operations that were merged, oldest first. */
export type PatrolChanges = {
  readonly __typename?: 'PatrolChanges';
  /** 批次 Operations as they came, each batch of one record. */
  readonly batches: ReadonlyArray<PatrolBatch>;
  /** 还有 Whether more follow at once. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** 接续之处 Where to go on; kept by the device. */
  readonly until: Scalars['String']['output'];
};

/** 巡查项目 One field of a record. */
export type PatrolField = {
  readonly __typename?: 'PatrolField';
  /** 项目 Id of the field in the form. */
  readonly field: Scalars['String']['output'];
  /** 有分歧 Whether the values differ, so that somebody must settle it. */
  readonly inConflict: Scalars['Boolean']['output'];
  /** 已知 What a writer who has this before him has seen; goes into his next operation on the field. */
  readonly seen: ReadonlyArray<PatrolSeen>;
  /** 填写值 More than one: people wrote it without knowing of each other. */
  readonly values: ReadonlyArray<PatrolFieldValue>;
};

/** 填写值 A value with who wrote it and when. */
export type PatrolFieldValue = {
  readonly __typename?: 'PatrolFieldValue';
  /** 设备时间 By the device's clock; decides nothing. */
  readonly at: Scalars['Instant']['output'];
  /** 填写人 Account. */
  readonly by: Scalars['String']['output'];
  /** 设备 Device. */
  readonly device: Scalars['String']['output'];
  /** 接收时间 By the server's clock. */
  readonly receivedAt: Maybe<Scalars['Instant']['output']>;
  /** 序号 Number of the operation on the device. */
  readonly sequence: Scalars['Int']['output'];
  /** 内容 JSON text. */
  readonly value: Scalars['String']['output'];
};

/** 巡查数据 Figures of a round. */
export type PatrolFigures = {
  readonly __typename?: 'PatrolFigures';
  /** 报送率 Submitted of expected, 0–1; null where nothing was expected. */
  readonly completeness: Maybe<Scalars['Float']['output']>;
  /** 无需巡查 Closed or suspended, as the submitted form says. */
  readonly excused: Scalars['Int']['output'];
  /** 应巡查 Employers on the list. */
  readonly expected: Scalars['Int']['output'];
  /** 填写不一致 Records in which something is filled in in two ways. */
  readonly inConflict: Scalars['Int']['output'];
  /** 逾期 Submitted after the day due, or not yet although it is over. */
  readonly late: Scalars['Int']['output'];
  /** 发现问题 Problems seen. */
  readonly problems: Scalars['Int']['output'];
  /** 移送 Referrals made. */
  readonly referrals: Scalars['Int']['output'];
  /** 已报送 With a submitted record, late or not. */
  readonly submitted: Scalars['Int']['output'];
  /** 按期报送 Of these by the day due. */
  readonly submittedInTime: Scalars['Int']['output'];
  /** 及时率 Submitted by the day due of expected, 0–1; null where nothing was expected. */
  readonly timeliness: Maybe<Scalars['Float']['output']>;
  /** 已巡查 With a day of a visit. */
  readonly visited: Scalars['Int']['output'];
};

/** 巡查表 One version of the patrol form, as data; never changed. */
export type PatrolForm = {
  readonly __typename?: 'PatrolForm';
  /** 内容 The whole form as JSON text: questions, types, conditions, moves from the form before. */
  readonly definition: Scalars['String']['output'];
  /** 编号 The form's own id, the `formVersion` of what is written with it. */
  readonly id: Scalars['ID']['output'];
  /** 启用月份 First month, `YYYY-MM`; null: the platform's own. */
  readonly month: Maybe<Scalars['String']['output']>;
  /** 登记时间 When it was saved; null: the platform's own. */
  readonly savedAt: Maybe<Scalars['Instant']['output']>;
  /** 名称 Title. */
  readonly title: Scalars['String']['output'];
  /** 撤回原因 Set when it was withdrawn before it was used. */
  readonly withdrawnReason: Maybe<Scalars['String']['output']>;
};

/** 已经启用 The form is in use, or will be tomorrow, and stays. */
export type PatrolFormInEffect = Refusal & {
  readonly __typename?: 'PatrolFormInEffect';
  /** 代码 PATROL_FORM_IN_EFFECT. */
  readonly code: Scalars['String']['output'];
  /** 编号 Id of the form. */
  readonly formId: Scalars['ID']['output'];
  /** 启用月份 Its first month. */
  readonly from: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 None. */
  readonly source: Maybe<LegalSource>;
};

/** 该月已有一版 Another form begins in the same month. */
export type PatrolFormMonthTaken = Refusal & {
  readonly __typename?: 'PatrolFormMonthTaken';
  /** 代码 PATROL_FORM_MONTH_TAKEN. */
  readonly code: Scalars['String']['output'];
  /** 编号 Id of the other form. */
  readonly formId: Scalars['ID']['output'];
  /** 启用月份 The month. */
  readonly from: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 None. */
  readonly source: Maybe<LegalSource>;
};

/** 当月巡查未开启 The month has not begun, or nobody has opened it. */
export type PatrolMonthNotOpen = Refusal & {
  readonly __typename?: 'PatrolMonthNotOpen';
  /** 代码 PATROL_MONTH_NOT_OPEN. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 月份 Month. */
  readonly month: Scalars['String']['output'];
  /** 可开启日期 First day of the month; null: it has begun. */
  readonly possibleFrom: Maybe<Scalars['PlainDate']['output']>;
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 开启情况 What became of a month's rounds. */
export type PatrolMonthOpened = {
  readonly __typename?: 'PatrolMonthOpened';
  /** 任务数 Tasks of the rounds opened now. */
  readonly expected: Scalars['Int']['output'];
  /** 月份 Month. */
  readonly month: Scalars['String']['output'];
  /** 新开启 Rounds that were opened now. */
  readonly opened: Scalars['Int']['output'];
  /** 此前已开启 Rounds that were open before. */
  readonly openedBefore: Scalars['Int']['output'];
};

/** 月份过早 The month ended too long ago to be opened. */
export type PatrolMonthOver = Refusal & {
  readonly __typename?: 'PatrolMonthOver';
  /** 代码 PATROL_MONTH_OVER. */
  readonly code: Scalars['String']['output'];
  /** 最早可补开 Earliest month that can be opened. */
  readonly earliest: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 月份 Month. */
  readonly month: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 操作 One edit of one field. */
export type PatrolOperation = {
  readonly __typename?: 'PatrolOperation';
  /** 设备时间 By the device's clock. */
  readonly at: Scalars['Instant']['output'];
  /** 设备 Device. */
  readonly device: Scalars['String']['output'];
  /** 项目 Field. */
  readonly field: Scalars['String']['output'];
  /** 已知 What its writer had seen of the field. */
  readonly seen: ReadonlyArray<PatrolSeen>;
  /** 序号 Number on the device. */
  readonly sequence: Scalars['Int']['output'];
  /** 内容 JSON text. */
  readonly value: Scalars['String']['output'];
};

/** 操作 One edit of one field of one record, of the viewer's body. */
export type PatrolOperationInput = {
  /** 设备时间 By the device's clock. */
  readonly at: Scalars['Instant']['input'];
  /** 统一社会信用代码 Of the employer. */
  readonly creditCode: Scalars['String']['input'];
  /** 项目 Field of the form. */
  readonly field: Scalars['String']['input'];
  /** 月份 `YYYY-MM`. */
  readonly month: Scalars['String']['input'];
  /** 已知 What the writer had seen of the field. */
  readonly seen: ReadonlyArray<PatrolSeenInput>;
  /** 序号 From 1, rising on each device and record. */
  readonly sequence: Scalars['Int']['input'];
  /** 内容 JSON text; `null` empties the field. */
  readonly value: Scalars['String']['input'];
};

/** 巡查照片 A photo as it was taken, unchanged. */
export type PatrolPhoto = {
  readonly __typename?: 'PatrolPhoto';
  /** 下载地址 Passing address; null for whoever may not see evidence. */
  readonly downloadUrl: Maybe<Scalars['String']['output']>;
  /** 文件名 As the device named it. */
  readonly fileName: Scalars['String']['output'];
  /** 含位置 Whether the phone wrote into it where it was taken. */
  readonly hasPosition: Scalars['Boolean']['output'];
  /** 高 Pixels. */
  readonly heightPx: Scalars['Int']['output'];
  /** 接收时间 When it had arrived whole. */
  readonly receivedAt: Scalars['Instant']['output'];
  /** 摘要 SHA-256, by which fields name it. */
  readonly sha256: Scalars['String']['output'];
  /** 大小 Bytes. */
  readonly sizeBytes: Scalars['Int']['output'];
  /** 宽 Pixels. */
  readonly widthPx: Scalars['Int']['output'];
};

/** 照片分段 One piece. */
export type PatrolPhotoChunk = {
  readonly __typename?: 'PatrolPhotoChunk';
  /** 已到 Whether it has arrived whole. */
  readonly arrived: Scalars['Boolean']['output'];
  /** 序号 From 0. */
  readonly index: Scalars['Int']['output'];
  /** 大小 Bytes. */
  readonly sizeBytes: Scalars['Int']['output'];
  /** 上传表单 Where to send it, again if it must be. */
  readonly upload: UploadForm;
};

/** 照片上传 A photo's pieces. Send those that have not arrived, each as one form, then finish. */
export type PatrolPhotoUpload = {
  readonly __typename?: 'PatrolPhotoUpload';
  /** 每段字节数 Size of every piece but the last. */
  readonly chunkBytes: Scalars['Int']['output'];
  /** 各段 Pieces in order; empty when the photo is kept already. */
  readonly chunks: ReadonlyArray<PatrolPhotoChunk>;
};

/** 巡查记录 What a month's patrol of one employer found, as merged from all devices. */
export type PatrolRecord = {
  readonly __typename?: 'PatrolRecord';
  /** 最后变更 When it last changed. */
  readonly changedAt: Scalars['Instant']['output'];
  /** 统一社会信用代码 Unified social credit code. */
  readonly creditCode: Scalars['String']['output'];
  /** 单位编号 Id of the employer. */
  readonly employerId: Scalars['ID']['output'];
  /** 单位名称 As it stood when the record was begun. */
  readonly employerName: Scalars['String']['output'];
  /** 填报内容 Every field that somebody wrote. */
  readonly fields: ReadonlyArray<PatrolField>;
  /** 巡查表版本 Version of the form it was last written with. */
  readonly formVersion: Scalars['String']['output'];
  /** 编号 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 待传照片 Digests of photos that the record names and that have not arrived. */
  readonly missingPhotos: ReadonlyArray<Scalars['String']['output']>;
  /** 月份 `YYYY-MM`. */
  readonly month: Scalars['String']['output'];
  /** 巡查单位 Id of the body. */
  readonly patrolBodyId: Scalars['String']['output'];
  /** 照片 Photos that have arrived. */
  readonly photos: ReadonlyArray<PatrolPhoto>;
  /** 问题数 Problems found. */
  readonly problemCount: Scalars['Int']['output'];
  /** 移送线索 Ids of the referrals that it led to. */
  readonly referralIds: ReadonlyArray<Scalars['ID']['output']>;
  /** 报送时间 When the record was complete, by the server's clock; null: not submitted, or something is missing. */
  readonly submittedAt: Maybe<Scalars['Instant']['output']>;
  /** 巡查日期 Day of the patrol. */
  readonly visitedOn: Maybe<Scalars['PlainDate']['output']>;
  /** 另存内容 Operations that wait, and why. */
  readonly waiting: ReadonlyArray<WaitingOperations>;
};

/** 巡查记录分页 Page of records. */
export type PatrolRecordConnection = {
  readonly __typename?: 'PatrolRecordConnection';
  /** 边 Edges. */
  readonly edges: ReadonlyArray<PatrolRecordEdge>;
  /** 节点 Nodes. */
  readonly nodes: ReadonlyArray<PatrolRecord>;
  /** 分页信息 Page. */
  readonly pageInfo: PageInfo;
};

/** 巡查记录边 Edge of a connection. */
export type PatrolRecordEdge = {
  readonly __typename?: 'PatrolRecordEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 节点 Node. */
  readonly node: PatrolRecord;
};

/** 移送线索 A suspected violation that a patrol saw and referred at once; the patrol itself orders and penalises nothing. */
export type PatrolReferral = {
  readonly __typename?: 'PatrolReferral';
  /** 补充时间 When the patrol last added to it. */
  readonly addedAt: Maybe<Scalars['Instant']['output']>;
  /** 单位编号 Id of the employer. */
  readonly employerId: Scalars['ID']['output'];
  /** 单位名称 Employer's name. */
  readonly employerName: Scalars['String']['output'];
  /** 当时的记录 The record's fields as referred. */
  readonly fields: ReadonlyArray<PatrolField>;
  /** 违法行为 The finding it led to. */
  readonly findingId: Maybe<Scalars['ID']['output']>;
  /** 编号 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 月份 `YYYY-MM` of the record. */
  readonly month: Scalars['String']['output'];
  /** 线索号 Number by which a finding of origin REFERRAL names it. */
  readonly number: Scalars['String']['output'];
  /** 巡查单位 Id of the body that saw it. */
  readonly patrolBodyId: Scalars['String']['output'];
  /** 照片 Photos that had arrived by then. */
  readonly photos: ReadonlyArray<PatrolPhoto>;
  /** 理由 Why it leads to nothing. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 接收时间 When it arrived. */
  readonly receivedAt: Scalars['Instant']['output'];
  /** 办理时间 When an officer acted on it. */
  readonly settledAt: Maybe<Scalars['Instant']['output']>;
  /** 依据 Why it is referred. */
  readonly source: LegalSource;
  /** 状态 State. */
  readonly state: PatrolReferralState;
  /** 涉嫌违法情形 What is suspected, in the patrol's words. */
  readonly suspicions: ReadonlyArray<Scalars['String']['output']>;
  /** 检查 The visit it led to. */
  readonly visitId: Maybe<Scalars['ID']['output']>;
};

/** 线索分页 Page of referrals. */
export type PatrolReferralConnection = {
  readonly __typename?: 'PatrolReferralConnection';
  /** 边 Edges. */
  readonly edges: ReadonlyArray<PatrolReferralEdge>;
  /** 节点 Nodes. */
  readonly nodes: ReadonlyArray<PatrolReferral>;
  /** 分页信息 Page. */
  readonly pageInfo: PageInfo;
};

/** 线索边 Edge of a connection. */
export type PatrolReferralEdge = {
  readonly __typename?: 'PatrolReferralEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 节点 Node. */
  readonly node: PatrolReferral;
};

/** 线索状态 State of a referral. */
export type PatrolReferralState =
  /** 不予处理 An officer said why it leads to nothing. */
  | 'DISMISSED'
  /** 已登记违法行为 A finding was opened. */
  | 'FINDING_OPENED'
  /** 待处理 Waits for an officer. */
  | 'RECEIVED'
  /** 已立检查 A visit was opened. */
  | 'VISIT_OPENED';

/** 重新开放 That and why a return was opened again. */
export type PatrolReopening = {
  readonly __typename?: 'PatrolReopening';
  /** 时间 When. */
  readonly at: Scalars['Instant']['output'];
  /** 理由 Why. */
  readonly reason: Scalars['String']['output'];
};

/** 月度巡查报告 A body's monthly return. */
export type PatrolReturn = {
  readonly __typename?: 'PatrolReturn';
  /** 逾期天数 Calendar days after the day due; 0: in time. */
  readonly daysLate: Scalars['Int']['output'];
  /** 期限 Day due as it was then. */
  readonly dueOn: Scalars['PlainDate']['output'];
  /** 报送时数据 Figures as they were then. */
  readonly figures: PatrolFigures;
  /** 序号 1, 2 … within the round. */
  readonly number: Scalars['Int']['output'];
  /** 重新开放 Set when the bureau opened the round again. */
  readonly reopened: Maybe<PatrolReopening>;
  /** 报送时间 When. */
  readonly submittedAt: Scalars['Instant']['output'];
  /** 未报送说明摘要 SHA-256 of the reasons given. */
  readonly unfinishedSha256: Scalars['String']['output'];
};

/** 巡查轮次 One body's patrols of a month. Its list does not change once it is open. */
export type PatrolRound = {
  readonly __typename?: 'PatrolRound';
  /** 报送期限 Last day for records and return, until 24:00. */
  readonly dueOn: Scalars['PlainDate']['output'];
  /** 今日情况 Figures as they are today. */
  readonly figures: PatrolFigures;
  /** 逾期说明 Whether the return is late, and by how many days; null: it is not. */
  readonly lateReason: Maybe<Scalars['String']['output']>;
  /** 名单摘要 SHA-256 of the frozen list: canonical JSON of creditCode, name and address, by credit code. */
  readonly listSha256: Scalars['String']['output'];
  /** 锁定原因 Why nothing can be changed any more; null: it is open. */
  readonly lockedReason: Maybe<Scalars['String']['output']>;
  /** 月份 Month. */
  readonly month: Scalars['String']['output'];
  /** 开启时间 When it was opened. */
  readonly openedAt: Scalars['Instant']['output'];
  /** 巡查单位 Body's id. */
  readonly patrolBodyId: Scalars['ID']['output'];
  /** 巡查单位名称 Body's name when the round was opened. */
  readonly patrolBodyName: Scalars['String']['output'];
  /** 月度巡查报告 Returns, oldest first; the last one is in force unless it was reopened. */
  readonly returns: ReadonlyArray<PatrolReturn>;
};

/** 巡查轮次连接 Connection. */
export type PatrolRoundConnection = {
  readonly __typename?: 'PatrolRoundConnection';
  /** 边 Edges. */
  readonly edges: ReadonlyArray<PatrolRoundEdge>;
  /** 节点 Nodes. */
  readonly nodes: ReadonlyArray<PatrolRound>;
  /** 分页信息 Page. */
  readonly pageInfo: PageInfo;
};

/** 巡查轮次边 Edge. */
export type PatrolRoundEdge = {
  readonly __typename?: 'PatrolRoundEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 节点 Node. */
  readonly node: PatrolRound;
};

/** 已锁定 The monthly return is submitted. */
export type PatrolRoundLocked = Refusal & {
  readonly __typename?: 'PatrolRoundLocked';
  /** 代码 PATROL_ROUND_LOCKED. */
  readonly code: Scalars['String']['output'];
  /** 锁定日期 Since when. */
  readonly lockedOn: Scalars['PlainDate']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 月份 Month. */
  readonly month: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 未锁定 No return is in force. */
export type PatrolRoundNotLocked = Refusal & {
  readonly __typename?: 'PatrolRoundNotLocked';
  /** 代码 PATROL_ROUND_NOT_LOCKED. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 月份 Month. */
  readonly month: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 已知序号 How far a device's operations are known. */
export type PatrolSeen = {
  readonly __typename?: 'PatrolSeen';
  /** 设备 Device. */
  readonly device: Scalars['String']['output'];
  /** 序号 The highest known. */
  readonly sequence: Scalars['Int']['output'];
};

/** 已知序号 How far a device's operations were known. */
export type PatrolSeenInput = {
  /** 设备 Device. */
  readonly device: Scalars['String']['input'];
  /** 序号 The highest known. */
  readonly sequence: Scalars['Int']['input'];
};

/** 记录处理结果 What became of the operations for one record: all are in it but those named. */
export type PatrolSyncOutcome = {
  readonly __typename?: 'PatrolSyncOutcome';
  /** 偏差秒数 By how much the device's clock is off, where an operation proves it; decides nothing. */
  readonly clockSkewSeconds: Maybe<Scalars['Int']['output']>;
  /** 统一社会信用代码 Of the employer. */
  readonly creditCode: Scalars['String']['output'];
  /** 月份 `YYYY-MM`. */
  readonly month: Scalars['String']['output'];
  /** 未并入的操作 Single operations that are not in the record now, each with its reason. */
  readonly notMerged: ReadonlyArray<NotMergedOperation>;
  /** 记录 As it stands now; null where there is none. */
  readonly record: Maybe<PatrolRecord>;
};

/** 巡查任务 An employer to be patrolled in a month. */
export type PatrolTask = {
  readonly __typename?: 'PatrolTask';
  /** 地址 Address when the round was opened. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** 填写不一致 Fields that are filled in in two ways. */
  readonly conflicts: Scalars['Int']['output'];
  /** 统一社会信用代码 Credit code. */
  readonly creditCode: Scalars['String']['output'];
  /** 逾期天数 Calendar days late; 0: not late. */
  readonly daysLate: Scalars['Int']['output'];
  /** 用人单位 Employer's opaque id. */
  readonly employerId: Scalars['ID']['output'];
  /** 锁定原因 Why nothing can be changed any more; null: it can. */
  readonly lockedReason: Maybe<Scalars['String']['output']>;
  /** 名称 Name when the round was opened. */
  readonly name: Scalars['String']['output'];
  /** 发现问题 Problems seen. */
  readonly problems: Scalars['Int']['output'];
  /** 说明 Why it is in that state, in Chinese. */
  readonly reason: Scalars['String']['output'];
  /** 巡查记录 Id of the record; null where nobody has begun one. */
  readonly recordId: Maybe<Scalars['ID']['output']>;
  /** 移送 Referrals made. */
  readonly referrals: Scalars['Int']['output'];
  /** 状态 State today. */
  readonly state: PatrolTaskState;
  /** 报送时间 When the server received what completed the record. */
  readonly submittedAt: Maybe<Scalars['Instant']['output']>;
  /** 未报送原因 Why there is no record, as the body's latest return says. */
  readonly unfinishedReason: Maybe<Scalars['String']['output']>;
  /** 村、社区 Village or community; null where the address names none. */
  readonly village: Maybe<Scalars['String']['output']>;
  /** 巡查日期 Day of the visit as the form says. */
  readonly visitedOn: Maybe<Scalars['PlainDate']['output']>;
};

/** 巡查任务连接 Connection. */
export type PatrolTaskConnection = {
  readonly __typename?: 'PatrolTaskConnection';
  /** 边 Edges. */
  readonly edges: ReadonlyArray<PatrolTaskEdge>;
  /** 节点 Nodes. */
  readonly nodes: ReadonlyArray<PatrolTask>;
  /** 分页信息 Page. */
  readonly pageInfo: PageInfo;
  /** 总数 Tasks that the filter lets through. */
  readonly totalCount: Scalars['Int']['output'];
  /** 村、社区 Those of the whole round, in order of the list. */
  readonly villages: ReadonlyArray<PatrolVillage>;
};

/** 巡查任务边 Edge. */
export type PatrolTaskEdge = {
  readonly __typename?: 'PatrolTaskEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 节点 Node. */
  readonly node: PatrolTask;
};

/** 巡查任务状态 State of a task. */
export type PatrolTaskState =
  /** 无需巡查 Closed or suspended, as the submitted form says. */
  | 'EXCUSED'
  /** 逾期 Submitted after the day due, or not yet although it is over. */
  | 'LATE'
  /** 待巡查 No visit yet. */
  | 'OPEN'
  /** 已报送 Submitted by the day due. */
  | 'SUBMITTED'
  /** 已巡查 Visited, the form is not submitted. */
  | 'VISITED';

/** 村、社区 Tasks of a round by village. */
export type PatrolVillage = {
  readonly __typename?: 'PatrolVillage';
  /** 已报送 Of these submitted. */
  readonly submitted: Scalars['Int']['output'];
  /** 任务数 Tasks. */
  readonly tasks: Scalars['Int']['output'];
  /** 名称 Name; null: the address names none. */
  readonly village: Maybe<Scalars['String']['output']>;
};

/** 已处理 What became of a batch, record by record. */
export type PatrolsSynced = {
  readonly __typename?: 'PatrolsSynced';
  /** 各记录结果 One for each record, in the order of the batch. One that is missing was not dealt with; send it again. */
  readonly outcomes: ReadonlyArray<PatrolSyncOutcome>;
};

/** 未说明原因 Employers have neither a submitted record nor a reason. */
export type PatrolsUnexplained = Refusal & {
  readonly __typename?: 'PatrolsUnexplained';
  /** 代码 PATROLS_UNEXPLAINED. */
  readonly code: Scalars['String']['output'];
  /** 家数 How many. */
  readonly count: Scalars['Int']['output'];
  /** 单位 Credit codes of the first 100. */
  readonly creditCodes: ReadonlyArray<Scalars['String']['output']>;
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 缴款 What was paid. */
export type PaymentInput = {
  /** 实缴 In fen (0.01 yuan), fine and surcharge together. */
  readonly paidFen: Scalars['Int']['input'];
  /** 中止日数 Days on which a review or lawsuit was pending. */
  readonly surchargeSuspendedDays?: InputMaybe<Scalars['Int']['input']>;
};

/** 处罚条项 A punishable act and its range. */
export type Penalty = {
  readonly __typename?: 'Penalty';
  /** 逾期才罚款 Whether it is fined only after an overdue order. */
  readonly finedWhenOverdue: Scalars['Boolean']['output'];
  /** 编号 Such as P72-01. */
  readonly id: Scalars['ID']['output'];
  /** 最低罚款 Whole yuan. */
  readonly leastYuan: Scalars['Int']['output'];
  /** 最高罚款 Whole yuan. */
  readonly mostYuan: Scalars['Int']['output'];
  /** 依据 Provision. */
  readonly source: LegalSource;
  /** 违法行为 The act, in short. */
  readonly violation: Scalars['String']['output'];
};

/** 处罚决定 A penalty decision. */
export type PenaltyDecision = {
  readonly __typename?: 'PenaltyDecision';
  /** 决定日期 Day. */
  readonly decidedOn: Scalars['PlainDate']['output'];
  /** 认定事实 Facts as decided. */
  readonly facts: Scalars['String']['output'];
  /** 文号 Number. */
  readonly number: Scalars['String']['output'];
  /** 处罚内容 Sanction. */
  readonly sanction: Sanction;
};

/** 试点工作报告 A report for its author to finish: figures, tables and charts are filled in, text is not. */
export type PilotReport = {
  readonly __typename?: 'PilotReport';
  /** 数字截止日 Day of the figures. */
  readonly asOf: Scalars['PlainDate']['output'];
  /** 已过天数 Calendar days after that, as of now; 0: not over, or none. */
  readonly daysLate: Scalars['Int']['output'];
  /** 报告文件 The report (DOCX). Kept for some days; the same figures give the same bytes. */
  readonly document: KeptFile;
  /** 报送期限 By when the campaign asks for it; null where no campaign does. */
  readonly dueOn: Maybe<Scalars['PlainDate']['output']>;
  /** 数字文件 The figures behind it (JSON); their SHA-256 stands in the report. */
  readonly figures: KeptFile;
  /** 题名 Title. */
  readonly title: Scalars['String']['output'];
};

/** 报告请求 Which report. */
export type PilotReportInput = {
  /** 起始月份 First month, 2023-04. */
  readonly from: Scalars['String']['input'];
  /** 种类 Kind of report. */
  readonly kind: PilotReportKind;
  /** 截止月份 Last month, the current one at the latest; at most 60 months. */
  readonly to: Scalars['String']['input'];
};

/** 报告种类 Kind of a pilot report. */
export type PilotReportKind =
  /** 总报告 Of a pilot of several years (R128–R130); months of different years. */
  | 'FINAL'
  /** 期间报告 Of any months. */
  | 'PERIOD'
  /** 年度报告 Of one year's work (R125–R127); both months in one year. */
  | 'YEARLY';

/** 报告结果 The report, or why not. */
export type PilotReportResult = InvalidInput | NotFound | PilotReport;

/** 抽查计划 A plan of random inspections (双随机), drawn by draw.md so that anyone can compute it again. */
export type Plan = {
  readonly __typename?: 'Plan';
  /** 公共随机源 Announced source; null: there is none. */
  readonly beacon: Maybe<Beacon>;
  /** 公共随机源结果 What the source said; null before it is entered. */
  readonly beaconValue: Maybe<BeaconValue>;
  /** 已计入家数 How many of the drawn have the draw in their own count of the year. */
  readonly counted: Scalars['Int']['output'];
  /** 县 Six-digit division code. */
  readonly county: Scalars['String']['output'];
  /** 抽中单位 The result's employers in the order of the draw, substitutes behind; none before the draw. */
  readonly employers: PlanEmployerConnection;
  /** 检查期间止 Last day. */
  readonly endsOn: Scalars['PlainDate']['output'];
  /** 终止原因 Why it ended without a draw that can be carried out. */
  readonly failure: Maybe<PlanFailure>;
  /** 冻结 What was published before any seed existed; null in a draft. */
  readonly freeze: Maybe<PlanFreeze>;
  /** 编号 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 本账号代表的参与方 Name of the party that the viewer's account speaks for; null: for none. */
  readonly ownParty: Maybe<Scalars['String']['output']>;
  /** 参与方 Who contributes to the seed, in order. */
  readonly parties: ReadonlyArray<PlanParty>;
  /** 计划编号 Id in the draw's files. */
  readonly planId: Scalars['String']['output'];
  /** 不检查日期 Days within the period on which nobody is visited. */
  readonly quietPeriods: ReadonlyArray<QuietPeriod>;
  /** 重新抽取 The plan that this one draws again. */
  readonly replaces: Maybe<Scalars['ID']['output']>;
  /** 结果 The draw; null before it. */
  readonly result: Maybe<PlanResult>;
  /** 公开期限 Last moment for a reveal. */
  readonly revealBy: Scalars['Instant']['output'];
  /** 检查期间起 First day on which visits are made. */
  readonly startsOn: Scalars['PlainDate']['output'];
  /** 状态 State. */
  readonly state: PlanState;
  /** 经过 What was done when, by which role and for which party; oldest first. */
  readonly steps: ReadonlyArray<PlanStep>;
  /** 名称 Title. */
  readonly title: Scalars['String']['output'];
  /** 核验页面 Page that computes a result file again; null where the platform has no public address. */
  readonly verifierUrl: Maybe<Scalars['String']['output']>;
};


/** 抽查计划 A plan of random inspections (双随机), drawn by draw.md so that anyone can compute it again. */
export type PlanEmployersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 计划步骤 What is done with a plan. */
export type PlanAction =
  /** 终止 Closed. */
  | 'CLOSE'
  /** 承诺 Committed. */
  | 'COMMIT'
  /** 制定 Announced. */
  | 'DRAFT'
  /** 录入 The source's value entered. */
  | 'ENTER_BEACON'
  /** 冻结 Frozen. */
  | 'FREEZE'
  /** 替补 An employer replaced. */
  | 'REPLACE_EMPLOYER'
  /** 公开 Revealed. */
  | 'REVEAL';

/** 抽查计划分页 Connection of plans. */
export type PlanConnection = {
  readonly __typename?: 'PlanConnection';
  /** 边 Edges. */
  readonly edges: ReadonlyArray<PlanEdge>;
  /** 节点 The plans alone. */
  readonly nodes: ReadonlyArray<Plan>;
  /** 分页信息 Page. */
  readonly pageInfo: PageInfo;
};

/** 抽查计划的边 Edge. */
export type PlanEdge = {
  readonly __typename?: 'PlanEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 节点 The plan. */
  readonly node: Plan;
};

/** 抽中单位 A drawn employer, or a substitute. */
export type PlanEmployer = {
  readonly __typename?: 'PlanEmployer';
  /** 类别 Category as it was then. */
  readonly category: Category;
  /** 统一社会信用代码 Credit code. */
  readonly creditCode: Scalars['String']['output'];
  /** 名称 Name as it was when the list was frozen. */
  readonly name: Scalars['String']['output'];
  /** 执法人员 Its officers. */
  readonly officers: ReadonlyArray<AssignedOfficer>;
  /** 位次 Place in the order of its stratum; null of a substitute. */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /** 已被替补 Why it is not visited; null: it is. */
  readonly replaced: Maybe<ReplacedEmployer>;
  /** 层 Stratum; null of a substitute. */
  readonly stratum: Maybe<Scalars['String']['output']>;
};

/** 抽中单位分页 Connection of a result's employers. */
export type PlanEmployerConnection = {
  readonly __typename?: 'PlanEmployerConnection';
  /** 边 Edges. */
  readonly edges: ReadonlyArray<PlanEmployerEdge>;
  /** 节点 The employers alone. */
  readonly nodes: ReadonlyArray<PlanEmployer>;
  /** 分页信息 Page. */
  readonly pageInfo: PageInfo;
};

/** 抽中单位的边 Edge. */
export type PlanEmployerEdge = {
  readonly __typename?: 'PlanEmployerEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 节点 The employer. */
  readonly node: PlanEmployer;
};

/** 试算 What settings would come to. Drawn and visits are whole in all strata together; shares of them are expected values. */
export type PlanEstimate = {
  readonly __typename?: 'PlanEstimate';
  /** 已达年度频次 Since their draws reached the category's frequency. */
  readonly atFrequency: Scalars['Int']['output'];
  /** 已达年度上限 Employers that cannot be drawn since their checks reached the yearly cap. */
  readonly atYearlyCap: Scalars['Int']['output'];
  /** 按巡查单位 By patrol body: township or zone. */
  readonly byBody: ReadonlyArray<CoverageRow>;
  /** 按类别 By category. */
  readonly byCategory: ReadonlyArray<CoverageRow>;
  /** 按行业 By industry division. */
  readonly byIndustry: ReadonlyArray<CoverageRow>;
  /** 抽取家数 Employers drawn. */
  readonly drawn: Scalars['Float']['output'];
  /** 名单单位数 Employers with hazard factors and a category. */
  readonly employers: Scalars['Int']['output'];
  /** 各月负荷 Load of each month. */
  readonly months: ReadonlyArray<MonthLoad>;
  /** 执法人日 Days of work of single officers. */
  readonly officerDays: Scalars['Float']['output'];
  /** 不足之处 Why the plan could not be carried out; none does not yet mean that it can. */
  readonly shortages: ReadonlyArray<PlanShortage>;
  /** 间隔不足 Since their last check is too near. */
  readonly tooNear: Scalars['Int']['output'];
  /** 未分类单位数 With hazard factors, without a category: they cannot be drawn. */
  readonly unclassified: Scalars['Int']['output'];
  /** 检查次数 Visits. */
  readonly visits: Scalars['Float']['output'];
};

/** 试算请求 Any rules over any period. */
export type PlanEstimateInput = {
  /** 检查期间止 Last day. */
  readonly endsOn: Scalars['PlainDate']['input'];
  /** 不检查日期 In order, within the period. */
  readonly quietPeriods: ReadonlyArray<QuietPeriodInput>;
  /** 规则 Rules to try. */
  readonly rules: SamplingRulesInput;
  /** 检查期间起 First day, within one calendar year. */
  readonly startsOn: Scalars['PlainDate']['input'];
  /** 每次检查时长 Half a day or a whole one. */
  readonly weight: VisitWeight;
};

/** 试算结果 The figures, or why not. */
export type PlanEstimateResult = InvalidInput | PlanEstimate;

/** 终止 Why a plan failed. */
export type PlanFailure = {
  readonly __typename?: 'PlanFailure';
  /** 名称 Parties that stayed silent, the source that said nothing, or the employers without officers. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** 说明 What the bureau says of it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** 原因 Reason. */
  readonly reason: PlanFailureReason;
};

/** 终止原因 Why a plan failed. */
export type PlanFailureReason =
  /** 公共随机源无结果 The source said nothing. */
  | 'NO_BEACON_VALUE'
  /** 执法人员不足 Some drawn employer has no officers. */
  | 'OFFICERS_SHORT'
  /** 参与方未公开 A party stayed silent. */
  | 'SILENT'
  /** 撤回草稿 Withdrawn before the freeze. */
  | 'WITHDRAWN';

/** 计划文件 A published file of a plan. */
export type PlanFile = {
  readonly __typename?: 'PlanFile';
  /** 文件名 File name. */
  readonly fileName: Scalars['String']['output'];
  /** 摘要 SHA-256 of its bytes, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** 大小 Bytes. */
  readonly sizeBytes: Scalars['Int']['output'];
  /** 下载地址 Passing address. */
  readonly url: Scalars['String']['output'];
};

/** 冻结 List, settings and roster as published before any seed existed. */
export type PlanFreeze = {
  readonly __typename?: 'PlanFreeze';
  /** 名单单位数 Employers of the list. */
  readonly employers: Scalars['Int']['output'];
  /** 文件 List, settings, roster and hashes as JSON. */
  readonly file: PlanFile;
  /** 冻结摘要 Hash that every commitment is bound to. */
  readonly freezeHash: Scalars['String']['output'];
  /** 冻结时间 When. */
  readonly frozenAt: Scalars['Instant']['output'];
  /** 名单摘要 Hash of the list. */
  readonly listHash: Scalars['String']['output'];
  /** 名册摘要 Hash of the roster. */
  readonly rosterHash: Scalars['String']['output'];
  /** 设置摘要 Hash of the settings. */
  readonly settingsHash: Scalars['String']['output'];
  /** 比例和频次 Id of the version in effect. */
  readonly settingsId: Scalars['ID']['output'];
  /** 分层 How many can be drawn and will be, by stratum. */
  readonly strata: ReadonlyArray<StratumCount>;
  /** 未分类单位数 With hazard factors, without a category: not on the list. */
  readonly unclassified: Scalars['Int']['output'];
};

/** 计划仍在进行 The plan can still go on and cannot be closed yet. */
export type PlanNotOverdue = Refusal & {
  readonly __typename?: 'PlanNotOverdue';
  /** 代码 PLAN_NOT_OVERDUE. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 draw.md. */
  readonly source: Maybe<LegalSource>;
  /** 期限 After this moment it can. */
  readonly until: Scalars['Instant']['output'];
};

/** 检查安排公告 Public notice of a plan's visits. */
export type PlanNotice = {
  readonly __typename?: 'PlanNotice';
  /** 表头 Titles of the columns: township, months, sum. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** 内容 Lines above and below the table. */
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
  /** 各地 Rows; the last one sums up. */
  readonly rows: ReadonlyArray<ReadonlyArray<Scalars['String']['output']>>;
  /** 标题 Title. */
  readonly title: Scalars['String']['output'];
};

/** 参与方 A party of the seed and what it has contributed. */
export type PlanParty = {
  readonly __typename?: 'PlanParty';
  /** 承诺 Commitment; null before it. */
  readonly commitment: Maybe<Scalars['String']['output']>;
  /** 承诺时间 When. */
  readonly committedAt: Maybe<Scalars['Instant']['output']>;
  /** 名称 Name, as it stands in the commitment. */
  readonly name: Scalars['String']['output'];
  /** 随机数 The number; null before it is revealed. */
  readonly nonce: Maybe<Scalars['String']['output']>;
  /** 公开时间 When. */
  readonly revealedAt: Maybe<Scalars['Instant']['output']>;
  /** 角色 Role that speaks for it. */
  readonly role: Role;
};

/** 参与方 Who contributes to the seed. */
export type PlanPartyInput = {
  /** 账号 Credit code or body of an employer, service body or patrol body; else the account's subject, or null for anyone of the role. */
  readonly holder?: InputMaybe<Scalars['String']['input']>;
  /** 名称 Such as 县总工会. */
  readonly name: Scalars['String']['input'];
  /** 角色 Role of its accounts. */
  readonly role: Role;
};

/** 抽取结果 What the seed led to. */
export type PlanResult = {
  readonly __typename?: 'PlanResult';
  /** 抽中家数 Employers drawn. */
  readonly drawn: Scalars['Int']['output'];
  /** 抽取时间 When the seed was complete. */
  readonly drawnAt: Scalars['Instant']['output'];
  /** 文件 Everything that the draw is computed from, with the result, as JSON. */
  readonly file: PlanFile;
  /** 最终摘要 Hash after the last substitution; compare it with a verifier's. */
  readonly lastHash: Scalars['String']['output'];
  /** 结果摘要 Hash of the result. */
  readonly resultHash: Scalars['String']['output'];
  /** 随机种子 The seed, hexadecimal. */
  readonly seed: Scalars['String']['output'];
  /** 替补次数 Substitutions recorded. */
  readonly substitutions: Scalars['Int']['output'];
};

/** 已经施行 The version of that day is in effect and stays. */
export type PlanSettingsInEffect = Refusal & {
  readonly __typename?: 'PlanSettingsInEffect';
  /** 代码 PLAN_SETTINGS_IN_EFFECT. */
  readonly code: Scalars['String']['output'];
  /** 施行日期 Since when. */
  readonly effectiveOn: Scalars['PlainDate']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 编号 Id of the version in effect. */
  readonly settingsId: Scalars['ID']['output'];
  /** 依据 The county instrument. */
  readonly source: Maybe<LegalSource>;
};

/** 抽查比例和频次 One version of a county's sampling rules (R106–R114). */
export type PlanSettingsVersion = {
  readonly __typename?: 'PlanSettingsVersion';
  /** 决定文号 Number of the county's document. */
  readonly decision: Scalars['String']['output'];
  /** 施行日期 First day of the plans that it counts for. */
  readonly effectiveOn: Scalars['PlainDate']['output'];
  /** 全覆盖行业 Beginnings of industry codes whose employers are all drawn. */
  readonly fullCoverage: ReadonlyArray<Scalars['String']['output']>;
  /** 编号 Id with version. */
  readonly id: Scalars['ID']['output'];
  /** 每家执法人员数 Officers sent to each employer. */
  readonly officersPerEmployer: Scalars['Int']['output'];
  /** 抽查比例 Share drawn of each category, in ten-thousandths. */
  readonly ratios: ByCategory;
  /** 登记时间 When it was recorded. */
  readonly savedAt: Scalars['Instant']['output'];
  /** 间隔天数 Least days between the last check and a plan's first day. */
  readonly spacingDays: Scalars['Int']['output'];
  /** 年度频次 Most draws of one employer in a calendar year. */
  readonly timesPerYear: ByCategory;
  /** 年度检查上限 Most checks of one employer in a calendar year, drawn or not. */
  readonly yearlyCap: Scalars['Int']['output'];
};

/** 不足 A reason why the plan could not be carried out. */
export type PlanShortage = {
  readonly __typename?: 'PlanShortage';
  /** 代码 Stable code. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
};

/** 计划状态 Where a plan stands. */
export type PlanState =
  /** 各方已承诺 All have committed; reveals are awaited. */
  | 'COMMITTED'
  /** 草稿 Announced; nothing is frozen. */
  | 'DRAFT'
  /** 已抽取 Drawn and published. */
  | 'DRAWN'
  /** 已终止 Over without a draw that can be carried out. */
  | 'FAILED'
  /** 名单已冻结 Published; commitments are awaited. */
  | 'FROZEN';

/** 计划经过 One step of a plan. */
export type PlanStep = {
  readonly __typename?: 'PlanStep';
  /** 步骤 What was done. */
  readonly action: PlanAction;
  /** 参与方 For which party; null where for none. */
  readonly party: Maybe<Scalars['String']['output']>;
  /** 角色 In which role. */
  readonly role: Role;
  /** 时间 When. */
  readonly takenAt: Scalars['Instant']['output'];
};

/** 计划步骤请求 Which plan. */
export type PlanStepInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 计划 The plan. */
  readonly planId: Scalars['ID']['input'];
};

/** 检查安排表 Workbook. */
export type PlanWorkbook = {
  readonly __typename?: 'PlanWorkbook';
  /** 文件名 File name. */
  readonly fileName: Scalars['String']['output'];
  /** 下载地址 Address that is valid for some minutes. */
  readonly url: Scalars['String']['output'];
};

/** 听证安排 A hearing that was notified. */
export type PlannedHearing = {
  readonly __typename?: 'PlannedHearing';
  /** 通知日期 Day of the notification. */
  readonly notifiedOn: Scalars['PlainDate']['output'];
  /** 听证日期 Day of the hearing. */
  readonly on: Scalars['PlainDate']['output'];
  /** 地点 Place. */
  readonly place: Scalars['String']['output'];
};

/** 原日期 A day that was due before. */
export type PreviousDay = {
  readonly __typename?: 'PreviousDay';
  /** 原因 Document number of the notice that moved it. */
  readonly because: Scalars['String']['output'];
  /** 日期 Day. */
  readonly on: Scalars['PlainDate']['output'];
};

/** 负责巡查的单位 Which body patrols an employer, and why. */
export type PrimaryBody = {
  readonly __typename?: 'PrimaryBody';
  /** 巡查单位 Body; null where the county does not know it. */
  readonly patrolBody: Maybe<PatrolBody>;
  /** 依据 Source. */
  readonly source: LegalSource;
  /** 理由 Why, in Chinese. */
  readonly why: Scalars['String']['output'];
};

/** 事先告知 A prior notice. */
export type PriorNotice = {
  readonly __typename?: 'PriorNotice';
  /** 可要求听证 Whether a hearing may be requested. */
  readonly hearingOffered: Scalars['Boolean']['output'];
  /** 告知日期 Day. */
  readonly on: Scalars['PlainDate']['output'];
  /** 拟处罚内容 Sanction. */
  readonly sanction: Sanction;
};

/** 公开的通报 A circular as anyone reads it. */
export type PublicCircular = {
  readonly __typename?: 'PublicCircular';
  /** 印发时间 When. */
  readonly issuedAt: Maybe<Scalars['Instant']['output']>;
  /** 种类 Kind. */
  readonly kind: CircularKind;
  /** 文号 Number of the document. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** 正文 Text without personal data. */
  readonly text: Scalars['String']['output'];
  /** 标题 Title. */
  readonly title: Scalars['String']['output'];
};

/** 公开通报列表 A page of public circulars. */
export type PublicCircularConnection = {
  readonly __typename?: 'PublicCircularConnection';
  /** 通报 Circulars of the page. */
  readonly nodes: ReadonlyArray<PublicCircular>;
  /** 分页 Paging. */
  readonly pageInfo: PageInfo;
};

/** 公示意见 A comment on a report in publicity. */
export type PublicComment = {
  readonly __typename?: 'PublicComment';
  /** 答复 The employer's answer, once given. */
  readonly answer: Maybe<CommentAnswer>;
  /** 提出人 Who wrote it. For the bureau and its officers only. */
  readonly author: Maybe<CommentAuthor>;
  /** 单位名称 Name of the employer. */
  readonly employerName: Scalars['String']['output'];
  /** 编号 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 类型 Kind. */
  readonly kind: CommentKind;
  /** 意见编号 The number that its author was given. */
  readonly number: Scalars['String']['output'];
  /** 公示日期 Day on which that version was posted. */
  readonly postedOn: Scalars['PlainDate']['output'];
  /** 报告 Opaque id of the report. */
  readonly reportId: Scalars['ID']['output'];
  /** 提出时间 When. */
  readonly submittedAt: Scalars['Instant']['output'];
  /** 内容 Text. Personal data is masked for all but the bureau and its officers. */
  readonly text: Scalars['String']['output'];
  /** 版本码 Version of the report that it is about. */
  readonly versionCode: Scalars['String']['output'];
};

/** 意见分页 Page of comments. */
export type PublicCommentConnection = {
  readonly __typename?: 'PublicCommentConnection';
  /** 条目 Edges. */
  readonly edges: ReadonlyArray<PublicCommentEdge>;
  /** 内容 Comments. */
  readonly nodes: ReadonlyArray<PublicComment>;
  /** 分页 Page. */
  readonly pageInfo: PageInfo;
};

/** 意见条目 Edge. */
export type PublicCommentEdge = {
  readonly __typename?: 'PublicCommentEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 意见 Comment. */
  readonly node: PublicComment;
};

/** 公开条目 Something public, in one form. Natural persons are not named. */
export type PublicEntry = {
  readonly __typename?: 'PublicEntry';
  /** 统一社会信用代码 Of the unit. */
  readonly creditCode: Maybe<Scalars['String']['output']>;
  /** 编号 A name for ever, as in feed and downloads. */
  readonly id: Scalars['ID']['output'];
  /** 种类名称 Kind in Chinese. */
  readonly kindText: Scalars['String']['output'];
  /** 内容 Lines of label and text. */
  readonly lines: ReadonlyArray<PublicationLine>;
  /** 当事人 The unit that it is about. */
  readonly partyName: Maybe<Scalars['String']['output']>;
  /** 页面 Path of its page on the public site: notice, receipt or plan; null where it has none. */
  readonly path: Maybe<Scalars['String']['output']>;
  /** 公开时刻 When it was made public. */
  readonly publishedAt: Scalars['Instant']['output'];
  /** 栏目 Section. */
  readonly section: PublicSection;
  /** 标题 Title. */
  readonly title: Scalars['String']['output'];
};

/** 公开条目分页 Connection. */
export type PublicEntryConnection = {
  readonly __typename?: 'PublicEntryConnection';
  /** 边 Edges. */
  readonly edges: ReadonlyArray<PublicEntryEdge>;
  /** 节点 Nodes of the edges. */
  readonly nodes: ReadonlyArray<PublicEntry>;
  /** 分页信息 Page. */
  readonly pageInfo: PageInfo;
};

/** 公开条目边 Edge. */
export type PublicEntryEdge = {
  readonly __typename?: 'PublicEntryEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 节点 Entry. */
  readonly node: PublicEntry;
};

/** 公示内容 What the notice form shows; no person's name or phone. */
export type PublicNotice = {
  readonly __typename?: 'PublicNotice';
  /** 工作场所地址 Address of the workplace. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** 评估日期 Day of the assessment. */
  readonly assessedOn: Scalars['PlainDate']['output'];
  /** 综合风险类别 Category. */
  readonly category: Category;
  /** 意见数量 How many comments there are. */
  readonly commentTally: CommentTally;
  /** 已答复意见 Comments that are answered, newest first. */
  readonly comments: PublishedCommentConnection;
  /** 统一社会信用代码 Credit code. */
  readonly creditCode: Scalars['String']['output'];
  /** 单位名称 Name. */
  readonly employerName: Scalars['String']['output'];
  /** 危害风险等级 Hazard grade. */
  readonly hazardGrade: HazardGrade;
  /** 编号 Opaque id, as of the report. */
  readonly id: Scalars['ID']['output'];
  /** 管理状况等级 Management grade. */
  readonly managementGrade: ManagementGrade;
  /** 评估方式 Mode. */
  readonly mode: AssessmentMode;
  /** 公示 Publicity. */
  readonly publicity: Publicity;
  /** 复核结论 How the review ended; null before. */
  readonly reviewed: Maybe<PublicReview>;
  /** 修改 Earlier postings that a change of content ended, oldest first. */
  readonly revisions: ReadonlyArray<NoticeRevision>;
  /** 自查得分 Score. */
  readonly score: Scalars['Float']['output'];
  /** 判定说明 Why, in sentences. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
  /** 状态 State of the report. */
  readonly state: ReportState;
  /** 取代它的报告 The report that was filed later in its place. */
  readonly supersededBy: Maybe<Scalars['ID']['output']>;
};


/** 公示内容 What the notice form shows; no person's name or phone. */
export type PublicNoticeCommentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 已公开复核结论 How a review ended as everybody sees it; no reasons, which are the employer's. */
export type PublicReview = {
  readonly __typename?: 'PublicReview';
  /** 确认类别 Category that was confirmed; null where the report was returned. */
  readonly category: Maybe<Category>;
  /** 结论日期 Day. */
  readonly decidedOn: Scalars['PlainDate']['output'];
  /** 结论 Decision. */
  readonly decision: ReviewDecision;
};

/** 公开栏目 Section of what is public. */
export type PublicSection =
  /** 评估结果公示 Reports in publicity. */
  | 'NOTICE'
  /** 监督执法公开信息 Plans, draws, results and decisions. */
  | 'PUBLICATION'
  /** 报送回执 Receipts of the reports in force. */
  | 'RECEIPT';

/** 公开信息 Something that is public. Natural persons are not named. */
export type Publication = {
  readonly __typename?: 'Publication';
  /** 统一社会信用代码 Of the unit; null for a natural person. */
  readonly creditCode: Maybe<Scalars['String']['output']>;
  /** 公开期限 Its last day. */
  readonly deadline: PublicationDeadline;
  /** 事由日期 The day that the time counts from. */
  readonly eventOn: Scalars['PlainDate']['output'];
  /** 编号 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 种类 Kind. */
  readonly kind: PublicationKind;
  /** 种类名称 The kind in Chinese. */
  readonly kindText: Scalars['String']['output'];
  /** 内容 Lines of label and text. */
  readonly lines: ReadonlyArray<PublicationLine>;
  /** 当事人 The unit that it is about; null where it is about none. A natural person is not named. */
  readonly partyName: Maybe<Scalars['String']['output']>;
  /** 页面 Path of its page on the public site: a plan with its draw; null where it has none. */
  readonly path: Maybe<Scalars['String']['output']>;
  /** 公开时刻 When it was made public. */
  readonly publishedAt: Scalars['Instant']['output'];
  /** 公开状况 IN_TIME or LATE. */
  readonly standing: PublicationStanding;
  /** 标题 Title. */
  readonly title: Scalars['String']['output'];
  /** 逾期工作日 Working days after the last day. */
  readonly workingDaysLate: Scalars['Int']['output'];
};

/** 公开信息分页 Connection. */
export type PublicationConnection = {
  readonly __typename?: 'PublicationConnection';
  /** 边 Edges. */
  readonly edges: ReadonlyArray<PublicationEdge>;
  /** 节点 Nodes of the edges. */
  readonly nodes: ReadonlyArray<Publication>;
  /** 分页信息 Page. */
  readonly pageInfo: PageInfo;
};

/** 公开期限 The last day of a publication with the days counted. */
export type PublicationDeadline = {
  readonly __typename?: 'PublicationDeadline';
  /** 逐日说明 Every day, counted or not, and why. */
  readonly days: ReadonlyArray<DeadlineDay>;
  /** 最后一日 Last day, until 24:00. */
  readonly endsOn: Scalars['PlainDate']['output'];
  /** 起算日 Day counted from. */
  readonly from: Scalars['PlainDate']['output'];
  /** 是否暂定 Whether it touches a year whose holiday notice is not loaded. */
  readonly provisional: Scalars['Boolean']['output'];
  /** 依据 The text it rests on. */
  readonly source: LegalSource;
};

/** 公开事项 Something that the bureau owes the public. */
export type PublicationDuty = {
  readonly __typename?: 'PublicationDuty';
  /** 公开期限 Its last day. */
  readonly deadline: PublicationDeadline;
  /** 事由日期 The day that the time counts from. */
  readonly eventOn: Scalars['PlainDate']['output'];
  /** 起算事由 What happened on that day. */
  readonly eventText: Scalars['String']['output'];
  /** 编号 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 种类 Kind. */
  readonly kind: PublicationKind;
  /** 种类名称 The kind in Chinese. */
  readonly kindText: Scalars['String']['output'];
  /** 当事人 The unit that it is about, for officers, the bureau and leaders only: it is not public yet. */
  readonly partyName: Maybe<Scalars['String']['output']>;
  /** 公开状况 DUE or OVERDUE. */
  readonly standing: PublicationStanding;
  /** 逾期工作日 Working days after the last day, up to today. */
  readonly workingDaysLate: Scalars['Int']['output'];
};

/** 公开事项分页 Connection. */
export type PublicationDutyConnection = {
  readonly __typename?: 'PublicationDutyConnection';
  /** 边 Edges. */
  readonly edges: ReadonlyArray<PublicationDutyEdge>;
  /** 节点 Nodes of the edges. */
  readonly nodes: ReadonlyArray<PublicationDuty>;
  /** 分页信息 Page. */
  readonly pageInfo: PageInfo;
};

/** 公开事项边 Edge. */
export type PublicationDutyEdge = {
  readonly __typename?: 'PublicationDutyEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 节点 Duty. */
  readonly node: PublicationDuty;
};

/** 公开信息边 Edge. */
export type PublicationEdge = {
  readonly __typename?: 'PublicationEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 节点 Publication. */
  readonly node: Publication;
};

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

/** 公开内容行 One line. */
export type PublicationLine = {
  readonly __typename?: 'PublicationLine';
  /** 名目 Label. */
  readonly label: Scalars['String']['output'];
  /** 内容 Text. */
  readonly text: Scalars['String']['output'];
};

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

/** 公示 Publicity of a report. */
export type Publicity = {
  readonly __typename?: 'Publicity';
  /** 剩余工作日 Working days left. */
  readonly daysLeft: Scalars['Int']['output'];
  /** 公示期 Period with the days counted. */
  readonly deadline: Deadline;
  /** 已结束 Whether it has ended. */
  readonly ended: Scalars['Boolean']['output'];
  /** 公示时的届满日 Last day as it was computed on the day of posting. */
  readonly endsOnAtPosting: Scalars['PlainDate']['output'];
  /** 变动 Other last days that holiday notices have made of it since, in order. */
  readonly moved: ReadonlyArray<MovedDay>;
  /** 公示地点 Where it is posted. */
  readonly place: Scalars['String']['output'];
  /** 公示日期 Day of posting. */
  readonly postedOn: Scalars['PlainDate']['output'];
};

/** 公示未结束 The publicity has not ended. */
export type PublicityNotFinished = Refusal & {
  readonly __typename?: 'PublicityNotFinished';
  /** 代码 PUBLICITY_NOT_FINISHED. */
  readonly code: Scalars['String']['output'];
  /** 剩余工作日 Working days left. */
  readonly daysLeft: Scalars['Int']['output'];
  /** 公示截止日 Last day of publicity; it ends at 24:00. */
  readonly endsOn: Scalars['PlainDate']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 最早可办日期 First day on which the step is possible. */
  readonly possibleFrom: Scalars['PlainDate']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 尚未公示 The step needs a publicity that has not been started. */
export type PublicityNotStarted = Refusal & {
  readonly __typename?: 'PublicityNotStarted';
  /** 代码 PUBLICITY_NOT_STARTED. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 最早可办日期 First day on which the step is possible if publicity starts today. */
  readonly possibleFrom: Scalars['PlainDate']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 公示照片 Photo of the posted notice; its bytes never change. */
export type PublicityPhoto = {
  readonly __typename?: 'PublicityPhoto';
  /** 上传时间 When it was attached. */
  readonly attachedAt: Scalars['Instant']['output'];
  /** 下载地址 Address that is valid for some minutes. */
  readonly downloadUrl: Scalars['String']['output'];
  /** 文件名 File name. */
  readonly fileName: Scalars['String']['output'];
  /** 格式 Format. */
  readonly format: ImageFormat;
  /** 含位置信息 Whether the file names the place where it was taken (EXIF GPS). */
  readonly hasPosition: Scalars['Boolean']['output'];
  /** 高 Height, pixels. */
  readonly heightPx: Scalars['Int']['output'];
  /** SHA-256 Hexadecimal digest of the bytes. */
  readonly sha256: Scalars['String']['output'];
  /** 大小 Bytes. */
  readonly sizeBytes: Scalars['Int']['output'];
  /** 拍摄日期 Day, as the employer says. */
  readonly takenOn: Scalars['PlainDate']['output'];
  /** 宽 Width, pixels. */
  readonly widthPx: Scalars['Int']['output'];
};

/** 照片上传 Upload id and form. */
export type PublicityPhotoUpload = {
  readonly __typename?: 'PublicityPhotoUpload';
  /** 上传 Form to post the file with. */
  readonly upload: UploadForm;
  /** 上传编号 To be named in attachPublicityPhoto. */
  readonly uploadId: Scalars['ID']['output'];
};

/** 公开请求 Which decision. */
export type PublishDecisionInput = {
  /** 问题 Finding. */
  readonly findingId: Scalars['ID']['input'];
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 自然人姓名 Natural persons whom the facts name, to be masked; officers of the case are masked in any case. */
  readonly persons?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** 公开结果 The finding, or why not. */
export type PublishDecisionResult = EnforcementRefused | Finding | IdempotencyKeyReused | InvalidInput | NotFound | StateConflict;

/** 公布检查结果结果 The outcome, or why not. */
export type PublishVisitResult = IdempotencyKeyReused | InvalidInput | NotFound | StateConflict | Visit | WrongVisitState;

/** 已公开意见 An answered comment as everybody sees it; without author, personal data masked. */
export type PublishedComment = {
  readonly __typename?: 'PublishedComment';
  /** 答复 Text of the answer. */
  readonly answer: Scalars['String']['output'];
  /** 答复日期 Day of the answer. */
  readonly answeredOn: Scalars['PlainDate']['output'];
  /** 类型 Kind. */
  readonly kind: CommentKind;
  /** 公示日期 Day on which the version was posted that it is about. */
  readonly postedOn: Scalars['PlainDate']['output'];
  /** 提出日期 Day. */
  readonly submittedOn: Scalars['PlainDate']['output'];
  /** 内容 Text. */
  readonly text: Scalars['String']['output'];
};

/** 已公开意见分页 Page of published comments. */
export type PublishedCommentConnection = {
  readonly __typename?: 'PublishedCommentConnection';
  /** 条目 Edges. */
  readonly edges: ReadonlyArray<PublishedCommentEdge>;
  /** 内容 Comments. */
  readonly nodes: ReadonlyArray<PublishedComment>;
  /** 分页 Page. */
  readonly pageInfo: PageInfo;
};

/** 已公开意见条目 Edge. */
export type PublishedCommentEdge = {
  readonly __typename?: 'PublishedCommentEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 意见 Comment. */
  readonly node: PublishedComment;
};

/** 公开的处罚决定 A decision as everybody sees it; natural persons are not named. */
export type PublishedDecision = {
  readonly __typename?: 'PublishedDecision';
  /** 决定机关 Authority. */
  readonly authority: Scalars['String']['output'];
  /** 统一社会信用代码 Credit code. */
  readonly creditCode: Maybe<Scalars['String']['output']>;
  /** 决定日期 Day. */
  readonly decidedOn: Scalars['PlainDate']['output'];
  /** 违法事实 Facts, masked. */
  readonly facts: Scalars['String']['output'];
  /** 文号 Number. */
  readonly number: Scalars['String']['output'];
  /** 当事人 Party. */
  readonly party: Scalars['String']['output'];
  /** 处罚内容 Sanction, masked. */
  readonly sanction: Scalars['String']['output'];
};

/** 公开决定分页 Page of published decisions. */
export type PublishedDecisionConnection = {
  readonly __typename?: 'PublishedDecisionConnection';
  /** 条目 Edges. */
  readonly edges: ReadonlyArray<PublishedDecisionEdge>;
  /** 内容 Decisions. */
  readonly nodes: ReadonlyArray<PublishedDecision>;
  /** 分页 Page. */
  readonly pageInfo: PageInfo;
};

/** 公开决定条目 Edge. */
export type PublishedDecisionEdge = {
  readonly __typename?: 'PublishedDecisionEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 决定 Decision. */
  readonly node: PublishedDecision;
};

/** 公布条目分页 Connection. */
export type PublishedListConnection = {
  readonly __typename?: 'PublishedListConnection';
  /** 边 Edges. */
  readonly edges: ReadonlyArray<PublishedListEdge>;
  /** 节点 Nodes of the edges. */
  readonly nodes: ReadonlyArray<PublishedListEntry>;
  /** 分页信息 Page. */
  readonly pageInfo: PageInfo;
};

/** 公布条目边 Edge. */
export type PublishedListEdge = {
  readonly __typename?: 'PublishedListEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 节点 Entry. */
  readonly node: PublishedListEntry;
};

/** 公布条目 A published entry, as anyone may see it. */
export type PublishedListEntry = {
  readonly __typename?: 'PublishedListEntry';
  /** 统一社会信用代码 Unified social credit code. */
  readonly creditCode: Scalars['String']['output'];
  /** 单位名称 Name. */
  readonly employerName: Scalars['String']['output'];
  /** 公布起 First day. */
  readonly from: Scalars['PlainDate']['output'];
  /** 列入理由 Criteria met. */
  readonly grounds: ReadonlyArray<Scalars['String']['output']>;
  /** 名单 Which list. */
  readonly list: ListKind;
  /** 个人姓名 By consent, on the list of persons only. */
  readonly personName: Maybe<Scalars['String']['output']>;
  /** 如何修复 How to get off the list. */
  readonly repair: ReadonlyArray<Scalars['String']['output']>;
  /** 公布止 Last day, until 24:00. */
  readonly until: Scalars['PlainDate']['output'];
};

/** 公布的检查结果 A published result. Names no person. */
export type PublishedVisit = {
  readonly __typename?: 'PublishedVisit';
  /** 来源 Cause. */
  readonly cause: VisitCause;
  /** 统一社会信用代码 Unified social credit code. */
  readonly creditCode: Scalars['String']['output'];
  /** 单位名称 Employer’s name. */
  readonly employerName: Scalars['String']['output'];
  /** 不符合条目 Items that did not conform. */
  readonly failedItems: ReadonlyArray<Scalars['String']['output']>;
  /** 检查事项 What was checked. */
  readonly matters: ReadonlyArray<Scalars['String']['output']>;
  /** 公布日期 Day of publication. */
  readonly publishedOn: Scalars['PlainDate']['output'];
  /** 结果 Result. */
  readonly result: VisitResult;
  /** 检查单位 Units of the officers. */
  readonly units: ReadonlyArray<Scalars['String']['output']>;
  /** 检查日期 Day of the visit. */
  readonly visitedOn: Scalars['PlainDate']['output'];
};

/** 公布的检查结果连接 Connection. */
export type PublishedVisitConnection = {
  readonly __typename?: 'PublishedVisitConnection';
  /** 边 Edges. */
  readonly edges: ReadonlyArray<PublishedVisitEdge>;
  /** 节点 Nodes. */
  readonly nodes: ReadonlyArray<PublishedVisit>;
  /** 分页信息 Page. */
  readonly pageInfo: PageInfo;
};

/** 公布的检查结果边 Edge. */
export type PublishedVisitEdge = {
  readonly __typename?: 'PublishedVisitEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 节点 Node. */
  readonly node: PublishedVisit;
};

/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type Query = {
  readonly __typename?: 'Query';
  /** 辖区汇总 Sums over the counties of the viewer's area that are set up, and of each; no file. By superiors. */
  readonly areaFigures: AreaFigures;
  /** 在填评估草稿 The draft of an employer's next assessment as it stands, open or not; null where there was never one. By the employer and its technical service body. */
  readonly assessmentDraft: Maybe<SavedDraft>;
  /** 评估工作簿 The employer's own workbook to be filled in offline, with its latest factors and answers. By whoever may record its assessment. */
  readonly assessmentWorkbook: Maybe<WorkbookDownload>;
  /** 审计导出 Every aggregate of the county with all that it is verified by, as lines of an export. By the bureau. */
  readonly auditExport: AuditExportConnection;
  /** 审计链 Audit chain of one employer's file; null when there never was one. By the bureau and leaders. */
  readonly auditOf: Maybe<AuditChain>;
  /** 每日审计根 Daily roots over all audit chains of a county, newest first. Public: whoever keeps one can prove later changes. */
  readonly auditRoots: AuditRootConnection;
  /** 放假通知 The State Council notices that a county has loaded beside those built in. Public. */
  readonly calendarNotices: ReadonlyArray<LoadedNotice>;
  /** 行动 The campaigns of a county in their latest versions, and where they stand on a day. Public. */
  readonly campaigns: ReadonlyArray<Campaign>;
  /** 通报 Circulars of the county, drafts too; a body or an employer sees those issued to it. */
  readonly circulars: CircularConnection;
  /** 个人信息处理说明 What whoever comments agrees to. */
  readonly commentConsent: Scalars['String']['output'];
  /** 意见反馈 A comment with its answer, for whoever has its number and code; null for any others. Needs no sign-in. */
  readonly commentFeedback: Maybe<CommentFeedback>;
  /** 投诉举报 A complaint of the viewer's county. By officers, the bureau and leaders. */
  readonly complaint: Maybe<Complaint>;
  /** 个人信息处理说明 What whoever gives a name or number agrees to. */
  readonly complaintConsent: Scalars['String']['output'];
  /** 投诉举报统计 Numbers of a year; nothing of single complaints. Public. */
  readonly complaintCounts: ComplaintCounts;
  /** 投诉举报反馈 State and answer, for whoever has number and code; null for any others. Needs no sign-in. */
  readonly complaintFeedback: Maybe<ComplaintFeedback>;
  /** 投诉举报事项 What may be complained of, with the duty. Public. */
  readonly complaintKinds: ReadonlyArray<ComplaintKindRow>;
  /** 投诉举报办理清单 Complaints in one state: open ones by their last day, closed ones newest first. By officers, the bureau and leaders. */
  readonly complaints: ComplaintConnection;
  /** 摸底报告 What was reported to the leading group, newest first. By bureau and leaders. */
  readonly countReports: ReadonlyArray<CountReport>;
  /** 摸清底数 The patrol bodies of the viewer's county with their returns; a body sees its own. By bureau, leaders, bodies. */
  readonly countReturns: ReadonlyArray<CountStanding>;
  /** 已开设的县 Counties that the platform is set up for, by code. Public. */
  readonly counties: CountyConnection;
  /** 县 A county's configuration. Public. */
  readonly county: Maybe<County>;
  /** 统计看板 Figures of the viewer's county, or of one of its bodies; null where there is no such body. A patrol body sees its own. */
  readonly dashboard: Maybe<Dashboard>;
  /** 推送失败 Deliveries that used up their attempts, longest dead first. By the bureau. */
  readonly deadDeliveries: DeadDeliveryConnection;
  /** 期限 The last day of a period by the notices of a county (absent: the viewer's, else those built in). Public. */
  readonly deadline: Deadline;
  /** 委托本机构的单位 Employers that let the viewer's technical service body act for them today, by name. */
  readonly delegatedEmployers: EmployerConnection;
  /** 待公开 What the bureau of the viewer's county owes the public, next due first. By officers, the bureau and leaders. */
  readonly duePublications: PublicationDutyConnection;
  /** 用人单位 One employer of the ledger; null when there is none or it is not yours to see. */
  readonly employer: Maybe<Employer>;
  /** 单位问题 Findings of one employer, newest first. */
  readonly employerFindings: FindingConnection;
  /** 台账 Employers of the viewer's county in ledger order (patrol body, name). */
  readonly employers: EmployerConnection;
  /** 统计明细 The records behind one figure: exactly those that were counted in it. */
  readonly figureRecords: FigureRecordConnection;
  /** 问题 One finding with its steps, clocks and documents; an employer sees its own from the first step on. */
  readonly finding: Maybe<Finding>;
  /** 问题文书 A document of a case as a file, to be printed and sealed; null where there is none yet. */
  readonly findingDocument: Maybe<ReportDocument>;
  /** 问题列表 Findings of the viewer's county, the clock that ends first first: what is overdue stands at the top. */
  readonly findings: FindingConnection;
  /** 分级试算 Grades and category from given inputs, saving nothing. Public. */
  readonly grade: GradeResult;
  /** 检索职业病危害因素 Factors of the statutory catalogue by part of the name, synonym, CAS number or pinyin initials, best first. A blank search finds nothing; `first` is 1–100. Public. */
  readonly hazardFactors: ReadonlyArray<HazardFactor>;
  /** 荣誉名单 A list of honours of a county as published today. Public. */
  readonly honourList: PublishedListConnection;
  /** 收件箱 Messages of the viewer's own organisation, newest first; bureau, officers and leaders share the county's. */
  readonly inbox: MessageConnection;
  /** 台账导入 One ledger import; null when there is none. */
  readonly ledgerImport: Maybe<LedgerImport>;
  /** 台账导入记录 Ledger imports of the viewer's county, newest first. */
  readonly ledgerImports: LedgerImportConnection;
  /** 名单列入标准 What makes an employer non-compliant in a county: what holds today, and all that it has recorded. Public. */
  readonly listCriteria: ListCriteria;
  /** 名单办理 Entries of the viewer's county on one list in one state. By officers, the bureau and leaders. */
  readonly listEntries: ListEntryConnection;
  /** 名单条目 One entry; null where there is none that the viewer may see. An employer sees its own from the notice on. */
  readonly listEntry: Maybe<ListEntry>;
  /** 名单文件 A published list of the viewer's county as a file for the credit system. By officers, the bureau and leaders. */
  readonly listFile: ListFile;
  /** 成员单位 Member units of a county's leading group. Public. */
  readonly memberUnits: ReadonlyArray<MemberUnit>;
  /** 不达标用人单位名单 The non-compliant employers of a county as published today. Public. */
  readonly nonCompliantList: PublishedListConnection;
  /** 执法人员日历 The same as an iCalendar text, to be subscribed to or imported. */
  readonly officerCalendar: VisitCalendar;
  /** 执法人员的检查 Visits of one officer from 30 days ago to a year ahead, by day, cancelled ones included. */
  readonly officerVisits: ReadonlyArray<Visit>;
  /** 执法人员名册 Roster of the viewer's county, as entered. By officers, the bureau and leaders. */
  readonly officers: OfficerConnection;
  /** 巡查变更 What others wrote for the viewer's body since a place that this query gave out before; some of it may come twice. */
  readonly patrolChanges: PatrolChanges;
  /** 某月的巡查表 The form with which a month is or will be patrolled. For patrol bodies, officers, bureau and leaders. */
  readonly patrolForm: PatrolForm;
  /** 历版巡查表 Every form of the viewer's county in the order in which they were saved, the platform's own first. */
  readonly patrolForms: ReadonlyArray<PatrolForm>;
  /** 巡查记录 Record of one employer in one month; null where nobody has written one. */
  readonly patrolRecord: Maybe<PatrolRecord>;
  /** 按编号查巡查记录 The same by its id; null where there is none. */
  readonly patrolRecordById: Maybe<PatrolRecord>;
  /** 巡查记录列表 Records of a body in one month, by credit code. */
  readonly patrolRecords: PatrolRecordConnection;
  /** 移送线索 One referral; null where there is none. */
  readonly patrolReferral: Maybe<PatrolReferral>;
  /** 移送线索列表 Referrals in one state, longest waiting first; a patrol body sees its own. */
  readonly patrolReferrals: PatrolReferralConnection;
  /** 巡查轮次 One body's round of a month; null where it is not open. */
  readonly patrolRound: Maybe<PatrolRound>;
  /** 巡查轮次列表 Rounds of a month by body, or of a body newest month first; without either, of this month. A patrol body sees its own. */
  readonly patrolRounds: PatrolRoundConnection;
  /** 巡查任务 The employers of a round, village by village; null where it is not open. */
  readonly patrolTasks: Maybe<PatrolTaskConnection>;
  /** 试点工作报告 The report of a period, its tables and charts filled in with the figures of now. By officers, bureau and leaders. */
  readonly pilotReport: PilotReportResult;
  /** 抽查计划 A plan with what has been published of it; null when there is none. Public. */
  readonly plan: Maybe<Plan>;
  /** 试算抽查 What any settings would mean for today's ledger and roster; not whom they would draw. Records nothing. By the bureau and leaders. */
  readonly planEstimate: PlanEstimateResult;
  /** 检查安排公告 Public notice of a plan's visits by township and month, without employers, days or officers; null until visits are laid. */
  readonly planNotice: Maybe<PlanNotice>;
  /** 抽查比例和频次 A county's decisions on sampling, oldest first: past, in effect and announced. Public. */
  readonly planSettings: ReadonlyArray<PlanSettingsVersion>;
  /** 检查安排表 Workbook of a plan's visits, with officers and what has no day; null where no such plan is drawn. */
  readonly planWorkbook: Maybe<PlanWorkbook>;
  /** 抽查计划 Plans of a county, newest first. Public. */
  readonly plans: PlanConnection;
  /** 公开的通报 Circulars that a county has issued for everybody, newest first. Public. */
  readonly publicCirculars: PublicCircularConnection;
  /** 公示意见 Comments on one report, over all its versions, newest first. For whoever may read the report. */
  readonly publicComments: PublicCommentConnection;
  /** 公示 The public record of a report that is or was in publicity. Needs no sign-in; null otherwise. */
  readonly publicNotice: Maybe<PublicNotice>;
  /** 公开信息检索 What is public of a county, one section at a time: notices and publications newest first, receipts in order of the ledger. Public. */
  readonly publicSearch: PublicEntryConnection;
  /** 逾期未公开 What the bureau of a county should have made public and has not, longest owed first. Public: it is the bureau's own failure. */
  readonly publicationFailures: PublicationDutyConnection;
  /** 一公开 What a county has made public and not withdrawn, newest first, of one kind or all. Public. */
  readonly publications: PublicationConnection;
  /** 公开的处罚决定 Penalty decisions that a county has made public, newest first; without those withdrawn. Public. */
  readonly publishedDecisions: PublishedDecisionConnection;
  /** 名单 JSON A published list as it stands now, as canonical JSON with its digest. Public. */
  readonly publishedListJson: ListJson;
  /** 已公布的检查结果 Published results of a county, or of one employer, latest first. Public. */
  readonly publishedVisits: PublishedVisitConnection;
  /** 受理回执 What a receipt number stands for; null when it was never given. Public, nothing personal. */
  readonly receipt: Maybe<Receipt>;
  /** 评估报告 One report; null when there is none or it is not yours to see. */
  readonly report: Maybe<Report>;
  /** 报告文件 The report or its notice as a file, composed when first asked for; null when there is no such report. The notice of a posted report and the receipt of a filed one are public. */
  readonly reportDocument: Maybe<ReportDocument>;
  /** 报告列表 Reports of the viewer's county in one state, longest in it first. */
  readonly reports: ReportConnection;
  /** 资料复核 The review of a report, item by item; null when it has none. For the bureau, its officers and leaders. */
  readonly review: Maybe<Review>;
  /**
   * 自查表 Rule set: grading tables and self-check items. Without an id the one that a county judges by on a day: the
   * viewer's own county and today where they are not given, the platform's default where there is no county. Public.
   */
  readonly ruleSet: Maybe<RuleSet>;
  /** 自查表工作簿 The table that the viewer's county judges by today, as a workbook to edit and upload. By the bureau. */
  readonly ruleSetWorkbook: Maybe<WorkbookDownload>;
  /** 本县规则集 The self-check tables that a county has imported, oldest first: in effect, announced and withdrawn. Public. */
  readonly ruleSets: ReadonlyArray<CountyRuleSet>;
  /** 评分登记 Cases entered by hand, of a period's days. By the bureau. */
  readonly scoreEntries: ReadonlyArray<ScoreEntry>;
  /** 评分表 The table of a period; null until it is fixed. */
  readonly scoreTable: Maybe<ScoreTable>;
  /** 评分表 Score tables that are fixed, latest period first. By bureau, leaders, bodies (each its own scores). */
  readonly scoreTables: ScoreTableConnection;
  /** 评分办法 A county's scoring rules, oldest first; that of the platform stands first. Public. */
  readonly scoringRules: ReadonlyArray<ScoringRules>;
  /** 自查证据 The answers of an assessment's self-check with the files that show them. Never public; by the employer, its technical service body and patrol body, officers and the bureau. */
  readonly selfCheckEvidence: Maybe<ReadonlyArray<EvidencedAnswer>>;
  /** 统计工作簿 Every figure of the dashboard as a workbook; null where there is no such body. */
  readonly statisticsWorkbook: Maybe<PlanWorkbook>;
  /** 督导检查记录 Records of supervision, newest first, drafts too; a body or an employer sees the recorded ones of itself. */
  readonly supervisions: SupervisionConnection;
  /** 试算评分 What the scores of a period would be as of now. Fixes nothing. */
  readonly trialScores: ReadonlyArray<UnitScore>;
  /** 待答复意见 Comments of the viewer's county that the employer has not answered, longest waiting first. */
  readonly unansweredComments: PublicCommentConnection;
  /** 未读条数 Unread messages of that inbox, counted to 100: 100 means 100 or more. */
  readonly unreadMessages: Scalars['Int']['output'];
  /** 当前身份 Who is asking, as the token says; public when there is none. */
  readonly viewer: Viewer;
  /** 村社区 Villages and communities of a patrol body, by code; empty where none were set up. Public. */
  readonly villages: ReadonlyArray<Village>;
  /** 现场检查 One visit; null where there is none, and to an employer before it was notified. */
  readonly visit: Maybe<Visit>;
  /** 现场检查列表 Visits of the county in one state, by day. */
  readonly visits: VisitConnection;
  /** 检查日历 Visits of the county on the six weeks (42 days) from a day on, by day; without cancelled ones. */
  readonly visitsFrom: ReadonlyArray<Visit>;
  /** 另存内容 What arrived for a record and is kept aside, with the reason, as it was sent; oldest first. */
  readonly waitingOperations: ReadonlyArray<KeptAside>;
  /** 推送地址 Webhooks of the viewer's county in order of adding, closed ones too. By the bureau. */
  readonly webhooks: ReadonlyArray<Webhook>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryAreaFiguresArgs = {
  year: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryAssessmentDraftArgs = {
  employerId: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryAssessmentWorkbookArgs = {
  employerId: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryAuditExportArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryAuditOfArgs = {
  employerId: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryAuditRootsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  county: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryCalendarNoticesArgs = {
  county: Scalars['String']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryCampaignsArgs = {
  county: Scalars['String']['input'];
  on: InputMaybe<Scalars['PlainDate']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryCircularsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryCommentFeedbackArgs = {
  code: Scalars['String']['input'];
  number: Scalars['String']['input'];
  reportId: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryComplaintArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryComplaintCountsArgs = {
  county: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryComplaintFeedbackArgs = {
  code: Scalars['String']['input'];
  county: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryComplaintsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state: ComplaintState;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryCountReportsArgs = {
  campaignId: Scalars['String']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryCountReturnsArgs = {
  campaignId: Scalars['String']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryCountiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search: InputMaybe<Scalars['String']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryCountyArgs = {
  code: Scalars['String']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryDashboardArgs = {
  month: InputMaybe<Scalars['String']['input']>;
  patrolBodyId: InputMaybe<Scalars['ID']['input']>;
  year: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryDeadDeliveriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryDeadlineArgs = {
  county: InputMaybe<Scalars['String']['input']>;
  from: Scalars['PlainDate']['input'];
  kind: DeadlineKind;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryDelegatedEmployersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryDuePublicationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryEmployerArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryEmployerFindingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  employerId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryEmployersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EmployerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryFigureRecordsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  figure: FigureInput;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryFindingArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryFindingDocumentArgs = {
  format: FindingDocumentFormat;
  id: Scalars['ID']['input'];
  kind: FindingDocumentKind;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryFindingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryGradeArgs = {
  input: GradeInput;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryHazardFactorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  search: Scalars['String']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryHonourListArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  county: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  list: HonourKind;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryInboxArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryLedgerImportArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryLedgerImportsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryListCriteriaArgs = {
  county: Scalars['String']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryListEntriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  list: ListKind;
  state: ListState;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryListEntryArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryListFileArgs = {
  format: ListFileFormat;
  list: ListKind;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryMemberUnitsArgs = {
  county: Scalars['String']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryNonCompliantListArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  county: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryOfficerCalendarArgs = {
  officerId: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryOfficerVisitsArgs = {
  officerId: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryOfficersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPatrolChangesArgs = {
  first: InputMaybe<Scalars['Int']['input']>;
  month: Scalars['String']['input'];
  since: InputMaybe<Scalars['String']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPatrolFormArgs = {
  month: Scalars['String']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPatrolRecordArgs = {
  employerId: Scalars['ID']['input'];
  month: Scalars['String']['input'];
  patrolBodyId: InputMaybe<Scalars['String']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPatrolRecordByIdArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPatrolRecordsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  inConflict: InputMaybe<Scalars['Boolean']['input']>;
  month: Scalars['String']['input'];
  patrolBodyId: InputMaybe<Scalars['String']['input']>;
  waiting: InputMaybe<Scalars['Boolean']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPatrolReferralArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPatrolReferralsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  state: PatrolReferralState;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPatrolRoundArgs = {
  month: Scalars['String']['input'];
  patrolBodyId: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPatrolRoundsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  month: InputMaybe<Scalars['String']['input']>;
  patrolBodyId: InputMaybe<Scalars['ID']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPatrolTasksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  month: Scalars['String']['input'];
  patrolBodyId: Scalars['ID']['input'];
  state: InputMaybe<PatrolTaskState>;
  village: InputMaybe<Scalars['String']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPilotReportArgs = {
  input: PilotReportInput;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPlanArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPlanEstimateArgs = {
  input: PlanEstimateInput;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPlanNoticeArgs = {
  planId: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPlanSettingsArgs = {
  county: Scalars['String']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPlanWorkbookArgs = {
  planId: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPlansArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  county: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPublicCircularsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  county: Scalars['String']['input'];
  first: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPublicCommentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reportId: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPublicNoticeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPublicSearchArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  county: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<PublicationKind>;
  section: PublicSection;
  text: InputMaybe<Scalars['String']['input']>;
  year: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPublicationFailuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  county: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPublicationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  county: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<PublicationKind>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPublishedDecisionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  county: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPublishedListJsonArgs = {
  county: Scalars['String']['input'];
  list: ListKind;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryPublishedVisitsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  county: Scalars['String']['input'];
  creditCode: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryReceiptArgs = {
  number: Scalars['String']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryReportArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryReportDocumentArgs = {
  id: Scalars['ID']['input'];
  kind: ReportDocumentKind;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryReportsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state: ReportState;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryReviewArgs = {
  reportId: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryRuleSetArgs = {
  county: InputMaybe<Scalars['String']['input']>;
  id: InputMaybe<Scalars['ID']['input']>;
  on: InputMaybe<Scalars['PlainDate']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryRuleSetsArgs = {
  county: Scalars['String']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryScoreEntriesArgs = {
  period: Scalars['String']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryScoreTableArgs = {
  period: Scalars['String']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryScoreTablesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryScoringRulesArgs = {
  county: Scalars['String']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QuerySelfCheckEvidenceArgs = {
  assessmentId: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryStatisticsWorkbookArgs = {
  month: InputMaybe<Scalars['String']['input']>;
  patrolBodyId: InputMaybe<Scalars['ID']['input']>;
  year: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QuerySupervisionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryTrialScoresArgs = {
  period: Scalars['String']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryUnansweredCommentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryVillagesArgs = {
  county: Scalars['String']['input'];
  patrolBodyId: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryVisitArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryVisitsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  state: VisitState;
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryVisitsFromArgs = {
  from: Scalars['PlainDate']['input'];
};


/** 查询入口 Everything that can be read. Lists are connections with keyset cursors. */
export type QueryWaitingOperationsArgs = {
  employerId: Scalars['ID']['input'];
  month: Scalars['String']['input'];
  patrolBodyId: InputMaybe<Scalars['String']['input']>;
};

/** 不检查日期 Days on which nobody is visited, and why. */
export type QuietPeriod = {
  readonly __typename?: 'QuietPeriod';
  /** 起 First day. */
  readonly from: Scalars['PlainDate']['output'];
  /** 原因 Why. */
  readonly reason: Scalars['String']['output'];
  /** 止 Last day. */
  readonly to: Scalars['PlainDate']['output'];
};

/** 不检查日期 Days within a period on which nobody is visited, and why. */
export type QuietPeriodInput = {
  /** 起 First day. */
  readonly from: Scalars['PlainDate']['input'];
  /** 原因 1–500 characters. */
  readonly reason: Scalars['String']['input'];
  /** 止 Last day. */
  readonly to: Scalars['PlainDate']['input'];
};

/** 比率值 One share and what it says. */
export type Rate = {
  readonly __typename?: 'Rate';
  /** 口径 A share of what. */
  readonly definition: Scalars['String']['output'];
  /** 比率 Which share. */
  readonly rate: FigureRate;
  /** 名称 Title. */
  readonly title: Scalars['String']['output'];
  /** 数值 0–1; null where there is nothing to take a share of. */
  readonly value: Maybe<Scalars['Float']['output']>;
};

/** 读取请求 Which upload of which employer. */
export type ReadAssessmentWorkbookInput = {
  /** 用人单位 Employer. */
  readonly employerId: Scalars['ID']['input'];
  /** 上传编号 Upload id from requestAssessmentWorkbookUpload. */
  readonly uploadId: Scalars['ID']['input'];
};

/** 读取结果 The draft, or why not. */
export type ReadAssessmentWorkbookResult = AssessmentDraft | FileRejected | InvalidInput | NotFound | WorkbookRejected;

/** 受理回执 A filing as anyone may check it. */
export type Receipt = {
  readonly __typename?: 'Receipt';
  /** 申报类别 Category declared in the filed report. */
  readonly category: Category;
  /** 签章件SHA-256 Hexadecimal digest of the signed and sealed document. */
  readonly documentSha256: Scalars['String']['output'];
  /** 单位名称 Name of the employer. */
  readonly employerName: Scalars['String']['output'];
  /** 报送时间 When. */
  readonly filedAt: Scalars['Instant']['output'];
  /** 报送日期 Day of filing. */
  readonly filedOn: Scalars['PlainDate']['output'];
  /** 是否逾期 Filed later than the period allows. */
  readonly late: Scalars['Boolean']['output'];
  /** 受理编号 Receipt number. */
  readonly receiptNumber: Scalars['String']['output'];
  /** 报告状态 FILED, or SUPERSEDED when a later report was filed. */
  readonly state: ReportState;
  /** 逾期工作日 Working days late, 0 when on time. */
  readonly workingDaysLate: Scalars['Int']['output'];
};

/** 重算 Open deadlines computed anew. */
export type Recomputation = {
  readonly __typename?: 'Recomputation';
  /** 完成时间 When the job had gone through the county. */
  readonly at: Scalars['Instant']['output'];
  /** 变动单位数 Employers with a deadline that moved. */
  readonly movedEmployers: Scalars['Int']['output'];
};

/** 完成评估请求 Which draft, in which version. */
export type RecordAssessmentDraftInput = {
  /** 用人单位 Employer. */
  readonly employerId: Scalars['ID']['input'];
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 版本 The version that was seen. */
  readonly version: Scalars['Int']['input'];
};

/** 完成评估结果 The assessment, or why not. */
export type RecordAssessmentDraftResult = Assessment | DraftConflict | DraftNotOpen | IdempotencyKeyReused | InvalidInput | NotFound | OutOfScope | StateConflict;

/** 评估请求 What the employer found. */
export type RecordAssessmentInput = {
  /** 评估日期 Day of the assessment; not in the future. Default: today. */
  readonly assessedOn?: InputMaybe<Scalars['PlainDate']['input']>;
  /** 评估缘由 Cause. */
  readonly cause: AssessmentCause;
  /** 去重人数 De-duplicated headcounts per class, where known. */
  readonly classHeadcounts?: InputMaybe<ReadonlyArray<ClassHeadcountInput>>;
  /** 用人单位 Employer. */
  readonly employerId: Scalars['ID']['input'];
  /** 危害因素 Factors as measured. */
  readonly factors: ReadonlyArray<AssessedFactorInput>;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 行业问题答案 Where the catalogue asks about the industry; left out: as answered before. */
  readonly industryAnswer?: InputMaybe<IndustryAnswerInput>;
  /** 评估方式 Mode. */
  readonly mode: AssessmentMode;
  /** 自查 Answer to every item of the rule set. */
  readonly selfCheck: ReadonlyArray<SelfCheckAnswerInput>;
  /** 现状评价 Status evaluation it is made together with. */
  readonly statusEvaluation?: InputMaybe<StatusEvaluationInput>;
};

/** 评估结果 The assessment, or why not. */
export type RecordAssessmentResult = Assessment | IdempotencyKeyReused | InvalidInput | NotFound | OutOfScope | StateConflict;

/** 现场核查登记请求 What the visit found. */
export type RecordOnSiteInput = {
  /** 认定类别 Category that it established. */
  readonly category: Category;
  /** 核查情况 Findings, 1–2,000 characters. */
  readonly findings: Scalars['String']['input'];
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 认定理由 Up to 500 characters. Needed where it is not the computed one. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 报告 Report. */
  readonly reportId: Scalars['ID']['input'];
  /** 核查日期 Day of the visit, from the day it was ordered until today. */
  readonly visitedOn: Scalars['PlainDate']['input'];
};

/** 现场核查登记结果 The report, or why not. */
export type RecordOnSiteResult = IdempotencyKeyReused | InvalidInput | NotFound | Report | StateConflict | WrongReportState;

/** 归档请求 A draft. */
export type RecordSupervisionInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 编号 The draft. */
  readonly supervisionId: Scalars['String']['input'];
};

/** 归档结果 The record, or why not. */
export type RecordSupervisionResult = IdempotencyKeyReused | InvalidInput | NotFound | StateConflict | Supervision | SupervisionRecorded;

/** 回避 A relation that keeps an officer from an employer. */
export type Recusal = {
  readonly __typename?: 'Recusal';
  /** 统一社会信用代码 The employer. */
  readonly creditCode: Scalars['String']['output'];
  /** 事由 Why. */
  readonly reason: Scalars['String']['output'];
};

/** 回避 A relation that keeps an officer from an employer. */
export type RecusalInput = {
  /** 统一社会信用代码 The employer. */
  readonly creditCode: Scalars['String']['input'];
  /** 事由 Why, 1–200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 线索已办理 The referral has led to a visit or a finding, or was dismissed. */
export type ReferralSettled = Refusal & {
  readonly __typename?: 'ReferralSettled';
  /** 代码 REFERRAL_SETTLED. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 None. */
  readonly source: Maybe<LegalSource>;
  /** 状态 State it is in. */
  readonly state: PatrolReferralState;
};

/** 拒绝 A named refusal: the request was understood, nothing was changed, and this says why. Messages are Chinese. */
export type Refusal = {
  /** 代码 Stable code, never reused. */
  readonly code: Scalars['String']['output'];
  /** 说明 What happened and what to do next, in Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 The text it rests on, where there is one. */
  readonly source: Maybe<LegalSource>;
};

/** 期限提醒 The deadline that a reminder is about. */
export type Reminder = {
  readonly __typename?: 'Reminder';
  /** 期限 Deadline. */
  readonly deadline: ReminderDeadline;
  /** 届满日 Last day, as counted when the reminder was opened. */
  readonly dueOn: Scalars['PlainDate']['output'];
  /** 提醒日与届满日相差天数 Calendar days from the last day to the reminder's; negative before it. */
  readonly offsetDays: Scalars['Int']['output'];
};

/** 提醒的期限 Deadline that is reminded of. */
export type ReminderDeadline =
  /** 报送 Filing after publicity. */
  | 'FILING'
  /** 首次评估 First assessment: the county's first round, or a new employer's two months. */
  | 'FIRST_ASSESSMENT'
  /** 重大变化后重新评估 Assessment after a major change. */
  | 'MAJOR_CHANGE'
  /** 公示期届满 End of the publicity. */
  | 'PUBLICITY_END'
  /** 定期重新评估 Re-assessment every three years. */
  | 'REASSESSMENT';

/** 移除证据请求 Which file of which item. */
export type RemoveEvidenceInput = {
  /** 用人单位 Employer. */
  readonly employerId: Scalars['ID']['input'];
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 项目 Item of the self-check. */
  readonly itemId: Scalars['ID']['input'];
  /** SHA-256 Digest of the file. */
  readonly sha256: Scalars['String']['input'];
};

/** 移除证据结果 The draft, or why not. */
export type RemoveEvidenceResult = DraftNotOpen | DraftSaved | IdempotencyKeyReused | InvalidInput | NotFound | StateConflict;

/** 重新开放请求 Which round, and why. */
export type ReopenPatrolRoundInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 月份 Month, 2026-12. */
  readonly month: Scalars['String']['input'];
  /** 巡查单位 Body. */
  readonly patrolBodyId: Scalars['ID']['input'];
  /** 理由 Reason, 1–200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 重新开放结果 The round, or why not. */
export type ReopenPatrolRoundResult = IdempotencyKeyReused | InvalidInput | PatrolMonthNotOpen | PatrolRound | PatrolRoundNotLocked | StateConflict;

/** 替补请求 Which employer cannot be visited, and what shows it. */
export type ReplaceEmployerInput = {
  /** 统一社会信用代码 The employer that is drawn, or a substitute. */
  readonly creditCode: Scalars['String']['input'];
  /** 证据 What shows it, 1–500 characters. */
  readonly evidence: Scalars['String']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 计划 The plan. */
  readonly planId: Scalars['ID']['input'];
  /** 原因 Reason. */
  readonly reason: SubstitutionReason;
};

/** 替补结果 The plan, or why not. */
export type ReplaceEmployerResult = IdempotencyKeyReused | InvalidInput | NotFound | NotInPlan | OfficersShort | Plan | StateConflict | WrongPlanState;

/** 已被替补 Why a drawn employer is not visited. */
export type ReplacedEmployer = {
  readonly __typename?: 'ReplacedEmployer';
  /** 原因 Reason. */
  readonly reason: SubstitutionReason;
  /** 登记日期 When it was recorded. */
  readonly recordedOn: Scalars['PlainDate']['output'];
  /** 替补单位 Credit code of its substitute; null: none was left. */
  readonly substitute: Maybe<Scalars['String']['output']>;
};

/** 被替换的通知 An earlier notice for the same year. */
export type ReplacedNotice = {
  readonly __typename?: 'ReplacedNotice';
  /** 发布日期 Day of issue. */
  readonly issuedOn: Scalars['PlainDate']['output'];
  /** 载入时间 When it was loaded. */
  readonly loadedAt: Scalars['Instant']['output'];
  /** 文号 Document number. */
  readonly number: Scalars['String']['output'];
};

/** 《用人单位职业病危害综合风险评估报告》 Report of an assessment on its way to filing. */
export type Report = {
  readonly __typename?: 'Report';
  /** 风险评估 The assessment it reports. */
  readonly assessment: Assessment;
  /** 计算类别 Category computed by the rule set. */
  readonly computedCategory: Category;
  /** 评估结论 Conclusion in the employer's own words. */
  readonly conclusion: Maybe<Scalars['String']['output']>;
  /** 本状态天数 Calendar days since it came into its state: how long it has waited. */
  readonly daysInState: Scalars['Int']['output'];
  /** 申报类别 Category declared by the employer. */
  readonly declaredCategory: Category;
  /** 申报与计算不一致 Whether it differs from the computed category. */
  readonly declaredDiffers: Scalars['Boolean']['output'];
  /** 差异 In what it differs from what is known otherwise. For the bureau, its officers and leaders. */
  readonly differences: Maybe<ReadonlyArray<ReviewDifference>>;
  /** 编制时间 When drafted. */
  readonly draftedAt: Scalars['Instant']['output'];
  /** 用人单位 Employer. */
  readonly employer: Employer;
  /** 用人单位名称 Name when drafted. */
  readonly employerName: Scalars['String']['output'];
  /** 报送 Filing, once done. */
  readonly filing: Maybe<Filing>;
  /** 报送期限 Last day for filing, once publicity has started. */
  readonly filingDue: Maybe<Deadline>;
  /** 历次版本 Versions that were replaced, oldest first. */
  readonly formerVersions: ReadonlyArray<FormerVersion>;
  /** 编号 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 整改措施 What the employer does about the problems, in its own words. */
  readonly measures: Maybe<Scalars['String']['output']>;
  /** 现可办理 Steps that are possible now, or from which day. */
  readonly nextSteps: ReadonlyArray<NextStep>;
  /** 前次报告 The returned report in whose place it was drafted. */
  readonly previousReportId: Maybe<Scalars['ID']['output']>;
  /** 公示 Publicity, once started. */
  readonly publicity: Maybe<Publicity>;
  /** 公示照片 Photos of the posted notice. Not public: they may show people. */
  readonly publicityPhotos: ReadonlyArray<PublicityPhoto>;
  /** 提示 What whoever checks the report should know; none of it keeps it from any step. */
  readonly remarks: ReadonlyArray<ReportRemark>;
  /** 复核结果 How its review ended; null before. */
  readonly reviewOutcome: Maybe<ReviewOutcome>;
  /** 签章 Sign-off, once done. */
  readonly signOff: Maybe<SignOff>;
  /** 状态 State. */
  readonly state: ReportState;
  /** 办理步骤 Steps taken so far, in order. */
  readonly steps: ReadonlyArray<ReportStep>;
  /** 取代它的报告 The report whose filing superseded this one. */
  readonly supersededBy: Maybe<Scalars['ID']['output']>;
  /** 版本码 First 12 hexadecimal digits of the SHA-256 of the content; printed on every page. Posting, signing and filing do not change it. */
  readonly versionCode: Scalars['String']['output'];
  /** 撤回原因 Why it was withdrawn. */
  readonly withdrawnBecause: Maybe<Scalars['String']['output']>;
};

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

/** 已有在办报告 The employer already has a report on its way. */
export type ReportAlreadyOpen = Refusal & {
  readonly __typename?: 'ReportAlreadyOpen';
  /** 代码 REPORT_ALREADY_OPEN. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 在办报告 The open report. */
  readonly reportId: Scalars['ID']['output'];
  /** 依据 None. */
  readonly source: Maybe<LegalSource>;
};

/** 报告分页 Page of reports. */
export type ReportConnection = {
  readonly __typename?: 'ReportConnection';
  /** 条目 Edges. */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** 内容 Reports. */
  readonly nodes: ReadonlyArray<Report>;
  /** 分页 Page. */
  readonly pageInfo: PageInfo;
};

/** 上报请求 What is reported. */
export type ReportCountInput = {
  /** 行动编号 The campaign. */
  readonly campaignId: Scalars['String']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 缺报原因 Why it is reported without some bodies, at most 500 characters. */
  readonly incompleteBecause?: InputMaybe<Scalars['String']['input']>;
};

/** 上报结果 The report, or why not. */
export type ReportCountResult = CountIncomplete | CountReport | CountedTwice | IdempotencyKeyReused | InvalidInput | NotFound | StateConflict;

/** 报告文件 A composed file; the same version of the content is written once and never changes. */
export type ReportDocument = {
  readonly __typename?: 'ReportDocument';
  /** 文件名 File name. */
  readonly fileName: Scalars['String']['output'];
  /** SHA-256 Hexadecimal digest of the bytes. */
  readonly sha256: Scalars['String']['output'];
  /** 大小 Bytes. */
  readonly sizeBytes: Scalars['Int']['output'];
  /** 下载地址 Address that is valid for some minutes. */
  readonly url: Scalars['String']['output'];
};

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

/** 报告条目 Edge. */
export type ReportEdge = {
  readonly __typename?: 'ReportEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 报告 Report. */
  readonly node: Report;
};

/** 报告提示 A remark. */
export type ReportRemark = {
  readonly __typename?: 'ReportRemark';
  /** 代码 Stable code, such as NO_PUBLICITY_PHOTO. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: LegalSource;
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

/** 办理步骤 A step that was taken on a report. */
export type ReportStep = {
  readonly __typename?: 'ReportStep';
  /** 动作 Step; null for the drafting. */
  readonly action: Maybe<ReportAction>;
  /** 受托办理 Set where a technical service body did it for the employer. */
  readonly onBehalf: Maybe<OnBehalf>;
  /** 办理时间 When. */
  readonly takenAt: Scalars['Instant']['output'];
};

/** 上传申请 Which employer's workbook, how large. */
export type RequestAssessmentWorkbookUploadInput = {
  /** 用人单位 Employer. */
  readonly employerId: Scalars['ID']['input'];
  /** 文件大小 Bytes, at most 5 MB. */
  readonly sizeBytes: Scalars['Int']['input'];
};

/** 上传申请结果 The form, or why not. */
export type RequestAssessmentWorkbookUploadResult = AssessmentWorkbookUpload | InvalidInput | NotFound;

/** 上传照片请求 For which county, and how large. */
export type RequestComplaintPhotoUploadInput = {
  /** 县 Code of the county. */
  readonly county: Scalars['String']['input'];
  /** 字节数 Size in bytes, at most 10 MB. */
  readonly sizeBytes: Scalars['Int']['input'];
};

/** 上传照片结果 Where to upload, or why not. */
export type RequestComplaintPhotoUploadResult = ComplaintPhotoUpload | InvalidInput | NotFound | TooManyRequests;

/** 证据上传申请 Whose evidence, how large. */
export type RequestEvidenceUploadInput = {
  /** 用人单位 Employer. */
  readonly employerId: Scalars['ID']['input'];
  /** 文件大小 Bytes, at most 20 MB. */
  readonly sizeBytes: Scalars['Int']['input'];
};

/** 证据上传申请结果 The form, or why not. */
export type RequestEvidenceUploadResult = EvidenceUpload | InvalidInput | NotFound;

/** 材料上传申请 For which finding, how large. */
export type RequestFindingUploadInput = {
  /** 问题 Finding. */
  readonly findingId: Scalars['ID']['input'];
  /** 文件大小 Bytes, at most 20 MB. */
  readonly sizeBytes: Scalars['Int']['input'];
};

/** 材料上传申请结果 The form, or why not. */
export type RequestFindingUploadResult = FindingUpload | InvalidInput | NotFound;

/** 上传申请 For which employer. */
export type RequestListUploadInput = {
  /** 用人单位 Employer. */
  readonly employerId: Scalars['ID']['input'];
  /** 文件大小 Bytes, at most 20 MB. */
  readonly sizeBytes: Scalars['Int']['input'];
};

/** 上传申请结果 The form, or why not. */
export type RequestListUploadResult = InvalidInput | ListUpload | NotFound;

/** 申请上传巡查照片 Which photo. */
export type RequestPatrolPhotoUploadInput = {
  /** 用人单位 Employer. */
  readonly employerId: Scalars['ID']['input'];
  /** 月份 `YYYY-MM`. */
  readonly month: Scalars['String']['input'];
  /** 摘要 SHA-256 of the whole photo. */
  readonly sha256: Scalars['String']['input'];
  /** 大小 Bytes, at most 10 MB. */
  readonly sizeBytes: Scalars['Int']['input'];
};

/** 结果 The outcome, or why not. */
export type RequestPatrolPhotoUploadResult = FileRejected | InvalidInput | NotFound | PatrolPhotoUpload;

/** 照片上传请求 Which report's photo. */
export type RequestPublicityPhotoUploadInput = {
  /** 报告 Report. */
  readonly reportId: Scalars['ID']['input'];
  /** 文件大小 Bytes, at most 10 MB. */
  readonly sizeBytes: Scalars['Int']['input'];
};

/** 照片上传结果 The upload, or why not. */
export type RequestPublicityPhotoUploadResult = InvalidInput | NotFound | PublicityPhotoUpload | WrongReportState;

/** 复核证据上传请求 Which report, how large. */
export type RequestReviewEvidenceUploadInput = {
  /** 报告 Report. */
  readonly reportId: Scalars['ID']['input'];
  /** 文件大小 Bytes, at most 20 MB. */
  readonly sizeBytes: Scalars['Int']['input'];
};

/** 复核证据上传结果 The form, or why not. */
export type RequestReviewEvidenceUploadResult = EvidenceUpload | InvalidInput | NotFound | WrongReportState;

/** 上传申请 How large the workbook is. */
export type RequestRuleSetUploadInput = {
  /** 文件大小 Bytes, at most 5 MB. */
  readonly sizeBytes: Scalars['Int']['input'];
};

/** 上传申请结果 The form, or why not. */
export type RequestRuleSetUploadResult = InvalidInput | RuleSetUpload;

/** 上传请求 Which report's signed document. */
export type RequestSignedPdfUploadInput = {
  /** 报告 Report. */
  readonly reportId: Scalars['ID']['input'];
  /** 文件大小 Bytes, at most 20 MB. */
  readonly sizeBytes: Scalars['Int']['input'];
};

/** 上传结果 The upload, or why not. */
export type RequestSignedPdfUploadResult = InvalidInput | NotFound | SignedPdfUpload | WrongReportState;

/** 上传请求 For which visit. */
export type RequestVisitEvidenceUploadInput = {
  /** 文件大小 Bytes, at most 20 MB. */
  readonly sizeBytes: Scalars['Int']['input'];
  /** 现场检查 Visit. */
  readonly visitId: Scalars['ID']['input'];
};

/** 申请上传检查证据结果 The outcome, or why not. */
export type RequestVisitEvidenceUploadResult = InvalidInput | NotFound | VisitEvidenceUpload | WrongVisitState;

/** 重新推送请求 Which delivery. */
export type RequeueDeliveryInput = {
  /** 记录 Dead delivery. */
  readonly deliveryId: Scalars['ID']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 重新推送结果 The delivery, queued anew, or why not. */
export type RequeueDeliveryResult = DeadDelivery | IdempotencyKeyReused | InvalidInput | NotFound | StateConflict;

/** 调整请求 To which day and why. */
export type RescheduleVisitInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 新日期 New day. */
  readonly on: Scalars['PlainDate']['input'];
  /** 理由 Reason, 1–500 characters. */
  readonly reason: Scalars['String']['input'];
  /** 休息日理由 Needed on a rest day. */
  readonly restDayReason?: InputMaybe<Scalars['String']['input']>;
  /** 现场检查 Visit. */
  readonly visitId: Scalars['ID']['input'];
};

/** 调整检查日期结果 The outcome, or why not. */
export type RescheduleVisitResult = IdempotencyKeyReused | InvalidInput | NotFound | NoticeNotInTime | StateConflict | Visit | VisitDayBlocked | WrongVisitState;

/** 退出请求 Which officer. */
export type RetireOfficerInput = {
  /** 编号 The officer. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 退出结果 The officer, or why not. */
export type RetireOfficerResult = IdempotencyKeyReused | InvalidInput | NotFound | Officer | StateConflict;

/** 撤销请求 Which body. */
export type RetirePatrolBodyInput = {
  /** 编号 Of the body. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 撤销结果 The county, or why not. */
export type RetirePatrolBodyResult = BodyHasEmployers | County | IdempotencyKeyReused | InvalidInput | NotFound | StateConflict;

/** 已撤销的巡查单位 A retired patrol body. */
export type RetiredPatrolBody = {
  readonly __typename?: 'RetiredPatrolBody';
  /** 编号 Stable id. */
  readonly id: Scalars['ID']['output'];
  /** 名称 Name. */
  readonly name: Scalars['String']['output'];
  /** 撤销日期 Since when. */
  readonly retiredOn: Scalars['PlainDate']['output'];
};

/** 退回请求 What is returned and why. */
export type ReturnCountReturnInput = {
  /** 巡查单位编号 The body. */
  readonly bodyId: Scalars['String']['input'];
  /** 行动编号 The campaign. */
  readonly campaignId: Scalars['String']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 原因 1–500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 退回结果 The return, or why not. */
export type ReturnCountReturnResult = CountReturn | IdempotencyKeyReused | InvalidInput | NoCountInCampaign | NotFound | StateConflict | WrongCountState;

/** 退回请求 Which report, and how to fill it in again. */
export type ReturnReportInput = {
  /** 意见和指导 Guidance, 1–2,000 characters. */
  readonly guidance: Scalars['String']['input'];
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 报告 Report. */
  readonly reportId: Scalars['ID']['input'];
};

/** 退回结果 The report, or why not. */
export type ReturnReportResult = IdempotencyKeyReused | InvalidInput | NotFound | NothingToReturn | Report | ReviewIncomplete | StateConflict | WrongReportState;

/** 与承诺不符 The number is not the one that was committed to. */
export type RevealDiffers = Refusal & {
  readonly __typename?: 'RevealDiffers';
  /** 代码 REVEAL_DIFFERS. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 参与方 The party. */
  readonly party: Scalars['String']['output'];
  /** 依据 draw.md. */
  readonly source: Maybe<LegalSource>;
};

/** 公开请求 Which plan, and the number. */
export type RevealSeedInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 随机数 64 lower-case hexadecimal digits. */
  readonly nonce: Scalars['String']['input'];
  /** 计划 The plan. */
  readonly planId: Scalars['ID']['input'];
};

/** 公开结果 The plan, or why not. */
export type RevealSeedResult = AlreadyContributed | IdempotencyKeyReused | InvalidInput | NotAParty | NotAllCommitted | NotFound | Plan | RevealDiffers | RevealTooLate | SeedBeforeFreeze | StateConflict | WrongPlanState;

/** 已过公开期限 The last moment for reveals has passed. */
export type RevealTooLate = Refusal & {
  readonly __typename?: 'RevealTooLate';
  /** 代码 REVEAL_TOO_LATE. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 公开期限 That moment. */
  readonly revealBy: Scalars['Instant']['output'];
  /** 未公开 Parties that stayed silent. */
  readonly silent: ReadonlyArray<Scalars['String']['output']>;
  /** 依据 draw.md. */
  readonly source: Maybe<LegalSource>;
};

/** 资料复核 Review of one filed report. */
export type Review = {
  readonly __typename?: 'Review';
  /** 项目 Items in the order of the report. */
  readonly items: ReadonlyArray<ReviewItem>;
  /** 现场核查 On-site verifications, in order; the last one counts. */
  readonly onSite: ReadonlyArray<OnSiteVerification>;
  /** 进度 How many items have which verdict. */
  readonly progress: ReviewProgress;
  /** 报告 Report, with the category it declares and the computed one. */
  readonly report: Report;
  /** 开始时间 When it was opened. */
  readonly startedAt: Scalars['Instant']['output'];
  /** 开始人角色 Role of whoever opened it. */
  readonly startedByRole: Role;
};

/** 复核结论 How a review ended. */
export type ReviewDecision =
  /** 采信 Accepted. */
  | 'ACCEPTED'
  /** 退回 Returned. */
  | 'RETURNED';

/** 差异 What a report declares against what is known otherwise. It proves nothing: it says what to look at. */
export type ReviewDifference = {
  readonly __typename?: 'ReviewDifference';
  /** 申报 What the report says. */
  readonly declared: Scalars['String']['output'];
  /** 项目编号 Item that it concerns. */
  readonly itemId: Scalars['String']['output'];
  /** 种类 Stable kind, such as LEDGER_FACTOR. */
  readonly kind: Scalars['String']['output'];
  /** 已知 What is known. */
  readonly known: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: LegalSource;
  /** 为何核对 Why it matters. */
  readonly why: Scalars['String']['output'];
};

/** 有不属实项目 Items are untrue, and the category was not established on site. */
export type ReviewFoundUntrue = Refusal & {
  readonly __typename?: 'ReviewFoundUntrue';
  /** 代码 REVIEW_FOUND_UNTRUE. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
  /** 项目 Titles of the items. */
  readonly titles: ReadonlyArray<Scalars['String']['output']>;
};

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

/** 复核未完成 Items have no verdict, or are still to be verified. */
export type ReviewIncomplete = Refusal & {
  readonly __typename?: 'ReviewIncomplete';
  /** 代码 REVIEW_INCOMPLETE. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 未判定 Items without a verdict. */
  readonly missing: Scalars['Int']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
  /** 待核实 Items that are to be verified. */
  readonly toVerify: Scalars['Int']['output'];
};

/** 复核项目 One thing that the report declares, beside what is known of it. */
export type ReviewItem = {
  readonly __typename?: 'ReviewItem';
  /** 前次以来有变化 Whether the report says something else than the returned one; null where that had no verdict. */
  readonly changedSince: Maybe<Scalars['Boolean']['output']>;
  /** 申报内容 What the report says. */
  readonly declared: Scalars['String']['output'];
  /** 自查证据 Files that the employer gave for a self-check answer; null for whoever may not see evidence. */
  readonly declaredEvidence: Maybe<ReadonlyArray<EvidenceFile>>;
  /** 差异 What is known otherwise. */
  readonly differences: ReadonlyArray<ReviewDifference>;
  /** 前次判定 Verdict on the same item of the returned report. */
  readonly earlier: Maybe<ItemVerdict>;
  /** 证据 Files of evidence that reviewers added; null for whoever may not see evidence. */
  readonly evidence: Maybe<ReadonlyArray<EvidenceFile>>;
  /** 类别 Group. */
  readonly group: ReviewGroup;
  /** 项目编号 Names the item in saveReviewVerdicts. */
  readonly itemId: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: LegalSource;
  /** 项目 Title. */
  readonly title: Scalars['String']['output'];
  /** 判定 Verdict; null before. */
  readonly verdict: Maybe<ItemVerdict>;
};

/** 判定已变 Somebody has judged the item since it was seen. */
export type ReviewItemChanged = Refusal & {
  readonly __typename?: 'ReviewItemChanged';
  /** 代码 REVIEW_ITEM_CHANGED. */
  readonly code: Scalars['String']['output'];
  /** 项目编号 Item. */
  readonly itemId: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 None. */
  readonly source: Maybe<LegalSource>;
};

/** 复核结果 Outcome of a review as the employer is told; no internal notes. */
export type ReviewOutcome = {
  readonly __typename?: 'ReviewOutcome';
  /** 类别依据 On what the category rests. */
  readonly basis: Maybe<CategoryBasis>;
  /** 确认类别 Category that was confirmed; null where it was returned. */
  readonly category: Maybe<Category>;
  /** 结论日期 Day. */
  readonly decidedOn: Scalars['PlainDate']['output'];
  /** 结论 Decision. */
  readonly decision: ReviewDecision;
  /** 意见 The bureau's opinion; of a returned report, how to fill it in again. */
  readonly opinion: Maybe<Scalars['String']['output']>;
  /** 类别理由 Why it is not the computed one, where it is not. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 不属实项目 Items that are not truthful, each with its reason. */
  readonly reasons: ReadonlyArray<ReviewReason>;
};

/** 复核进度 How many items have which verdict. */
export type ReviewProgress = {
  readonly __typename?: 'ReviewProgress';
  /** 项目数 Items. */
  readonly items: Scalars['Int']['output'];
  /** 未判定 Without a verdict. */
  readonly missing: Scalars['Int']['output'];
  /** 待核实 To be verified. */
  readonly toVerify: Scalars['Int']['output'];
  /** 属实 True. */
  readonly truthful: Scalars['Int']['output'];
  /** 不属实 Untrue. */
  readonly untrue: Scalars['Int']['output'];
};

/** 不属实项目 An item that is not truthful. */
export type ReviewReason = {
  readonly __typename?: 'ReviewReason';
  /** 项目编号 Item. */
  readonly itemId: Scalars['String']['output'];
  /** 理由 Reason. */
  readonly reason: Scalars['String']['output'];
  /** 项目 Title. */
  readonly title: Scalars['String']['output'];
  /** 判定 Verdict. */
  readonly verdict: ReviewVerdict;
};

/** 复核判定 What a reviewer finds of an item. */
export type ReviewVerdict =
  /** 待核实 Cannot be told from the papers. */
  | 'TO_VERIFY'
  /** 属实 True. */
  | 'TRUTHFUL'
  /** 不属实 Untrue. */
  | 'UNTRUE';

/** 修改请求 Which report, and what becomes of it. The latest assessment and the ledger of today are taken. */
export type ReviseReportInput = {
  /** 修改原因 Reason, 1–500 characters. */
  readonly because: Scalars['String']['input'];
  /** 评估结论 Conclusion, at most 2,000 characters. Default: as it is; empty empties it. */
  readonly conclusion?: InputMaybe<Scalars['String']['input']>;
  /** 申报类别 Default: as it is; with another assessment the computed one. */
  readonly declaredCategory?: InputMaybe<Category>;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 整改措施 Measures, at most 2,000 characters. Default: as it is; empty empties it. */
  readonly measures?: InputMaybe<Scalars['String']['input']>;
  /** 报告 Report. */
  readonly reportId: Scalars['ID']['input'];
};

/** 修改结果 The report, a draft again, or why not. */
export type ReviseReportResult = IdempotencyKeyReused | InvalidInput | NotFound | Report | StateConflict | WrongReportState;

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

/** 规则集 Versioned tables an assessment is judged by. */
export type RuleSet = {
  readonly __typename?: 'RuleSet';
  /** 施行日期 Effective from. */
  readonly effectiveFrom: Scalars['PlainDate']['output'];
  /** 编号 Id with version. */
  readonly id: Scalars['ID']['output'];
  /** 关键项封顶 The best management grade left when a key item failed; null where it only loses its marks. */
  readonly keyItemCapsGrade: Maybe<ManagementGrade>;
  /** 自查项目 Items of the self-check. */
  readonly selfCheckItems: ReadonlyArray<SelfCheckItem>;
  /** 自查表名称 Title of the self-check table. */
  readonly selfCheckTitle: Scalars['String']['output'];
  /** 依据 Texts that the set rests on; a county's own decision stands last. */
  readonly sources: ReadonlyArray<LegalSource>;
  /** 名称 Title. */
  readonly title: Scalars['String']['output'];
};

/** 施行日期已有一版 Another version takes effect on the same day. */
export type RuleSetDayTaken = Refusal & {
  readonly __typename?: 'RuleSetDayTaken';
  /** 代码 RULE_SET_DAY_TAKEN. */
  readonly code: Scalars['String']['output'];
  /** 施行日期 The day. */
  readonly effectiveFrom: Scalars['PlainDate']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 编号 Id of the other version. */
  readonly ruleSetId: Scalars['ID']['output'];
  /** 依据 None. */
  readonly source: Maybe<LegalSource>;
};

/** 已经施行 The version is in effect and stays. */
export type RuleSetInEffect = Refusal & {
  readonly __typename?: 'RuleSetInEffect';
  /** 代码 RULE_SET_IN_EFFECT. */
  readonly code: Scalars['String']['output'];
  /** 施行日期 Since when. */
  readonly effectiveFrom: Scalars['PlainDate']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 编号 Id of the version. */
  readonly ruleSetId: Scalars['ID']['output'];
  /** 依据 None. */
  readonly source: Maybe<LegalSource>;
};

/**
 * 试算 What the table would come to for one portion of the county's employers. Add up portions until endCursor is null.
 * An answer is carried over where the item has the same id and the same text; other items are open: best counts them all as
 * conforming, worst all as nonconforming.
 */
export type RuleSetTrial = {
  readonly __typename?: 'RuleSetTrial';
  /** 受影响单位 Employers of this portion that change or may change. */
  readonly affected: ReadonlyArray<TriedEmployer>;
  /** 类别改变 Of these, certain to change category. */
  readonly changing: Scalars['Int']['output'];
  /** 单位数 Employers looked at in this portion, at most 500. */
  readonly employers: Scalars['Int']['output'];
  /** 末尾游标 To go on with; null when the county is through. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** 项目数 Number of items of the table. */
  readonly itemCount: Scalars['Int']['output'];
  /** 类别变化 Assessed employers by old category and range of the new one; best equals worst where it is certain. */
  readonly shifts: ReadonlyArray<CategoryShiftCount>;
  /** 总分 Marks of all items together. */
  readonly totalMarks: Scalars['Float']['output'];
  /** 未评估 Of these, without an assessment. */
  readonly unassessed: Scalars['Int']['output'];
  /** 尚不能定 Of these, changing or not as the open items are answered. */
  readonly undecided: Scalars['Int']['output'];
};

/** 自查表上传 Upload form and the id to name afterwards. */
export type RuleSetUpload = {
  readonly __typename?: 'RuleSetUpload';
  /** 上传 Form to post the file with. */
  readonly upload: UploadForm;
  /** 上传编号 To be named in tryRuleSet and importRuleSet. */
  readonly uploadId: Scalars['ID']['output'];
};

/** 撤回 Why a version never took effect. */
export type RuleSetWithdrawal = {
  readonly __typename?: 'RuleSetWithdrawal';
  /** 时间 When. */
  readonly at: Scalars['Instant']['output'];
  /** 原因 Why. */
  readonly reason: Scalars['String']['output'];
};

/** 抽查规则 Sampling rules. */
export type SamplingRulesInput = {
  /** 决定文号 Number of the county's document, 1–500 characters. */
  readonly decision: Scalars['String']['input'];
  /** 施行日期 Today at the earliest when recorded. */
  readonly effectiveOn: Scalars['PlainDate']['input'];
  /** 全覆盖行业 A section letter, or a letter with 2–4 digits. */
  readonly fullCoverage: ReadonlyArray<Scalars['String']['input']>;
  /** 每家执法人员数 2–5. */
  readonly officersPerEmployer: Scalars['Int']['input'];
  /** 抽查比例 In ten-thousandths, 0–10000. */
  readonly ratios: ByCategoryInput;
  /** 间隔天数 0–366. */
  readonly spacingDays: Scalars['Int']['input'];
  /** 年度频次 0–12. */
  readonly timesPerYear: ByCategoryInput;
  /** 年度检查上限 1–12. */
  readonly yearlyCap: Scalars['Int']['input'];
};

/** 处罚内容 A penalty as proposed or decided. */
export type Sanction = {
  readonly __typename?: 'Sanction';
  /** 罚款 Whole yuan; 0 is a warning without a fine. */
  readonly fineYuan: Scalars['Int']['output'];
  /** 处罚条项 Provision. */
  readonly penalty: Penalty;
  /** 停止作业 Whether work must stop. */
  readonly stopsWork: Scalars['Boolean']['output'];
  /** 全文 In one sentence. */
  readonly text: Scalars['String']['output'];
};

/** 处罚内容 A penalty. */
export type SanctionInput = {
  /** 弄虚作假 Article 74: the report was falsified. */
  readonly falsified?: InputMaybe<Scalars['Boolean']['input']>;
  /** 罚款 Whole yuan; 0 is a warning without a fine. */
  readonly fineYuan: Scalars['Int']['input'];
  /** 减轻 Cause for less than the least fine. */
  readonly mitigation?: InputMaybe<MitigationInput>;
  /** 处罚条项 Provision. */
  readonly penaltyId: Scalars['ID']['input'];
  /** 停止作业 Whether work must stop. */
  readonly stopsWork?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 保存请求 What was changed. A part that is left out stays as it is; null empties it. */
export type SaveAssessmentDraftInput = {
  /** 评估日期 Day of the assessment; null: the day it is recorded. */
  readonly assessedOn?: InputMaybe<Scalars['PlainDate']['input']>;
  /** 所据版本 Version of the draft that was changed; 0 where there was none. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** 评估缘由 Cause. */
  readonly cause?: InputMaybe<AssessmentCause>;
  /** 去重人数 De-duplicated headcounts per class. */
  readonly classHeadcounts?: InputMaybe<ReadonlyArray<ClassHeadcountInput>>;
  /** 用人单位 Employer. */
  readonly employerId: Scalars['ID']['input'];
  /** 危害因素 All factors as far as they are filled in; the list is saved as a whole. */
  readonly factors?: InputMaybe<ReadonlyArray<DraftFactorInput>>;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 行业问题答案 Where the catalogue asks about the industry. */
  readonly industryAnswer?: InputMaybe<IndustryAnswerInput>;
  /** 评估方式 Mode. */
  readonly mode?: InputMaybe<AssessmentMode>;
  /** 备注 Notes among those who fill it in, at most 2,000 characters; not part of the assessment. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** 自查答案 The answers that were changed, each saved by itself. */
  readonly selfCheck?: InputMaybe<ReadonlyArray<DraftAnswerInput>>;
  /** 现状评价 Status evaluation. */
  readonly statusEvaluation?: InputMaybe<StatusEvaluationInput>;
};

/** 保存结果 The draft, or why not. */
export type SaveAssessmentDraftResult = DraftConflict | DraftSaved | IdempotencyKeyReused | InvalidInput | NotFound | StateConflict;

/** 登记请求 The campaign. */
export type SaveCampaignInput = {
  /** 行动编号 1–40 lower-case letters, digits, hyphens; of an existing campaign: its next version. */
  readonly campaignId: Scalars['String']['input'];
  /** 期限 At most 40. */
  readonly deadlines: ReadonlyArray<CampaignDeadlineInput>;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 名称 1–100 characters. */
  readonly name: Scalars['String']['input'];
  /** 阶段 1–20, in order of their beginnings. */
  readonly stages: ReadonlyArray<CampaignStageInput>;
};

/** 登记结果 The version, or why not. */
export type SaveCampaignResult = Campaign | IdempotencyKeyReused | InvalidInput | StateConflict;

/** 设置请求 All settings as they are to be. */
export type SaveCountySettingsInput = {
  /** 首轮评估截止日期 Null: there is none. */
  readonly firstRoundEndsOn?: InputMaybe<Scalars['PlainDate']['input']>;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 重大变化后重新评估的期限 1–365 calendar days. */
  readonly majorChangeDays: Scalars['Int']['input'];
  /** 巡查期限遇休息日顺延 Whether it does. */
  readonly patrolRollsOver: Scalars['Boolean']['input'];
  /** 提醒日期 Deadlines that are left out are reminded of as usual. */
  readonly reminders: ReadonlyArray<CountyReminderInput>;
};

/** 设置结果 The county, or why not. */
export type SaveCountySettingsResult = County | IdempotencyKeyReused | InvalidInput | NotFound | StateConflict;

/** 登记内容 Ledger record of one employer; the credit code says which. */
export type SaveEmployerInput = {
  /** 作业场所地址 Address. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** 统一社会信用代码 Credit code. */
  readonly creditCode: Scalars['String']['input'];
  /** 是否已申报 Declared. */
  readonly declared: Scalars['Boolean']['input'];
  /** 经济类型 Economic type. */
  readonly economicType?: InputMaybe<Scalars['String']['input']>;
  /** 接触人数 Exposed persons. */
  readonly exposed: Scalars['Float']['input'];
  /** 职业病危害因素 Hazard factors. */
  readonly factors: ReadonlyArray<EmployerFactorInput>;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 行业代码 GB/T 4754-2017 code. */
  readonly industryCode?: InputMaybe<Scalars['String']['input']>;
  /** 行业类别 Industry. */
  readonly industryName?: InputMaybe<Scalars['String']['input']>;
  /** 最近一次检测日期 Latest measurement. */
  readonly lastTestOn?: InputMaybe<Scalars['PlainDate']['input']>;
  /** 检测结果 Result. */
  readonly lastTestResult?: InputMaybe<TestResult>;
  /** 法定代表人 Legal representative. */
  readonly legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  /** 名称 Name, up to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** 备注 Note. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 巡查单位 Patrol body. */
  readonly patrolBodyId: Scalars['ID']['input'];
  /** 联系电话 Phone. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 正式投产日期 Formal production. */
  readonly productionStartOn?: InputMaybe<Scalars['PlainDate']['input']>;
  /** 企业规模 Size. */
  readonly size?: InputMaybe<EmployerSize>;
  /** 职工总数 Staff, persons. */
  readonly staff: Scalars['Float']['input'];
};

/** 登记结果 The employer, or why not. */
export type SaveEmployerResult = Employer | IdempotencyKeyReused | InvalidInput | StateConflict;

/** 登记标准请求 The decision. */
export type SaveListCriteriaInput = {
  /** 标准 1–20 criteria; all versions of a county together at most 250. */
  readonly criteria: ReadonlyArray<ListCriterionInput>;
  /** 决定文号 1–100 characters. */
  readonly decision: Scalars['String']['input'];
  /** 施行日期 Today at the earliest. */
  readonly effectiveOn: Scalars['PlainDate']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 登记标准结果 The version, or why not. */
export type SaveListCriteriaResult = IdempotencyKeyReused | InvalidInput | ListCriteriaInEffect | ListCriteriaVersion | StateConflict;

/** 登记请求 Member units. */
export type SaveMemberUnitsInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 成员单位 1–60. */
  readonly units: ReadonlyArray<MemberUnitInput>;
};

/** 登记结果 The units, or why not. */
export type SaveMemberUnitsResult = IdempotencyKeyReused | InvalidInput | MemberUnits | StateConflict;

/** 登记请求 The officer's whole record. */
export type SaveOfficerInput = {
  /** 登录账号 Subject of the officer's account; null: it does not sign in. */
  readonly account?: InputMaybe<Scalars['String']['input']>;
  /** 执法证号 1–40 characters. */
  readonly cardNumber: Scalars['String']['input'];
  /** 执法证有效期起 First day. */
  readonly cardValidFrom: Scalars['PlainDate']['input'];
  /** 执法证有效期止 Last day. */
  readonly cardValidTo: Scalars['PlainDate']['input'];
  /** 休假 Up to 100 ranges. */
  readonly daysOff: ReadonlyArray<DayRangeInput>;
  /** 编号 Null for a new officer. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 姓名 1–50 characters. */
  readonly name: Scalars['String']['input'];
  /** 回避 Up to 500. */
  readonly recusals: ReadonlyArray<RecusalInput>;
  /** 所在单位 1–100 characters. */
  readonly unit: Scalars['String']['input'];
  /** 每日检查家数 1 or 2. */
  readonly visitsPerDay: Scalars['Int']['input'];
  /** 每月检查家数 0–62. */
  readonly visitsPerMonth: Scalars['Int']['input'];
};

/** 登记结果 The officer, or why not. */
export type SaveOfficerResult = IdempotencyKeyReused | InvalidInput | NotFound | Officer | StateConflict;

/** 巡查单位请求 A body as it is to be. */
export type SavePatrolBodyInput = {
  /** 别名 Other names met in ledgers, at most 20, no other body's. */
  readonly aliases: ReadonlyArray<Scalars['String']['input']>;
  /** 编号 A township's nine-digit code; for others the county's code, a hyphen and 2–12 small letters or digits. Never changes. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 类别 Fixed once entered. */
  readonly kind: PatrolBodyKind;
  /** 名称 1–50 characters, no other body's. */
  readonly name: Scalars['String']['input'];
};

/** 巡查单位结果 The county, or why not. */
export type SavePatrolBodyResult = County | IdempotencyKeyReused | InvalidInput | NotFound | StateConflict;

/** 登记新版巡查表 The form and its first month. */
export type SavePatrolFormInput = {
  /** 内容 JSON text of the whole form; `replaces` names the one before and what became of its questions. */
  readonly definition: Scalars['String']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 启用月份 `YYYY-MM`, saved two days before its first day at the latest. */
  readonly month: Scalars['String']['input'];
};

/** 登记结果 The form, or why not. */
export type SavePatrolFormResult = IdempotencyKeyReused | InvalidInput | PatrolForm | PatrolFormMonthTaken | StateConflict;

/** 登记请求 The decision. */
export type SavePlanSettingsInput = {
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 规则 What was decided. */
  readonly rules: SamplingRulesInput;
};

/** 登记结果 The version, or why not. */
export type SavePlanSettingsResult = IdempotencyKeyReused | InvalidInput | PlanSettingsInEffect | PlanSettingsVersion | StateConflict;

/** 判定请求 Verdicts on a report. */
export type SaveReviewVerdictsInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 报告 Report. */
  readonly reportId: Scalars['ID']['input'];
  /** 判定 1–300 verdicts; all are saved or none. */
  readonly verdicts: ReadonlyArray<ItemVerdictInput>;
};

/** 判定结果 The review, or why not. */
export type SaveReviewVerdictsResult = IdempotencyKeyReused | InvalidInput | NotFound | Review | ReviewItemChanged | StateConflict | WrongReportState;

/** 登记请求 Scoring rules. */
export type SaveScoringRulesInput = {
  /** 施行日期 Tomorrow at the earliest. */
  readonly effectiveOn: Scalars['PlainDate']['input'];
  /** 满分 In hundredths. */
  readonly fullPoints: Scalars['Int']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 评分项 1–40; deductions together not above the full points. */
  readonly items: ReadonlyArray<ScoringItemInput>;
};

/** 登记结果 The version, or why not. */
export type SaveScoringRulesResult = IdempotencyKeyReused | InvalidInput | ScoringRules | StateConflict;

/** 填写督导检查记录请求 A draft. */
export type SaveSupervisionInput = {
  /** 发现的问题 At most 30. */
  readonly findings: ReadonlyArray<SupervisionFindingInput>;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 督导内容 1–1000 characters. */
  readonly matters: Scalars['String']['input'];
  /** 督导日期 Today or earlier. */
  readonly on: Scalars['PlainDate']['input'];
  /** 编号 Of a draft that is written anew. */
  readonly supervisionId?: InputMaybe<Scalars['String']['input']>;
  /** 督导组 1–60 characters; an office, no names of people. */
  readonly team: Scalars['String']['input'];
  /** 督导对象 Id of a body or member unit, or credit code. */
  readonly unitId: Scalars['String']['input'];
};

/** 填写结果 The draft, or why not. */
export type SaveSupervisionResult = IdempotencyKeyReused | InvalidInput | NotFound | StateConflict | Supervision | SupervisionRecorded;

/** 评估草稿 The one draft of an employer's next assessment; everything in it may be missing. */
export type SavedDraft = {
  readonly __typename?: 'SavedDraft';
  /** 评估日期 Day; null: the day it is recorded. */
  readonly assessedOn: Maybe<Scalars['PlainDate']['output']>;
  /** 评估缘由 Cause. */
  readonly cause: Maybe<AssessmentCause>;
  /** 更改记录 When each part was last changed, and by whom. */
  readonly changes: ReadonlyArray<PartChange>;
  /** 去重人数 Headcounts per class. */
  readonly classHeadcounts: ReadonlyArray<ClassHeadcount>;
  /** 危害因素 Factors. */
  readonly factors: ReadonlyArray<UnfinishedFactor>;
  /** 行业问题答案 Answer about the industry. */
  readonly industryAnswer: Maybe<GivenIndustryAnswer>;
  /** 评估方式 Mode. */
  readonly mode: Maybe<AssessmentMode>;
  /** 备注 Notes. */
  readonly notes: Scalars['String']['output'];
  /** 试评 What it comes to if it were recorded today. */
  readonly review: DraftReview;
  /** 保存时间 When it was last saved. */
  readonly savedAt: Scalars['Instant']['output'];
  /** 自查答案 Answers with their evidence. */
  readonly selfCheck: ReadonlyArray<UnfinishedAnswer>;
  /** 状态 State. */
  readonly state: DraftState;
  /** 现状评价 Status evaluation. */
  readonly statusEvaluation: Maybe<StatusEvaluation>;
  /** 版本 The next save is based on it. */
  readonly version: Scalars['Int']['output'];
};

/** 未排入原因 A rule that stands against days. */
export type ScheduleBlock = {
  readonly __typename?: 'ScheduleBlock';
  /** 建议 What to do. */
  readonly advice: Scalars['String']['output'];
  /** 天数 Days. */
  readonly days: Scalars['Int']['output'];
  /** 名称 Its name. */
  readonly label: Scalars['String']['output'];
  /** 规则 Code of the rule. */
  readonly rule: Scalars['String']['output'];
};

/** 排期请求 Which plan. */
export type ScheduleVisitsInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 抽查计划 A drawn plan. */
  readonly planId: Scalars['ID']['input'];
};

/** 排期结果 The outcome, or why not. */
export type ScheduleVisitsResult = IdempotencyKeyReused | InvalidInput | NotFound | StateConflict | VisitsScheduled;

/** 答复 What became of an objection. */
export type ScoreAnswer = {
  readonly __typename?: 'ScoreAnswer';
  /** 答复时间 When. */
  readonly at: Scalars['Instant']['output'];
  /** 说明 Text. */
  readonly text: Scalars['String']['output'];
  /** 采纳 Whether it was upheld. */
  readonly upheld: Scalars['Boolean']['output'];
};

/** 评分方向 Whether a case costs or earns. */
export type ScoreEffect =
  /** 加分 Bonus; entered by hand. */
  | 'BONUS'
  /** 扣分 Deduction. */
  | 'DEDUCT';

/** 评分登记 A case entered by hand. */
export type ScoreEntry = {
  readonly __typename?: 'ScoreEntry';
  /** 编号 Id. */
  readonly entryId: Scalars['String']['output'];
  /** 依据 Number of a document or record that shows it. */
  readonly evidence: Scalars['String']['output'];
  /** 评分项编号 The item. */
  readonly itemId: Scalars['String']['output'];
  /** 发生日期 Day. */
  readonly on: Scalars['PlainDate']['output'];
  /** 情况 What happened. */
  readonly reason: Scalars['String']['output'];
  /** 督导检查记录 Record of supervision that shows it. */
  readonly supervision: Maybe<SupervisionTitle>;
  /** 对象编号 The unit. */
  readonly unitId: Scalars['String']['output'];
  /** 撤回原因 Null where it stands. */
  readonly withdrawnBecause: Maybe<Scalars['String']['output']>;
};

/** 登记已撤回 The entry is withdrawn. */
export type ScoreEntryWithdrawn = Refusal & {
  readonly __typename?: 'ScoreEntryWithdrawn';
  /** 代码 SCORE_ENTRY_WITHDRAWN. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Of the platform. */
  readonly source: Maybe<LegalSource>;
};

/** 评分证据 What proves a case. */
export type ScoreEvidence =
  /** 评估逾期 Employer whose assessment or filing is overdue. */
  | 'ASSESSMENT_OVERDUE'
  /** 摸底报表逾期 Return of the count late or missing. */
  | 'COUNT_RETURN_LATE'
  /** 台账不完整 Employer without industry or headcount. */
  | 'LEDGER_INCOMPLETE'
  /** 人工登记 Entered by hand, with its proof. */
  | 'MANUAL'
  /** 缺巡查表 Employer without a submitted patrol record. */
  | 'PATROL_RECORD_MISSING'
  /** 巡查报告逾期 Monthly return late or missing. */
  | 'PATROL_RETURN_LATE'
  /** 公开逾期 Publication overdue. */
  | 'PUBLICATION_OVERDUE'
  /** 未申报 Employer that has not declared its hazards. */
  | 'UNDECLARED';

/** 单项得分 An item of a unit. */
export type ScoreLine = {
  readonly __typename?: 'ScoreLine';
  /** 记录 Every case with the points that it moved. */
  readonly cases: ReadonlyArray<ScoredCase>;
  /** 评分项编号 Id. */
  readonly itemId: Scalars['String']['output'];
  /** 分值 Signed hundredths. */
  readonly points: Scalars['Int']['output'];
  /** 名称 Title. */
  readonly title: Scalars['String']['output'];
};

/** 异议 A unit's word against a case. */
export type ScoreObjection = {
  readonly __typename?: 'ScoreObjection';
  /** 答复 Null until answered. */
  readonly answer: Maybe<ScoreAnswer>;
  /** 提出时间 When. */
  readonly at: Scalars['Instant']['output'];
  /** 评分项编号 The item. */
  readonly itemId: Scalars['String']['output'];
  /** 编号 Id. */
  readonly objectionId: Scalars['String']['output'];
  /** 记录编号 The record. */
  readonly recordId: Scalars['String']['output'];
  /** 理由 Text. */
  readonly text: Scalars['String']['output'];
  /** 对象编号 The unit. */
  readonly unitId: Scalars['String']['output'];
};

/** 考核期未满 The period is not over. */
export type ScorePeriodNotOver = Refusal & {
  readonly __typename?: 'ScorePeriodNotOver';
  /** 代码 SCORE_PERIOD_NOT_OVER. */
  readonly code: Scalars['String']['output'];
  /** 届满日 Its last day. */
  readonly endsOn: Scalars['PlainDate']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Of the platform. */
  readonly source: Maybe<LegalSource>;
};

/** 评分表 The scores of a period as fixed. */
export type ScoreTable = {
  readonly __typename?: 'ScoreTable';
  /** 异议 Oldest first. */
  readonly objections: ReadonlyArray<ScoreObjection>;
  /** 考核期 Quarter or year. */
  readonly period: Scalars['String']['output'];
  /** 版本 Oldest first; the last one is in force. */
  readonly versions: ReadonlyArray<ScoreVersion>;
};

/** 评分表列表 A page of score tables. */
export type ScoreTableConnection = {
  readonly __typename?: 'ScoreTableConnection';
  /** 边 With cursors. */
  readonly edges: ReadonlyArray<ScoreTableEdge>;
  /** 评分表 Tables of the page. */
  readonly nodes: ReadonlyArray<ScoreTable>;
  /** 分页 Paging. */
  readonly pageInfo: PageInfo;
};

/** 评分表项 A table with its cursor. */
export type ScoreTableEdge = {
  readonly __typename?: 'ScoreTableEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 评分表 The table. */
  readonly node: ScoreTable;
};

/** 评分版本 One version of a table; never changed. */
export type ScoreVersion = {
  readonly __typename?: 'ScoreVersion';
  /** 定分时间 When. */
  readonly fixedAt: Scalars['Instant']['output'];
  /** 序号 1 for the first. */
  readonly number: Scalars['Int']['output'];
  /** 异议编号 Objection that led to it; null: the first. */
  readonly objectionId: Maybe<Scalars['String']['output']>;
  /** 得分 By unit. */
  readonly scores: ReadonlyArray<UnitScore>;
  /** 摘要 SHA-256 of all that it is computed from and of the table. */
  readonly sha256: Scalars['String']['output'];
  /** 工作簿 Passing address of the .xlsx with all units; null to bodies. */
  readonly workbookUrl: Maybe<Scalars['String']['output']>;
};

/** 评分记录 A case. */
export type ScoredCase = {
  readonly __typename?: 'ScoredCase';
  /** 用人单位编号 Opaque id of the employer that the record is of; null: of none. */
  readonly employerId: Maybe<Scalars['ID']['output']>;
  /** 已核销 Struck out after an objection. */
  readonly isStruckOut: Scalars['Boolean']['output'];
  /** 情况 In Chinese. */
  readonly note: Scalars['String']['output'];
  /** 日期 Day. */
  readonly on: Scalars['PlainDate']['output'];
  /** 分值 Signed hundredths; 0 beyond the cap and where it is struck out. */
  readonly points: Scalars['Int']['output'];
  /** 记录编号 The record that shows it: credit code, month, document. */
  readonly recordId: Scalars['String']['output'];
};

/** 考核对象 Who is scored. */
export type ScoredKind =
  /** 成员单位 A member unit of the leading group. */
  | 'MEMBER_UNIT'
  /** 巡查单位 A body that patrols. */
  | 'PATROL_BODY';

/** 已经定分 The period is fixed; objections correct it. */
export type ScoresFixedAlready = Refusal & {
  readonly __typename?: 'ScoresFixedAlready';
  /** 代码 SCORES_FIXED_ALREADY. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Of the platform. */
  readonly source: Maybe<LegalSource>;
};

/** 评分项 An item of the score. */
export type ScoringItem = {
  readonly __typename?: 'ScoringItem';
  /** 上限 Most of all cases together, in hundredths. */
  readonly cap: Scalars['Int']['output'];
  /** 方向 Deduction or bonus. */
  readonly effect: ScoreEffect;
  /** 证据 What proves a case. */
  readonly evidence: ScoreEvidence;
  /** 编号 Unique in its rules. */
  readonly itemId: Scalars['String']['output'];
  /** 每例分值 In hundredths: 20 is 0.2 points. */
  readonly perCase: Scalars['Int']['output'];
  /** 依据 Where it stands. */
  readonly source: LegalSource;
  /** 名称 Title. */
  readonly title: Scalars['String']['output'];
  /** 对象 Whom it is for. */
  readonly units: ReadonlyArray<ScoredKind>;
};

/** 评分项 An item of the score. */
export type ScoringItemInput = {
  /** 上限 In hundredths, at least perCase. */
  readonly cap: Scalars['Int']['input'];
  /** 方向 A bonus is entered by hand. */
  readonly effect: ScoreEffect;
  /** 证据 What proves a case. */
  readonly evidence: ScoreEvidence;
  /** 编号 1–40 lower-case letters, digits, hyphens. */
  readonly itemId: Scalars['String']['input'];
  /** 每例分值 In hundredths, at least 1. */
  readonly perCase: Scalars['Int']['input'];
  /** 依据 Where it stands. */
  readonly source: LegalSourceInput;
  /** 名称 1–100 characters. */
  readonly title: Scalars['String']['input'];
  /** 对象 Whom it is for. */
  readonly units: ReadonlyArray<ScoredKind>;
};

/** 评分办法 One version of a county's scoring rules (R167, R168, R195). Points are hundredths. */
export type ScoringRules = {
  readonly __typename?: 'ScoringRules';
  /** 施行日期 First day of the periods that it counts for. */
  readonly effectiveOn: Scalars['PlainDate']['output'];
  /** 满分 In hundredths. */
  readonly fullPoints: Scalars['Int']['output'];
  /** 评分项 Items. */
  readonly items: ReadonlyArray<ScoringItem>;
  /** 版本 0: it comes with the platform. */
  readonly number: Scalars['Int']['output'];
};

/** 门类底数 Figures of a section. */
export type SectionCount = {
  readonly __typename?: 'SectionCount';
  /** 已申报 Declared. */
  readonly declared: Scalars['Int']['output'];
  /** 用人单位数 Employers. */
  readonly employers: Scalars['Int']['output'];
  /** 接害人员 Exposed. */
  readonly exposed: Scalars['Int']['output'];
  /** 门类 Letter; null: the ledger has no industry. */
  readonly section: Maybe<Scalars['String']['output']>;
  /** 从业人员 Headcount. */
  readonly staff: Scalars['Int']['output'];
};

/** 名单尚未冻结 Nothing can be contributed to the seed before the freeze. */
export type SeedBeforeFreeze = Refusal & {
  readonly __typename?: 'SeedBeforeFreeze';
  /** 代码 SEED_BEFORE_FREEZE. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 draw.md. */
  readonly source: Maybe<LegalSource>;
};

/** 随机种子不齐全 Something of the seed is missing. */
export type SeedIncomplete = Refusal & {
  readonly __typename?: 'SeedIncomplete';
  /** 代码 SEED_INCOMPLETE. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 尚缺 Parties that have not revealed. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** 依据 draw.md. */
  readonly source: Maybe<LegalSource>;
};

/** 自查答案 Answer to one item. */
export type SelfCheckAnswerInput = {
  /** 项目 Item id. */
  readonly itemId: Scalars['ID']['input'];
  /** 结论 Verdict. */
  readonly verdict: SelfCheckVerdict;
};

/** 自查项目 Item of the self-check (default table: our own, on the statute's duties). */
export type SelfCheckItem = {
  readonly __typename?: 'SelfCheckItem';
  /** 应有证据 Evidence wanted. */
  readonly evidence: Scalars['String']['output'];
  /** 类别 Group. */
  readonly group: Scalars['String']['output'];
  /** 编号 Id. */
  readonly id: Scalars['ID']['output'];
  /** 关键项 Key item. */
  readonly keyItem: Scalars['Boolean']['output'];
  /** 分值 Marks. */
  readonly marks: Scalars['Float']['output'];
  /** 可不适用 Whether it may be not applicable. */
  readonly notApplicableAllowed: Scalars['Boolean']['output'];
  /** 依据 Legal basis. */
  readonly source: LegalSource;
  /** 内容 What is checked. */
  readonly text: Scalars['String']['output'];
};

/** 自查得分 Result of the self-check. */
export type SelfCheckResult = {
  readonly __typename?: 'SelfCheckResult';
  /** 得到分 Marks got. */
  readonly got: Scalars['Float']['output'];
  /** 失分项 Items that lost marks, most first: what would lift the grade. */
  readonly lost: ReadonlyArray<LostMarks>;
  /** 应得分 Marks possible, without those not applicable. */
  readonly possible: Scalars['Float']['output'];
  /** 得分 Score out of 100, not rounded. */
  readonly score: Scalars['Float']['output'];
};

/** 自查进度 The self-check as far as it is answered. */
export type SelfCheckReview = {
  readonly __typename?: 'SelfCheckReview';
  /** 已答 Items answered. */
  readonly answered: Scalars['Int']['output'];
  /** 等级 Grade of that score. */
  readonly grade: Maybe<ManagementGrade>;
  /** 失分项 Items that lost marks, most first, with what each would change. */
  readonly lost: ReadonlyArray<LiftingItem>;
  /** 未答 Items not answered. */
  readonly missing: ReadonlyArray<SelfCheckItem>;
  /** 得分 Over the answered items alone; null where none counts. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** 缺证据 Items answered as conforming, wholly or partly, without a file: a note, never a refusal. */
  readonly withoutEvidence: ReadonlyArray<SelfCheckItem>;
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

/** 签报请求 What the body signs. */
export type SignCountReturnInput = {
  /** 巡查单位编号 The body. */
  readonly bodyId: Scalars['String']['input'];
  /** 行动编号 The campaign. */
  readonly campaignId: Scalars['String']['input'];
  /** 差异 At most 100. */
  readonly differences: ReadonlyArray<CountDifferenceInput>;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 逾期原因 After the deadline; at most 500 characters. */
  readonly lateBecause?: InputMaybe<Scalars['String']['input']>;
  /** 说明 At most 1000 characters. */
  readonly remarks?: InputMaybe<Scalars['String']['input']>;
  /** 名单摘要 SHA-256 of the list that the signer has looked at. */
  readonly sha256: Scalars['String']['input'];
};

/** 签报结果 The return, or why not. */
export type SignCountReturnResult = CountListChanged | CountReturn | IdempotencyKeyReused | InvalidInput | NoCountInCampaign | NotFound | StateConflict | WrongCountState;

/** 签章 Sign-off with the signed and sealed document. */
export type SignOff = {
  readonly __typename?: 'SignOff';
  /** 签字人身份 Capacity. */
  readonly capacity: SignatoryCapacity;
  /** 签章件 The PDF. */
  readonly document: StoredDocument;
  /** 签字人 Signatory. Not shown to the public. */
  readonly signatoryName: Scalars['String']['output'];
  /** 签章日期 Day. */
  readonly signedOn: Scalars['PlainDate']['output'];
};

/** 签章请求 Who signed, and the uploaded document. */
export type SignOffReportInput = {
  /** 签字人身份 Capacity. */
  readonly capacity: SignatoryCapacity;
  /** 文件名 File name. */
  readonly fileName: Scalars['String']['input'];
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 报告 Report. */
  readonly reportId: Scalars['ID']['input'];
  /** 已加盖公章 The official seal is on it (R82); must be true. */
  readonly sealed: Scalars['Boolean']['input'];
  /** SHA-256 Hexadecimal digest of the file as the sender computed it. */
  readonly sha256: Scalars['String']['input'];
  /** 签字人 Name of the signatory. */
  readonly signatoryName: Scalars['String']['input'];
  /** 上传编号 Upload id from requestSignedPdfUpload. */
  readonly uploadId: Scalars['ID']['input'];
  /** 版本码 As printed at the foot of the pages. Needed for a scan, which no machine reads. */
  readonly versionCode?: InputMaybe<Scalars['String']['input']>;
};

/** 签章结果 The report, or why not. */
export type SignOffReportResult = FileRejected | IdempotencyKeyReused | InvalidInput | NotFound | ObjectionsUnanswered | PublicityNotFinished | PublicityNotStarted | Report | SignatureBroken | StateConflict | WrongReportState | WrongReportVersion;

/** 签字人身份 Capacity of the signatory (R81). */
export type SignatoryCapacity =
  /** 法定代表人 Legal representative. */
  | 'LEGAL_REPRESENTATIVE'
  /** 主要负责人 Principal. */
  | 'PRINCIPAL';

/** 电子签名无效 An electronic signature of the document is broken. */
export type SignatureBroken = Refusal & {
  readonly __typename?: 'SignatureBroken';
  /** 代码 SIGNATURE_BROKEN. */
  readonly code: Scalars['String']['output'];
  /** 原因 What is wrong, in Chinese. */
  readonly fault: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 签名人 Whom the certificate names, where it could be read. */
  readonly signer: Maybe<Scalars['String']['output']>;
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 签名证书 What the signer's certificate says. */
export type SignatureSigner = {
  readonly __typename?: 'SignatureSigner';
  /** 颁发者 Issuer. */
  readonly issuer: Scalars['String']['output'];
  /** 姓名或名称 Common name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 单位 Organisation. */
  readonly organisation: Maybe<Scalars['String']['output']>;
  /** 序列号 Hexadecimal. */
  readonly serialNumber: Scalars['String']['output'];
  /** 有效期起 From. */
  readonly validFrom: Scalars['Instant']['output'];
  /** 有效期止 To. */
  readonly validTo: Scalars['Instant']['output'];
};

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

/** 签章件上传 Upload id and form. */
export type SignedPdfUpload = {
  readonly __typename?: 'SignedPdfUpload';
  /** 上传 Form to post the file with. */
  readonly upload: UploadForm;
  /** 上传编号 To be named in signOffReport. */
  readonly uploadId: Scalars['ID']['output'];
};

/** 导入请求 What will be uploaded. */
export type StartLedgerImportInput = {
  /** 试导入 Only says what the import would come to; nothing enters the ledger. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** 文件名 File name, `.xlsx`. */
  readonly fileName: Scalars['String']['input'];
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 文件大小 Bytes, at most 20 MB. */
  readonly sizeBytes: Scalars['Int']['input'];
};

/** 导入结果 The upload, or why not. */
export type StartLedgerImportResult = IdempotencyKeyReused | InvalidInput | LedgerUpload;

/** 公示请求 Where and how long. */
export type StartPublicityInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 公示地点 Where the notice is posted, such as 厂区公告栏. */
  readonly place: Scalars['String']['input'];
  /** 报告 Report. */
  readonly reportId: Scalars['ID']['input'];
  /** 公示工作日 Working days, 5–60. Default 5. */
  readonly workingDays?: InputMaybe<Scalars['Int']['input']>;
};

/** 公示结果 The report, or why not. */
export type StartPublicityResult = IdempotencyKeyReused | InvalidInput | NotFound | Report | StateConflict | WrongReportState;

/** 复核请求 Which report. */
export type StartReviewInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 报告 Report. */
  readonly reportId: Scalars['ID']['input'];
};

/** 开始复核结果 The report, or why not. */
export type StartReviewResult = IdempotencyKeyReused | InvalidInput | NotFound | Report | StateConflict | WrongReportState;

/** 开始检查请求 Which visit, and who is there. */
export type StartVisitInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 到场人员 Officers present. */
  readonly officerIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 现场检查 Visit. */
  readonly visitId: Scalars['ID']['input'];
};

/** 开始检查结果 The outcome, or why not. */
export type StartVisitResult = IdempotencyKeyReused | InvalidInput | NotFound | NotTheVisitDay | StateConflict | Visit | VisitDayBlocked | WrongVisitState;

/** 已被他人更改 Somebody else changed the record at the same moment; load it again and repeat. */
export type StateConflict = Refusal & {
  readonly __typename?: 'StateConflict';
  /** 代码 STATE_CONFLICT. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 None. */
  readonly source: Maybe<LegalSource>;
};

/** 职业病危害现状评价 Status evaluation that an assessment is made together with (R86). */
export type StatusEvaluation = {
  readonly __typename?: 'StatusEvaluation';
  /** 评价日期 Day. */
  readonly evaluatedOn: Scalars['PlainDate']['output'];
  /** 评价机构 Institution. */
  readonly institution: Scalars['String']['output'];
  /** 报告编号 Number. */
  readonly reportNumber: Scalars['String']['output'];
};

/** 职业病危害现状评价 Status evaluation. */
export type StatusEvaluationInput = {
  /** 评价日期 Day, not after the assessment. */
  readonly evaluatedOn: Scalars['PlainDate']['input'];
  /** 评价机构 Institution, up to 100 characters. */
  readonly institution: Scalars['String']['input'];
  /** 报告编号 Number, up to 100 characters. */
  readonly reportNumber: Scalars['String']['input'];
};

/** 文件 A stored file; its bytes never change. */
export type StoredDocument = {
  readonly __typename?: 'StoredDocument';
  /** 签名后有追加内容 Bytes appended after the last signature; 0: none, or no signature. */
  readonly appendedBytes: Scalars['Int']['output'];
  /** 下载地址 Address that is valid for some minutes. */
  readonly downloadUrl: Scalars['String']['output'];
  /** 文件名 File name. */
  readonly fileName: Scalars['String']['output'];
  /** 种类 Scan or electronic; null where it was kept before signatures were checked. */
  readonly kind: Maybe<SignedDocumentKind>;
  /** 页数 Pages. */
  readonly pages: Scalars['Int']['output'];
  /** SHA-256 Hexadecimal digest of the bytes. */
  readonly sha256: Scalars['String']['output'];
  /** 电子签名 Its signatures, fewest bytes covered first. */
  readonly signatures: ReadonlyArray<DocumentSignature>;
  /** 大小 Bytes. */
  readonly sizeBytes: Scalars['Int']['output'];
  /** 版本码来源 Where its version code was read; null where it was not compared. */
  readonly versionReadFrom: Maybe<VersionReadFrom>;
};

/** 分层 A stratum of the draw. */
export type StratumCount = {
  readonly __typename?: 'StratumCount';
  /** 抽取家数 How many are drawn. */
  readonly drawn: Scalars['Int']['output'];
  /** 可抽家数 Eligible employers. */
  readonly eligible: Scalars['Int']['output'];
  /** 层 Category and whether its industry is covered in full, such as BING/FULL. */
  readonly stratum: Scalars['String']['output'];
};

/** 投诉举报请求 What is complained of, and by whom. */
export type SubmitComplaintInput = {
  /** 同意 Agrees to complaintConsent; must be true where a name or number is given. */
  readonly consent?: Scalars['Boolean']['input'];
  /** 县 Code of the county. */
  readonly county: Scalars['String']['input'];
  /** 统一社会信用代码 Where it is known. */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  /** 单位名称 Name of the employer, 2–100 characters. */
  readonly employerName: Scalars['String']['input'];
  /** 幂等键 A random UUID: nobody else may guess it. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 事项 Kind. */
  readonly kind: ComplaintKind;
  /** 姓名 Real name, 2–30 characters; without name and phone it is anonymous. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 手机号码 Mobile phone number of the mainland. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 照片 At most 3. */
  readonly photos?: ReadonlyArray<ComplaintPhotoInput>;
  /** 内容 Text, 10–2,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** 投诉举报结果 Number and code, or why not. */
export type SubmitComplaintResult = FileRejected | IdempotencyKeyReused | InvalidInput | NotFound | StateConflict | SubmittedComplaint | TooManyRequests;

/** 报送请求 A body's monthly return. */
export type SubmitPatrolReturnInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 月份 Month, 2026-12. */
  readonly month: Scalars['String']['input'];
  /** 巡查单位 Body. */
  readonly patrolBodyId: Scalars['ID']['input'];
  /** 未报送说明 Every employer without a submitted record, each once. */
  readonly unfinished: ReadonlyArray<UnfinishedPatrolsInput>;
};

/** 报送结果 The round, or why not. */
export type SubmitPatrolReturnResult = IdempotencyKeyReused | InvalidInput | PatrolMonthNotOpen | PatrolRound | PatrolRoundLocked | PatrolsUnexplained | StateConflict;

/** 意见请求 A comment with who writes it. */
export type SubmitPublicCommentInput = {
  /** 同意 Agrees to commentConsent; must be true. */
  readonly consent: Scalars['Boolean']['input'];
  /** 幂等键 A random UUID: nobody else may guess it. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 类型 Kind. */
  readonly kind: CommentKind;
  /** 姓名 Real name, 2–30 characters. Name or phone must be given. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 手机号码 Mobile phone number of the mainland. Name or phone must be given. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 报告 Report, by the id of its public notice. */
  readonly reportId: Scalars['ID']['input'];
  /** 内容 Text, 10–2,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** 意见结果 The number and code, or why not. */
export type SubmitPublicCommentResult = CommentsClosed | IdempotencyKeyReused | InvalidInput | NotFound | StateConflict | SubmittedComment | TooManyRequests;

/** 已提出意见 What the author of a comment is told; the code is not told again. */
export type SubmittedComment = {
  readonly __typename?: 'SubmittedComment';
  /** 查询码 Secret code with which the answer is read. */
  readonly code: Scalars['String']['output'];
  /** 意见编号 Number of the comment. */
  readonly number: Scalars['String']['output'];
  /** 提出时间 When. */
  readonly submittedAt: Scalars['Instant']['output'];
};

/** 已提交 What the reporter is told; the code is not told again. */
export type SubmittedComplaint = {
  readonly __typename?: 'SubmittedComplaint';
  /** 查询码 Secret code with which state and answer are read. */
  readonly code: Scalars['String']['output'];
  /** 届满日 By when it is accepted or not. */
  readonly dueOn: Maybe<Scalars['PlainDate']['output']>;
  /** 投诉举报编号 Number. */
  readonly number: Scalars['String']['output'];
  /** 提交时间 When. */
  readonly submittedAt: Scalars['Instant']['output'];
};

/** 替补原因 Why a drawn employer cannot be visited. */
export type SubstitutionReason =
  /** 关闭 Closed down. */
  | 'CLOSED'
  /** 迁出 Moved away. */
  | 'MOVED'
  /** 停产 Suspended. */
  | 'SUSPENDED';

/** 督导检查记录 A record of supervision by the leading group's team (R172, R173). */
export type Supervision = {
  readonly __typename?: 'Supervision';
  /** 发现的问题 None: nothing was found. */
  readonly findings: ReadonlyArray<SupervisionFinding>;
  /** 督导内容 What was looked at. */
  readonly matters: Scalars['String']['output'];
  /** 督导日期 Day of the visit. */
  readonly on: Scalars['PlainDate']['output'];
  /** 归档时间 Null: a draft. */
  readonly recordedAt: Maybe<Scalars['Instant']['output']>;
  /** 编号 Id. */
  readonly supervisionId: Scalars['String']['output'];
  /** 督导组 The team by its office, never by its people. */
  readonly team: Scalars['String']['output'];
  /** 名称 By which circulars and score tables name it. */
  readonly title: Scalars['String']['output'];
  /** 督导对象编号 Id of the body or member unit, or credit code. */
  readonly unitId: Scalars['String']['output'];
  /** 督导对象 Name of the unit. */
  readonly unitName: Scalars['String']['output'];
};

/** 督导检查记录列表 A page of records. */
export type SupervisionConnection = {
  readonly __typename?: 'SupervisionConnection';
  /** 记录 Records of the page. */
  readonly nodes: ReadonlyArray<Supervision>;
  /** 分页 Paging. */
  readonly pageInfo: PageInfo;
};

/** 督导发现的问题 What the team found. */
export type SupervisionFinding = {
  readonly __typename?: 'SupervisionFinding';
  /** 意见建议 What the team asks for. */
  readonly advice: Maybe<Scalars['String']['output']>;
  /** 问题 The finding. */
  readonly text: Scalars['String']['output'];
};

/** 督导发现的问题 What the team found. */
export type SupervisionFindingInput = {
  /** 意见建议 1–500 characters. */
  readonly advice?: InputMaybe<Scalars['String']['input']>;
  /** 问题 1–500 characters. */
  readonly text: Scalars['String']['input'];
};

/** 已经归档 A recorded supervision is not changed. */
export type SupervisionRecorded = Refusal & {
  readonly __typename?: 'SupervisionRecorded';
  /** 代码 SUPERVISION_RECORDED. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Of the platform. */
  readonly source: Maybe<LegalSource>;
};

/** 督导检查记录的名称 A record as circulars and score entries name it. */
export type SupervisionTitle = {
  readonly __typename?: 'SupervisionTitle';
  /** 编号 Id. */
  readonly supervisionId: Scalars['String']['output'];
  /** 名称 Day, team and unit. */
  readonly title: Scalars['String']['output'];
};

/** 上传巡查记录 A batch of operations from one device. */
export type SyncPatrolsInput = {
  /** 设备 Device, 8–64 letters, digits, - or _. */
  readonly device: Scalars['String']['input'];
  /** 巡查表版本 Version of the form on the device. */
  readonly formVersion: Scalars['String']['input'];
  /** 幂等键 Idempotency key; shown in the audit entries. The operations themselves tell a repeat. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 操作 At most 500. */
  readonly operations: ReadonlyArray<PatrolOperationInput>;
};

/** 结果 The outcome, or why not. */
export type SyncPatrolsResult = InvalidInput | PatrolsSynced;

/** 办理请求 A step on a complaint. */
export type TakeComplaintStepInput = {
  /** 步骤 Step. */
  readonly action: ComplaintAction;
  /** 投诉举报 Complaint. */
  readonly complaintId: Scalars['ID']['input'];
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 内容 What the reporter is told, 2–2,000 characters. */
  readonly text: Scalars['String']['input'];
  /** 检查 A visit that was made for it. */
  readonly visitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 办理结果 The complaint, or why not. */
export type TakeComplaintStepResult = Complaint | IdempotencyKeyReused | InvalidInput | NotFound | StateConflict | WrongComplaintState;

/** 步骤请求 One step; the parts beside text and files belong to the actions that name them. */
export type TakeFindingStepInput = {
  /** 步骤 Action. */
  readonly action: FindingAction;
  /** 改正日期 For CONFIRM_CORRECTED. */
  readonly correctedOn?: InputMaybe<Scalars['PlainDate']['input']>;
  /** 决定 For DECIDE. */
  readonly decision?: InputMaybe<DecisionInput>;
  /** 查明事实 For ESTABLISH_FACTS. */
  readonly established?: InputMaybe<EstablishedFactsInput>;
  /** 延长至 For EXTEND_ORDER, counted from the former last day. */
  readonly extendBy?: InputMaybe<CorrectionTermInput>;
  /** 材料 PDF, JPEG or PNG, at most 10. */
  readonly files?: InputMaybe<ReadonlyArray<FindingFileInput>>;
  /** 问题 Finding. */
  readonly findingId: Scalars['ID']['input'];
  /** 听证安排 For NOTIFY_HEARING. */
  readonly hearing?: InputMaybe<HearingInput>;
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 办案人员 For NAME_OFFICERS. */
  readonly officers?: InputMaybe<NamedOfficersInput>;
  /** 改正通知 For ORDER_CORRECTION. */
  readonly order?: InputMaybe<CorrectionOrderInput>;
  /** 缴款 For RECORD_EXECUTION. */
  readonly payment?: InputMaybe<PaymentInput>;
  /** 处罚内容 For GIVE_NOTICE and DECIDE. */
  readonly sanction?: InputMaybe<SanctionInput>;
  /** 陈述申辩 For SUBMIT_STATEMENT and RECORD_STATEMENT. */
  readonly statement?: InputMaybe<PartyStatementInput>;
  /** 说明 Record or reason, 1–1,000 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** 首违不罚 For WAIVE. */
  readonly waiver?: InputMaybe<WaiverInput>;
};

/** 步骤结果 The finding after the step, or why not. */
export type TakeFindingStepResult = EnforcementRefused | FileRejected | Finding | IdempotencyKeyReused | InvalidInput | NotFound | StateConflict;

/** 办理请求 One step. */
export type TakeListStepInput = {
  /** 步骤 Action. */
  readonly action: ListAction;
  /** 名单条目 Entry. */
  readonly entryId: Scalars['ID']['input'];
  /** 材料 At most 5 files. */
  readonly files?: InputMaybe<ReadonlyArray<ListUploadInput>>;
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 内容 Reason or statement, at most 1000 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 办理结果 The entry, or why not. */
export type TakeListStepResult = AlreadyOnList | FileRejected | IdempotencyKeyReused | InvalidInput | ListCriteriaNotMet | ListEntry | ListHearingClosed | ListHearingOpen | ListNotCured | NotFound | StateConflict | WrongListState;

/** 检测结果 Result of the latest measurement as the ledger says it. */
export type TestResult =
  /** 合格 All points conform. */
  | 'CONFORMING'
  /** 超标 Exceeded. */
  | 'EXCEEDED'
  /** 部分超标 Some points exceed their limit. */
  | 'PARTLY_EXCEEDED';

/** 检测有效期 How old a measurement may be at an employer of this industry. */
export type TestValidity = {
  readonly __typename?: 'TestValidity';
  /** 月数 Months: 12 for severe industries, 36 for general ones, 12 where that is open. */
  readonly months: Scalars['Int']['output'];
  /** 理由 Why, in Chinese. */
  readonly reason: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: LegalSource;
};

/** 档案事项 One event of an employer's file. */
export type TimelineEvent = {
  readonly __typename?: 'TimelineEvent';
  /** 时刻 Moment; null where only the day is known. */
  readonly at: Maybe<Scalars['Instant']['output']>;
  /** 文件 Files that belong to it. */
  readonly files: ReadonlyArray<TimelineFile>;
  /** 编号 Unique in the file. */
  readonly id: Scalars['ID']['output'];
  /** 种类 Kind. */
  readonly kind: TimelineKind;
  /** 种类名称 The kind in Chinese. */
  readonly kindText: Scalars['String']['output'];
  /** 日期 Day. */
  readonly on: Scalars['PlainDate']['output'];
  /** 来源记录 Name of the record that tells of it, as in the audit chain. */
  readonly record: Scalars['String']['output'];
  /** 角色 Role of whoever did it; null where nothing tells it. */
  readonly role: Maybe<Role>;
  /** 代办机构 Credit code of the technical service body that acted for the employer. */
  readonly techServiceCode: Maybe<Scalars['String']['output']>;
  /** 说明 More of it, without personal data of third persons. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** 事项 What happened, in Chinese. */
  readonly title: Scalars['String']['output'];
};

/** 档案事项分页 Connection. */
export type TimelineEventConnection = {
  readonly __typename?: 'TimelineEventConnection';
  /** 边 Edges. */
  readonly edges: ReadonlyArray<TimelineEventEdge>;
  /** 节点 Nodes of the edges. */
  readonly nodes: ReadonlyArray<TimelineEvent>;
  /** 分页信息 Page. */
  readonly pageInfo: PageInfo;
};

/** 档案事项边 Edge. */
export type TimelineEventEdge = {
  readonly __typename?: 'TimelineEventEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 节点 Event. */
  readonly node: TimelineEvent;
};

/** 档案文件 A file of an event; the record itself says where to download it. */
export type TimelineFile = {
  readonly __typename?: 'TimelineFile';
  /** 文件名 Name. */
  readonly fileName: Scalars['String']['output'];
  /** SHA-256值 Hexadecimal SHA-256. */
  readonly sha256: Scalars['String']['output'];
  /** 大小 Bytes. */
  readonly sizeBytes: Scalars['Int']['output'];
};

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

/** 提交过于频繁 Too many comments from one sender, or on one report. */
export type TooManyRequests = Refusal & {
  readonly __typename?: 'TooManyRequests';
  /** 代码 TOO_MANY_REQUESTS. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 重试秒数 Seconds until it may be tried again. */
  readonly retryAfterSeconds: Scalars['Int']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 乡镇街道 A township or street with its villages. */
export type TownshipInput = {
  /** 区划代码 9 digits, beginning with the county's. */
  readonly id: Scalars['ID']['input'];
  /** 名称 1–50 characters. */
  readonly name: Scalars['String']['input'];
  /** 村社区 At most 500. */
  readonly villages: ReadonlyArray<VillageInput>;
};

/** 受影响单位 An employer whose category changes or may change. */
export type TriedEmployer = {
  readonly __typename?: 'TriedEmployer';
  /** 最好 Category when every open item conforms. */
  readonly best: Category;
  /** 统一社会信用代码 Credit code. */
  readonly creditCode: Scalars['String']['output'];
  /** 用人单位 Opaque id of the employer. */
  readonly employerId: Scalars['ID']['output'];
  /** 原类别 Category of the latest assessment. */
  readonly from: Category;
  /** 名称 Name. */
  readonly name: Scalars['String']['output'];
  /** 最差 Category when no open item conforms. */
  readonly worst: Category;
};

/** 试算请求 Which uploaded table, from which employer on. */
export type TryRuleSetInput = {
  /** 游标 endCursor of the portion before; none: from the beginning. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
  /** 关键项封顶 B or C; none: a failed key item only loses its marks. */
  readonly keyItemCapsGrade?: InputMaybe<ManagementGrade>;
  /** 上传编号 From requestRuleSetUpload. */
  readonly uploadId: Scalars['ID']['input'];
};

/** 试算结果 The trial, or why not. */
export type TryRuleSetResult = FileRejected | InvalidInput | RuleSetTrial | WorkbookRejected;

/** 未完答案 Answer to one item. */
export type UnfinishedAnswer = {
  readonly __typename?: 'UnfinishedAnswer';
  /** 证据 Files that show it. */
  readonly evidence: ReadonlyArray<EvidenceFile>;
  /** 项目 Item id. */
  readonly itemId: Scalars['ID']['output'];
  /** 结论 Verdict; null: not yet. */
  readonly verdict: Maybe<SelfCheckVerdict>;
};

/** 未完因素 A factor as far as it is filled in. */
export type UnfinishedFactor = {
  readonly __typename?: 'UnfinishedFactor';
  /** 接触人数 Exposed persons. */
  readonly exposed: Maybe<Scalars['Float']['output']>;
  /** 接触水平 Level. */
  readonly level: Maybe<ExposureLevel>;
  /** 检测日期 Day of measurement. */
  readonly measuredOn: Maybe<Scalars['PlainDate']['output']>;
  /** 名称 Name. */
  readonly name: Scalars['String']['output'];
  /** 性质 Nature. */
  readonly nature: Maybe<HazardNature>;
  /** 性质判定依据 Basis. */
  readonly natureBasis: Maybe<Scalars['String']['output']>;
  /** 检测点 Sampled points. */
  readonly points: ReadonlyArray<UnjudgedPoint>;
  /** 检测报告编号 Test report. */
  readonly testReportNumber: Maybe<Scalars['String']['output']>;
};

/** 未报送说明 Employers without a submitted record for one reason. */
export type UnfinishedPatrolsInput = {
  /** 单位 Credit codes. */
  readonly creditCodes: ReadonlyArray<Scalars['String']['input']>;
  /** 原因 Reason, 1–200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 得分 A unit's score. Points are hundredths. */
export type UnitScore = {
  readonly __typename?: 'UnitScore';
  /** 对象 Kind. */
  readonly kind: ScoredKind;
  /** 各项 By item. */
  readonly lines: ReadonlyArray<ScoreLine>;
  /** 名称 Name. */
  readonly name: Scalars['String']['output'];
  /** 得分 In hundredths. */
  readonly points: Scalars['Int']['output'];
  /** 对象编号 Id. */
  readonly unitId: Scalars['String']['output'];
};

/** 未判检测点 A sampled point as it was filled in. */
export type UnjudgedPoint = {
  readonly __typename?: 'UnjudgedPoint';
  /** 检测机构 Institution. */
  readonly institution: Scalars['String']['output'];
  /** 限值 Limit. */
  readonly limit: Maybe<Scalars['Float']['output']>;
  /** 检测日期 Day. */
  readonly measuredOn: Scalars['PlainDate']['output'];
  /** 检测项目 Quantity. */
  readonly quantity: Scalars['String']['output'];
  /** 报告编号 Test report. */
  readonly reportNumber: Scalars['String']['output'];
  /** 单位 Unit. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** 检测值 Value. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** 检测报告结论 Verdict, where given. */
  readonly verdict: Maybe<ExposureLevel>;
  /** 检测点 Workplace. */
  readonly workplace: Scalars['String']['output'];
};

/** 未排入的单位 A drawn employer without a day. */
export type UnplacedEmployer = {
  readonly __typename?: 'UnplacedEmployer';
  /** 原因 What stands against the days of the period, most frequent first. */
  readonly blocks: ReadonlyArray<ScheduleBlock>;
  /** 统一社会信用代码 Unified social credit code. */
  readonly creditCode: Scalars['String']['output'];
  /** 单位名称 Name. */
  readonly employerName: Scalars['String']['output'];
};

/** 上传表单 Presigned POST: send the fields in order, then `file` last. */
export type UploadForm = {
  readonly __typename?: 'UploadForm';
  /** 有效至 Until when it is accepted. */
  readonly expiresAt: Scalars['Instant']['output'];
  /** 字段 Form fields. */
  readonly fields: ReadonlyArray<FormField>;
  /** 地址 Where to post. */
  readonly url: Scalars['String']['output'];
};

/** 版本码来源 Where the version code of a signed document was read. */
export type VersionReadFrom =
  /** 文件 In the file, by the platform. */
  | 'FILE'
  /** 页脚 On its pages, by the signatory. */
  | 'PAGES';

/** 当前身份 Who is asking. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** 辖区 Of a superior: how the codes of its counties begin, such as 4331. */
  readonly area: Maybe<Scalars['String']['output']>;
  /** 县 County of a signed-in viewer. */
  readonly county: Maybe<County>;
  /** 本单位 The viewer's own employer, for role EMPLOYER and only once it is in the ledger. */
  readonly employer: Maybe<Employer>;
  /** 姓名 Display name of the account; null for the public. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 角色 Role. */
  readonly role: Role;
};

/** 村社区 A village or community. */
export type Village = {
  readonly __typename?: 'Village';
  /** 区划代码 12 digits. */
  readonly code: Scalars['String']['output'];
  /** 名称 Name. */
  readonly name: Scalars['String']['output'];
};

/** 村社区 A village or community. */
export type VillageInput = {
  /** 区划代码 12 digits, beginning with the township's. */
  readonly code: Scalars['String']['input'];
  /** 名称 1–50 characters. */
  readonly name: Scalars['String']['input'];
};

/** 现场检查 A visit to an employer, from its opening to its published result. */
export type Visit = {
  readonly __typename?: 'Visit';
  /** 批准 Approval. */
  readonly approval: Maybe<VisitApproval>;
  /** 来源 Cause. */
  readonly cause: VisitCause;
  /** 来源内容 What was complained of or referred; not shown to the employer. */
  readonly causeText: Maybe<Scalars['String']['output']>;
  /** 日期调整 Moves and cancellation, oldest first. */
  readonly changes: ReadonlyArray<VisitChange>;
  /** 结果 Result. */
  readonly conclusion: Maybe<VisitConclusion>;
  /** 单位确认 The employer’s word. */
  readonly confirmation: Maybe<VisitConfirmation>;
  /** 统一社会信用代码 Unified social credit code. */
  readonly creditCode: Scalars['String']['output'];
  /** 紧急情况 Why it could not wait for approval; not shown to the employer. */
  readonly emergency: Maybe<Scalars['String']['output']>;
  /** 用人单位 Opaque id of the employer. */
  readonly employerId: Scalars['ID']['output'];
  /** 单位名称 Employer’s name as the visit was opened. */
  readonly employerName: Scalars['String']['output'];
  /** 证据 Attached files. */
  readonly evidence: ReadonlyArray<VisitEvidence>;
  /** 编号 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 检查条目 Check list by the employer’s category, once the visit has started. */
  readonly items: ReadonlyArray<VisitItem>;
  /** 检查事项 What is checked; several checks meet in one visit. */
  readonly matters: ReadonlyArray<Scalars['String']['output']>;
  /** 通知 Notice. */
  readonly notice: Maybe<VisitNotice>;
  /** 改派 Changes of officers, oldest first; empty for the employer. */
  readonly officerChanges: ReadonlyArray<VisitOfficerChange>;
  /** 检查人员编号 Officers’ ids of the roster. */
  readonly officerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** 检查日期 Day. */
  readonly on: Scalars['PlainDate']['output'];
  /** 登记日期 Day of opening. */
  readonly openedOn: Scalars['PlainDate']['output'];
  /** 计划 Id of the plan whose check this visit makes, where there is one. */
  readonly planId: Maybe<Scalars['ID']['output']>;
  /** 公布日期 Day of publication. */
  readonly publishedOn: Maybe<Scalars['PlainDate']['output']>;
  /** 检查记录 Record. */
  readonly record: Maybe<VisitRecord>;
  /** 移送线索 The patrol's referral that it looks into; null to the employer. */
  readonly referralId: Maybe<Scalars['ID']['output']>;
  /** 休息日理由 Why on a rest day. */
  readonly restDayReason: Maybe<Scalars['String']['output']>;
  /** 开始 Start. */
  readonly start: Maybe<VisitStart>;
  /** 状态 State. */
  readonly state: VisitState;
  /** 年度检查次数 Checks of the employer in that year before this one. */
  readonly tally: VisitTally;
  /** 时长 Length. */
  readonly weight: VisitWeight;
};

/** 条目结论 Verdict on one item. */
export type VisitAnswer = {
  readonly __typename?: 'VisitAnswer';
  /** 条目 Item. */
  readonly itemId: Scalars['ID']['output'];
  /** 结论 Verdict. */
  readonly verdict: VisitItemVerdict;
};

/** 条目结论 Verdict on one item. */
export type VisitAnswerInput = {
  /** 条目 Item. */
  readonly itemId: Scalars['ID']['input'];
  /** 结论 Verdict. */
  readonly verdict: VisitItemVerdict;
};

/** 检查批准 Approval. */
export type VisitApproval = {
  readonly __typename?: 'VisitApproval';
  /** 批准日期 Day. */
  readonly approvedOn: Scalars['PlainDate']['output'];
  /** 逾期补办 Whether it was given after the last day for an emergency. */
  readonly late: Scalars['Boolean']['output'];
  /** 文号 Number. */
  readonly number: Scalars['String']['output'];
};

/** 执法人员日历 Calendar of an officer. */
export type VisitCalendar = {
  readonly __typename?: 'VisitCalendar';
  /** 文件名 File name. */
  readonly fileName: Scalars['String']['output'];
  /** 内容 iCalendar text. */
  readonly text: Scalars['String']['output'];
};

/** 检查来源 Why the employer is visited. */
export type VisitCause =
  /** 投诉举报 A complaint, outside the draw. */
  | 'COMPLAINT'
  /** 年度计划 Drawn by a plan. */
  | 'PLAN'
  /** 转办移送 A referral, outside the draw. */
  | 'REFERRAL';

/** 日期调整 A move to another day, or a cancellation. */
export type VisitChange = {
  readonly __typename?: 'VisitChange';
  /** 时间 When. */
  readonly at: Scalars['Instant']['output'];
  /** 原日期 From. */
  readonly from: Scalars['PlainDate']['output'];
  /** 理由 Why. */
  readonly reason: Scalars['String']['output'];
  /** 新日期 To; null: cancelled. */
  readonly to: Maybe<Scalars['PlainDate']['output']>;
};

/** 检查结果 Result. */
export type VisitConclusion = {
  readonly __typename?: 'VisitConclusion';
  /** 确定日期 Day. */
  readonly concludedOn: Scalars['PlainDate']['output'];
  /** 公布期限 Last day for publishing it, until 24:00. */
  readonly publishBy: Scalars['PlainDate']['output'];
  /** 结果 Result. */
  readonly result: VisitResult;
};

/** 单位确认 The employer’s word. */
export type VisitConfirmation = {
  readonly __typename?: 'VisitConfirmation';
  /** 时间 When. */
  readonly confirmedAt: Scalars['Instant']['output'];
  /** 拒签 Why nobody signed, and before whom. */
  readonly refusal: Maybe<VisitSigningRefusal>;
  /** 签字人 Who signed. */
  readonly signedBy: Maybe<VisitSignatory>;
  /** 陈述 Statement. */
  readonly statement: Maybe<Scalars['String']['output']>;
};

/** 现场检查连接 Connection. */
export type VisitConnection = {
  readonly __typename?: 'VisitConnection';
  /** 边 Edges. */
  readonly edges: ReadonlyArray<VisitEdge>;
  /** 节点 Nodes. */
  readonly nodes: ReadonlyArray<Visit>;
  /** 分页信息 Page. */
  readonly pageInfo: PageInfo;
};

/** 检查不能如此安排 A rule of the schedule stands against the day or the officers. */
export type VisitDayBlocked = Refusal & {
  readonly __typename?: 'VisitDayBlocked';
  /** 代码 VISIT_DAY_BLOCKED. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 涉及人员 Officers that it concerns. */
  readonly officerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** 日期 Day. */
  readonly on: Scalars['PlainDate']['output'];
  /** 可安排日期 Days on which it would be possible. */
  readonly possibleOn: ReadonlyArray<Scalars['PlainDate']['output']>;
  /** 规则 Code of the rule, such as RECUSED or REST_DAY. */
  readonly rule: Scalars['String']['output'];
  /** 依据 Source, where there is one. */
  readonly source: Maybe<LegalSource>;
};

/** 现场检查边 Edge. */
export type VisitEdge = {
  readonly __typename?: 'VisitEdge';
  /** 游标 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 节点 Node. */
  readonly node: Visit;
};

/** 检查证据 An attached file; its bytes never change. */
export type VisitEvidence = {
  readonly __typename?: 'VisitEvidence';
  /** 下载地址 Address that is valid for some minutes. */
  readonly downloadUrl: Scalars['String']['output'];
  /** 文件名 File name. */
  readonly fileName: Scalars['String']['output'];
  /** SHA-256 Hexadecimal digest. */
  readonly sha256: Scalars['String']['output'];
};

/** 证据上传 Upload id and form. */
export type VisitEvidenceUpload = {
  readonly __typename?: 'VisitEvidenceUpload';
  /** 上传 Form to post the file with. */
  readonly upload: UploadForm;
  /** 上传编号 To be named in attachVisitEvidence. */
  readonly uploadId: Scalars['ID']['output'];
};

/** 检查发现的问题 A problem found; enforcement starts from it. */
export type VisitFinding = {
  readonly __typename?: 'VisitFinding';
  /** 证据 Evidence. */
  readonly evidence: ReadonlyArray<VisitEvidence>;
  /** 编号 Id. */
  readonly findingId: Scalars['ID']['output'];
  /** 条目 Item. */
  readonly itemId: Scalars['ID']['output'];
  /** 处罚条项 Provisions that it may break. */
  readonly penaltyIds: ReadonlyArray<Scalars['ID']['output']>;
  /** 描述 Text. */
  readonly text: Scalars['String']['output'];
};

/** 问题 A finding. */
export type VisitFindingInput = {
  /** 证据 SHA-256 of attached files, at least one. */
  readonly evidence: ReadonlyArray<Scalars['String']['input']>;
  /** 条目 A nonconforming item. */
  readonly itemId: Scalars['ID']['input'];
  /** 处罚条项 Provisions; default: those that the item suggests. */
  readonly penaltyIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 描述 Text, 1–500 characters. */
  readonly text: Scalars['String']['input'];
};

/** 检查条目 Item of the check list. */
export type VisitItem = {
  readonly __typename?: 'VisitItem';
  /** 分组 Group. */
  readonly group: Scalars['String']['output'];
  /** 编号 Id. */
  readonly id: Scalars['ID']['output'];
  /** 可不适用 Whether it may be not applicable. */
  readonly notApplicableAllowed: Scalars['Boolean']['output'];
  /** 可能的处罚条项 Provisions that a failure may break, likeliest first. */
  readonly penaltyIds: ReadonlyArray<Scalars['ID']['output']>;
  /** 依据 Source. */
  readonly source: LegalSource;
  /** 内容 Text. */
  readonly text: Scalars['String']['output'];
};

/** 条目结论 Verdict on an item of the check list. */
export type VisitItemVerdict =
  /** 符合 Conforming. */
  | 'CONFORMING'
  /** 不符合 Nonconforming; needs a finding. */
  | 'NONCONFORMING'
  /** 不适用 Not applicable, where the item allows it. */
  | 'NOT_APPLICABLE';

/** 现场检测 A measurement on the spot. */
export type VisitMeasurement = {
  readonly __typename?: 'VisitMeasurement';
  /** 项目 Quantity. */
  readonly quantity: Scalars['String']['output'];
  /** 单位 Unit. */
  readonly unit: Scalars['String']['output'];
  /** 数值 Value as read off. */
  readonly value: Scalars['String']['output'];
  /** 地点 Workplace. */
  readonly workplace: Scalars['String']['output'];
};

/** 现场检测 A measurement. */
export type VisitMeasurementInput = {
  /** 项目 Quantity. */
  readonly quantity: Scalars['String']['input'];
  /** 单位 Unit. */
  readonly unit: Scalars['String']['input'];
  /** 数值 Value, such as 86.5. */
  readonly value: Scalars['String']['input'];
  /** 地点 Workplace. */
  readonly workplace: Scalars['String']['input'];
};

/** 检查未批准 The visit has not been approved. */
export type VisitNotApproved = Refusal & {
  readonly __typename?: 'VisitNotApproved';
  /** 代码 VISIT_NOT_APPROVED. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source, where there is one. */
  readonly source: Maybe<LegalSource>;
};

/** 检查通知 Notice. */
export type VisitNotice = {
  readonly __typename?: 'VisitNotice';
  /** 检查人员 Officers. */
  readonly officers: ReadonlyArray<VisitOfficer>;
  /** 内容 Sentences: date, matter, frequency, officers, rights. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
  /** 送达时间 When it was served. */
  readonly servedAt: Scalars['Instant']['output'];
};

/** 检查人员 An officer as the visited employer may know. */
export type VisitOfficer = {
  readonly __typename?: 'VisitOfficer';
  /** 执法证号 Card number. */
  readonly cardNumber: Scalars['String']['output'];
  /** 姓名 Name. */
  readonly name: Scalars['String']['output'];
  /** 人员编号 Id of the roster. */
  readonly officerId: Scalars['ID']['output'];
  /** 单位 Unit. */
  readonly unit: Scalars['String']['output'];
};

/** 改派 Other officers were sent. */
export type VisitOfficerChange = {
  readonly __typename?: 'VisitOfficerChange';
  /** 时间 When. */
  readonly at: Scalars['Instant']['output'];
  /** 原人员 Before. */
  readonly from: ReadonlyArray<Scalars['ID']['output']>;
  /** 理由 Why. */
  readonly reason: Scalars['String']['output'];
  /** 新人员 Since. */
  readonly to: ReadonlyArray<Scalars['ID']['output']>;
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

/** 检查记录 Record. */
export type VisitRecord = {
  readonly __typename?: 'VisitRecord';
  /** 条目结论 Verdicts. */
  readonly answers: ReadonlyArray<VisitAnswer>;
  /** 结束时间 When it ended. */
  readonly endedAt: Scalars['Instant']['output'];
  /** 问题 Findings. */
  readonly findings: ReadonlyArray<VisitFinding>;
  /** 检测 Measurements on the spot. */
  readonly measurements: ReadonlyArray<VisitMeasurement>;
  /** 说明 Note. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** 情况 Outcome. */
  readonly outcome: VisitOutcome;
};

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

/** 签字人 Who signed for the employer. */
export type VisitSignatory = {
  readonly __typename?: 'VisitSignatory';
  /** 姓名 Name. */
  readonly name: Scalars['String']['output'];
  /** 职务 Position. */
  readonly position: Scalars['String']['output'];
};

/** 签字人 Who signed. */
export type VisitSignatoryInput = {
  /** 姓名 Name. */
  readonly name: Scalars['String']['input'];
  /** 职务 Position. */
  readonly position: Scalars['String']['input'];
};

/** 拒签 Signing was refused. */
export type VisitSigningRefusal = {
  readonly __typename?: 'VisitSigningRefusal';
  /** 情况 Reason. */
  readonly reason: Scalars['String']['output'];
  /** 见证人 Witness. */
  readonly witness: Scalars['String']['output'];
};

/** 拒签 Refusal to sign. */
export type VisitSigningRefusalInput = {
  /** 情况 Reason. */
  readonly reason: Scalars['String']['input'];
  /** 见证人 Witness. */
  readonly witness: Scalars['String']['input'];
};

/** 检查开始 Start. */
export type VisitStart = {
  readonly __typename?: 'VisitStart';
  /** 类别 Category whose list is used; null: all items. */
  readonly category: Maybe<Category>;
  /** 检查表版本 Version of the check list. */
  readonly formVersion: Scalars['Int']['output'];
  /** 到场人员 Officers present. */
  readonly officers: ReadonlyArray<VisitOfficer>;
  /** 时间 When. */
  readonly startedAt: Scalars['Instant']['output'];
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
  readonly idempotencyKey: Scalars['String']['input'];
  /** 现场检查 Visit. */
  readonly visitId: Scalars['ID']['input'];
};

/** 年度检查次数 Checks in a calendar year and the county’s cap. */
export type VisitTally = {
  readonly __typename?: 'VisitTally';
  /** 上限 Cap; null where none is set. */
  readonly cap: Maybe<Scalars['Int']['output']>;
  /** 已达上限 Whether the cap is reached; a complaint is visited all the same. */
  readonly capReached: Scalars['Boolean']['output'];
  /** 已检查 Checks before this visit. */
  readonly checked: Scalars['Int']['output'];
  /** 年份 Year. */
  readonly year: Scalars['Int']['output'];
};

/** 检查时长 How long a visit takes. */
export type VisitWeight =
  /** 全日 A whole day. */
  | 'FULL_DAY'
  /** 半日 Half a day. */
  | 'HALF_DAY';

/** 排期情况 What became of a plan's drawn employers. */
export type VisitsScheduled = {
  readonly __typename?: 'VisitsScheduled';
  /** 并入 Checks that joined a visit outside the draw. */
  readonly joined: Scalars['Int']['output'];
  /** 此前已排 Laid or joined by an earlier request. */
  readonly laidBefore: Scalars['Int']['output'];
  /** 新排 Visits laid by this request. */
  readonly placed: Scalars['Int']['output'];
  /** 抽查计划 Plan. */
  readonly planId: Scalars['ID']['output'];
  /** 未排入的单位 At most 200 of them. */
  readonly unplaced: ReadonlyArray<UnplacedEmployer>;
  /** 未排入 How many have no day. */
  readonly unplacedCount: Scalars['Int']['output'];
};

/** 另存内容 Operations that arrived and wait. */
export type WaitingOperations = {
  readonly __typename?: 'WaitingOperations';
  /** 代码 Stable code. */
  readonly code: Scalars['String']['output'];
  /** 条数 How many. */
  readonly count: Scalars['Int']['output'];
  /** 原因 Why, in Chinese. */
  readonly reason: Scalars['String']['output'];
  /** 接收时间 When they arrived. */
  readonly receivedAt: Scalars['Instant']['output'];
};

/** 首违不罚条件 One condition of a waiver. */
export type WaiverCondition = {
  readonly __typename?: 'WaiverCondition';
  /** 条件 Which. */
  readonly condition: WaiverConditionKind;
  /** 符合 Whether it is met. */
  readonly met: Scalars['Boolean']['output'];
  /** 依据 Source. */
  readonly source: LegalSource;
  /** 说明 Why, in Chinese. */
  readonly why: Scalars['String']['output'];
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
  readonly extraConditionMet?: InputMaybe<Scalars['Boolean']['input']>;
  /** 清单事项 Row. */
  readonly listedAs?: InputMaybe<Scalars['ID']['input']>;
};

/** 推送地址 Where a county has its messages sent, signed. */
export type Webhook = {
  readonly __typename?: 'Webhook';
  /** 添加时间 When it was added. */
  readonly addedAt: Scalars['Instant']['output'];
  /** 停用时间 When it was closed; null while in use. */
  readonly closedAt: Maybe<Scalars['Instant']['output']>;
  /** 编号 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 消息类别 Kinds of message that it gets. */
  readonly kinds: ReadonlyArray<MessageKind>;
  /** 网址 Address, https. */
  readonly url: Scalars['String']['output'];
};

/** 撤销请求 A draft and why. */
export type WithdrawCircularInput = {
  /** 编号 The draft. */
  readonly circularId: Scalars['String']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 撤销理由 1–300 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 撤销结果 The circular, or why not. */
export type WithdrawCircularResult = Circular | CircularIssued | CircularWithdrawn | IdempotencyKeyReused | InvalidInput | NotFound | StateConflict;

/** 撤回请求 Which decision, and why. */
export type WithdrawDecisionInput = {
  /** 问题 Finding. */
  readonly findingId: Scalars['ID']['input'];
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由 Reason, 1–1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 撤回结果 The finding, or why not. */
export type WithdrawDecisionResult = EnforcementRefused | Finding | IdempotencyKeyReused | InvalidInput | NotFound | StateConflict;

/** 撤回巡查表 Which, and why. */
export type WithdrawPatrolFormInput = {
  /** 编号 Id of the form. */
  readonly formId: Scalars['ID']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 原因 1–300 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 撤回结果 The form, or why not. */
export type WithdrawPatrolFormResult = IdempotencyKeyReused | InvalidInput | NotFound | PatrolForm | PatrolFormInEffect | StateConflict;

/** 撤回请求 Why. */
export type WithdrawReportInput = {
  /** 幂等键 1–64 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 原因 Reason, 1–500 characters. */
  readonly reason: Scalars['String']['input'];
  /** 报告 Report. */
  readonly reportId: Scalars['ID']['input'];
};

/** 撤回结果 The report, or why not. */
export type WithdrawReportResult = IdempotencyKeyReused | InvalidInput | NotFound | Report | StateConflict | WrongReportState;

/** 撤回请求 Which version, and why. */
export type WithdrawRuleSetInput = {
  /** 编号 Id of the version. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 原因 Why, 1–200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 撤回结果 The version as withdrawn, or why not. */
export type WithdrawRuleSetResult = CountyRuleSet | IdempotencyKeyReused | InvalidInput | NotFound | RuleSetInEffect | StateConflict;

/** 撤回请求 An entry and why it is withdrawn. */
export type WithdrawScoreInput = {
  /** 编号 The entry. */
  readonly entryId: Scalars['String']['input'];
  /** 幂等键 1–64 characters, new for each intended change. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 原因 1–300 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 撤回结果 The entry, or why not. */
export type WithdrawScoreResult = IdempotencyKeyReused | InvalidInput | NotFound | ScoreEntry | ScoreEntryWithdrawn | StateConflict;

/** 工作簿下载 A workbook to download. */
export type WorkbookDownload = {
  readonly __typename?: 'WorkbookDownload';
  /** 文件名 File name. */
  readonly fileName: Scalars['String']['output'];
  /** 下载地址 Passing address. */
  readonly url: Scalars['String']['output'];
};

/** 工作簿问题 One thing wrong. */
export type WorkbookProblem = {
  readonly __typename?: 'WorkbookProblem';
  /** 单元格 Cell, such as C7. */
  readonly cell: Scalars['String']['output'];
  /** 代码 Stable code. */
  readonly code: Scalars['String']['output'];
  /** 说明 What is wrong and what to do, in Chinese. */
  readonly message: Scalars['String']['output'];
  /** 工作表 Name of the sheet. */
  readonly sheet: Scalars['String']['output'];
};

/** 工作簿有误 Cells of the workbook are wrong, or it is not this employer's current one; nothing was changed. */
export type WorkbookRejected = Refusal & {
  readonly __typename?: 'WorkbookRejected';
  /** 批注工作簿 Passing address of the same workbook with a comment at each cell; null where it cannot be given back. */
  readonly annotatedWorkbookUrl: Maybe<Scalars['String']['output']>;
  /** 代码 WORKBOOK_REJECTED. */
  readonly code: Scalars['String']['output'];
  /** 说明 Summary in Chinese. */
  readonly message: Scalars['String']['output'];
  /** 问题 Every problem with its cell. */
  readonly problems: ReadonlyArray<WorkbookProblem>;
  /** 依据 None. */
  readonly source: Maybe<LegalSource>;
};

/** 投诉举报状态不符 The step does not begin in the complaint's state. */
export type WrongComplaintState = Refusal & {
  readonly __typename?: 'WrongComplaintState';
  /** 代码 WRONG_COMPLAINT_STATE. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
  /** 状态 State that it is in. */
  readonly state: ComplaintState;
};

/** 报表状态不符 The return's state does not allow the step. */
export type WrongCountState = Refusal & {
  readonly __typename?: 'WrongCountState';
  /** 代码 WRONG_COUNT_STATE. */
  readonly code: Scalars['String']['output'];
  /** 状态 The state found; null: no list is drawn. */
  readonly found: Maybe<CountState>;
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Of the platform. */
  readonly source: Maybe<LegalSource>;
};

/** 状态不符 The entry is not in a state for this step, or the step is not one of its list. */
export type WrongListState = Refusal & {
  readonly __typename?: 'WrongListState';
  /** 代码 WRONG_LIST_STATE. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 None. */
  readonly source: Maybe<LegalSource>;
  /** 状态 Where it stands. */
  readonly state: ListState;
};

/** 计划状态不符 The plan's state does not allow the step. */
export type WrongPlanState = Refusal & {
  readonly __typename?: 'WrongPlanState';
  /** 代码 WRONG_PLAN_STATE. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 None. */
  readonly source: Maybe<LegalSource>;
  /** 状态 Its state. */
  readonly state: PlanState;
};

/** 状态不符 The report's state does not allow the step. */
export type WrongReportState = Refusal & {
  readonly __typename?: 'WrongReportState';
  /** 代码 WRONG_REPORT_STATE. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
  /** 当前状态 State. */
  readonly state: ReportState;
};

/** 版本不符 The signed document is not this version of the report. */
export type WrongReportVersion = Refusal & {
  readonly __typename?: 'WrongReportVersion';
  /** 代码 WRONG_REPORT_VERSION. */
  readonly code: Scalars['String']['output'];
  /** 本报告版本码 Version code of the report. */
  readonly expected: Scalars['String']['output'];
  /** 签章件版本码 Version code of the document. */
  readonly found: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source. */
  readonly source: Maybe<LegalSource>;
};

/** 检查状态不符 The visit’s state does not allow this step. */
export type WrongVisitState = Refusal & {
  readonly __typename?: 'WrongVisitState';
  /** 代码 WRONG_VISIT_STATE. */
  readonly code: Scalars['String']['output'];
  /** 说明 In Chinese. */
  readonly message: Scalars['String']['output'];
  /** 依据 Source, where there is one. */
  readonly source: Maybe<LegalSource>;
  /** 当前状态 State. */
  readonly state: VisitState;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptCountReturnResult:
    | ( CountReturnModel )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NoCountInCampaign )
    | ( NotFound )
    | ( StateConflict )
    | ( WrongCountState )
  ;
  AcceptReportResult:
    | ( AnotherMustDecide )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( ReportModel )
    | ( ReviewFoundUntrue )
    | ( ReviewIncomplete )
    | ( StateConflict )
    | ( WrongReportState )
  ;
  AddWebhookResult:
    | ( Omit<AddedWebhook, 'webhook'> & { webhook: _RefType['Webhook'] } )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( StateConflict )
  ;
  AnswerCircularResult:
    | ( CircularModel )
    | ( CircularAnswered )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NoAnswerAsked )
    | ( NotFound )
    | ( StateConflict )
  ;
  AnswerPublicCommentResult:
    | ( CommentAlreadyAnswered )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( PublicCommentModel )
    | ( StateConflict )
  ;
  AnswerScoreObjectionResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( ObjectionAnswered )
    | ( ScoreTableModel )
    | ( StateConflict )
  ;
  ApproveVisitResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
    | ( SiteVisitModel )
    | ( WrongVisitState )
  ;
  AssignVisitOfficersResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
    | ( SiteVisitModel )
    | ( VisitDayBlocked )
    | ( WrongVisitState )
  ;
  AttachEvidenceResult:
    | ( DraftSavedModel )
    | ( FileRejected )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
  ;
  AttachPublicityPhotoResult:
    | ( FileRejected )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( ReportModel )
    | ( StateConflict )
    | ( WrongReportState )
  ;
  AttachReviewEvidenceResult:
    | ( FileRejected )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( FoundReviewModel )
    | ( StateConflict )
    | ( WrongReportState )
  ;
  AttachVisitEvidenceResult:
    | ( FileRejected )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
    | ( SiteVisitModel )
    | ( WrongVisitState )
  ;
  CancelVisitResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
    | ( SiteVisitModel )
    | ( WrongVisitState )
  ;
  ClosePlanResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( PlanModel )
    | ( PlanNotOverdue )
    | ( StateConflict )
    | ( WrongPlanState )
  ;
  CloseWebhookResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
    | ( WebhookModel )
  ;
  CommitSeedResult:
    | ( AlreadyContributed )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotAParty )
    | ( NotFound )
    | ( PlanModel )
    | ( RevealTooLate )
    | ( SeedBeforeFreeze )
    | ( StateConflict )
    | ( WrongPlanState )
  ;
  ConcludeVisitResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
    | ( SiteVisitModel )
    | ( VisitNotApproved )
    | ( WrongVisitState )
  ;
  ConfirmCategoryResult:
    | ( CatalogueDecides )
    | ( CatalogueUndecided )
    | ( EmployerModel )
    | ( FiledReportDecides )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( OutOfScope )
    | ( StateConflict )
  ;
  ConfirmVisitResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
    | ( SiteVisitModel )
    | ( WrongVisitState )
  ;
  DelegateTechServiceResult:
    | ( EmployerModel )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
  ;
  DiscardAssessmentDraftResult:
    | ( DraftConflictModel )
    | ( DraftNotOpen )
    | ( DraftSavedModel )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
  ;
  DismissPatrolReferralResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( PatrolReferralModel )
    | ( ReferralSettled )
    | ( StateConflict )
  ;
  DraftCircularResult:
    | ( CircularModel )
    | ( CircularIssued )
    | ( CircularWithdrawn )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
  ;
  DraftPlanResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NoPlanSettings )
    | ( PlanModel )
    | ( StateConflict )
  ;
  DraftReportResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NoAssessment )
    | ( NotFound )
    | ( ReportModel )
    | ( ReportAlreadyOpen )
    | ( StateConflict )
  ;
  DrawCountReturnResult:
    | ( CountReturnModel )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NoCountInCampaign )
    | ( NotFound )
    | ( StateConflict )
    | ( WrongCountState )
  ;
  EndVisitResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( ItemsWithoutVerdict )
    | ( NotFound )
    | ( StateConflict )
    | ( SiteVisitModel )
    | ( WrongVisitState )
  ;
  EnterBeaconResult:
    | ( BeaconNotAnnounced )
    | ( BeaconTooEarly )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( PlanModel )
    | ( SeedBeforeFreeze )
    | ( SeedIncomplete )
    | ( StateConflict )
    | ( WrongPlanState )
  ;
  EnterScoreResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( ScoreEntryModel )
    | ( StateConflict )
  ;
  ExportArchiveResult:
    | ( ArchiveTooLarge )
    | ( ArchiveCopyModel )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
  ;
  FileReportResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( NotSignedOff )
    | ( PublicityNotStarted )
    | ( ReportModel )
    | ( StateConflict )
    | ( WrongReportState )
  ;
  FinishPatrolPhotoResult:
    | ( FileRejected )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( KeptPatrolModel )
    | ( StateConflict )
  ;
  FixScoresResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( ScorePeriodNotOver )
    | ( ScoreTableModel )
    | ( ScoresFixedAlready )
    | ( StateConflict )
  ;
  FreezePlanResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NoPlanSettings )
    | ( NotFound )
    | ( NothingToDraw )
    | ( OfficersShort )
    | ( PlanModel )
    | ( StateConflict )
    | ( WrongPlanState )
  ;
  GradeResult:
    | ( GradingModel )
    | ( InvalidInput )
    | ( OutOfScope )
  ;
  ImportRuleSetResult:
    | ( RuleSetVersionModel )
    | ( FileRejected )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( RuleSetDayTaken )
    | ( StateConflict )
    | ( WorkbookRejected )
  ;
  InitCountyResult:
    | ( BodyHasEmployers )
    | ( CountyModel )
    | ( CountyExists )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( StateConflict )
  ;
  IssueCircularResult:
    | ( CircularModel )
    | ( CircularIssued )
    | ( CircularWithdrawn )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
  ;
  LoadCalendarNoticeResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( LoadedNoticeModel )
    | ( NoticeNotNewer )
    | ( StateConflict )
  ;
  MarkReadResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( MarkedRead )
    | ( NotFound )
    | ( StateConflict )
  ;
  NominateHonourResult:
    | ( AlreadyOnList )
    | ( FileRejected )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( ListEntryModel )
    | ( NotFound )
    | ( StateConflict )
  ;
  NotifyVisitResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( NoticeNotInTime )
    | ( StateConflict )
    | ( SiteVisitModel )
    | ( VisitDayBlocked )
    | ( VisitNotApproved )
    | ( WrongVisitState )
  ;
  ObjectToScoreResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( ScoreTableModel )
    | ( StateConflict )
  ;
  OpenFindingResult:
    | ( EnforcementRefusalModel )
    | ( FindingModel )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( ReferralSettled )
    | ( StateConflict )
  ;
  OpenPatrolMonthResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( PatrolMonthNotOpen )
    | ( PatrolMonthOpened )
    | ( PatrolMonthOver )
    | ( StateConflict )
  ;
  OpenVisitResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( ReferralSettled )
    | ( StateConflict )
    | ( SiteVisitModel )
    | ( VisitDayBlocked )
  ;
  OrderOnSiteResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( ReportModel )
    | ( StateConflict )
    | ( WrongReportState )
  ;
  PilotReportResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( PilotReportFilesModel )
  ;
  PlanEstimateResult:
    | ( InvalidInput )
    | ( TriedSettingsModel )
  ;
  PublishDecisionResult:
    | ( EnforcementRefusalModel )
    | ( FindingModel )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
  ;
  PublishVisitResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
    | ( SiteVisitModel )
    | ( WrongVisitState )
  ;
  ReadAssessmentWorkbookResult:
    | ( Omit<AssessmentDraft, 'grading'> & { grading: _RefType['Grading'] } )
    | ( FileRejected )
    | ( InvalidInput )
    | ( NotFound )
    | ( WorkbookRejected )
  ;
  RecordAssessmentDraftResult:
    | ( AssessmentModel )
    | ( DraftConflictModel )
    | ( DraftNotOpen )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( OutOfScope )
    | ( StateConflict )
  ;
  RecordAssessmentResult:
    | ( AssessmentModel )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( OutOfScope )
    | ( StateConflict )
  ;
  RecordOnSiteResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( ReportModel )
    | ( StateConflict )
    | ( WrongReportState )
  ;
  RecordSupervisionResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
    | ( SupervisionModel )
    | ( SupervisionRecorded )
  ;
  RemoveEvidenceResult:
    | ( DraftNotOpen )
    | ( DraftSavedModel )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
  ;
  ReopenPatrolRoundResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( PatrolMonthNotOpen )
    | ( RoundViewModel )
    | ( PatrolRoundNotLocked )
    | ( StateConflict )
  ;
  ReplaceEmployerResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( NotInPlan )
    | ( OfficersShort )
    | ( PlanModel )
    | ( StateConflict )
    | ( WrongPlanState )
  ;
  ReportCountResult:
    | ( CountIncomplete )
    | ( CountReportModel )
    | ( CountedTwice )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
  ;
  RequestAssessmentWorkbookUploadResult:
    | ( AssessmentWorkbookUpload )
    | ( InvalidInput )
    | ( NotFound )
  ;
  RequestComplaintPhotoUploadResult:
    | ( ComplaintPhotoUpload )
    | ( InvalidInput )
    | ( NotFound )
    | ( TooManyRequests )
  ;
  RequestEvidenceUploadResult:
    | ( EvidenceUpload )
    | ( InvalidInput )
    | ( NotFound )
  ;
  RequestFindingUploadResult:
    | ( FindingUpload )
    | ( InvalidInput )
    | ( NotFound )
  ;
  RequestListUploadResult:
    | ( InvalidInput )
    | ( ListUpload )
    | ( NotFound )
  ;
  RequestPatrolPhotoUploadResult:
    | ( FileRejected )
    | ( InvalidInput )
    | ( NotFound )
    | ( PatrolPhotoUpload )
  ;
  RequestPublicityPhotoUploadResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( PublicityPhotoUpload )
    | ( WrongReportState )
  ;
  RequestReviewEvidenceUploadResult:
    | ( EvidenceUpload )
    | ( InvalidInput )
    | ( NotFound )
    | ( WrongReportState )
  ;
  RequestRuleSetUploadResult:
    | ( InvalidInput )
    | ( RuleSetUpload )
  ;
  RequestSignedPdfUploadResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( SignedPdfUpload )
    | ( WrongReportState )
  ;
  RequestVisitEvidenceUploadResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( VisitEvidenceUpload )
    | ( WrongVisitState )
  ;
  RequeueDeliveryResult:
    | ( DeadDeliveryModel )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
  ;
  RescheduleVisitResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( NoticeNotInTime )
    | ( StateConflict )
    | ( SiteVisitModel )
    | ( VisitDayBlocked )
    | ( WrongVisitState )
  ;
  RetireOfficerResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( OfficerModel )
    | ( StateConflict )
  ;
  RetirePatrolBodyResult:
    | ( BodyHasEmployers )
    | ( CountyModel )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
  ;
  ReturnCountReturnResult:
    | ( CountReturnModel )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NoCountInCampaign )
    | ( NotFound )
    | ( StateConflict )
    | ( WrongCountState )
  ;
  ReturnReportResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( NothingToReturn )
    | ( ReportModel )
    | ( ReviewIncomplete )
    | ( StateConflict )
    | ( WrongReportState )
  ;
  RevealSeedResult:
    | ( AlreadyContributed )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotAParty )
    | ( NotAllCommitted )
    | ( NotFound )
    | ( PlanModel )
    | ( RevealDiffers )
    | ( RevealTooLate )
    | ( SeedBeforeFreeze )
    | ( StateConflict )
    | ( WrongPlanState )
  ;
  ReviseReportResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( ReportModel )
    | ( StateConflict )
    | ( WrongReportState )
  ;
  SaveAssessmentDraftResult:
    | ( DraftConflictModel )
    | ( DraftSavedModel )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
  ;
  SaveCampaignResult:
    | ( CampaignOnModel )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( StateConflict )
  ;
  SaveCountySettingsResult:
    | ( CountyModel )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
  ;
  SaveEmployerResult:
    | ( EmployerModel )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( StateConflict )
  ;
  SaveListCriteriaResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( ListCriteriaInEffect )
    | ( CriteriaVersionModel )
    | ( StateConflict )
  ;
  SaveMemberUnitsResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( MemberUnits )
    | ( StateConflict )
  ;
  SaveOfficerResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( OfficerModel )
    | ( StateConflict )
  ;
  SavePatrolBodyResult:
    | ( CountyModel )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
  ;
  SavePatrolFormResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( ShownPatrolFormModel )
    | ( PatrolFormMonthTaken )
    | ( StateConflict )
  ;
  SavePlanSettingsResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( PlanSettingsInEffect )
    | ( PlanSettingsVersionModel )
    | ( StateConflict )
  ;
  SaveReviewVerdictsResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( FoundReviewModel )
    | ( ReviewItemChanged )
    | ( StateConflict )
    | ( WrongReportState )
  ;
  SaveScoringRulesResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( ScoringRules )
    | ( StateConflict )
  ;
  SaveSupervisionResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
    | ( SupervisionModel )
    | ( SupervisionRecorded )
  ;
  ScheduleVisitsResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
    | ( VisitsScheduledModel )
  ;
  SignCountReturnResult:
    | ( CountListChanged )
    | ( CountReturnModel )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NoCountInCampaign )
    | ( NotFound )
    | ( StateConflict )
    | ( WrongCountState )
  ;
  SignOffReportResult:
    | ( FileRejected )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( ObjectionsUnanswered )
    | ( PublicityNotFinished )
    | ( PublicityNotStarted )
    | ( ReportModel )
    | ( SignatureBroken )
    | ( StateConflict )
    | ( WrongReportState )
    | ( WrongReportVersion )
  ;
  StartLedgerImportResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( Omit<LedgerUpload, 'import'> & { import: _RefType['LedgerImport'] } )
  ;
  StartPublicityResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( ReportModel )
    | ( StateConflict )
    | ( WrongReportState )
  ;
  StartReviewResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( ReportModel )
    | ( StateConflict )
    | ( WrongReportState )
  ;
  StartVisitResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( NotTheVisitDay )
    | ( StateConflict )
    | ( SiteVisitModel )
    | ( VisitDayBlocked )
    | ( WrongVisitState )
  ;
  SubmitComplaintResult:
    | ( FileRejected )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
    | ( SubmittedComplaint )
    | ( TooManyRequests )
  ;
  SubmitPatrolReturnResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( PatrolMonthNotOpen )
    | ( RoundViewModel )
    | ( PatrolRoundLocked )
    | ( PatrolsUnexplained )
    | ( StateConflict )
  ;
  SubmitPublicCommentResult:
    | ( CommentsClosed )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
    | ( SubmittedComment )
    | ( TooManyRequests )
  ;
  SyncPatrolsResult:
    | ( InvalidInput )
    | ( Omit<PatrolsSynced, 'outcomes'> & { outcomes: ReadonlyArray<_RefType['PatrolSyncOutcome']> } )
  ;
  TakeComplaintStepResult:
    | ( ComplaintModel )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
    | ( WrongComplaintState )
  ;
  TakeFindingStepResult:
    | ( EnforcementRefusalModel )
    | ( FileRejected )
    | ( FindingModel )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
  ;
  TakeListStepResult:
    | ( AlreadyOnList )
    | ( FileRejected )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( ListCriteriaNotMet )
    | ( ListEntryModel )
    | ( ListHearingClosed )
    | ( ListHearingOpen )
    | ( ListNotCured )
    | ( NotFound )
    | ( StateConflict )
    | ( WrongListState )
  ;
  TryRuleSetResult:
    | ( FileRejected )
    | ( InvalidInput )
    | ( Omit<RuleSetTrial, 'affected'> & { affected: ReadonlyArray<_RefType['TriedEmployer']> } )
    | ( WorkbookRejected )
  ;
  WithdrawCircularResult:
    | ( CircularModel )
    | ( CircularIssued )
    | ( CircularWithdrawn )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
  ;
  WithdrawDecisionResult:
    | ( EnforcementRefusalModel )
    | ( FindingModel )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( StateConflict )
  ;
  WithdrawPatrolFormResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( ShownPatrolFormModel )
    | ( PatrolFormInEffect )
    | ( StateConflict )
  ;
  WithdrawReportResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( ReportModel )
    | ( StateConflict )
    | ( WrongReportState )
  ;
  WithdrawRuleSetResult:
    | ( RuleSetVersionModel )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( RuleSetInEffect )
    | ( StateConflict )
  ;
  WithdrawScoreResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( ScoreEntryModel )
    | ( ScoreEntryWithdrawn )
    | ( StateConflict )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( AlreadyContributed )
    | ( AlreadyOnList )
    | ( AnotherMustDecide )
    | ( ArchiveTooLarge )
    | ( BeaconNotAnnounced )
    | ( BeaconTooEarly )
    | ( BodyHasEmployers )
    | ( CatalogueDecides )
    | ( CatalogueUndecided )
    | ( CircularAnswered )
    | ( CircularIssued )
    | ( CircularWithdrawn )
    | ( CommentAlreadyAnswered )
    | ( CommentsClosed )
    | ( CountIncomplete )
    | ( CountListChanged )
    | ( CountedTwice )
    | ( CountyExists )
    | ( DraftConflictModel )
    | ( DraftNotOpen )
    | ( EnforcementRefusalModel )
    | ( FileRejected )
    | ( FiledReportDecides )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( ItemsWithoutVerdict )
    | ( ListCriteriaInEffect )
    | ( ListCriteriaNotMet )
    | ( ListHearingClosed )
    | ( ListHearingOpen )
    | ( ListNotCured )
    | ( NoAnswerAsked )
    | ( NoAssessment )
    | ( NoCountInCampaign )
    | ( NoPlanSettings )
    | ( NotAParty )
    | ( NotAllCommitted )
    | ( NotFound )
    | ( NotInPlan )
    | ( NotSignedOff )
    | ( NotTheVisitDay )
    | ( NothingToDraw )
    | ( NothingToReturn )
    | ( NoticeNotInTime )
    | ( NoticeNotNewer )
    | ( ObjectionAnswered )
    | ( ObjectionsUnanswered )
    | ( OfficersShort )
    | ( OutOfScope )
    | ( PatrolFormInEffect )
    | ( PatrolFormMonthTaken )
    | ( PatrolMonthNotOpen )
    | ( PatrolMonthOver )
    | ( PatrolRoundLocked )
    | ( PatrolRoundNotLocked )
    | ( PatrolsUnexplained )
    | ( PlanNotOverdue )
    | ( PlanSettingsInEffect )
    | ( PublicityNotFinished )
    | ( PublicityNotStarted )
    | ( ReferralSettled )
    | ( ReportAlreadyOpen )
    | ( RevealDiffers )
    | ( RevealTooLate )
    | ( ReviewFoundUntrue )
    | ( ReviewIncomplete )
    | ( ReviewItemChanged )
    | ( RuleSetDayTaken )
    | ( RuleSetInEffect )
    | ( ScoreEntryWithdrawn )
    | ( ScorePeriodNotOver )
    | ( ScoresFixedAlready )
    | ( SeedBeforeFreeze )
    | ( SeedIncomplete )
    | ( SignatureBroken )
    | ( StateConflict )
    | ( SupervisionRecorded )
    | ( TooManyRequests )
    | ( VisitDayBlocked )
    | ( VisitNotApproved )
    | ( WorkbookRejected )
    | ( WrongComplaintState )
    | ( WrongCountState )
    | ( WrongListState )
    | ( WrongPlanState )
    | ( WrongReportState )
    | ( WrongReportVersion )
    | ( WrongVisitState )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptCountReturnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptCountReturnResult']>;
  AcceptReportInput: AcceptReportInput;
  AcceptReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptReportResult']>;
  AddWebhookInput: AddWebhookInput;
  AddWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddWebhookResult']>;
  AddedWebhook: ResolverTypeWrapper<Omit<AddedWebhook, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  AlreadyContributed: ResolverTypeWrapper<AlreadyContributed>;
  AlreadyOnList: ResolverTypeWrapper<AlreadyOnList>;
  AnotherMustDecide: ResolverTypeWrapper<AnotherMustDecide>;
  AnswerCircularInput: AnswerCircularInput;
  AnswerCircularResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerCircularResult']>;
  AnswerPublicCommentInput: AnswerPublicCommentInput;
  AnswerPublicCommentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerPublicCommentResult']>;
  AnswerScoreObjectionInput: AnswerScoreObjectionInput;
  AnswerScoreObjectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerScoreObjectionResult']>;
  ApproveVisitInput: ApproveVisitInput;
  ApproveVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveVisitResult']>;
  ArchiveTooLarge: ResolverTypeWrapper<ArchiveTooLarge>;
  ArchiveVolume: ResolverTypeWrapper<ArchiveCopyModel>;
  AreaFigures: ResolverTypeWrapper<Omit<AreaFigures, 'breakdowns' | 'counties' | 'figures'> & { breakdowns: ReadonlyArray<ResolversTypes['Breakdown']>, counties: ReadonlyArray<ResolversTypes['CountyFigures']>, figures: ReadonlyArray<ResolversTypes['Figure']> }>;
  AssessedFactor: ResolverTypeWrapper<AssessedFactor>;
  AssessedFactorInput: AssessedFactorInput;
  Assessment: ResolverTypeWrapper<AssessmentModel>;
  AssessmentCause: AssessmentCause;
  AssessmentConnection: ResolverTypeWrapper<Omit<AssessmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AssessmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Assessment']> }>;
  AssessmentDraft: ResolverTypeWrapper<Omit<AssessmentDraft, 'grading'> & { grading: ResolversTypes['Grading'] }>;
  AssessmentEdge: ResolverTypeWrapper<Omit<AssessmentEdge, 'node'> & { node: ResolversTypes['Assessment'] }>;
  AssessmentMode: AssessmentMode;
  AssessmentWorkbookUpload: ResolverTypeWrapper<AssessmentWorkbookUpload>;
  AssignVisitOfficersInput: AssignVisitOfficersInput;
  AssignVisitOfficersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignVisitOfficersResult']>;
  AssignedOfficer: ResolverTypeWrapper<AssignedOfficerModel>;
  AttachEvidenceInput: AttachEvidenceInput;
  AttachEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachEvidenceResult']>;
  AttachPublicityPhotoInput: AttachPublicityPhotoInput;
  AttachPublicityPhotoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachPublicityPhotoResult']>;
  AttachReviewEvidenceInput: AttachReviewEvidenceInput;
  AttachReviewEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachReviewEvidenceResult']>;
  AttachVisitEvidenceInput: AttachVisitEvidenceInput;
  AttachVisitEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachVisitEvidenceResult']>;
  AuditActor: ResolverTypeWrapper<AuditActor>;
  AuditChain: ResolverTypeWrapper<AuditChainModel>;
  AuditDigest: ResolverTypeWrapper<AuditDigest>;
  AuditEntry: ResolverTypeWrapper<AuditEntryModel>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['AuditEntry']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditExportConnection: ResolverTypeWrapper<AuditExportConnection>;
  AuditExportEdge: ResolverTypeWrapper<AuditExportEdge>;
  AuditExportLine: ResolverTypeWrapper<AuditExportLine>;
  AuditFault: ResolverTypeWrapper<AuditFault>;
  AuditFaultKind: AuditFaultKind;
  AuditHead: ResolverTypeWrapper<AuditHead>;
  AuditRoot: ResolverTypeWrapper<AuditRoot>;
  AuditRootConnection: ResolverTypeWrapper<AuditRootConnection>;
  AuditRootEdge: ResolverTypeWrapper<AuditRootEdge>;
  AuditVerdict: ResolverTypeWrapper<AuditVerdict>;
  Beacon: ResolverTypeWrapper<Beacon>;
  BeaconInput: BeaconInput;
  BeaconNotAnnounced: ResolverTypeWrapper<BeaconNotAnnounced>;
  BeaconTooEarly: ResolverTypeWrapper<BeaconTooEarly>;
  BeaconValue: ResolverTypeWrapper<BeaconValue>;
  BodyHasEmployers: ResolverTypeWrapper<BodyHasEmployers>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Breakdown: ResolverTypeWrapper<BreakdownModel>;
  BreakdownRow: ResolverTypeWrapper<BreakdownRowModel>;
  ByCategory: ResolverTypeWrapper<ByCategory>;
  ByCategoryInput: ByCategoryInput;
  Campaign: ResolverTypeWrapper<CampaignOnModel>;
  CampaignDeadline: ResolverTypeWrapper<CampaignDeadline>;
  CampaignDeadlineInput: CampaignDeadlineInput;
  CampaignDeadlineKind: CampaignDeadlineKind;
  CampaignDue: ResolverTypeWrapper<CampaignDue>;
  CampaignStage: ResolverTypeWrapper<CampaignStage>;
  CampaignStageInput: CampaignStageInput;
  CancelVisitInput: CancelVisitInput;
  CancelVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelVisitResult']>;
  CardState: CardState;
  CaseOfficer: ResolverTypeWrapper<CaseOfficer>;
  CaseOfficerInput: CaseOfficerInput;
  CatalogueDecides: ResolverTypeWrapper<CatalogueDecides>;
  CatalogueUndecided: ResolverTypeWrapper<CatalogueUndecided>;
  Category: Category;
  CategoryBasis: CategoryBasis;
  CategoryCause: CategoryCause;
  CategoryChange: ResolverTypeWrapper<CategoryChange>;
  CategoryCoverage: ResolverTypeWrapper<CategoryCoverage>;
  CategoryShiftCount: ResolverTypeWrapper<CategoryShiftCount>;
  Circular: ResolverTypeWrapper<CircularModel>;
  CircularAnswerState: CircularAnswerState;
  CircularAnswered: ResolverTypeWrapper<CircularAnswered>;
  CircularConnection: ResolverTypeWrapper<Omit<CircularConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Circular']> }>;
  CircularIssued: ResolverTypeWrapper<CircularIssued>;
  CircularKind: CircularKind;
  CircularRecipient: ResolverTypeWrapper<CircularRecipient>;
  CircularWithdrawn: ResolverTypeWrapper<CircularWithdrawn>;
  ClassHeadcount: ResolverTypeWrapper<ClassHeadcount>;
  ClassHeadcountInput: ClassHeadcountInput;
  ClassVerdict: ResolverTypeWrapper<ClassVerdict>;
  ClosePlanInput: ClosePlanInput;
  ClosePlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClosePlanResult']>;
  CloseWebhookInput: CloseWebhookInput;
  CloseWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseWebhookResult']>;
  CommentAlreadyAnswered: ResolverTypeWrapper<CommentAlreadyAnswered>;
  CommentAnswer: ResolverTypeWrapper<CommentAnswer>;
  CommentAuthor: ResolverTypeWrapper<CommentAuthor>;
  CommentFeedback: ResolverTypeWrapper<PublicCommentModel>;
  CommentKind: CommentKind;
  CommentTally: ResolverTypeWrapper<CommentTally>;
  CommentsClosed: ResolverTypeWrapper<CommentsClosed>;
  CommitSeedInput: CommitSeedInput;
  CommitSeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommitSeedResult']>;
  Complaint: ResolverTypeWrapper<ComplaintModel>;
  ComplaintAction: ComplaintAction;
  ComplaintConnection: ResolverTypeWrapper<Omit<ComplaintConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ComplaintEdge']>, nodes: ReadonlyArray<ResolversTypes['Complaint']> }>;
  ComplaintCount: ResolverTypeWrapper<ComplaintCount>;
  ComplaintCounts: ResolverTypeWrapper<ComplaintCounts>;
  ComplaintEdge: ResolverTypeWrapper<Omit<ComplaintEdge, 'node'> & { node: ResolversTypes['Complaint'] }>;
  ComplaintFeedback: ResolverTypeWrapper<ComplaintFeedbackModel>;
  ComplaintKind: ComplaintKind;
  ComplaintKindRow: ResolverTypeWrapper<ComplaintKindRow>;
  ComplaintPhoto: ResolverTypeWrapper<PhotoOfComplaintModel>;
  ComplaintPhotoInput: ComplaintPhotoInput;
  ComplaintPhotoUpload: ResolverTypeWrapper<ComplaintPhotoUpload>;
  ComplaintState: ComplaintState;
  ComplaintStep: ResolverTypeWrapper<ComplaintStep>;
  ConcludeVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConcludeVisitResult']>;
  Confidence: Confidence;
  ConfirmCategoryInput: ConfirmCategoryInput;
  ConfirmCategoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmCategoryResult']>;
  ConfirmVisitInput: ConfirmVisitInput;
  ConfirmVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmVisitResult']>;
  ConfirmedCategory: ResolverTypeWrapper<ConfirmedCategory>;
  CorrectionOrder: ResolverTypeWrapper<CorrectionOrderModel>;
  CorrectionOrderInput: CorrectionOrderInput;
  CorrectionTermInput: CorrectionTermInput;
  CountAction: CountAction;
  CountDifference: ResolverTypeWrapper<CountDifference>;
  CountDifferenceInput: CountDifferenceInput;
  CountDifferenceKind: CountDifferenceKind;
  CountFigures: ResolverTypeWrapper<CountFigures>;
  CountIncomplete: ResolverTypeWrapper<CountIncomplete>;
  CountListChanged: ResolverTypeWrapper<CountListChanged>;
  CountReport: ResolverTypeWrapper<CountReportModel>;
  CountReportRow: ResolverTypeWrapper<CountReportRow>;
  CountReturn: ResolverTypeWrapper<CountReturnModel>;
  CountSignature: ResolverTypeWrapper<CountSignature>;
  CountStanding: ResolverTypeWrapper<Omit<CountStanding, 'countReturn'> & { countReturn?: Maybe<ResolversTypes['CountReturn']> }>;
  CountState: CountState;
  CountStep: ResolverTypeWrapper<CountStep>;
  CountStepInput: CountStepInput;
  CountedEmployer: ResolverTypeWrapper<CountedEmployer>;
  CountedEmployerConnection: ResolverTypeWrapper<CountedEmployerConnection>;
  CountedEmployerEdge: ResolverTypeWrapper<CountedEmployerEdge>;
  CountedPeriod: ResolverTypeWrapper<CountedPeriod>;
  CountedTwice: ResolverTypeWrapper<CountedTwice>;
  County: ResolverTypeWrapper<CountyModel>;
  CountyConnection: ResolverTypeWrapper<CountyConnection>;
  CountyEdge: ResolverTypeWrapper<CountyEdge>;
  CountyExists: ResolverTypeWrapper<CountyExists>;
  CountyFigures: ResolverTypeWrapper<Omit<CountyFigures, 'county' | 'figures'> & { county: ResolversTypes['County'], figures: ReadonlyArray<ResolversTypes['Figure']> }>;
  CountyReminder: ResolverTypeWrapper<CountyReminder>;
  CountyReminderInput: CountyReminderInput;
  CountyRuleSet: ResolverTypeWrapper<RuleSetVersionModel>;
  CoverageRow: ResolverTypeWrapper<CoverageRow>;
  CriterionFact: CriterionFact;
  Dashboard: ResolverTypeWrapper<DashboardModel>;
  DayRange: ResolverTypeWrapper<DayRange>;
  DayRangeInput: DayRangeInput;
  DeadDelivery: ResolverTypeWrapper<DeadDeliveryModel>;
  DeadDeliveryConnection: ResolverTypeWrapper<Omit<DeadDeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeadDeliveryEdge']>, nodes: ReadonlyArray<ResolversTypes['DeadDelivery']> }>;
  DeadDeliveryEdge: ResolverTypeWrapper<Omit<DeadDeliveryEdge, 'node'> & { node: ResolversTypes['DeadDelivery'] }>;
  Deadline: ResolverTypeWrapper<Deadline>;
  DeadlineDay: ResolverTypeWrapper<DeadlineDay>;
  DeadlineKind: DeadlineKind;
  DecisionInput: DecisionInput;
  DecisionPublication: ResolverTypeWrapper<DecisionPublication>;
  DelegateTechServiceInput: DelegateTechServiceInput;
  DelegateTechServiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DelegateTechServiceResult']>;
  Delegation: ResolverTypeWrapper<DelegationModel>;
  DiscardAssessmentDraftInput: DiscardAssessmentDraftInput;
  DiscardAssessmentDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscardAssessmentDraftResult']>;
  DismissPatrolReferralInput: DismissPatrolReferralInput;
  DismissPatrolReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DismissPatrolReferralResult']>;
  DocumentSignature: ResolverTypeWrapper<DocumentSignatureModel>;
  DraftAnswer: ResolverTypeWrapper<DraftAnswer>;
  DraftAnswerInput: DraftAnswerInput;
  DraftCircularInput: DraftCircularInput;
  DraftCircularResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftCircularResult']>;
  DraftCollision: ResolverTypeWrapper<DraftCollision>;
  DraftConflict: ResolverTypeWrapper<DraftConflictModel>;
  DraftFactor: ResolverTypeWrapper<DraftFactor>;
  DraftFactorInput: DraftFactorInput;
  DraftNotOpen: ResolverTypeWrapper<DraftNotOpen>;
  DraftPlanInput: DraftPlanInput;
  DraftPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftPlanResult']>;
  DraftReportInput: DraftReportInput;
  DraftReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftReportResult']>;
  DraftReview: ResolverTypeWrapper<Omit<DraftReview, 'grading'> & { grading?: Maybe<ResolversTypes['Grading']> }>;
  DraftSaved: ResolverTypeWrapper<DraftSavedModel>;
  DraftState: DraftState;
  DrawCountReturnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DrawCountReturnResult']>;
  EffectiveCategory: ResolverTypeWrapper<EffectiveCategoryModel>;
  Employer: ResolverTypeWrapper<EmployerModel>;
  EmployerConnection: ResolverTypeWrapper<Omit<EmployerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EmployerEdge']>, nodes: ReadonlyArray<ResolversTypes['ListedEmployer']> }>;
  EmployerEdge: ResolverTypeWrapper<Omit<EmployerEdge, 'node'> & { node: ResolversTypes['ListedEmployer'] }>;
  EmployerFactor: ResolverTypeWrapper<EmployerFactor>;
  EmployerFactorInput: EmployerFactorInput;
  EmployerFilter: EmployerFilter;
  EmployerSize: EmployerSize;
  EmployerSummary: ResolverTypeWrapper<EmployerSummaryModel>;
  EndVisitInput: EndVisitInput;
  EndVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndVisitResult']>;
  EnforcementRefused: ResolverTypeWrapper<EnforcementRefusalModel>;
  EnterBeaconInput: EnterBeaconInput;
  EnterBeaconResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnterBeaconResult']>;
  EnterScoreInput: EnterScoreInput;
  EnterScoreResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnterScoreResult']>;
  EstablishedFactsInput: EstablishedFactsInput;
  EvidenceFile: ResolverTypeWrapper<HeldEvidenceModel>;
  EvidenceUpload: ResolverTypeWrapper<EvidenceUpload>;
  EvidencedAnswer: ResolverTypeWrapper<Omit<EvidencedAnswer, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['EvidenceFile']> }>;
  ExportArchiveInput: ExportArchiveInput;
  ExportArchiveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportArchiveResult']>;
  ExposureLevel: ExposureLevel;
  ExposureLimit: ResolverTypeWrapper<ExposureLimit>;
  Figure: ResolverTypeWrapper<FigureModel>;
  FigureDimension: FigureDimension;
  FigureInput: FigureInput;
  FigureMeasure: FigureMeasure;
  FigureRate: FigureRate;
  FigureRecord: ResolverTypeWrapper<CountedFigureModel>;
  FigureRecordConnection: ResolverTypeWrapper<Omit<FigureRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FigureRecordEdge']>, nodes: ReadonlyArray<ResolversTypes['FigureRecord']> }>;
  FigureRecordEdge: ResolverTypeWrapper<Omit<FigureRecordEdge, 'node'> & { node: ResolversTypes['FigureRecord'] }>;
  FigureRecordKind: FigureRecordKind;
  FileRejected: ResolverTypeWrapper<FileRejected>;
  FileReportInput: FileReportInput;
  FileReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileReportResult']>;
  FiledReportDecides: ResolverTypeWrapper<FiledReportDecides>;
  Filing: ResolverTypeWrapper<Filing>;
  Finding: ResolverTypeWrapper<FindingModel>;
  FindingAction: FindingAction;
  FindingClock: ResolverTypeWrapper<FindingClock>;
  FindingClockKind: FindingClockKind;
  FindingConnection: ResolverTypeWrapper<Omit<FindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FindingEdge']>, nodes: ReadonlyArray<ResolversTypes['Finding']> }>;
  FindingDocument: ResolverTypeWrapper<FindingDocument>;
  FindingDocumentFormat: FindingDocumentFormat;
  FindingDocumentKind: FindingDocumentKind;
  FindingDocumentSection: ResolverTypeWrapper<FindingDocumentSection>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingFileInput: FindingFileInput;
  FindingFilter: FindingFilter;
  FindingNeed: FindingNeed;
  FindingOrigin: ResolverTypeWrapper<FindingOrigin>;
  FindingOriginKind: FindingOriginKind;
  FindingState: FindingState;
  FindingStep: ResolverTypeWrapper<Omit<FindingStep, 'files'> & { files: ReadonlyArray<ResolversTypes['EvidenceFile']> }>;
  FindingUpload: ResolverTypeWrapper<FindingUpload>;
  FinishPatrolPhotoInput: FinishPatrolPhotoInput;
  FinishPatrolPhotoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinishPatrolPhotoResult']>;
  FixScoresInput: FixScoresInput;
  FixScoresResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FixScoresResult']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FormField: ResolverTypeWrapper<FormField>;
  FormerPatrolBody: ResolverTypeWrapper<FormerPatrolBody>;
  FormerVersion: ResolverTypeWrapper<FormerVersionModel>;
  FreezePlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FreezePlanResult']>;
  GivenIndustryAnswer: ResolverTypeWrapper<GivenIndustryAnswer>;
  GradeFactorInput: GradeFactorInput;
  GradeInput: GradeInput;
  GradeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GradeResult']>;
  Grading: ResolverTypeWrapper<GradingModel>;
  GradingExplanation: ResolverTypeWrapper<GradingExplanation>;
  Harm: ResolverTypeWrapper<Harm>;
  HarmInput: HarmInput;
  HazardFactor: ResolverTypeWrapper<HazardFactorModel>;
  HazardFactorCategory: HazardFactorCategory;
  HazardFactorSeverity: HazardFactorSeverity;
  HazardGrade: HazardGrade;
  HazardNature: HazardNature;
  HearingInput: HearingInput;
  HonourKind: HonourKind;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  ImageFormat: ImageFormat;
  ImportRuleSetInput: ImportRuleSetInput;
  ImportRuleSetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportRuleSetResult']>;
  IndustryAnswer: ResolverTypeWrapper<IndustryAnswer>;
  IndustryAnswerInput: IndustryAnswerInput;
  IndustryRisk: ResolverTypeWrapper<IndustryRisk>;
  IndustryRiskLevel: IndustryRiskLevel;
  InitCountyInput: InitCountyInput;
  InitCountyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InitCountyResult']>;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  InspectionTally: ResolverTypeWrapper<InspectionTally>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  IssueCircularInput: IssueCircularInput;
  IssueCircularResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueCircularResult']>;
  ItemVerdict: ResolverTypeWrapper<ItemVerdict>;
  ItemVerdictInput: ItemVerdictInput;
  ItemsWithoutVerdict: ResolverTypeWrapper<ItemsWithoutVerdict>;
  KeptAside: ResolverTypeWrapper<KeptBatchModel>;
  KeptFile: ResolverTypeWrapper<KeptFile>;
  LedgerImport: ResolverTypeWrapper<LedgerImportModel>;
  LedgerImportConnection: ResolverTypeWrapper<Omit<LedgerImportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LedgerImportEdge']>, nodes: ReadonlyArray<ResolversTypes['LedgerImport']> }>;
  LedgerImportEdge: ResolverTypeWrapper<Omit<LedgerImportEdge, 'node'> & { node: ResolversTypes['LedgerImport'] }>;
  LedgerImportState: LedgerImportState;
  LedgerRemark: ResolverTypeWrapper<LedgerRemark>;
  LedgerRow: ResolverTypeWrapper<LedgerRowModel>;
  LedgerRowConnection: ResolverTypeWrapper<Omit<LedgerRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LedgerRowEdge']>, nodes: ReadonlyArray<ResolversTypes['LedgerRow']> }>;
  LedgerRowEdge: ResolverTypeWrapper<Omit<LedgerRowEdge, 'node'> & { node: ResolversTypes['LedgerRow'] }>;
  LedgerRowOutcome: LedgerRowOutcome;
  LedgerUpload: ResolverTypeWrapper<Omit<LedgerUpload, 'import'> & { import: ResolversTypes['LedgerImport'] }>;
  LegalSource: ResolverTypeWrapper<LegalSource>;
  LegalSourceInput: LegalSourceInput;
  LiftingItem: ResolverTypeWrapper<LiftingItem>;
  LimitQuantity: LimitQuantity;
  ListAction: ListAction;
  ListClock: ResolverTypeWrapper<ListClock>;
  ListCriteria: ResolverTypeWrapper<CriteriaOfCounty>;
  ListCriteriaInEffect: ResolverTypeWrapper<ListCriteriaInEffect>;
  ListCriteriaNotMet: ResolverTypeWrapper<ListCriteriaNotMet>;
  ListCriteriaVersion: ResolverTypeWrapper<CriteriaVersionModel>;
  ListCriterion: ResolverTypeWrapper<CriterionModel>;
  ListCriterionInput: ListCriterionInput;
  ListCriterionRepair: ResolverTypeWrapper<ListCriterionRepair>;
  ListEntry: ResolverTypeWrapper<ListEntryModel>;
  ListEntryConnection: ResolverTypeWrapper<Omit<ListEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ListEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['ListEntry']> }>;
  ListEntryEdge: ResolverTypeWrapper<Omit<ListEntryEdge, 'node'> & { node: ResolversTypes['ListEntry'] }>;
  ListFile: ResolverTypeWrapper<ListFile>;
  ListFileFormat: ListFileFormat;
  ListGround: ResolverTypeWrapper<GroundModel>;
  ListGroundRecord: ResolverTypeWrapper<ListGroundRecord>;
  ListHearingClosed: ResolverTypeWrapper<ListHearingClosed>;
  ListHearingOpen: ResolverTypeWrapper<ListHearingOpen>;
  ListJson: ResolverTypeWrapper<ListJson>;
  ListKind: ListKind;
  ListNotCured: ResolverTypeWrapper<ListNotCured>;
  ListState: ListState;
  ListStep: ResolverTypeWrapper<StepOfEntry>;
  ListUpload: ResolverTypeWrapper<ListUpload>;
  ListUploadInput: ListUploadInput;
  ListedCounty: ResolverTypeWrapper<ListedCounty>;
  ListedEmployer: ResolverTypeWrapper<ListedEmployerModel>;
  LoadCalendarNoticeInput: LoadCalendarNoticeInput;
  LoadCalendarNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LoadCalendarNoticeResult']>;
  LoadedNotice: ResolverTypeWrapper<LoadedNoticeModel>;
  LongerPeriodInput: LongerPeriodInput;
  LostMarks: ResolverTypeWrapper<LostMarks>;
  MajorChange: ResolverTypeWrapper<MajorChangeModel>;
  MajorChangeKind: MajorChangeKind;
  MajorChangeReason: ResolverTypeWrapper<MajorChangeReasonModel>;
  ManagementGrade: ManagementGrade;
  MarkReadInput: MarkReadInput;
  MarkReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkReadResult']>;
  MarkedRead: ResolverTypeWrapper<MarkedRead>;
  MeasurementPoint: ResolverTypeWrapper<MeasurementPoint>;
  MeasurementPointInput: MeasurementPointInput;
  MemberUnit: ResolverTypeWrapper<MemberUnit>;
  MemberUnitInput: MemberUnitInput;
  MemberUnits: ResolverTypeWrapper<MemberUnits>;
  Message: ResolverTypeWrapper<MessageModel>;
  MessageConnection: ResolverTypeWrapper<Omit<MessageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MessageEdge']>, nodes: ReadonlyArray<ResolversTypes['Message']> }>;
  MessageEdge: ResolverTypeWrapper<Omit<MessageEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  MessageKind: MessageKind;
  MitigationCause: MitigationCause;
  MitigationInput: MitigationInput;
  MonthLoad: ResolverTypeWrapper<MonthLoad>;
  MovedDay: ResolverTypeWrapper<MovedDay>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedEmployer: ResolverTypeWrapper<NamedEmployer>;
  NamedOfficersInput: NamedOfficersInput;
  NextDue: ResolverTypeWrapper<NextDueModel>;
  NextDueKind: NextDueKind;
  NextFindingStep: ResolverTypeWrapper<NextFindingStep>;
  NextStep: ResolverTypeWrapper<NextStep>;
  NoAnswerAsked: ResolverTypeWrapper<NoAnswerAsked>;
  NoAssessment: ResolverTypeWrapper<NoAssessment>;
  NoCountInCampaign: ResolverTypeWrapper<NoCountInCampaign>;
  NoPlanSettings: ResolverTypeWrapper<NoPlanSettings>;
  NominateHonourInput: NominateHonourInput;
  NominateHonourResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NominateHonourResult']>;
  NominatedPersonInput: NominatedPersonInput;
  NotAParty: ResolverTypeWrapper<NotAParty>;
  NotAllCommitted: ResolverTypeWrapper<NotAllCommitted>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotInPlan: ResolverTypeWrapper<NotInPlan>;
  NotMergedOperation: ResolverTypeWrapper<NotMergedOperation>;
  NotMergedOutcome: NotMergedOutcome;
  NotSignedOff: ResolverTypeWrapper<NotSignedOff>;
  NotTheVisitDay: ResolverTypeWrapper<NotTheVisitDay>;
  NothingToDraw: ResolverTypeWrapper<NothingToDraw>;
  NothingToReturn: ResolverTypeWrapper<NothingToReturn>;
  NoticeNotInTime: ResolverTypeWrapper<NoticeNotInTime>;
  NoticeNotNewer: ResolverTypeWrapper<NoticeNotNewer>;
  NoticeRevision: ResolverTypeWrapper<NoticeRevision>;
  NoticedHoliday: ResolverTypeWrapper<NoticedHoliday>;
  NoticedHolidayInput: NoticedHolidayInput;
  NotifyVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NotifyVisitResult']>;
  ObjectToScoreInput: ObjectToScoreInput;
  ObjectToScoreResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ObjectToScoreResult']>;
  ObjectionAnswered: ResolverTypeWrapper<ObjectionAnswered>;
  ObjectionsUnanswered: ResolverTypeWrapper<ObjectionsUnanswered>;
  Officer: ResolverTypeWrapper<OfficerModel>;
  OfficerConnection: ResolverTypeWrapper<Omit<OfficerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OfficerEdge']>, nodes: ReadonlyArray<ResolversTypes['Officer']> }>;
  OfficerEdge: ResolverTypeWrapper<Omit<OfficerEdge, 'node'> & { node: ResolversTypes['Officer'] }>;
  OfficersShort: ResolverTypeWrapper<OfficersShort>;
  OnBehalf: ResolverTypeWrapper<OnBehalf>;
  OnSiteVerification: ResolverTypeWrapper<OnSiteVerification>;
  OpenFindingInput: OpenFindingInput;
  OpenFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenFindingResult']>;
  OpenPatrolMonthInput: OpenPatrolMonthInput;
  OpenPatrolMonthResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenPatrolMonthResult']>;
  OpenVisitCause: OpenVisitCause;
  OpenVisitInput: OpenVisitInput;
  OpenVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenVisitResult']>;
  OrderOnSiteInput: OrderOnSiteInput;
  OrderOnSiteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderOnSiteResult']>;
  OutOfScope: ResolverTypeWrapper<OutOfScope>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartChange: ResolverTypeWrapper<PartChange>;
  PartyStatementInput: PartyStatementInput;
  PatrolBatch: ResolverTypeWrapper<KeptBatchModel>;
  PatrolBody: ResolverTypeWrapper<PatrolBodyModel>;
  PatrolBodyKind: PatrolBodyKind;
  PatrolChanges: ResolverTypeWrapper<Omit<PatrolChanges, 'batches'> & { batches: ReadonlyArray<ResolversTypes['PatrolBatch']> }>;
  PatrolField: ResolverTypeWrapper<ShownFieldModel>;
  PatrolFieldValue: ResolverTypeWrapper<FieldValueModel>;
  PatrolFigures: ResolverTypeWrapper<RoundFiguresModel>;
  PatrolForm: ResolverTypeWrapper<ShownPatrolFormModel>;
  PatrolFormInEffect: ResolverTypeWrapper<PatrolFormInEffect>;
  PatrolFormMonthTaken: ResolverTypeWrapper<PatrolFormMonthTaken>;
  PatrolMonthNotOpen: ResolverTypeWrapper<PatrolMonthNotOpen>;
  PatrolMonthOpened: ResolverTypeWrapper<PatrolMonthOpened>;
  PatrolMonthOver: ResolverTypeWrapper<PatrolMonthOver>;
  PatrolOperation: ResolverTypeWrapper<KeptOperationModel>;
  PatrolOperationInput: PatrolOperationInput;
  PatrolPhoto: ResolverTypeWrapper<PatrolPhotoModel>;
  PatrolPhotoChunk: ResolverTypeWrapper<PatrolPhotoChunk>;
  PatrolPhotoUpload: ResolverTypeWrapper<PatrolPhotoUpload>;
  PatrolRecord: ResolverTypeWrapper<KeptPatrolModel>;
  PatrolRecordConnection: ResolverTypeWrapper<Omit<PatrolRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PatrolRecordEdge']>, nodes: ReadonlyArray<ResolversTypes['PatrolRecord']> }>;
  PatrolRecordEdge: ResolverTypeWrapper<Omit<PatrolRecordEdge, 'node'> & { node: ResolversTypes['PatrolRecord'] }>;
  PatrolReferral: ResolverTypeWrapper<PatrolReferralModel>;
  PatrolReferralConnection: ResolverTypeWrapper<Omit<PatrolReferralConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PatrolReferralEdge']>, nodes: ReadonlyArray<ResolversTypes['PatrolReferral']> }>;
  PatrolReferralEdge: ResolverTypeWrapper<Omit<PatrolReferralEdge, 'node'> & { node: ResolversTypes['PatrolReferral'] }>;
  PatrolReferralState: PatrolReferralState;
  PatrolReopening: ResolverTypeWrapper<PatrolReopening>;
  PatrolReturn: ResolverTypeWrapper<Omit<PatrolReturn, 'figures'> & { figures: ResolversTypes['PatrolFigures'] }>;
  PatrolRound: ResolverTypeWrapper<RoundViewModel>;
  PatrolRoundConnection: ResolverTypeWrapper<Omit<PatrolRoundConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PatrolRoundEdge']>, nodes: ReadonlyArray<ResolversTypes['PatrolRound']> }>;
  PatrolRoundEdge: ResolverTypeWrapper<Omit<PatrolRoundEdge, 'node'> & { node: ResolversTypes['PatrolRound'] }>;
  PatrolRoundLocked: ResolverTypeWrapper<PatrolRoundLocked>;
  PatrolRoundNotLocked: ResolverTypeWrapper<PatrolRoundNotLocked>;
  PatrolSeen: ResolverTypeWrapper<PatrolSeen>;
  PatrolSeenInput: PatrolSeenInput;
  PatrolSyncOutcome: ResolverTypeWrapper<Omit<PatrolSyncOutcome, 'record'> & { record?: Maybe<ResolversTypes['PatrolRecord']> }>;
  PatrolTask: ResolverTypeWrapper<PatrolTaskModel>;
  PatrolTaskConnection: ResolverTypeWrapper<Omit<PatrolTaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PatrolTaskEdge']>, nodes: ReadonlyArray<ResolversTypes['PatrolTask']> }>;
  PatrolTaskEdge: ResolverTypeWrapper<Omit<PatrolTaskEdge, 'node'> & { node: ResolversTypes['PatrolTask'] }>;
  PatrolTaskState: PatrolTaskState;
  PatrolVillage: ResolverTypeWrapper<PatrolVillage>;
  PatrolsSynced: ResolverTypeWrapper<Omit<PatrolsSynced, 'outcomes'> & { outcomes: ReadonlyArray<ResolversTypes['PatrolSyncOutcome']> }>;
  PatrolsUnexplained: ResolverTypeWrapper<PatrolsUnexplained>;
  PaymentInput: PaymentInput;
  Penalty: ResolverTypeWrapper<PenaltyId>;
  PenaltyDecision: ResolverTypeWrapper<Omit<PenaltyDecision, 'sanction'> & { sanction: ResolversTypes['Sanction'] }>;
  PilotReport: ResolverTypeWrapper<PilotReportFilesModel>;
  PilotReportInput: PilotReportInput;
  PilotReportKind: PilotReportKind;
  PilotReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PilotReportResult']>;
  PlainDate: ResolverTypeWrapper<Scalars['PlainDate']['output']>;
  Plan: ResolverTypeWrapper<PlanModel>;
  PlanAction: PlanAction;
  PlanConnection: ResolverTypeWrapper<Omit<PlanConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlanEdge']>, nodes: ReadonlyArray<ResolversTypes['Plan']> }>;
  PlanEdge: ResolverTypeWrapper<Omit<PlanEdge, 'node'> & { node: ResolversTypes['Plan'] }>;
  PlanEmployer: ResolverTypeWrapper<PlanEmployerModel>;
  PlanEmployerConnection: ResolverTypeWrapper<Omit<PlanEmployerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlanEmployerEdge']>, nodes: ReadonlyArray<ResolversTypes['PlanEmployer']> }>;
  PlanEmployerEdge: ResolverTypeWrapper<Omit<PlanEmployerEdge, 'node'> & { node: ResolversTypes['PlanEmployer'] }>;
  PlanEstimate: ResolverTypeWrapper<TriedSettingsModel>;
  PlanEstimateInput: PlanEstimateInput;
  PlanEstimateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanEstimateResult']>;
  PlanFailure: ResolverTypeWrapper<PlanFailure>;
  PlanFailureReason: PlanFailureReason;
  PlanFile: ResolverTypeWrapper<NamedPlanFileModel>;
  PlanFreeze: ResolverTypeWrapper<Omit<PlanFreeze, 'file'> & { file: ResolversTypes['PlanFile'] }>;
  PlanNotOverdue: ResolverTypeWrapper<PlanNotOverdue>;
  PlanNotice: ResolverTypeWrapper<PlanNoticeModel>;
  PlanParty: ResolverTypeWrapper<PlanParty>;
  PlanPartyInput: PlanPartyInput;
  PlanResult: ResolverTypeWrapper<Omit<PlanResult, 'file'> & { file: ResolversTypes['PlanFile'] }>;
  PlanSettingsInEffect: ResolverTypeWrapper<PlanSettingsInEffect>;
  PlanSettingsVersion: ResolverTypeWrapper<PlanSettingsVersionModel>;
  PlanShortage: ResolverTypeWrapper<PlanShortageModel>;
  PlanState: PlanState;
  PlanStep: ResolverTypeWrapper<PlanStep>;
  PlanStepInput: PlanStepInput;
  PlanWorkbook: ResolverTypeWrapper<PlanWorkbook>;
  PlannedHearing: ResolverTypeWrapper<PlannedHearing>;
  PreviousDay: ResolverTypeWrapper<PreviousDay>;
  PrimaryBody: ResolverTypeWrapper<Omit<PrimaryBody, 'patrolBody'> & { patrolBody?: Maybe<ResolversTypes['PatrolBody']> }>;
  PriorNotice: ResolverTypeWrapper<Omit<PriorNotice, 'sanction'> & { sanction: ResolversTypes['Sanction'] }>;
  PublicCircular: ResolverTypeWrapper<CircularModel>;
  PublicCircularConnection: ResolverTypeWrapper<Omit<PublicCircularConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['PublicCircular']> }>;
  PublicComment: ResolverTypeWrapper<PublicCommentModel>;
  PublicCommentConnection: ResolverTypeWrapper<Omit<PublicCommentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublicCommentEdge']>, nodes: ReadonlyArray<ResolversTypes['PublicComment']> }>;
  PublicCommentEdge: ResolverTypeWrapper<Omit<PublicCommentEdge, 'node'> & { node: ResolversTypes['PublicComment'] }>;
  PublicEntry: ResolverTypeWrapper<PublicEntryModel>;
  PublicEntryConnection: ResolverTypeWrapper<Omit<PublicEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublicEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['PublicEntry']> }>;
  PublicEntryEdge: ResolverTypeWrapper<Omit<PublicEntryEdge, 'node'> & { node: ResolversTypes['PublicEntry'] }>;
  PublicNotice: ResolverTypeWrapper<PublicNoticeModel>;
  PublicReview: ResolverTypeWrapper<PublicReview>;
  PublicSection: PublicSection;
  Publication: ResolverTypeWrapper<JudgedDutyModel>;
  PublicationConnection: ResolverTypeWrapper<Omit<PublicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublicationEdge']>, nodes: ReadonlyArray<ResolversTypes['Publication']> }>;
  PublicationDeadline: ResolverTypeWrapper<PublicationDeadline>;
  PublicationDuty: ResolverTypeWrapper<JudgedDutyModel>;
  PublicationDutyConnection: ResolverTypeWrapper<Omit<PublicationDutyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublicationDutyEdge']>, nodes: ReadonlyArray<ResolversTypes['PublicationDuty']> }>;
  PublicationDutyEdge: ResolverTypeWrapper<Omit<PublicationDutyEdge, 'node'> & { node: ResolversTypes['PublicationDuty'] }>;
  PublicationEdge: ResolverTypeWrapper<Omit<PublicationEdge, 'node'> & { node: ResolversTypes['Publication'] }>;
  PublicationKind: PublicationKind;
  PublicationLine: ResolverTypeWrapper<PublicationLine>;
  PublicationStanding: PublicationStanding;
  Publicity: ResolverTypeWrapper<Publicity>;
  PublicityNotFinished: ResolverTypeWrapper<PublicityNotFinished>;
  PublicityNotStarted: ResolverTypeWrapper<PublicityNotStarted>;
  PublicityPhoto: ResolverTypeWrapper<PublicityPhotoModel>;
  PublicityPhotoUpload: ResolverTypeWrapper<PublicityPhotoUpload>;
  PublishDecisionInput: PublishDecisionInput;
  PublishDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishDecisionResult']>;
  PublishVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishVisitResult']>;
  PublishedComment: ResolverTypeWrapper<PublicCommentModel>;
  PublishedCommentConnection: ResolverTypeWrapper<Omit<PublishedCommentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublishedCommentEdge']>, nodes: ReadonlyArray<ResolversTypes['PublishedComment']> }>;
  PublishedCommentEdge: ResolverTypeWrapper<Omit<PublishedCommentEdge, 'node'> & { node: ResolversTypes['PublishedComment'] }>;
  PublishedDecision: ResolverTypeWrapper<PublishedDecision>;
  PublishedDecisionConnection: ResolverTypeWrapper<PublishedDecisionConnection>;
  PublishedDecisionEdge: ResolverTypeWrapper<PublishedDecisionEdge>;
  PublishedListConnection: ResolverTypeWrapper<PublishedListConnection>;
  PublishedListEdge: ResolverTypeWrapper<PublishedListEdge>;
  PublishedListEntry: ResolverTypeWrapper<PublishedListEntry>;
  PublishedVisit: ResolverTypeWrapper<PublishedVisit>;
  PublishedVisitConnection: ResolverTypeWrapper<PublishedVisitConnection>;
  PublishedVisitEdge: ResolverTypeWrapper<PublishedVisitEdge>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuietPeriod: ResolverTypeWrapper<QuietPeriod>;
  QuietPeriodInput: QuietPeriodInput;
  Rate: ResolverTypeWrapper<RateModel>;
  ReadAssessmentWorkbookInput: ReadAssessmentWorkbookInput;
  ReadAssessmentWorkbookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReadAssessmentWorkbookResult']>;
  Receipt: ResolverTypeWrapper<Receipt>;
  Recomputation: ResolverTypeWrapper<Recomputation>;
  RecordAssessmentDraftInput: RecordAssessmentDraftInput;
  RecordAssessmentDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAssessmentDraftResult']>;
  RecordAssessmentInput: RecordAssessmentInput;
  RecordAssessmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAssessmentResult']>;
  RecordOnSiteInput: RecordOnSiteInput;
  RecordOnSiteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordOnSiteResult']>;
  RecordSupervisionInput: RecordSupervisionInput;
  RecordSupervisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSupervisionResult']>;
  Recusal: ResolverTypeWrapper<Recusal>;
  RecusalInput: RecusalInput;
  ReferralSettled: ResolverTypeWrapper<ReferralSettled>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  Reminder: ResolverTypeWrapper<Reminder>;
  ReminderDeadline: ReminderDeadline;
  RemoveEvidenceInput: RemoveEvidenceInput;
  RemoveEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveEvidenceResult']>;
  ReopenPatrolRoundInput: ReopenPatrolRoundInput;
  ReopenPatrolRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenPatrolRoundResult']>;
  ReplaceEmployerInput: ReplaceEmployerInput;
  ReplaceEmployerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplaceEmployerResult']>;
  ReplacedEmployer: ResolverTypeWrapper<ReplacedEmployer>;
  ReplacedNotice: ResolverTypeWrapper<ReplacedNotice>;
  Report: ResolverTypeWrapper<ReportModel>;
  ReportAction: ReportAction;
  ReportAlreadyOpen: ResolverTypeWrapper<ReportAlreadyOpen>;
  ReportConnection: ResolverTypeWrapper<Omit<ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversTypes['Report']> }>;
  ReportCountInput: ReportCountInput;
  ReportCountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportCountResult']>;
  ReportDocument: ResolverTypeWrapper<FoundDocumentModel>;
  ReportDocumentKind: ReportDocumentKind;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  ReportRemark: ResolverTypeWrapper<ReportRemark>;
  ReportState: ReportState;
  ReportStep: ResolverTypeWrapper<ReportStep>;
  RequestAssessmentWorkbookUploadInput: RequestAssessmentWorkbookUploadInput;
  RequestAssessmentWorkbookUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestAssessmentWorkbookUploadResult']>;
  RequestComplaintPhotoUploadInput: RequestComplaintPhotoUploadInput;
  RequestComplaintPhotoUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestComplaintPhotoUploadResult']>;
  RequestEvidenceUploadInput: RequestEvidenceUploadInput;
  RequestEvidenceUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestEvidenceUploadResult']>;
  RequestFindingUploadInput: RequestFindingUploadInput;
  RequestFindingUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestFindingUploadResult']>;
  RequestListUploadInput: RequestListUploadInput;
  RequestListUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestListUploadResult']>;
  RequestPatrolPhotoUploadInput: RequestPatrolPhotoUploadInput;
  RequestPatrolPhotoUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestPatrolPhotoUploadResult']>;
  RequestPublicityPhotoUploadInput: RequestPublicityPhotoUploadInput;
  RequestPublicityPhotoUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestPublicityPhotoUploadResult']>;
  RequestReviewEvidenceUploadInput: RequestReviewEvidenceUploadInput;
  RequestReviewEvidenceUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestReviewEvidenceUploadResult']>;
  RequestRuleSetUploadInput: RequestRuleSetUploadInput;
  RequestRuleSetUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestRuleSetUploadResult']>;
  RequestSignedPdfUploadInput: RequestSignedPdfUploadInput;
  RequestSignedPdfUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestSignedPdfUploadResult']>;
  RequestVisitEvidenceUploadInput: RequestVisitEvidenceUploadInput;
  RequestVisitEvidenceUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestVisitEvidenceUploadResult']>;
  RequeueDeliveryInput: RequeueDeliveryInput;
  RequeueDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequeueDeliveryResult']>;
  RescheduleVisitInput: RescheduleVisitInput;
  RescheduleVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RescheduleVisitResult']>;
  RetireOfficerInput: RetireOfficerInput;
  RetireOfficerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetireOfficerResult']>;
  RetirePatrolBodyInput: RetirePatrolBodyInput;
  RetirePatrolBodyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetirePatrolBodyResult']>;
  RetiredPatrolBody: ResolverTypeWrapper<RetiredPatrolBody>;
  ReturnCountReturnInput: ReturnCountReturnInput;
  ReturnCountReturnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnCountReturnResult']>;
  ReturnReportInput: ReturnReportInput;
  ReturnReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnReportResult']>;
  RevealDiffers: ResolverTypeWrapper<RevealDiffers>;
  RevealSeedInput: RevealSeedInput;
  RevealSeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealSeedResult']>;
  RevealTooLate: ResolverTypeWrapper<RevealTooLate>;
  Review: ResolverTypeWrapper<FoundReviewModel>;
  ReviewDecision: ReviewDecision;
  ReviewDifference: ResolverTypeWrapper<DifferenceModel>;
  ReviewFoundUntrue: ResolverTypeWrapper<ReviewFoundUntrue>;
  ReviewGroup: ReviewGroup;
  ReviewIncomplete: ResolverTypeWrapper<ReviewIncomplete>;
  ReviewItem: ResolverTypeWrapper<ItemOfReviewModel>;
  ReviewItemChanged: ResolverTypeWrapper<ReviewItemChanged>;
  ReviewOutcome: ResolverTypeWrapper<ReviewOutcome>;
  ReviewProgress: ResolverTypeWrapper<ReviewProgress>;
  ReviewReason: ResolverTypeWrapper<ReviewReason>;
  ReviewVerdict: ReviewVerdict;
  ReviseReportInput: ReviseReportInput;
  ReviseReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseReportResult']>;
  Role: Role;
  RuleSet: ResolverTypeWrapper<RuleSetModel>;
  RuleSetDayTaken: ResolverTypeWrapper<RuleSetDayTaken>;
  RuleSetInEffect: ResolverTypeWrapper<RuleSetInEffect>;
  RuleSetTrial: ResolverTypeWrapper<Omit<RuleSetTrial, 'affected'> & { affected: ReadonlyArray<ResolversTypes['TriedEmployer']> }>;
  RuleSetUpload: ResolverTypeWrapper<RuleSetUpload>;
  RuleSetWithdrawal: ResolverTypeWrapper<RuleSetWithdrawal>;
  SamplingRulesInput: SamplingRulesInput;
  Sanction: ResolverTypeWrapper<SanctionModel>;
  SanctionInput: SanctionInput;
  SaveAssessmentDraftInput: SaveAssessmentDraftInput;
  SaveAssessmentDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveAssessmentDraftResult']>;
  SaveCampaignInput: SaveCampaignInput;
  SaveCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveCampaignResult']>;
  SaveCountySettingsInput: SaveCountySettingsInput;
  SaveCountySettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveCountySettingsResult']>;
  SaveEmployerInput: SaveEmployerInput;
  SaveEmployerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveEmployerResult']>;
  SaveListCriteriaInput: SaveListCriteriaInput;
  SaveListCriteriaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveListCriteriaResult']>;
  SaveMemberUnitsInput: SaveMemberUnitsInput;
  SaveMemberUnitsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveMemberUnitsResult']>;
  SaveOfficerInput: SaveOfficerInput;
  SaveOfficerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveOfficerResult']>;
  SavePatrolBodyInput: SavePatrolBodyInput;
  SavePatrolBodyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SavePatrolBodyResult']>;
  SavePatrolFormInput: SavePatrolFormInput;
  SavePatrolFormResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SavePatrolFormResult']>;
  SavePlanSettingsInput: SavePlanSettingsInput;
  SavePlanSettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SavePlanSettingsResult']>;
  SaveReviewVerdictsInput: SaveReviewVerdictsInput;
  SaveReviewVerdictsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveReviewVerdictsResult']>;
  SaveScoringRulesInput: SaveScoringRulesInput;
  SaveScoringRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveScoringRulesResult']>;
  SaveSupervisionInput: SaveSupervisionInput;
  SaveSupervisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveSupervisionResult']>;
  SavedDraft: ResolverTypeWrapper<SavedDraftModel>;
  ScheduleBlock: ResolverTypeWrapper<UnplacedBlockModel>;
  ScheduleVisitsInput: ScheduleVisitsInput;
  ScheduleVisitsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScheduleVisitsResult']>;
  ScoreAnswer: ResolverTypeWrapper<ScoreAnswer>;
  ScoreEffect: ScoreEffect;
  ScoreEntry: ResolverTypeWrapper<ScoreEntryModel>;
  ScoreEntryWithdrawn: ResolverTypeWrapper<ScoreEntryWithdrawn>;
  ScoreEvidence: ScoreEvidence;
  ScoreLine: ResolverTypeWrapper<Omit<ScoreLine, 'cases'> & { cases: ReadonlyArray<ResolversTypes['ScoredCase']> }>;
  ScoreObjection: ResolverTypeWrapper<ScoreObjection>;
  ScorePeriodNotOver: ResolverTypeWrapper<ScorePeriodNotOver>;
  ScoreTable: ResolverTypeWrapper<ScoreTableModel>;
  ScoreTableConnection: ResolverTypeWrapper<Omit<ScoreTableConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ScoreTableEdge']>, nodes: ReadonlyArray<ResolversTypes['ScoreTable']> }>;
  ScoreTableEdge: ResolverTypeWrapper<Omit<ScoreTableEdge, 'node'> & { node: ResolversTypes['ScoreTable'] }>;
  ScoreVersion: ResolverTypeWrapper<VersionOfTableModel>;
  ScoredCase: ResolverTypeWrapper<ScoredCaseModel>;
  ScoredKind: ScoredKind;
  ScoresFixedAlready: ResolverTypeWrapper<ScoresFixedAlready>;
  ScoringItem: ResolverTypeWrapper<ScoringItem>;
  ScoringItemInput: ScoringItemInput;
  ScoringRules: ResolverTypeWrapper<ScoringRules>;
  SectionCount: ResolverTypeWrapper<SectionCount>;
  SeedBeforeFreeze: ResolverTypeWrapper<SeedBeforeFreeze>;
  SeedIncomplete: ResolverTypeWrapper<SeedIncomplete>;
  SelfCheckAnswerInput: SelfCheckAnswerInput;
  SelfCheckItem: ResolverTypeWrapper<SelfCheckItem>;
  SelfCheckResult: ResolverTypeWrapper<SelfCheckResult>;
  SelfCheckReview: ResolverTypeWrapper<SelfCheckReview>;
  SelfCheckVerdict: SelfCheckVerdict;
  SignCountReturnInput: SignCountReturnInput;
  SignCountReturnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignCountReturnResult']>;
  SignOff: ResolverTypeWrapper<Omit<SignOff, 'document'> & { document: ResolversTypes['StoredDocument'] }>;
  SignOffReportInput: SignOffReportInput;
  SignOffReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignOffReportResult']>;
  SignatoryCapacity: SignatoryCapacity;
  SignatureBroken: ResolverTypeWrapper<SignatureBroken>;
  SignatureSigner: ResolverTypeWrapper<SignatureSigner>;
  SignatureVerdict: SignatureVerdict;
  SignedDocumentKind: SignedDocumentKind;
  SignedPdfUpload: ResolverTypeWrapper<SignedPdfUpload>;
  StartLedgerImportInput: StartLedgerImportInput;
  StartLedgerImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartLedgerImportResult']>;
  StartPublicityInput: StartPublicityInput;
  StartPublicityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartPublicityResult']>;
  StartReviewInput: StartReviewInput;
  StartReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartReviewResult']>;
  StartVisitInput: StartVisitInput;
  StartVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartVisitResult']>;
  StateConflict: ResolverTypeWrapper<StateConflict>;
  StatusEvaluation: ResolverTypeWrapper<StatusEvaluation>;
  StatusEvaluationInput: StatusEvaluationInput;
  StoredDocument: ResolverTypeWrapper<StoredDocumentModel>;
  StratumCount: ResolverTypeWrapper<StratumCount>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitComplaintInput: SubmitComplaintInput;
  SubmitComplaintResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitComplaintResult']>;
  SubmitPatrolReturnInput: SubmitPatrolReturnInput;
  SubmitPatrolReturnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitPatrolReturnResult']>;
  SubmitPublicCommentInput: SubmitPublicCommentInput;
  SubmitPublicCommentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitPublicCommentResult']>;
  SubmittedComment: ResolverTypeWrapper<SubmittedComment>;
  SubmittedComplaint: ResolverTypeWrapper<SubmittedComplaint>;
  SubstitutionReason: SubstitutionReason;
  Supervision: ResolverTypeWrapper<SupervisionModel>;
  SupervisionConnection: ResolverTypeWrapper<Omit<SupervisionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Supervision']> }>;
  SupervisionFinding: ResolverTypeWrapper<SupervisionFinding>;
  SupervisionFindingInput: SupervisionFindingInput;
  SupervisionRecorded: ResolverTypeWrapper<SupervisionRecorded>;
  SupervisionTitle: ResolverTypeWrapper<SupervisionTitle>;
  SyncPatrolsInput: SyncPatrolsInput;
  SyncPatrolsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SyncPatrolsResult']>;
  TakeComplaintStepInput: TakeComplaintStepInput;
  TakeComplaintStepResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeComplaintStepResult']>;
  TakeFindingStepInput: TakeFindingStepInput;
  TakeFindingStepResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeFindingStepResult']>;
  TakeListStepInput: TakeListStepInput;
  TakeListStepResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeListStepResult']>;
  TestResult: TestResult;
  TestValidity: ResolverTypeWrapper<TestValidity>;
  TimelineEvent: ResolverTypeWrapper<TimelineEventModel>;
  TimelineEventConnection: ResolverTypeWrapper<Omit<TimelineEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TimelineEventEdge']>, nodes: ReadonlyArray<ResolversTypes['TimelineEvent']> }>;
  TimelineEventEdge: ResolverTypeWrapper<Omit<TimelineEventEdge, 'node'> & { node: ResolversTypes['TimelineEvent'] }>;
  TimelineFile: ResolverTypeWrapper<TimelineFile>;
  TimelineKind: TimelineKind;
  TooManyRequests: ResolverTypeWrapper<TooManyRequests>;
  TownshipInput: TownshipInput;
  TriedEmployer: ResolverTypeWrapper<TriedEmployerModel>;
  TryRuleSetInput: TryRuleSetInput;
  TryRuleSetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TryRuleSetResult']>;
  UnfinishedAnswer: ResolverTypeWrapper<Omit<UnfinishedAnswer, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['EvidenceFile']> }>;
  UnfinishedFactor: ResolverTypeWrapper<UnfinishedFactor>;
  UnfinishedPatrolsInput: UnfinishedPatrolsInput;
  UnitScore: ResolverTypeWrapper<Omit<UnitScore, 'lines'> & { lines: ReadonlyArray<ResolversTypes['ScoreLine']> }>;
  UnjudgedPoint: ResolverTypeWrapper<UnjudgedPoint>;
  UnplacedEmployer: ResolverTypeWrapper<Omit<UnplacedEmployer, 'blocks'> & { blocks: ReadonlyArray<ResolversTypes['ScheduleBlock']> }>;
  UploadForm: ResolverTypeWrapper<UploadForm>;
  VersionReadFrom: VersionReadFrom;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  Village: ResolverTypeWrapper<Village>;
  VillageInput: VillageInput;
  Visit: ResolverTypeWrapper<SiteVisitModel>;
  VisitAnswer: ResolverTypeWrapper<VisitAnswer>;
  VisitAnswerInput: VisitAnswerInput;
  VisitApproval: ResolverTypeWrapper<VisitApproval>;
  VisitCalendar: ResolverTypeWrapper<VisitCalendar>;
  VisitCause: VisitCause;
  VisitChange: ResolverTypeWrapper<VisitChange>;
  VisitConclusion: ResolverTypeWrapper<VisitConclusion>;
  VisitConfirmation: ResolverTypeWrapper<VisitConfirmation>;
  VisitConnection: ResolverTypeWrapper<Omit<VisitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VisitEdge']>, nodes: ReadonlyArray<ResolversTypes['Visit']> }>;
  VisitDayBlocked: ResolverTypeWrapper<VisitDayBlocked>;
  VisitEdge: ResolverTypeWrapper<Omit<VisitEdge, 'node'> & { node: ResolversTypes['Visit'] }>;
  VisitEvidence: ResolverTypeWrapper<VisitEvidenceModel>;
  VisitEvidenceUpload: ResolverTypeWrapper<VisitEvidenceUpload>;
  VisitFinding: ResolverTypeWrapper<VisitFindingModel>;
  VisitFindingInput: VisitFindingInput;
  VisitItem: ResolverTypeWrapper<SelfCheckItemModel>;
  VisitItemVerdict: VisitItemVerdict;
  VisitMeasurement: ResolverTypeWrapper<VisitMeasurement>;
  VisitMeasurementInput: VisitMeasurementInput;
  VisitNotApproved: ResolverTypeWrapper<VisitNotApproved>;
  VisitNotice: ResolverTypeWrapper<VisitNotice>;
  VisitOfficer: ResolverTypeWrapper<VisitOfficer>;
  VisitOfficerChange: ResolverTypeWrapper<VisitOfficerChange>;
  VisitOutcome: VisitOutcome;
  VisitRecord: ResolverTypeWrapper<Omit<VisitRecord, 'findings'> & { findings: ReadonlyArray<ResolversTypes['VisitFinding']> }>;
  VisitResult: VisitResult;
  VisitSignatory: ResolverTypeWrapper<VisitSignatory>;
  VisitSignatoryInput: VisitSignatoryInput;
  VisitSigningRefusal: ResolverTypeWrapper<VisitSigningRefusal>;
  VisitSigningRefusalInput: VisitSigningRefusalInput;
  VisitStart: ResolverTypeWrapper<VisitStartModel>;
  VisitState: VisitState;
  VisitStepInput: VisitStepInput;
  VisitTally: ResolverTypeWrapper<VisitTallyModel>;
  VisitWeight: VisitWeight;
  VisitsScheduled: ResolverTypeWrapper<VisitsScheduledModel>;
  WaitingOperations: ResolverTypeWrapper<WaitingBatchModel>;
  WaiverCondition: ResolverTypeWrapper<WaiverCondition>;
  WaiverConditionKind: WaiverConditionKind;
  WaiverInput: WaiverInput;
  Webhook: ResolverTypeWrapper<WebhookModel>;
  WithdrawCircularInput: WithdrawCircularInput;
  WithdrawCircularResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawCircularResult']>;
  WithdrawDecisionInput: WithdrawDecisionInput;
  WithdrawDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawDecisionResult']>;
  WithdrawPatrolFormInput: WithdrawPatrolFormInput;
  WithdrawPatrolFormResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawPatrolFormResult']>;
  WithdrawReportInput: WithdrawReportInput;
  WithdrawReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawReportResult']>;
  WithdrawRuleSetInput: WithdrawRuleSetInput;
  WithdrawRuleSetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawRuleSetResult']>;
  WithdrawScoreInput: WithdrawScoreInput;
  WithdrawScoreResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawScoreResult']>;
  WorkbookDownload: ResolverTypeWrapper<WorkbookDownload>;
  WorkbookProblem: ResolverTypeWrapper<WorkbookProblem>;
  WorkbookRejected: ResolverTypeWrapper<WorkbookRejected>;
  WrongComplaintState: ResolverTypeWrapper<WrongComplaintState>;
  WrongCountState: ResolverTypeWrapper<WrongCountState>;
  WrongListState: ResolverTypeWrapper<WrongListState>;
  WrongPlanState: ResolverTypeWrapper<WrongPlanState>;
  WrongReportState: ResolverTypeWrapper<WrongReportState>;
  WrongReportVersion: ResolverTypeWrapper<WrongReportVersion>;
  WrongVisitState: ResolverTypeWrapper<WrongVisitState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptCountReturnResult: ResolversUnionTypes<ResolversParentTypes>['AcceptCountReturnResult'];
  AcceptReportInput: AcceptReportInput;
  AcceptReportResult: ResolversUnionTypes<ResolversParentTypes>['AcceptReportResult'];
  AddWebhookInput: AddWebhookInput;
  AddWebhookResult: ResolversUnionTypes<ResolversParentTypes>['AddWebhookResult'];
  AddedWebhook: Omit<AddedWebhook, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  AlreadyContributed: AlreadyContributed;
  AlreadyOnList: AlreadyOnList;
  AnotherMustDecide: AnotherMustDecide;
  AnswerCircularInput: AnswerCircularInput;
  AnswerCircularResult: ResolversUnionTypes<ResolversParentTypes>['AnswerCircularResult'];
  AnswerPublicCommentInput: AnswerPublicCommentInput;
  AnswerPublicCommentResult: ResolversUnionTypes<ResolversParentTypes>['AnswerPublicCommentResult'];
  AnswerScoreObjectionInput: AnswerScoreObjectionInput;
  AnswerScoreObjectionResult: ResolversUnionTypes<ResolversParentTypes>['AnswerScoreObjectionResult'];
  ApproveVisitInput: ApproveVisitInput;
  ApproveVisitResult: ResolversUnionTypes<ResolversParentTypes>['ApproveVisitResult'];
  ArchiveTooLarge: ArchiveTooLarge;
  ArchiveVolume: ArchiveCopyModel;
  AreaFigures: Omit<AreaFigures, 'breakdowns' | 'counties' | 'figures'> & { breakdowns: ReadonlyArray<ResolversParentTypes['Breakdown']>, counties: ReadonlyArray<ResolversParentTypes['CountyFigures']>, figures: ReadonlyArray<ResolversParentTypes['Figure']> };
  AssessedFactor: AssessedFactor;
  AssessedFactorInput: AssessedFactorInput;
  Assessment: AssessmentModel;
  AssessmentConnection: Omit<AssessmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AssessmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Assessment']> };
  AssessmentDraft: Omit<AssessmentDraft, 'grading'> & { grading: ResolversParentTypes['Grading'] };
  AssessmentEdge: Omit<AssessmentEdge, 'node'> & { node: ResolversParentTypes['Assessment'] };
  AssessmentWorkbookUpload: AssessmentWorkbookUpload;
  AssignVisitOfficersInput: AssignVisitOfficersInput;
  AssignVisitOfficersResult: ResolversUnionTypes<ResolversParentTypes>['AssignVisitOfficersResult'];
  AssignedOfficer: AssignedOfficerModel;
  AttachEvidenceInput: AttachEvidenceInput;
  AttachEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['AttachEvidenceResult'];
  AttachPublicityPhotoInput: AttachPublicityPhotoInput;
  AttachPublicityPhotoResult: ResolversUnionTypes<ResolversParentTypes>['AttachPublicityPhotoResult'];
  AttachReviewEvidenceInput: AttachReviewEvidenceInput;
  AttachReviewEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['AttachReviewEvidenceResult'];
  AttachVisitEvidenceInput: AttachVisitEvidenceInput;
  AttachVisitEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['AttachVisitEvidenceResult'];
  AuditActor: AuditActor;
  AuditChain: AuditChainModel;
  AuditDigest: AuditDigest;
  AuditEntry: AuditEntryModel;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AuditEntry']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditExportConnection: AuditExportConnection;
  AuditExportEdge: AuditExportEdge;
  AuditExportLine: AuditExportLine;
  AuditFault: AuditFault;
  AuditHead: AuditHead;
  AuditRoot: AuditRoot;
  AuditRootConnection: AuditRootConnection;
  AuditRootEdge: AuditRootEdge;
  AuditVerdict: AuditVerdict;
  Beacon: Beacon;
  BeaconInput: BeaconInput;
  BeaconNotAnnounced: BeaconNotAnnounced;
  BeaconTooEarly: BeaconTooEarly;
  BeaconValue: BeaconValue;
  BodyHasEmployers: BodyHasEmployers;
  Boolean: Scalars['Boolean']['output'];
  Breakdown: BreakdownModel;
  BreakdownRow: BreakdownRowModel;
  ByCategory: ByCategory;
  ByCategoryInput: ByCategoryInput;
  Campaign: CampaignOnModel;
  CampaignDeadline: CampaignDeadline;
  CampaignDeadlineInput: CampaignDeadlineInput;
  CampaignDue: CampaignDue;
  CampaignStage: CampaignStage;
  CampaignStageInput: CampaignStageInput;
  CancelVisitInput: CancelVisitInput;
  CancelVisitResult: ResolversUnionTypes<ResolversParentTypes>['CancelVisitResult'];
  CaseOfficer: CaseOfficer;
  CaseOfficerInput: CaseOfficerInput;
  CatalogueDecides: CatalogueDecides;
  CatalogueUndecided: CatalogueUndecided;
  CategoryChange: CategoryChange;
  CategoryCoverage: CategoryCoverage;
  CategoryShiftCount: CategoryShiftCount;
  Circular: CircularModel;
  CircularAnswered: CircularAnswered;
  CircularConnection: Omit<CircularConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Circular']> };
  CircularIssued: CircularIssued;
  CircularRecipient: CircularRecipient;
  CircularWithdrawn: CircularWithdrawn;
  ClassHeadcount: ClassHeadcount;
  ClassHeadcountInput: ClassHeadcountInput;
  ClassVerdict: ClassVerdict;
  ClosePlanInput: ClosePlanInput;
  ClosePlanResult: ResolversUnionTypes<ResolversParentTypes>['ClosePlanResult'];
  CloseWebhookInput: CloseWebhookInput;
  CloseWebhookResult: ResolversUnionTypes<ResolversParentTypes>['CloseWebhookResult'];
  CommentAlreadyAnswered: CommentAlreadyAnswered;
  CommentAnswer: CommentAnswer;
  CommentAuthor: CommentAuthor;
  CommentFeedback: PublicCommentModel;
  CommentTally: CommentTally;
  CommentsClosed: CommentsClosed;
  CommitSeedInput: CommitSeedInput;
  CommitSeedResult: ResolversUnionTypes<ResolversParentTypes>['CommitSeedResult'];
  Complaint: ComplaintModel;
  ComplaintConnection: Omit<ComplaintConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ComplaintEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Complaint']> };
  ComplaintCount: ComplaintCount;
  ComplaintCounts: ComplaintCounts;
  ComplaintEdge: Omit<ComplaintEdge, 'node'> & { node: ResolversParentTypes['Complaint'] };
  ComplaintFeedback: ComplaintFeedbackModel;
  ComplaintKindRow: ComplaintKindRow;
  ComplaintPhoto: PhotoOfComplaintModel;
  ComplaintPhotoInput: ComplaintPhotoInput;
  ComplaintPhotoUpload: ComplaintPhotoUpload;
  ComplaintStep: ComplaintStep;
  ConcludeVisitResult: ResolversUnionTypes<ResolversParentTypes>['ConcludeVisitResult'];
  ConfirmCategoryInput: ConfirmCategoryInput;
  ConfirmCategoryResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmCategoryResult'];
  ConfirmVisitInput: ConfirmVisitInput;
  ConfirmVisitResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmVisitResult'];
  ConfirmedCategory: ConfirmedCategory;
  CorrectionOrder: CorrectionOrderModel;
  CorrectionOrderInput: CorrectionOrderInput;
  CorrectionTermInput: CorrectionTermInput;
  CountDifference: CountDifference;
  CountDifferenceInput: CountDifferenceInput;
  CountFigures: CountFigures;
  CountIncomplete: CountIncomplete;
  CountListChanged: CountListChanged;
  CountReport: CountReportModel;
  CountReportRow: CountReportRow;
  CountReturn: CountReturnModel;
  CountSignature: CountSignature;
  CountStanding: Omit<CountStanding, 'countReturn'> & { countReturn?: Maybe<ResolversParentTypes['CountReturn']> };
  CountStep: CountStep;
  CountStepInput: CountStepInput;
  CountedEmployer: CountedEmployer;
  CountedEmployerConnection: CountedEmployerConnection;
  CountedEmployerEdge: CountedEmployerEdge;
  CountedPeriod: CountedPeriod;
  CountedTwice: CountedTwice;
  County: CountyModel;
  CountyConnection: CountyConnection;
  CountyEdge: CountyEdge;
  CountyExists: CountyExists;
  CountyFigures: Omit<CountyFigures, 'county' | 'figures'> & { county: ResolversParentTypes['County'], figures: ReadonlyArray<ResolversParentTypes['Figure']> };
  CountyReminder: CountyReminder;
  CountyReminderInput: CountyReminderInput;
  CountyRuleSet: RuleSetVersionModel;
  CoverageRow: CoverageRow;
  Dashboard: DashboardModel;
  DayRange: DayRange;
  DayRangeInput: DayRangeInput;
  DeadDelivery: DeadDeliveryModel;
  DeadDeliveryConnection: Omit<DeadDeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeadDeliveryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DeadDelivery']> };
  DeadDeliveryEdge: Omit<DeadDeliveryEdge, 'node'> & { node: ResolversParentTypes['DeadDelivery'] };
  Deadline: Deadline;
  DeadlineDay: DeadlineDay;
  DecisionInput: DecisionInput;
  DecisionPublication: DecisionPublication;
  DelegateTechServiceInput: DelegateTechServiceInput;
  DelegateTechServiceResult: ResolversUnionTypes<ResolversParentTypes>['DelegateTechServiceResult'];
  Delegation: DelegationModel;
  DiscardAssessmentDraftInput: DiscardAssessmentDraftInput;
  DiscardAssessmentDraftResult: ResolversUnionTypes<ResolversParentTypes>['DiscardAssessmentDraftResult'];
  DismissPatrolReferralInput: DismissPatrolReferralInput;
  DismissPatrolReferralResult: ResolversUnionTypes<ResolversParentTypes>['DismissPatrolReferralResult'];
  DocumentSignature: DocumentSignatureModel;
  DraftAnswer: DraftAnswer;
  DraftAnswerInput: DraftAnswerInput;
  DraftCircularInput: DraftCircularInput;
  DraftCircularResult: ResolversUnionTypes<ResolversParentTypes>['DraftCircularResult'];
  DraftCollision: DraftCollision;
  DraftConflict: DraftConflictModel;
  DraftFactor: DraftFactor;
  DraftFactorInput: DraftFactorInput;
  DraftNotOpen: DraftNotOpen;
  DraftPlanInput: DraftPlanInput;
  DraftPlanResult: ResolversUnionTypes<ResolversParentTypes>['DraftPlanResult'];
  DraftReportInput: DraftReportInput;
  DraftReportResult: ResolversUnionTypes<ResolversParentTypes>['DraftReportResult'];
  DraftReview: Omit<DraftReview, 'grading'> & { grading?: Maybe<ResolversParentTypes['Grading']> };
  DraftSaved: DraftSavedModel;
  DrawCountReturnResult: ResolversUnionTypes<ResolversParentTypes>['DrawCountReturnResult'];
  EffectiveCategory: EffectiveCategoryModel;
  Employer: EmployerModel;
  EmployerConnection: Omit<EmployerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EmployerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ListedEmployer']> };
  EmployerEdge: Omit<EmployerEdge, 'node'> & { node: ResolversParentTypes['ListedEmployer'] };
  EmployerFactor: EmployerFactor;
  EmployerFactorInput: EmployerFactorInput;
  EmployerFilter: EmployerFilter;
  EmployerSummary: EmployerSummaryModel;
  EndVisitInput: EndVisitInput;
  EndVisitResult: ResolversUnionTypes<ResolversParentTypes>['EndVisitResult'];
  EnforcementRefused: EnforcementRefusalModel;
  EnterBeaconInput: EnterBeaconInput;
  EnterBeaconResult: ResolversUnionTypes<ResolversParentTypes>['EnterBeaconResult'];
  EnterScoreInput: EnterScoreInput;
  EnterScoreResult: ResolversUnionTypes<ResolversParentTypes>['EnterScoreResult'];
  EstablishedFactsInput: EstablishedFactsInput;
  EvidenceFile: HeldEvidenceModel;
  EvidenceUpload: EvidenceUpload;
  EvidencedAnswer: Omit<EvidencedAnswer, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['EvidenceFile']> };
  ExportArchiveInput: ExportArchiveInput;
  ExportArchiveResult: ResolversUnionTypes<ResolversParentTypes>['ExportArchiveResult'];
  ExposureLimit: ExposureLimit;
  Figure: FigureModel;
  FigureInput: FigureInput;
  FigureRecord: CountedFigureModel;
  FigureRecordConnection: Omit<FigureRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FigureRecordEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FigureRecord']> };
  FigureRecordEdge: Omit<FigureRecordEdge, 'node'> & { node: ResolversParentTypes['FigureRecord'] };
  FileRejected: FileRejected;
  FileReportInput: FileReportInput;
  FileReportResult: ResolversUnionTypes<ResolversParentTypes>['FileReportResult'];
  FiledReportDecides: FiledReportDecides;
  Filing: Filing;
  Finding: FindingModel;
  FindingClock: FindingClock;
  FindingConnection: Omit<FindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FindingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Finding']> };
  FindingDocument: FindingDocument;
  FindingDocumentSection: FindingDocumentSection;
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingFileInput: FindingFileInput;
  FindingFilter: FindingFilter;
  FindingOrigin: FindingOrigin;
  FindingStep: Omit<FindingStep, 'files'> & { files: ReadonlyArray<ResolversParentTypes['EvidenceFile']> };
  FindingUpload: FindingUpload;
  FinishPatrolPhotoInput: FinishPatrolPhotoInput;
  FinishPatrolPhotoResult: ResolversUnionTypes<ResolversParentTypes>['FinishPatrolPhotoResult'];
  FixScoresInput: FixScoresInput;
  FixScoresResult: ResolversUnionTypes<ResolversParentTypes>['FixScoresResult'];
  Float: Scalars['Float']['output'];
  FormField: FormField;
  FormerPatrolBody: FormerPatrolBody;
  FormerVersion: FormerVersionModel;
  FreezePlanResult: ResolversUnionTypes<ResolversParentTypes>['FreezePlanResult'];
  GivenIndustryAnswer: GivenIndustryAnswer;
  GradeFactorInput: GradeFactorInput;
  GradeInput: GradeInput;
  GradeResult: ResolversUnionTypes<ResolversParentTypes>['GradeResult'];
  Grading: GradingModel;
  GradingExplanation: GradingExplanation;
  Harm: Harm;
  HarmInput: HarmInput;
  HazardFactor: HazardFactorModel;
  HearingInput: HearingInput;
  ID: Scalars['ID']['output'];
  IdempotencyKeyReused: IdempotencyKeyReused;
  ImportRuleSetInput: ImportRuleSetInput;
  ImportRuleSetResult: ResolversUnionTypes<ResolversParentTypes>['ImportRuleSetResult'];
  IndustryAnswer: IndustryAnswer;
  IndustryAnswerInput: IndustryAnswerInput;
  IndustryRisk: IndustryRisk;
  InitCountyInput: InitCountyInput;
  InitCountyResult: ResolversUnionTypes<ResolversParentTypes>['InitCountyResult'];
  InputProblem: InputProblem;
  InspectionTally: InspectionTally;
  Instant: Scalars['Instant']['output'];
  Int: Scalars['Int']['output'];
  InvalidInput: InvalidInput;
  IssueCircularInput: IssueCircularInput;
  IssueCircularResult: ResolversUnionTypes<ResolversParentTypes>['IssueCircularResult'];
  ItemVerdict: ItemVerdict;
  ItemVerdictInput: ItemVerdictInput;
  ItemsWithoutVerdict: ItemsWithoutVerdict;
  KeptAside: KeptBatchModel;
  KeptFile: KeptFile;
  LedgerImport: LedgerImportModel;
  LedgerImportConnection: Omit<LedgerImportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LedgerImportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LedgerImport']> };
  LedgerImportEdge: Omit<LedgerImportEdge, 'node'> & { node: ResolversParentTypes['LedgerImport'] };
  LedgerRemark: LedgerRemark;
  LedgerRow: LedgerRowModel;
  LedgerRowConnection: Omit<LedgerRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LedgerRowEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LedgerRow']> };
  LedgerRowEdge: Omit<LedgerRowEdge, 'node'> & { node: ResolversParentTypes['LedgerRow'] };
  LedgerUpload: Omit<LedgerUpload, 'import'> & { import: ResolversParentTypes['LedgerImport'] };
  LegalSource: LegalSource;
  LegalSourceInput: LegalSourceInput;
  LiftingItem: LiftingItem;
  ListClock: ListClock;
  ListCriteria: CriteriaOfCounty;
  ListCriteriaInEffect: ListCriteriaInEffect;
  ListCriteriaNotMet: ListCriteriaNotMet;
  ListCriteriaVersion: CriteriaVersionModel;
  ListCriterion: CriterionModel;
  ListCriterionInput: ListCriterionInput;
  ListCriterionRepair: ListCriterionRepair;
  ListEntry: ListEntryModel;
  ListEntryConnection: Omit<ListEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ListEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ListEntry']> };
  ListEntryEdge: Omit<ListEntryEdge, 'node'> & { node: ResolversParentTypes['ListEntry'] };
  ListFile: ListFile;
  ListGround: GroundModel;
  ListGroundRecord: ListGroundRecord;
  ListHearingClosed: ListHearingClosed;
  ListHearingOpen: ListHearingOpen;
  ListJson: ListJson;
  ListNotCured: ListNotCured;
  ListStep: StepOfEntry;
  ListUpload: ListUpload;
  ListUploadInput: ListUploadInput;
  ListedCounty: ListedCounty;
  ListedEmployer: ListedEmployerModel;
  LoadCalendarNoticeInput: LoadCalendarNoticeInput;
  LoadCalendarNoticeResult: ResolversUnionTypes<ResolversParentTypes>['LoadCalendarNoticeResult'];
  LoadedNotice: LoadedNoticeModel;
  LongerPeriodInput: LongerPeriodInput;
  LostMarks: LostMarks;
  MajorChange: MajorChangeModel;
  MajorChangeReason: MajorChangeReasonModel;
  MarkReadInput: MarkReadInput;
  MarkReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkReadResult'];
  MarkedRead: MarkedRead;
  MeasurementPoint: MeasurementPoint;
  MeasurementPointInput: MeasurementPointInput;
  MemberUnit: MemberUnit;
  MemberUnitInput: MemberUnitInput;
  MemberUnits: MemberUnits;
  Message: MessageModel;
  MessageConnection: Omit<MessageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MessageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Message']> };
  MessageEdge: Omit<MessageEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  MitigationInput: MitigationInput;
  MonthLoad: MonthLoad;
  MovedDay: MovedDay;
  Mutation: Record<PropertyKey, never>;
  NamedEmployer: NamedEmployer;
  NamedOfficersInput: NamedOfficersInput;
  NextDue: NextDueModel;
  NextFindingStep: NextFindingStep;
  NextStep: NextStep;
  NoAnswerAsked: NoAnswerAsked;
  NoAssessment: NoAssessment;
  NoCountInCampaign: NoCountInCampaign;
  NoPlanSettings: NoPlanSettings;
  NominateHonourInput: NominateHonourInput;
  NominateHonourResult: ResolversUnionTypes<ResolversParentTypes>['NominateHonourResult'];
  NominatedPersonInput: NominatedPersonInput;
  NotAParty: NotAParty;
  NotAllCommitted: NotAllCommitted;
  NotFound: NotFound;
  NotInPlan: NotInPlan;
  NotMergedOperation: NotMergedOperation;
  NotSignedOff: NotSignedOff;
  NotTheVisitDay: NotTheVisitDay;
  NothingToDraw: NothingToDraw;
  NothingToReturn: NothingToReturn;
  NoticeNotInTime: NoticeNotInTime;
  NoticeNotNewer: NoticeNotNewer;
  NoticeRevision: NoticeRevision;
  NoticedHoliday: NoticedHoliday;
  NoticedHolidayInput: NoticedHolidayInput;
  NotifyVisitResult: ResolversUnionTypes<ResolversParentTypes>['NotifyVisitResult'];
  ObjectToScoreInput: ObjectToScoreInput;
  ObjectToScoreResult: ResolversUnionTypes<ResolversParentTypes>['ObjectToScoreResult'];
  ObjectionAnswered: ObjectionAnswered;
  ObjectionsUnanswered: ObjectionsUnanswered;
  Officer: OfficerModel;
  OfficerConnection: Omit<OfficerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OfficerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Officer']> };
  OfficerEdge: Omit<OfficerEdge, 'node'> & { node: ResolversParentTypes['Officer'] };
  OfficersShort: OfficersShort;
  OnBehalf: OnBehalf;
  OnSiteVerification: OnSiteVerification;
  OpenFindingInput: OpenFindingInput;
  OpenFindingResult: ResolversUnionTypes<ResolversParentTypes>['OpenFindingResult'];
  OpenPatrolMonthInput: OpenPatrolMonthInput;
  OpenPatrolMonthResult: ResolversUnionTypes<ResolversParentTypes>['OpenPatrolMonthResult'];
  OpenVisitInput: OpenVisitInput;
  OpenVisitResult: ResolversUnionTypes<ResolversParentTypes>['OpenVisitResult'];
  OrderOnSiteInput: OrderOnSiteInput;
  OrderOnSiteResult: ResolversUnionTypes<ResolversParentTypes>['OrderOnSiteResult'];
  OutOfScope: OutOfScope;
  PageInfo: PageInfo;
  PartChange: PartChange;
  PartyStatementInput: PartyStatementInput;
  PatrolBatch: KeptBatchModel;
  PatrolBody: PatrolBodyModel;
  PatrolChanges: Omit<PatrolChanges, 'batches'> & { batches: ReadonlyArray<ResolversParentTypes['PatrolBatch']> };
  PatrolField: ShownFieldModel;
  PatrolFieldValue: FieldValueModel;
  PatrolFigures: RoundFiguresModel;
  PatrolForm: ShownPatrolFormModel;
  PatrolFormInEffect: PatrolFormInEffect;
  PatrolFormMonthTaken: PatrolFormMonthTaken;
  PatrolMonthNotOpen: PatrolMonthNotOpen;
  PatrolMonthOpened: PatrolMonthOpened;
  PatrolMonthOver: PatrolMonthOver;
  PatrolOperation: KeptOperationModel;
  PatrolOperationInput: PatrolOperationInput;
  PatrolPhoto: PatrolPhotoModel;
  PatrolPhotoChunk: PatrolPhotoChunk;
  PatrolPhotoUpload: PatrolPhotoUpload;
  PatrolRecord: KeptPatrolModel;
  PatrolRecordConnection: Omit<PatrolRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PatrolRecordEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PatrolRecord']> };
  PatrolRecordEdge: Omit<PatrolRecordEdge, 'node'> & { node: ResolversParentTypes['PatrolRecord'] };
  PatrolReferral: PatrolReferralModel;
  PatrolReferralConnection: Omit<PatrolReferralConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PatrolReferralEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PatrolReferral']> };
  PatrolReferralEdge: Omit<PatrolReferralEdge, 'node'> & { node: ResolversParentTypes['PatrolReferral'] };
  PatrolReopening: PatrolReopening;
  PatrolReturn: Omit<PatrolReturn, 'figures'> & { figures: ResolversParentTypes['PatrolFigures'] };
  PatrolRound: RoundViewModel;
  PatrolRoundConnection: Omit<PatrolRoundConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PatrolRoundEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PatrolRound']> };
  PatrolRoundEdge: Omit<PatrolRoundEdge, 'node'> & { node: ResolversParentTypes['PatrolRound'] };
  PatrolRoundLocked: PatrolRoundLocked;
  PatrolRoundNotLocked: PatrolRoundNotLocked;
  PatrolSeen: PatrolSeen;
  PatrolSeenInput: PatrolSeenInput;
  PatrolSyncOutcome: Omit<PatrolSyncOutcome, 'record'> & { record?: Maybe<ResolversParentTypes['PatrolRecord']> };
  PatrolTask: PatrolTaskModel;
  PatrolTaskConnection: Omit<PatrolTaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PatrolTaskEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PatrolTask']> };
  PatrolTaskEdge: Omit<PatrolTaskEdge, 'node'> & { node: ResolversParentTypes['PatrolTask'] };
  PatrolVillage: PatrolVillage;
  PatrolsSynced: Omit<PatrolsSynced, 'outcomes'> & { outcomes: ReadonlyArray<ResolversParentTypes['PatrolSyncOutcome']> };
  PatrolsUnexplained: PatrolsUnexplained;
  PaymentInput: PaymentInput;
  Penalty: PenaltyId;
  PenaltyDecision: Omit<PenaltyDecision, 'sanction'> & { sanction: ResolversParentTypes['Sanction'] };
  PilotReport: PilotReportFilesModel;
  PilotReportInput: PilotReportInput;
  PilotReportResult: ResolversUnionTypes<ResolversParentTypes>['PilotReportResult'];
  PlainDate: Scalars['PlainDate']['output'];
  Plan: PlanModel;
  PlanConnection: Omit<PlanConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlanEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Plan']> };
  PlanEdge: Omit<PlanEdge, 'node'> & { node: ResolversParentTypes['Plan'] };
  PlanEmployer: PlanEmployerModel;
  PlanEmployerConnection: Omit<PlanEmployerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlanEmployerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PlanEmployer']> };
  PlanEmployerEdge: Omit<PlanEmployerEdge, 'node'> & { node: ResolversParentTypes['PlanEmployer'] };
  PlanEstimate: TriedSettingsModel;
  PlanEstimateInput: PlanEstimateInput;
  PlanEstimateResult: ResolversUnionTypes<ResolversParentTypes>['PlanEstimateResult'];
  PlanFailure: PlanFailure;
  PlanFile: NamedPlanFileModel;
  PlanFreeze: Omit<PlanFreeze, 'file'> & { file: ResolversParentTypes['PlanFile'] };
  PlanNotOverdue: PlanNotOverdue;
  PlanNotice: PlanNoticeModel;
  PlanParty: PlanParty;
  PlanPartyInput: PlanPartyInput;
  PlanResult: Omit<PlanResult, 'file'> & { file: ResolversParentTypes['PlanFile'] };
  PlanSettingsInEffect: PlanSettingsInEffect;
  PlanSettingsVersion: PlanSettingsVersionModel;
  PlanShortage: PlanShortageModel;
  PlanStep: PlanStep;
  PlanStepInput: PlanStepInput;
  PlanWorkbook: PlanWorkbook;
  PlannedHearing: PlannedHearing;
  PreviousDay: PreviousDay;
  PrimaryBody: Omit<PrimaryBody, 'patrolBody'> & { patrolBody?: Maybe<ResolversParentTypes['PatrolBody']> };
  PriorNotice: Omit<PriorNotice, 'sanction'> & { sanction: ResolversParentTypes['Sanction'] };
  PublicCircular: CircularModel;
  PublicCircularConnection: Omit<PublicCircularConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['PublicCircular']> };
  PublicComment: PublicCommentModel;
  PublicCommentConnection: Omit<PublicCommentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublicCommentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PublicComment']> };
  PublicCommentEdge: Omit<PublicCommentEdge, 'node'> & { node: ResolversParentTypes['PublicComment'] };
  PublicEntry: PublicEntryModel;
  PublicEntryConnection: Omit<PublicEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublicEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PublicEntry']> };
  PublicEntryEdge: Omit<PublicEntryEdge, 'node'> & { node: ResolversParentTypes['PublicEntry'] };
  PublicNotice: PublicNoticeModel;
  PublicReview: PublicReview;
  Publication: JudgedDutyModel;
  PublicationConnection: Omit<PublicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublicationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Publication']> };
  PublicationDeadline: PublicationDeadline;
  PublicationDuty: JudgedDutyModel;
  PublicationDutyConnection: Omit<PublicationDutyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublicationDutyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PublicationDuty']> };
  PublicationDutyEdge: Omit<PublicationDutyEdge, 'node'> & { node: ResolversParentTypes['PublicationDuty'] };
  PublicationEdge: Omit<PublicationEdge, 'node'> & { node: ResolversParentTypes['Publication'] };
  PublicationLine: PublicationLine;
  Publicity: Publicity;
  PublicityNotFinished: PublicityNotFinished;
  PublicityNotStarted: PublicityNotStarted;
  PublicityPhoto: PublicityPhotoModel;
  PublicityPhotoUpload: PublicityPhotoUpload;
  PublishDecisionInput: PublishDecisionInput;
  PublishDecisionResult: ResolversUnionTypes<ResolversParentTypes>['PublishDecisionResult'];
  PublishVisitResult: ResolversUnionTypes<ResolversParentTypes>['PublishVisitResult'];
  PublishedComment: PublicCommentModel;
  PublishedCommentConnection: Omit<PublishedCommentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublishedCommentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PublishedComment']> };
  PublishedCommentEdge: Omit<PublishedCommentEdge, 'node'> & { node: ResolversParentTypes['PublishedComment'] };
  PublishedDecision: PublishedDecision;
  PublishedDecisionConnection: PublishedDecisionConnection;
  PublishedDecisionEdge: PublishedDecisionEdge;
  PublishedListConnection: PublishedListConnection;
  PublishedListEdge: PublishedListEdge;
  PublishedListEntry: PublishedListEntry;
  PublishedVisit: PublishedVisit;
  PublishedVisitConnection: PublishedVisitConnection;
  PublishedVisitEdge: PublishedVisitEdge;
  Query: Record<PropertyKey, never>;
  QuietPeriod: QuietPeriod;
  QuietPeriodInput: QuietPeriodInput;
  Rate: RateModel;
  ReadAssessmentWorkbookInput: ReadAssessmentWorkbookInput;
  ReadAssessmentWorkbookResult: ResolversUnionTypes<ResolversParentTypes>['ReadAssessmentWorkbookResult'];
  Receipt: Receipt;
  Recomputation: Recomputation;
  RecordAssessmentDraftInput: RecordAssessmentDraftInput;
  RecordAssessmentDraftResult: ResolversUnionTypes<ResolversParentTypes>['RecordAssessmentDraftResult'];
  RecordAssessmentInput: RecordAssessmentInput;
  RecordAssessmentResult: ResolversUnionTypes<ResolversParentTypes>['RecordAssessmentResult'];
  RecordOnSiteInput: RecordOnSiteInput;
  RecordOnSiteResult: ResolversUnionTypes<ResolversParentTypes>['RecordOnSiteResult'];
  RecordSupervisionInput: RecordSupervisionInput;
  RecordSupervisionResult: ResolversUnionTypes<ResolversParentTypes>['RecordSupervisionResult'];
  Recusal: Recusal;
  RecusalInput: RecusalInput;
  ReferralSettled: ReferralSettled;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  Reminder: Reminder;
  RemoveEvidenceInput: RemoveEvidenceInput;
  RemoveEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['RemoveEvidenceResult'];
  ReopenPatrolRoundInput: ReopenPatrolRoundInput;
  ReopenPatrolRoundResult: ResolversUnionTypes<ResolversParentTypes>['ReopenPatrolRoundResult'];
  ReplaceEmployerInput: ReplaceEmployerInput;
  ReplaceEmployerResult: ResolversUnionTypes<ResolversParentTypes>['ReplaceEmployerResult'];
  ReplacedEmployer: ReplacedEmployer;
  ReplacedNotice: ReplacedNotice;
  Report: ReportModel;
  ReportAlreadyOpen: ReportAlreadyOpen;
  ReportConnection: Omit<ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Report']> };
  ReportCountInput: ReportCountInput;
  ReportCountResult: ResolversUnionTypes<ResolversParentTypes>['ReportCountResult'];
  ReportDocument: FoundDocumentModel;
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  ReportRemark: ReportRemark;
  ReportStep: ReportStep;
  RequestAssessmentWorkbookUploadInput: RequestAssessmentWorkbookUploadInput;
  RequestAssessmentWorkbookUploadResult: ResolversUnionTypes<ResolversParentTypes>['RequestAssessmentWorkbookUploadResult'];
  RequestComplaintPhotoUploadInput: RequestComplaintPhotoUploadInput;
  RequestComplaintPhotoUploadResult: ResolversUnionTypes<ResolversParentTypes>['RequestComplaintPhotoUploadResult'];
  RequestEvidenceUploadInput: RequestEvidenceUploadInput;
  RequestEvidenceUploadResult: ResolversUnionTypes<ResolversParentTypes>['RequestEvidenceUploadResult'];
  RequestFindingUploadInput: RequestFindingUploadInput;
  RequestFindingUploadResult: ResolversUnionTypes<ResolversParentTypes>['RequestFindingUploadResult'];
  RequestListUploadInput: RequestListUploadInput;
  RequestListUploadResult: ResolversUnionTypes<ResolversParentTypes>['RequestListUploadResult'];
  RequestPatrolPhotoUploadInput: RequestPatrolPhotoUploadInput;
  RequestPatrolPhotoUploadResult: ResolversUnionTypes<ResolversParentTypes>['RequestPatrolPhotoUploadResult'];
  RequestPublicityPhotoUploadInput: RequestPublicityPhotoUploadInput;
  RequestPublicityPhotoUploadResult: ResolversUnionTypes<ResolversParentTypes>['RequestPublicityPhotoUploadResult'];
  RequestReviewEvidenceUploadInput: RequestReviewEvidenceUploadInput;
  RequestReviewEvidenceUploadResult: ResolversUnionTypes<ResolversParentTypes>['RequestReviewEvidenceUploadResult'];
  RequestRuleSetUploadInput: RequestRuleSetUploadInput;
  RequestRuleSetUploadResult: ResolversUnionTypes<ResolversParentTypes>['RequestRuleSetUploadResult'];
  RequestSignedPdfUploadInput: RequestSignedPdfUploadInput;
  RequestSignedPdfUploadResult: ResolversUnionTypes<ResolversParentTypes>['RequestSignedPdfUploadResult'];
  RequestVisitEvidenceUploadInput: RequestVisitEvidenceUploadInput;
  RequestVisitEvidenceUploadResult: ResolversUnionTypes<ResolversParentTypes>['RequestVisitEvidenceUploadResult'];
  RequeueDeliveryInput: RequeueDeliveryInput;
  RequeueDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['RequeueDeliveryResult'];
  RescheduleVisitInput: RescheduleVisitInput;
  RescheduleVisitResult: ResolversUnionTypes<ResolversParentTypes>['RescheduleVisitResult'];
  RetireOfficerInput: RetireOfficerInput;
  RetireOfficerResult: ResolversUnionTypes<ResolversParentTypes>['RetireOfficerResult'];
  RetirePatrolBodyInput: RetirePatrolBodyInput;
  RetirePatrolBodyResult: ResolversUnionTypes<ResolversParentTypes>['RetirePatrolBodyResult'];
  RetiredPatrolBody: RetiredPatrolBody;
  ReturnCountReturnInput: ReturnCountReturnInput;
  ReturnCountReturnResult: ResolversUnionTypes<ResolversParentTypes>['ReturnCountReturnResult'];
  ReturnReportInput: ReturnReportInput;
  ReturnReportResult: ResolversUnionTypes<ResolversParentTypes>['ReturnReportResult'];
  RevealDiffers: RevealDiffers;
  RevealSeedInput: RevealSeedInput;
  RevealSeedResult: ResolversUnionTypes<ResolversParentTypes>['RevealSeedResult'];
  RevealTooLate: RevealTooLate;
  Review: FoundReviewModel;
  ReviewDifference: DifferenceModel;
  ReviewFoundUntrue: ReviewFoundUntrue;
  ReviewIncomplete: ReviewIncomplete;
  ReviewItem: ItemOfReviewModel;
  ReviewItemChanged: ReviewItemChanged;
  ReviewOutcome: ReviewOutcome;
  ReviewProgress: ReviewProgress;
  ReviewReason: ReviewReason;
  ReviseReportInput: ReviseReportInput;
  ReviseReportResult: ResolversUnionTypes<ResolversParentTypes>['ReviseReportResult'];
  RuleSet: RuleSetModel;
  RuleSetDayTaken: RuleSetDayTaken;
  RuleSetInEffect: RuleSetInEffect;
  RuleSetTrial: Omit<RuleSetTrial, 'affected'> & { affected: ReadonlyArray<ResolversParentTypes['TriedEmployer']> };
  RuleSetUpload: RuleSetUpload;
  RuleSetWithdrawal: RuleSetWithdrawal;
  SamplingRulesInput: SamplingRulesInput;
  Sanction: SanctionModel;
  SanctionInput: SanctionInput;
  SaveAssessmentDraftInput: SaveAssessmentDraftInput;
  SaveAssessmentDraftResult: ResolversUnionTypes<ResolversParentTypes>['SaveAssessmentDraftResult'];
  SaveCampaignInput: SaveCampaignInput;
  SaveCampaignResult: ResolversUnionTypes<ResolversParentTypes>['SaveCampaignResult'];
  SaveCountySettingsInput: SaveCountySettingsInput;
  SaveCountySettingsResult: ResolversUnionTypes<ResolversParentTypes>['SaveCountySettingsResult'];
  SaveEmployerInput: SaveEmployerInput;
  SaveEmployerResult: ResolversUnionTypes<ResolversParentTypes>['SaveEmployerResult'];
  SaveListCriteriaInput: SaveListCriteriaInput;
  SaveListCriteriaResult: ResolversUnionTypes<ResolversParentTypes>['SaveListCriteriaResult'];
  SaveMemberUnitsInput: SaveMemberUnitsInput;
  SaveMemberUnitsResult: ResolversUnionTypes<ResolversParentTypes>['SaveMemberUnitsResult'];
  SaveOfficerInput: SaveOfficerInput;
  SaveOfficerResult: ResolversUnionTypes<ResolversParentTypes>['SaveOfficerResult'];
  SavePatrolBodyInput: SavePatrolBodyInput;
  SavePatrolBodyResult: ResolversUnionTypes<ResolversParentTypes>['SavePatrolBodyResult'];
  SavePatrolFormInput: SavePatrolFormInput;
  SavePatrolFormResult: ResolversUnionTypes<ResolversParentTypes>['SavePatrolFormResult'];
  SavePlanSettingsInput: SavePlanSettingsInput;
  SavePlanSettingsResult: ResolversUnionTypes<ResolversParentTypes>['SavePlanSettingsResult'];
  SaveReviewVerdictsInput: SaveReviewVerdictsInput;
  SaveReviewVerdictsResult: ResolversUnionTypes<ResolversParentTypes>['SaveReviewVerdictsResult'];
  SaveScoringRulesInput: SaveScoringRulesInput;
  SaveScoringRulesResult: ResolversUnionTypes<ResolversParentTypes>['SaveScoringRulesResult'];
  SaveSupervisionInput: SaveSupervisionInput;
  SaveSupervisionResult: ResolversUnionTypes<ResolversParentTypes>['SaveSupervisionResult'];
  SavedDraft: SavedDraftModel;
  ScheduleBlock: UnplacedBlockModel;
  ScheduleVisitsInput: ScheduleVisitsInput;
  ScheduleVisitsResult: ResolversUnionTypes<ResolversParentTypes>['ScheduleVisitsResult'];
  ScoreAnswer: ScoreAnswer;
  ScoreEntry: ScoreEntryModel;
  ScoreEntryWithdrawn: ScoreEntryWithdrawn;
  ScoreLine: Omit<ScoreLine, 'cases'> & { cases: ReadonlyArray<ResolversParentTypes['ScoredCase']> };
  ScoreObjection: ScoreObjection;
  ScorePeriodNotOver: ScorePeriodNotOver;
  ScoreTable: ScoreTableModel;
  ScoreTableConnection: Omit<ScoreTableConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ScoreTableEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ScoreTable']> };
  ScoreTableEdge: Omit<ScoreTableEdge, 'node'> & { node: ResolversParentTypes['ScoreTable'] };
  ScoreVersion: VersionOfTableModel;
  ScoredCase: ScoredCaseModel;
  ScoresFixedAlready: ScoresFixedAlready;
  ScoringItem: ScoringItem;
  ScoringItemInput: ScoringItemInput;
  ScoringRules: ScoringRules;
  SectionCount: SectionCount;
  SeedBeforeFreeze: SeedBeforeFreeze;
  SeedIncomplete: SeedIncomplete;
  SelfCheckAnswerInput: SelfCheckAnswerInput;
  SelfCheckItem: SelfCheckItem;
  SelfCheckResult: SelfCheckResult;
  SelfCheckReview: SelfCheckReview;
  SignCountReturnInput: SignCountReturnInput;
  SignCountReturnResult: ResolversUnionTypes<ResolversParentTypes>['SignCountReturnResult'];
  SignOff: Omit<SignOff, 'document'> & { document: ResolversParentTypes['StoredDocument'] };
  SignOffReportInput: SignOffReportInput;
  SignOffReportResult: ResolversUnionTypes<ResolversParentTypes>['SignOffReportResult'];
  SignatureBroken: SignatureBroken;
  SignatureSigner: SignatureSigner;
  SignedPdfUpload: SignedPdfUpload;
  StartLedgerImportInput: StartLedgerImportInput;
  StartLedgerImportResult: ResolversUnionTypes<ResolversParentTypes>['StartLedgerImportResult'];
  StartPublicityInput: StartPublicityInput;
  StartPublicityResult: ResolversUnionTypes<ResolversParentTypes>['StartPublicityResult'];
  StartReviewInput: StartReviewInput;
  StartReviewResult: ResolversUnionTypes<ResolversParentTypes>['StartReviewResult'];
  StartVisitInput: StartVisitInput;
  StartVisitResult: ResolversUnionTypes<ResolversParentTypes>['StartVisitResult'];
  StateConflict: StateConflict;
  StatusEvaluation: StatusEvaluation;
  StatusEvaluationInput: StatusEvaluationInput;
  StoredDocument: StoredDocumentModel;
  StratumCount: StratumCount;
  String: Scalars['String']['output'];
  SubmitComplaintInput: SubmitComplaintInput;
  SubmitComplaintResult: ResolversUnionTypes<ResolversParentTypes>['SubmitComplaintResult'];
  SubmitPatrolReturnInput: SubmitPatrolReturnInput;
  SubmitPatrolReturnResult: ResolversUnionTypes<ResolversParentTypes>['SubmitPatrolReturnResult'];
  SubmitPublicCommentInput: SubmitPublicCommentInput;
  SubmitPublicCommentResult: ResolversUnionTypes<ResolversParentTypes>['SubmitPublicCommentResult'];
  SubmittedComment: SubmittedComment;
  SubmittedComplaint: SubmittedComplaint;
  Supervision: SupervisionModel;
  SupervisionConnection: Omit<SupervisionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Supervision']> };
  SupervisionFinding: SupervisionFinding;
  SupervisionFindingInput: SupervisionFindingInput;
  SupervisionRecorded: SupervisionRecorded;
  SupervisionTitle: SupervisionTitle;
  SyncPatrolsInput: SyncPatrolsInput;
  SyncPatrolsResult: ResolversUnionTypes<ResolversParentTypes>['SyncPatrolsResult'];
  TakeComplaintStepInput: TakeComplaintStepInput;
  TakeComplaintStepResult: ResolversUnionTypes<ResolversParentTypes>['TakeComplaintStepResult'];
  TakeFindingStepInput: TakeFindingStepInput;
  TakeFindingStepResult: ResolversUnionTypes<ResolversParentTypes>['TakeFindingStepResult'];
  TakeListStepInput: TakeListStepInput;
  TakeListStepResult: ResolversUnionTypes<ResolversParentTypes>['TakeListStepResult'];
  TestValidity: TestValidity;
  TimelineEvent: TimelineEventModel;
  TimelineEventConnection: Omit<TimelineEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TimelineEventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TimelineEvent']> };
  TimelineEventEdge: Omit<TimelineEventEdge, 'node'> & { node: ResolversParentTypes['TimelineEvent'] };
  TimelineFile: TimelineFile;
  TooManyRequests: TooManyRequests;
  TownshipInput: TownshipInput;
  TriedEmployer: TriedEmployerModel;
  TryRuleSetInput: TryRuleSetInput;
  TryRuleSetResult: ResolversUnionTypes<ResolversParentTypes>['TryRuleSetResult'];
  UnfinishedAnswer: Omit<UnfinishedAnswer, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['EvidenceFile']> };
  UnfinishedFactor: UnfinishedFactor;
  UnfinishedPatrolsInput: UnfinishedPatrolsInput;
  UnitScore: Omit<UnitScore, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['ScoreLine']> };
  UnjudgedPoint: UnjudgedPoint;
  UnplacedEmployer: Omit<UnplacedEmployer, 'blocks'> & { blocks: ReadonlyArray<ResolversParentTypes['ScheduleBlock']> };
  UploadForm: UploadForm;
  Viewer: ViewerModel;
  Village: Village;
  VillageInput: VillageInput;
  Visit: SiteVisitModel;
  VisitAnswer: VisitAnswer;
  VisitAnswerInput: VisitAnswerInput;
  VisitApproval: VisitApproval;
  VisitCalendar: VisitCalendar;
  VisitChange: VisitChange;
  VisitConclusion: VisitConclusion;
  VisitConfirmation: VisitConfirmation;
  VisitConnection: Omit<VisitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VisitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Visit']> };
  VisitDayBlocked: VisitDayBlocked;
  VisitEdge: Omit<VisitEdge, 'node'> & { node: ResolversParentTypes['Visit'] };
  VisitEvidence: VisitEvidenceModel;
  VisitEvidenceUpload: VisitEvidenceUpload;
  VisitFinding: VisitFindingModel;
  VisitFindingInput: VisitFindingInput;
  VisitItem: SelfCheckItemModel;
  VisitMeasurement: VisitMeasurement;
  VisitMeasurementInput: VisitMeasurementInput;
  VisitNotApproved: VisitNotApproved;
  VisitNotice: VisitNotice;
  VisitOfficer: VisitOfficer;
  VisitOfficerChange: VisitOfficerChange;
  VisitRecord: Omit<VisitRecord, 'findings'> & { findings: ReadonlyArray<ResolversParentTypes['VisitFinding']> };
  VisitSignatory: VisitSignatory;
  VisitSignatoryInput: VisitSignatoryInput;
  VisitSigningRefusal: VisitSigningRefusal;
  VisitSigningRefusalInput: VisitSigningRefusalInput;
  VisitStart: VisitStartModel;
  VisitStepInput: VisitStepInput;
  VisitTally: VisitTallyModel;
  VisitsScheduled: VisitsScheduledModel;
  WaitingOperations: WaitingBatchModel;
  WaiverCondition: WaiverCondition;
  WaiverInput: WaiverInput;
  Webhook: WebhookModel;
  WithdrawCircularInput: WithdrawCircularInput;
  WithdrawCircularResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawCircularResult'];
  WithdrawDecisionInput: WithdrawDecisionInput;
  WithdrawDecisionResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawDecisionResult'];
  WithdrawPatrolFormInput: WithdrawPatrolFormInput;
  WithdrawPatrolFormResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawPatrolFormResult'];
  WithdrawReportInput: WithdrawReportInput;
  WithdrawReportResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawReportResult'];
  WithdrawRuleSetInput: WithdrawRuleSetInput;
  WithdrawRuleSetResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawRuleSetResult'];
  WithdrawScoreInput: WithdrawScoreInput;
  WithdrawScoreResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawScoreResult'];
  WorkbookDownload: WorkbookDownload;
  WorkbookProblem: WorkbookProblem;
  WorkbookRejected: WorkbookRejected;
  WrongComplaintState: WrongComplaintState;
  WrongCountState: WrongCountState;
  WrongListState: WrongListState;
  WrongPlanState: WrongPlanState;
  WrongReportState: WrongReportState;
  WrongReportVersion: WrongReportVersion;
  WrongVisitState: WrongVisitState;
};

export type AcceptCountReturnResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptCountReturnResult'] = ResolversParentTypes['AcceptCountReturnResult']> = {
  __resolveType: TypeResolveFn<'CountReturn' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NoCountInCampaign' | 'NotFound' | 'StateConflict' | 'WrongCountState', ParentType, ContextType>;
};

export type AcceptReportResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptReportResult'] = ResolversParentTypes['AcceptReportResult']> = {
  __resolveType: TypeResolveFn<'AnotherMustDecide' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'Report' | 'ReviewFoundUntrue' | 'ReviewIncomplete' | 'StateConflict' | 'WrongReportState', ParentType, ContextType>;
};

export type AddWebhookResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddWebhookResult'] = ResolversParentTypes['AddWebhookResult']> = {
  __resolveType: TypeResolveFn<'AddedWebhook' | 'IdempotencyKeyReused' | 'InvalidInput' | 'StateConflict', ParentType, ContextType>;
};

export type AddedWebhookResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddedWebhook'] = ResolversParentTypes['AddedWebhook']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyContributedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlreadyContributed'] = ResolversParentTypes['AlreadyContributed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyOnListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlreadyOnList'] = ResolversParentTypes['AlreadyOnList']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['ListKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnotherMustDecideResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnotherMustDecide'] = ResolversParentTypes['AnotherMustDecide']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerCircularResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerCircularResult'] = ResolversParentTypes['AnswerCircularResult']> = {
  __resolveType: TypeResolveFn<'Circular' | 'CircularAnswered' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NoAnswerAsked' | 'NotFound' | 'StateConflict', ParentType, ContextType>;
};

export type AnswerPublicCommentResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerPublicCommentResult'] = ResolversParentTypes['AnswerPublicCommentResult']> = {
  __resolveType: TypeResolveFn<'CommentAlreadyAnswered' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'PublicComment' | 'StateConflict', ParentType, ContextType>;
};

export type AnswerScoreObjectionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerScoreObjectionResult'] = ResolversParentTypes['AnswerScoreObjectionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'ObjectionAnswered' | 'ScoreTable' | 'StateConflict', ParentType, ContextType>;
};

export type ApproveVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApproveVisitResult'] = ResolversParentTypes['ApproveVisitResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict' | 'Visit' | 'WrongVisitState', ParentType, ContextType>;
};

export type ArchiveTooLargeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArchiveTooLarge'] = ResolversParentTypes['ArchiveTooLarge']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mostMegabytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveVolumeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArchiveVolume'] = ResolversParentTypes['ArchiveVolume']> = {
  downloadUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exportedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  faultyFiles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AreaFigures'] = ResolversParentTypes['AreaFigures']> = {
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  breakdowns?: Resolver<ReadonlyArray<ResolversTypes['Breakdown']>, ParentType, ContextType>;
  counties?: Resolver<ReadonlyArray<ResolversTypes['CountyFigures']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessedFactorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessedFactor'] = ResolversParentTypes['AssessedFactor']> = {
  declaredLevel?: Resolver<ResolversTypes['ExposureLevel'], ParentType, ContextType>;
  exposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ExposureLevel'], ParentType, ContextType>;
  measuredOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['HazardNature'], ParentType, ContextType>;
  natureBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['MeasurementPoint']>, ParentType, ContextType>;
  testReportNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  assessedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['AssessmentCause'], ParentType, ContextType>;
  computed?: Resolver<ResolversTypes['Grading'], ParentType, ContextType>;
  factors?: Resolver<ReadonlyArray<ResolversTypes['AssessedFactor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industryAnswer?: Resolver<Maybe<ResolversTypes['IndustryAnswer']>, ParentType, ContextType>;
  industryRisk?: Resolver<ResolversTypes['IndustryRisk'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AssessmentMode'], ParentType, ContextType>;
  nextDue?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  onBehalf?: Resolver<Maybe<ResolversTypes['OnBehalf']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  ruleSetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  selfCheck?: Resolver<ResolversTypes['SelfCheckResult'], ParentType, ContextType>;
  statusEvaluation?: Resolver<Maybe<ResolversTypes['StatusEvaluation']>, ParentType, ContextType>;
  testValidity?: Resolver<ResolversTypes['TestValidity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentConnection'] = ResolversParentTypes['AssessmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AssessmentDraftResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentDraft'] = ResolversParentTypes['AssessmentDraft']> = {
  factors?: Resolver<ReadonlyArray<ResolversTypes['DraftFactor']>, ParentType, ContextType>;
  grading?: Resolver<ResolversTypes['Grading'], ParentType, ContextType>;
  selfCheck?: Resolver<ReadonlyArray<ResolversTypes['DraftAnswer']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentEdge'] = ResolversParentTypes['AssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
};

export type AssessmentWorkbookUploadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentWorkbookUpload'] = ResolversParentTypes['AssessmentWorkbookUpload']> = {
  upload?: Resolver<ResolversTypes['UploadForm'], ParentType, ContextType>;
  uploadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignVisitOfficersResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignVisitOfficersResult'] = ResolversParentTypes['AssignVisitOfficersResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict' | 'Visit' | 'VisitDayBlocked' | 'WrongVisitState', ParentType, ContextType>;
};

export type AssignedOfficerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignedOfficer'] = ResolversParentTypes['AssignedOfficer']> = {
  cardNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttachEvidenceResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttachEvidenceResult'] = ResolversParentTypes['AttachEvidenceResult']> = {
  __resolveType: TypeResolveFn<'DraftSaved' | 'FileRejected' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict', ParentType, ContextType>;
};

export type AttachPublicityPhotoResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttachPublicityPhotoResult'] = ResolversParentTypes['AttachPublicityPhotoResult']> = {
  __resolveType: TypeResolveFn<'FileRejected' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'Report' | 'StateConflict' | 'WrongReportState', ParentType, ContextType>;
};

export type AttachReviewEvidenceResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttachReviewEvidenceResult'] = ResolversParentTypes['AttachReviewEvidenceResult']> = {
  __resolveType: TypeResolveFn<'FileRejected' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'Review' | 'StateConflict' | 'WrongReportState', ParentType, ContextType>;
};

export type AttachVisitEvidenceResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttachVisitEvidenceResult'] = ResolversParentTypes['AttachVisitEvidenceResult']> = {
  __resolveType: TypeResolveFn<'FileRejected' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict' | 'Visit' | 'WrongVisitState', ParentType, ContextType>;
};

export type AuditActorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditActor'] = ResolversParentTypes['AuditActor']> = {
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditChainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditChain'] = ResolversParentTypes['AuditChain']> = {
  entries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<AuditChainEntriesArgs, 'first'>>;
  head?: Resolver<Maybe<ResolversTypes['AuditHead']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['AuditVerdict'], ParentType, ContextType>;
};

export type AuditDigestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditDigest'] = ResolversParentTypes['AuditDigest']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  actor?: Resolver<ResolversTypes['AuditActor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  digests?: Resolver<ReadonlyArray<ResolversTypes['AuditDigest']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idempotencyKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditExportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditExportConnection'] = ResolversParentTypes['AuditExportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditExportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditExportLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditExportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditExportEdge'] = ResolversParentTypes['AuditExportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditExportLine'], ParentType, ContextType>;
};

export type AuditExportLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditExportLine'] = ResolversParentTypes['AuditExportLine']> = {
  line?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditFaultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditFault'] = ResolversParentTypes['AuditFault']> = {
  kind?: Resolver<ResolversTypes['AuditFaultKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AuditHeadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditHead'] = ResolversParentTypes['AuditHead']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditRootResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditRoot'] = ResolversParentTypes['AuditRoot']> = {
  computedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  county?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leafCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previousDay?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  treeHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditRootConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditRootConnection'] = ResolversParentTypes['AuditRootConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditRootEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditRoot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditRootEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditRootEdge'] = ResolversParentTypes['AuditRootEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditRoot'], ParentType, ContextType>;
};

export type AuditVerdictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditVerdict'] = ResolversParentTypes['AuditVerdict']> = {
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['AuditFault']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BeaconResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Beacon'] = ResolversParentTypes['Beacon']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BeaconNotAnnouncedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BeaconNotAnnounced'] = ResolversParentTypes['BeaconNotAnnounced']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BeaconTooEarlyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BeaconTooEarly'] = ResolversParentTypes['BeaconTooEarly']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BeaconValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BeaconValue'] = ResolversParentTypes['BeaconValue']> = {
  enteredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BodyHasEmployersResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BodyHasEmployers'] = ResolversParentTypes['BodyHasEmployers']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patrolBodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BreakdownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Breakdown'] = ResolversParentTypes['Breakdown']> = {
  dimension?: Resolver<ResolversTypes['FigureDimension'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['BreakdownRow']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BreakdownRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BreakdownRow'] = ResolversParentTypes['BreakdownRow']> = {
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rates?: Resolver<ReadonlyArray<ResolversTypes['Rate']>, ParentType, ContextType>;
};

export type ByCategoryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ByCategory'] = ResolversParentTypes['ByCategory']> = {
  BING?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  JIA?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  YI?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign']> = {
  campaignId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['CampaignDeadline']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  next?: Resolver<ReadonlyArray<ResolversTypes['CampaignDue']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  running?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['CampaignStage']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignDeadlineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignDeadline'] = ResolversParentTypes['CampaignDeadline']> = {
  deadlineId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CampaignDeadlineKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
};

export type CampaignDueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignDue'] = ResolversParentTypes['CampaignDue']> = {
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['CampaignDeadline'], ParentType, ContextType>;
};

export type CampaignStageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignStage'] = ResolversParentTypes['CampaignStage']> = {
  from?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
  stageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
};

export type CancelVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CancelVisitResult'] = ResolversParentTypes['CancelVisitResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict' | 'Visit' | 'WrongVisitState', ParentType, ContextType>;
};

export type CaseOfficerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseOfficer'] = ResolversParentTypes['CaseOfficer']> = {
  cardNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CatalogueDecidesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CatalogueDecides'] = ResolversParentTypes['CatalogueDecides']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatalogueUndecidedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CatalogueUndecided'] = ResolversParentTypes['CatalogueUndecided']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  industryCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CategoryChange'] = ResolversParentTypes['CategoryChange']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CategoryCoverage'] = ResolversParentTypes['CategoryCoverage']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  employers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wanted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CategoryShiftCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CategoryShiftCount'] = ResolversParentTypes['CategoryShiftCount']> = {
  best?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  employers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  worst?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
};

export type CircularResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Circular'] = ResolversParentTypes['Circular']> = {
  circularId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correctionWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CircularKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['CircularRecipient']>, ParentType, ContextType>;
  supervisions?: Resolver<ReadonlyArray<ResolversTypes['SupervisionTitle']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CircularAnsweredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CircularAnswered'] = ResolversParentTypes['CircularAnswered']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CircularConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CircularConnection'] = ResolversParentTypes['CircularConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Circular']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CircularIssuedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CircularIssued'] = ResolversParentTypes['CircularIssued']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CircularRecipientResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CircularRecipient'] = ResolversParentTypes['CircularRecipient']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CircularAnswerState'], ParentType, ContextType>;
};

export type CircularWithdrawnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CircularWithdrawn'] = ResolversParentTypes['CircularWithdrawn']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClassHeadcountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClassHeadcount'] = ResolversParentTypes['ClassHeadcount']> = {
  exposed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ExposureLevel'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['HazardNature'], ParentType, ContextType>;
};

export type ClassVerdictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClassVerdict'] = ResolversParentTypes['ClassVerdict']> = {
  band?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deciding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['HazardGrade'], ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headcountIsUpperBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ExposureLevel'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['HazardNature'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
};

export type ClosePlanResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClosePlanResult'] = ResolversParentTypes['ClosePlanResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'Plan' | 'PlanNotOverdue' | 'StateConflict' | 'WrongPlanState', ParentType, ContextType>;
};

export type CloseWebhookResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloseWebhookResult'] = ResolversParentTypes['CloseWebhookResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict' | 'Webhook', ParentType, ContextType>;
};

export type CommentAlreadyAnsweredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommentAlreadyAnswered'] = ResolversParentTypes['CommentAlreadyAnswered']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommentAnswer'] = ResolversParentTypes['CommentAnswer']> = {
  answeredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  onBehalf?: Resolver<Maybe<ResolversTypes['OnBehalf']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommentAuthorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommentAuthor'] = ResolversParentTypes['CommentAuthor']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommentFeedbackResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommentFeedback'] = ResolversParentTypes['CommentFeedback']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommentKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommentTallyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommentTally'] = ResolversParentTypes['CommentTally']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  objections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unansweredObjections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommentsClosedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommentsClosed'] = ResolversParentTypes['CommentsClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitSeedResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitSeedResult'] = ResolversParentTypes['CommitSeedResult']> = {
  __resolveType: TypeResolveFn<'AlreadyContributed' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotAParty' | 'NotFound' | 'Plan' | 'RevealTooLate' | 'SeedBeforeFreeze' | 'StateConflict' | 'WrongPlanState', ParentType, ContextType>;
};

export type ComplaintResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint']> = {
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  employerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComplaintKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  photos?: Resolver<ReadonlyArray<ResolversTypes['ComplaintPhoto']>, ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['CommentAuthor']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ComplaintState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ComplaintStep']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComplaintConnection'] = ResolversParentTypes['ComplaintConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ComplaintEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Complaint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ComplaintCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComplaintCount'] = ResolversParentTypes['ComplaintCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComplaintKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComplaintCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComplaintCounts'] = ResolversParentTypes['ComplaintCounts']> = {
  byKind?: Resolver<ReadonlyArray<ResolversTypes['ComplaintCount']>, ParentType, ContextType>;
  handled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notAccepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComplaintEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComplaintEdge'] = ResolversParentTypes['ComplaintEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type ComplaintFeedbackResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComplaintFeedback'] = ResolversParentTypes['ComplaintFeedback']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ComplaintState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ComplaintStep']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type ComplaintKindRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComplaintKindRow'] = ResolversParentTypes['ComplaintKindRow']> = {
  kind?: Resolver<ResolversTypes['ComplaintKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComplaintPhotoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComplaintPhoto'] = ResolversParentTypes['ComplaintPhoto']> = {
  downloadUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComplaintPhotoUploadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComplaintPhotoUpload'] = ResolversParentTypes['ComplaintPhotoUpload']> = {
  upload?: Resolver<ResolversTypes['UploadForm'], ParentType, ContextType>;
  uploadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComplaintStep'] = ResolversParentTypes['ComplaintStep']> = {
  action?: Resolver<ResolversTypes['ComplaintAction'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConcludeVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConcludeVisitResult'] = ResolversParentTypes['ConcludeVisitResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict' | 'Visit' | 'VisitNotApproved' | 'WrongVisitState', ParentType, ContextType>;
};

export type ConfirmCategoryResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmCategoryResult'] = ResolversParentTypes['ConfirmCategoryResult']> = {
  __resolveType: TypeResolveFn<'CatalogueDecides' | 'CatalogueUndecided' | 'Employer' | 'FiledReportDecides' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'OutOfScope' | 'StateConflict', ParentType, ContextType>;
};

export type ConfirmVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmVisitResult'] = ResolversParentTypes['ConfirmVisitResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict' | 'Visit' | 'WrongVisitState', ParentType, ContextType>;
};

export type ConfirmedCategoryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmedCategory'] = ResolversParentTypes['ConfirmedCategory']> = {
  awaitsReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['CategoryBasis'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  confirmedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CorrectionOrderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectionOrder'] = ResolversParentTypes['CorrectionOrder']> = {
  due?: Resolver<ResolversTypes['CountedPeriod'], ParentType, ContextType>;
  dueBefore?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  extendedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  servedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
};

export type CountDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountDifference'] = ResolversParentTypes['CountDifference']> = {
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CountDifferenceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountFigures'] = ResolversParentTypes['CountFigures']> = {
  bySection?: Resolver<ReadonlyArray<ResolversTypes['SectionCount']>, ParentType, ContextType>;
  declared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountIncompleteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountIncomplete'] = ResolversParentTypes['CountIncomplete']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['CountReportRow']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountListChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountListChanged'] = ResolversParentTypes['CountListChanged']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountReport'] = ResolversParentTypes['CountReport']> = {
  campaignId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['KeptFile'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['CountFigures'], ParentType, ContextType>;
  incompleteBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['CountReportRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountReportRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountReportRow'] = ResolversParentTypes['CountReportRow']> = {
  bodyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['CountFigures']>, ParentType, ContextType>;
  lateBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountReturnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountReturn'] = ResolversParentTypes['CountReturn']> = {
  bodyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drawnAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  employers?: Resolver<ResolversTypes['CountedEmployerConnection'], ParentType, ContextType, Partial<CountReturnEmployersArgs>>;
  figures?: Resolver<ResolversTypes['CountFigures'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['KeptFile'], ParentType, ContextType>;
  signed?: Resolver<Maybe<ResolversTypes['CountSignature']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CountState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CountStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountSignatureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountSignature'] = ResolversParentTypes['CountSignature']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['CountDifference']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  lateBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountStandingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountStanding'] = ResolversParentTypes['CountStanding']> = {
  bodyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countReturn?: Resolver<Maybe<ResolversTypes['CountReturn']>, ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  lateBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountStep'] = ResolversParentTypes['CountStep']> = {
  action?: Resolver<ResolversTypes['CountAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountedEmployerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountedEmployer'] = ResolversParentTypes['CountedEmployer']> = {
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  industryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  industryName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountedEmployerConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountedEmployerConnection'] = ResolversParentTypes['CountedEmployerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountedEmployerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CountedEmployer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CountedEmployerEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountedEmployerEdge'] = ResolversParentTypes['CountedEmployerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CountedEmployer'], ParentType, ContextType>;
};

export type CountedPeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountedPeriod'] = ResolversParentTypes['CountedPeriod']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['DeadlineDay']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
};

export type CountedTwiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountedTwice'] = ResolversParentTypes['CountedTwice']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employers?: Resolver<ReadonlyArray<ResolversTypes['NamedEmployer']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['County'] = ResolversParentTypes['County']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstRoundEndsOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  majorChangeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patrolBodies?: Resolver<ReadonlyArray<ResolversTypes['PatrolBody']>, ParentType, ContextType>;
  patrolRollsOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  prefecture?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reminders?: Resolver<ReadonlyArray<ResolversTypes['CountyReminder']>, ParentType, ContextType>;
  retiredPatrolBodies?: Resolver<ReadonlyArray<ResolversTypes['RetiredPatrolBody']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountyConnection'] = ResolversParentTypes['CountyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ListedCounty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CountyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountyEdge'] = ResolversParentTypes['CountyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ListedCounty'], ParentType, ContextType>;
};

export type CountyExistsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountyExists'] = ResolversParentTypes['CountyExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountyFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountyFigures'] = ResolversParentTypes['CountyFigures']> = {
  countedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  county?: Resolver<ResolversTypes['County'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
};

export type CountyReminderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountyReminder'] = ResolversParentTypes['CountyReminder']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['ReminderDeadline'], ParentType, ContextType>;
  thenEvery?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CountyRuleSetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountyRuleSet'] = ResolversParentTypes['CountyRuleSet']> = {
  county?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decisionNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keyItemCapsGrade?: Resolver<Maybe<ResolversTypes['ManagementGrade']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['RuleSetWithdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoverageRow'] = ResolversParentTypes['CoverageRow']> = {
  drawn?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  employers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DashboardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dashboard'] = ResolversParentTypes['Dashboard']> = {
  breakdowns?: Resolver<ReadonlyArray<ResolversTypes['Breakdown']>, ParentType, ContextType>;
  countedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  county?: Resolver<ResolversTypes['County'], ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['CategoryCoverage']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patrolBody?: Resolver<Maybe<ResolversTypes['PatrolBody']>, ParentType, ContextType>;
  rates?: Resolver<ReadonlyArray<ResolversTypes['Rate']>, ParentType, ContextType>;
  rebuildingSince?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DayRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DayRange'] = ResolversParentTypes['DayRange']> = {
  from?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
};

export type DeadDeliveryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeadDelivery'] = ResolversParentTypes['DeadDelivery']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveryId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MessageKind'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  webhookId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeadDeliveryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeadDeliveryConnection'] = ResolversParentTypes['DeadDeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeadDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DeadDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeadDeliveryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeadDeliveryEdge'] = ResolversParentTypes['DeadDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeadDelivery'], ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['DeadlineDay']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeadlineKind'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
};

export type DeadlineDayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeadlineDay'] = ResolversParentTypes['DeadlineDay']> = {
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DecisionPublicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionPublication'] = ResolversParentTypes['DecisionPublication']> = {
  published?: Resolver<Maybe<ResolversTypes['PublishedDecision']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
};

export type DelegateTechServiceResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DelegateTechServiceResult'] = ResolversParentTypes['DelegateTechServiceResult']> = {
  __resolveType: TypeResolveFn<'Employer' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict', ParentType, ContextType>;
};

export type DelegationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation']> = {
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  techServiceCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
};

export type DiscardAssessmentDraftResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DiscardAssessmentDraftResult'] = ResolversParentTypes['DiscardAssessmentDraftResult']> = {
  __resolveType: TypeResolveFn<'DraftConflict' | 'DraftNotOpen' | 'DraftSaved' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict', ParentType, ContextType>;
};

export type DismissPatrolReferralResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DismissPatrolReferralResult'] = ResolversParentTypes['DismissPatrolReferralResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'PatrolReferral' | 'ReferralSettled' | 'StateConflict', ParentType, ContextType>;
};

export type DocumentSignatureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentSignature'] = ResolversParentTypes['DocumentSignature']> = {
  certificateInForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  claimedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  coveredBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuerTrust?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['SignatureSigner']>, ParentType, ContextType>;
  timestampedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['SignatureVerdict'], ParentType, ContextType>;
};

export type DraftAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftAnswer'] = ResolversParentTypes['DraftAnswer']> = {
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['SelfCheckVerdict'], ParentType, ContextType>;
};

export type DraftCircularResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftCircularResult'] = ResolversParentTypes['DraftCircularResult']> = {
  __resolveType: TypeResolveFn<'Circular' | 'CircularIssued' | 'CircularWithdrawn' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict', ParentType, ContextType>;
};

export type DraftCollisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftCollision'] = ResolversParentTypes['DraftCollision']> = {
  changedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['SelfCheckVerdict']>, ParentType, ContextType>;
  itemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yours?: Resolver<Maybe<ResolversTypes['SelfCheckVerdict']>, ParentType, ContextType>;
};

export type DraftConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftConflict'] = ResolversParentTypes['DraftConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  collisions?: Resolver<ReadonlyArray<ResolversTypes['DraftCollision']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['SavedDraft'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftFactorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftFactor'] = ResolversParentTypes['DraftFactor']> = {
  exposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ExposureLevel'], ParentType, ContextType>;
  measuredOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['HazardNature']>, ParentType, ContextType>;
  natureBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  testReportNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DraftNotOpenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftNotOpen'] = ResolversParentTypes['DraftNotOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftPlanResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftPlanResult'] = ResolversParentTypes['DraftPlanResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NoPlanSettings' | 'Plan' | 'StateConflict', ParentType, ContextType>;
};

export type DraftReportResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftReportResult'] = ResolversParentTypes['DraftReportResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NoAssessment' | 'NotFound' | 'Report' | 'ReportAlreadyOpen' | 'StateConflict', ParentType, ContextType>;
};

export type DraftReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftReview'] = ResolversParentTypes['DraftReview']> = {
  grading?: Resolver<Maybe<ResolversTypes['Grading']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  selfCheck?: Resolver<ResolversTypes['SelfCheckReview'], ParentType, ContextType>;
};

export type DraftSavedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftSaved'] = ResolversParentTypes['DraftSaved']> = {
  draft?: Resolver<ResolversTypes['SavedDraft'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawCountReturnResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DrawCountReturnResult'] = ResolversParentTypes['DrawCountReturnResult']> = {
  __resolveType: TypeResolveFn<'CountReturn' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NoCountInCampaign' | 'NotFound' | 'StateConflict' | 'WrongCountState', ParentType, ContextType>;
};

export type EffectiveCategoryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EffectiveCategory'] = ResolversParentTypes['EffectiveCategory']> = {
  basis?: Resolver<ResolversTypes['CategoryBasis'], ParentType, ContextType>;
  basisText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byRole?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['CategoryCause'], ParentType, ContextType>;
  causeText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
};

export type EmployerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Employer'] = ResolversParentTypes['Employer']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, RequireFields<EmployerAssessmentsArgs, 'first'>>;
  confirmed?: Resolver<Maybe<ResolversTypes['ConfirmedCategory']>, ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  delegation?: Resolver<Maybe<ResolversTypes['Delegation']>, ParentType, ContextType>;
  economicType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveCategory?: Resolver<Maybe<ResolversTypes['EffectiveCategory']>, ParentType, ContextType>;
  exposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factors?: Resolver<ReadonlyArray<ResolversTypes['EmployerFactor']>, ParentType, ContextType>;
  formerCategories?: Resolver<ReadonlyArray<ResolversTypes['EffectiveCategory']>, ParentType, ContextType>;
  formerPatrolBodies?: Resolver<ReadonlyArray<ResolversTypes['FormerPatrolBody']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  industryName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  industryRisk?: Resolver<ResolversTypes['IndustryRisk'], ParentType, ContextType>;
  inspections?: Resolver<Maybe<ResolversTypes['InspectionTally']>, ParentType, ContextType>;
  lastTestOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  lastTestResult?: Resolver<Maybe<ResolversTypes['TestResult']>, ParentType, ContextType>;
  legalRepresentative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listEntries?: Resolver<ReadonlyArray<ResolversTypes['ListEntry']>, ParentType, ContextType>;
  majorChange?: Resolver<Maybe<ResolversTypes['MajorChange']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextDue?: Resolver<Maybe<ResolversTypes['NextDue']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patrolBody?: Resolver<ResolversTypes['PatrolBody'], ParentType, ContextType>;
  patrolRecords?: Resolver<ResolversTypes['PatrolRecordConnection'], ParentType, ContextType, Partial<EmployerPatrolRecordsArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primaryBody?: Resolver<ResolversTypes['PrimaryBody'], ParentType, ContextType>;
  productionStartOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<EmployerReportsArgs, 'first'>>;
  size?: Resolver<Maybe<ResolversTypes['EmployerSize']>, ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['EmployerSummary']>, ParentType, ContextType>;
  techServiceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineEventConnection'], ParentType, ContextType, RequireFields<EmployerTimelineArgs, 'first'>>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, Partial<EmployerVisitsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmployerConnection'] = ResolversParentTypes['EmployerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmployerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ListedEmployer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EmployerEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmployerEdge'] = ResolversParentTypes['EmployerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ListedEmployer'], ParentType, ContextType>;
};

export type EmployerFactorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmployerFactor'] = ResolversParentTypes['EmployerFactor']> = {
  catalogueName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exposed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['ExposureLevel']>, ParentType, ContextType>;
  measuredOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['HazardNature']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  testResult?: Resolver<Maybe<ResolversTypes['TestResult']>, ParentType, ContextType>;
};

export type EmployerSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmployerSummary'] = ResolversParentTypes['EmployerSummary']> = {
  assessedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  hazardGrade?: Resolver<ResolversTypes['HazardGrade'], ParentType, ContextType>;
  managementGrade?: Resolver<ResolversTypes['ManagementGrade'], ParentType, ContextType>;
  reportState?: Resolver<Maybe<ResolversTypes['ReportState']>, ParentType, ContextType>;
};

export type EndVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EndVisitResult'] = ResolversParentTypes['EndVisitResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'ItemsWithoutVerdict' | 'NotFound' | 'StateConflict' | 'Visit' | 'WrongVisitState', ParentType, ContextType>;
};

export type EnforcementRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnforcementRefused'] = ResolversParentTypes['EnforcementRefused']> = {
  action?: Resolver<Maybe<ResolversTypes['FindingAction']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  allowed?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Role']>>, ParentType, ContextType>;
  cardNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentState?: Resolver<Maybe<ResolversTypes['FindingState']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  dueFen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  fileCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  leastYuan?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  longestDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mostYuan?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  noticedYuan?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  officerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paidFen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  penaltyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  possibleFrom?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  unmet?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterBeaconResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterBeaconResult'] = ResolversParentTypes['EnterBeaconResult']> = {
  __resolveType: TypeResolveFn<'BeaconNotAnnounced' | 'BeaconTooEarly' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'Plan' | 'SeedBeforeFreeze' | 'SeedIncomplete' | 'StateConflict' | 'WrongPlanState', ParentType, ContextType>;
};

export type EnterScoreResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterScoreResult'] = ResolversParentTypes['EnterScoreResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'ScoreEntry' | 'StateConflict', ParentType, ContextType>;
};

export type EvidenceFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceFile'] = ResolversParentTypes['EvidenceFile']> = {
  attachedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  downloadUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceUploadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceUpload'] = ResolversParentTypes['EvidenceUpload']> = {
  upload?: Resolver<ResolversTypes['UploadForm'], ParentType, ContextType>;
  uploadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidencedAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidencedAnswer'] = ResolversParentTypes['EvidencedAnswer']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  evidenceWanted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['SelfCheckVerdict'], ParentType, ContextType>;
};

export type ExportArchiveResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExportArchiveResult'] = ResolversParentTypes['ExportArchiveResult']> = {
  __resolveType: TypeResolveFn<'ArchiveTooLarge' | 'ArchiveVolume' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict', ParentType, ContextType>;
};

export type ExposureLimitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposureLimit'] = ResolversParentTypes['ExposureLimit']> = {
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['LimitQuantity'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
  substances?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valueIn2007?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['FigureMeasure'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureRecord'] = ResolversParentTypes['FigureRecord']> = {
  employerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  employerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FigureRecordKind'], ParentType, ContextType>;
  patrolBodyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  patrolMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureRecordConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureRecordConnection'] = ResolversParentTypes['FigureRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FigureRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FigureRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FigureRecordEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureRecordEdge'] = ResolversParentTypes['FigureRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FigureRecord'], ParentType, ContextType>;
};

export type FileRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileRejected'] = ResolversParentTypes['FileRejected']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileReportResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileReportResult'] = ResolversParentTypes['FileReportResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotSignedOff' | 'PublicityNotStarted' | 'Report' | 'StateConflict' | 'WrongReportState', ParentType, ContextType>;
};

export type FiledReportDecidesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiledReportDecides'] = ResolversParentTypes['FiledReportDecides']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FilingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Filing'] = ResolversParentTypes['Filing']> = {
  filedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receiptNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workingDaysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  alsoBreaks?: Resolver<ReadonlyArray<ResolversTypes['Penalty']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['FindingClock']>, ParentType, ContextType>;
  correctedOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PenaltyDecision']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['FindingDocument']>, ParentType, ContextType>;
  employerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  graveHarm?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  harm?: Resolver<ResolversTypes['Harm'], ParentType, ContextType>;
  hearing?: Resolver<Maybe<ResolversTypes['PlannedHearing']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextSteps?: Resolver<ReadonlyArray<ResolversTypes['NextFindingStep']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['PriorNotice']>, ParentType, ContextType>;
  officers?: Resolver<ReadonlyArray<ResolversTypes['CaseOfficer']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['CorrectionOrder']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['FindingOrigin']>, ParentType, ContextType>;
  penalty?: Resolver<ResolversTypes['Penalty'], ParentType, ContextType>;
  publication?: Resolver<ResolversTypes['DecisionPublication'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FindingState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['FindingStep']>, ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waiverConditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WaiverCondition']>>, ParentType, ContextType, RequireFields<FindingWaiverConditionsArgs, 'extraConditionMet'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingClockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingClock'] = ResolversParentTypes['FindingClock']> = {
  kind?: Resolver<ResolversTypes['FindingClockKind'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['CountedPeriod'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FindingDocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingDocument'] = ResolversParentTypes['FindingDocument']> = {
  kind?: Resolver<ResolversTypes['FindingDocumentKind'], ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['FindingDocumentSection']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingDocumentSectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingDocumentSection'] = ResolversParentTypes['FindingDocumentSection']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FindingOriginResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingOrigin'] = ResolversParentTypes['FindingOrigin']> = {
  kind?: Resolver<ResolversTypes['FindingOriginKind'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingStep'] = ResolversParentTypes['FindingStep']> = {
  action?: Resolver<ResolversTypes['FindingAction'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FindingUploadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingUpload'] = ResolversParentTypes['FindingUpload']> = {
  upload?: Resolver<ResolversTypes['UploadForm'], ParentType, ContextType>;
  uploadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinishPatrolPhotoResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinishPatrolPhotoResult'] = ResolversParentTypes['FinishPatrolPhotoResult']> = {
  __resolveType: TypeResolveFn<'FileRejected' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'PatrolRecord' | 'StateConflict', ParentType, ContextType>;
};

export type FixScoresResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FixScoresResult'] = ResolversParentTypes['FixScoresResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'ScorePeriodNotOver' | 'ScoreTable' | 'ScoresFixedAlready' | 'StateConflict', ParentType, ContextType>;
};

export type FormFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormField'] = ResolversParentTypes['FormField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormerPatrolBodyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormerPatrolBody'] = ResolversParentTypes['FormerPatrolBody']> = {
  from?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  patrolBodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
};

export type FormerVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormerVersion'] = ResolversParentTypes['FormerVersion']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declaredCategory?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  photos?: Resolver<ReadonlyArray<ResolversTypes['PublicityPhoto']>, ParentType, ContextType>;
  postedOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  revisedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  versionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FreezePlanResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FreezePlanResult'] = ResolversParentTypes['FreezePlanResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NoPlanSettings' | 'NotFound' | 'NothingToDraw' | 'OfficersShort' | 'Plan' | 'StateConflict' | 'WrongPlanState', ParentType, ContextType>;
};

export type GivenIndustryAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GivenIndustryAnswer'] = ResolversParentTypes['GivenIndustryAnswer']> = {
  applies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GradeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GradeResult'] = ResolversParentTypes['GradeResult']> = {
  __resolveType: TypeResolveFn<'Grading' | 'InvalidInput' | 'OutOfScope', ParentType, ContextType>;
};

export type GradingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Grading'] = ResolversParentTypes['Grading']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['GradingExplanation'], ParentType, ContextType>;
  hazardGrade?: Resolver<ResolversTypes['HazardGrade'], ParentType, ContextType>;
  managementGrade?: Resolver<ResolversTypes['ManagementGrade'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GradingExplanationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GradingExplanation'] = ResolversParentTypes['GradingExplanation']> = {
  classes?: Resolver<ReadonlyArray<ResolversTypes['ClassVerdict']>, ParentType, ContextType>;
  managementSource?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
  matrixCell?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matrixSource?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
  ruleSetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scoreBand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  wouldChange?: Resolver<ReadonlyArray<ResolversTypes['CategoryChange']>, ParentType, ContextType>;
};

export type HarmResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Harm'] = ResolversParentTypes['Harm']> = {
  accidentConcealed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  accidentImminent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acuteCases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chronicCases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deaths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stopOrderRefused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HazardFactorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HazardFactor'] = ResolversParentTypes['HazardFactor']> = {
  casNumbers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['HazardFactorCategory'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['ExposureLimit']>, ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['HazardFactorSeverity'], ParentType, ContextType>;
  severitySource?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
  synonyms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportRuleSetResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRuleSetResult'] = ResolversParentTypes['ImportRuleSetResult']> = {
  __resolveType: TypeResolveFn<'CountyRuleSet' | 'FileRejected' | 'IdempotencyKeyReused' | 'InvalidInput' | 'RuleSetDayTaken' | 'StateConflict' | 'WorkbookRejected', ParentType, ContextType>;
};

export type IndustryAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryAnswer'] = ResolversParentTypes['IndustryAnswer']> = {
  applies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listedCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndustryRiskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryRisk'] = ResolversParentTypes['IndustryRisk']> = {
  answerable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  listedCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  risk?: Resolver<ResolversTypes['IndustryRiskLevel'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
};

export type InitCountyResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitCountyResult'] = ResolversParentTypes['InitCountyResult']> = {
  __resolveType: TypeResolveFn<'BodyHasEmployers' | 'County' | 'CountyExists' | 'IdempotencyKeyReused' | 'InvalidInput' | 'StateConflict', ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectionTallyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionTally'] = ResolversParentTypes['InspectionTally']> = {
  checked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastCheckedOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type InvalidInputResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueCircularResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssueCircularResult'] = ResolversParentTypes['IssueCircularResult']> = {
  __resolveType: TypeResolveFn<'Circular' | 'CircularIssued' | 'CircularWithdrawn' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict', ParentType, ContextType>;
};

export type ItemVerdictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ItemVerdict'] = ResolversParentTypes['ItemVerdict']> = {
  byRole?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ReviewVerdict'], ParentType, ContextType>;
};

export type ItemsWithoutVerdictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ItemsWithoutVerdict'] = ResolversParentTypes['ItemsWithoutVerdict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeptAsideResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KeptAside'] = ResolversParentTypes['KeptAside']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operations?: Resolver<ReadonlyArray<ResolversTypes['PatrolOperation']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type KeptFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KeptFile'] = ResolversParentTypes['KeptFile']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerImportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerImport'] = ResolversParentTypes['LedgerImport']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  acceptedWithCorrections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  processedRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusalMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejectedWorkbookUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['LedgerRowConnection'], ParentType, ContextType, RequireFields<LedgerImportRowsArgs, 'first'>>;
  startedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LedgerImportState'], ParentType, ContextType>;
  totalRows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerImportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerImportConnection'] = ResolversParentTypes['LedgerImportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LedgerImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LedgerImportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerImportEdge'] = ResolversParentTypes['LedgerImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerImport'], ParentType, ContextType>;
};

export type LedgerRemarkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerRemark'] = ResolversParentTypes['LedgerRemark']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerRow'] = ResolversParentTypes['LedgerRow']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['LedgerRowOutcome'], ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['LedgerRemark']>, ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheetRow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerRowConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerRowConnection'] = ResolversParentTypes['LedgerRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LedgerRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LedgerRowEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerRowEdge'] = ResolversParentTypes['LedgerRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerRow'], ParentType, ContextType>;
};

export type LedgerUploadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerUpload'] = ResolversParentTypes['LedgerUpload']> = {
  import?: Resolver<ResolversTypes['LedgerImport'], ParentType, ContextType>;
  upload?: Resolver<ResolversTypes['UploadForm'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalSource'] = ResolversParentTypes['LegalSource']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LiftingItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiftingItem'] = ResolversParentTypes['LiftingItem']> = {
  gradeIfConforming?: Resolver<ResolversTypes['ManagementGrade'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lifts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marks?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scoreIfConforming?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListClockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListClock'] = ResolversParentTypes['ListClock']> = {
  period?: Resolver<ResolversTypes['PublicationDeadline'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListCriteriaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListCriteria'] = ResolversParentTypes['ListCriteria']> = {
  criteria?: Resolver<ReadonlyArray<ResolversTypes['ListCriterion']>, ParentType, ContextType>;
  inForceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['ListCriteriaVersion']>, ParentType, ContextType>;
};

export type ListCriteriaInEffectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListCriteriaInEffect'] = ResolversParentTypes['ListCriteriaInEffect']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criteriaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListCriteriaNotMetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListCriteriaNotMet'] = ResolversParentTypes['ListCriteriaNotMet']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListCriteriaVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListCriteriaVersion'] = ResolversParentTypes['ListCriteriaVersion']> = {
  criteria?: Resolver<ReadonlyArray<ResolversTypes['ListCriterion']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListCriterionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListCriterion'] = ResolversParentTypes['ListCriterion']> = {
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Category']>>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['CriterionFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  repair?: Resolver<ResolversTypes['ListCriterionRepair'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
  termMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withinMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ListCriterionRepairResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListCriterionRepair'] = ResolversParentTypes['ListCriterionRepair']> = {
  afterMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mustBeCured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListEntry'] = ResolversParentTypes['ListEntry']> = {
  clock?: Resolver<Maybe<ResolversTypes['ListClock']>, ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criteriaId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  employerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grounds?: Resolver<ReadonlyArray<ResolversTypes['ListGround']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['ListKind'], ParentType, ContextType>;
  nominatedFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedFrom?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  publishedUntil?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ListState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  stateText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ListStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListEntryConnection'] = ResolversParentTypes['ListEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ListEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ListEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ListEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListEntryEdge'] = ResolversParentTypes['ListEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ListEntry'], ParentType, ContextType>;
};

export type ListFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListFile'] = ResolversParentTypes['ListFile']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  downloadUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListGroundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListGround'] = ResolversParentTypes['ListGround']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['ListCriterion'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ListGroundRecord']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListGroundRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListGroundRecord'] = ResolversParentTypes['ListGroundRecord']> = {
  on?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListHearingClosedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListHearingClosed'] = ResolversParentTypes['ListHearingClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListHearingOpenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListHearingOpen'] = ResolversParentTypes['ListHearingOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListJsonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListJson'] = ResolversParentTypes['ListJson']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListNotCuredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListNotCured'] = ResolversParentTypes['ListNotCured']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  possibleFrom?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListStep'] = ResolversParentTypes['ListStep']> = {
  action?: Resolver<ResolversTypes['ListAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  byText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ListUploadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListUpload'] = ResolversParentTypes['ListUpload']> = {
  upload?: Resolver<ResolversTypes['UploadForm'], ParentType, ContextType>;
  uploadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListedCountyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListedCounty'] = ResolversParentTypes['ListedCounty']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefecture?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListedEmployerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListedEmployer'] = ResolversParentTypes['ListedEmployer']> = {
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  effectiveCategory?: Resolver<Maybe<ResolversTypes['EffectiveCategory']>, ParentType, ContextType>;
  exposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  industryName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextDue?: Resolver<Maybe<ResolversTypes['NextDue']>, ParentType, ContextType>;
  patrolBody?: Resolver<ResolversTypes['PatrolBody'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['EmployerSummary']>, ParentType, ContextType>;
};

export type LoadCalendarNoticeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoadCalendarNoticeResult'] = ResolversParentTypes['LoadCalendarNoticeResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'LoadedNotice' | 'NoticeNotNewer' | 'StateConflict', ParentType, ContextType>;
};

export type LoadedNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoadedNotice'] = ResolversParentTypes['LoadedNotice']> = {
  county?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holidays?: Resolver<ReadonlyArray<ResolversTypes['NoticedHoliday']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  makeUpDays?: Resolver<ReadonlyArray<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recomputed?: Resolver<Maybe<ResolversTypes['Recomputation']>, ParentType, ContextType>;
  replaced?: Resolver<ReadonlyArray<ResolversTypes['ReplacedNotice']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LostMarksResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LostMarks'] = ResolversParentTypes['LostMarks']> = {
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marks?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MajorChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MajorChange'] = ResolversParentTypes['MajorChange']> = {
  detectedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MajorChangeReason']>, ParentType, ContextType>;
};

export type MajorChangeReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MajorChangeReason'] = ResolversParentTypes['MajorChangeReason']> = {
  detectedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MajorChangeKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
};

export type MarkReadResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MarkReadResult'] = ResolversParentTypes['MarkReadResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'MarkedRead' | 'NotFound' | 'StateConflict', ParentType, ContextType>;
};

export type MarkedReadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MarkedRead'] = ResolversParentTypes['MarkedRead']> = {
  messageIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasurementPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasurementPoint'] = ResolversParentTypes['MeasurementPoint']> = {
  institution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measuredOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ExposureLevel'], ParentType, ContextType>;
  workplace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberUnit'] = ResolversParentTypes['MemberUnit']> = {
  duties?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isBureau?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberUnitsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberUnits'] = ResolversParentTypes['MemberUnits']> = {
  units?: Resolver<ReadonlyArray<ResolversTypes['MemberUnit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MessageKind'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  reminder?: Resolver<Maybe<ResolversTypes['Reminder']>, ParentType, ContextType>;
  settled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Message']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type MonthLoadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonthLoad'] = ResolversParentTypes['MonthLoad']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MovedDayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MovedDay'] = ResolversParentTypes['MovedDay']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptCountReturn?: Resolver<ResolversTypes['AcceptCountReturnResult'], ParentType, ContextType, RequireFields<MutationAcceptCountReturnArgs, 'input'>>;
  acceptReport?: Resolver<ResolversTypes['AcceptReportResult'], ParentType, ContextType, RequireFields<MutationAcceptReportArgs, 'input'>>;
  addWebhook?: Resolver<ResolversTypes['AddWebhookResult'], ParentType, ContextType, RequireFields<MutationAddWebhookArgs, 'input'>>;
  answerCircular?: Resolver<ResolversTypes['AnswerCircularResult'], ParentType, ContextType, RequireFields<MutationAnswerCircularArgs, 'input'>>;
  answerPublicComment?: Resolver<ResolversTypes['AnswerPublicCommentResult'], ParentType, ContextType, RequireFields<MutationAnswerPublicCommentArgs, 'input'>>;
  answerScoreObjection?: Resolver<ResolversTypes['AnswerScoreObjectionResult'], ParentType, ContextType, RequireFields<MutationAnswerScoreObjectionArgs, 'input'>>;
  approveVisit?: Resolver<ResolversTypes['ApproveVisitResult'], ParentType, ContextType, RequireFields<MutationApproveVisitArgs, 'input'>>;
  assignVisitOfficers?: Resolver<ResolversTypes['AssignVisitOfficersResult'], ParentType, ContextType, RequireFields<MutationAssignVisitOfficersArgs, 'input'>>;
  attachEvidence?: Resolver<ResolversTypes['AttachEvidenceResult'], ParentType, ContextType, RequireFields<MutationAttachEvidenceArgs, 'input'>>;
  attachPublicityPhoto?: Resolver<ResolversTypes['AttachPublicityPhotoResult'], ParentType, ContextType, RequireFields<MutationAttachPublicityPhotoArgs, 'input'>>;
  attachReviewEvidence?: Resolver<ResolversTypes['AttachReviewEvidenceResult'], ParentType, ContextType, RequireFields<MutationAttachReviewEvidenceArgs, 'input'>>;
  attachVisitEvidence?: Resolver<ResolversTypes['AttachVisitEvidenceResult'], ParentType, ContextType, RequireFields<MutationAttachVisitEvidenceArgs, 'input'>>;
  cancelVisit?: Resolver<ResolversTypes['CancelVisitResult'], ParentType, ContextType, RequireFields<MutationCancelVisitArgs, 'input'>>;
  closePlan?: Resolver<ResolversTypes['ClosePlanResult'], ParentType, ContextType, RequireFields<MutationClosePlanArgs, 'input'>>;
  closeWebhook?: Resolver<ResolversTypes['CloseWebhookResult'], ParentType, ContextType, RequireFields<MutationCloseWebhookArgs, 'input'>>;
  commitSeed?: Resolver<ResolversTypes['CommitSeedResult'], ParentType, ContextType, RequireFields<MutationCommitSeedArgs, 'input'>>;
  concludeVisit?: Resolver<ResolversTypes['ConcludeVisitResult'], ParentType, ContextType, RequireFields<MutationConcludeVisitArgs, 'input'>>;
  confirmCategory?: Resolver<ResolversTypes['ConfirmCategoryResult'], ParentType, ContextType, RequireFields<MutationConfirmCategoryArgs, 'input'>>;
  confirmVisit?: Resolver<ResolversTypes['ConfirmVisitResult'], ParentType, ContextType, RequireFields<MutationConfirmVisitArgs, 'input'>>;
  delegateTechService?: Resolver<ResolversTypes['DelegateTechServiceResult'], ParentType, ContextType, RequireFields<MutationDelegateTechServiceArgs, 'input'>>;
  discardAssessmentDraft?: Resolver<ResolversTypes['DiscardAssessmentDraftResult'], ParentType, ContextType, RequireFields<MutationDiscardAssessmentDraftArgs, 'input'>>;
  dismissPatrolReferral?: Resolver<ResolversTypes['DismissPatrolReferralResult'], ParentType, ContextType, RequireFields<MutationDismissPatrolReferralArgs, 'input'>>;
  draftCircular?: Resolver<ResolversTypes['DraftCircularResult'], ParentType, ContextType, RequireFields<MutationDraftCircularArgs, 'input'>>;
  draftPlan?: Resolver<ResolversTypes['DraftPlanResult'], ParentType, ContextType, RequireFields<MutationDraftPlanArgs, 'input'>>;
  draftReport?: Resolver<ResolversTypes['DraftReportResult'], ParentType, ContextType, RequireFields<MutationDraftReportArgs, 'input'>>;
  drawCountReturn?: Resolver<ResolversTypes['DrawCountReturnResult'], ParentType, ContextType, RequireFields<MutationDrawCountReturnArgs, 'input'>>;
  endVisit?: Resolver<ResolversTypes['EndVisitResult'], ParentType, ContextType, RequireFields<MutationEndVisitArgs, 'input'>>;
  enterBeacon?: Resolver<ResolversTypes['EnterBeaconResult'], ParentType, ContextType, RequireFields<MutationEnterBeaconArgs, 'input'>>;
  enterScore?: Resolver<ResolversTypes['EnterScoreResult'], ParentType, ContextType, RequireFields<MutationEnterScoreArgs, 'input'>>;
  exportArchive?: Resolver<ResolversTypes['ExportArchiveResult'], ParentType, ContextType, RequireFields<MutationExportArchiveArgs, 'input'>>;
  fileReport?: Resolver<ResolversTypes['FileReportResult'], ParentType, ContextType, RequireFields<MutationFileReportArgs, 'input'>>;
  finishPatrolPhoto?: Resolver<ResolversTypes['FinishPatrolPhotoResult'], ParentType, ContextType, RequireFields<MutationFinishPatrolPhotoArgs, 'input'>>;
  fixScores?: Resolver<ResolversTypes['FixScoresResult'], ParentType, ContextType, RequireFields<MutationFixScoresArgs, 'input'>>;
  freezePlan?: Resolver<ResolversTypes['FreezePlanResult'], ParentType, ContextType, RequireFields<MutationFreezePlanArgs, 'input'>>;
  importRuleSet?: Resolver<ResolversTypes['ImportRuleSetResult'], ParentType, ContextType, RequireFields<MutationImportRuleSetArgs, 'input'>>;
  initCounty?: Resolver<ResolversTypes['InitCountyResult'], ParentType, ContextType, RequireFields<MutationInitCountyArgs, 'input'>>;
  issueCircular?: Resolver<ResolversTypes['IssueCircularResult'], ParentType, ContextType, RequireFields<MutationIssueCircularArgs, 'input'>>;
  loadCalendarNotice?: Resolver<ResolversTypes['LoadCalendarNoticeResult'], ParentType, ContextType, RequireFields<MutationLoadCalendarNoticeArgs, 'input'>>;
  markRead?: Resolver<ResolversTypes['MarkReadResult'], ParentType, ContextType, RequireFields<MutationMarkReadArgs, 'input'>>;
  nominateHonour?: Resolver<ResolversTypes['NominateHonourResult'], ParentType, ContextType, RequireFields<MutationNominateHonourArgs, 'input'>>;
  notifyVisit?: Resolver<ResolversTypes['NotifyVisitResult'], ParentType, ContextType, RequireFields<MutationNotifyVisitArgs, 'input'>>;
  objectToScore?: Resolver<ResolversTypes['ObjectToScoreResult'], ParentType, ContextType, RequireFields<MutationObjectToScoreArgs, 'input'>>;
  openFinding?: Resolver<ResolversTypes['OpenFindingResult'], ParentType, ContextType, RequireFields<MutationOpenFindingArgs, 'input'>>;
  openPatrolMonth?: Resolver<ResolversTypes['OpenPatrolMonthResult'], ParentType, ContextType, RequireFields<MutationOpenPatrolMonthArgs, 'input'>>;
  openVisit?: Resolver<ResolversTypes['OpenVisitResult'], ParentType, ContextType, RequireFields<MutationOpenVisitArgs, 'input'>>;
  orderOnSite?: Resolver<ResolversTypes['OrderOnSiteResult'], ParentType, ContextType, RequireFields<MutationOrderOnSiteArgs, 'input'>>;
  publishDecision?: Resolver<ResolversTypes['PublishDecisionResult'], ParentType, ContextType, RequireFields<MutationPublishDecisionArgs, 'input'>>;
  publishVisit?: Resolver<ResolversTypes['PublishVisitResult'], ParentType, ContextType, RequireFields<MutationPublishVisitArgs, 'input'>>;
  readAssessmentWorkbook?: Resolver<ResolversTypes['ReadAssessmentWorkbookResult'], ParentType, ContextType, RequireFields<MutationReadAssessmentWorkbookArgs, 'input'>>;
  recordAssessment?: Resolver<ResolversTypes['RecordAssessmentResult'], ParentType, ContextType, RequireFields<MutationRecordAssessmentArgs, 'input'>>;
  recordAssessmentDraft?: Resolver<ResolversTypes['RecordAssessmentDraftResult'], ParentType, ContextType, RequireFields<MutationRecordAssessmentDraftArgs, 'input'>>;
  recordOnSite?: Resolver<ResolversTypes['RecordOnSiteResult'], ParentType, ContextType, RequireFields<MutationRecordOnSiteArgs, 'input'>>;
  recordSupervision?: Resolver<ResolversTypes['RecordSupervisionResult'], ParentType, ContextType, RequireFields<MutationRecordSupervisionArgs, 'input'>>;
  removeEvidence?: Resolver<ResolversTypes['RemoveEvidenceResult'], ParentType, ContextType, RequireFields<MutationRemoveEvidenceArgs, 'input'>>;
  reopenPatrolRound?: Resolver<ResolversTypes['ReopenPatrolRoundResult'], ParentType, ContextType, RequireFields<MutationReopenPatrolRoundArgs, 'input'>>;
  replaceEmployer?: Resolver<ResolversTypes['ReplaceEmployerResult'], ParentType, ContextType, RequireFields<MutationReplaceEmployerArgs, 'input'>>;
  reportCount?: Resolver<ResolversTypes['ReportCountResult'], ParentType, ContextType, RequireFields<MutationReportCountArgs, 'input'>>;
  requestAssessmentWorkbookUpload?: Resolver<ResolversTypes['RequestAssessmentWorkbookUploadResult'], ParentType, ContextType, RequireFields<MutationRequestAssessmentWorkbookUploadArgs, 'input'>>;
  requestComplaintPhotoUpload?: Resolver<ResolversTypes['RequestComplaintPhotoUploadResult'], ParentType, ContextType, RequireFields<MutationRequestComplaintPhotoUploadArgs, 'input'>>;
  requestEvidenceUpload?: Resolver<ResolversTypes['RequestEvidenceUploadResult'], ParentType, ContextType, RequireFields<MutationRequestEvidenceUploadArgs, 'input'>>;
  requestFindingUpload?: Resolver<ResolversTypes['RequestFindingUploadResult'], ParentType, ContextType, RequireFields<MutationRequestFindingUploadArgs, 'input'>>;
  requestListUpload?: Resolver<ResolversTypes['RequestListUploadResult'], ParentType, ContextType, RequireFields<MutationRequestListUploadArgs, 'input'>>;
  requestPatrolPhotoUpload?: Resolver<ResolversTypes['RequestPatrolPhotoUploadResult'], ParentType, ContextType, RequireFields<MutationRequestPatrolPhotoUploadArgs, 'input'>>;
  requestPublicityPhotoUpload?: Resolver<ResolversTypes['RequestPublicityPhotoUploadResult'], ParentType, ContextType, RequireFields<MutationRequestPublicityPhotoUploadArgs, 'input'>>;
  requestReviewEvidenceUpload?: Resolver<ResolversTypes['RequestReviewEvidenceUploadResult'], ParentType, ContextType, RequireFields<MutationRequestReviewEvidenceUploadArgs, 'input'>>;
  requestRuleSetUpload?: Resolver<ResolversTypes['RequestRuleSetUploadResult'], ParentType, ContextType, RequireFields<MutationRequestRuleSetUploadArgs, 'input'>>;
  requestSignedPdfUpload?: Resolver<ResolversTypes['RequestSignedPdfUploadResult'], ParentType, ContextType, RequireFields<MutationRequestSignedPdfUploadArgs, 'input'>>;
  requestVisitEvidenceUpload?: Resolver<ResolversTypes['RequestVisitEvidenceUploadResult'], ParentType, ContextType, RequireFields<MutationRequestVisitEvidenceUploadArgs, 'input'>>;
  requeueDelivery?: Resolver<ResolversTypes['RequeueDeliveryResult'], ParentType, ContextType, RequireFields<MutationRequeueDeliveryArgs, 'input'>>;
  rescheduleVisit?: Resolver<ResolversTypes['RescheduleVisitResult'], ParentType, ContextType, RequireFields<MutationRescheduleVisitArgs, 'input'>>;
  retireOfficer?: Resolver<ResolversTypes['RetireOfficerResult'], ParentType, ContextType, RequireFields<MutationRetireOfficerArgs, 'input'>>;
  retirePatrolBody?: Resolver<ResolversTypes['RetirePatrolBodyResult'], ParentType, ContextType, RequireFields<MutationRetirePatrolBodyArgs, 'input'>>;
  returnCountReturn?: Resolver<ResolversTypes['ReturnCountReturnResult'], ParentType, ContextType, RequireFields<MutationReturnCountReturnArgs, 'input'>>;
  returnReport?: Resolver<ResolversTypes['ReturnReportResult'], ParentType, ContextType, RequireFields<MutationReturnReportArgs, 'input'>>;
  revealSeed?: Resolver<ResolversTypes['RevealSeedResult'], ParentType, ContextType, RequireFields<MutationRevealSeedArgs, 'input'>>;
  reviseReport?: Resolver<ResolversTypes['ReviseReportResult'], ParentType, ContextType, RequireFields<MutationReviseReportArgs, 'input'>>;
  saveAssessmentDraft?: Resolver<ResolversTypes['SaveAssessmentDraftResult'], ParentType, ContextType, RequireFields<MutationSaveAssessmentDraftArgs, 'input'>>;
  saveCampaign?: Resolver<ResolversTypes['SaveCampaignResult'], ParentType, ContextType, RequireFields<MutationSaveCampaignArgs, 'input'>>;
  saveCountySettings?: Resolver<ResolversTypes['SaveCountySettingsResult'], ParentType, ContextType, RequireFields<MutationSaveCountySettingsArgs, 'input'>>;
  saveEmployer?: Resolver<ResolversTypes['SaveEmployerResult'], ParentType, ContextType, RequireFields<MutationSaveEmployerArgs, 'input'>>;
  saveListCriteria?: Resolver<ResolversTypes['SaveListCriteriaResult'], ParentType, ContextType, RequireFields<MutationSaveListCriteriaArgs, 'input'>>;
  saveMemberUnits?: Resolver<ResolversTypes['SaveMemberUnitsResult'], ParentType, ContextType, RequireFields<MutationSaveMemberUnitsArgs, 'input'>>;
  saveOfficer?: Resolver<ResolversTypes['SaveOfficerResult'], ParentType, ContextType, RequireFields<MutationSaveOfficerArgs, 'input'>>;
  savePatrolBody?: Resolver<ResolversTypes['SavePatrolBodyResult'], ParentType, ContextType, RequireFields<MutationSavePatrolBodyArgs, 'input'>>;
  savePatrolForm?: Resolver<ResolversTypes['SavePatrolFormResult'], ParentType, ContextType, RequireFields<MutationSavePatrolFormArgs, 'input'>>;
  savePlanSettings?: Resolver<ResolversTypes['SavePlanSettingsResult'], ParentType, ContextType, RequireFields<MutationSavePlanSettingsArgs, 'input'>>;
  saveReviewVerdicts?: Resolver<ResolversTypes['SaveReviewVerdictsResult'], ParentType, ContextType, RequireFields<MutationSaveReviewVerdictsArgs, 'input'>>;
  saveScoringRules?: Resolver<ResolversTypes['SaveScoringRulesResult'], ParentType, ContextType, RequireFields<MutationSaveScoringRulesArgs, 'input'>>;
  saveSupervision?: Resolver<ResolversTypes['SaveSupervisionResult'], ParentType, ContextType, RequireFields<MutationSaveSupervisionArgs, 'input'>>;
  scheduleVisits?: Resolver<ResolversTypes['ScheduleVisitsResult'], ParentType, ContextType, RequireFields<MutationScheduleVisitsArgs, 'input'>>;
  signCountReturn?: Resolver<ResolversTypes['SignCountReturnResult'], ParentType, ContextType, RequireFields<MutationSignCountReturnArgs, 'input'>>;
  signOffReport?: Resolver<ResolversTypes['SignOffReportResult'], ParentType, ContextType, RequireFields<MutationSignOffReportArgs, 'input'>>;
  startLedgerImport?: Resolver<ResolversTypes['StartLedgerImportResult'], ParentType, ContextType, RequireFields<MutationStartLedgerImportArgs, 'input'>>;
  startPublicity?: Resolver<ResolversTypes['StartPublicityResult'], ParentType, ContextType, RequireFields<MutationStartPublicityArgs, 'input'>>;
  startReview?: Resolver<ResolversTypes['StartReviewResult'], ParentType, ContextType, RequireFields<MutationStartReviewArgs, 'input'>>;
  startVisit?: Resolver<ResolversTypes['StartVisitResult'], ParentType, ContextType, RequireFields<MutationStartVisitArgs, 'input'>>;
  submitComplaint?: Resolver<ResolversTypes['SubmitComplaintResult'], ParentType, ContextType, RequireFields<MutationSubmitComplaintArgs, 'input'>>;
  submitPatrolReturn?: Resolver<ResolversTypes['SubmitPatrolReturnResult'], ParentType, ContextType, RequireFields<MutationSubmitPatrolReturnArgs, 'input'>>;
  submitPublicComment?: Resolver<ResolversTypes['SubmitPublicCommentResult'], ParentType, ContextType, RequireFields<MutationSubmitPublicCommentArgs, 'input'>>;
  syncPatrols?: Resolver<ResolversTypes['SyncPatrolsResult'], ParentType, ContextType, RequireFields<MutationSyncPatrolsArgs, 'input'>>;
  takeComplaintStep?: Resolver<ResolversTypes['TakeComplaintStepResult'], ParentType, ContextType, RequireFields<MutationTakeComplaintStepArgs, 'input'>>;
  takeFindingStep?: Resolver<ResolversTypes['TakeFindingStepResult'], ParentType, ContextType, RequireFields<MutationTakeFindingStepArgs, 'input'>>;
  takeListStep?: Resolver<ResolversTypes['TakeListStepResult'], ParentType, ContextType, RequireFields<MutationTakeListStepArgs, 'input'>>;
  tryRuleSet?: Resolver<ResolversTypes['TryRuleSetResult'], ParentType, ContextType, RequireFields<MutationTryRuleSetArgs, 'input'>>;
  withdrawCircular?: Resolver<ResolversTypes['WithdrawCircularResult'], ParentType, ContextType, RequireFields<MutationWithdrawCircularArgs, 'input'>>;
  withdrawDecision?: Resolver<ResolversTypes['WithdrawDecisionResult'], ParentType, ContextType, RequireFields<MutationWithdrawDecisionArgs, 'input'>>;
  withdrawPatrolForm?: Resolver<ResolversTypes['WithdrawPatrolFormResult'], ParentType, ContextType, RequireFields<MutationWithdrawPatrolFormArgs, 'input'>>;
  withdrawReport?: Resolver<ResolversTypes['WithdrawReportResult'], ParentType, ContextType, RequireFields<MutationWithdrawReportArgs, 'input'>>;
  withdrawRuleSet?: Resolver<ResolversTypes['WithdrawRuleSetResult'], ParentType, ContextType, RequireFields<MutationWithdrawRuleSetArgs, 'input'>>;
  withdrawScore?: Resolver<ResolversTypes['WithdrawScoreResult'], ParentType, ContextType, RequireFields<MutationWithdrawScoreArgs, 'input'>>;
};

export type NamedEmployerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NamedEmployer'] = ResolversParentTypes['NamedEmployer']> = {
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NextDueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NextDue'] = ResolversParentTypes['NextDue']> = {
  kind?: Resolver<ResolversTypes['NextDueKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  previously?: Resolver<Maybe<ResolversTypes['PreviousDay']>, ParentType, ContextType>;
};

export type NextFindingStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NextFindingStep'] = ResolversParentTypes['NextFindingStep']> = {
  action?: Resolver<ResolversTypes['FindingAction'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['FindingNeed']>, ParentType, ContextType>;
  possibleFrom?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  possibleTo?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
};

export type NextStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NextStep'] = ResolversParentTypes['NextStep']> = {
  action?: Resolver<ResolversTypes['ReportAction'], ParentType, ContextType>;
  possibleFrom?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
};

export type NoAnswerAskedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoAnswerAsked'] = ResolversParentTypes['NoAnswerAsked']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoAssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoAssessment'] = ResolversParentTypes['NoAssessment']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoCountInCampaignResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoCountInCampaign'] = ResolversParentTypes['NoCountInCampaign']> = {
  campaignId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoPlanSettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoPlanSettings'] = ResolversParentTypes['NoPlanSettings']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NominateHonourResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NominateHonourResult'] = ResolversParentTypes['NominateHonourResult']> = {
  __resolveType: TypeResolveFn<'AlreadyOnList' | 'FileRejected' | 'IdempotencyKeyReused' | 'InvalidInput' | 'ListEntry' | 'NotFound' | 'StateConflict', ParentType, ContextType>;
};

export type NotAPartyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotAParty'] = ResolversParentTypes['NotAParty']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAllCommittedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotAllCommitted'] = ResolversParentTypes['NotAllCommitted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotInPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotInPlan'] = ResolversParentTypes['NotInPlan']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotMergedOperationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotMergedOperation'] = ResolversParentTypes['NotMergedOperation']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['NotMergedOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotSignedOffResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotSignedOff'] = ResolversParentTypes['NotSignedOff']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  possibleFrom?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotTheVisitDayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotTheVisitDay'] = ResolversParentTypes['NotTheVisitDay']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToDrawResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NothingToDraw'] = ResolversParentTypes['NothingToDraw']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToReturnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NothingToReturn'] = ResolversParentTypes['NothingToReturn']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeNotInTimeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeNotInTime'] = ResolversParentTypes['NoticeNotInTime']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  possibleVisitFrom?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  visitOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeNotNewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeNotNewer'] = ResolversParentTypes['NoticeNotNewer']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeRevisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeRevision'] = ResolversParentTypes['NoticeRevision']> = {
  postedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  revisedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
};

export type NoticedHolidayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticedHoliday'] = ResolversParentTypes['NoticedHoliday']> = {
  from?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
};

export type NotifyVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotifyVisitResult'] = ResolversParentTypes['NotifyVisitResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NoticeNotInTime' | 'StateConflict' | 'Visit' | 'VisitDayBlocked' | 'VisitNotApproved' | 'WrongVisitState', ParentType, ContextType>;
};

export type ObjectToScoreResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObjectToScoreResult'] = ResolversParentTypes['ObjectToScoreResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'ScoreTable' | 'StateConflict', ParentType, ContextType>;
};

export type ObjectionAnsweredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObjectionAnswered'] = ResolversParentTypes['ObjectionAnswered']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObjectionsUnansweredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObjectionsUnanswered'] = ResolversParentTypes['ObjectionsUnanswered']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  unanswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer']> = {
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cardNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cardState?: Resolver<ResolversTypes['CardState'], ParentType, ContextType>;
  cardValidFrom?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  cardValidTo?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  daysOff?: Resolver<ReadonlyArray<ResolversTypes['DayRange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recusals?: Resolver<ReadonlyArray<ResolversTypes['Recusal']>, ParentType, ContextType>;
  retiredOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visitsPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitsPerMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficerConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficerConnection'] = ResolversParentTypes['OfficerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Officer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfficerEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficerEdge'] = ResolversParentTypes['OfficerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
};

export type OfficersShortResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficersShort'] = ResolversParentTypes['OfficersShort']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employers?: Resolver<ReadonlyArray<ResolversTypes['NamedEmployer']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnBehalfResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OnBehalf'] = ResolversParentTypes['OnBehalf']> = {
  techServiceCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OnSiteVerificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OnSiteVerification'] = ResolversParentTypes['OnSiteVerification']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  orderedByRole?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visitedOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
};

export type OpenFindingResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenFindingResult'] = ResolversParentTypes['OpenFindingResult']> = {
  __resolveType: TypeResolveFn<'EnforcementRefused' | 'Finding' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'ReferralSettled' | 'StateConflict', ParentType, ContextType>;
};

export type OpenPatrolMonthResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenPatrolMonthResult'] = ResolversParentTypes['OpenPatrolMonthResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'PatrolMonthNotOpen' | 'PatrolMonthOpened' | 'PatrolMonthOver' | 'StateConflict', ParentType, ContextType>;
};

export type OpenVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenVisitResult'] = ResolversParentTypes['OpenVisitResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'ReferralSettled' | 'StateConflict' | 'Visit' | 'VisitDayBlocked', ParentType, ContextType>;
};

export type OrderOnSiteResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderOnSiteResult'] = ResolversParentTypes['OrderOnSiteResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'Report' | 'StateConflict' | 'WrongReportState', ParentType, ContextType>;
};

export type OutOfScopeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutOfScope'] = ResolversParentTypes['OutOfScope']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartChange'] = ResolversParentTypes['PartChange']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  onBehalf?: Resolver<Maybe<ResolversTypes['OnBehalf']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PatrolBatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolBatch'] = ResolversParentTypes['PatrolBatch']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operations?: Resolver<ReadonlyArray<ResolversTypes['PatrolOperation']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type PatrolBodyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolBody'] = ResolversParentTypes['PatrolBody']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PatrolBodyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PatrolChangesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolChanges'] = ResolversParentTypes['PatrolChanges']> = {
  batches?: Resolver<ReadonlyArray<ResolversTypes['PatrolBatch']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PatrolFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolField'] = ResolversParentTypes['PatrolField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inConflict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seen?: Resolver<ReadonlyArray<ResolversTypes['PatrolSeen']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['PatrolFieldValue']>, ParentType, ContextType>;
};

export type PatrolFieldValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolFieldValue'] = ResolversParentTypes['PatrolFieldValue']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PatrolFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolFigures'] = ResolversParentTypes['PatrolFigures']> = {
  completeness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  excused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inConflict?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submittedInTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeliness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  visited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PatrolFormResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolForm'] = ResolversParentTypes['PatrolForm']> = {
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatrolFormInEffectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolFormInEffect'] = ResolversParentTypes['PatrolFormInEffect']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatrolFormMonthTakenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolFormMonthTaken'] = ResolversParentTypes['PatrolFormMonthTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatrolMonthNotOpenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolMonthNotOpen'] = ResolversParentTypes['PatrolMonthNotOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  possibleFrom?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatrolMonthOpenedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolMonthOpened'] = ResolversParentTypes['PatrolMonthOpened']> = {
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatrolMonthOverResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolMonthOver'] = ResolversParentTypes['PatrolMonthOver']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earliest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatrolOperationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolOperation'] = ResolversParentTypes['PatrolOperation']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seen?: Resolver<ReadonlyArray<ResolversTypes['PatrolSeen']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PatrolPhotoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolPhoto'] = ResolversParentTypes['PatrolPhoto']> = {
  downloadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasPosition?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heightPx?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  widthPx?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PatrolPhotoChunkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolPhotoChunk'] = ResolversParentTypes['PatrolPhotoChunk']> = {
  arrived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upload?: Resolver<ResolversTypes['UploadForm'], ParentType, ContextType>;
};

export type PatrolPhotoUploadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolPhotoUpload'] = ResolversParentTypes['PatrolPhotoUpload']> = {
  chunkBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chunks?: Resolver<ReadonlyArray<ResolversTypes['PatrolPhotoChunk']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatrolRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolRecord'] = ResolversParentTypes['PatrolRecord']> = {
  changedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['PatrolField']>, ParentType, ContextType>;
  formVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missingPhotos?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patrolBodyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  photos?: Resolver<ReadonlyArray<ResolversTypes['PatrolPhoto']>, ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referralIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  visitedOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  waiting?: Resolver<ReadonlyArray<ResolversTypes['WaitingOperations']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatrolRecordConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolRecordConnection'] = ResolversParentTypes['PatrolRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PatrolRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PatrolRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PatrolRecordEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolRecordEdge'] = ResolversParentTypes['PatrolRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PatrolRecord'], ParentType, ContextType>;
};

export type PatrolReferralResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolReferral'] = ResolversParentTypes['PatrolReferral']> = {
  addedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  employerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['PatrolField']>, ParentType, ContextType>;
  findingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patrolBodyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  photos?: Resolver<ReadonlyArray<ResolversTypes['PatrolPhoto']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PatrolReferralState'], ParentType, ContextType>;
  suspicions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  visitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatrolReferralConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolReferralConnection'] = ResolversParentTypes['PatrolReferralConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PatrolReferralEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PatrolReferral']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PatrolReferralEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolReferralEdge'] = ResolversParentTypes['PatrolReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PatrolReferral'], ParentType, ContextType>;
};

export type PatrolReopeningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolReopening'] = ResolversParentTypes['PatrolReopening']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PatrolReturnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolReturn'] = ResolversParentTypes['PatrolReturn']> = {
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['PatrolFigures'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reopened?: Resolver<Maybe<ResolversTypes['PatrolReopening']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  unfinishedSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PatrolRoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolRound'] = ResolversParentTypes['PatrolRound']> = {
  dueOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['PatrolFigures'], ParentType, ContextType>;
  lateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lockedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  patrolBodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patrolBodyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returns?: Resolver<ReadonlyArray<ResolversTypes['PatrolReturn']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatrolRoundConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolRoundConnection'] = ResolversParentTypes['PatrolRoundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PatrolRoundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PatrolRound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PatrolRoundEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolRoundEdge'] = ResolversParentTypes['PatrolRoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PatrolRound'], ParentType, ContextType>;
};

export type PatrolRoundLockedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolRoundLocked'] = ResolversParentTypes['PatrolRoundLocked']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lockedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatrolRoundNotLockedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolRoundNotLocked'] = ResolversParentTypes['PatrolRoundNotLocked']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatrolSeenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolSeen'] = ResolversParentTypes['PatrolSeen']> = {
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PatrolSyncOutcomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolSyncOutcome'] = ResolversParentTypes['PatrolSyncOutcome']> = {
  clockSkewSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notMerged?: Resolver<ReadonlyArray<ResolversTypes['NotMergedOperation']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['PatrolRecord']>, ParentType, ContextType>;
};

export type PatrolTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolTask'] = ResolversParentTypes['PatrolTask']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lockedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PatrolTaskState'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  unfinishedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visitedOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
};

export type PatrolTaskConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolTaskConnection'] = ResolversParentTypes['PatrolTaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PatrolTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PatrolTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  villages?: Resolver<ReadonlyArray<ResolversTypes['PatrolVillage']>, ParentType, ContextType>;
};

export type PatrolTaskEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolTaskEdge'] = ResolversParentTypes['PatrolTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PatrolTask'], ParentType, ContextType>;
};

export type PatrolVillageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolVillage'] = ResolversParentTypes['PatrolVillage']> = {
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatrolsSyncedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolsSynced'] = ResolversParentTypes['PatrolsSynced']> = {
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['PatrolSyncOutcome']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatrolsUnexplainedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatrolsUnexplained'] = ResolversParentTypes['PatrolsUnexplained']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  creditCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PenaltyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Penalty'] = ResolversParentTypes['Penalty']> = {
  finedWhenOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leastYuan?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostYuan?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
  violation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PenaltyDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PenaltyDecision'] = ResolversParentTypes['PenaltyDecision']> = {
  decidedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sanction?: Resolver<ResolversTypes['Sanction'], ParentType, ContextType>;
};

export type PilotReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PilotReport'] = ResolversParentTypes['PilotReport']> = {
  asOf?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['KeptFile'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['KeptFile'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PilotReportResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PilotReportResult'] = ResolversParentTypes['PilotReportResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'PilotReport', ParentType, ContextType>;
};

export interface PlainDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PlainDate'], any> {
  name: 'PlainDate';
}

export type PlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  beacon?: Resolver<Maybe<ResolversTypes['Beacon']>, ParentType, ContextType>;
  beaconValue?: Resolver<Maybe<ResolversTypes['BeaconValue']>, ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  county?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employers?: Resolver<ResolversTypes['PlanEmployerConnection'], ParentType, ContextType, RequireFields<PlanEmployersArgs, 'first'>>;
  endsOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['PlanFailure']>, ParentType, ContextType>;
  freeze?: Resolver<Maybe<ResolversTypes['PlanFreeze']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownParty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['PlanParty']>, ParentType, ContextType>;
  planId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quietPeriods?: Resolver<ReadonlyArray<ResolversTypes['QuietPeriod']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['PlanResult']>, ParentType, ContextType>;
  revealBy?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PlanStep']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifierUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanConnection'] = ResolversParentTypes['PlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlanEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
};

export type PlanEmployerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanEmployer'] = ResolversParentTypes['PlanEmployer']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officers?: Resolver<ReadonlyArray<ResolversTypes['AssignedOfficer']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replaced?: Resolver<Maybe<ResolversTypes['ReplacedEmployer']>, ParentType, ContextType>;
  stratum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanEmployerConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanEmployerConnection'] = ResolversParentTypes['PlanEmployerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanEmployerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlanEmployer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlanEmployerEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanEmployerEdge'] = ResolversParentTypes['PlanEmployerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlanEmployer'], ParentType, ContextType>;
};

export type PlanEstimateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanEstimate'] = ResolversParentTypes['PlanEstimate']> = {
  atFrequency?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atYearlyCap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byBody?: Resolver<ReadonlyArray<ResolversTypes['CoverageRow']>, ParentType, ContextType>;
  byCategory?: Resolver<ReadonlyArray<ResolversTypes['CoverageRow']>, ParentType, ContextType>;
  byIndustry?: Resolver<ReadonlyArray<ResolversTypes['CoverageRow']>, ParentType, ContextType>;
  drawn?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  employers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['MonthLoad']>, ParentType, ContextType>;
  officerDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shortages?: Resolver<ReadonlyArray<ResolversTypes['PlanShortage']>, ParentType, ContextType>;
  tooNear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unclassified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanEstimateResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanEstimateResult'] = ResolversParentTypes['PlanEstimateResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'PlanEstimate', ParentType, ContextType>;
};

export type PlanFailureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanFailure'] = ResolversParentTypes['PlanFailure']> = {
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PlanFailureReason'], ParentType, ContextType>;
};

export type PlanFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanFile'] = ResolversParentTypes['PlanFile']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanFreezeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanFreeze'] = ResolversParentTypes['PlanFreeze']> = {
  employers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['PlanFile'], ParentType, ContextType>;
  freezeHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  frozenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  listHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rosterHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settingsHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settingsId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  strata?: Resolver<ReadonlyArray<ResolversTypes['StratumCount']>, ParentType, ContextType>;
  unclassified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanNotOverdueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanNotOverdue'] = ResolversParentTypes['PlanNotOverdue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanNotice'] = ResolversParentTypes['PlanNotice']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanPartyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanParty'] = ResolversParentTypes['PlanParty']> = {
  commitment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  committedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nonce?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revealedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type PlanResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanResult'] = ResolversParentTypes['PlanResult']> = {
  drawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drawnAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['PlanFile'], ParentType, ContextType>;
  lastHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resultHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  substitutions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanSettingsInEffectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanSettingsInEffect'] = ResolversParentTypes['PlanSettingsInEffect']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settingsId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanSettingsVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanSettingsVersion'] = ResolversParentTypes['PlanSettingsVersion']> = {
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  fullCoverage?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  officersPerEmployer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratios?: Resolver<ResolversTypes['ByCategory'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  spacingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timesPerYear?: Resolver<ResolversTypes['ByCategory'], ParentType, ContextType>;
  yearlyCap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanShortageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanShortage'] = ResolversParentTypes['PlanShortage']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanStep'] = ResolversParentTypes['PlanStep']> = {
  action?: Resolver<ResolversTypes['PlanAction'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type PlanWorkbookResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanWorkbook'] = ResolversParentTypes['PlanWorkbook']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedHearingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlannedHearing'] = ResolversParentTypes['PlannedHearing']> = {
  notifiedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PreviousDayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviousDay'] = ResolversParentTypes['PreviousDay']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
};

export type PrimaryBodyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PrimaryBody'] = ResolversParentTypes['PrimaryBody']> = {
  patrolBody?: Resolver<Maybe<ResolversTypes['PatrolBody']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PriorNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PriorNotice'] = ResolversParentTypes['PriorNotice']> = {
  hearingOffered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  sanction?: Resolver<ResolversTypes['Sanction'], ParentType, ContextType>;
};

export type PublicCircularResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicCircular'] = ResolversParentTypes['PublicCircular']> = {
  issuedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CircularKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicCircularConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicCircularConnection'] = ResolversParentTypes['PublicCircularConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicCircular']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublicCommentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicComment'] = ResolversParentTypes['PublicComment']> = {
  answer?: Resolver<Maybe<ResolversTypes['CommentAnswer']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['CommentAuthor']>, ParentType, ContextType>;
  employerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommentKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  reportId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicCommentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicCommentConnection'] = ResolversParentTypes['PublicCommentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicCommentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicComment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublicCommentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicCommentEdge'] = ResolversParentTypes['PublicCommentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicComment'], ParentType, ContextType>;
};

export type PublicEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicEntry'] = ResolversParentTypes['PublicEntry']> = {
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['PublicationLine']>, ParentType, ContextType>;
  partyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['PublicSection'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicEntryConnection'] = ResolversParentTypes['PublicEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublicEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicEntryEdge'] = ResolversParentTypes['PublicEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicEntry'], ParentType, ContextType>;
};

export type PublicNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicNotice'] = ResolversParentTypes['PublicNotice']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  commentTally?: Resolver<ResolversTypes['CommentTally'], ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['PublishedCommentConnection'], ParentType, ContextType, RequireFields<PublicNoticeCommentsArgs, 'first'>>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hazardGrade?: Resolver<ResolversTypes['HazardGrade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  managementGrade?: Resolver<ResolversTypes['ManagementGrade'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AssessmentMode'], ParentType, ContextType>;
  publicity?: Resolver<ResolversTypes['Publicity'], ParentType, ContextType>;
  reviewed?: Resolver<Maybe<ResolversTypes['PublicReview']>, ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['NoticeRevision']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PublicReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicReview'] = ResolversParentTypes['PublicReview']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ReviewDecision'], ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['PublicationDeadline'], ParentType, ContextType>;
  eventOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PublicationKind'], ParentType, ContextType>;
  kindText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['PublicationLine']>, ParentType, ContextType>;
  partyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['PublicationStanding'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workingDaysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicationConnection'] = ResolversParentTypes['PublicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Publication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublicationDeadlineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicationDeadline'] = ResolversParentTypes['PublicationDeadline']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['DeadlineDay']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
};

export type PublicationDutyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicationDuty'] = ResolversParentTypes['PublicationDuty']> = {
  deadline?: Resolver<ResolversTypes['PublicationDeadline'], ParentType, ContextType>;
  eventOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  eventText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PublicationKind'], ParentType, ContextType>;
  kindText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['PublicationStanding'], ParentType, ContextType>;
  workingDaysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationDutyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicationDutyConnection'] = ResolversParentTypes['PublicationDutyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicationDutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicationDuty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublicationDutyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicationDutyEdge'] = ResolversParentTypes['PublicationDutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicationDuty'], ParentType, ContextType>;
};

export type PublicationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicationEdge'] = ResolversParentTypes['PublicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
};

export type PublicationLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicationLine'] = ResolversParentTypes['PublicationLine']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Publicity'] = ResolversParentTypes['Publicity']> = {
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endsOnAtPosting?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  moved?: Resolver<ReadonlyArray<ResolversTypes['MovedDay']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
};

export type PublicityNotFinishedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicityNotFinished'] = ResolversParentTypes['PublicityNotFinished']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  possibleFrom?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicityNotStartedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicityNotStarted'] = ResolversParentTypes['PublicityNotStarted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  possibleFrom?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicityPhotoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicityPhoto'] = ResolversParentTypes['PublicityPhoto']> = {
  attachedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  downloadUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ImageFormat'], ParentType, ContextType>;
  hasPosition?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heightPx?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  widthPx?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicityPhotoUploadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicityPhotoUpload'] = ResolversParentTypes['PublicityPhotoUpload']> = {
  upload?: Resolver<ResolversTypes['UploadForm'], ParentType, ContextType>;
  uploadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishDecisionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishDecisionResult'] = ResolversParentTypes['PublishDecisionResult']> = {
  __resolveType: TypeResolveFn<'EnforcementRefused' | 'Finding' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict', ParentType, ContextType>;
};

export type PublishVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishVisitResult'] = ResolversParentTypes['PublishVisitResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict' | 'Visit' | 'WrongVisitState', ParentType, ContextType>;
};

export type PublishedCommentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishedComment'] = ResolversParentTypes['PublishedComment']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommentKind'], ParentType, ContextType>;
  postedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedCommentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishedCommentConnection'] = ResolversParentTypes['PublishedCommentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedCommentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublishedComment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublishedCommentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishedCommentEdge'] = ResolversParentTypes['PublishedCommentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedComment'], ParentType, ContextType>;
};

export type PublishedDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishedDecision'] = ResolversParentTypes['PublishedDecision']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sanction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedDecisionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishedDecisionConnection'] = ResolversParentTypes['PublishedDecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedDecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublishedDecision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublishedDecisionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishedDecisionEdge'] = ResolversParentTypes['PublishedDecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedDecision'], ParentType, ContextType>;
};

export type PublishedListConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishedListConnection'] = ResolversParentTypes['PublishedListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublishedListEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublishedListEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishedListEdge'] = ResolversParentTypes['PublishedListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedListEntry'], ParentType, ContextType>;
};

export type PublishedListEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishedListEntry'] = ResolversParentTypes['PublishedListEntry']> = {
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  grounds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  list?: Resolver<ResolversTypes['ListKind'], ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repair?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
};

export type PublishedVisitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishedVisit'] = ResolversParentTypes['PublishedVisit']> = {
  cause?: Resolver<ResolversTypes['VisitCause'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failedItems?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['VisitResult'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
};

export type PublishedVisitConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishedVisitConnection'] = ResolversParentTypes['PublishedVisitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedVisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublishedVisit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublishedVisitEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishedVisitEdge'] = ResolversParentTypes['PublishedVisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedVisit'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  areaFigures?: Resolver<ResolversTypes['AreaFigures'], ParentType, ContextType, Partial<QueryAreaFiguresArgs>>;
  assessmentDraft?: Resolver<Maybe<ResolversTypes['SavedDraft']>, ParentType, ContextType, RequireFields<QueryAssessmentDraftArgs, 'employerId'>>;
  assessmentWorkbook?: Resolver<Maybe<ResolversTypes['WorkbookDownload']>, ParentType, ContextType, RequireFields<QueryAssessmentWorkbookArgs, 'employerId'>>;
  auditExport?: Resolver<ResolversTypes['AuditExportConnection'], ParentType, ContextType, RequireFields<QueryAuditExportArgs, 'first'>>;
  auditOf?: Resolver<Maybe<ResolversTypes['AuditChain']>, ParentType, ContextType, RequireFields<QueryAuditOfArgs, 'employerId'>>;
  auditRoots?: Resolver<ResolversTypes['AuditRootConnection'], ParentType, ContextType, RequireFields<QueryAuditRootsArgs, 'county' | 'first'>>;
  calendarNotices?: Resolver<ReadonlyArray<ResolversTypes['LoadedNotice']>, ParentType, ContextType, RequireFields<QueryCalendarNoticesArgs, 'county'>>;
  campaigns?: Resolver<ReadonlyArray<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignsArgs, 'county'>>;
  circulars?: Resolver<ResolversTypes['CircularConnection'], ParentType, ContextType, Partial<QueryCircularsArgs>>;
  commentConsent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commentFeedback?: Resolver<Maybe<ResolversTypes['CommentFeedback']>, ParentType, ContextType, RequireFields<QueryCommentFeedbackArgs, 'code' | 'number' | 'reportId'>>;
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType, RequireFields<QueryComplaintArgs, 'id'>>;
  complaintConsent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  complaintCounts?: Resolver<ResolversTypes['ComplaintCounts'], ParentType, ContextType, RequireFields<QueryComplaintCountsArgs, 'county' | 'year'>>;
  complaintFeedback?: Resolver<Maybe<ResolversTypes['ComplaintFeedback']>, ParentType, ContextType, RequireFields<QueryComplaintFeedbackArgs, 'code' | 'county' | 'number'>>;
  complaintKinds?: Resolver<ReadonlyArray<ResolversTypes['ComplaintKindRow']>, ParentType, ContextType>;
  complaints?: Resolver<ResolversTypes['ComplaintConnection'], ParentType, ContextType, RequireFields<QueryComplaintsArgs, 'first' | 'state'>>;
  countReports?: Resolver<ReadonlyArray<ResolversTypes['CountReport']>, ParentType, ContextType, RequireFields<QueryCountReportsArgs, 'campaignId'>>;
  countReturns?: Resolver<ReadonlyArray<ResolversTypes['CountStanding']>, ParentType, ContextType, RequireFields<QueryCountReturnsArgs, 'campaignId'>>;
  counties?: Resolver<ResolversTypes['CountyConnection'], ParentType, ContextType, RequireFields<QueryCountiesArgs, 'first'>>;
  county?: Resolver<Maybe<ResolversTypes['County']>, ParentType, ContextType, RequireFields<QueryCountyArgs, 'code'>>;
  dashboard?: Resolver<Maybe<ResolversTypes['Dashboard']>, ParentType, ContextType, Partial<QueryDashboardArgs>>;
  deadDeliveries?: Resolver<ResolversTypes['DeadDeliveryConnection'], ParentType, ContextType, Partial<QueryDeadDeliveriesArgs>>;
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType, RequireFields<QueryDeadlineArgs, 'from' | 'kind'>>;
  delegatedEmployers?: Resolver<ResolversTypes['EmployerConnection'], ParentType, ContextType, RequireFields<QueryDelegatedEmployersArgs, 'first'>>;
  duePublications?: Resolver<ResolversTypes['PublicationDutyConnection'], ParentType, ContextType, RequireFields<QueryDuePublicationsArgs, 'first'>>;
  employer?: Resolver<Maybe<ResolversTypes['Employer']>, ParentType, ContextType, RequireFields<QueryEmployerArgs, 'id'>>;
  employerFindings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryEmployerFindingsArgs, 'employerId' | 'first'>>;
  employers?: Resolver<ResolversTypes['EmployerConnection'], ParentType, ContextType, RequireFields<QueryEmployersArgs, 'first'>>;
  figureRecords?: Resolver<ResolversTypes['FigureRecordConnection'], ParentType, ContextType, RequireFields<QueryFigureRecordsArgs, 'figure' | 'first'>>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<QueryFindingArgs, 'id'>>;
  findingDocument?: Resolver<Maybe<ResolversTypes['ReportDocument']>, ParentType, ContextType, RequireFields<QueryFindingDocumentArgs, 'format' | 'id' | 'kind'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first'>>;
  grade?: Resolver<ResolversTypes['GradeResult'], ParentType, ContextType, RequireFields<QueryGradeArgs, 'input'>>;
  hazardFactors?: Resolver<ReadonlyArray<ResolversTypes['HazardFactor']>, ParentType, ContextType, RequireFields<QueryHazardFactorsArgs, 'first' | 'search'>>;
  honourList?: Resolver<ResolversTypes['PublishedListConnection'], ParentType, ContextType, RequireFields<QueryHonourListArgs, 'county' | 'first' | 'list'>>;
  inbox?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<QueryInboxArgs, 'unreadOnly'>>;
  ledgerImport?: Resolver<Maybe<ResolversTypes['LedgerImport']>, ParentType, ContextType, RequireFields<QueryLedgerImportArgs, 'id'>>;
  ledgerImports?: Resolver<ResolversTypes['LedgerImportConnection'], ParentType, ContextType, RequireFields<QueryLedgerImportsArgs, 'first'>>;
  listCriteria?: Resolver<ResolversTypes['ListCriteria'], ParentType, ContextType, RequireFields<QueryListCriteriaArgs, 'county'>>;
  listEntries?: Resolver<ResolversTypes['ListEntryConnection'], ParentType, ContextType, RequireFields<QueryListEntriesArgs, 'first' | 'list' | 'state'>>;
  listEntry?: Resolver<Maybe<ResolversTypes['ListEntry']>, ParentType, ContextType, RequireFields<QueryListEntryArgs, 'id'>>;
  listFile?: Resolver<ResolversTypes['ListFile'], ParentType, ContextType, RequireFields<QueryListFileArgs, 'format' | 'list'>>;
  memberUnits?: Resolver<ReadonlyArray<ResolversTypes['MemberUnit']>, ParentType, ContextType, RequireFields<QueryMemberUnitsArgs, 'county'>>;
  nonCompliantList?: Resolver<ResolversTypes['PublishedListConnection'], ParentType, ContextType, RequireFields<QueryNonCompliantListArgs, 'county' | 'first'>>;
  officerCalendar?: Resolver<ResolversTypes['VisitCalendar'], ParentType, ContextType, RequireFields<QueryOfficerCalendarArgs, 'officerId'>>;
  officerVisits?: Resolver<ReadonlyArray<ResolversTypes['Visit']>, ParentType, ContextType, RequireFields<QueryOfficerVisitsArgs, 'officerId'>>;
  officers?: Resolver<ResolversTypes['OfficerConnection'], ParentType, ContextType, RequireFields<QueryOfficersArgs, 'first'>>;
  patrolChanges?: Resolver<ResolversTypes['PatrolChanges'], ParentType, ContextType, RequireFields<QueryPatrolChangesArgs, 'month'>>;
  patrolForm?: Resolver<ResolversTypes['PatrolForm'], ParentType, ContextType, RequireFields<QueryPatrolFormArgs, 'month'>>;
  patrolForms?: Resolver<ReadonlyArray<ResolversTypes['PatrolForm']>, ParentType, ContextType>;
  patrolRecord?: Resolver<Maybe<ResolversTypes['PatrolRecord']>, ParentType, ContextType, RequireFields<QueryPatrolRecordArgs, 'employerId' | 'month'>>;
  patrolRecordById?: Resolver<Maybe<ResolversTypes['PatrolRecord']>, ParentType, ContextType, RequireFields<QueryPatrolRecordByIdArgs, 'id'>>;
  patrolRecords?: Resolver<ResolversTypes['PatrolRecordConnection'], ParentType, ContextType, RequireFields<QueryPatrolRecordsArgs, 'month'>>;
  patrolReferral?: Resolver<Maybe<ResolversTypes['PatrolReferral']>, ParentType, ContextType, RequireFields<QueryPatrolReferralArgs, 'id'>>;
  patrolReferrals?: Resolver<ResolversTypes['PatrolReferralConnection'], ParentType, ContextType, RequireFields<QueryPatrolReferralsArgs, 'state'>>;
  patrolRound?: Resolver<Maybe<ResolversTypes['PatrolRound']>, ParentType, ContextType, RequireFields<QueryPatrolRoundArgs, 'month' | 'patrolBodyId'>>;
  patrolRounds?: Resolver<ResolversTypes['PatrolRoundConnection'], ParentType, ContextType, Partial<QueryPatrolRoundsArgs>>;
  patrolTasks?: Resolver<Maybe<ResolversTypes['PatrolTaskConnection']>, ParentType, ContextType, RequireFields<QueryPatrolTasksArgs, 'month' | 'patrolBodyId'>>;
  pilotReport?: Resolver<ResolversTypes['PilotReportResult'], ParentType, ContextType, RequireFields<QueryPilotReportArgs, 'input'>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  planEstimate?: Resolver<ResolversTypes['PlanEstimateResult'], ParentType, ContextType, RequireFields<QueryPlanEstimateArgs, 'input'>>;
  planNotice?: Resolver<Maybe<ResolversTypes['PlanNotice']>, ParentType, ContextType, RequireFields<QueryPlanNoticeArgs, 'planId'>>;
  planSettings?: Resolver<ReadonlyArray<ResolversTypes['PlanSettingsVersion']>, ParentType, ContextType, RequireFields<QueryPlanSettingsArgs, 'county'>>;
  planWorkbook?: Resolver<Maybe<ResolversTypes['PlanWorkbook']>, ParentType, ContextType, RequireFields<QueryPlanWorkbookArgs, 'planId'>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, RequireFields<QueryPlansArgs, 'county' | 'first'>>;
  publicCirculars?: Resolver<ResolversTypes['PublicCircularConnection'], ParentType, ContextType, RequireFields<QueryPublicCircularsArgs, 'county'>>;
  publicComments?: Resolver<ResolversTypes['PublicCommentConnection'], ParentType, ContextType, RequireFields<QueryPublicCommentsArgs, 'first' | 'reportId'>>;
  publicNotice?: Resolver<Maybe<ResolversTypes['PublicNotice']>, ParentType, ContextType, RequireFields<QueryPublicNoticeArgs, 'id'>>;
  publicSearch?: Resolver<ResolversTypes['PublicEntryConnection'], ParentType, ContextType, RequireFields<QueryPublicSearchArgs, 'county' | 'first' | 'section'>>;
  publicationFailures?: Resolver<ResolversTypes['PublicationDutyConnection'], ParentType, ContextType, RequireFields<QueryPublicationFailuresArgs, 'county' | 'first'>>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<QueryPublicationsArgs, 'county' | 'first'>>;
  publishedDecisions?: Resolver<ResolversTypes['PublishedDecisionConnection'], ParentType, ContextType, RequireFields<QueryPublishedDecisionsArgs, 'county' | 'first'>>;
  publishedListJson?: Resolver<ResolversTypes['ListJson'], ParentType, ContextType, RequireFields<QueryPublishedListJsonArgs, 'county' | 'list'>>;
  publishedVisits?: Resolver<ResolversTypes['PublishedVisitConnection'], ParentType, ContextType, RequireFields<QueryPublishedVisitsArgs, 'county'>>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType, RequireFields<QueryReceiptArgs, 'number'>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'id'>>;
  reportDocument?: Resolver<Maybe<ResolversTypes['ReportDocument']>, ParentType, ContextType, RequireFields<QueryReportDocumentArgs, 'id' | 'kind'>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<QueryReportsArgs, 'first' | 'state'>>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType, RequireFields<QueryReviewArgs, 'reportId'>>;
  ruleSet?: Resolver<Maybe<ResolversTypes['RuleSet']>, ParentType, ContextType, Partial<QueryRuleSetArgs>>;
  ruleSetWorkbook?: Resolver<Maybe<ResolversTypes['WorkbookDownload']>, ParentType, ContextType>;
  ruleSets?: Resolver<ReadonlyArray<ResolversTypes['CountyRuleSet']>, ParentType, ContextType, RequireFields<QueryRuleSetsArgs, 'county'>>;
  scoreEntries?: Resolver<ReadonlyArray<ResolversTypes['ScoreEntry']>, ParentType, ContextType, RequireFields<QueryScoreEntriesArgs, 'period'>>;
  scoreTable?: Resolver<Maybe<ResolversTypes['ScoreTable']>, ParentType, ContextType, RequireFields<QueryScoreTableArgs, 'period'>>;
  scoreTables?: Resolver<ResolversTypes['ScoreTableConnection'], ParentType, ContextType, Partial<QueryScoreTablesArgs>>;
  scoringRules?: Resolver<ReadonlyArray<ResolversTypes['ScoringRules']>, ParentType, ContextType, RequireFields<QueryScoringRulesArgs, 'county'>>;
  selfCheckEvidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EvidencedAnswer']>>, ParentType, ContextType, RequireFields<QuerySelfCheckEvidenceArgs, 'assessmentId'>>;
  statisticsWorkbook?: Resolver<Maybe<ResolversTypes['PlanWorkbook']>, ParentType, ContextType, Partial<QueryStatisticsWorkbookArgs>>;
  supervisions?: Resolver<ResolversTypes['SupervisionConnection'], ParentType, ContextType, Partial<QuerySupervisionsArgs>>;
  trialScores?: Resolver<ReadonlyArray<ResolversTypes['UnitScore']>, ParentType, ContextType, RequireFields<QueryTrialScoresArgs, 'period'>>;
  unansweredComments?: Resolver<ResolversTypes['PublicCommentConnection'], ParentType, ContextType, RequireFields<QueryUnansweredCommentsArgs, 'first'>>;
  unreadMessages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  villages?: Resolver<ReadonlyArray<ResolversTypes['Village']>, ParentType, ContextType, RequireFields<QueryVillagesArgs, 'county' | 'patrolBodyId'>>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType, RequireFields<QueryVisitArgs, 'id'>>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<QueryVisitsArgs, 'state'>>;
  visitsFrom?: Resolver<ReadonlyArray<ResolversTypes['Visit']>, ParentType, ContextType, RequireFields<QueryVisitsFromArgs, 'from'>>;
  waitingOperations?: Resolver<ReadonlyArray<ResolversTypes['KeptAside']>, ParentType, ContextType, RequireFields<QueryWaitingOperationsArgs, 'employerId' | 'month'>>;
  webhooks?: Resolver<ReadonlyArray<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type QuietPeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuietPeriod'] = ResolversParentTypes['QuietPeriod']> = {
  from?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
};

export type RateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Rate'] = ResolversParentTypes['Rate']> = {
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['FigureRate'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReadAssessmentWorkbookResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadAssessmentWorkbookResult'] = ResolversParentTypes['ReadAssessmentWorkbookResult']> = {
  __resolveType: TypeResolveFn<'AssessmentDraft' | 'FileRejected' | 'InvalidInput' | 'NotFound' | 'WorkbookRejected', ParentType, ContextType>;
};

export type ReceiptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  documentSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receiptNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  workingDaysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecomputationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Recomputation'] = ResolversParentTypes['Recomputation']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  movedEmployers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordAssessmentDraftResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordAssessmentDraftResult'] = ResolversParentTypes['RecordAssessmentDraftResult']> = {
  __resolveType: TypeResolveFn<'Assessment' | 'DraftConflict' | 'DraftNotOpen' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'OutOfScope' | 'StateConflict', ParentType, ContextType>;
};

export type RecordAssessmentResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordAssessmentResult'] = ResolversParentTypes['RecordAssessmentResult']> = {
  __resolveType: TypeResolveFn<'Assessment' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'OutOfScope' | 'StateConflict', ParentType, ContextType>;
};

export type RecordOnSiteResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordOnSiteResult'] = ResolversParentTypes['RecordOnSiteResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'Report' | 'StateConflict' | 'WrongReportState', ParentType, ContextType>;
};

export type RecordSupervisionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordSupervisionResult'] = ResolversParentTypes['RecordSupervisionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict' | 'Supervision' | 'SupervisionRecorded', ParentType, ContextType>;
};

export type RecusalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Recusal'] = ResolversParentTypes['Recusal']> = {
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferralSettledResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferralSettled'] = ResolversParentTypes['ReferralSettled']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PatrolReferralState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'AlreadyContributed' | 'AlreadyOnList' | 'AnotherMustDecide' | 'ArchiveTooLarge' | 'BeaconNotAnnounced' | 'BeaconTooEarly' | 'BodyHasEmployers' | 'CatalogueDecides' | 'CatalogueUndecided' | 'CircularAnswered' | 'CircularIssued' | 'CircularWithdrawn' | 'CommentAlreadyAnswered' | 'CommentsClosed' | 'CountIncomplete' | 'CountListChanged' | 'CountedTwice' | 'CountyExists' | 'DraftConflict' | 'DraftNotOpen' | 'EnforcementRefused' | 'FileRejected' | 'FiledReportDecides' | 'IdempotencyKeyReused' | 'InvalidInput' | 'ItemsWithoutVerdict' | 'ListCriteriaInEffect' | 'ListCriteriaNotMet' | 'ListHearingClosed' | 'ListHearingOpen' | 'ListNotCured' | 'NoAnswerAsked' | 'NoAssessment' | 'NoCountInCampaign' | 'NoPlanSettings' | 'NotAParty' | 'NotAllCommitted' | 'NotFound' | 'NotInPlan' | 'NotSignedOff' | 'NotTheVisitDay' | 'NothingToDraw' | 'NothingToReturn' | 'NoticeNotInTime' | 'NoticeNotNewer' | 'ObjectionAnswered' | 'ObjectionsUnanswered' | 'OfficersShort' | 'OutOfScope' | 'PatrolFormInEffect' | 'PatrolFormMonthTaken' | 'PatrolMonthNotOpen' | 'PatrolMonthOver' | 'PatrolRoundLocked' | 'PatrolRoundNotLocked' | 'PatrolsUnexplained' | 'PlanNotOverdue' | 'PlanSettingsInEffect' | 'PublicityNotFinished' | 'PublicityNotStarted' | 'ReferralSettled' | 'ReportAlreadyOpen' | 'RevealDiffers' | 'RevealTooLate' | 'ReviewFoundUntrue' | 'ReviewIncomplete' | 'ReviewItemChanged' | 'RuleSetDayTaken' | 'RuleSetInEffect' | 'ScoreEntryWithdrawn' | 'ScorePeriodNotOver' | 'ScoresFixedAlready' | 'SeedBeforeFreeze' | 'SeedIncomplete' | 'SignatureBroken' | 'StateConflict' | 'SupervisionRecorded' | 'TooManyRequests' | 'VisitDayBlocked' | 'VisitNotApproved' | 'WorkbookRejected' | 'WrongComplaintState' | 'WrongCountState' | 'WrongListState' | 'WrongPlanState' | 'WrongReportState' | 'WrongReportVersion' | 'WrongVisitState', ParentType, ContextType>;
};

export type ReminderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reminder'] = ResolversParentTypes['Reminder']> = {
  deadline?: Resolver<ResolversTypes['ReminderDeadline'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  offsetDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RemoveEvidenceResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemoveEvidenceResult'] = ResolversParentTypes['RemoveEvidenceResult']> = {
  __resolveType: TypeResolveFn<'DraftNotOpen' | 'DraftSaved' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict', ParentType, ContextType>;
};

export type ReopenPatrolRoundResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReopenPatrolRoundResult'] = ResolversParentTypes['ReopenPatrolRoundResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'PatrolMonthNotOpen' | 'PatrolRound' | 'PatrolRoundNotLocked' | 'StateConflict', ParentType, ContextType>;
};

export type ReplaceEmployerResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplaceEmployerResult'] = ResolversParentTypes['ReplaceEmployerResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotInPlan' | 'OfficersShort' | 'Plan' | 'StateConflict' | 'WrongPlanState', ParentType, ContextType>;
};

export type ReplacedEmployerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplacedEmployer'] = ResolversParentTypes['ReplacedEmployer']> = {
  reason?: Resolver<ResolversTypes['SubstitutionReason'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  substitute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReplacedNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplacedNotice'] = ResolversParentTypes['ReplacedNotice']> = {
  issuedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  computedCategory?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  daysInState?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declaredCategory?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  declaredDiffers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  differences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReviewDifference']>>, ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  employerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filing?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>;
  filingDue?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  formerVersions?: Resolver<ReadonlyArray<ResolversTypes['FormerVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextSteps?: Resolver<ReadonlyArray<ResolversTypes['NextStep']>, ParentType, ContextType>;
  previousReportId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  publicity?: Resolver<Maybe<ResolversTypes['Publicity']>, ParentType, ContextType>;
  publicityPhotos?: Resolver<ReadonlyArray<ResolversTypes['PublicityPhoto']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['ReportRemark']>, ParentType, ContextType>;
  reviewOutcome?: Resolver<Maybe<ResolversTypes['ReviewOutcome']>, ParentType, ContextType>;
  signOff?: Resolver<Maybe<ResolversTypes['SignOff']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ReportStep']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  versionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportAlreadyOpenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportAlreadyOpen'] = ResolversParentTypes['ReportAlreadyOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReportCountResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportCountResult'] = ResolversParentTypes['ReportCountResult']> = {
  __resolveType: TypeResolveFn<'CountIncomplete' | 'CountReport' | 'CountedTwice' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict', ParentType, ContextType>;
};

export type ReportDocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportDocument'] = ResolversParentTypes['ReportDocument']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type ReportRemarkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportRemark'] = ResolversParentTypes['ReportRemark']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
};

export type ReportStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportStep'] = ResolversParentTypes['ReportStep']> = {
  action?: Resolver<Maybe<ResolversTypes['ReportAction']>, ParentType, ContextType>;
  onBehalf?: Resolver<Maybe<ResolversTypes['OnBehalf']>, ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type RequestAssessmentWorkbookUploadResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestAssessmentWorkbookUploadResult'] = ResolversParentTypes['RequestAssessmentWorkbookUploadResult']> = {
  __resolveType: TypeResolveFn<'AssessmentWorkbookUpload' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type RequestComplaintPhotoUploadResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestComplaintPhotoUploadResult'] = ResolversParentTypes['RequestComplaintPhotoUploadResult']> = {
  __resolveType: TypeResolveFn<'ComplaintPhotoUpload' | 'InvalidInput' | 'NotFound' | 'TooManyRequests', ParentType, ContextType>;
};

export type RequestEvidenceUploadResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestEvidenceUploadResult'] = ResolversParentTypes['RequestEvidenceUploadResult']> = {
  __resolveType: TypeResolveFn<'EvidenceUpload' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type RequestFindingUploadResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestFindingUploadResult'] = ResolversParentTypes['RequestFindingUploadResult']> = {
  __resolveType: TypeResolveFn<'FindingUpload' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type RequestListUploadResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestListUploadResult'] = ResolversParentTypes['RequestListUploadResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'ListUpload' | 'NotFound', ParentType, ContextType>;
};

export type RequestPatrolPhotoUploadResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestPatrolPhotoUploadResult'] = ResolversParentTypes['RequestPatrolPhotoUploadResult']> = {
  __resolveType: TypeResolveFn<'FileRejected' | 'InvalidInput' | 'NotFound' | 'PatrolPhotoUpload', ParentType, ContextType>;
};

export type RequestPublicityPhotoUploadResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestPublicityPhotoUploadResult'] = ResolversParentTypes['RequestPublicityPhotoUploadResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'PublicityPhotoUpload' | 'WrongReportState', ParentType, ContextType>;
};

export type RequestReviewEvidenceUploadResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestReviewEvidenceUploadResult'] = ResolversParentTypes['RequestReviewEvidenceUploadResult']> = {
  __resolveType: TypeResolveFn<'EvidenceUpload' | 'InvalidInput' | 'NotFound' | 'WrongReportState', ParentType, ContextType>;
};

export type RequestRuleSetUploadResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestRuleSetUploadResult'] = ResolversParentTypes['RequestRuleSetUploadResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'RuleSetUpload', ParentType, ContextType>;
};

export type RequestSignedPdfUploadResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestSignedPdfUploadResult'] = ResolversParentTypes['RequestSignedPdfUploadResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'SignedPdfUpload' | 'WrongReportState', ParentType, ContextType>;
};

export type RequestVisitEvidenceUploadResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestVisitEvidenceUploadResult'] = ResolversParentTypes['RequestVisitEvidenceUploadResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'VisitEvidenceUpload' | 'WrongVisitState', ParentType, ContextType>;
};

export type RequeueDeliveryResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequeueDeliveryResult'] = ResolversParentTypes['RequeueDeliveryResult']> = {
  __resolveType: TypeResolveFn<'DeadDelivery' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict', ParentType, ContextType>;
};

export type RescheduleVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RescheduleVisitResult'] = ResolversParentTypes['RescheduleVisitResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NoticeNotInTime' | 'StateConflict' | 'Visit' | 'VisitDayBlocked' | 'WrongVisitState', ParentType, ContextType>;
};

export type RetireOfficerResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetireOfficerResult'] = ResolversParentTypes['RetireOfficerResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'Officer' | 'StateConflict', ParentType, ContextType>;
};

export type RetirePatrolBodyResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetirePatrolBodyResult'] = ResolversParentTypes['RetirePatrolBodyResult']> = {
  __resolveType: TypeResolveFn<'BodyHasEmployers' | 'County' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict', ParentType, ContextType>;
};

export type RetiredPatrolBodyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetiredPatrolBody'] = ResolversParentTypes['RetiredPatrolBody']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retiredOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
};

export type ReturnCountReturnResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnCountReturnResult'] = ResolversParentTypes['ReturnCountReturnResult']> = {
  __resolveType: TypeResolveFn<'CountReturn' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NoCountInCampaign' | 'NotFound' | 'StateConflict' | 'WrongCountState', ParentType, ContextType>;
};

export type ReturnReportResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnReportResult'] = ResolversParentTypes['ReturnReportResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NothingToReturn' | 'Report' | 'ReviewIncomplete' | 'StateConflict' | 'WrongReportState', ParentType, ContextType>;
};

export type RevealDiffersResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevealDiffers'] = ResolversParentTypes['RevealDiffers']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevealSeedResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevealSeedResult'] = ResolversParentTypes['RevealSeedResult']> = {
  __resolveType: TypeResolveFn<'AlreadyContributed' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotAParty' | 'NotAllCommitted' | 'NotFound' | 'Plan' | 'RevealDiffers' | 'RevealTooLate' | 'SeedBeforeFreeze' | 'StateConflict' | 'WrongPlanState', ParentType, ContextType>;
};

export type RevealTooLateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevealTooLate'] = ResolversParentTypes['RevealTooLate']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revealBy?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  silent?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['ReviewItem']>, ParentType, ContextType>;
  onSite?: Resolver<ReadonlyArray<ResolversTypes['OnSiteVerification']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['ReviewProgress'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  startedByRole?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewDifference'] = ResolversParentTypes['ReviewDifference']> = {
  declared?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewFoundUntrueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewFoundUntrue'] = ResolversParentTypes['ReviewFoundUntrue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewIncompleteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewIncomplete'] = ResolversParentTypes['ReviewIncomplete']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  toVerify?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewItem'] = ResolversParentTypes['ReviewItem']> = {
  changedSince?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  declared?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declaredEvidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EvidenceFile']>>, ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['ReviewDifference']>, ParentType, ContextType>;
  earlier?: Resolver<Maybe<ResolversTypes['ItemVerdict']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EvidenceFile']>>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['ReviewGroup'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['ItemVerdict']>, ParentType, ContextType>;
};

export type ReviewItemChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewItemChanged'] = ResolversParentTypes['ReviewItemChanged']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewOutcomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewOutcome'] = ResolversParentTypes['ReviewOutcome']> = {
  basis?: Resolver<Maybe<ResolversTypes['CategoryBasis']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ReviewDecision'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ReviewReason']>, ParentType, ContextType>;
};

export type ReviewProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewProgress'] = ResolversParentTypes['ReviewProgress']> = {
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toVerify?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truthful?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  untrue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewReason'] = ResolversParentTypes['ReviewReason']> = {
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ReviewVerdict'], ParentType, ContextType>;
};

export type ReviseReportResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviseReportResult'] = ResolversParentTypes['ReviseReportResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'Report' | 'StateConflict' | 'WrongReportState', ParentType, ContextType>;
};

export type RuleSetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleSet'] = ResolversParentTypes['RuleSet']> = {
  effectiveFrom?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyItemCapsGrade?: Resolver<Maybe<ResolversTypes['ManagementGrade']>, ParentType, ContextType>;
  selfCheckItems?: Resolver<ReadonlyArray<ResolversTypes['SelfCheckItem']>, ParentType, ContextType>;
  selfCheckTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleSetDayTakenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleSetDayTaken'] = ResolversParentTypes['RuleSetDayTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleSetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleSetInEffectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleSetInEffect'] = ResolversParentTypes['RuleSetInEffect']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleSetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleSetTrialResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleSetTrial'] = ResolversParentTypes['RuleSetTrial']> = {
  affected?: Resolver<ReadonlyArray<ResolversTypes['TriedEmployer']>, ParentType, ContextType>;
  changing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shifts?: Resolver<ReadonlyArray<ResolversTypes['CategoryShiftCount']>, ParentType, ContextType>;
  totalMarks?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unassessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleSetUploadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleSetUpload'] = ResolversParentTypes['RuleSetUpload']> = {
  upload?: Resolver<ResolversTypes['UploadForm'], ParentType, ContextType>;
  uploadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleSetWithdrawalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleSetWithdrawal'] = ResolversParentTypes['RuleSetWithdrawal']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SanctionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Sanction'] = ResolversParentTypes['Sanction']> = {
  fineYuan?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  penalty?: Resolver<ResolversTypes['Penalty'], ParentType, ContextType>;
  stopsWork?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SaveAssessmentDraftResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveAssessmentDraftResult'] = ResolversParentTypes['SaveAssessmentDraftResult']> = {
  __resolveType: TypeResolveFn<'DraftConflict' | 'DraftSaved' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict', ParentType, ContextType>;
};

export type SaveCampaignResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveCampaignResult'] = ResolversParentTypes['SaveCampaignResult']> = {
  __resolveType: TypeResolveFn<'Campaign' | 'IdempotencyKeyReused' | 'InvalidInput' | 'StateConflict', ParentType, ContextType>;
};

export type SaveCountySettingsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveCountySettingsResult'] = ResolversParentTypes['SaveCountySettingsResult']> = {
  __resolveType: TypeResolveFn<'County' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict', ParentType, ContextType>;
};

export type SaveEmployerResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveEmployerResult'] = ResolversParentTypes['SaveEmployerResult']> = {
  __resolveType: TypeResolveFn<'Employer' | 'IdempotencyKeyReused' | 'InvalidInput' | 'StateConflict', ParentType, ContextType>;
};

export type SaveListCriteriaResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveListCriteriaResult'] = ResolversParentTypes['SaveListCriteriaResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'ListCriteriaInEffect' | 'ListCriteriaVersion' | 'StateConflict', ParentType, ContextType>;
};

export type SaveMemberUnitsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveMemberUnitsResult'] = ResolversParentTypes['SaveMemberUnitsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'MemberUnits' | 'StateConflict', ParentType, ContextType>;
};

export type SaveOfficerResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveOfficerResult'] = ResolversParentTypes['SaveOfficerResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'Officer' | 'StateConflict', ParentType, ContextType>;
};

export type SavePatrolBodyResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SavePatrolBodyResult'] = ResolversParentTypes['SavePatrolBodyResult']> = {
  __resolveType: TypeResolveFn<'County' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict', ParentType, ContextType>;
};

export type SavePatrolFormResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SavePatrolFormResult'] = ResolversParentTypes['SavePatrolFormResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'PatrolForm' | 'PatrolFormMonthTaken' | 'StateConflict', ParentType, ContextType>;
};

export type SavePlanSettingsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SavePlanSettingsResult'] = ResolversParentTypes['SavePlanSettingsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'PlanSettingsInEffect' | 'PlanSettingsVersion' | 'StateConflict', ParentType, ContextType>;
};

export type SaveReviewVerdictsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveReviewVerdictsResult'] = ResolversParentTypes['SaveReviewVerdictsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'Review' | 'ReviewItemChanged' | 'StateConflict' | 'WrongReportState', ParentType, ContextType>;
};

export type SaveScoringRulesResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveScoringRulesResult'] = ResolversParentTypes['SaveScoringRulesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'ScoringRules' | 'StateConflict', ParentType, ContextType>;
};

export type SaveSupervisionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveSupervisionResult'] = ResolversParentTypes['SaveSupervisionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict' | 'Supervision' | 'SupervisionRecorded', ParentType, ContextType>;
};

export type SavedDraftResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SavedDraft'] = ResolversParentTypes['SavedDraft']> = {
  assessedOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['AssessmentCause']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['PartChange']>, ParentType, ContextType>;
  classHeadcounts?: Resolver<ReadonlyArray<ResolversTypes['ClassHeadcount']>, ParentType, ContextType>;
  factors?: Resolver<ReadonlyArray<ResolversTypes['UnfinishedFactor']>, ParentType, ContextType>;
  industryAnswer?: Resolver<Maybe<ResolversTypes['GivenIndustryAnswer']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['AssessmentMode']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['DraftReview'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  selfCheck?: Resolver<ReadonlyArray<ResolversTypes['UnfinishedAnswer']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DraftState'], ParentType, ContextType>;
  statusEvaluation?: Resolver<Maybe<ResolversTypes['StatusEvaluation']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScheduleBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScheduleBlock'] = ResolversParentTypes['ScheduleBlock']> = {
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScheduleVisitsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScheduleVisitsResult'] = ResolversParentTypes['ScheduleVisitsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict' | 'VisitsScheduled', ParentType, ContextType>;
};

export type ScoreAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScoreAnswer'] = ResolversParentTypes['ScoreAnswer']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ScoreEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScoreEntry'] = ResolversParentTypes['ScoreEntry']> = {
  entryId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supervision?: Resolver<Maybe<ResolversTypes['SupervisionTitle']>, ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoreEntryWithdrawnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScoreEntryWithdrawn'] = ResolversParentTypes['ScoreEntryWithdrawn']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoreLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScoreLine'] = ResolversParentTypes['ScoreLine']> = {
  cases?: Resolver<ReadonlyArray<ResolversTypes['ScoredCase']>, ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoreObjectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScoreObjection'] = ResolversParentTypes['ScoreObjection']> = {
  answer?: Resolver<Maybe<ResolversTypes['ScoreAnswer']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScorePeriodNotOverResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScorePeriodNotOver'] = ResolversParentTypes['ScorePeriodNotOver']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoreTableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScoreTable'] = ResolversParentTypes['ScoreTable']> = {
  objections?: Resolver<ReadonlyArray<ResolversTypes['ScoreObjection']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['ScoreVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoreTableConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScoreTableConnection'] = ResolversParentTypes['ScoreTableConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScoreTableEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ScoreTable']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ScoreTableEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScoreTableEdge'] = ResolversParentTypes['ScoreTableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScoreTable'], ParentType, ContextType>;
};

export type ScoreVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScoreVersion'] = ResolversParentTypes['ScoreVersion']> = {
  fixedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  objectionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scores?: Resolver<ReadonlyArray<ResolversTypes['UnitScore']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workbookUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScoredCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScoredCase'] = ResolversParentTypes['ScoredCase']> = {
  employerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isStruckOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoresFixedAlreadyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScoresFixedAlready'] = ResolversParentTypes['ScoresFixedAlready']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoringItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScoringItem'] = ResolversParentTypes['ScoringItem']> = {
  cap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['ScoreEffect'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['ScoreEvidence'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  perCase?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['ScoredKind']>, ParentType, ContextType>;
};

export type ScoringRulesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScoringRules'] = ResolversParentTypes['ScoringRules']> = {
  effectiveOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  fullPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ScoringItem']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectionCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SectionCount'] = ResolversParentTypes['SectionCount']> = {
  declared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeedBeforeFreezeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SeedBeforeFreeze'] = ResolversParentTypes['SeedBeforeFreeze']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeedIncompleteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SeedIncomplete'] = ResolversParentTypes['SeedIncomplete']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelfCheckItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelfCheckItem'] = ResolversParentTypes['SelfCheckItem']> = {
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyItem?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marks?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  notApplicableAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SelfCheckResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelfCheckResult'] = ResolversParentTypes['SelfCheckResult']> = {
  got?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lost?: Resolver<ReadonlyArray<ResolversTypes['LostMarks']>, ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SelfCheckReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelfCheckReview'] = ResolversParentTypes['SelfCheckReview']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['ManagementGrade']>, ParentType, ContextType>;
  lost?: Resolver<ReadonlyArray<ResolversTypes['LiftingItem']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SelfCheckItem']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withoutEvidence?: Resolver<ReadonlyArray<ResolversTypes['SelfCheckItem']>, ParentType, ContextType>;
};

export type SignCountReturnResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignCountReturnResult'] = ResolversParentTypes['SignCountReturnResult']> = {
  __resolveType: TypeResolveFn<'CountListChanged' | 'CountReturn' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NoCountInCampaign' | 'NotFound' | 'StateConflict' | 'WrongCountState', ParentType, ContextType>;
};

export type SignOffResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignOff'] = ResolversParentTypes['SignOff']> = {
  capacity?: Resolver<ResolversTypes['SignatoryCapacity'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['StoredDocument'], ParentType, ContextType>;
  signatoryName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
};

export type SignOffReportResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignOffReportResult'] = ResolversParentTypes['SignOffReportResult']> = {
  __resolveType: TypeResolveFn<'FileRejected' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'ObjectionsUnanswered' | 'PublicityNotFinished' | 'PublicityNotStarted' | 'Report' | 'SignatureBroken' | 'StateConflict' | 'WrongReportState' | 'WrongReportVersion', ParentType, ContextType>;
};

export type SignatureBrokenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignatureBroken'] = ResolversParentTypes['SignatureBroken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fault?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignatureSignerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignatureSigner'] = ResolversParentTypes['SignatureSigner']> = {
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type SignedPdfUploadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignedPdfUpload'] = ResolversParentTypes['SignedPdfUpload']> = {
  upload?: Resolver<ResolversTypes['UploadForm'], ParentType, ContextType>;
  uploadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartLedgerImportResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartLedgerImportResult'] = ResolversParentTypes['StartLedgerImportResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'LedgerUpload', ParentType, ContextType>;
};

export type StartPublicityResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartPublicityResult'] = ResolversParentTypes['StartPublicityResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'Report' | 'StateConflict' | 'WrongReportState', ParentType, ContextType>;
};

export type StartReviewResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartReviewResult'] = ResolversParentTypes['StartReviewResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'Report' | 'StateConflict' | 'WrongReportState', ParentType, ContextType>;
};

export type StartVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartVisitResult'] = ResolversParentTypes['StartVisitResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotTheVisitDay' | 'StateConflict' | 'Visit' | 'VisitDayBlocked' | 'WrongVisitState', ParentType, ContextType>;
};

export type StateConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StateConflict'] = ResolversParentTypes['StateConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatusEvaluationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatusEvaluation'] = ResolversParentTypes['StatusEvaluation']> = {
  evaluatedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StoredDocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StoredDocument'] = ResolversParentTypes['StoredDocument']> = {
  appendedBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  downloadUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SignedDocumentKind']>, ParentType, ContextType>;
  pages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['DocumentSignature']>, ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versionReadFrom?: Resolver<Maybe<ResolversTypes['VersionReadFrom']>, ParentType, ContextType>;
};

export type StratumCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StratumCount'] = ResolversParentTypes['StratumCount']> = {
  drawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stratum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubmitComplaintResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitComplaintResult'] = ResolversParentTypes['SubmitComplaintResult']> = {
  __resolveType: TypeResolveFn<'FileRejected' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict' | 'SubmittedComplaint' | 'TooManyRequests', ParentType, ContextType>;
};

export type SubmitPatrolReturnResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitPatrolReturnResult'] = ResolversParentTypes['SubmitPatrolReturnResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'PatrolMonthNotOpen' | 'PatrolRound' | 'PatrolRoundLocked' | 'PatrolsUnexplained' | 'StateConflict', ParentType, ContextType>;
};

export type SubmitPublicCommentResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitPublicCommentResult'] = ResolversParentTypes['SubmitPublicCommentResult']> = {
  __resolveType: TypeResolveFn<'CommentsClosed' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict' | 'SubmittedComment' | 'TooManyRequests', ParentType, ContextType>;
};

export type SubmittedCommentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmittedComment'] = ResolversParentTypes['SubmittedComment']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmittedComplaintResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmittedComplaint'] = ResolversParentTypes['SubmittedComplaint']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Supervision'] = ResolversParentTypes['Supervision']> = {
  findings?: Resolver<ReadonlyArray<ResolversTypes['SupervisionFinding']>, ParentType, ContextType>;
  matters?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  supervisionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupervisionConnection'] = ResolversParentTypes['SupervisionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Supervision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SupervisionFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupervisionFinding'] = ResolversParentTypes['SupervisionFinding']> = {
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupervisionRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupervisionRecorded'] = ResolversParentTypes['SupervisionRecorded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionTitleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupervisionTitle'] = ResolversParentTypes['SupervisionTitle']> = {
  supervisionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SyncPatrolsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SyncPatrolsResult'] = ResolversParentTypes['SyncPatrolsResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'PatrolsSynced', ParentType, ContextType>;
};

export type TakeComplaintStepResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TakeComplaintStepResult'] = ResolversParentTypes['TakeComplaintStepResult']> = {
  __resolveType: TypeResolveFn<'Complaint' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict' | 'WrongComplaintState', ParentType, ContextType>;
};

export type TakeFindingStepResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TakeFindingStepResult'] = ResolversParentTypes['TakeFindingStepResult']> = {
  __resolveType: TypeResolveFn<'EnforcementRefused' | 'FileRejected' | 'Finding' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict', ParentType, ContextType>;
};

export type TakeListStepResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TakeListStepResult'] = ResolversParentTypes['TakeListStepResult']> = {
  __resolveType: TypeResolveFn<'AlreadyOnList' | 'FileRejected' | 'IdempotencyKeyReused' | 'InvalidInput' | 'ListCriteriaNotMet' | 'ListEntry' | 'ListHearingClosed' | 'ListHearingOpen' | 'ListNotCured' | 'NotFound' | 'StateConflict' | 'WrongListState', ParentType, ContextType>;
};

export type TestValidityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TestValidity'] = ResolversParentTypes['TestValidity']> = {
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
};

export type TimelineEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent']> = {
  at?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['TimelineFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  kindText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  techServiceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimelineEventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineEventConnection'] = ResolversParentTypes['TimelineEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineEventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineEventEdge'] = ResolversParentTypes['TimelineEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEvent'], ParentType, ContextType>;
};

export type TimelineFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineFile'] = ResolversParentTypes['TimelineFile']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TooManyRequestsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TooManyRequests'] = ResolversParentTypes['TooManyRequests']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TriedEmployerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriedEmployer'] = ResolversParentTypes['TriedEmployer']> = {
  best?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  worst?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
};

export type TryRuleSetResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TryRuleSetResult'] = ResolversParentTypes['TryRuleSetResult']> = {
  __resolveType: TypeResolveFn<'FileRejected' | 'InvalidInput' | 'RuleSetTrial' | 'WorkbookRejected', ParentType, ContextType>;
};

export type UnfinishedAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnfinishedAnswer'] = ResolversParentTypes['UnfinishedAnswer']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['SelfCheckVerdict']>, ParentType, ContextType>;
};

export type UnfinishedFactorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnfinishedFactor'] = ResolversParentTypes['UnfinishedFactor']> = {
  exposed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['ExposureLevel']>, ParentType, ContextType>;
  measuredOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['HazardNature']>, ParentType, ContextType>;
  natureBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['UnjudgedPoint']>, ParentType, ContextType>;
  testReportNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnitScoreResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitScore'] = ResolversParentTypes['UnitScore']> = {
  kind?: Resolver<ResolversTypes['ScoredKind'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ScoreLine']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnjudgedPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnjudgedPoint'] = ResolversParentTypes['UnjudgedPoint']> = {
  institution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measuredOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['ExposureLevel']>, ParentType, ContextType>;
  workplace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnplacedEmployerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnplacedEmployer'] = ResolversParentTypes['UnplacedEmployer']> = {
  blocks?: Resolver<ReadonlyArray<ResolversTypes['ScheduleBlock']>, ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UploadFormResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UploadForm'] = ResolversParentTypes['UploadForm']> = {
  expiresAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FormField']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['County']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Employer']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type VillageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Village'] = ResolversParentTypes['Village']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  approval?: Resolver<Maybe<ResolversTypes['VisitApproval']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['VisitCause'], ParentType, ContextType>;
  causeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['VisitChange']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['VisitConclusion']>, ParentType, ContextType>;
  confirmation?: Resolver<Maybe<ResolversTypes['VisitConfirmation']>, ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  emergency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['VisitEvidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['VisitItem']>, ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['VisitNotice']>, ParentType, ContextType>;
  officerChanges?: Resolver<ReadonlyArray<ResolversTypes['VisitOfficerChange']>, ParentType, ContextType>;
  officerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['VisitRecord']>, ParentType, ContextType>;
  referralId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  restDayReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['VisitStart']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VisitState'], ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['VisitTally'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['VisitWeight'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitAnswer'] = ResolversParentTypes['VisitAnswer']> = {
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['VisitItemVerdict'], ParentType, ContextType>;
};

export type VisitApprovalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitApproval'] = ResolversParentTypes['VisitApproval']> = {
  approvedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitCalendarResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitCalendar'] = ResolversParentTypes['VisitCalendar']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitChange'] = ResolversParentTypes['VisitChange']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
};

export type VisitConclusionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitConclusion'] = ResolversParentTypes['VisitConclusion']> = {
  concludedOn?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  publishBy?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['VisitResult'], ParentType, ContextType>;
};

export type VisitConfirmationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitConfirmation'] = ResolversParentTypes['VisitConfirmation']> = {
  confirmedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['VisitSigningRefusal']>, ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['VisitSignatory']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Visit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VisitDayBlockedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitDayBlocked'] = ResolversParentTypes['VisitDayBlocked']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  possibleOn?: Resolver<ReadonlyArray<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
};

export type VisitEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitEvidence'] = ResolversParentTypes['VisitEvidence']> = {
  downloadUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitEvidenceUploadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitEvidenceUpload'] = ResolversParentTypes['VisitEvidenceUpload']> = {
  upload?: Resolver<ResolversTypes['UploadForm'], ParentType, ContextType>;
  uploadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitFinding'] = ResolversParentTypes['VisitFinding']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['VisitEvidence']>, ParentType, ContextType>;
  findingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  penaltyIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitItem'] = ResolversParentTypes['VisitItem']> = {
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notApplicableAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  penaltyIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitMeasurementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitMeasurement'] = ResolversParentTypes['VisitMeasurement']> = {
  quantity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workplace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitNotApprovedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitNotApproved'] = ResolversParentTypes['VisitNotApproved']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitNotice'] = ResolversParentTypes['VisitNotice']> = {
  officers?: Resolver<ReadonlyArray<ResolversTypes['VisitOfficer']>, ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  servedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type VisitOfficerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitOfficer'] = ResolversParentTypes['VisitOfficer']> = {
  cardNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitOfficerChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitOfficerChange'] = ResolversParentTypes['VisitOfficerChange']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type VisitRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitRecord'] = ResolversParentTypes['VisitRecord']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['VisitAnswer']>, ParentType, ContextType>;
  endedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['VisitFinding']>, ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['VisitMeasurement']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['VisitOutcome'], ParentType, ContextType>;
};

export type VisitSignatoryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitSignatory'] = ResolversParentTypes['VisitSignatory']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitSigningRefusalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitSigningRefusal'] = ResolversParentTypes['VisitSigningRefusal']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  witness?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitStartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitStart'] = ResolversParentTypes['VisitStart']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  formVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officers?: Resolver<ReadonlyArray<ResolversTypes['VisitOfficer']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type VisitTallyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitTally'] = ResolversParentTypes['VisitTally']> = {
  cap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  capReached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitsScheduledResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitsScheduled'] = ResolversParentTypes['VisitsScheduled']> = {
  joined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  laidBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unplaced?: Resolver<ReadonlyArray<ResolversTypes['UnplacedEmployer']>, ParentType, ContextType>;
  unplacedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitingOperationsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaitingOperations'] = ResolversParentTypes['WaitingOperations']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type WaiverConditionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaiverCondition'] = ResolversParentTypes['WaiverCondition']> = {
  condition?: Resolver<ResolversTypes['WaiverConditionKind'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  addedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['MessageKind']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawCircularResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawCircularResult'] = ResolversParentTypes['WithdrawCircularResult']> = {
  __resolveType: TypeResolveFn<'Circular' | 'CircularIssued' | 'CircularWithdrawn' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict', ParentType, ContextType>;
};

export type WithdrawDecisionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawDecisionResult'] = ResolversParentTypes['WithdrawDecisionResult']> = {
  __resolveType: TypeResolveFn<'EnforcementRefused' | 'Finding' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StateConflict', ParentType, ContextType>;
};

export type WithdrawPatrolFormResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawPatrolFormResult'] = ResolversParentTypes['WithdrawPatrolFormResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'PatrolForm' | 'PatrolFormInEffect' | 'StateConflict', ParentType, ContextType>;
};

export type WithdrawReportResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawReportResult'] = ResolversParentTypes['WithdrawReportResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'Report' | 'StateConflict' | 'WrongReportState', ParentType, ContextType>;
};

export type WithdrawRuleSetResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawRuleSetResult'] = ResolversParentTypes['WithdrawRuleSetResult']> = {
  __resolveType: TypeResolveFn<'CountyRuleSet' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RuleSetInEffect' | 'StateConflict', ParentType, ContextType>;
};

export type WithdrawScoreResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawScoreResult'] = ResolversParentTypes['WithdrawScoreResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'ScoreEntry' | 'ScoreEntryWithdrawn' | 'StateConflict', ParentType, ContextType>;
};

export type WorkbookDownloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkbookDownload'] = ResolversParentTypes['WorkbookDownload']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkbookProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkbookProblem'] = ResolversParentTypes['WorkbookProblem']> = {
  cell?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkbookRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkbookRejected'] = ResolversParentTypes['WorkbookRejected']> = {
  annotatedWorkbookUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['WorkbookProblem']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongComplaintStateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WrongComplaintState'] = ResolversParentTypes['WrongComplaintState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ComplaintState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongCountStateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WrongCountState'] = ResolversParentTypes['WrongCountState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['CountState']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongListStateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WrongListState'] = ResolversParentTypes['WrongListState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ListState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongPlanStateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WrongPlanState'] = ResolversParentTypes['WrongPlanState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongReportStateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WrongReportState'] = ResolversParentTypes['WrongReportState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongReportVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WrongReportVersion'] = ResolversParentTypes['WrongReportVersion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongVisitStateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WrongVisitState'] = ResolversParentTypes['WrongVisitState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LegalSource']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VisitState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AcceptCountReturnResult?: AcceptCountReturnResultResolvers<ContextType>;
  AcceptReportResult?: AcceptReportResultResolvers<ContextType>;
  AddWebhookResult?: AddWebhookResultResolvers<ContextType>;
  AddedWebhook?: AddedWebhookResolvers<ContextType>;
  AlreadyContributed?: AlreadyContributedResolvers<ContextType>;
  AlreadyOnList?: AlreadyOnListResolvers<ContextType>;
  AnotherMustDecide?: AnotherMustDecideResolvers<ContextType>;
  AnswerCircularResult?: AnswerCircularResultResolvers<ContextType>;
  AnswerPublicCommentResult?: AnswerPublicCommentResultResolvers<ContextType>;
  AnswerScoreObjectionResult?: AnswerScoreObjectionResultResolvers<ContextType>;
  ApproveVisitResult?: ApproveVisitResultResolvers<ContextType>;
  ArchiveTooLarge?: ArchiveTooLargeResolvers<ContextType>;
  ArchiveVolume?: ArchiveVolumeResolvers<ContextType>;
  AreaFigures?: AreaFiguresResolvers<ContextType>;
  AssessedFactor?: AssessedFactorResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentConnection?: AssessmentConnectionResolvers<ContextType>;
  AssessmentDraft?: AssessmentDraftResolvers<ContextType>;
  AssessmentEdge?: AssessmentEdgeResolvers<ContextType>;
  AssessmentWorkbookUpload?: AssessmentWorkbookUploadResolvers<ContextType>;
  AssignVisitOfficersResult?: AssignVisitOfficersResultResolvers<ContextType>;
  AssignedOfficer?: AssignedOfficerResolvers<ContextType>;
  AttachEvidenceResult?: AttachEvidenceResultResolvers<ContextType>;
  AttachPublicityPhotoResult?: AttachPublicityPhotoResultResolvers<ContextType>;
  AttachReviewEvidenceResult?: AttachReviewEvidenceResultResolvers<ContextType>;
  AttachVisitEvidenceResult?: AttachVisitEvidenceResultResolvers<ContextType>;
  AuditActor?: AuditActorResolvers<ContextType>;
  AuditChain?: AuditChainResolvers<ContextType>;
  AuditDigest?: AuditDigestResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditExportConnection?: AuditExportConnectionResolvers<ContextType>;
  AuditExportEdge?: AuditExportEdgeResolvers<ContextType>;
  AuditExportLine?: AuditExportLineResolvers<ContextType>;
  AuditFault?: AuditFaultResolvers<ContextType>;
  AuditHead?: AuditHeadResolvers<ContextType>;
  AuditRoot?: AuditRootResolvers<ContextType>;
  AuditRootConnection?: AuditRootConnectionResolvers<ContextType>;
  AuditRootEdge?: AuditRootEdgeResolvers<ContextType>;
  AuditVerdict?: AuditVerdictResolvers<ContextType>;
  Beacon?: BeaconResolvers<ContextType>;
  BeaconNotAnnounced?: BeaconNotAnnouncedResolvers<ContextType>;
  BeaconTooEarly?: BeaconTooEarlyResolvers<ContextType>;
  BeaconValue?: BeaconValueResolvers<ContextType>;
  BodyHasEmployers?: BodyHasEmployersResolvers<ContextType>;
  Breakdown?: BreakdownResolvers<ContextType>;
  BreakdownRow?: BreakdownRowResolvers<ContextType>;
  ByCategory?: ByCategoryResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignDeadline?: CampaignDeadlineResolvers<ContextType>;
  CampaignDue?: CampaignDueResolvers<ContextType>;
  CampaignStage?: CampaignStageResolvers<ContextType>;
  CancelVisitResult?: CancelVisitResultResolvers<ContextType>;
  CaseOfficer?: CaseOfficerResolvers<ContextType>;
  CatalogueDecides?: CatalogueDecidesResolvers<ContextType>;
  CatalogueUndecided?: CatalogueUndecidedResolvers<ContextType>;
  CategoryChange?: CategoryChangeResolvers<ContextType>;
  CategoryCoverage?: CategoryCoverageResolvers<ContextType>;
  CategoryShiftCount?: CategoryShiftCountResolvers<ContextType>;
  Circular?: CircularResolvers<ContextType>;
  CircularAnswered?: CircularAnsweredResolvers<ContextType>;
  CircularConnection?: CircularConnectionResolvers<ContextType>;
  CircularIssued?: CircularIssuedResolvers<ContextType>;
  CircularRecipient?: CircularRecipientResolvers<ContextType>;
  CircularWithdrawn?: CircularWithdrawnResolvers<ContextType>;
  ClassHeadcount?: ClassHeadcountResolvers<ContextType>;
  ClassVerdict?: ClassVerdictResolvers<ContextType>;
  ClosePlanResult?: ClosePlanResultResolvers<ContextType>;
  CloseWebhookResult?: CloseWebhookResultResolvers<ContextType>;
  CommentAlreadyAnswered?: CommentAlreadyAnsweredResolvers<ContextType>;
  CommentAnswer?: CommentAnswerResolvers<ContextType>;
  CommentAuthor?: CommentAuthorResolvers<ContextType>;
  CommentFeedback?: CommentFeedbackResolvers<ContextType>;
  CommentTally?: CommentTallyResolvers<ContextType>;
  CommentsClosed?: CommentsClosedResolvers<ContextType>;
  CommitSeedResult?: CommitSeedResultResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  ComplaintConnection?: ComplaintConnectionResolvers<ContextType>;
  ComplaintCount?: ComplaintCountResolvers<ContextType>;
  ComplaintCounts?: ComplaintCountsResolvers<ContextType>;
  ComplaintEdge?: ComplaintEdgeResolvers<ContextType>;
  ComplaintFeedback?: ComplaintFeedbackResolvers<ContextType>;
  ComplaintKindRow?: ComplaintKindRowResolvers<ContextType>;
  ComplaintPhoto?: ComplaintPhotoResolvers<ContextType>;
  ComplaintPhotoUpload?: ComplaintPhotoUploadResolvers<ContextType>;
  ComplaintStep?: ComplaintStepResolvers<ContextType>;
  ConcludeVisitResult?: ConcludeVisitResultResolvers<ContextType>;
  ConfirmCategoryResult?: ConfirmCategoryResultResolvers<ContextType>;
  ConfirmVisitResult?: ConfirmVisitResultResolvers<ContextType>;
  ConfirmedCategory?: ConfirmedCategoryResolvers<ContextType>;
  CorrectionOrder?: CorrectionOrderResolvers<ContextType>;
  CountDifference?: CountDifferenceResolvers<ContextType>;
  CountFigures?: CountFiguresResolvers<ContextType>;
  CountIncomplete?: CountIncompleteResolvers<ContextType>;
  CountListChanged?: CountListChangedResolvers<ContextType>;
  CountReport?: CountReportResolvers<ContextType>;
  CountReportRow?: CountReportRowResolvers<ContextType>;
  CountReturn?: CountReturnResolvers<ContextType>;
  CountSignature?: CountSignatureResolvers<ContextType>;
  CountStanding?: CountStandingResolvers<ContextType>;
  CountStep?: CountStepResolvers<ContextType>;
  CountedEmployer?: CountedEmployerResolvers<ContextType>;
  CountedEmployerConnection?: CountedEmployerConnectionResolvers<ContextType>;
  CountedEmployerEdge?: CountedEmployerEdgeResolvers<ContextType>;
  CountedPeriod?: CountedPeriodResolvers<ContextType>;
  CountedTwice?: CountedTwiceResolvers<ContextType>;
  County?: CountyResolvers<ContextType>;
  CountyConnection?: CountyConnectionResolvers<ContextType>;
  CountyEdge?: CountyEdgeResolvers<ContextType>;
  CountyExists?: CountyExistsResolvers<ContextType>;
  CountyFigures?: CountyFiguresResolvers<ContextType>;
  CountyReminder?: CountyReminderResolvers<ContextType>;
  CountyRuleSet?: CountyRuleSetResolvers<ContextType>;
  CoverageRow?: CoverageRowResolvers<ContextType>;
  Dashboard?: DashboardResolvers<ContextType>;
  DayRange?: DayRangeResolvers<ContextType>;
  DeadDelivery?: DeadDeliveryResolvers<ContextType>;
  DeadDeliveryConnection?: DeadDeliveryConnectionResolvers<ContextType>;
  DeadDeliveryEdge?: DeadDeliveryEdgeResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineDay?: DeadlineDayResolvers<ContextType>;
  DecisionPublication?: DecisionPublicationResolvers<ContextType>;
  DelegateTechServiceResult?: DelegateTechServiceResultResolvers<ContextType>;
  Delegation?: DelegationResolvers<ContextType>;
  DiscardAssessmentDraftResult?: DiscardAssessmentDraftResultResolvers<ContextType>;
  DismissPatrolReferralResult?: DismissPatrolReferralResultResolvers<ContextType>;
  DocumentSignature?: DocumentSignatureResolvers<ContextType>;
  DraftAnswer?: DraftAnswerResolvers<ContextType>;
  DraftCircularResult?: DraftCircularResultResolvers<ContextType>;
  DraftCollision?: DraftCollisionResolvers<ContextType>;
  DraftConflict?: DraftConflictResolvers<ContextType>;
  DraftFactor?: DraftFactorResolvers<ContextType>;
  DraftNotOpen?: DraftNotOpenResolvers<ContextType>;
  DraftPlanResult?: DraftPlanResultResolvers<ContextType>;
  DraftReportResult?: DraftReportResultResolvers<ContextType>;
  DraftReview?: DraftReviewResolvers<ContextType>;
  DraftSaved?: DraftSavedResolvers<ContextType>;
  DrawCountReturnResult?: DrawCountReturnResultResolvers<ContextType>;
  EffectiveCategory?: EffectiveCategoryResolvers<ContextType>;
  Employer?: EmployerResolvers<ContextType>;
  EmployerConnection?: EmployerConnectionResolvers<ContextType>;
  EmployerEdge?: EmployerEdgeResolvers<ContextType>;
  EmployerFactor?: EmployerFactorResolvers<ContextType>;
  EmployerSummary?: EmployerSummaryResolvers<ContextType>;
  EndVisitResult?: EndVisitResultResolvers<ContextType>;
  EnforcementRefused?: EnforcementRefusedResolvers<ContextType>;
  EnterBeaconResult?: EnterBeaconResultResolvers<ContextType>;
  EnterScoreResult?: EnterScoreResultResolvers<ContextType>;
  EvidenceFile?: EvidenceFileResolvers<ContextType>;
  EvidenceUpload?: EvidenceUploadResolvers<ContextType>;
  EvidencedAnswer?: EvidencedAnswerResolvers<ContextType>;
  ExportArchiveResult?: ExportArchiveResultResolvers<ContextType>;
  ExposureLimit?: ExposureLimitResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureRecord?: FigureRecordResolvers<ContextType>;
  FigureRecordConnection?: FigureRecordConnectionResolvers<ContextType>;
  FigureRecordEdge?: FigureRecordEdgeResolvers<ContextType>;
  FileRejected?: FileRejectedResolvers<ContextType>;
  FileReportResult?: FileReportResultResolvers<ContextType>;
  FiledReportDecides?: FiledReportDecidesResolvers<ContextType>;
  Filing?: FilingResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingClock?: FindingClockResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingDocument?: FindingDocumentResolvers<ContextType>;
  FindingDocumentSection?: FindingDocumentSectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FindingOrigin?: FindingOriginResolvers<ContextType>;
  FindingStep?: FindingStepResolvers<ContextType>;
  FindingUpload?: FindingUploadResolvers<ContextType>;
  FinishPatrolPhotoResult?: FinishPatrolPhotoResultResolvers<ContextType>;
  FixScoresResult?: FixScoresResultResolvers<ContextType>;
  FormField?: FormFieldResolvers<ContextType>;
  FormerPatrolBody?: FormerPatrolBodyResolvers<ContextType>;
  FormerVersion?: FormerVersionResolvers<ContextType>;
  FreezePlanResult?: FreezePlanResultResolvers<ContextType>;
  GivenIndustryAnswer?: GivenIndustryAnswerResolvers<ContextType>;
  GradeResult?: GradeResultResolvers<ContextType>;
  Grading?: GradingResolvers<ContextType>;
  GradingExplanation?: GradingExplanationResolvers<ContextType>;
  Harm?: HarmResolvers<ContextType>;
  HazardFactor?: HazardFactorResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  ImportRuleSetResult?: ImportRuleSetResultResolvers<ContextType>;
  IndustryAnswer?: IndustryAnswerResolvers<ContextType>;
  IndustryRisk?: IndustryRiskResolvers<ContextType>;
  InitCountyResult?: InitCountyResultResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InspectionTally?: InspectionTallyResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  IssueCircularResult?: IssueCircularResultResolvers<ContextType>;
  ItemVerdict?: ItemVerdictResolvers<ContextType>;
  ItemsWithoutVerdict?: ItemsWithoutVerdictResolvers<ContextType>;
  KeptAside?: KeptAsideResolvers<ContextType>;
  KeptFile?: KeptFileResolvers<ContextType>;
  LedgerImport?: LedgerImportResolvers<ContextType>;
  LedgerImportConnection?: LedgerImportConnectionResolvers<ContextType>;
  LedgerImportEdge?: LedgerImportEdgeResolvers<ContextType>;
  LedgerRemark?: LedgerRemarkResolvers<ContextType>;
  LedgerRow?: LedgerRowResolvers<ContextType>;
  LedgerRowConnection?: LedgerRowConnectionResolvers<ContextType>;
  LedgerRowEdge?: LedgerRowEdgeResolvers<ContextType>;
  LedgerUpload?: LedgerUploadResolvers<ContextType>;
  LegalSource?: LegalSourceResolvers<ContextType>;
  LiftingItem?: LiftingItemResolvers<ContextType>;
  ListClock?: ListClockResolvers<ContextType>;
  ListCriteria?: ListCriteriaResolvers<ContextType>;
  ListCriteriaInEffect?: ListCriteriaInEffectResolvers<ContextType>;
  ListCriteriaNotMet?: ListCriteriaNotMetResolvers<ContextType>;
  ListCriteriaVersion?: ListCriteriaVersionResolvers<ContextType>;
  ListCriterion?: ListCriterionResolvers<ContextType>;
  ListCriterionRepair?: ListCriterionRepairResolvers<ContextType>;
  ListEntry?: ListEntryResolvers<ContextType>;
  ListEntryConnection?: ListEntryConnectionResolvers<ContextType>;
  ListEntryEdge?: ListEntryEdgeResolvers<ContextType>;
  ListFile?: ListFileResolvers<ContextType>;
  ListGround?: ListGroundResolvers<ContextType>;
  ListGroundRecord?: ListGroundRecordResolvers<ContextType>;
  ListHearingClosed?: ListHearingClosedResolvers<ContextType>;
  ListHearingOpen?: ListHearingOpenResolvers<ContextType>;
  ListJson?: ListJsonResolvers<ContextType>;
  ListNotCured?: ListNotCuredResolvers<ContextType>;
  ListStep?: ListStepResolvers<ContextType>;
  ListUpload?: ListUploadResolvers<ContextType>;
  ListedCounty?: ListedCountyResolvers<ContextType>;
  ListedEmployer?: ListedEmployerResolvers<ContextType>;
  LoadCalendarNoticeResult?: LoadCalendarNoticeResultResolvers<ContextType>;
  LoadedNotice?: LoadedNoticeResolvers<ContextType>;
  LostMarks?: LostMarksResolvers<ContextType>;
  MajorChange?: MajorChangeResolvers<ContextType>;
  MajorChangeReason?: MajorChangeReasonResolvers<ContextType>;
  MarkReadResult?: MarkReadResultResolvers<ContextType>;
  MarkedRead?: MarkedReadResolvers<ContextType>;
  MeasurementPoint?: MeasurementPointResolvers<ContextType>;
  MemberUnit?: MemberUnitResolvers<ContextType>;
  MemberUnits?: MemberUnitsResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  MonthLoad?: MonthLoadResolvers<ContextType>;
  MovedDay?: MovedDayResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamedEmployer?: NamedEmployerResolvers<ContextType>;
  NextDue?: NextDueResolvers<ContextType>;
  NextFindingStep?: NextFindingStepResolvers<ContextType>;
  NextStep?: NextStepResolvers<ContextType>;
  NoAnswerAsked?: NoAnswerAskedResolvers<ContextType>;
  NoAssessment?: NoAssessmentResolvers<ContextType>;
  NoCountInCampaign?: NoCountInCampaignResolvers<ContextType>;
  NoPlanSettings?: NoPlanSettingsResolvers<ContextType>;
  NominateHonourResult?: NominateHonourResultResolvers<ContextType>;
  NotAParty?: NotAPartyResolvers<ContextType>;
  NotAllCommitted?: NotAllCommittedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotInPlan?: NotInPlanResolvers<ContextType>;
  NotMergedOperation?: NotMergedOperationResolvers<ContextType>;
  NotSignedOff?: NotSignedOffResolvers<ContextType>;
  NotTheVisitDay?: NotTheVisitDayResolvers<ContextType>;
  NothingToDraw?: NothingToDrawResolvers<ContextType>;
  NothingToReturn?: NothingToReturnResolvers<ContextType>;
  NoticeNotInTime?: NoticeNotInTimeResolvers<ContextType>;
  NoticeNotNewer?: NoticeNotNewerResolvers<ContextType>;
  NoticeRevision?: NoticeRevisionResolvers<ContextType>;
  NoticedHoliday?: NoticedHolidayResolvers<ContextType>;
  NotifyVisitResult?: NotifyVisitResultResolvers<ContextType>;
  ObjectToScoreResult?: ObjectToScoreResultResolvers<ContextType>;
  ObjectionAnswered?: ObjectionAnsweredResolvers<ContextType>;
  ObjectionsUnanswered?: ObjectionsUnansweredResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  OfficerConnection?: OfficerConnectionResolvers<ContextType>;
  OfficerEdge?: OfficerEdgeResolvers<ContextType>;
  OfficersShort?: OfficersShortResolvers<ContextType>;
  OnBehalf?: OnBehalfResolvers<ContextType>;
  OnSiteVerification?: OnSiteVerificationResolvers<ContextType>;
  OpenFindingResult?: OpenFindingResultResolvers<ContextType>;
  OpenPatrolMonthResult?: OpenPatrolMonthResultResolvers<ContextType>;
  OpenVisitResult?: OpenVisitResultResolvers<ContextType>;
  OrderOnSiteResult?: OrderOnSiteResultResolvers<ContextType>;
  OutOfScope?: OutOfScopeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartChange?: PartChangeResolvers<ContextType>;
  PatrolBatch?: PatrolBatchResolvers<ContextType>;
  PatrolBody?: PatrolBodyResolvers<ContextType>;
  PatrolChanges?: PatrolChangesResolvers<ContextType>;
  PatrolField?: PatrolFieldResolvers<ContextType>;
  PatrolFieldValue?: PatrolFieldValueResolvers<ContextType>;
  PatrolFigures?: PatrolFiguresResolvers<ContextType>;
  PatrolForm?: PatrolFormResolvers<ContextType>;
  PatrolFormInEffect?: PatrolFormInEffectResolvers<ContextType>;
  PatrolFormMonthTaken?: PatrolFormMonthTakenResolvers<ContextType>;
  PatrolMonthNotOpen?: PatrolMonthNotOpenResolvers<ContextType>;
  PatrolMonthOpened?: PatrolMonthOpenedResolvers<ContextType>;
  PatrolMonthOver?: PatrolMonthOverResolvers<ContextType>;
  PatrolOperation?: PatrolOperationResolvers<ContextType>;
  PatrolPhoto?: PatrolPhotoResolvers<ContextType>;
  PatrolPhotoChunk?: PatrolPhotoChunkResolvers<ContextType>;
  PatrolPhotoUpload?: PatrolPhotoUploadResolvers<ContextType>;
  PatrolRecord?: PatrolRecordResolvers<ContextType>;
  PatrolRecordConnection?: PatrolRecordConnectionResolvers<ContextType>;
  PatrolRecordEdge?: PatrolRecordEdgeResolvers<ContextType>;
  PatrolReferral?: PatrolReferralResolvers<ContextType>;
  PatrolReferralConnection?: PatrolReferralConnectionResolvers<ContextType>;
  PatrolReferralEdge?: PatrolReferralEdgeResolvers<ContextType>;
  PatrolReopening?: PatrolReopeningResolvers<ContextType>;
  PatrolReturn?: PatrolReturnResolvers<ContextType>;
  PatrolRound?: PatrolRoundResolvers<ContextType>;
  PatrolRoundConnection?: PatrolRoundConnectionResolvers<ContextType>;
  PatrolRoundEdge?: PatrolRoundEdgeResolvers<ContextType>;
  PatrolRoundLocked?: PatrolRoundLockedResolvers<ContextType>;
  PatrolRoundNotLocked?: PatrolRoundNotLockedResolvers<ContextType>;
  PatrolSeen?: PatrolSeenResolvers<ContextType>;
  PatrolSyncOutcome?: PatrolSyncOutcomeResolvers<ContextType>;
  PatrolTask?: PatrolTaskResolvers<ContextType>;
  PatrolTaskConnection?: PatrolTaskConnectionResolvers<ContextType>;
  PatrolTaskEdge?: PatrolTaskEdgeResolvers<ContextType>;
  PatrolVillage?: PatrolVillageResolvers<ContextType>;
  PatrolsSynced?: PatrolsSyncedResolvers<ContextType>;
  PatrolsUnexplained?: PatrolsUnexplainedResolvers<ContextType>;
  Penalty?: PenaltyResolvers<ContextType>;
  PenaltyDecision?: PenaltyDecisionResolvers<ContextType>;
  PilotReport?: PilotReportResolvers<ContextType>;
  PilotReportResult?: PilotReportResultResolvers<ContextType>;
  PlainDate?: GraphQLScalarType;
  Plan?: PlanResolvers<ContextType>;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  PlanEmployer?: PlanEmployerResolvers<ContextType>;
  PlanEmployerConnection?: PlanEmployerConnectionResolvers<ContextType>;
  PlanEmployerEdge?: PlanEmployerEdgeResolvers<ContextType>;
  PlanEstimate?: PlanEstimateResolvers<ContextType>;
  PlanEstimateResult?: PlanEstimateResultResolvers<ContextType>;
  PlanFailure?: PlanFailureResolvers<ContextType>;
  PlanFile?: PlanFileResolvers<ContextType>;
  PlanFreeze?: PlanFreezeResolvers<ContextType>;
  PlanNotOverdue?: PlanNotOverdueResolvers<ContextType>;
  PlanNotice?: PlanNoticeResolvers<ContextType>;
  PlanParty?: PlanPartyResolvers<ContextType>;
  PlanResult?: PlanResultResolvers<ContextType>;
  PlanSettingsInEffect?: PlanSettingsInEffectResolvers<ContextType>;
  PlanSettingsVersion?: PlanSettingsVersionResolvers<ContextType>;
  PlanShortage?: PlanShortageResolvers<ContextType>;
  PlanStep?: PlanStepResolvers<ContextType>;
  PlanWorkbook?: PlanWorkbookResolvers<ContextType>;
  PlannedHearing?: PlannedHearingResolvers<ContextType>;
  PreviousDay?: PreviousDayResolvers<ContextType>;
  PrimaryBody?: PrimaryBodyResolvers<ContextType>;
  PriorNotice?: PriorNoticeResolvers<ContextType>;
  PublicCircular?: PublicCircularResolvers<ContextType>;
  PublicCircularConnection?: PublicCircularConnectionResolvers<ContextType>;
  PublicComment?: PublicCommentResolvers<ContextType>;
  PublicCommentConnection?: PublicCommentConnectionResolvers<ContextType>;
  PublicCommentEdge?: PublicCommentEdgeResolvers<ContextType>;
  PublicEntry?: PublicEntryResolvers<ContextType>;
  PublicEntryConnection?: PublicEntryConnectionResolvers<ContextType>;
  PublicEntryEdge?: PublicEntryEdgeResolvers<ContextType>;
  PublicNotice?: PublicNoticeResolvers<ContextType>;
  PublicReview?: PublicReviewResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationConnection?: PublicationConnectionResolvers<ContextType>;
  PublicationDeadline?: PublicationDeadlineResolvers<ContextType>;
  PublicationDuty?: PublicationDutyResolvers<ContextType>;
  PublicationDutyConnection?: PublicationDutyConnectionResolvers<ContextType>;
  PublicationDutyEdge?: PublicationDutyEdgeResolvers<ContextType>;
  PublicationEdge?: PublicationEdgeResolvers<ContextType>;
  PublicationLine?: PublicationLineResolvers<ContextType>;
  Publicity?: PublicityResolvers<ContextType>;
  PublicityNotFinished?: PublicityNotFinishedResolvers<ContextType>;
  PublicityNotStarted?: PublicityNotStartedResolvers<ContextType>;
  PublicityPhoto?: PublicityPhotoResolvers<ContextType>;
  PublicityPhotoUpload?: PublicityPhotoUploadResolvers<ContextType>;
  PublishDecisionResult?: PublishDecisionResultResolvers<ContextType>;
  PublishVisitResult?: PublishVisitResultResolvers<ContextType>;
  PublishedComment?: PublishedCommentResolvers<ContextType>;
  PublishedCommentConnection?: PublishedCommentConnectionResolvers<ContextType>;
  PublishedCommentEdge?: PublishedCommentEdgeResolvers<ContextType>;
  PublishedDecision?: PublishedDecisionResolvers<ContextType>;
  PublishedDecisionConnection?: PublishedDecisionConnectionResolvers<ContextType>;
  PublishedDecisionEdge?: PublishedDecisionEdgeResolvers<ContextType>;
  PublishedListConnection?: PublishedListConnectionResolvers<ContextType>;
  PublishedListEdge?: PublishedListEdgeResolvers<ContextType>;
  PublishedListEntry?: PublishedListEntryResolvers<ContextType>;
  PublishedVisit?: PublishedVisitResolvers<ContextType>;
  PublishedVisitConnection?: PublishedVisitConnectionResolvers<ContextType>;
  PublishedVisitEdge?: PublishedVisitEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuietPeriod?: QuietPeriodResolvers<ContextType>;
  Rate?: RateResolvers<ContextType>;
  ReadAssessmentWorkbookResult?: ReadAssessmentWorkbookResultResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  Recomputation?: RecomputationResolvers<ContextType>;
  RecordAssessmentDraftResult?: RecordAssessmentDraftResultResolvers<ContextType>;
  RecordAssessmentResult?: RecordAssessmentResultResolvers<ContextType>;
  RecordOnSiteResult?: RecordOnSiteResultResolvers<ContextType>;
  RecordSupervisionResult?: RecordSupervisionResultResolvers<ContextType>;
  Recusal?: RecusalResolvers<ContextType>;
  ReferralSettled?: ReferralSettledResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Reminder?: ReminderResolvers<ContextType>;
  RemoveEvidenceResult?: RemoveEvidenceResultResolvers<ContextType>;
  ReopenPatrolRoundResult?: ReopenPatrolRoundResultResolvers<ContextType>;
  ReplaceEmployerResult?: ReplaceEmployerResultResolvers<ContextType>;
  ReplacedEmployer?: ReplacedEmployerResolvers<ContextType>;
  ReplacedNotice?: ReplacedNoticeResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportAlreadyOpen?: ReportAlreadyOpenResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportCountResult?: ReportCountResultResolvers<ContextType>;
  ReportDocument?: ReportDocumentResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  ReportRemark?: ReportRemarkResolvers<ContextType>;
  ReportStep?: ReportStepResolvers<ContextType>;
  RequestAssessmentWorkbookUploadResult?: RequestAssessmentWorkbookUploadResultResolvers<ContextType>;
  RequestComplaintPhotoUploadResult?: RequestComplaintPhotoUploadResultResolvers<ContextType>;
  RequestEvidenceUploadResult?: RequestEvidenceUploadResultResolvers<ContextType>;
  RequestFindingUploadResult?: RequestFindingUploadResultResolvers<ContextType>;
  RequestListUploadResult?: RequestListUploadResultResolvers<ContextType>;
  RequestPatrolPhotoUploadResult?: RequestPatrolPhotoUploadResultResolvers<ContextType>;
  RequestPublicityPhotoUploadResult?: RequestPublicityPhotoUploadResultResolvers<ContextType>;
  RequestReviewEvidenceUploadResult?: RequestReviewEvidenceUploadResultResolvers<ContextType>;
  RequestRuleSetUploadResult?: RequestRuleSetUploadResultResolvers<ContextType>;
  RequestSignedPdfUploadResult?: RequestSignedPdfUploadResultResolvers<ContextType>;
  RequestVisitEvidenceUploadResult?: RequestVisitEvidenceUploadResultResolvers<ContextType>;
  RequeueDeliveryResult?: RequeueDeliveryResultResolvers<ContextType>;
  RescheduleVisitResult?: RescheduleVisitResultResolvers<ContextType>;
  RetireOfficerResult?: RetireOfficerResultResolvers<ContextType>;
  RetirePatrolBodyResult?: RetirePatrolBodyResultResolvers<ContextType>;
  RetiredPatrolBody?: RetiredPatrolBodyResolvers<ContextType>;
  ReturnCountReturnResult?: ReturnCountReturnResultResolvers<ContextType>;
  ReturnReportResult?: ReturnReportResultResolvers<ContextType>;
  RevealDiffers?: RevealDiffersResolvers<ContextType>;
  RevealSeedResult?: RevealSeedResultResolvers<ContextType>;
  RevealTooLate?: RevealTooLateResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewDifference?: ReviewDifferenceResolvers<ContextType>;
  ReviewFoundUntrue?: ReviewFoundUntrueResolvers<ContextType>;
  ReviewIncomplete?: ReviewIncompleteResolvers<ContextType>;
  ReviewItem?: ReviewItemResolvers<ContextType>;
  ReviewItemChanged?: ReviewItemChangedResolvers<ContextType>;
  ReviewOutcome?: ReviewOutcomeResolvers<ContextType>;
  ReviewProgress?: ReviewProgressResolvers<ContextType>;
  ReviewReason?: ReviewReasonResolvers<ContextType>;
  ReviseReportResult?: ReviseReportResultResolvers<ContextType>;
  RuleSet?: RuleSetResolvers<ContextType>;
  RuleSetDayTaken?: RuleSetDayTakenResolvers<ContextType>;
  RuleSetInEffect?: RuleSetInEffectResolvers<ContextType>;
  RuleSetTrial?: RuleSetTrialResolvers<ContextType>;
  RuleSetUpload?: RuleSetUploadResolvers<ContextType>;
  RuleSetWithdrawal?: RuleSetWithdrawalResolvers<ContextType>;
  Sanction?: SanctionResolvers<ContextType>;
  SaveAssessmentDraftResult?: SaveAssessmentDraftResultResolvers<ContextType>;
  SaveCampaignResult?: SaveCampaignResultResolvers<ContextType>;
  SaveCountySettingsResult?: SaveCountySettingsResultResolvers<ContextType>;
  SaveEmployerResult?: SaveEmployerResultResolvers<ContextType>;
  SaveListCriteriaResult?: SaveListCriteriaResultResolvers<ContextType>;
  SaveMemberUnitsResult?: SaveMemberUnitsResultResolvers<ContextType>;
  SaveOfficerResult?: SaveOfficerResultResolvers<ContextType>;
  SavePatrolBodyResult?: SavePatrolBodyResultResolvers<ContextType>;
  SavePatrolFormResult?: SavePatrolFormResultResolvers<ContextType>;
  SavePlanSettingsResult?: SavePlanSettingsResultResolvers<ContextType>;
  SaveReviewVerdictsResult?: SaveReviewVerdictsResultResolvers<ContextType>;
  SaveScoringRulesResult?: SaveScoringRulesResultResolvers<ContextType>;
  SaveSupervisionResult?: SaveSupervisionResultResolvers<ContextType>;
  SavedDraft?: SavedDraftResolvers<ContextType>;
  ScheduleBlock?: ScheduleBlockResolvers<ContextType>;
  ScheduleVisitsResult?: ScheduleVisitsResultResolvers<ContextType>;
  ScoreAnswer?: ScoreAnswerResolvers<ContextType>;
  ScoreEntry?: ScoreEntryResolvers<ContextType>;
  ScoreEntryWithdrawn?: ScoreEntryWithdrawnResolvers<ContextType>;
  ScoreLine?: ScoreLineResolvers<ContextType>;
  ScoreObjection?: ScoreObjectionResolvers<ContextType>;
  ScorePeriodNotOver?: ScorePeriodNotOverResolvers<ContextType>;
  ScoreTable?: ScoreTableResolvers<ContextType>;
  ScoreTableConnection?: ScoreTableConnectionResolvers<ContextType>;
  ScoreTableEdge?: ScoreTableEdgeResolvers<ContextType>;
  ScoreVersion?: ScoreVersionResolvers<ContextType>;
  ScoredCase?: ScoredCaseResolvers<ContextType>;
  ScoresFixedAlready?: ScoresFixedAlreadyResolvers<ContextType>;
  ScoringItem?: ScoringItemResolvers<ContextType>;
  ScoringRules?: ScoringRulesResolvers<ContextType>;
  SectionCount?: SectionCountResolvers<ContextType>;
  SeedBeforeFreeze?: SeedBeforeFreezeResolvers<ContextType>;
  SeedIncomplete?: SeedIncompleteResolvers<ContextType>;
  SelfCheckItem?: SelfCheckItemResolvers<ContextType>;
  SelfCheckResult?: SelfCheckResultResolvers<ContextType>;
  SelfCheckReview?: SelfCheckReviewResolvers<ContextType>;
  SignCountReturnResult?: SignCountReturnResultResolvers<ContextType>;
  SignOff?: SignOffResolvers<ContextType>;
  SignOffReportResult?: SignOffReportResultResolvers<ContextType>;
  SignatureBroken?: SignatureBrokenResolvers<ContextType>;
  SignatureSigner?: SignatureSignerResolvers<ContextType>;
  SignedPdfUpload?: SignedPdfUploadResolvers<ContextType>;
  StartLedgerImportResult?: StartLedgerImportResultResolvers<ContextType>;
  StartPublicityResult?: StartPublicityResultResolvers<ContextType>;
  StartReviewResult?: StartReviewResultResolvers<ContextType>;
  StartVisitResult?: StartVisitResultResolvers<ContextType>;
  StateConflict?: StateConflictResolvers<ContextType>;
  StatusEvaluation?: StatusEvaluationResolvers<ContextType>;
  StoredDocument?: StoredDocumentResolvers<ContextType>;
  StratumCount?: StratumCountResolvers<ContextType>;
  SubmitComplaintResult?: SubmitComplaintResultResolvers<ContextType>;
  SubmitPatrolReturnResult?: SubmitPatrolReturnResultResolvers<ContextType>;
  SubmitPublicCommentResult?: SubmitPublicCommentResultResolvers<ContextType>;
  SubmittedComment?: SubmittedCommentResolvers<ContextType>;
  SubmittedComplaint?: SubmittedComplaintResolvers<ContextType>;
  Supervision?: SupervisionResolvers<ContextType>;
  SupervisionConnection?: SupervisionConnectionResolvers<ContextType>;
  SupervisionFinding?: SupervisionFindingResolvers<ContextType>;
  SupervisionRecorded?: SupervisionRecordedResolvers<ContextType>;
  SupervisionTitle?: SupervisionTitleResolvers<ContextType>;
  SyncPatrolsResult?: SyncPatrolsResultResolvers<ContextType>;
  TakeComplaintStepResult?: TakeComplaintStepResultResolvers<ContextType>;
  TakeFindingStepResult?: TakeFindingStepResultResolvers<ContextType>;
  TakeListStepResult?: TakeListStepResultResolvers<ContextType>;
  TestValidity?: TestValidityResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  TimelineEventConnection?: TimelineEventConnectionResolvers<ContextType>;
  TimelineEventEdge?: TimelineEventEdgeResolvers<ContextType>;
  TimelineFile?: TimelineFileResolvers<ContextType>;
  TooManyRequests?: TooManyRequestsResolvers<ContextType>;
  TriedEmployer?: TriedEmployerResolvers<ContextType>;
  TryRuleSetResult?: TryRuleSetResultResolvers<ContextType>;
  UnfinishedAnswer?: UnfinishedAnswerResolvers<ContextType>;
  UnfinishedFactor?: UnfinishedFactorResolvers<ContextType>;
  UnitScore?: UnitScoreResolvers<ContextType>;
  UnjudgedPoint?: UnjudgedPointResolvers<ContextType>;
  UnplacedEmployer?: UnplacedEmployerResolvers<ContextType>;
  UploadForm?: UploadFormResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Village?: VillageResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  VisitAnswer?: VisitAnswerResolvers<ContextType>;
  VisitApproval?: VisitApprovalResolvers<ContextType>;
  VisitCalendar?: VisitCalendarResolvers<ContextType>;
  VisitChange?: VisitChangeResolvers<ContextType>;
  VisitConclusion?: VisitConclusionResolvers<ContextType>;
  VisitConfirmation?: VisitConfirmationResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitDayBlocked?: VisitDayBlockedResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
  VisitEvidence?: VisitEvidenceResolvers<ContextType>;
  VisitEvidenceUpload?: VisitEvidenceUploadResolvers<ContextType>;
  VisitFinding?: VisitFindingResolvers<ContextType>;
  VisitItem?: VisitItemResolvers<ContextType>;
  VisitMeasurement?: VisitMeasurementResolvers<ContextType>;
  VisitNotApproved?: VisitNotApprovedResolvers<ContextType>;
  VisitNotice?: VisitNoticeResolvers<ContextType>;
  VisitOfficer?: VisitOfficerResolvers<ContextType>;
  VisitOfficerChange?: VisitOfficerChangeResolvers<ContextType>;
  VisitRecord?: VisitRecordResolvers<ContextType>;
  VisitSignatory?: VisitSignatoryResolvers<ContextType>;
  VisitSigningRefusal?: VisitSigningRefusalResolvers<ContextType>;
  VisitStart?: VisitStartResolvers<ContextType>;
  VisitTally?: VisitTallyResolvers<ContextType>;
  VisitsScheduled?: VisitsScheduledResolvers<ContextType>;
  WaitingOperations?: WaitingOperationsResolvers<ContextType>;
  WaiverCondition?: WaiverConditionResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WithdrawCircularResult?: WithdrawCircularResultResolvers<ContextType>;
  WithdrawDecisionResult?: WithdrawDecisionResultResolvers<ContextType>;
  WithdrawPatrolFormResult?: WithdrawPatrolFormResultResolvers<ContextType>;
  WithdrawReportResult?: WithdrawReportResultResolvers<ContextType>;
  WithdrawRuleSetResult?: WithdrawRuleSetResultResolvers<ContextType>;
  WithdrawScoreResult?: WithdrawScoreResultResolvers<ContextType>;
  WorkbookDownload?: WorkbookDownloadResolvers<ContextType>;
  WorkbookProblem?: WorkbookProblemResolvers<ContextType>;
  WorkbookRejected?: WorkbookRejectedResolvers<ContextType>;
  WrongComplaintState?: WrongComplaintStateResolvers<ContextType>;
  WrongCountState?: WrongCountStateResolvers<ContextType>;
  WrongListState?: WrongListStateResolvers<ContextType>;
  WrongPlanState?: WrongPlanStateResolvers<ContextType>;
  WrongReportState?: WrongReportStateResolvers<ContextType>;
  WrongReportVersion?: WrongReportVersionResolvers<ContextType>;
  WrongVisitState?: WrongVisitStateResolvers<ContextType>;
};

