import exceljs, { type Workbook } from 'exceljs';
import { readWorkbook } from '../../functions/operations/workbook/readWorkbook.ts';
import { defaultRuleSet } from '../../functions/rules/assessments/ruleSets.ts';
import type { Employer } from '../../functions/rules/employers/employer.ts';
import type { EmployerRecord } from '../../functions/rules/employers/employerRecord.ts';
import type { Cell, LedgerSheet } from '../../functions/rules/employers/ledgerSheet.ts';
import { toNewRecord } from '../../functions/rules/employers/refreshEmployer.ts';
import { plainDate } from '../../functions/rules/kernel/plainDate.ts';
import type { AccountName } from './accounts.ts';
import { codes, ownBody } from './accounts.ts';
import { documents } from './story.ts';
import { sendForm, type TestApi } from './testApi.ts';

/** What `readWorkbook` is given for assessment workbooks, as far as these tests look at it. */
export const wide = {
  maxBytes: 5_000_000,
  maxUnpackedBytes: 20_000_000,
  maxRows: 5_000,
  readHidden: true,
  refuseMacros: true,
};

/** An employer that breaks no rule, as stored. */
export function anEmployerRecord(change: Partial<EmployerRecord> = {}): EmployerRecord {
  const employer: Employer = {
    county: '433122',
    creditCode: codes.own,
    name: '泸溪示例001木业胶合板厂',
    legalRepresentative: null,
    phone: null,
    address: null,
    bodyId: ownBody,
    industryName: null,
    industryCode: 'C202',
    size: null,
    economicType: null,
    staff: 60,
    exposed: 40,
    factors: [
      { name: '木粉尘', exposed: 30 },
      { name: '噪音', exposed: null },
    ],
    declared: true,
    lastTestOn: plainDate('2026-01-15'),
    lastTestResult: 'CONFORMING',
    productionStartOn: null,
    note: null,
  };
  return {
    ...toNewRecord(employer, { today: plainDate('2026-03-02'), notices: [], county: null, role: 'BUREAU' }),
    nextDue: null,
    ...change,
  };
}

export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

/** Sets cells by sheet and name, `{ 自查: { F4: '符合' } }`; null empties one. */
export type Cells = Readonly<Record<string, Readonly<Record<string, Cell | { formula: string; result?: string }>>>>;

export async function editWorkbook(bytes: Uint8Array, cells: Cells, edit = (_: Workbook) => {}): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes);
  for (const [sheet, values] of Object.entries(cells)) {
    for (const [name, value] of Object.entries(values)) {
      const cell = workbook.getWorksheet(sheet)?.getCell(name);
      if (!cell) throw new Error(`no sheet ${sheet}`);
      cell.value = value as typeof cell.value;
    }
  }
  edit(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** 符合 for every item. */
export const allConforming = Object.fromEntries(defaultRuleSet.selfCheckItems.map((_, at) => [`F${at + 4}`, '符合']));

/** One factor that breaks no rule, and every answer. */
export const validCells = {
  危害因素: {
    B4: '噪声',
    C4: null,
    D4: null,
    E4: '符合',
    F4: 40,
    G4: '2026-01-15',
    H4: 'JC-1',
    B5: null,
    C5: null,
    E5: null,
    F5: null,
    G5: null,
  },
  自查: allConforming,
} as const satisfies Cells;

export async function sheetsOf(bytes: Uint8Array): Promise<readonly LedgerSheet[]> {
  const read = await readWorkbook(bytes, wide);
  if (!read.ok) throw new Error(read.refusal);
  return read.value;
}

const toKey = (url: string) => decodeURIComponent(new URL(url).pathname).replace(/^\/[^/]+\//, '');

/** The bytes behind a passing address. */
export function download(api: TestApi, url: string): Promise<Uint8Array> {
  return api.wiring.files.read(toKey(url));
}

export async function downloadTemplate(api: TestApi, employerId: string, as: AccountName = 'employer') {
  const { assessmentWorkbook } = await api.ask(as, documents.workbook, { id: employerId });
  return { ...assessmentWorkbook, bytes: await download(api, assessmentWorkbook.url) };
}

/** Uploads through the store the way the presigned form would, and has it read. */
export async function readBack(api: TestApi, employerId: string, bytes: Uint8Array, as: AccountName = 'employer') {
  // A browser may send more than it announced; what arrived is what counts.
  const input = { employerId, sizeBytes: Math.min(bytes.length, 5 * 1024 * 1024) };
  const { requestAssessmentWorkbookUpload: asked } = await api.ask(as, documents.workbookUpload, { input });
  await sendForm(api, asked.upload, bytes);
  const reading = { input: { employerId, uploadId: asked.uploadId } };
  return (await api.ask(as, documents.readWorkbook, reading)).readAssessmentWorkbook;
}
