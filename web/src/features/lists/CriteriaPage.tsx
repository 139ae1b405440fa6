import { useQueryClient } from '@tanstack/react-query';
import { Pending } from '../../shared/Pending.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { CriteriaForm } from './CriteriaForm.tsx';
import { CriteriaTable } from './CriteriaTable.tsx';
import { CountyOfListsDocument, CriteriaDocument } from './lists.graphql.ts';
import '../../shared/form.css';

/** `/list-criteria`: what makes an employer non-compliant, now and in former and coming versions; the bureau decides anew. */
export default function CriteriaPage() {
  const { token } = useSession();
  useTitle('列入标准');
  const { data, error } = useAnswer(CountyOfListsDocument, {}, { token });
  const county = data?.viewer.county?.code;
  return (
    <>
      <h1>不达标名单的列入标准</h1>
      {county ? <CriteriaOf county={county} /> : <Pending failure={error} />}
    </>
  );
}

function CriteriaOf({ county }: { readonly county: string }) {
  const { token, role } = useSession();
  const questions = useQueryClient();
  const { data, error } = useAnswer(CriteriaDocument, { county }, { token });
  if (!data) return <Pending failure={error} />;
  const { inForceId, criteria, versions } = data.listCriteria;
  const inForce = versions.find(({ id }) => id === inForceId);
  return (
    <>
      <p>
        平台每天按现行标准收集符合的单位，经核查、告知、听取陈述申辩后才决定列入。
        {inForce
          ? `现行标准：${inForce.decision}，${inForce.effectiveOn} 起施行。`
          : '本县尚未登记标准，现按平台的建议标准。'}
      </p>
      <CriteriaTable title="现行标准" criteria={criteria} />
      {versions
        .filter(({ id }) => id !== inForceId)
        .map(({ id, effectiveOn, decision, criteria: former }) => (
          <details key={id}>
            <summary>
              {decision}（{effectiveOn} 起）
            </summary>
            <CriteriaTable title={`${decision}的标准`} criteria={former} />
          </details>
        ))}
      {role === 'BUREAU' && (
        <CriteriaForm
          key={`${inForceId} ${versions.length}`}
          inForce={criteria}
          onSaved={() => void questions.invalidateQueries()}
        />
      )}
    </>
  );
}
