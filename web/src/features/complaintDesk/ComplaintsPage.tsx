import { Link } from 'react-router';
import { complaintKinds } from '../../../../functions/rules/disclosure/complaintKinds.ts';
import { complaintStateNames } from '../../../../functions/rules/disclosure/complaintLifecycle.ts';
import { AddressTabs } from '../../shared/AddressTabs.tsx';
import { toDay } from '../../shared/moments.ts';
import { PagedList } from '../../shared/PagedList.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAddressChoice } from '../../shared/useAddressChoice.ts';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { ComplaintsDocument } from './complaintDesk.graphql.ts';

/** `/complaints?state=…`: open ones by their last day, closed ones newest first. */
export default function ComplaintsPage() {
  const { token } = useSession();
  useTitle('投诉举报');
  const state = useAddressChoice('state', complaintStateNames);
  const pages = usePages(ComplaintsDocument, { state }, ({ complaints }) => complaints, token);
  return (
    <>
      <h1>投诉举报</h1>
      <AddressTabs label="办理状态" name="state" words={complaintStateNames} current={state} />
      <PagedList {...pages} empty={`没有“${complaintStateNames[state]}”的投诉举报。`} toKey={({ id }) => id}>
        {({ id, number, kind, employerName, submittedAt, dueOn, overdue }) => (
          <article className="entry">
            <h2>
              <Link to={`/complaint/${encodeURIComponent(id)}`}>{employerName}</Link>
            </h2>
            <p>
              {complaintKinds[kind].title}
              {dueOn != null && (
                <span className={overdue ? 'warning' : ''}>
                  ，{state === 'RECEIVED' ? '受理' : '办结'}期限 {dueOn}
                  {overdue && '（逾期）'}
                </span>
              )}
            </p>
            <p className="quiet">
              {toDay(submittedAt)} 收到，编号 {number}
            </p>
          </article>
        )}
      </PagedList>
    </>
  );
}
