import type { WholeEntryFragment } from './lists.graphql.ts';

/** Which criteria are met, by which records, and how to get off the list again. */
export function EntryGrounds({ grounds }: Pick<WholeEntryFragment, 'grounds'>) {
  if (grounds.length === 0) return null;
  return (
    <section aria-labelledby="grounds">
      <h2 id="grounds">符合的列入标准</h2>
      {grounds.map(({ criterion, amount, unit, records }) => (
        <article key={criterion.id} className="entry">
          <h3>
            {criterion.title}：{amount} {unit}
          </h3>
          <ul>
            {records.map(({ record, on, text }) => (
              <li key={`${record} ${text}`}>
                {on != null && !text.includes(on) && `${on} `}
                {text}
              </li>
            ))}
          </ul>
          <p>
            公布 {criterion.termMonths} 个月。如何修复：{criterion.repair.text}
            {criterion.repair.afterMonths > 0 && `（公布满 ${criterion.repair.afterMonths} 个月后）`}
          </p>
          <details>
            <summary>依据</summary>
            <p>
              {criterion.source.instrument} {criterion.source.clause}
            </p>
          </details>
        </article>
      ))}
    </section>
  );
}
