import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AccountName, accounts, codes } from '../../support/accounts.ts';
import {
  allConforming,
  type Cells,
  download,
  downloadTemplate,
  editWorkbook,
  openWorkbook,
  readBack,
  validCells,
} from '../../support/assessmentWorkbooks.ts';
import { anEmployer, documents, tellStory } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
let story: ReturnType<typeof tellStory>;
let employerId: string;
let template: Uint8Array;

beforeAll(async () => {
  api = await testApi('2026-03-02');
  story = tellStory(api);
  employerId = (await story.saveEmployer())['id'] as unknown as string;
  template = (await downloadTemplate(api, employerId)).bytes;
});

const read = (bytes: Uint8Array) => readBack(api, employerId, bytes);
const edited = (cells: Cells) => editWorkbook(template, cells);
const noteOf = (cell: { note: unknown }) => JSON.stringify(cell.note ?? null);

function withParts(bytes: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array {
  const added = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  return zipSync({ ...unzipSync(bytes), ...added });
}

function partOf(bytes: Uint8Array, path: string): string {
  return Buffer.from(unzipSync(bytes)[path] ?? []).toString();
}

describe('the template', () => {
  it('carries the employer, its factors, drop-downs, locked cells and print setup', async () => {
    const { fileName } = await downloadTemplate(api, employerId);
    expect(fileName).toBe('泸溪示例001木业胶合板厂-职业病危害评估.xlsx');
    const workbook = await openWorkbook(template);
    expect(workbook.worksheets.map(({ name, state }) => `${name} ${state}`)).toEqual([
      '填写说明 visible',
      '危害因素 visible',
      '自查 visible',
      '模板标识 veryHidden',
    ]);
    expect(workbook.getWorksheet('填写说明')?.getCell('B2').value).toBe('泸溪示例001木业胶合板厂');
    const factors = workbook.getWorksheet('危害因素');
    expect(factors?.getCell('B4').value).toBe('木粉尘');
    expect(factors?.getCell('F4').value).toBe(30);
    expect(factors?.getCell('I4').text).toContain('须选择性质并写明依据');
    expect(factors?.getCell('E4').dataValidation).toMatchObject({ type: 'list', formulae: ['"符合,不符合"'] });
    expect(factors?.getCell('F203').dataValidation).toMatchObject({ type: 'whole', formulae: [0, 60] });
    expect(factors?.getCell('B4').dataValidation.formulae).toEqual([
      expect.stringMatching(/^模板标识!\$D\$1:\$D\$\d+$/),
    ]);
    expect(factors?.getCell('B4').protection?.locked).toBe(false);
    expect(factors?.getCell('A4').protection?.locked).toBeUndefined();
    expect(factors?.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, printTitlesRow: '3:3' });
    const selfCheck = workbook.getWorksheet('自查');
    const listOf = (cell: string) => selfCheck?.getCell(cell).dataValidation.formulae[0];
    expect(listOf('F4')).toBe('"符合,部分符合,不符合"');
    expect(listOf('F13')).toBe('"符合,部分符合,不符合,不适用"');
    expect(selfCheck?.getCell('F4').dataValidation.prompt).toContain('第二十条第一项');
    expect(selfCheck?.getCell('F4').dataValidation.prompt).toContain('设置或者指定文件');
    for (const index of [1, 2, 3, 4]) {
      expect(partOf(template, `xl/worksheets/sheet${index}.xml`)).toContain('<sheetProtection sheet="1"');
      expect(partOf(template, `xl/worksheets/sheet${index}.xml`)).not.toContain('<f>');
    }
  });

  it('shows texts that begin like a formula as texts', async () => {
    const other = await story.mutate(
      'saveEmployer',
      anEmployer({ creditCode: codes.other, name: '=HYPERLINK("示例")', factors: [{ name: '+示例', exposed: 1 }] }),
      'bureau',
    );
    const { bytes } = await downloadTemplate(api, other['id'] as unknown as string, 'otherEmployer');
    const workbook = await openWorkbook(bytes);
    expect(workbook.getWorksheet('填写说明')?.getCell('B2').value).toBe('=HYPERLINK("示例")');
    expect(workbook.getWorksheet('危害因素')?.getCell('B4').value).toBe('+示例');
    expect(workbook.getWorksheet('危害因素')?.getCell('B4').numFmt).toBe('@');
  });

  it('is null for an employer that does not exist', async () => {
    const id = Buffer.from(`E:433122:${codes.own}`).toString('base64url');
    const fresh = await testApi();
    expect(await fresh.ask('employer', documents.workbook, { id })).toEqual({ assessmentWorkbook: null });
    const reading = { input: { employerId: id, uploadId: '0'.repeat(26) } };
    expect((await fresh.ask('employer', documents.readWorkbook, reading)).readAssessmentWorkbook.__typename).toBe(
      'NotFound',
    );
    const asking = { input: { employerId: id, sizeBytes: 1 } };
    const { requestAssessmentWorkbookUpload } = await fresh.ask('employer', documents.workbookUpload, asking);
    expect(requestAssessmentWorkbookUpload.__typename).toBe('NotFound');
  });
});

