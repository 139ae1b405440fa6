import type { Workbook, Worksheet } from 'exceljs';
import { factorColumns, selfCheckColumns, workbookSheets } from '../../../rules/assessments/assessmentWorkbook.ts';
import type { ComposedWorkbook } from '../../../rules/assessments/composeAssessmentWorkbook.ts';
import type { Instant } from '../../../rules/kernel/plainDate.ts';
import { setCellRules } from './setCellRules.ts';
import { putValue, writeGuideSheet, writeTable } from './writeSheets.ts';

/**
 * Writes a composed workbook as .xlsx: only input cells are unlocked (the sheets are protected without a password),
 * each with its rule; the header is frozen and repeated on every printed page. No cell is ever a formula.
 */
export async function writeAssessmentWorkbook(composed: ComposedWorkbook, now: Instant): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  workbook.created = new Date(now);
  workbook.modified = new Date(now);
  writeGuideSheet(workbook, workbookSheets.guide, composed.guide);
  writeTable(workbook, {
    name: workbookSheets.factors,
    title: '职业病危害因素',
    advice: composed.factorsAdvice,
    columns: factorColumns,
    rows: composed.factors,
  });
  writeTable(workbook, {
    name: workbookSheets.selfCheck,
    title: composed.selfCheckTitle,
    advice: composed.selfCheckAdvice,
    columns: selfCheckColumns,
    rows: composed.selfCheck,
  });
  writeIdentitySheet(workbook, composed);
  setCellRules(workbook, composed);
  for (const sheet of workbook.worksheets) await protect(sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeIdentitySheet(workbook: Workbook, { identity, factorNames }: ComposedWorkbook): void {
  const sheet = workbook.addWorksheet(workbookSheets.identity, { state: 'veryHidden' });
  for (const [index, [title, value]] of identity.entries()) {
    putValue(sheet.getCell(index + 1, 1), title);
    putValue(sheet.getCell(index + 1, 2), value);
  }
  for (const [index, name] of factorNames.entries()) putValue(sheet.getCell(index + 1, 4), name);
}

/** Against slips only, hence without a password; widths and heights stay free. */
async function protect(sheet: Worksheet): Promise<void> {
  await sheet.protect('', { formatColumns: true, formatRows: true });
}
