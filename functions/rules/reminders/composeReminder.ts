import { clocks } from '../calendar/clocks.ts';
import type { Deadline } from '../calendar/computeDeadline.ts';
import type { EmployerRecord } from '../employers/employerRecord.ts';
import type { Happening } from '../inbox/message.ts';
import { toReminderId } from '../inbox/toReminderId.ts';
import { daysBetween, type PlainDate, startOf } from '../kernel/plainDate.ts';
import type { DueReminder } from './findReminder.ts';
import type { OpenDeadline } from './listDeadlines.ts';
import { reminderRules } from './reminderRules.ts';

const startsFrom = {
  publicity: '张贴公示之日',
  filing: '公示期满之日',
  reassessment: '上次评估之日',
  newEmployer: '正式投产之日',
  patrol: '巡查当月',
  majorChange: '变化登记之日',
} as const satisfies Record<Deadline['kind'], string>;

/**
 * A reminder as everybody is told: the day, what is to be done, how the day was counted, and whether it may still move
 * because a year's holiday notice is not out. On the day due itself nothing is overdue.
 */
export function composeReminder(
  employer: Pick<EmployerRecord, 'county' | 'creditCode' | 'name'>,
  open: OpenDeadline,
  { offsetDays, reminderOn }: DueReminder,
  today: PlainDate,
): Happening {
  const { deadline, dueOn, counted } = open;
  const { county, creditCode, name } = employer;
  const rule = reminderRules[deadline];
  const reminder = { deadline, dueOn, offsetDays };
  return {
    messageId: toReminderId(employer, reminder, reminderOn),
    kind: 'REMINDER',
    at: startOf(reminderOn),
    county,
    creditCode,
    employerName: name,
    title: `${rule.name}${describeStanding(deadline === 'PUBLICITY_END', daysBetween(dueOn, today))}：${name}`,
    text: `${describeDuty(open, rule.duty)}${describeCount(counted)}`,
    source: rule.source,
    reminder,
  };
}

function describeStanding(isPublicity: boolean, passed: number): string {
  if (passed === 0) return '今日届满';
  if (passed < 0) return `还有 ${-passed} 天`;
  return isPublicity ? '已满' : `已逾期 ${passed} 天`;
}

function describeDuty({ deadline, dueOn }: OpenDeadline, duty: string): string {
  return deadline === 'PUBLICITY_END'
    ? `公示期至 ${dueOn} 24 时届满，请在${duty}。`
    : `应于 ${dueOn} 前（含当日）${duty}。`;
}

function describeCount(counted: Deadline | null): string {
  if (counted === null) return '该日为本县首轮评估的截止日。';
  const { kind, from, endsOn, days, provisional } = counted;
  const { unit } = clocks[kind];
  const skipped = days.filter((day) => !day.counted && day.on !== from).length;
  const working = unit === 'workingDays' ? `第 ${days.length - 1 - skipped} 个工作日` : (days.at(-1)?.why ?? '');
  const rest = skipped === 0 ? '' : `，其间休息日 ${skipped} 天不计入或顺延`;
  const mayMove = provisional ? '有关年份的放假通知尚未公布，该日为暂定，通知公布后重新计算。' : '';
  return `计算方法：自${startsFrom[kind]}（${from}，当日不计入）起算，${endsOn} 为${working}${rest}。${mayMove}`;
}
