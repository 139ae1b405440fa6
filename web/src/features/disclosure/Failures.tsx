import { DayCount } from '../../shared/DayCount.tsx';
import { PagedList } from '../../shared/PagedList.tsx';
import { usePages } from '../../shared/usePages.ts';
import { PublicationFailuresDocument } from './disclosure.graphql.ts';

/** What the bureau should have made public and has not: its own failure, shown to all. */
export function Failures({ county }: { readonly county: string }) {
  const pages = usePages(PublicationFailuresDocument, { county }, ({ publicationFailures }) => publicationFailures);
  return (
    <section>
      <h2>应公开而未公开</h2>
      <p>监督执法部门没有在规定期限内公开的事项。公开后从此处移除，并注明逾期天数。</p>
      <PagedList {...pages} empty="没有逾期未公开的事项。" toKey={({ id }) => id}>
        {({ kindText, eventOn, eventText, workingDaysLate, deadline }) => (
          <article className="entry">
            <p>
              <strong>{kindText}</strong>：应于 {deadline.endsOn} 前（含当日）公开，已逾期 {workingDaysLate} 个工作日。
            </p>
            <p className="quiet">
              {eventText}：{eventOn}
            </p>
            <DayCount deadline={deadline} />
          </article>
        )}
      </PagedList>
    </section>
  );
}
