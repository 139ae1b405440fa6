import { Failure } from '../../shared/Failure.tsx';
import { PagedList } from '../../shared/PagedList.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { FindingRow } from './FindingRow.tsx';
import { MyFindingsDocument, OwnEmployerIdDocument } from './findings.graphql.ts';

/** `/work/mine/findings`: what was found at the employer, from the first step on. */
export default function MyFindingsPage() {
  const { token } = useSession();
  const { data, error } = useAnswer(OwnEmployerIdDocument, {}, { token });
  useTitle('本单位的问题');
  return (
    <>
      <h1>本单位的问题</h1>
      <p>县卫生健康局发现、正在办理或者已经办结的问题。要求改正的，请按期改正并提交改正情况。</p>
      <Failure failure={error} />
      {data?.viewer.employer && <OwnFindings employerId={data.viewer.employer.id} />}
      {data && !data.viewer.employer && <p>本单位尚未列入台账，请与县卫生健康局联系。</p>}
    </>
  );
}

function OwnFindings({ employerId }: { readonly employerId: string }) {
  const { token } = useSession();
  const { nodes, ...list } = usePages(
    MyFindingsDocument,
    { employerId, first: 20 },
    ({ employerFindings }) => employerFindings,
    token,
  );
  return (
    <PagedList {...list} nodes={nodes} toKey={({ id }) => id} empty="没有发现本单位的问题。">
      {(finding) => <FindingRow finding={finding} at="/mine/finding" title={finding.penalty.violation} />}
    </PagedList>
  );
}
