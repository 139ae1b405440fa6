import { createHash } from 'node:crypto';
import { findBody } from '../../../rules/employers/counties.ts';
import { digestOf } from '../../../rules/kernel/auditChain.ts';
import { composeNotice } from '../../../rules/reports/composeNotice.ts';
import { composeReceipt } from '../../../rules/reports/composeReceipt.ts';
import { composeReport } from '../../../rules/reports/composeReport.ts';
import type { ReportRef } from '../../../rules/reports/report.ts';
import type { ReportDocument } from '../../../rules/reports/reportDocument.ts';
import { type ReportFacts, toBasics, toVersionCode } from '../../../rules/reports/reportFacts.ts';
import { getRuleSet } from '../../assessments/ruleSets/findRuleSet.ts';
import { type Context, permit } from '../../context.ts';

export type ReportDocumentKind = 'REPORT_PDF' | 'REPORT_DOCX' | 'NOTICE_PDF' | 'RECEIPT_PDF';

export type FoundDocument = {
  readonly key: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly sha256: string;
};

type Writer = (document: ReportDocument) => Promise<Uint8Array>;
type Form = {
  readonly name: string;
  readonly extension: string;
  readonly contentType: string;
  readonly load: () => Promise<Writer>;
};

const pdf = {
  extension: 'pdf',
  contentType: 'application/pdf',
  load: async () => (await import('./writeReportPdf.ts')).writeReportPdf,
} as const;

const forms = {
  REPORT_PDF: { ...pdf, name: '职业病危害综合风险评估报告' },
  REPORT_DOCX: {
    name: '职业病危害综合风险评估报告',
    extension: 'docx',
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    load: async () => (await import('./writeReportDocx.ts')).writeReportDocx,
  },
  NOTICE_PDF: { ...pdf, name: '职业病危害综合风险评估结果公示' },
  RECEIPT_PDF: { ...pdf, name: '报送回执' },
} as const satisfies Record<ReportDocumentKind, Form>;

/** What is asked for; `publicPath` of the public record is the resolver's business, since ids are opaque here. */
export type ReportDocumentRequest = {
  readonly report: ReportRef;
  readonly kind: ReportDocumentKind;
  readonly publicPath: string;
};

/**
 * The report, its notice or its receipt as a file; null when there is no such report, or no receipt yet. It is composed and written when first asked
 * for and kept under its version; what was once written is answered ever after, so that a printed page and a later
 * download are the same. Permission `readReport`; a notice that is or was posted and a receipt are
 * anyone's.
 * @throws AccessRefused
 */
export async function findReportDocument(
  context: Context,
  { report: ref, kind, publicPath }: ReportDocumentRequest,
): Promise<FoundDocument | null> {
  const [employer, report] = await Promise.all([context.stores.findEmployer(ref), context.stores.findReport(ref)]);
  const isPosted = report !== null && report.posting !== null && report.state !== 'WITHDRAWN';
  if (kind === 'NOTICE_PDF' && isPosted) permit(context, 'readPublicNotice', ref);
  else if (kind === 'RECEIPT_PDF' && report?.filing) permit(context, 'readReceipt', ref);
  else permit(context, 'readReport', employer ?? ref);
  if (employer === null || report === null) return null;
  if (kind === 'RECEIPT_PDF' && report.filing === null) return null;
  const assessment = await context.stores.findAssessment(ref, report.assessmentId);
  if (assessment === null) throw new Error(`assessment ${report.assessmentId} is named but missing`);
  const ruleSet = await getRuleSet(context, assessment.ruleSetId);
  const notices = await context.notices.read(report.county);
  const basics = report.basics ?? toBasics(employer);
  const county = await context.counties.find(report.county);
  const bodyName = findBody(county, basics.bodyId)?.name ?? null;
  const facts = { report, assessment, basics, ruleSet, bodyName, notices };
  const path = kind === 'RECEIPT_PDF' ? `/receipt/${report.filing?.receiptNumber}` : publicPath;
  const address = context.publicOrigin === null ? null : `${context.publicOrigin}${path}`;
  return keepDocument(context, facts, kind, address);
}

async function keepDocument(
  { files }: Context,
  facts: ReportFacts,
  kind: ReportDocumentKind,
  address: string | null,
): Promise<FoundDocument> {
  const form: Form = forms[kind];
  const { county, creditCode, reportId } = facts.report;
  const document = compose(facts, kind, address);
  const { versionCode } = document.footer;
  // A notice changes when it is posted, and the report's version does not: it is named by its own content.
  const name = kind === 'NOTICE_PDF' ? `${versionCode}-${digestOf(document).slice(0, 12)}` : versionCode;
  const key = `reports/${county}/${creditCode}/${reportId}/documents/${name}-${kind}.${form.extension}`;
  const fileName = `${toFileName(facts, form)}-${versionCode}.${form.extension}`;
  const isKept = (await files.findSize(key)) !== null;
  const bytes = isKept ? await files.read(key) : await (await form.load())(document);
  if (!isKept) await files.write(key, bytes, form.contentType);
  return { key, fileName, sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function compose(facts: ReportFacts, kind: ReportDocumentKind, address: string | null): ReportDocument {
  if (kind === 'NOTICE_PDF') return composeNotice(facts, address);
  if (kind !== 'RECEIPT_PDF') return composeReport(facts);
  const { report, ruleSet, notices } = facts;
  return composeReceipt({ report, versionCode: toVersionCode(facts), ruleSetId: ruleSet.id, notices }, address);
}

/** Without characters that a file system refuses. */
function toFileName({ report }: ReportFacts, { name }: Form): string {
  return `${report.employerName.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '')}-${name}`;
}
