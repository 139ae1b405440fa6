import type { SharedFragment } from './dashboards.graphql.ts';
import { ShareBar } from './ShareBar.tsx';

/** Shares with what they are a share of on demand. */
export function RateList({ rates }: { readonly rates: readonly SharedFragment[] }) {
  if (rates.length === 0) return null;
  return (
    <section aria-labelledby="rates">
      <h2 id="rates">比率</h2>
      <ul className="tiles">
        {rates.map(({ rate, title, value, definition }) => (
          <li key={rate}>
            <span>{title}</span>
            <ShareBar share={value} />
            <details className="screen">
              <summary>口径</summary>
              <p>{definition}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
