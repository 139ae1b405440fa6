import type { CalendarNotice } from '../../../../functions/rules/calendar/calendarNotice.ts';
import { classifyDay, type DayClass } from '../../../../functions/rules/calendar/classifyDay.ts';
import {
  addDays,
  addMonths,
  findPlainDate,
  type PlainDate,
  weekdayOf,
} from '../../../../functions/rules/kernel/plainDate.ts';

type MonthTableProps = {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly notices: readonly CalendarNotice[];
};

const weekdays = ['一', '二', '三', '四', '五', '六', '日'] as const;

/** A month, Monday first; a day that is not as its weekday says so in a word. */
export function MonthTable({ year, month, notices }: MonthTableProps) {
  const first = findPlainDate(year, month, 1) as PlainDate;
  const next = addMonths(first, 1);
  const monday = addDays(first, -((weekdayOf(first) + 6) % 7));
  const weeks: PlainDate[][] = [];
  for (let start = monday; start < next; start = addDays(start, 7)) {
    weeks.push(weekdays.map((_, index) => addDays(start, index)));
  }
  return (
    <table>
      <caption>{month} 月</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" abbr={`星期${weekday}`}>
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(([start, ...rest]) => (
          <tr key={start}>
            {[start as PlainDate, ...rest].map((on) =>
              on < first || on >= next ? <td key={on} /> : <Day key={on} day={classifyDay(on, [], notices)} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day: { on, working, label, why } }: { readonly day: DayClass }) {
  const isWeekend = [0, 6].includes(weekdayOf(on));
  const mark = working === isWeekend ? (working ? '班' : '休') : isWeekend && label.includes('放假') ? '休' : '';
  const look = working ? (isWeekend ? 'make-up' : '') : 'rest';
  return (
    <td className={look} title={`${on} ${why}`}>
      {Number(on.slice(8))}
      <small>{mark}</small>
    </td>
  );
}
