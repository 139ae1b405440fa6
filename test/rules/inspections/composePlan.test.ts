import { describe, expect, it } from 'vitest';
import { composePlanNotice } from '../../../functions/rules/inspections/composePlanNotice.ts';
import { composePlanWorkbook } from '../../../functions/rules/inspections/composePlanWorkbook.ts';
import { type Instant, plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { anOfficer, aPlannedVisit, nationalCalendar } from './scheduleFixture.ts';

const at = '2026-03-01T02:00:00.000Z' as Instant;
const bodyNames = new Map([
  ['433122107', '武溪镇'],
  ['433122108', '浦市镇'],
]);
const moved = aPlannedVisit(2, '2026-03-07', {
  bodyId: '433122108',
  weight: 'FULL_DAY',
  restDayReason: '仅周末生产',
  changes: [{ from: plainDate('2026-03-05'), to: plainDate('2026-03-07'), reason: '企业申请', at }],
});
const cancelled = aPlannedVisit(3, '2026-04-01', {
  changes: [{ from: plainDate('2026-04-01'), to: null, reason: '停业', at }],
});
const visits = [aPlannedVisit(1, '2026-03-02'), moved, cancelled];

describe('the workbook of a plan', () => {
  const { on: _, restDayReason: __, changes: ___, ...waiting } = aPlannedVisit(4, '2026-03-02');
  const blocks = [
    { rule: 'REST_DAY' as const, days: 9 },
    { rule: 'CARD_NOT_VALID' as const, days: 2 },
  ];
  const [plan, unplaced, load] = composePlanWorkbook({
    planName: '2026年抽查计划',
    schedule: { visits, unplaced: [{ ...waiting, blocks }] },
    officers: [anOfficer(1), anOfficer(2)],
    calendar: nationalCalendar,
    bodyNames,
  });

  it('lists each visit, what became of it and why', () => {
    const day = new Date('2026-03-02T00:00:00.000Z');
    expect(plan?.rows[0]?.slice(0, 5)).toEqual([1, day, '一', '武溪镇', '示例企业1']);
    expect(plan?.rows[0]?.slice(6)).toEqual(['职业病防治监督检查', '半天', '示例人员1、示例人员2', '已安排', '']);
    expect(plan?.rows.map((row) => row.slice(-2))).toEqual([
      ['已安排', ''],
      ['已调整', '休息日检查理由：仅周末生产；由 2026-03-05 调整至 2026-03-07：企业申请'],
      ['已取消', '取消：停业'],
    ]);
  });

  it('names what has no day, and what to do', () => {
    expect(unplaced?.rows[0]?.slice(-2)).toEqual([
      '休息日（9）；执法证当日不在有效期内（2）',
      '请选择执法证有效期内的日期，或者改派人员。',
    ]);
  });

  it('counts each officer’s visits without the cancelled ones', () => {
    expect(load?.rows.map((row) => [row[0], ...row.slice(-2)])).toEqual([
      ['示例人员1', 2, 1.5],
      ['示例人员2', 2, 1.5],
    ]);
  });

  it('has as many cells in each row as columns', () => {
    for (const sheet of [plan, unplaced, load])
      for (const row of sheet?.rows ?? []) expect(row).toHaveLength(sheet?.columns.length ?? 0);
  });

  it('says that a Saturday is worked in exchange', () => {
    const schedule = { visits: [aPlannedVisit(1, '2026-02-28')], unplaced: [] };
    const facts = { planName: '', schedule, officers: [], calendar: nationalCalendar, bodyNames };
    expect(composePlanWorkbook(facts)[0]?.rows[0]?.at(-1)).toBe('调休上班');
  });

  it('marks days of a year without a holiday notice', () => {
    const schedule = { visits: [aPlannedVisit(1, '2028-03-02')], unplaced: [] };
    const [sheet] = composePlanWorkbook({
      planName: '',
      schedule,
      officers: [],
      calendar: nationalCalendar,
      bodyNames,
    });
    expect(sheet?.rows[0]?.at(-1)).toBe('当年放假通知尚未载入，日期为暂定');
  });
});

describe('the public notice of a plan', () => {
  const notice = composePlanNotice({
    countyName: '示例县',
    planName: '2026年职业卫生“双随机”抽查计划',
    startsOn: plainDate('2026-03-31'),
    endsOn: plainDate('2026-05-01'),
    decision: '示例发〔2026〕1号',
    visits,
    bodyNames,
    address: 'https://example.test/draw/1',
  });

  it('counts by township and month, cancelled visits left out', () => {
    const table = notice.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({
      columns: [{ title: '属地' }, { title: '3月' }, { title: '4月' }, { title: '5月' }, { title: '合计' }],
      rows: [
        ['武溪镇', '1', '0', '0', '1'],
        ['浦市镇', '1', '0', '0', '1'],
        ['合计', '2', '0', '0', '2'],
      ],
    });
  });

  it('names no employer, no officer and no day of a visit', () => {
    const text = JSON.stringify(notice);
    expect(notice.title).toBe('示例县2026年职业卫生“双随机”抽查计划公告');
    expect(text).toContain('2026年3月31日至2026年5月1日');
    for (const secret of ['示例企业', '示例人员', 'officer-', '2026-03-0', '3月2日', visits[0]?.creditCode ?? 'none'])
      expect(text).not.toContain(secret);
  });
});
