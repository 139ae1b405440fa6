import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { PatrolForm } from '../../../../functions/rules/patrols/patrolForm.ts';
import { Pending } from '../../shared/Pending.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { toMonthWords } from '../patrols/words.ts';
import { FormPreview } from './FormPreview.tsx';
import { FormsDocument } from './patrolMonths.graphql.ts';
import { WithdrawForm } from './WithdrawForm.tsx';
import '../../shared/form.css';

/** `/patrol-forms`: every form of the county, the newest first. */
export default function FormsPage() {
  useTitle('巡查表');
  const { token, role } = useSession();
  const questions = useQueryClient();
  const { data, error } = useAnswer(FormsDocument, {}, { token });
  const forms = data?.patrolForms.toReversed() ?? [];
  const last = forms.find(({ withdrawnReason, month }) => withdrawnReason === null && month !== null);
  return (
    <>
      <h1>巡查表</h1>
      <p>每个月的巡查用当月启用的巡查表填写。用过的巡查表不再改动；要改的，另编一版，从以后的月份起用。</p>
      {role === 'BUREAU' && (
        <div className="actions">
          <Link className="main" to="/patrol-form/new">
            编制新版巡查表
          </Link>
        </div>
      )}
      {!data && <Pending failure={error} />}
      {forms.map(({ id, title, month, definition, withdrawnReason }) => (
        <section key={id} aria-label={`${title} ${id}`}>
          <h2>{title}</h2>
          <p>
            编号 {id}，{month ? `${toMonthWords(month)}起用` : '平台自带'}
            {withdrawnReason && <strong>（已撤回：{withdrawnReason}）</strong>}
          </p>
          <details>
            <summary>看题目</summary>
            <FormPreview form={JSON.parse(definition) as PatrolForm} />
          </details>
          {role === 'BUREAU' && id === last?.id && (
            <WithdrawForm formId={id} onChange={() => void questions.invalidateQueries()} />
          )}
        </section>
      ))}
    </>
  );
}
