import { Link, useParams } from 'react-router';
import { visitStateNames } from '../../../../functions/rules/inspections/visitLifecycle.ts';
import { Opening } from '../../shared/Opening.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { VisitNotice } from './VisitNotice.tsx';
import { VisitRecord } from './VisitRecord.tsx';
import { OneVisitDocument } from './visits.graphql.ts';
import '../../shared/form.css';
import './visits.css';

/** `/work/mine/visit/:id`: what an employer reads of a visit: the notice, the record and its own word on it. */
export default function MyVisitPage() {
  const { id = '' } = useParams();
  const { token } = useSession();
  const { data, error } = useAnswer(OneVisitDocument, { id }, { token });
  useTitle('检查情况');
  if (!data) return <Opening title="检查情况" failure={error} />;
  const { visit } = data;
  if (visit === null) {
    return (
      <>
        <h1>没有这次检查</h1>
        <p>
          没有这次检查，或者它不是对本单位的。<Link to="/mine/visits">回到接受的检查</Link>
        </p>
      </>
    );
  }
  return (
    <>
      <h1>{visit.on} 的现场检查</h1>
      <p role="status">
        <strong>{visitStateNames[visit.state]}</strong>
      </p>
      {visit.state === 'NOTIFIED' && (
        <p>
          请准备检查事项涉及的资料，安排熟悉情况的人员在场；记录由检查人员当场请本单位确认，有不同意见的写在单位意见里。
        </p>
      )}
      <VisitNotice visit={visit} />
      <VisitRecord visit={visit} />
      {visit.record && visit.record.findings.length > 0 && (
        <p>
          需要改正的，见<Link to="/mine/findings">本单位的问题</Link>。
        </p>
      )}
    </>
  );
}
