import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { CalendarNotice } from '../../../../functions/rules/calendar/calendarNotice.ts';
import { classifyDay } from '../../../../functions/rules/calendar/classifyDay.ts';
import { plainDate, yearOf } from '../../../../functions/rules/kernel/plainDate.ts';
import { Failure } from '../../shared/Failure.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { today } from '../../shared/today.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { NoticesDocument } from './calendar.graphql.ts';
import { LoadNotice } from './LoadNotice.tsx';
import { MonthTable } from './MonthTable.tsx';
import { NoticeEntry } from './NoticeEntry.tsx';
import '../../shared/form.css';
import './calendar.css';

/** Years that the calendar can say something of. */
const first = 2023;
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** `/calendar?year=2026`: which days are working days and why, and by which notices. */
export default function CalendarPage() {
  useTitle('工作日历');
  const { token, county, role } = useSession();
  const questions = useQueryClient();
  const [address, setAddress] = useSearchParams();
  const thisYear = yearOf(today());
  const asked = Number(address.get('year'));
  const year = asked >= first && asked <= thisYear + 2 ? asked : thisYear;
  const { data, error } = useAnswer(NoticesDocument, { county }, { token });
  const loaded = data?.calendarNotices;
  const notices = useMemo(() => (loaded ?? []) as unknown as readonly CalendarNotice[], [loaded]);
  const isProvisional = classifyDay(plainDate(`${year}-06-01`), [], notices).provisional;
  const own = loaded?.find((notice) => notice.year === year);
  return (
    <>
      <h1>工作日历</h1>
      <p>公示、报送等期限按工作日数。调休上班的周末算工作日，放假的工作日不算。</p>
      <nav className="actions years" aria-label="年份">
        {Array.from({ length: thisYear + 3 - first }, (_, index) => first + index).map((one) => (
          <button key={one} type="button" aria-pressed={one === year} onClick={() => setAddress({ year: String(one) })}>
            {one} 年
          </button>
        ))}
      </nav>
      <Failure failure={error} />
      <h2>{year} 年</h2>
      {isProvisional && (
        <p className="notice warning">
          国务院尚未公布 {year} 年的放假安排，或者公布后还没有载入。法定节日以外的日子是暂定的，载入通知后重新计算期限。
        </p>
      )}
      <p className="quiet">“休”是放假，“班”是调休上班；其余周一至周五是工作日，周六、周日休息。</p>
      <div className="months">
        {months.map((month) => (
          <MonthTable key={month} year={year} month={month} notices={notices} />
        ))}
      </div>
      <section aria-labelledby="notices">
        <h2 id="notices">载入的放假通知</h2>
        <p className="quiet">2023—2026 年的通知是平台自带的；以后各年的公布后载入。</p>
        {loaded?.length === 0 && <p>还没有载入过通知。</p>}
        {loaded
          ?.toSorted((one, other) => other.year - one.year)
          .map((notice) => (
            <NoticeEntry key={notice.year} notice={notice} />
          ))}
        {own === undefined && !isProvisional && <p className="quiet">{year} 年用平台自带的通知。</p>}
      </section>
      {role === 'BUREAU' && <LoadNotice onLoaded={() => void questions.invalidateQueries()} />}
    </>
  );
}
