import { selfCheckItems } from '../../functions/rules/assessments/selfCheckItems.ts';
import { addMonths } from '../../functions/rules/kernel/plainDate.ts';
import { ClientFailure } from '../cli/client.ts';
import * as documents from './reportDocuments.ts';
import { type Answer, ask, type Stage, sha256Of, untilTaken } from './stage.ts';

/** What an employer says of itself. */
export type Facts = { readonly factors: readonly object[]; readonly failedItems: readonly string[] };

/** 示例001 and 003 are plywood works: wood dust, formaldehyde and noise; two items of the self-check fail. */
export async function aPlywoodWorks(stage: Stage, exposed: readonly [number, number, number]): Promise<Facts> {
  const measured = { measuredOn: addMonths(await stage.today(), -1), testReportNumber: '示例检测-001' };
  const [dust, formaldehyde, noise] = exposed;
  const natureBasis = '检测报告：游离二氧化硅含量低于10%，非硬木';
  return {
    factors: [
      { name: '木粉尘', nature: 'GENERAL', natureBasis, level: 'CONFORMING', exposed: dust, ...measured },
      { name: '甲醛', level: 'CONFORMING', exposed: formaldehyde, ...measured },
      { name: '噪声', level: 'NONCONFORMING', exposed: noise, ...measured },
    ],
    failedItems: selfCheckItems.slice(0, 2).map(({ id }) => id),
  };
}

/** 示例005 is a printing works where much is missing. */
export const aPrintingWorks: Facts = {
  factors: [
    { name: '正己烷', level: 'NONCONFORMING', exposed: 26 },
    { name: '噪声', level: 'NONCONFORMING', exposed: 16 },
  ],
  failedItems: selfCheckItems.filter((_, index) => index % 6 === 0).map(({ id }) => id),
};

/** A mutation of the story of a report, told of. Refusals are answered as they are. */
export async function step(stage: Stage, account: string, what: string, document: string, input: object) {
  return stage.tell(account, what, () =>
    untilTaken(async () => {
      const data = await ask(stage, account, document, { input: { idempotencyKey: stage.newKey(), ...input } });
      return Object.values(data)[0];
    }),
  );
}

/** The employer of an account as it sees itself. */
export async function readOwn(stage: Stage, account: string): Promise<Answer> {
  return (await ask(stage, account, documents.ownEmployer)).viewer.employer;
}

/** Self-check and grading. */
export async function assess(stage: Stage, account: string, facts: Facts): Promise<Answer> {
  const own = await readOwn(stage, account);
  return step(stage, account, '完成自查与风险分级', documents.recordAssessment, {
    employerId: own.id,
    cause: own.assessments.nodes.length > 0 ? 'MAJOR_CHANGE' : 'FIRST',
    mode: 'SELF',
    factors: facts.factors,
    selfCheck: selfCheckItems.map(({ id }) => ({
      itemId: id,
      verdict: facts.failedItems.includes(id) ? 'NONCONFORMING' : 'CONFORMING',
    })),
  });
}

/** The report is drafted and posted in the works. Answers it as posted. */
export async function post(stage: Stage, account: string, employerId: string, place: string): Promise<Answer> {
  const draft = await step(stage, account, '编制综合风险评估报告', documents.draftReport, { employerId });
  const what = '在厂区公告栏公示';
  return step(stage, account, what, documents.startPublicity, { reportId: draft.id, place });
}

/** The first day on which a posted report can be signed. */
export function signableOn(posted: Answer): string {
  return posted.nextSteps.find(({ action }: Answer) => action === 'SIGN_OFF').possibleFrom;
}

/** Uploads a signed PDF; answers a refusal as it is. */
export async function signOff(stage: Stage, account: string, what: string, { id: reportId, versionCode }: Answer) {
  const sign = async (): Promise<Answer> => {
    const { PDFDocument } = await import('pdf-lib');
    const document = await PDFDocument.create();
    document.addPage().drawText('Signed and sealed (demo)');
    // Without the moment of making it, so that a repeated load uploads the same.
    document.setCreationDate(new Date(0));
    document.setModificationDate(new Date(0));
    const bytes = await document.save();
    const input = { reportId, sizeBytes: bytes.length };
    const { requestSignedPdfUpload } = await ask(stage, account, documents.requestUpload, { input });
    const { uploadId, upload: form, ...refused } = requestSignedPdfUpload;
    if (!form) return refused;
    await (await stage.as(account)).upload(form, bytes, 'report.pdf');
    const { signOffReport } = await ask(stage, account, documents.signOffReport, {
      input: {
        idempotencyKey: stage.newKey(),
        ...{ reportId, uploadId, versionCode },
        sha256: sha256Of(bytes),
        fileName: '综合风险评估报告（签章）.pdf',
        signatoryName: '示例人1',
        capacity: 'LEGAL_REPRESENTATIVE',
        sealed: true,
      },
    });
    return signOffReport;
  };
  return stage.tell(account, what, () => untilTaken(sign));
}

/** @throws ClientFailure where it was not filed. */
export async function file(stage: Stage, account: string, reportId: string): Promise<Answer> {
  const filed = await step(stage, account, '报送县卫生健康监督机构', documents.fileReport, { reportId });
  if (filed.state !== 'FILED') throw new ClientFailure(`报告没有报送成功：${filed.message}`);
  return filed;
}
