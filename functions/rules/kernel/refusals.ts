import type { Role } from '../accounts/viewer.ts';
import { type CampaignRefusal, campaignSentences } from '../campaigns/campaignRefusals.ts';
import { type CircularRefusal, circularSentences } from '../circulars/circularRefusals.ts';
import { type CountyRefusal, countyRefusalSentences } from '../counties/countyRefusals.ts';
import { type ComplaintState, complaintLifecycle, complaintStateNames } from '../disclosure/complaintLifecycle.ts';
import { type ListRefusal, listSentences } from '../disclosure/lists/listRefusals.ts';
import { type EnforcementRefusal, toEnforcementMessage } from '../enforcement/enforcementRefusals.ts';
import { type ImageFault, imageSidePx } from '../files/readImage.ts';
import { type PlanRefusal, planRefusalSentences } from '../inspections/planRefusals.ts';
import { type ScheduleRefusal, toScheduleMessage } from '../inspections/scheduleRefusals.ts';
import { type VisitAction, type VisitState, visitStateNames } from '../inspections/visitLifecycle.ts';
import { type ReferralState, referralStates } from '../patrols/referralStates.ts';
import { type RoundRefusal, roundRefusalSentences } from '../patrols/roundRefusals.ts';
import { type ReviewRefusal, reviewSentences } from '../reviews/reviewRefusals.ts';
import { type ScoringRefusal, scoringSentences } from '../scoring/scoringRefusals.ts';
import { type SupervisionRefusal, supervisionSentences } from '../supervision/supervisionRefusals.ts';
import type { LegalSource } from './legalSource.ts';
import { pilotSource } from './pilotSource.ts';
import type { Instant, PlainDate } from './plainDate.ts';

/** One broken rule of an input, with its place. */
export type InputProblem = { readonly path: string; readonly code: string; readonly message: string };

/** One thing wrong in an uploaded workbook: the sheet's name, the cell (`C7`), and a Chinese sentence. */
export type WorkbookProblem = {
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
  readonly message: string;
};

export type FileFault =
  | 'FILE_MISSING'
  | 'NOT_EVIDENCE'
  | 'FILE_TOO_LARGE'
  | 'NOT_A_PDF'
  | 'DAMAGED_PDF'
  | 'ENCRYPTED_PDF'
  | 'PDF_WITH_SCRIPT'
  | 'PDF_WITH_ATTACHMENT'
  | 'DIGEST_DIFFERS'
  | 'TOO_MANY_SIGNATURES'
  | 'UNSIGNED_REPORT'
  | 'NOT_THE_REPORT'
  | 'NOT_A_WORKBOOK'
  | 'DAMAGED_WORKBOOK'
  | 'ENCRYPTED_WORKBOOK'
  | 'OLD_XLS'
  | 'MACRO_WORKBOOK'
  | 'WORKBOOK_TOO_LARGE'
  | 'PHOTO_TOO_LARGE'
  | ImageFault;

/** A part of a draft that two people changed; the verdicts are those of a self-check answer, null of other parts. */
export type DraftCollision = {
  readonly part: string;
  readonly itemId: string | null;
  readonly current: string | null;
  readonly yours: string | null;
  readonly changedAt: Instant;
  readonly changedBy: Role;
};

/** States of a report; see `rules/reports/reportLifecycle.ts`. */
export type ReportState =
  | 'DRAFT'
  | 'IN_PUBLICITY'
  | 'WITHDRAWN'
  | 'SIGNED'
  | 'FILED'
  | 'UNDER_REVIEW'
  | 'ON_SITE'
  | 'RETURNED'
  | 'ACCEPTED'
  | 'SUPERSEDED';

