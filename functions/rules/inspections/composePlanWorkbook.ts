import { classifyDay } from '../calendar/classifyDay.ts';
import { weekdayOf } from '../kernel/plainDate.ts';
import type { Officer } from './officer.ts';
import {
  isCancelled,
  type PlannedVisit,
  type Schedule,
  type ScheduleCalendar,
  type UnplacedVisit,
} from './schedule.ts';
import { scheduleRules } from './scheduleRules.ts';

export type PlanColumn = { readonly title: string; readonly width: number; readonly align?: 'center' };

/** One sheet: a title row, then the columns' titles, then rows with a text, a number, a day or nothing per column. */
export type PlanSheet = {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly PlanColumn[];
  readonly rows: readonly (readonly (string | number | Date | null)[])[];
};

/** What the workbook of a plan is made from. */
export type PlanWorkbookFacts = {
  readonly planName: string;
  readonly schedule: Schedule;
  readonly officers: readonly Officer[];
  readonly calendar: ScheduleCalendar;
  readonly bodyNames: ReadonlyMap<string, string>;
};

const weekdays = ['日', '一', '二', '三', '四', '五', '六'] as const;

/** Titles and widths in characters. */
const visitColumns = [
  { title: '序号', width: 6, align: 'center' },
  { title: '检查日期', width: 12, align: 'center' },
  { title: '星期', width: 6, align: 'center' },
  { title: '属地', width: 14 },
  { title: '用人单位', width: 32 },
  { title: '统一社会信用代码', width: 22 },
  { title: '检查事项', width: 30 },
  { title: '时长', width: 6, align: 'center' },
  { title: '检查人员', width: 22 },
  { title: '状态', width: 10, align: 'center' },
  { title: '备注', width: 40 },
] as const satisfies readonly PlanColumn[];

const unplacedColumns = [
  { title: '序号', width: 6, align: 'center' },
  { title: '属地', width: 14 },
  { title: '用人单位', width: 32 },
  { title: '统一社会信用代码', width: 22 },
  { title: '检查人员', width: 22 },
  { title: '未排入的原因（天数）', width: 60 },
  { title: '建议', width: 40 },
] as const satisfies readonly PlanColumn[];

const officerColumns = [
  { title: '检查人员', width: 12 },
  { title: '所在单位', width: 26 },
  { title: '执法证号', width: 18 },
  { title: '有效期至', width: 12, align: 'center' },
  { title: '检查家数', width: 10, align: 'center' },
  { title: '折合天数', width: 10, align: 'center' },
] as const satisfies readonly PlanColumn[];

/**
 * Composes the workbook of a plan for the bureau's own use: every visit by day, what could not be placed and why, and
 * each officer's load (a half-day visit counts half a day). Visits that were cancelled stay in the list and count
 * nothing. A day whose holiday notice is not loaded is marked provisional. It names officers and card numbers: not for
 * the public, which has `composePlanNotice`.
 * @source R106–R114（工作簿的样式为本平台自拟，D）
 */
export function composePlanWorkbook(facts: PlanWorkbookFacts): readonly PlanSheet[] {
  const { planName, schedule, officers } = facts;
  const names = new Map(officers.map(({ officerId, name }) => [officerId, name]));
  const toNames = (ids: readonly string[]): string => ids.map((id) => names.get(id) ?? id).join('、');
  return [
    {
      name: '检查安排',
      title: `${planName}：检查安排`,
      columns: visitColumns,
      rows: schedule.visits.map((visit, at) => [at + 1, ...toVisitCells(visit, facts, toNames)]),
    },
    {
      name: '未排入',
      title: `${planName}：未能排入的检查`,
      columns: unplacedColumns,
      rows: schedule.unplaced.map((visit, at) => [at + 1, ...toUnplacedCells(visit, facts, toNames)]),
    },
    {
      name: '人员负荷',
      title: `${planName}：人员负荷`,
      columns: officerColumns,
      rows: officers.map((officer) => toOfficerCells(officer, schedule)),
    },
  ];
}

type Names = (ids: readonly string[]) => string;
type Cells = PlanSheet['rows'][number];

function toVisitCells(visit: PlannedVisit, { bodyNames, calendar }: PlanWorkbookFacts, toNames: Names): Cells {
  const { on, restDayReason, changes } = visit;
  const { provisional, working, label } = classifyDay(on, calendar.localDays, calendar.notices);
  const weekday = weekdayOf(on);
  const remarks = [
    // Nobody expects a check on a Saturday: the make-up day says so.
    ...(working && (weekday === 0 || weekday === 6) ? [label] : []),
    ...(restDayReason === null ? [] : [`休息日检查理由：${restDayReason}`]),
    ...changes.map(({ from, to, reason }) => (to === null ? `取消：${reason}` : `由 ${from} 调整至 ${to}：${reason}`)),
    ...(provisional ? ['当年放假通知尚未载入，日期为暂定'] : []),
  ];
  return [
    new Date(`${on}T00:00:00.000Z`),
    weekdays[weekday] ?? '',
    bodyNames.get(visit.bodyId) ?? visit.bodyId,
    visit.employerName,
    visit.creditCode,
    [...new Set(visit.checks.map(({ matter }) => matter))].join('、'),
    visit.weight === 'FULL_DAY' ? '一天' : '半天',
    toNames(visit.officerIds),
    isCancelled(visit) ? '已取消' : changes.length > 0 ? '已调整' : '已安排',
    remarks.join('；'),
  ];
}

function toUnplacedCells(visit: UnplacedVisit, { bodyNames }: PlanWorkbookFacts, toNames: Names): Cells {
  const [first] = visit.blocks;
  return [
    bodyNames.get(visit.bodyId) ?? visit.bodyId,
    visit.employerName,
    visit.creditCode,
    toNames(visit.officerIds),
    first === undefined
      ? '尚未排期'
      : visit.blocks.map(({ rule, days }) => `${scheduleRules[rule].label}（${days}）`).join('；'),
    first === undefined
      ? '有可以安排的日期，请再次排期。'
      : // A rest day stands first in most lists and is nobody's trouble.
        scheduleRules[visit.blocks.find(({ rule }) => rule !== 'REST_DAY')?.rule ?? first.rule].advice,
  ];
}

function toOfficerCells({ officerId, name, unit, cardNumber, cardValidTo }: Officer, { visits }: Schedule): Cells {
  const own = visits.filter((visit) => visit.officerIds.includes(officerId) && !isCancelled(visit));
  const days = own.reduce((sum, { weight }) => sum + (weight === 'FULL_DAY' ? 1 : 0.5), 0);
  return [name, unit, cardNumber, new Date(`${cardValidTo}T00:00:00.000Z`), own.length, days];
}
