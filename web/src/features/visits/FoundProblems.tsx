import { Link } from 'react-router';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { type OneVisitFragment, OpenedFindingsDocument } from './visits.graphql.ts';

/** From each problem of the record to its handling, or to where an officer writes it down. */
export function FoundProblems({ visit }: { readonly visit: OneVisitFragment }) {
  const { token, role } = useSession();
  const { employerId, record } = visit;
  const { data } = useAnswer(OpenedFindingsDocument, { employerId }, { token });
  const opened = new Map(
    data?.employerFindings.nodes
      .filter(({ origin }) => origin?.kind === 'VISIT')
      .map(({ id, origin }) => [origin?.reference, id]),
  );
  return (
    <section aria-labelledby="handling">
      <h2 id="handling">问题的处理</h2>
      <ul>
        {record?.findings.map(({ findingId, text }) => {
          const id = opened.get(findingId);
          const found = `visit=${encodeURIComponent(visit.id)}&found=${encodeURIComponent(findingId)}`;
          return (
            <li key={findingId}>
              {text}：
              {id ? (
                <Link to={`/finding/${encodeURIComponent(id)}`}>看办理情况</Link>
              ) : role === 'OFFICER' && data ? (
                <Link to={`/finding/new?${found}`}>登记为违法行为，依法处理</Link>
              ) : (
                '尚未登记，由执法人员登记'
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