/** Every named refusal with its typed data. The Chinese sentence is made from the data by `toMessage`. */
export type Refusal =
  | CampaignRefusal
  | ScoringRefusal
  | CircularRefusal
  | SupervisionRefusal
  | PlanRefusal
  | ListRefusal
  | CountyRefusal
  | ReviewRefusal
  | RoundRefusal
  | { readonly code: 'INVALID_INPUT'; readonly problems: readonly InputProblem[] }
  | { readonly code: 'NOT_FOUND' }
  | { readonly code: 'STATE_CONFLICT' }
  | { readonly code: 'IDEMPOTENCY_KEY_REUSED' }
  | { readonly code: 'OUT_OF_SCOPE' }
  | { readonly code: 'NO_ASSESSMENT' }
  | {
      readonly code: 'REPORT_ALREADY_OPEN';
      readonly county: string;
      readonly creditCode: string;
      readonly reportId: string;
    }
  | { readonly code: 'PUBLICITY_NOT_STARTED'; readonly possibleFrom: PlainDate }
  | {
      readonly code: 'PUBLICITY_NOT_FINISHED';
      readonly endsOn: PlainDate;
      readonly daysLeft: number;
      readonly possibleFrom: PlainDate;
    }
  | { readonly code: 'OBJECTIONS_UNANSWERED'; readonly unanswered: number }
  | { readonly code: 'COMMENTS_CLOSED'; readonly endedOn: PlainDate }
  | { readonly code: 'COMMENT_ALREADY_ANSWERED' }
  | { readonly code: 'TOO_MANY_REQUESTS'; readonly retryAfterSeconds: number }
  | { readonly code: 'WRONG_COMPLAINT_STATE'; readonly state: ComplaintState }
  | { readonly code: 'NOT_SIGNED_OFF'; readonly possibleFrom: PlainDate }
  | { readonly code: 'WRONG_REPORT_STATE'; readonly state: ReportState }
  | { readonly code: 'NOTICE_NOT_NEWER'; readonly year: number; readonly issuedOn: PlainDate }
  | { readonly code: 'RULE_SET_DAY_TAKEN'; readonly ruleSetId: string; readonly effectiveFrom: PlainDate }
  | { readonly code: 'RULE_SET_IN_EFFECT'; readonly ruleSetId: string; readonly effectiveFrom: PlainDate }
  /** Of enforcement, whose codes and sentences stand in `enforcementRefusals`. */
  | { readonly code: 'ENFORCEMENT_REFUSED'; readonly refusal: EnforcementRefusal }
  | { readonly code: 'REFERRAL_SETTLED'; readonly state: ReferralState }
  | { readonly code: 'ARCHIVE_TOO_LARGE'; readonly mostMegabytes: number }
  | { readonly code: 'WRONG_VISIT_STATE'; readonly state: VisitState; readonly action: VisitAction }
  | { readonly code: 'VISIT_NOT_APPROVED' }
  | { readonly code: 'NOTICE_NOT_IN_TIME'; readonly visitOn: PlainDate; readonly possibleVisitFrom: PlainDate }
  | { readonly code: 'NOT_THE_VISIT_DAY'; readonly on: PlainDate; readonly today: PlainDate }
  | (ScheduleRefusal & { readonly code: 'VISIT_DAY_BLOCKED' })
  | { readonly code: 'ITEMS_WITHOUT_VERDICT'; readonly itemIds: readonly string[] }
  | { readonly code: 'FILE_REJECTED'; readonly reason: FileFault }
  /** `signer` null: not readable. `fault`: why, as a sentence. */
  | { readonly code: 'SIGNATURE_BROKEN'; readonly signer: string | null; readonly fault: string }
  | { readonly code: 'WRONG_REPORT_VERSION'; readonly expected: string; readonly found: string }
  | {
      readonly code: 'DRAFT_CONFLICT';
      readonly county: string;
      readonly creditCode: string;
      readonly collisions: readonly DraftCollision[];
    }
  | { readonly code: 'DRAFT_NOT_OPEN' }
  | {
      readonly code: 'WORKBOOK_REJECTED';
      readonly problems: readonly WorkbookProblem[];
      /** Passing address of the same workbook with comments; null where it could not be annotated. */
      readonly annotatedWorkbookUrl: string | null;
    };

export type RefusalCode = Refusal['code'];
export type RefusalOf<C extends RefusalCode> = Extract<Refusal, { readonly code: C }>;
/** A conflict as it is shown; the draft it names is read when it is asked for. */
export type ShownDraftConflict = RefusalOf<'DRAFT_CONFLICT'> & {
  readonly message: string;
  readonly source: LegalSource | null;
};

