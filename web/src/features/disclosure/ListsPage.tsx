import { Link, useParams, useSearchParams } from 'react-router';
import { useTitle } from '../../shared/useTitle.ts';
import { Criteria } from './Criteria.tsx';
import type { ListKind } from './disclosure.graphql.ts';
import { ListDownload } from './ListDownload.tsx';
import { HonourList, NonCompliantList } from './PublishedLists.tsx';
import { listWords } from './words.ts';

const lists = Object.keys(listWords) as ListKind[];

/** `/public/<county>/lists?list=…`: the lists as published today. */
export default function ListsPage() {
  useTitle('名单');
  const { county = '' } = useParams();
  const [address] = useSearchParams();
  const list = lists.find((one) => one === address.get('list')) ?? 'NONCOMPLIANT';
  return (
    <>
      <h1>{listWords[list]}名单</h1>
      <nav className="tabs screen" aria-label="名单种类">
        {lists.map((one) => (
          <Link key={one} to={`/public/${county}/lists?list=${one}`} {...(one === list && { 'aria-current': 'page' })}>
            {listWords[one]}
          </Link>
        ))}
      </nav>
      {list === 'NONCOMPLIANT' ? (
        <>
          <NonCompliantList county={county} />
          <Criteria county={county} />
        </>
      ) : (
        <HonourList key={list} county={county} list={list} />
      )}
      <ListDownload key={`${list} file`} county={county} list={list} />
    </>
  );
}
