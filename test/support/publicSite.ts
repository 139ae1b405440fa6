import { randomUUID } from 'node:crypto';
import { toCommitment } from '../../functions/rules/inspections/contributeSeed.ts';
import { addDays, plainDate } from '../../functions/rules/kernel/plainDate.ts';
import { type Client, connect, moveClock } from '../../local/cli/client.ts';
import { loadDemo } from '../../local/demo/loadDemo.ts';
import type { EmbeddedStack } from '../../local/embeddedStack.ts';
import { listDocuments } from './lists.ts';
import { aDraftPlan, anOfficer, nonces, planDocuments, someRules, twoParties } from './plans.ts';
import { aPdf, aSelfCheck, documents } from './story.ts';

/** What stands on the public side of the demo county, by the ids that addresses need. */
export type PublicSide = {
  readonly openNotice: string;
  readonly endedNotice: string;
  readonly filedNotice: string;
  readonly receiptNumber: string;
  readonly signedPdf: Uint8Array;
  readonly drawnPlan: string;
  readonly frozenPlan: string;
};

/** A year in which no plan runs out of days: the clock only moves forward. */
const firstDay = plainDate(`${new Date().getFullYear() + 1}-03-01`);
const laterDay = addDays(firstDay, 30);

// biome-ignore lint/suspicious/noExplicitAny: answers are read field by field
async function take(client: Client, document: string, input: object): Promise<any> {
  const answer = Object.values(await client.ask(document, { input: { idempotencyKey: randomUUID(), ...input } }))[0];
  if ((answer as { code?: string }).code) throw new Error(JSON.stringify(answer));
  return answer;
}

/** Fills the public side through the API: notices open, ended and filed, a receipt, plans, a list, late duties. */
export async function loadPublicSide(stack: EmbeddedStack): Promise<PublicSide> {
  const { origin } = stack;
  await moveClock(origin, firstDay);
  await loadDemo(stack);
  const [employer, bureau, leader] = await Promise.all([
    connect(origin, 'employer-001'),
    connect(origin, 'bureau'),
    connect(origin, 'leader'),
  ]);
  const { viewer } = await employer.ask('{ viewer { employer { id } } }');
  const employerId: string = viewer.employer.id;
  const filedNotice = await postReport(employer, employerId, 'FIRST');
  await moveClock(origin, laterDay);
  const signedPdf = await signOff(employer, filedNotice);
  const { filing } = await take(employer, documents.fileReport, { reportId: filedNotice });
  const openNotice = await postReport(employer, employerId, 'MAJOR_CHANGE');
  const { publicSearch } = await employer.ask(
    '{ publicSearch(county: "433122", section: NOTICE, text: "005") { nodes { path } } }',
  );
  const [drawnPlan, frozenPlan] = await drawPlans(bureau, leader);
  const entry = await take(bureau, listDocuments.nominate, { employerId, list: 'EXEMPLARY', reason: '示例事迹' });
  for (const action of ['HONOUR', 'PUBLISH']) {
    await take(bureau, listDocuments.step, { entryId: entry.id, action, text: '示例理由' });
  }
  return {
    ...{ openNotice, filedNotice, signedPdf, drawnPlan, frozenPlan },
    endedNotice: publicSearch.nodes[0].path.replace('/notice/', ''),
    receiptNumber: filing.receiptNumber,
  };
}

async function postReport(employer: Client, employerId: string, cause: string): Promise<string> {
  const factors = [{ name: '噪声', level: 'CONFORMING', exposed: 40, measuredOn: firstDay, testReportNumber: 'JC-1' }];
  await take(employer, documents.recordAssessment, {
    ...{ employerId, cause, mode: 'SELF', factors, selfCheck: aSelfCheck() },
  });
  const { id } = await take(employer, documents.draftReport, { employerId });
  await take(employer, documents.startPublicity, { reportId: id, place: '厂区公告栏' });
  return id;
}

async function signOff(employer: Client, reportId: string): Promise<Uint8Array> {
  const { bytes, sha256 } = await aPdf();
  const asked = await employer.ask(documents.requestUpload, { input: { reportId, sizeBytes: bytes.length } });
  const { uploadId, upload } = asked.requestSignedPdfUpload;
  await employer.upload(upload, bytes, 'report.pdf');
  const { report } = await employer.ask(documents.versionCode, { id: reportId });
  await take(employer, documents.signOff, {
    ...{ reportId, uploadId, sha256, fileName: '评估报告（签章）.pdf', signatoryName: '示例人1' },
    ...{ capacity: 'LEGAL_REPRESENTATIVE', sealed: true, versionCode: report.versionCode },
  });
  return bytes;
}

/** One plan that is drawn, and one whose commitments are awaited. */
async function drawPlans(bureau: Client, leader: Client): Promise<readonly [string, string]> {
  for (let number = 1; number <= 12; number += 1) {
    const until = `${firstDay.slice(0, 4)}-12-31`;
    await take(bureau, planDocuments.saveOfficer, { ...anOfficer(number), cardValidTo: until });
  }
  await take(bureau, planDocuments.saveSettings, { rules: { ...someRules, effectiveOn: laterDay } });
  const freeze = async (title: string) => {
    const { id } = await take(bureau, planDocuments.draftPlan, {
      ...aDraftPlan(),
      ...{ title, startsOn: addDays(laterDay, 20), endsOn: addDays(laterDay, 120) },
      revealBy: `${addDays(laterDay, 5)}T10:00:00.000Z`,
    });
    return await take(bureau, planDocuments.freezePlan, { planId: id });
  };
  const drawn = await freeze('示例已抽取计划');
  const parties = [
    [bureau, twoParties[0].name, nonces.bureau],
    [leader, twoParties[1].name, nonces.leader],
  ] as const;
  for (const [client, name, nonce] of parties) {
    const commitment = toCommitment(drawn.freeze.freezeHash, name, nonce);
    await take(client, planDocuments.commitSeed, { planId: drawn.id, commitment });
  }
  for (const [client, , nonce] of parties) await take(client, planDocuments.revealSeed, { planId: drawn.id, nonce });
  return [drawn.id, (await freeze('示例待承诺计划')).id];
}
