import { Link } from 'react-router';
import type { PlainDate } from '../../../../functions/rules/kernel/plainDate.ts';
import { nameOf, type Person } from './useRoster.ts';
import type { ListedVisitFragment } from './visits.graphql.ts';

const weekdays = ['一', '二', '三', '四', '五', '六', '日'] as const;

type MonthTableProps = {
  readonly month: string;
  readonly title: string;
  readonly weeks: readonly (readonly PlainDate[])[];
  readonly visits: readonly ListedVisitFragment[];
  readonly roster: readonly Person[];
};

export function MonthTable({ month, title, weeks, visits, roster }: MonthTableProps) {
  return (
    <table className="plain month">
      <caption>{title}的检查</caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col">
              周{name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days[0]}>
            {days.map((day) => (
              <Day
                key={day}
                day={day}
                isOutside={!day.startsWith(month)}
                visits={visits.filter(({ on }) => on === day)}
                roster={roster}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DayProps = Pick<MonthTableProps, 'visits' | 'roster'> & { readonly day: PlainDate; readonly isOutside: boolean };

function Day({ day, isOutside, visits, roster }: DayProps) {
  return (
    <td className={`${isOutside ? 'outside' : ''} ${visits.length === 0 ? 'free' : ''}`}>
      <span className="quiet">{day.slice(5)}</span>
      <ul>
        {visits.map(({ id, employerName, officerIds }) => (
          <li key={id}>
            <Link to={`/visit/${encodeURIComponent(id)}`}>{employerName}</Link>
            <span className="quiet hint">{officerIds.map((officer) => nameOf(roster, officer)).join('、')}</span>
          </li>
        ))}
      </ul>
    </td>
  );
}
