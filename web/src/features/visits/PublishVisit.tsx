import { ConfirmButton } from '../../shared/ConfirmButton.tsx';
import { Failure } from '../../shared/Failure.tsx';
import { useStep } from '../../shared/useStep.ts';
import type { VisitStepProps } from './VisitSteps.tsx';
import { PublishVisitDocument } from './visits.graphql.ts';

export function PublishVisit({ visit, onAnswer }: VisitStepProps) {
  const { take, isSending, failure } = useStep(PublishVisitDocument, onAnswer);
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">公布检查结果</h2>
      <p>须在 {visit.conclusion?.publishBy} 24:00 前公布。不公布检查人员和单位人员的姓名，也不公布投诉举报内容。</p>
      <Failure failure={failure} />
      <div className="actions">
        <ConfirmButton
          label="公布检查结果"
          question="向社会公布这次检查的结果？"
          yes="公布"
          no="先不公布"
          isMain
          isSending={isSending}
          onYes={async () => void (await take({ visitId: visit.id }))}
        >
          <p>公布后任何人都能看到，不能再改。</p>
        </ConfirmButton>
      </div>
      <details>
        <summary>依据</summary>
        <p>国发〔2019〕5号：抽查检查结果自检查结束之日起20个工作日内公示。</p>
      </details>
    </section>
  );
}
