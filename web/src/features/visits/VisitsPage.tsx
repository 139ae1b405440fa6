import { Link, useSearchParams } from 'react-router';
import { visitStateNames, visitStates } from '../../../../functions/rules/inspections/visitLifecycle.ts';
import { PagedList } from '../../shared/PagedList.tsx';
import { SelectField } from '../../shared/SelectField.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { VisitRow } from './VisitRow.tsx';
import { VisitsInStateDocument } from './visits.graphql.ts';

/** `/work/visits?state=`: the county's visits in one state, by day. */
export default function VisitsPage() {
  const { token, role } = useSession();
  const [query, setQuery] = useSearchParams();
  const state = visitStates.find((one) => one === query.get('state')) ?? 'PLANNED';
  useTitle('现场检查');
  const { nodes, ...list } = usePages(VisitsInStateDocument, { state, first: 50 }, ({ visits }) => visits, token);
  return (
    <>
      <h1>现场检查</h1>
      <div className="actions">
        {role !== 'LEADER' && (
          <Link className="main" to="/visit/new">
            开展计划外检查
          </Link>
        )}
        <Link to="/visits/calendar">看检查日历</Link>
      </div>
      <div className="fields">
        <SelectField
          label="办理状态"
          value={state}
          onChange={(state) => setQuery({ state }, { replace: true })}
          options={visitStates.map((one) => [one, visitStateNames[one]])}
        />
      </div>
      <PagedList
        {...list}
        nodes={nodes}
        toKey={({ id }) => id}
        empty={`没有“${visitStateNames[state]}”的检查。可以换一个状态看，或者到检查日历按月份看。`}
      >
        {(visit) => <VisitRow visit={visit} at="/visit" title={visit.employerName} />}
      </PagedList>
    </>
  );
}
