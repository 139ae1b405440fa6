import { DayCount } from '../../shared/DayCount.tsx';
import type { FindingProps } from './FindingPage.tsx';

/** What must be done by when, each day counted. */
export function FindingClocks({ finding: { clocks } }: FindingProps) {
  if (clocks.length === 0) return null;
  return (
    <section aria-labelledby="clocks">
      <h2 id="clocks">期限</h2>
      {clocks.map(({ kind, title, overdue, period }) => (
        <div key={kind}>
          <p className={overdue ? 'warning' : ''}>
            {title}：{period.endsOn} 24:00 届满{overdue && '（已逾期）'}
          </p>
          <DayCount deadline={period} />
        </div>
      ))}
    </section>
  );
}
