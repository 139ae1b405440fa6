import { toMoment } from '../../shared/moments.ts';
import { PagedTable } from '../../shared/PagedTable.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { AuditExport } from './AuditExport.tsx';
import { AuditRootsDocument } from './audit.graphql.ts';
import '../../shared/form.css';

/** `/audit`: the daily roots, and the whole county's audit trail, verified on this device. */
export default function AuditPage() {
  useTitle('审计留痕');
  const { token, county, role } = useSession();
  const roots = usePages(AuditRootsDocument, { county }, ({ auditRoots }) => auditRoots, token);
  return (
    <>
      <h1>审计留痕</h1>
      <p>
        每一次办理都记下谁、何时、改成什么，一条接一条用哈希连起来，改不了也删不掉。每天再对全县的记录算出一个审计根并公开，谁留有当天的审计根，谁就能证明以后有没有改动。
      </p>
      {role === 'BUREAU' && <AuditExport county={county} />}
      <section aria-labelledby="roots">
        <h2 id="roots">每日审计根</h2>
        <PagedTable
          label="审计根"
          {...roots}
          columns={['日期', '档案数', '审计根', '上一个', '计算时间']}
          empty="还没有审计根。每天夜里计算前一天的。"
          toKey={({ day }) => day}
        >
          {({ day, leafCount, hash, previousDay, computedAt }) => (
            <tr>
              <th scope="row">{day}</th>
              <td>{leafCount}</td>
              <td>
                <code>{hash}</code>
              </td>
              <td>{previousDay ?? '第一个'}</td>
              <td>{toMoment(computedAt)}</td>
            </tr>
          )}
        </PagedTable>
      </section>
    </>
  );
}
