import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import {
  columnIndex,
  factorColumns,
  factorRows,
  firstRow,
  selfCheckColumns,
  type WorkbookColumn,
  workbookSheets,
} from '../../../rules/assessments/assessmentWorkbook.ts';
import type { ComposedWorkbook } from '../../../rules/assessments/composeAssessmentWorkbook.ts';
import { guideWidths } from './workbookLooks.ts';

/** What office programs take in an input message. */
const longestPrompt = 255;
const firstDay = new Date('1990-01-01T00:00:00.000Z');
const lastDay = new Date('2099-12-31T00:00:00.000Z');

type FactorKey = (typeof factorColumns)[number]['key'];

/**
 * Sets what may be typed into which cell, and the widths of the columns, in a workbook that was just written or that
 * came back. Names and days only advise: a synonym and another form of a day are read as well.
 */
export function setCellRules(workbook: Workbook, composed: ComposedWorkbook): void {
  const guide = workbook.getWorksheet(workbookSheets.guide);
  if (guide) setWidths(guide, guideWidths);
  const factors = workbook.getWorksheet(workbookSheets.factors);
  if (factors) setFactorRules(factors, composed);
  const selfCheck = workbook.getWorksheet(workbookSheets.selfCheck);
  if (selfCheck) setSelfCheckRules(selfCheck, composed);
}

function setFactorRules(sheet: Worksheet, composed: ComposedWorkbook): void {
  setWidths(sheet, widthsOf(factorColumns));
  const rules = factorRules(composed);
  for (let row = firstRow; row < firstRow + factorRows; row += 1) {
    for (const [column, { key }] of factorColumns.entries()) {
      const rule = rules[key];
      if (rule !== null) sheet.getCell(row, column + 1).dataValidation = rule;
    }
  }
}

function factorRules({ staff, factorNames }: ComposedWorkbook): Record<FactorKey, DataValidation | null> {
  const names = `${workbookSheets.identity}!$D$1:$D$${factorNames.length}`;
  return {
    number: null,
    name: {
      type: 'list',
      allowBlank: true,
      formulae: [names],
      showInputMessage: true,
      promptTitle: '危害因素名称',
      prompt: '从列表选择，或者填写目录中的名称、常用别名。',
    },
    nature: listRule(factorColumns[columnIndex(factorColumns, 'nature')]?.words ?? []),
    natureBasis: lengthRule(200),
    level: listRule(factorColumns[columnIndex(factorColumns, 'level')]?.words ?? []),
    exposed: {
      type: 'whole',
      operator: 'between',
      allowBlank: true,
      formulae: [0, staff],
      showErrorMessage: true,
      errorTitle: '接触人数',
      error: `请填写 0 至 ${staff}（职工总数）之间的整数。`,
    },
    measuredOn: {
      type: 'date',
      operator: 'between',
      allowBlank: true,
      formulae: [firstDay, lastDay],
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: '检测日期',
      error: '请填写完整的年月日，如 2026-03-02。',
    },
    testReportNumber: lengthRule(100),
    hint: null,
  };
}

function setSelfCheckRules(sheet: Worksheet, composed: ComposedWorkbook): void {
  setWidths(sheet, widthsOf(selfCheckColumns));
  const items = new Map(composed.selfCheck.map((item) => [item.itemId, item]));
  const answer = columnIndex(selfCheckColumns, 'verdict') + 1;
  for (let row = firstRow; row < firstRow + composed.selfCheck.length; row += 1) {
    // By the number in the row, since rows may have been sorted.
    const item = items.get(sheet.getCell(row, 1).text);
    if (item === undefined) continue;
    sheet.getCell(row, answer).dataValidation = {
      ...listRule(item.words),
      showInputMessage: true,
      promptTitle: `${item.itemId}`,
      prompt: item.prompt.slice(0, longestPrompt),
    };
  }
}

function listRule(words: readonly string[]): DataValidation {
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${words.join(',')}"`],
    showErrorMessage: true,
    errorTitle: '请从列表中选择',
    error: `只能填写：${words.join('、')}。`,
  };
}

function lengthRule(most: number): DataValidation {
  return {
    type: 'textLength',
    operator: 'lessThanOrEqual',
    allowBlank: true,
    formulae: [most],
    showErrorMessage: true,
    errorTitle: '内容过长',
    error: `不能超过 ${most} 字。`,
  };
}

function widthsOf(columns: readonly WorkbookColumn[]): readonly number[] {
  return columns.map(({ width }) => width);
}

function setWidths(sheet: Worksheet, widths: readonly number[]): void {
  for (const [column, width] of widths.entries()) sheet.getColumn(column + 1).width = width;
}
