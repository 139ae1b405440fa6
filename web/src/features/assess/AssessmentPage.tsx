import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { Opening } from '../../shared/Opening.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { findActedFor, useActingFor } from '../employers/useActingFor.ts';
import { openReportStates } from '../reports/words.ts';
import { AssessmentFactsDocument } from './assess.graphql.ts';
import { BasicsStep } from './BasicsStep.tsx';
import { ConflictChoice } from './ConflictChoice.tsx';
import { FactorsStep } from './FactorsStep.tsx';
import { type Facts, judgeLive, toToday } from './judgeLive.ts';
import { LiveGrade } from './LiveGrade.tsx';
import { ResultStep } from './ResultStep.tsx';
import { SaveState } from './SaveState.tsx';
import { SelfCheckStep } from './SelfCheckStep.tsx';
import type { StepProps } from './stepProps.ts';
import { useDraft } from './useDraft.ts';
import { WorkbookStep } from './WorkbookStep.tsx';
import { type StepPath, steps } from './words.ts';
import '../../shared/form.css';
import './assess.css';

/** `/work/mine/assessment/:step`, and that of who delegated: the guided form of a risk assessment. */
export default function AssessmentPage() {
  const { token } = useSession();
  const { asked } = useActingFor();
  const { data, error } = useAnswer(AssessmentFactsDocument, asked, { token });
  useTitle('自查评估');
  // What is shown stays when asking again fails: somebody may be typing.
  if (!data) return <Opening title="职业病危害综合风险评估" failure={error} />;
  const { ruleSet } = data;
  const employer = findActedFor(data);
  if (!employer || !ruleSet) {
    return (
      <>
        <h1>自查评估</h1>
        <p>本单位尚未列入台账，请与所在乡镇（街道）或县卫生健康局联系。</p>
      </>
    );
  }
  return <OpenAssessment facts={{ employer, ruleSet }} />;
}

const pages: Readonly<Record<StepPath, (props: StepProps) => React.ReactNode>> = {
  basics: BasicsStep,
  factors: FactorsStep,
  'self-check': SelfCheckStep,
  result: ResultStep,
  workbook: WorkbookStep,
};

function OpenAssessment({ facts }: { readonly facts: Facts }) {
  const { step = 'basics' } = useParams();
  const { base } = useActingFor();
  const { keeper, kept, content } = useDraft(facts.employer.id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step begins at the top
  useEffect(() => void scrollTo(0, 0), [step]);
  if (content === null) return <Opening title="职业病危害综合风险评估" failure={kept.failure} />;
  const today = toToday(kept.draft?.savedAt);
  const review = judgeLive(content, facts, today);
  const Step = pages[step as StepPath];
  const [latest] = facts.employer.reports.nodes;
  return (
    <>
      <h1>职业病危害综合风险评估</h1>
      {latest && openReportStates.includes(latest.state) && (
        <p className="notice">
          本单位有一份报告正在办理。新的评估可以先填，<Link to={`${base}/report/${latest.id}`}>在办报告</Link>
          办结、撤回或修改后才会用到。
        </p>
      )}
      <nav aria-label="评估步骤" className="steps screen">
        {steps.map(({ path, title }, index) => (
          <Link key={path} to={`${base}/assessment/${path}`} aria-current={path === step ? 'step' : undefined}>
            {index + 1}. {title}
          </Link>
        ))}
        <Link to={`${base}/assessment/workbook`} aria-current={step === 'workbook' ? 'step' : undefined}>
          用 Excel 填写
        </Link>
      </nav>
      <SaveState kept={kept} keeper={keeper} />
      <ConflictChoice kept={kept} facts={facts} keeper={keeper} />
      <div className="assessment">
        <div>
          {Step ? (
            <Step facts={facts} content={content} review={review} keeper={keeper} today={today} />
          ) : (
            <p>没有这一步，请从上面的步骤进入。</p>
          )}
        </div>
        <LiveGrade review={review} />
      </div>
    </>
  );
}
