import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { visitStateNames } from '../../../../functions/rules/inspections/visitLifecycle.ts';
import { Opening } from '../../shared/Opening.tsx';
import type { Refusal } from '../../shared/refusal.ts';
import { ShownRefusal } from '../../shared/ShownRefusal.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { FoundProblems } from './FoundProblems.tsx';
import { VisitFacts } from './VisitFacts.tsx';
import { VisitNotice } from './VisitNotice.tsx';
import { VisitRecord } from './VisitRecord.tsx';
import { VisitSteps } from './VisitSteps.tsx';
import { OneVisitDocument } from './visits.graphql.ts';
import '../../shared/form.css';
import './visits.css';

/** `/work/visit/:id`: one visit from its approval to its published result; offers the next lawful steps only. */
export default function VisitPage() {
  const { id = '' } = useParams();
  const { token } = useSession();
  const questions = useQueryClient();
  const { data, error } = useAnswer(OneVisitDocument, { id }, { token });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useTitle('检查办理');
  // What is shown stays when asking again fails: somebody may be typing.
  if (!data) return <Opening title="检查办理" failure={error} />;
  const { visit } = data;
  if (visit === null) {
    return (
      <>
        <h1>没有这次检查</h1>
        <p>
          请核对地址，或者<Link to="/visits">回到现场检查</Link>。
        </p>
      </>
    );
  }
  const take = (answered: Refusal | null): void => {
    setRefusal(answered);
    void questions.invalidateQueries();
  };
  return (
    <>
      <h1>{visit.employerName}：现场检查</h1>
      <p role="status">
        <strong>{visitStateNames[visit.state]}</strong>，{visit.on}
      </p>
      <ShownRefusal refusal={refusal} />
      <VisitSteps visit={visit} onAnswer={take} />
      <VisitFacts visit={visit} />
      <VisitNotice visit={visit} />
      <VisitRecord visit={visit} />
      {visit.record && visit.record.findings.length > 0 && <FoundProblems visit={visit} />}
    </>
  );
}
