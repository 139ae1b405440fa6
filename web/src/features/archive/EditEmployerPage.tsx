import { Link, useParams } from 'react-router';
import { Opening } from '../../shared/Opening.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { BodiesDocument, LedgerRecordDocument } from './archive.graphql.ts';
import { EmployerForm } from './EmployerForm.tsx';
import { toValues } from './employerValues.ts';
import '../../shared/form.css';

/** `/work/employer/:id/edit`: the ledger's record of an employer is changed. */
export default function EditEmployerPage() {
  const { id = '' } = useParams();
  const { token } = useSession();
  const { data, error } = useAnswer(LedgerRecordDocument, { id }, { token });
  const bodies = useAnswer(BodiesDocument, {}, { token });
  useTitle('变更登记内容');
  const failure = error ?? bodies.error;
  const county = bodies.data?.viewer.county;
  if (!data || !county) return <Opening title="变更登记内容" failure={failure} />;
  const { employer } = data;
  return (
    <>
      <h1>变更登记内容</h1>
      {employer ? (
        <>
          <p>
            <Link to={`/employer/${encodeURIComponent(id)}`}>{employer.name}</Link>
            。变更记入档案；危害因素、人数、行业的变化可能构成重大变化，须重新评估。
          </p>
          <EmployerForm county={county} initial={toValues(employer)} isNew={false} />
        </>
      ) : (
        <p>
          没有这家单位。请从<Link to="/ledger">台账</Link>进入。
        </p>
      )}
    </>
  );
}
