import { Link, useSearchParams } from 'react-router';
import { toMoment } from '../../shared/moments.ts';
import { PagedTable } from '../../shared/PagedTable.tsx';
import { SelectField } from '../../shared/SelectField.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { type PatrolReferralState, ReferralsDocument } from './patrolMonths.graphql.ts';
import { referralStateWords } from './words.ts';
import '../../shared/form.css';

/** `/referrals?state=…`: suspected violations that patrols referred, longest waiting first. */
export default function ReferralsPage() {
  useTitle('移送线索');
  const { token } = useSession();
  const [address, setAddress] = useSearchParams();
  const asked = address.get('state') ?? '';
  const state = asked in referralStateWords ? (asked as PatrolReferralState) : 'RECEIVED';
  const referrals = usePages(ReferralsDocument, { state }, ({ patrolReferrals }) => patrolReferrals, token);
  return (
    <>
      <h1>移送线索</h1>
      <p>巡查发现涉嫌违法的，随时移送综合监督执法机构；巡查本身不责令、不处罚。等得最久的在前。</p>
      <div className="fields">
        <SelectField
          label="办理情况"
          value={state}
          onChange={(state) => setAddress({ state })}
          options={referralStateWords}
        />
      </div>
      <PagedTable
        label="移送线索"
        {...referrals}
        columns={['单位', '线索号', '涉嫌违法情形', '收到', '办理']}
        empty={`没有${referralStateWords[state]}的线索。`}
        toKey={({ id }) => id}
      >
        {({ id, number, employerName, suspicions, receivedAt, settledAt }) => (
          <tr>
            <th scope="row">
              <Link to={`/referral/${encodeURIComponent(id)}`}>{employerName}</Link>
            </th>
            <td>{number}</td>
            <td>{suspicions.join('；')}</td>
            <td>{toMoment(receivedAt)}</td>
            <td>{settledAt ? toMoment(settledAt) : '—'}</td>
          </tr>
        )}
      </PagedTable>
    </>
  );
}