const stateNames: Record<ReportState, string> = {
  DRAFT: '草稿',
  IN_PUBLICITY: '公示中',
  WITHDRAWN: '已撤回',
  SIGNED: '已签章',
  FILED: '已报送',
  UNDER_REVIEW: '复核中',
  ON_SITE: '现场核查中',
  RETURNED: '已退回',
  ACCEPTED: '已采信',
  SUPERSEDED: '已被取代',
};

const fileFaults: Record<FileFault, string> = {
  FILE_MISSING: '没有找到上传的文件，请重新上传。',
  FILE_TOO_LARGE: '文件超过 20 MB，请压缩或降低扫描分辨率后重新上传。',
  NOT_EVIDENCE: '证据须为 PDF、JPEG 或 PNG 文件；其他格式（如 HEIC、SVG、Word）请另存或导出后上传。',
  NOT_A_PDF: '文件不是 PDF，请上传签字盖章后扫描或导出的 PDF。',
  DAMAGED_PDF: 'PDF 已损坏，无法打开，请重新扫描或导出后上传。',
  ENCRYPTED_PDF: 'PDF 设有密码，请取消密码后重新上传。',
  PDF_WITH_SCRIPT: 'PDF 含有脚本或启动程序的动作，请打印后扫描，或另行导出不含脚本的 PDF。',
  PDF_WITH_ATTACHMENT: 'PDF 夹带了其他文件，请去掉附件后重新上传。',
  DIGEST_DIFFERS: '收到的文件与所报的 SHA-256 不一致，可能在传输中损坏，请重新上传。',
  TOO_MANY_SIGNATURES: 'PDF 中的电子签名过多或者过大，无法校验，请重新签章后上传。',
  UNSIGNED_REPORT: '文件是平台生成的报告，其中没有电子签名。请打印后签字盖章并扫描，或者用电子签章软件签章后上传。',
  NOT_THE_REPORT: '文件是平台生成的公示或者回执，不是评估报告，请上传签字盖章后的评估报告。',
  NOT_A_WORKBOOK: '文件不是 Excel 工作簿，请上传从本平台下载并填写的 .xlsx 文件。',
  DAMAGED_WORKBOOK: '工作簿已损坏或没有传完，请用 Excel 或 WPS 确认能打开，重新保存后上传。',
  ENCRYPTED_WORKBOOK: '工作簿设有打开密码，请取消密码，保存后重新上传。',
  OLD_XLS: '文件是旧版 .xls 格式，请另存为“Excel 工作簿（*.xlsx）”后重新上传。',
  MACRO_WORKBOOK: '工作簿含有宏，不能接收。请另存为不含宏的“Excel 工作簿（*.xlsx）”后重新上传。',
  WORKBOOK_TOO_LARGE: '工作簿超过 5 MB 或者内容过多，请删去图片等无关内容，或者重新下载模板填写。',
  PHOTO_TOO_LARGE: '照片超过 10 MB，请降低分辨率后重新上传。',
  NOT_AN_IMAGE: '文件不是 JPEG 或 PNG 照片，请重新拍摄或另存后上传。',
  DAMAGED_IMAGE: '图片已损坏或没有传完，请重新拍摄或另存后上传。',
  IMAGE_SIZE_UNFIT: `图片尺寸不合适：短边须不少于 ${imageSidePx.least} 像素，长边不超过 ${imageSidePx.most} 像素。`,
  IMAGE_WITH_MARKUP: '图片中夹带了网页、脚本或其他文件，不能接收，请重新拍摄后上传。',
};

const commentRules: LegalSource = {
  instrument: '平台规定',
  clause: '公示意见的提出和答复（自定）',
  confidence: 'D',
};

type Sentences = {
  readonly [C in RefusalCode]: {
    readonly message: (refusal: RefusalOf<C>) => string;
    readonly source: LegalSource | null;
  };
};

