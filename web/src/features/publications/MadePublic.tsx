import { toDay } from '../../shared/moments.ts';
import { PagedList } from '../../shared/PagedList.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { usePages } from '../../shared/usePages.ts';
import { CountyPublicationsDocument, OwnCountyDocument } from './publications.graphql.ts';

/** What the county has made public, newest first. */
export function MadePublic() {
  const { token } = useSession();
  const { data } = useAnswer(OwnCountyDocument, {}, { token });
  const county = data?.viewer.county?.code;
  return county ? <PublicationsOf county={county} /> : <p className="quiet">正在读取……</p>;
}

function PublicationsOf({ county }: { readonly county: string }) {
  const { token } = useSession();
  const pages = usePages(CountyPublicationsDocument, { county }, ({ publications }) => publications, token);
  return (
    <>
      <p>
        <a href={`/public/${county}`}>看公众看到的页面</a>
      </p>
      <PagedList {...pages} empty="还没有公开过事项。" toKey={({ id }) => id}>
        {({ kindText, title, partyName, publishedAt, standing, workingDaysLate, path }) => (
          <article className="entry">
            <h2>{path == null ? title : <a href={path}>{title}</a>}</h2>
            <p className={standing === 'LATE' ? 'warning' : ''}>
              {toDay(publishedAt)} 公开，{standing === 'LATE' ? `逾期 ${workingDaysLate} 个工作日` : '按期'}
            </p>
            <p className="quiet">
              {kindText}
              {partyName != null && `，${partyName}`}
            </p>
          </article>
        )}
      </PagedList>
    </>
  );
}
