import { Fact } from '../../shared/Fact.tsx';
import { PagedList } from '../../shared/PagedList.tsx';
import { usePages } from '../../shared/usePages.ts';
import {
  type HonourKind,
  HonourListDocument,
  NonCompliantListDocument,
  type PublishedEntriesFragment,
} from './disclosure.graphql.ts';

type Entry = PublishedEntriesFragment['nodes'][number];

const toKey = ({ creditCode, personName, from }: Entry): string => `${creditCode} ${personName ?? ''} ${from}`;

export function NonCompliantList({ county }: { readonly county: string }) {
  const pages = usePages(NonCompliantListDocument, { county }, ({ nonCompliantList }) => nonCompliantList);
  return (
    <PagedList {...pages} empty="现在没有公布中的不达标用人单位。" toKey={toKey}>
      {(entry) => <ListedEntry entry={entry} />}
    </PagedList>
  );
}

export function HonourList({ county, list }: { readonly county: string; readonly list: HonourKind }) {
  const pages = usePages(HonourListDocument, { county, list }, ({ honourList }) => honourList);
  return (
    <PagedList {...pages} empty="这份名单现在没有公布的内容。" toKey={toKey}>
      {(entry) => <ListedEntry entry={entry} />}
    </PagedList>
  );
}

function ListedEntry({ entry }: { readonly entry: Entry }) {
  const { employerName, creditCode, personName, grounds, repair, from, until } = entry;
  return (
    <article className="entry">
      <h2>{personName == null ? employerName : `${personName}（${employerName}）`}</h2>
      <dl>
        <Fact label="统一社会信用代码">{creditCode}</Fact>
        {grounds.length > 0 && <Fact label="列入理由">{grounds.join('；')}</Fact>}
        {repair.length > 0 && <Fact label="如何修复">{repair.join('；')}</Fact>}
        <Fact label="公布期限">
          {from} 至 {until}
        </Fact>
      </dl>
    </article>
  );
}