describe('a workbook that was filled in', () => {
  it('goes round: template, draft, recorded assessment, the next template, the same draft', async () => {
    const own = await testApi('2026-03-02');
    const id = (await tellStory(own).saveEmployer())['id'] as unknown as string;
    const first = await downloadTemplate(own, id);
    const filled = await editWorkbook(first.bytes, {
      危害因素: {
        C4: '一般',
        D4: '=不是硬木，检测报告 JC-1',
        E4: '不符合',
        F4: '３０',
        H4: '@JC-1',
        B5: '噪声',
        E5: '符合',
        F5: 40,
        G5: '2026.1.15',
      },
      自查: { ...allConforming, F4: '部分符合', F13: '不适用', F12: '不符合' },
    });
    const draft = await readBack(own, id, filled);
    expect(draft).toMatchObject({
      __typename: 'AssessmentDraft',
      factors: [
        {
          name: '木粉尘',
          nature: 'GENERAL',
          natureBasis: '=不是硬木，检测报告 JC-1',
          level: 'NONCONFORMING',
          exposed: 30,
          testReportNumber: '@JC-1',
        },
        { name: '噪声', nature: null, level: 'CONFORMING', exposed: 40, measuredOn: '2026-01-15' },
      ],
    });
    const { employer: before } = await own.ask('employer', documents.employer, { id });
    expect(before.assessments.nodes).toEqual([]);

    const { factors, selfCheck, grading } = draft;
    const input = { idempotencyKey: newKey(), employerId: id, cause: 'FIRST', mode: 'SELF', factors, selfCheck };
    const { recordAssessment } = await own.ask('employer', documents.recordAssessment, { input });
    expect(recordAssessment).toMatchObject({ __typename: 'Assessment', computed: { category: grading.category } });
    expect(recordAssessment.computed.explanation.sentences).toEqual(grading.explanation.sentences);

    const second = await downloadTemplate(own, id);
    const again = await readBack(own, id, second.bytes);
    expect(again.factors).toEqual([factors[0], { ...factors[1], nature: 'GENERAL' }]);
    expect(again.selfCheck).toEqual(selfCheck);
    const guide = (await openWorkbook(second.bytes)).getWorksheet('填写说明');
    expect(guide?.getCell('B5').text).toBe('2026-03-02，甲类。已按上次评估预填。');
  });

  it('is read as LibreOffice saved it, with our earlier comments, a formula and a date in it', async () => {
    const bytes = readFileSync(new URL('fixtures/libreOffice.xlsx', import.meta.url));
    expect(partOf(bytes, 'docProps/app.xml')).toContain('LibreOffice');
    expect(await read(bytes)).toMatchObject({
      __typename: 'AssessmentDraft',
      factors: [{ name: '噪声', level: 'CONFORMING', exposed: 40, measuredOn: '2026-01-15', testReportNumber: 'JC-1' }],
      grading: { hazardGrade: 'I', managementGrade: 'A', category: 'JIA' },
    });
  });

  it('takes the stored result of a formula and refuses one that has none', async () => {
    const good = { ...validCells, 危害因素: { ...validCells.危害因素, F4: { formula: '20+20', result: '40' } } };
    expect(await read(await edited(good))).toMatchObject({ factors: [{ exposed: 40 }] });
    const bad = { ...validCells, 自查: { ...allConforming, F9: { formula: 'F8' } } };
    expect(await read(await edited(bad))).toMatchObject({
      __typename: 'WorkbookRejected',
      problems: [{ sheet: '自查', cell: 'F9', code: 'FORMULA_WITHOUT_VALUE' }],
    });
  });
});

