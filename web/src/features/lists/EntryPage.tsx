import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { DayCount } from '../../shared/DayCount.tsx';
import { Fact } from '../../shared/Fact.tsx';
import { Pending } from '../../shared/Pending.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { EntryGrounds } from './EntryGrounds.tsx';
import { EntrySteps } from './EntrySteps.tsx';
import { OneEntryDocument, type WholeEntryFragment } from './lists.graphql.ts';
import { TakeListStep } from './TakeListStep.tsx';
import { listWords } from './words.ts';
import '../../shared/form.css';

/** `/list-entry/:id`: one employer on one list, why, what was done, and the steps that are possible now. */
export default function EntryPage() {
  const { id = '' } = useParams();
  const { token, role } = useSession();
  const questions = useQueryClient();
  const { data, error } = useAnswer(OneEntryDocument, { id }, { token });
  useTitle('名单条目');
  const entry = data?.listEntry;
  const isOwn = role === 'EMPLOYER';
  return (
    <>
      <h1>{entry ? `${listWords[entry.list]}：${entry.personName ?? entry.employerName}` : '名单条目'}</h1>
      <p>
        <Link to={isOwn ? '/mine/lists' : `/lists${entry ? `?list=${entry.list}&state=${entry.state}` : ''}`}>
          回到清单
        </Link>
      </p>
      {!data && <Pending failure={error} />}
      {entry === null && <p>没有这一条目，或者它不归您看。</p>}
      {entry && (
        <>
          <EntryFacts entry={entry} isOwn={isOwn} />
          <EntryClock entry={entry} />
          <EntryGrounds grounds={entry.grounds} />
          <EntrySteps steps={entry.steps} />
          <TakeListStep
            key={`${entry.state} ${entry.steps.length}`}
            entry={entry}
            onChange={() => void questions.invalidateQueries()}
          />
        </>
      )}
    </>
  );
}

function EntryFacts({ entry, isOwn }: { readonly entry: WholeEntryFragment; readonly isOwn: boolean }) {
  const { employerId, employerName, creditCode, stateText, stateSince, publishedFrom, publishedUntil } = entry;
  return (
    <dl>
      <Fact label="用人单位">
        {isOwn ? employerName : <Link to={`/employer/${encodeURIComponent(employerId)}`}>{employerName}</Link>}，
        {creditCode}
      </Fact>
      <Fact label="状态">
        {stateText}（{stateSince} 起）
      </Fact>
      {publishedFrom != null && (
        <Fact label="公布期限">
          {publishedFrom} 至 {publishedUntil}
        </Fact>
      )}
      {entry.nominatedFor != null && (
        <Fact label="推荐理由">
          <span style={{ whiteSpace: 'pre-line' }}>{entry.nominatedFor}</span>
        </Fact>
      )}
    </dl>
  );
}

function EntryClock({ entry: { clock } }: { readonly entry: WholeEntryFragment }) {
  if (!clock) return null;
  return (
    <section aria-labelledby="clock">
      <h2 id="clock">
        {clock.title}：至 {clock.period.endsOn}
      </h2>
      <DayCount deadline={clock.period} />
    </section>
  );
}
