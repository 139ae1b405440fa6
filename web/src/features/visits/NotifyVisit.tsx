import { visitCauses } from '../../../../functions/rules/inspections/visitCauses.ts';
import { ConfirmButton } from '../../shared/ConfirmButton.tsx';
import { Failure } from '../../shared/Failure.tsx';
import { useStep } from '../../shared/useStep.ts';
import type { VisitStepProps } from './VisitSteps.tsx';
import { NotifyVisitDocument } from './visits.graphql.ts';

export function NotifyVisit({ visit, onAnswer }: VisitStepProps) {
  const { take, isSending, failure } = useStep(NotifyVisitDocument, onAnswer);
  const { announced, source } = visitCauses[visit.cause];
  const isAhead = announced && visit.emergency === null;
  return (
    <section aria-labelledby="notify">
      <h2 id="notify">通知单位</h2>
      <p>
        {isAhead
          ? `最迟在检查前一个工作日送达检查通知；检查日期 ${visit.on}。`
          : `这次检查不提前通知：在检查当日（${visit.on}）到达现场时送达检查通知。`}
      </p>
      <Failure failure={failure} />
      <div className="actions">
        <ConfirmButton
          label="送达检查通知"
          question="现在送达检查通知？"
          yes="送达"
          no="先不送达"
          isMain
          isSending={isSending}
          onYes={async () => void (await take({ visitId: visit.id }))}
        >
          <p>送达后单位会看到检查日期、事项和检查人员，不能收回。</p>
        </ConfirmButton>
      </div>
      <details>
        <summary>依据</summary>
        <p>
          {source.instrument} {source.clause}
        </p>
      </details>
    </section>
  );
}
