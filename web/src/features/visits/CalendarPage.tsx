import { Link, useSearchParams } from 'react-router';
import { Failure } from '../../shared/Failure.tsx';
import { SelectField } from '../../shared/SelectField.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { today } from '../../shared/today.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { CalendarDownload } from './CalendarDownload.tsx';
import { toCalendarMonth } from './calendarMonth.ts';
import { MonthTable } from './MonthTable.tsx';
import { useRoster } from './useRoster.ts';
import { VisitsFromDocument } from './visits.graphql.ts';
import '../../shared/form.css';
import './visits.css';

/** `/work/visits/calendar?month=2026-11&officer=`: the visits of a month, of all officers or of one. */
export default function CalendarPage() {
  const { token } = useSession();
  const [query] = useSearchParams();
  const roster = useRoster();
  const page = toCalendarMonth(query.get('month'), today());
  const officer = query.get('officer') ?? '';
  const [first] = page.weeks[0] ?? [];
  const { data, error } = useAnswer(VisitsFromDocument, { from: first ?? '' }, { token });
  useTitle('检查日历');
  const visits = (data?.visitsFrom ?? []).filter(({ officerIds }) => officer === '' || officerIds.includes(officer));
  const count = visits.filter(({ on }) => on.startsWith(page.month)).length;
  return (
    <>
      <h1>检查日历</h1>
      <MonthChoice {...page} officer={officer} />
      <div className="fields">
        <OfficerFilter officer={officer} roster={roster} />
      </div>
      <Failure failure={error} />
      <p role="status">
        {data ? `${page.title}共 ${count} 次检查${count === 0 ? '，换一个月份或者人员看看。' : '。'}` : '正在读取……'}
      </p>
      <MonthTable {...page} visits={visits} roster={roster} />
      {officer !== '' && <CalendarDownload officerId={officer} />}
    </>
  );
}

type MonthChoiceProps = { readonly month: string; readonly former: string; readonly next: string };

function MonthChoice({ month, former, next, officer }: MonthChoiceProps & { readonly officer: string }) {
  const [, setQuery] = useSearchParams();
  const of = officer && `&officer=${encodeURIComponent(officer)}`;
  return (
    <div className="actions">
      <Link to={`?month=${former}${of}`}>上月</Link>
      <label>
        月份{' '}
        <input
          type="month"
          value={month}
          onChange={({ target }) =>
            target.value && setQuery({ month: target.value, ...(officer && { officer }) }, { replace: true })
          }
        />
      </label>
      <Link to={`?month=${next}${of}`}>下月</Link>
    </div>
  );
}

type OfficerFilterProps = { readonly officer: string; readonly roster: ReturnType<typeof useRoster> };

function OfficerFilter({ officer, roster }: OfficerFilterProps) {
  const { subject } = useSession();
  const [query, setQuery] = useSearchParams();
  const change = (next: string): void =>
    setQuery(
      (former) => {
        const changed = new URLSearchParams(former);
        if (next === '') changed.delete('officer');
        else changed.set('officer', next);
        return changed;
      },
      { replace: true },
    );
  const own = roster.find(({ account }) => account === subject);
  return (
    <SelectField
      label="执法人员"
      value={query.has('officer') ? officer : ''}
      onChange={change}
      blank="全部人员"
      options={roster.map(({ id, name }) => [id, `${name}${id === own?.id ? '（本人）' : ''}`])}
    />
  );
}
