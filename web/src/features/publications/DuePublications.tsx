import { Link } from 'react-router';
import { DayCount } from '../../shared/DayCount.tsx';
import { PagedList } from '../../shared/PagedList.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { usePages } from '../../shared/usePages.ts';
import { DuePublicationsDocument } from './publications.graphql.ts';
import { placesToPublish } from './words.ts';

/** What is to be made public, next due first; what is late the public sees as the bureau's failure. */
export function DuePublications() {
  const { token } = useSession();
  const pages = usePages(DuePublicationsDocument, {}, ({ duePublications }) => duePublications, token);
  return (
    <PagedList {...pages} empty="没有待公开的事项。" toKey={({ id }) => id}>
      {({ kind, kindText, partyName, eventOn, eventText, standing, workingDaysLate, deadline }) => (
        <article className="entry">
          <h2>
            {kindText}
            {partyName != null && `：${partyName}`}
          </h2>
          <p className={standing === 'OVERDUE' ? 'warning' : ''}>
            应于 {deadline.endsOn} 前（含当日）公开
            {standing === 'OVERDUE' && `，已逾期 ${workingDaysLate} 个工作日，公众可以看到`}
          </p>
          <p className="quiet">
            {eventText}：{eventOn}
          </p>
          <p>
            到<Link to={placesToPublish[kind].to}>{placesToPublish[kind].title}</Link>办理公开
          </p>
          <DayCount deadline={deadline} />
        </article>
      )}
    </PagedList>
  );
}
