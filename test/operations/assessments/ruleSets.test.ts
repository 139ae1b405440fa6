import { createHash } from 'node:crypto';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { findRuleSet, getRuleSet } from '../../../functions/operations/assessments/ruleSets/findRuleSet.ts';
import { writeReportDocx } from '../../../functions/operations/reports/document/writeReportDocx.ts';
import { fromReportId } from '../../../functions/resolvers/ids.ts';
import { publicViewer } from '../../../functions/rules/accounts/viewer.ts';
import { defaultRuleSet } from '../../../functions/rules/assessments/ruleSets.ts';
import { composeReport } from '../../../functions/rules/reports/composeReport.ts';
import { toBasics } from '../../../functions/rules/reports/reportFacts.ts';
import { download, downloadTemplate, editWorkbook, readBack, validCells } from '../../support/assessmentWorkbooks.ts';
import { anItem, importTable, ruleSetDocuments, toTable, twoItems, uploadTable } from '../../support/ruleSets.ts';
import { anAssessment, documents, tellStory } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

const firstId = '433122-self-check@1';
const assessmentOf = `query ($id: ID!) { employer(id: $id) { assessments { nodes { id ruleSetId assessedOn
  selfCheck { score got possible lost { itemId text marks } }
  computed { managementGrade category explanation { ruleSetId sentences wouldChange { change } } } } } } }`;
const ofDay = 'query ($on: PlainDate) { ruleSet(county: "433122", on: $on) { id } }';
const twoAnswers = [
  { itemId: 'ZZ-1', verdict: 'CONFORMING' },
  { itemId: 'X-1', verdict: 'NONCONFORMING' },
];

let api: TestApi;
beforeEach(async () => {
  api = await testApi('2026-03-02');
});

const anId = async (change: object = {}): Promise<string> =>
  (await tellStory(api).saveEmployer(change))['id'] as unknown as string;
const record = async (employerId: string, change: object = {}) =>
  (await api.ask('employer', documents.recordAssessment, { input: anAssessment(employerId, change) })).recordAssessment;
const withdraw = async (id: string, change: object = {}) => {
  const input = { idempotencyKey: newKey(), id, reason: '示例原因', ...change };
  return (await api.ask('bureau', ruleSetDocuments.withdraw, { input })).withdrawRuleSet;
};
const setOn = async (on: string): Promise<string> => (await api.ask(null, ofDay, { on })).ruleSet.id;

/** Digest of a report as it is by the platform's own table, past the API. */
async function writeReport(id: string): Promise<string> {
  const { stores } = api.wiring;
  const ref = fromReportId(id);
  const [report, employer] = await Promise.all([stores.findReport(ref), stores.findEmployer(ref)]);
  const assessment = report && (await stores.findAssessment(ref, report.assessmentId));
  if (!report || !employer || !assessment) throw new Error('nothing to write');
  const facts = {
    report,
    assessment,
    basics: report.basics ?? toBasics(employer),
    ruleSet: defaultRuleSet,
    bodyName: '武溪镇',
    notices: [],
  };
  return createHash('sha256')
    .update(await writeReportDocx(composeReport(facts)))
    .digest('hex');
}

