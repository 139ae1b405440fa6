import type { S3Event } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { codes } from '../../support/accounts.ts';
import { aDraft, anAssessment, aSelfCheck, documents, tellStory } from '../../support/story.ts';
import { toXlsx } from '../../support/syntheticLedger.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
let story: ReturnType<typeof tellStory>;
let employerId: string;

const query = `query ($id: ID!) { employer(id: $id) { nextDue { kind on } summary { category reportState }
  assessments { nodes { id } } reports { nodes { id state } }
  majorChange { detectedOn dueOn explanation due { kind endsOn source { clause confidence } }
    reasons { kind sentence detectedOn source { clause } } } } }`;

async function read() {
  return (await api.ask('bureau', query, { id: employerId })).employer;
}

/** Takes a draft through publicity and sign-off to filing; ends on the first day on which that is possible. */
async function fileFrom(reportId: string, postedOn: string, signedOn: string) {
  api.setToday(postedOn);
  await story.startPublicity(reportId);
  api.setToday(signedOn);
  await story.signOff(reportId);
  expect(await story.fileReport(reportId)).toMatchObject({ state: 'FILED' });
}

/** An employer with 40 exposed, assessed with noise on 2 March and filed on 10 March. */
beforeEach(async () => {
  api = await testApi('2026-03-02');
  story = tellStory(api);
  const draft = await aDraft(api);
  employerId = draft.employerId;
  await fileFrom(draft.reportId, '2026-03-02', '2026-03-10');
});

