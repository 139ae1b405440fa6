import { Link, useParams, useSearchParams } from 'react-router';
import { PagedList } from '../../shared/PagedList.tsx';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { Downloads } from './Downloads.tsx';
import { type PublicationKind, PublicationsDocument } from './disclosure.graphql.ts';
import { Failures } from './Failures.tsx';
import { PublicationEntry } from './PublicationEntry.tsx';
import { SearchBox } from './SearchBox.tsx';
import { publicationWords } from './words.ts';

const kinds = Object.keys(publicationWords) as PublicationKind[];

/** `/public/<county>?kind=…`: what is public, newest first, and what should be and is not. */
export default function PublicationsPage() {
  useTitle('信息公开');
  const { county = '' } = useParams();
  const [address] = useSearchParams();
  const kind = kinds.find((one) => one === address.get('kind')) ?? null;
  const pages = usePages(PublicationsDocument, { county, kind }, ({ publications }) => publications);
  return (
    <>
      <h1>监督执法信息公开</h1>
      <SearchBox county={county} text="" />
      <nav className="tabs screen" aria-label="公开事项种类">
        <Link to={`/public/${county}`} {...(kind === null && { 'aria-current': 'page' })}>
          全部
        </Link>
        {kinds.map((one) => (
          <Link key={one} to={`/public/${county}?kind=${one}`} {...(kind === one && { 'aria-current': 'page' })}>
            {publicationWords[one]}
          </Link>
        ))}
      </nav>
      <PagedList {...pages} empty="没有可显示的公开信息。可以查看其他种类，或者检索单位名称。" toKey={({ id }) => id}>
        {(published) => <PublicationEntry published={published} />}
      </PagedList>
      <Failures county={county} />
      <Downloads county={county} />
    </>
  );
}