describe('a table that a county imports', () => {
  it('is judged by from the first moment of its day; the day before by the table before, whenever it is recorded', async () => {
    const employerId = await anId();
    expect(await importTable(api)).toMatchObject({
      __typename: 'CountyRuleSet',
      id: firstId,
      effectiveFrom: '2026-03-05',
      itemCount: 2,
      keyItemCapsGrade: null,
      withdrawn: null,
    });
    api.setToday('2026-03-04');
    expect(await record(employerId, { selfCheck: twoAnswers })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await record(employerId)).toMatchObject({ computed: { explanation: { ruleSetId: defaultRuleSet.id } } });
    api.setToday('2026-03-05');
    expect(await record(employerId)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await record(employerId, { assessedOn: '2026-03-04' })).toMatchObject({
      computed: { explanation: { ruleSetId: defaultRuleSet.id } },
    });
    const second = await record(employerId, { selfCheck: twoAnswers });
    expect(second.selfCheck).toEqual({ score: 80, lost: [{ itemId: 'X-1', marks: 20 }] });
    expect(second.computed).toMatchObject({ managementGrade: 'B', explanation: { ruleSetId: firstId } });
    expect(await Promise.all(['2026-03-04', '2026-03-05', '2026-03-06'].map(setOn))).toEqual([
      defaultRuleSet.id,
      firstId,
      firstId,
    ]);
  });

  it('leaves past assessments, their explanation and their report as they were', async () => {
    const employerId = await anId();
    const story = tellStory(api);
    const selfCheck = anAssessment(employerId).selfCheck.map((one) =>
      one.itemId === 'ZZ-1' ? { ...one, verdict: 'NONCONFORMING' } : one,
    );
    await record(employerId, { selfCheck });
    const reportId = (await story.draftReport(employerId))['id'] as unknown as string;
    const look = async () =>
      (await api.ask('employer', assessmentOf, { id: employerId })).employer.assessments.nodes.at(-1);
    const before = await look();
    const expected = await writeReport(reportId);
    expect(before.selfCheck.lost).toEqual([{ itemId: 'ZZ-1', text: expect.stringContaining('管理机构'), marks: 2 }]);
    await importTable(api);
    api.setToday('2026-03-06');
    await record(employerId, { selfCheck: twoAnswers });
    expect(await look()).toEqual(before);
    // Composed only now: nothing was kept of it before the import.
    const query = 'query ($id: ID!) { reportDocument(id: $id, kind: REPORT_DOCX) { sha256 } }';
    expect((await api.ask('officer', query, { id: reportId })).reportDocument.sha256).toBe(expected);
    const { employer } = await api.ask('employer', assessmentOf, { id: employerId });
    const [latest] = employer.assessments.nodes;
    expect(latest).toMatchObject({ ruleSetId: firstId, selfCheck: { lost: [{ text: '示例内容' }] } });
    expect(latest.computed.explanation.sentences.join('')).toContain('《示例县职业卫生管理自查表》');
  });

  it('is in the employer’s workbook from its day on, and a workbook of the table before is refused as outdated', async () => {
    const employerId = await anId();
    await importTable(api);
    const { bytes } = await downloadTemplate(api, employerId);
    const filled = await editWorkbook(bytes, validCells);
    api.setToday('2026-03-05');
    expect(await readBack(api, employerId, filled)).toMatchObject({
      __typename: 'WorkbookRejected',
      problems: [{ code: 'TEMPLATE_OUTDATED' }],
    });
    const next = await downloadTemplate(api, employerId);
    const cells = { 危害因素: validCells.危害因素, 自查: { F4: '符合', F5: '不符合' } };
    const draft = await readBack(api, employerId, await editWorkbook(next.bytes, cells));
    expect(draft).toMatchObject({ __typename: 'AssessmentDraft', selfCheck: twoAnswers });
  });

  it('is public with its decision, found by id, and stands in the report', async () => {
    const employerId = await anId();
    await importTable(api, { keyItemCapsGrade: 'C' });
    const { ruleSets } = await api.ask(null, ruleSetDocuments.list);
    expect(ruleSets).toMatchObject([
      { id: firstId, county: '433122', decisionNumber: '示例卫函〔2026〕1号', keyItemCapsGrade: 'C' },
    ]);
    const query = `query ($id: ID!) { ruleSet(id: $id) { id title selfCheckTitle keyItemCapsGrade effectiveFrom
      sources { instrument } selfCheckItems { id marks } } }`;
    const { ruleSet } = await api.ask(null, query, { id: firstId });
    expect(ruleSet).toMatchObject({
      selfCheckTitle: '示例县职业卫生管理自查表',
      keyItemCapsGrade: 'C',
      selfCheckItems: [
        { id: 'ZZ-1', marks: 80 },
        { id: 'X-1', marks: 20 },
      ],
    });
    expect(ruleSet.sources.at(-1).instrument).toBe('示例卫函〔2026〕1号');
    expect((await api.ask(null, query, { id: '433122-self-check@2' })).ruleSet).toBeNull();
    expect((await api.ask(null, query, { id: 'nothing' })).ruleSet).toBeNull();
    api.setToday('2026-03-05');
    await record(employerId, { selfCheck: twoAnswers });
    const reportId = (await tellStory(api).draftReport(employerId))['id'];
    const document = 'query ($id: ID!) { reportDocument(id: $id, kind: REPORT_DOCX) { sizeBytes } }';
    expect((await api.ask('officer', document, { id: reportId })).reportDocument.sizeBytes).toBeGreaterThan(1_000);
    const trial = '{ grade(input: { factors: [], score: 1 }) { __typename } ruleSet { id } }';
    expect((await api.ask('employer', trial)).ruleSet.id).toBe(firstId);
    expect((await api.ask('otherCountyBureau', trial)).ruleSet.id).toBe(defaultRuleSet.id);
  });

  it('is kept by the process once it was read, not while it is missing or could not be read', async () => {
    const { stores } = api.wiring;
    let reads = 0;
    let fails = false;
    const context = {
      ...api.wiring.openContext(publicViewer),
      stores: {
        ...stores,
        findVersionItems: async (county: string, number: number) => {
          reads += 1;
          if (fails) throw new Error('told to fail');
          return stores.findVersionItems(county, number);
        },
      },
    };
    expect(await findRuleSet(context, firstId)).toBeNull();
    await importTable(api);
    fails = true;
    await expect(findRuleSet(context, firstId)).rejects.toThrow('told to fail');
    fails = false;
    const [first, second] = await Promise.all([findRuleSet(context, firstId), getRuleSet(context, firstId)]);
    expect(first).toMatchObject({ id: firstId });
    expect(second).toBe(first);
    expect(reads).toBe(3);
    const asked = Array.from({ length: 110 }, (_, at) => findRuleSet(context, `433122-self-check@${at + 10}`));
    expect(context.keptRuleSets.size).toBe(100);
    await Promise.all(asked);
    expect(context.keptRuleSets.size).toBe(0);
    await expect(getRuleSet(context, '433122-self-check@9')).rejects.toThrow('missing');
    expect((await api.ask(null, '{ ruleSets(county: "nowhere") { id } }')).ruleSets).toEqual([]);
  });

  it('is edited from the table in effect and read back as it was', async () => {
    const { ruleSetWorkbook } = await api.ask('bureau', ruleSetDocuments.template);
    expect(ruleSetWorkbook.fileName).toMatch(/national-2022-50-1\.xlsx$/);
    expect(await importTable(api, {}, await download(api, ruleSetWorkbook.url))).toMatchObject({ itemCount: 49 });
    const { ruleSet } = await api.ask(
      null,
      `{ ruleSet(id: "${firstId}") { selfCheckItems { id group text marks keyItem
      notApplicableAllowed evidence source { instrument clause } } } }`,
    );
    const asWritten = defaultRuleSet.selfCheckItems.map(({ source: { instrument, clause }, ...item }) => ({
      ...item,
      source: { instrument, clause },
    }));
    expect(ruleSet.selfCheckItems).toEqual(asWritten);
  });
});

