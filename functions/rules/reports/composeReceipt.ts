import { categoryLabels } from '../assessments/grades.ts';
import type { CalendarNotice } from '../calendar/calendarNotice.ts';
import { judgeFilingPeriod, judgePublicity } from './publicity.ts';
import type { Report } from './report.ts';
import { type Block, type ReportDocument, withPlainTexts } from './reportDocument.ts';
import { cite, toDay, toMoment } from './reportWords.ts';

/** What a receipt is composed from, beside the report itself. */
export type ReceiptFacts = {
  readonly report: Report;
  readonly versionCode: string;
  readonly ruleSetId: string;
  readonly notices: readonly CalendarNotice[];
};

/**
 * Composes the receipt of a filed report: number, employer, version, moment of filing, on time or late with every day of
 * the period for filing, the digest of the filed document, and where anyone can check it. Nothing personal.
 * @param address of the public check; null where the platform has no public origin: then there is no QR code
 * @throws Error for a report that is not filed, which is a fault
 * @source R83, R84; form our own (D)
 */
export function composeReceipt(facts: ReceiptFacts, address: string | null): ReportDocument {
  const { report, versionCode, ruleSetId, notices } = facts;
  const { filing, posting, signOff, reportId } = report;
  if (filing === null || posting === null || signOff === null) throw new Error(`report ${reportId} is not filed`);
  const publicityEndsOn = judgePublicity(posting, filing.filedOn, notices).deadline.endsOn;
  const period = judgeFilingPeriod(posting, notices);
  const lateness = `逾期${filing.workingDaysLate}个工作日`;
  const rows = [
    { label: '受理编号', value: filing.receiptNumber },
    { label: '用人单位', value: report.employerName },
    { label: '统一社会信用代码', value: report.creditCode },
    { label: '申报类别', value: categoryLabels[report.declaredCategory] },
    { label: '报告版本码', value: versionCode },
    { label: '报送时间', value: toMoment(filing.filedAt) },
    { label: '公示截止日', value: toDay(publicityEndsOn) },
    { label: '报送截止日', value: `${toDay(period.endsOn)}${period.provisional ? '（暂定）' : ''}` },
    { label: '是否按期', value: filing.late ? lateness : '按期' },
    { label: '报送文件SHA-256', value: signOff.document.sha256 },
  ];
  const columns = [
    { title: '日期', weight: 30 },
    { title: '是否计数', weight: 16, align: 'center' as const },
    { title: '说明', weight: 54 },
  ];
  const days = period.days.map(({ on, counted, why }) => [toDay(on), counted ? '计' : '不计', why]);
  const lateNote = filing.late ? `；自${toDay(period.endsOn)}次日起至报送之日共${lateness}` : '';
  const caption = '扫描二维码核验本回执';
  const code: Block[] = address === null ? [] : [{ kind: 'qrCode', address, caption }];
  return withPlainTexts({
    title: '职业病危害综合风险评估报告报送回执',
    cover: null,
    sections: [
      {
        heading: '',
        blocks: [
          { kind: 'paragraph', text: '下列评估报告已经报送，签字盖章件已存档，不得更改。' },
          { kind: 'facts', form: 'lines', facts: rows },
          ...code,
        ],
      },
      {
        heading: '报送期限的计算',
        blocks: [
          { kind: 'table', columns, rows: days, emphasised: [days.length - 1] },
          { kind: 'note', text: `依据：${cite(period.source)}${lateNote}。` },
        ],
      },
    ],
    footer: { versionCode, reportId, ruleSetId },
    draftedAt: filing.filedAt,
  });
}
