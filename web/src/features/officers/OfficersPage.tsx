import { useQueryClient } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { PagedList } from '../../shared/PagedList.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { OfficerEntry } from './OfficerEntry.tsx';
import { OfficerForm } from './OfficerForm.tsx';
import { RosterDocument } from './officers.graphql.ts';
import '../../shared/form.css';

/** `/work/officers`: who may be sent to visits; `?edit=new` or `?edit=<id>` opens the form. */
export default function OfficersPage() {
  const { token, role } = useSession();
  const roster = usePages(RosterDocument, {}, ({ officers }) => officers, token);
  const [parameters, setParameters] = useSearchParams();
  const questions = useQueryClient();
  useTitle('执法人员名册');
  const mayEdit = role === 'BUREAU';
  const editing = mayEdit ? parameters.get('edit') : null;
  const edited = roster.nodes?.find(({ id }) => id === editing) ?? null;
  const close = (): void => setParameters({});
  const changed = async (): Promise<void> => {
    await questions.invalidateQueries();
    close();
  };
  if (editing !== null && (editing === 'new' || edited)) {
    return (
      <>
        <h1>{edited ? `修改 ${edited.name} 的登记` : '登记执法人员'}</h1>
        <OfficerForm key={editing} officer={edited} onSaved={() => void changed()} onLeave={close} />
      </>
    );
  }
  return (
    <>
      <h1>执法人员名册</h1>
      <p>双随机抽查从这份名册中随机选派执法人员。证件失效、休假或者应当回避的，不会派到该单位。</p>
      {mayEdit && (
        <p className="actions">
          <Link className="main" to="?edit=new">
            登记执法人员
          </Link>
        </p>
      )}
      <PagedList
        {...roster}
        empty={mayEdit ? '名册是空的。请先登记至少两名执法人员，才能冻结抽查计划。' : '名册中还没有执法人员。'}
        toKey={({ id }) => id}
      >
        {(officer) => <OfficerEntry officer={officer} mayEdit={mayEdit} onChange={() => void changed()} />}
      </PagedList>
      <details>
        <summary>依据</summary>
        <p>
          《行政处罚法》第四十二条：执法人员应当具有行政执法资格，不得少于两人；第四十三条：与案件有直接利害关系或者有其他关系可能影响公正执法的，应当回避；第五十五条：应当主动出示执法证件。
        </p>
      </details>
    </>
  );
}