describe('an import', () => {
  it('is refused with its cells, and changes nothing', async () => {
    const bytes = await toTable([anItem({ marks: 60 }), anItem({ marks: 41, text: '' })]);
    const answer = await importTable(api, {}, bytes);
    expect(answer.__typename).toBe('WorkbookRejected');
    expect(answer.problems.map(({ cell, code }: { cell: string; code: string }) => [cell, code])).toEqual([
      ['A5', 'ITEM_ID_TWICE'],
      ['C5', 'TEXT_MISSING'],
      ['D5', 'MARKS_ABOVE_100'],
    ]);
    expect(answer.message).toContain('“自查项目”A5');
    expect((await api.ask(null, ruleSetDocuments.list)).ruleSets).toEqual([]);
  });

  it('of a workbook with a hidden sheet or a macro is refused', async () => {
    const bytes = await toTable(twoItems);
    const hidden = await editWorkbook(bytes, {}, (workbook) => {
      workbook.addWorksheet('附表', { state: 'veryHidden' });
    });
    expect(await importTable(api, {}, hidden)).toMatchObject({ problems: [{ sheet: '附表', code: 'SHEET_HIDDEN' }] });
    const macro = zipSync({ ...unzipSync(bytes), 'xl/vbaProject.bin': strToU8('x') });
    expect(await importTable(api, {}, macro)).toMatchObject({ __typename: 'FileRejected', reason: 'MACRO_WORKBOOK' });
  });

  it.each([
    ['FILE_MISSING', null],
    ['NOT_A_WORKBOOK', new TextEncoder().encode('自查表')],
    ['WORKBOOK_TOO_LARGE', new Uint8Array(5 * 1024 * 1024 + 1)],
  ] as const)('of no table is refused: %s', async (reason, bytes) => {
    const uploadId = bytes === null ? '0'.repeat(26) : await uploadTable(api, bytes);
    expect(await importTable(api, { uploadId })).toMatchObject({ __typename: 'FileRejected', reason });
  });

  it('needs an upload, texts, a later day and a cap that caps', async () => {
    const codesOf = async (change: object) =>
      (await importTable(api, change)).problems?.map(({ code }: { code: string }) => code);
    expect(await codesOf({ uploadId: '../x' })).toEqual(['UPLOAD_ID_INVALID']);
    expect(await codesOf({ effectiveFrom: '2026-03-02', title: ' ', keyItemCapsGrade: 'A' })).toEqual([
      'TEXT_INVALID',
      'NOT_IN_FUTURE',
      'CAP_INVALID',
    ]);
    expect(await codesOf({ effectiveFrom: '2028-03-03' })).toEqual(['TOO_FAR_AHEAD']);
    const input = { sizeBytes: 5 * 1024 * 1024 + 1 };
    const { requestRuleSetUpload } = await api.ask('bureau', ruleSetDocuments.upload, { input });
    expect(requestRuleSetUpload).toMatchObject({ __typename: 'InvalidInput', problems: [{ code: 'FILE_TOO_LARGE' }] });
  });

  it('of another county’s upload finds nothing', async () => {
    const uploadId = await uploadTable(api, await toTable(twoItems), 'otherCountyBureau');
    expect(await importTable(api, { uploadId })).toMatchObject({ __typename: 'FileRejected', reason: 'FILE_MISSING' });
  });

  it('twice for one day is refused; twice with one key is one; two at once do not both win', async () => {
    const idempotencyKey = newKey();
    const uploadId = await uploadTable(api, await toTable(twoItems));
    const first = await importTable(api, { idempotencyKey, uploadId });
    expect(await importTable(api, { idempotencyKey, uploadId })).toEqual(first);
    expect(await importTable(api)).toMatchObject({ __typename: 'RuleSetDayTaken', ruleSetId: firstId });
    const days = ['2026-03-06', '2026-03-07'];
    const both = await Promise.all(days.map((effectiveFrom) => importTable(api, { effectiveFrom })));
    const ids = both.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of both) expect(['CountyRuleSet', 'StateConflict']).toContain(one.__typename);
    expect((await api.ask(null, ruleSetDocuments.list)).ruleSets).toHaveLength(1 + ids.length);
  });
});

