type Counted = {
  readonly from: string;
  readonly endsOn: string;
  readonly provisional: boolean;
  readonly days: readonly { readonly on: string; readonly counted: boolean; readonly why: string }[];
  readonly source: { readonly instrument: string; readonly clause: string };
};

/** How a last day was counted, day by day, and by which text. */
export function DayCount({ deadline }: { readonly deadline: Counted }) {
  const { from, endsOn, provisional, days, source } = deadline;
  return (
    <details>
      <summary>期限怎么数的</summary>
      <p>
        自 {from} 起算（当日不计），至 {endsOn} 24:00 届满。依据：{source.instrument} {source.clause}
      </p>
      {provisional && <p>其中有的年份国务院尚未公布放假安排，公布后将重新计算。</p>}
      <ol>
        {days.map(({ on, counted, why }) => (
          <li key={on} className={counted ? '' : 'quiet'}>
            {on} {counted ? '计入' : '不计'}：{why}
          </li>
        ))}
      </ol>
    </details>
  );
}
