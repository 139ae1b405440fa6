import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Opening } from '../../shared/Opening.tsx';
import type { Refusal } from '../../shared/refusal.ts';
import { ShownRefusal } from '../../shared/ShownRefusal.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import type { OnAnswer } from '../../shared/useStep.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { Decision } from './Decision.tsx';
import { FindingClocks } from './FindingClocks.tsx';
import { FindingDocuments } from './FindingDocuments.tsx';
import { FindingFacts } from './FindingFacts.tsx';
import { FindingHistory } from './FindingHistory.tsx';
import { OneFindingDocument, type OneFindingFragment } from './findings.graphql.ts';
import { NextSteps } from './NextSteps.tsx';
import { stateWords } from './words.ts';
import '../../shared/form.css';

export type FindingProps = { readonly finding: OneFindingFragment };
export type FindingStepProps = FindingProps & { readonly onAnswer: OnAnswer };

/** `/work/finding/:id`, and `/work/mine/finding/:id` for its employer: the ladder, with the next lawful steps only. */
export default function FindingPage() {
  const { id = '' } = useParams();
  const { token, role } = useSession();
  const questions = useQueryClient();
  const { data, error } = useAnswer(OneFindingDocument, { id, isOfAuthority: role !== 'EMPLOYER' }, { token });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isTaken, setTaken] = useState(false);
  const title = role === 'EMPLOYER' ? '问题办理情况' : '违法行为办理';
  useTitle(title);
  // What is shown stays when asking again fails: somebody may be typing.
  if (!data) return <Opening title={title} failure={error} />;
  const { finding } = data;
  if (finding === null) {
    return (
      <>
        <h1>没有这个问题</h1>
        <p>
          请核对地址，或者<Link to={role === 'EMPLOYER' ? '/mine/findings' : '/findings'}>回到列表</Link>。
        </p>
      </>
    );
  }
  const take = (answered: Refusal | null): void => {
    setRefusal(answered);
    setTaken(answered === null);
    void questions.invalidateQueries();
  };
  return (
    <>
      <h1>{role === 'EMPLOYER' ? '问题办理情况' : `${finding.employerName}：违法行为办理`}</h1>
      <p role="status">
        <strong>{stateWords[finding.state]}</strong>
        {finding.suspended && '，已责令暂停作业'}：{finding.penalty.violation}
        {isTaken && '（刚才办理的已经记入案卷）'}
      </p>
      <ShownRefusal refusal={refusal} />
      <FindingClocks finding={finding} />
      {role !== 'LEADER' && <NextSteps key={finding.steps.length} finding={finding} onAnswer={take} />}
      <FindingFacts finding={finding} />
      <Decision finding={finding} onAnswer={take} />
      <FindingDocuments finding={finding} />
      <FindingHistory finding={finding} />
    </>
  );
}