describe('withdrawing', () => {
  it('is possible until the day before; the number is not given again, its day is free', async () => {
    await importTable(api);
    api.setToday('2026-03-04');
    expect(await withdraw(firstId, { reason: '' })).toMatchObject({ problems: [{ code: 'TEXT_INVALID' }] });
    expect(await withdraw(firstId)).toMatchObject({ id: firstId, withdrawn: { reason: '示例原因' } });
    expect(await withdraw(firstId)).toMatchObject({ problems: [{ path: 'id', code: 'ALREADY_WITHDRAWN' }] });
    expect(await setOn('2026-03-05')).toBe(defaultRuleSet.id);
    expect(await importTable(api)).toMatchObject({ id: '433122-self-check@2' });
    expect(await setOn('2026-03-05')).toBe('433122-self-check@2');
  });

  it('is refused on its day, and of what is not there', async () => {
    await importTable(api);
    api.setToday('2026-03-05');
    expect(await withdraw(firstId)).toMatchObject({ __typename: 'RuleSetInEffect', effectiveFrom: '2026-03-05' });
    expect(await withdraw('433122-self-check@9')).toMatchObject({ __typename: 'NotFound' });
    expect(await withdraw('nothing')).toMatchObject({ __typename: 'NotFound' });
    const input = { idempotencyKey: newKey(), id: firstId, reason: '示例' };
    const { errors } = await api.send('otherCountyBureau', ruleSetDocuments.withdraw, { input });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