describe('a workbook with problems comes back with comments', () => {
  it('at each cell, keeps all else, and loses them when it is right', async () => {
    const wrong = await editWorkbook(
      template,
      {
        ...validCells,
        危害因素: { ...validCells.危害因素, F4: 99, I4: '本厂自注' },
        自查: { ...allConforming, F6: null },
      },
      (workbook) => {
        workbook.addWorksheet('本厂备注').getCell('A1').value = '保留';
        const cell = workbook.getWorksheet('自查')?.getCell('F10');
        if (cell) cell.note = '本厂批注';
      },
    );
    const answer = await read(wrong);
    expect(answer.problems.map(({ sheet, cell, code }: Record<string, string>) => [sheet, cell, code])).toEqual([
      ['危害因素', 'F4', 'EXPOSED_ABOVE_STAFF'],
      ['自查', 'F6', 'ANSWER_MISSING'],
    ]);
    expect(answer.message).toContain('“危害因素”F4：');
    const bytes = await download(api, answer.annotatedWorkbookUrl);
    const workbook = await openWorkbook(bytes);
    const factors = workbook.getWorksheet('危害因素');
    const selfCheck = workbook.getWorksheet('自查');
    expect(noteOf(factors?.getCell('F4') ?? { note: null })).toContain('【填报问题】接触人数不能超过职工总数（60 人）');
    expect(factors?.getCell('F4').fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } });
    expect(factors?.getCell('F5').fill).toMatchObject({ fgColor: { argb: 'FFFFFBE6' } });
    expect(factors?.getCell('F4').value).toBe(99);
    expect(factors?.getCell('I4').value).toBe('本厂自注');
    expect(noteOf(selfCheck?.getCell('F6') ?? { note: null })).toContain('请选择本项的自查结论');
    expect(noteOf(selfCheck?.getCell('F10') ?? { note: null })).toContain('本厂批注');
    expect(selfCheck?.getCell('F4').dataValidation.formulae[0]).toBe('"符合,部分符合,不符合"');
    expect(workbook.getWorksheet('本厂备注')?.getCell('A1').value).toBe('保留');
    expect(workbook.getWorksheet('模板标识')?.state).toBe('veryHidden');

    const next = await read(await editWorkbook(bytes, { 危害因素: { F4: 40 } }));
    const second = await openWorkbook(await download(api, next.annotatedWorkbookUrl));
    expect(next.problems).toHaveLength(1);
    expect(noteOf(second.getWorksheet('危害因素')?.getCell('F4') ?? { note: null })).not.toContain('填报问题');
    expect(second.getWorksheet('危害因素')?.getCell('F4').fill).toMatchObject({ fgColor: { argb: 'FFFFFBE6' } });
    expect(noteOf(second.getWorksheet('自查')?.getCell('F10') ?? { note: null })).toContain('本厂批注');

    const right = await read(await editWorkbook(bytes, { 危害因素: { F4: 40 }, 自查: { F6: '符合' } }));
    expect(right.__typename).toBe('AssessmentDraft');
  });

  it('also when LibreOffice saved it', async () => {
    const saved = readFileSync(new URL('fixtures/libreOffice.xlsx', import.meta.url));
    const sheet = partOf(saved, 'xl/worksheets/sheet3.xml').replace(/(<c r="F8"[^>]*)><v>\d+<\/v>/, '$1>');
    const answer = await read(withParts(saved, { 'xl/worksheets/sheet3.xml': sheet }));
    expect(answer.problems).toMatchObject([{ sheet: '自查', cell: 'F8', code: 'ANSWER_MISSING' }]);
    const workbook = await openWorkbook(await download(api, answer.annotatedWorkbookUrl));
    const selfCheck = workbook.getWorksheet('自查');
    expect(noteOf(selfCheck?.getCell('F8') ?? { note: null })).toContain('【填报问题】');
    expect(noteOf(selfCheck?.getCell('F5') ?? { note: null })).not.toContain('【填报问题】');
    expect(workbook.getWorksheet('危害因素')?.getCell('B4').value).toBe('噪声');
  });

  it.each<[string, (sheet: string, book: string) => Record<string, string>]>([
    [
      'a named range over a whole sheet',
      (_, book) => ({
        'xl/workbook.xml': book.replace(
          '<definedNames>',
          '<definedNames><definedName name="a">自查!$A$1:$XFD$1048576</definedName>',
        ),
      }),
    ],
    [
      'a row far out',
      (sheet) => ({ 'xl/worksheets/sheet3.xml': sheet.replace('</sheetData>', '<row r="4000000000"/></sheetData>') }),
    ],
    [
      'too many cells',
      (sheet) => ({
        'xl/worksheets/sheet3.xml': sheet.replace(
          '</sheetData>',
          `<row r="99">${'<c/>'.repeat(100_000)}</row></sheetData>`,
        ),
      }),
    ],
  ])('is not given back, but judged, with %s', async (_, change) => {
    const wrong = await edited({ ...validCells, 自查: { ...allConforming, F6: null } });
    const parts = change(partOf(wrong, 'xl/worksheets/sheet3.xml'), partOf(wrong, 'xl/workbook.xml'));
    expect(await read(withParts(wrong, parts))).toMatchObject({
      __typename: 'WorkbookRejected',
      problems: [{ cell: 'F6' }],
      annotatedWorkbookUrl: null,
    });
  });

  it('is given back whatever its validations, merges and columns span', async () => {
    const wrong = await edited({ ...validCells, 自查: { ...allConforming, F6: null } });
    const sheet = partOf(wrong, 'xl/worksheets/sheet3.xml')
      .replace(/<cols>.*<\/cols>/s, '<cols><col min="1" max="1000000000" width="9"/></cols>')
      .replace(/sqref="F4(:F\d+)?"/, 'sqref="A1:XFD1048576"')
      .replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A99:XFD1048576"/></mergeCells>');
    const answer = await read(withParts(wrong, { 'xl/worksheets/sheet3.xml': sheet }));
    expect(answer.annotatedWorkbookUrl).toEqual(expect.any(String));
  });
});

