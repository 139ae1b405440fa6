import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { writePlanWorkbook } from '../../../functions/operations/inspections/writePlanWorkbook.ts';
import { writeReportPdf } from '../../../functions/operations/reports/document/writeReportPdf.ts';
import { composePlanNotice } from '../../../functions/rules/inspections/composePlanNotice.ts';
import { composePlanWorkbook } from '../../../functions/rules/inspections/composePlanWorkbook.ts';
import { scheduleVisits } from '../../../functions/rules/inspections/scheduleVisits.ts';
import type { Instant } from '../../../functions/rules/kernel/plainDate.ts';
import { aSyntheticPlan, nationalCalendar } from '../../rules/inspections/scheduleFixture.ts';
import { renderPdf } from '../../support/renderPdf.ts';

const now = '2026-01-02T00:00:00.000Z' as Instant;
const { wanted, officers, settings } = aSyntheticPlan(60, 6);
const dangerous = '=HYPERLINK("http://example.test")_x0041_';
const schedule = scheduleVisits(
  wanted.map((visit) => (visit.visitId.endsWith('7') ? { ...visit, employerName: dangerous } : visit)),
  officers,
  settings,
  nationalCalendar,
);
const bodyNames = new Map([['433122107', '武溪镇']]);

it('writes the plan as a workbook in which no cell is a formula', async () => {
  const facts = { planName: '示例计划', schedule, officers, calendar: nationalCalendar, bodyNames };
  const bytes = await writePlanWorkbook(composePlanWorkbook(facts), now);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['检查安排', '未排入', '人员负荷']);
  const sheet = workbook.getWorksheet('检查安排');
  expect(sheet?.rowCount).toBe(2 + schedule.visits.length);
  const names: unknown[] = [];
  sheet?.eachRow((row, number) => {
    if (number <= 2) return;
    names.push(row.getCell(5).value);
    expect(row.getCell(2).value).toBeInstanceOf(Date);
    expect(row.getCell(2).numFmt).toBe('yyyy-mm-dd');
    expect(row.getCell(6).numFmt).toBe('@');
  });
  expect(names).toEqual(schedule.visits.map(({ employerName }) => employerName));
  expect(names).toContain(dangerous);
  const parts = unzipSync(bytes);
  for (const path of Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet')))
    expect(strFromU8(parts[path] ?? new Uint8Array())).not.toContain('<f>');
});

it('lays the public notice out with the writer of reports', async () => {
  const notice = composePlanNotice({
    countyName: '示例县',
    planName: '抽查计划',
    startsOn: settings.startsOn,
    endsOn: settings.endsOn,
    decision: '示例发〔2026〕1号',
    visits: schedule.visits,
    bodyNames,
    address: 'https://example.test/draw/1',
  });
  const footer = { versionCode: '示例', reportId: '示例', ruleSetId: '示例' };
  const pages = renderPdf(await writeReportPdf({ ...notice, cover: null, footer, draftedAt: now }));
  const text = pages.map((page) => page.text).join('');
  expect(text).toContain('示例县抽查计划公告');
  expect(text).toContain(`检查家次${schedule.visits.length}家次`);
  expect(text).toContain('公告单位（公章）');
});