describe('a major change', () => {
  it('is none while the ledger stays as it was, though it never said the same as the assessment', async () => {
    api.setToday('2026-05-11');
    await story.saveEmployer({ phone: '0743-4260001', exposed: 45 });
    expect(await read()).toMatchObject({ majorChange: null, nextDue: { kind: 'REASSESSMENT', on: '2029-03-02' } });
  });

  it('is recorded when the ledger is saved, with numbers, sources and the local period', async () => {
    api.setToday('2026-05-11');
    await story.saveEmployer({ exposed: 52 });
    expect(await read()).toMatchObject({
      nextDue: { kind: 'MAJOR_CHANGE', on: '2026-06-10' },
      majorChange: {
        detectedOn: '2026-05-11',
        dueOn: '2026-06-10',
        due: { kind: 'MAJOR_CHANGE', endsOn: '2026-06-10', source: { confidence: 'D' } },
        explanation: '接触人数由 40 人增至 52 人，跨过 50 人界限；应于 2026-06-10 前（含当日）重新评估并报送评估报告。',
        reasons: [{ kind: 'HEADCOUNT', source: { clause: expect.stringContaining('接触人数发生重大变化') } }],
      },
    });
    const list = '{ employers(filter: { overdue: true }) { nodes { nextDue { kind overdue } } } }';
    expect((await api.ask('bureau', list)).employers.nodes).toEqual([]);
    api.setToday('2026-06-11');
    expect((await api.ask('bureau', list)).employers.nodes).toEqual([
      { nextDue: { kind: 'MAJOR_CHANGE', overdue: true } },
    ]);
  });

  it('is withdrawn when the ledger is put right', async () => {
    api.setToday('2026-05-11');
    await story.saveEmployer({ exposed: 52 });
    api.setToday('2026-05-12');
    await story.saveEmployer();
    expect(await read()).toMatchObject({ majorChange: null, nextDue: { kind: 'REASSESSMENT' } });
  });

  it('is settled by filing the report of a later assessment, no sooner; the file keeps both reports', async () => {
    api.setToday('2026-05-11');
    await story.saveEmployer({ exposed: 52 });
    api.setToday('2026-05-18');
    const noise = {
      name: '噪声',
      level: 'CONFORMING',
      exposed: 52,
      measuredOn: '2026-05-12',
      testReportNumber: 'JC-2',
    };
    await story.recordAssessment(employerId, { cause: 'MAJOR_CHANGE', factors: [noise] });
    const changed = await read();
    expect(changed.majorChange).toMatchObject({ detectedOn: '2026-05-11', dueOn: '2026-06-10' });
    const reportId = (await story.draftReport(employerId))['id'] as unknown as string;
    api.setToday('2026-05-18');
    await story.startPublicity(reportId);
    expect(await read()).toMatchObject({
      majorChange: changed.majorChange,
      nextDue: { kind: 'FILING', on: '2026-06-08' },
    });
    await fileFrom(reportId, '2026-05-18', '2026-05-26');
    const settled = await read();
    expect(settled).toMatchObject({ majorChange: null, nextDue: { kind: 'REASSESSMENT', on: '2029-05-18' } });
    expect(settled.assessments.nodes).toHaveLength(2);
    expect(settled.reports.nodes.map(({ state }: { state: string }) => state)).toEqual(['FILED', 'SUPERSEDED']);
  });

  it('that comes between assessment and filing keeps its day; one that came before is another change', async () => {
    api.setToday('2026-05-06');
    await story.saveEmployer({ exposed: 52 });
    api.setToday('2026-05-11');
    await story.recordAssessment(employerId, { cause: 'MAJOR_CHANGE' });
    const reportId = (await story.draftReport(employerId))['id'] as unknown as string;
    await story.startPublicity(reportId);
    api.setToday('2026-05-13');
    const factors = [
      { name: '木粉尘', exposed: 30 },
      { name: '苯', exposed: 5 },
    ];
    await story.saveEmployer({ exposed: 8, factors });
    expect((await read()).majorChange.reasons).toMatchObject([
      { kind: 'FACTOR_ADDED', detectedOn: '2026-05-13' },
      { kind: 'HEADCOUNT', detectedOn: '2026-05-06', sentence: '接触人数由 40 人减至 8 人，跨过 10 人界限' },
    ]);
    api.setToday('2026-05-19');
    await story.signOff(reportId);
    await story.fileReport(reportId);
    expect((await read()).majorChange.reasons).toMatchObject([
      { kind: 'FACTOR_ADDED', detectedOn: '2026-05-13' },
      { kind: 'HEADCOUNT', detectedOn: '2026-05-19', sentence: '接触人数由 52 人减至 8 人，跨过 10 人、50 人界限' },
    ]);
  });

  it('that comes between the first assessment and its filing is detected on the day of filing', async () => {
    const other = { creditCode: codes.other, name: '示例二厂' };
    employerId = (await story.saveEmployer(other))['id'] as unknown as string;
    const theirs = tellStory(api, 'otherEmployer');
    await theirs.recordAssessment(employerId);
    const reportId = (await theirs.draftReport(employerId))['id'] as unknown as string;
    await theirs.startPublicity(reportId);
    api.setToday('2026-03-12');
    await story.saveEmployer({ ...other, exposed: 52 });
    expect((await read()).majorChange).toBeNull();
    api.setToday('2026-03-18');
    await theirs.signOff(reportId);
    await theirs.fileReport(reportId);
    expect(await read()).toMatchObject({ majorChange: { detectedOn: '2026-03-18' } });
  });

  it('is seen in a new assessment: factors, levels, grades', async () => {
    api.setToday('2026-05-11');
    const noise = { name: '噪声', level: 'NONCONFORMING', exposed: 40 };
    await story.recordAssessment(employerId, { factors: [noise], selfCheck: aSelfCheck().map(halfMarks) });
    const { majorChange } = await read();
    expect(majorChange.reasons.map(({ kind }: { kind: string }) => kind)).toEqual([
      'LEVEL',
      'HAZARD_GRADE',
      'MANAGEMENT_GRADE',
    ]);
    expect(majorChange.explanation).toContain('职业卫生管理状况等级由A级变为C级');
  });

  it('is none for an employer that has filed nothing', async () => {
    const other = await story.saveEmployer({ creditCode: codes.other, name: '示例二厂' });
    await story.saveEmployer({ creditCode: codes.other, name: '示例二厂', exposed: 52 });
    const { employer } = await api.ask('bureau', query, { id: other['id'] });
    expect(employer).toMatchObject({ majorChange: null, nextDue: { kind: 'FIRST_ASSESSMENT' } });
  });

  it('is recorded by a ledger import, and not again by the same file', async () => {
    api.setToday('2026-05-11');
    expect(await importRow(52, 30)).toMatchObject({ updated: 1, unchanged: 0 });
    const found = (await read()).majorChange;
    expect(found).toMatchObject({ detectedOn: '2026-05-11', reasons: [{ kind: 'HEADCOUNT' }] });
    api.setToday('2026-05-20');
    expect(await importRow(52, 30)).toMatchObject({ updated: 0, unchanged: 1 });
    expect((await read()).majorChange).toEqual(found);
  });

  it('is not for a technical service body without a delegation to see', async () => {
    const { errors } = await api.send('techService', query, { id: employerId });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const input = anAssessment(employerId, { mode: 'COMMISSIONED' });
    const recorded = await api.send('techService', documents.recordAssessment, { input });
    expect(recorded.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

function halfMarks<T extends object>(answer: T) {
  return { ...answer, verdict: 'PARTLY' };
}

async function importRow(exposed: number, dust: number) {
  const header = ['所属乡镇', '单位名称', '统一社会信用代码', '职工总数', '接触人数', '危害因素', '申报情况'];
  const row = ['武溪镇', '泸溪示例001木业胶合板厂', codes.own, 60, exposed, `木粉尘（${dust}人）`, '已申报'];
  const bytes = toXlsx([{ name: '台账', rows: [header, row] }]);
  const input = { idempotencyKey: newKey(), fileName: '台账.xlsx', sizeBytes: bytes.length };
  const { startLedgerImport } = await api.ask('bureau', documents.startLedgerImport, { input });
  const { fields } = startLedgerImport.upload;
  const { value: key } = fields.find(({ name }: { name: string }) => name === 'key');
  await api.wiring.files.write(key, bytes, 'application/octet-stream');
  await api.intake({ Records: [{ s3: { object: { key } } }] } as unknown as S3Event);
  const progress = 'query ($id: ID!) { ledgerImport(id: $id) { state created updated unchanged rejected } }';
  return (await api.ask('bureau', progress, { id: startLedgerImport.import.id })).ledgerImport;
}