describe('a workbook that is not taken', () => {
  const oleFile = (stream: string) =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(1024),
      Buffer.from(stream, 'utf16le'),
      Buffer.alloc(64),
    ]);

  it('another employer’s, an older one, a foreign one, one whose hidden sheet was removed', async () => {
    const identity = { B2: 0, B5: codes.other };
    const cases: [Uint8Array, string][] = [
      [await edited({ 模板标识: { B5: identity.B5 } }), 'TEMPLATE_OTHER_EMPLOYER'],
      [await edited({ 模板标识: { B3: 'national-2022-50@0' } }), 'TEMPLATE_OUTDATED'],
      [await edited({ 模板标识: { B2: identity.B2 } }), 'TEMPLATE_FOREIGN'],
      [await editWorkbook(template, {}, (workbook) => workbook.removeWorksheet('模板标识')), 'TEMPLATE_FOREIGN'],
      [readFileSync(new URL('../../../local/demo/county-ledger.xlsx', import.meta.url)), 'TEMPLATE_FOREIGN'],
    ];
    for (const [bytes, code] of cases) {
      const answer = await read(bytes);
      expect(answer).toMatchObject({ __typename: 'WorkbookRejected', code: 'WORKBOOK_REJECTED' });
      expect(answer.problems.map((problem: { code: string }) => problem.code)).toEqual([code]);
    }
  });

  it.each<[string, (bytes: Uint8Array) => Uint8Array, string]>([
    ['a VBA project', (bytes) => withParts(bytes, { 'xl/vbaProject.bin': 'x' }), 'MACRO_WORKBOOK'],
    ['an Excel 4 macro sheet', (bytes) => withParts(bytes, { 'xl/macrosheets/sheet1.xml': '<a/>' }), 'MACRO_WORKBOOK'],
    [
      'an .xlsm renamed',
      (bytes) => {
        const types = partOf(bytes, '[Content_Types].xml');
        const enabled = types.replace('spreadsheetml.sheet.main', 'sheet.macroEnabled.main');
        return withParts(bytes, { '[Content_Types].xml': enabled });
      },
      'MACRO_WORKBOOK',
    ],
    ['an encrypted one', () => oleFile('EncryptedPackage'), 'ENCRYPTED_WORKBOOK'],
    ['an old .xls', () => oleFile('Workbook'), 'OLD_XLS'],
    ['a PDF', () => strToU8('%PDF-1.7'), 'NOT_A_WORKBOOK'],
    ['half of one', (bytes) => bytes.subarray(0, 9_000), 'DAMAGED_WORKBOOK'],
    ['more than 5 MB', () => new Uint8Array(5 * 1024 * 1024 + 1), 'WORKBOOK_TOO_LARGE'],
    [
      'one that unpacks to 30 MB',
      (bytes) => withParts(bytes, { 'xl/media/a.png': ' '.repeat(30 * 1024 * 1024) }),
      'WORKBOOK_TOO_LARGE',
    ],
    [
      'more rows than a template can have',
      (bytes) => {
        const sheet = partOf(bytes, 'xl/worksheets/sheet3.xml');
        const rows = '<row><c><v>1</v></c></row>'.repeat(5_000);
        return withParts(bytes, { 'xl/worksheets/sheet3.xml': sheet.replace('</sheetData>', `${rows}</sheetData>`) });
      },
      'WORKBOOK_TOO_LARGE',
    ],
  ])('%s', async (_, change, reason) => {
    const answer = await read(change(template));
    expect(answer).toMatchObject({ __typename: 'FileRejected', code: 'FILE_REJECTED', reason });
    expect(answer.message).toMatch(/请/);
  });

  it('one that was never uploaded, an id that is none, a size that cannot be', async () => {
    const ask = async (uploadId: string) =>
      (await api.ask('employer', documents.readWorkbook, { input: { employerId, uploadId } })).readAssessmentWorkbook;
    expect(await ask('0'.repeat(26))).toMatchObject({ reason: 'FILE_MISSING' });
    expect(await ask('../x')).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'uploadId' }] });
    for (const [sizeBytes, type] of [
      [0, 'InvalidInput'],
      [1, 'AssessmentWorkbookUpload'],
      [5 * 1024 * 1024, 'AssessmentWorkbookUpload'],
      [5 * 1024 * 1024 + 1, 'InvalidInput'],
    ] as const) {
      const input = { employerId, sizeBytes };
      const { requestAssessmentWorkbookUpload } = await api.ask('employer', documents.workbookUpload, { input });
      expect(requestAssessmentWorkbookUpload.__typename).toBe(type);
    }
  });
});

describe('all three requests are for the employer and its technical service only', () => {
  it.each([...(Object.keys(accounts) as AccountName[]), null])('%s', async (name) => {
    const requests = [
      [documents.workbook, { id: employerId }],
      [documents.workbookUpload, { input: { employerId, sizeBytes: 0 } }],
      [documents.readWorkbook, { input: { employerId, uploadId: 'x' } }],
    ] as const;
    for (const [query, variables] of requests) {
      const { errors } = await api.send(name, query, variables);
      const code = name === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(name === 'employer' ? undefined : [code]);
    }
  });
});
