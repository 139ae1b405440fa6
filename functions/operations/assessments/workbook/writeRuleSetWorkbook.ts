import { firstRow } from '../../../rules/assessments/assessmentWorkbook.ts';
import {
  type ComposedRuleSetWorkbook,
  mostItems,
  ruleSetColumns,
  ruleSetSheets,
} from '../../../rules/assessments/ruleSetWorkbook.ts';
import type { Instant } from '../../../rules/kernel/plainDate.ts';
import { guideWidths } from './workbookLooks.ts';
import { writeGuideSheet, writeTable } from './writeSheets.ts';

/** Writes a self-check table as .xlsx for the county to edit: rows may be added, so that nothing is locked. */
export async function writeRuleSetWorkbook(composed: ComposedRuleSetWorkbook, now: Instant): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  workbook.created = new Date(now);
  workbook.modified = new Date(now);
  writeGuideSheet(workbook, ruleSetSheets.guide, composed.guide);
  const { title, advice, items: rows } = composed;
  const sheet = writeTable(workbook, { name: ruleSetSheets.items, title, advice, columns: ruleSetColumns, rows });
  for (const [column, { width, words }] of (ruleSetColumns as readonly Column[]).entries()) {
    sheet.getColumn(column + 1).width = width;
    if (words === null) continue;
    const formulae = [`"${words.join(',')}"`];
    for (let row = firstRow; row < firstRow + mostItems; row += 1) {
      sheet.getCell(row, column + 1).dataValidation = { type: 'list', allowBlank: true, formulae };
    }
  }
  for (const [column, width] of guideWidths.entries()) {
    const guide = workbook.getWorksheet(ruleSetSheets.guide);
    if (guide) guide.getColumn(column + 1).width = width;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

type Column = { readonly width: number; readonly words: readonly string[] | null };