/** Code → sentence and source, each once. Codes are never reused for another meaning. */
export const refusalSentences = {
  ...campaignSentences,
  ...scoringSentences,
  ...circularSentences,
  ...supervisionSentences,
  ...planRefusalSentences,
  ...listSentences,
  ...countyRefusalSentences,
  ...reviewSentences,
  ...roundRefusalSentences,
  INVALID_INPUT: {
    message: ({ problems }) =>
      `填报内容有 ${problems.length} 处问题：${problems.map((problem) => problem.message).join('；')}`,
    source: null,
  },
  NOT_FOUND: { message: () => '没有找到该记录，请核对后重试。', source: null },
  STATE_CONFLICT: { message: () => '该记录刚被他人更改，本次未保存，请刷新后重新办理。', source: null },
  IDEMPOTENCY_KEY_REUSED: { message: () => '同一请求编号已用于另一项内容，请刷新页面后重新提交。', source: null },
  OUT_OF_SCOPE: {
    message: () => '未填报任何职业病危害因素：没有危害因素的单位不分级，也不是甲类。',
    source: { instrument: '国疾控综监督二函〔2022〕50号 附件1', clause: '适用范围', confidence: 'D' },
  },
  NO_ASSESSMENT: {
    message: () => '尚未完成风险评估，不能编制评估报告。请先完成风险分级和自查。',
    source: pilotSource('R75–R77'),
  },
  REPORT_ALREADY_OPEN: { message: () => '本单位已有一份在办的评估报告，请先办结或撤回。', source: null },
  PUBLICITY_NOT_STARTED: {
    message: ({ possibleFrom }) => `报告尚未公示。如今日开始公示，最早可于 ${possibleFrom} 办理。`,
    source: pilotSource('R78–R80'),
  },
  PUBLICITY_NOT_FINISHED: {
    message: ({ endsOn, daysLeft, possibleFrom }) =>
      `公示期至 ${endsOn} 24 时届满，还剩 ${daysLeft} 个工作日，最早可于 ${possibleFrom} 签字盖章。`,
    source: pilotSource('R79、R80'),
  },
  OBJECTIONS_UNANSWERED: {
    message: ({ unanswered }) => `公示期间收到的异议还有 ${unanswered} 条没有答复，请全部答复后再签字盖章。`,
    source: commentRules,
  },
  COMMENTS_CLOSED: {
    message: ({ endedOn }) =>
      `该公示已于 ${endedOn} 24 时结束，不再接收意见。如有异议，请向县级疾控（卫生健康）部门反映。`,
    source: commentRules,
  },
  COMMENT_ALREADY_ANSWERED: { message: () => '该意见已经答复，答复不能更改。', source: commentRules },
  TOO_MANY_REQUESTS: {
    message: ({ retryAfterSeconds }) => `提交过于频繁，请约 ${Math.ceil(retryAfterSeconds / 60)} 分钟后再试。`,
    source: commentRules,
  },
  WRONG_COMPLAINT_STATE: {
    message: ({ state }) => `该件投诉举报的状态为「${complaintStateNames[state]}」，不能办理此步骤。`,
    source: complaintLifecycle.ACCEPT.source,
  },
  NOT_SIGNED_OFF: {
    message: ({ possibleFrom }) => `报告尚未签字盖章，不能报送。最早可于 ${possibleFrom} 签字盖章。`,
    source: pilotSource('R80–R83'),
  },
  WRONG_REPORT_STATE: {
    message: ({ state }) => `报告当前状态为「${stateNames[state]}」，不能办理此步骤。`,
    source: null,
  },
  NOTICE_NOT_NEWER: {
    message: ({ year, issuedOn }) =>
      `${year} 年已有 ${issuedOn} 发布的放假通知，只有更晚发布的通知才能替换。请核对文号和发布日期。`,
    source: null,
  },
  RULE_SET_DAY_TAKEN: {
    message: ({ ruleSetId, effectiveFrom }) =>
      `${effectiveFrom} 起施行的已有规则集 ${ruleSetId}，同一日不能有两版。请另定施行日期，或者先撤回该版。`,
    source: null,
  },
  RULE_SET_IN_EFFECT: {
    message: ({ ruleSetId, effectiveFrom }) =>
      `规则集 ${ruleSetId} 已自 ${effectiveFrom} 起施行，不能撤回。需要更改的，请导入新的一版。`,
    source: null,
  },
  ENFORCEMENT_REFUSED: { message: ({ refusal }) => toEnforcementMessage(refusal), source: null },
  REFERRAL_SETTLED: {
    message: ({ state }) => `该移送线索${referralStates[state]}，不能重复办理。`,
    source: null,
  },
  ARCHIVE_TOO_LARGE: {
    message: ({ mostMegabytes }) => `该单位的记录超过 ${mostMegabytes} MB，不能一次导出，请联系平台管理员另行提取。`,
    source: null,
  },
  WRONG_VISIT_STATE: {
    message: ({ state }) => `该次检查的状态为「${visitStateNames[state]}」，不能办理此步骤。`,
    source: null,
  },
  VISIT_NOT_APPROVED: {
    message: () => '该次检查尚未批准，请先报负责人批准；紧急检查的，请先补办批准手续。',
    source: { instrument: '国办发〔2024〕54号', clause: '实施行政检查前报批准；紧急的及时补办手续', confidence: 'M' },
  },
  NOTICE_NOT_IN_TIME: {
    message: ({ visitOn, possibleVisitFrom }) =>
      `检查安排在 ${visitOn}，今日不是送达检查通知的日期：今日通知的，检查应在 ${possibleVisitFrom}（提前通知的检查为该日及以后）。`,
    source: { instrument: '国办发〔2024〕54号', clause: '行政检查通知（通知的日期为自定）', confidence: 'D' },
  },
  NOT_THE_VISIT_DAY: {
    message: ({ on }) => `该次检查安排在 ${on}，只能在当日开始；需要改期的，请先调整并说明理由。`,
    source: null,
  },
  VISIT_DAY_BLOCKED: { message: (refusal) => toScheduleMessage(refusal), source: null },
  ITEMS_WITHOUT_VERDICT: {
    message: ({ itemIds }) =>
      `还有 ${itemIds.length} 个检查条目没有结论：${itemIds.slice(0, 5).join('、')}，请填写后再结束检查。`,
    source: { instrument: '行政处罚法（2021年修订）', clause: '第五十五条（制作笔录）', confidence: 'M' },
  },
  FILE_REJECTED: { message: ({ reason }) => fileFaults[reason], source: null },
  DRAFT_CONFLICT: {
    message: ({ collisions }) =>
      collisions.length > 0
        ? `有 ${collisions.length} 处内容他人刚刚改过，与您的填写不同，本次未保存。双方内容都在，请比对后再保存。`
        : '草稿在您打开之后已有变动（他人改过、已完成评估或已放弃），本次未办理。请查看当前草稿后再办理。',
    source: null,
  },
  DRAFT_NOT_OPEN: { message: () => '没有在填的评估草稿，请先填写并保存。', source: null },
  SIGNATURE_BROKEN: {
    message: ({ signer, fault }) => `电子签名${signer ? `（${signer}）` : ''}无效：${fault}。请用原件重新签章后上传。`,
    source: { instrument: '中华人民共和国电子签名法', clause: '第十三条', confidence: 'M' },
  },
  WRONG_REPORT_VERSION: {
    message: ({ expected, found }) =>
      `签章件的版本码是 ${found}，本报告的版本码是 ${expected}，不是同一版本。请重新下载报告，签字盖章后上传。`,
    source: pilotSource('R80–R82', 'D', '同一版本为自定要求'),
  },
  WORKBOOK_REJECTED: {
    message: ({ problems }) =>
      `工作簿有 ${problems.length} 处问题，未予接收：${problems
        .slice(0, 3)
        .map(({ sheet, cell, message }) => `“${sheet}”${cell}：${message}`)
        .join('')}${problems.length > 3 ? '其余见清单。' : ''}`,
    source: null,
  },
} as const satisfies Sentences;

/** The Chinese sentence of a refusal: what happened and what to do next. */
export function toMessage<C extends RefusalCode>(refusal: RefusalOf<C>): string {
  const message = refusalSentences[refusal.code].message as unknown as (given: RefusalOf<C>) => string;
  return message(refusal);
}

/** The text a refusal rests on, or null where it rests on none. */
export function toSource(code: RefusalCode): LegalSource | null {
  return refusalSentences[code].source;
}
