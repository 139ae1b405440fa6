import { Link } from 'react-router';
import type { ListedEntryFragment } from './lists.graphql.ts';
import { listWords } from './words.ts';

/** An entry in a line or two. */
export function ListedEntry({ entry }: { readonly entry: ListedEntryFragment }) {
  const { id, list, employerName, creditCode, personName, stateText, stateSince, clock } = entry;
  return (
    <article className="entry">
      <h2>
        <Link to={`/list-entry/${encodeURIComponent(id)}`}>
          {personName == null ? employerName : `${personName}（${employerName}）`}
        </Link>
      </h2>
      <p>
        {listWords[list]}：{stateText}（{stateSince} 起）
        {clock && `，${clock.title}至 ${clock.period.endsOn}`}
      </p>
      <p className="quiet">{creditCode}</p>
    </article>
  );
}
