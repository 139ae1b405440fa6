import { Link } from 'react-router';
import type { PatrolForm } from '../../../../functions/rules/patrols/patrolForm.ts';
import { nextPatrolMonth, toPatrolMonth } from '../../../../functions/rules/patrols/patrolMonth.ts';
import { Pending } from '../../shared/Pending.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { today } from '../../shared/today.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { FormEditor } from './FormEditor.tsx';
import { FormsDocument } from './patrolMonths.graphql.ts';
import '../../shared/form.css';

/** `/patrol-form/new`: the county's next patrol form, made from the latest. */
export default function NewFormPage() {
  useTitle('编制巡查表');
  const { token, county } = useSession();
  const { data, error } = useAnswer(FormsDocument, {}, { token });
  const latest = data?.patrolForms.findLast(({ withdrawnReason }) => withdrawnReason === null);
  const month = nextPatrolMonth(toPatrolMonth(today()));
  return (
    <>
      <h1>编制巡查表</h1>
      <p>
        <Link to="/patrol-forms">‹ 各版巡查表</Link>
      </p>
      <p>在上一版上修改。巡查员按旧表写的内容会自动归到新表的题目里，所以题目可以加、可以取消，但不能改成另一种题。</p>
      {!latest && <Pending failure={error} />}
      {latest && (
        <FormEditor
          key={latest.id}
          former={JSON.parse(latest.definition) as PatrolForm}
          month={month}
          newId={`${county}-${month}-${data?.patrolForms.length}`}
        />
      )}
    </>
  );
}
