import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { selfCheckItems } from '../../functions/rules/assessments/selfCheckItems.ts';
import { addMonths, dayOf, type Instant } from '../../functions/rules/kernel/plainDate.ts';
import type { ReportState } from '../../functions/rules/kernel/refusals.ts';
import { openReportStates } from '../../functions/rules/reports/reportLifecycle.ts';
import { type Client, ClientFailure, connect, moveClock, readClock } from './client.ts';
import { importLedgerOverHttp } from './importLedgerOverHttp.ts';
import { print } from './lines.ts';
import * as story from './walkthroughDocuments.ts';

const demoLedger = new URL('../demo/county-ledger.xlsx', import.meta.url);

/** Tells one step on standard error, sends it, and prints what the API answered. */
type Tell = <T>(who: string, what: string, send: () => Promise<T>) => Promise<T>;

function createTeller(): Tell {
  let step = 0;
  return async (who, what, send) => {
    step += 1;
    process.stderr.write(`${step}. ${who}：${what}\n`);
    const answer = await send();
    await print({ step, who, what, answer });
    return answer;
  };
}

/**
 * `walkthrough`: the whole story over HTTP, as bureau, employer, public and patrol body: a county ledger in, a filed
 * report with its category out. May be repeated: it withdraws what an earlier, cut-off run has left open.
 */
export async function walkThrough(origin: string): Promise<void> {
  const tell = createTeller();
  const [bureau, employer, everyone, patrol] = await Promise.all([
    connect(origin, 'bureau'),
    connect(origin, 'employer-001'),
    connect(origin, null),
    connect(origin, 'patrol-wuxi'),
  ]);

  await tell('卫健局', '导入全县用人单位台账', async () =>
    importLedgerOverHttp(bureau, {
      bytes: await readFile(demoLedger),
      name: 'county-ledger.xlsx',
      idempotencyKey: randomUUID(),
    }),
  );
  const own = await tell('用人单位', '查看本单位台账与下一期限', () => employer.ask(story.ownEmployer));
  const employerId: string = own.viewer.employer.id;
  await withdrawOpenReports(employer, own.viewer.employer.reports.nodes);

  const measuredOn = addMonths(dayOf((await readClock(origin)) as Instant), -1);
  await tell('用人单位', '完成自查与风险分级', () =>
    mutate(employer, story.recordAssessment, {
      employerId,
      cause: own.viewer.employer.assessments.nodes.length > 0 ? 'MAJOR_CHANGE' : 'FIRST',
      mode: 'SELF',
      ...findings(measuredOn),
    }),
  );
  const draft = await tell('用人单位', '编制综合风险评估报告', () =>
    mutate(employer, story.draftReport, { employerId }),
  );
  const reportId: string = draft.id;
  const posted = await tell('用人单位', '在厂区公告栏公示', () =>
    mutate(employer, story.startPublicity, { reportId, place: '厂区公告栏' }),
  );
  await tell('公众', '不登录查看公示', () => everyone.ask(story.publicNotice, { id: reportId }));
  await tell('用人单位', '公示未满即签字盖章（应被拒绝）', () => signOff(employer, draft));
  const { endsOn } = posted.publicity.deadline;
  const signable = posted.nextSteps.find(({ action }: { action: string }) => action === 'SIGN_OFF').possibleFrom;
  await tell('业务时钟', `公示期至 ${endsOn} 届满，拨到 ${signable}`, () => moveClock(origin, signable));
  await tell('用人单位', '上传签字盖章的 PDF', () => signOff(employer, draft));
  const filed = await tell('用人单位', '报送县卫生健康监督机构', () =>
    mutate(employer, story.fileReport, { reportId }),
  );
  await tell('卫健局', '查看已报送的报告', () => bureau.ask(story.filedReports));
  await tell('巡查单位', '查看本镇用人单位', () => patrol.ask(story.bodyEmployers));
  if (filed.state !== 'FILED') throw new ClientFailure(`报告没有报送成功：${filed.message}`);
  process.stderr.write(
    `完成：${filed.employerName} 的报告已报送（${filed.filing.receiptNumber}），综合风险类别 ${filed.declaredCategory}。\n`,
  );
}

async function mutate(client: Client, document: string, input: object) {
  const data = await client.ask(document, { input: { idempotencyKey: randomUUID(), ...input } });
  return Object.values(data)[0] as ReturnType<typeof JSON.parse>;
}

async function withdrawOpenReports(employer: Client, reports: readonly { id: string; state: ReportState }[]) {
  for (const { id, state } of reports) {
    if (!openReportStates.includes(state)) continue;
    await mutate(employer, story.withdrawReport, { reportId: id, reason: '演示重新开始' });
  }
}

/** 示例001 is a plywood works: wood dust, formaldehyde and noise; two items of the self-check fail. */
function findings(measuredOn: string) {
  const measured = { measuredOn, testReportNumber: '示例检测-001' };
  const failed = selfCheckItems.slice(0, 2).map(({ id }) => id);
  return {
    factors: [
      {
        name: '木粉尘',
        nature: 'GENERAL',
        natureBasis: '检测报告：游离二氧化硅含量低于10%，非硬木',
        level: 'CONFORMING',
        exposed: 61,
        ...measured,
      },
      { name: '甲醛', level: 'CONFORMING', exposed: 43, ...measured },
      { name: '噪声', level: 'NONCONFORMING', exposed: 92, ...measured },
    ],
    selfCheck: selfCheckItems.map(({ id }) => ({
      itemId: id,
      verdict: failed.includes(id) ? 'NONCONFORMING' : 'CONFORMING',
    })),
  };
}

async function signOff(employer: Client, { id: reportId, versionCode }: { id: string; versionCode: string }) {
  const { PDFDocument } = await import('pdf-lib');
  const document = await PDFDocument.create();
  document.addPage().drawText('Signed and sealed (demo)');
  const bytes = await document.save();
  const requested = await employer.ask(story.requestUpload, { input: { reportId, sizeBytes: bytes.length } });
  const { uploadId, upload, ...refused } = requested.requestSignedPdfUpload;
  if (!upload) return refused;
  await employer.upload(upload, bytes, 'report.pdf');
  return mutate(employer, story.signOffReport, {
    reportId,
    uploadId,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    fileName: '综合风险评估报告（签章）.pdf',
    signatoryName: '示例人1',
    capacity: 'LEGAL_REPRESENTATIVE',
    sealed: true,
    versionCode,
  });
}
