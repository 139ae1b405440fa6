import { useParams } from 'react-router';
import { toDay } from '../../shared/moments.ts';
import { PagedList } from '../../shared/PagedList.tsx';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { PublicCircularsDocument } from './disclosure.graphql.ts';
import { circularWords } from './words.ts';

/** `/public/<county>/circulars`: circulars that were issued for everybody. */
export default function CircularsPage() {
  useTitle('通报');
  const { county = '' } = useParams();
  const pages = usePages(PublicCircularsDocument, { county }, ({ publicCirculars }) => publicCirculars);
  return (
    <>
      <h1>通报</h1>
      <PagedList {...pages} empty="还没有公开的通报。" toKey={({ number, title }) => `${number} ${title}`}>
        {({ kind, title, number, issuedAt, text }) => (
          <article className="entry">
            <h2>{title}</h2>
            <p className="quiet">
              {circularWords[kind]}
              {number != null && `，${number}`}
              {issuedAt != null && `，${toDay(issuedAt)} 印发`}
            </p>
            <p style={{ whiteSpace: 'pre-wrap' }}>{text}</p>
          </article>
        )}
      </PagedList>
    </>
  );
}
