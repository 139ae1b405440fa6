import { Link } from 'react-router';
import { Fact } from '../../shared/Fact.tsx';
import { toDay } from '../../shared/moments.ts';
import type { PublicationsQuery } from './disclosure.graphql.ts';

type PublicationEntryProps = { readonly published: PublicationsQuery['publications']['nodes'][number] };

export function PublicationEntry({ published }: PublicationEntryProps) {
  const { kindText, title, partyName, creditCode, publishedAt, standing, workingDaysLate, path, lines, deadline } =
    published;
  return (
    <article className="entry">
      <h2>{path == null ? title : <Link to={path}>{title}</Link>}</h2>
      <dl>
        {partyName != null && (
          <Fact label="当事人">
            {partyName}
            {creditCode != null && `，${creditCode}`}
          </Fact>
        )}
        {lines.map(({ label, text }) => (
          <Fact key={label} label={label}>
            {text}
          </Fact>
        ))}
      </dl>
      <p className="quiet">
        {kindText}，{toDay(publishedAt)} 公开（{standing === 'LATE' ? `逾期 ${workingDaysLate} 个工作日` : '按期'}）
      </p>
      <details>
        <summary>为什么公开</summary>
        <p>
          {deadline.source.instrument} {deadline.source.clause}
        </p>
      </details>
    </article>
  );
}
