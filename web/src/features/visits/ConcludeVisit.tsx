import { visitResultNames } from '../../../../functions/rules/inspections/publishedVisit.ts';
import { toVisitResult, type VisitRecord } from '../../../../functions/rules/inspections/siteVisit.ts';
import { ConfirmButton } from '../../shared/ConfirmButton.tsx';
import { Failure } from '../../shared/Failure.tsx';
import { useStep } from '../../shared/useStep.ts';
import type { VisitStepProps } from './VisitSteps.tsx';
import { ConcludeVisitDocument } from './visits.graphql.ts';

export function ConcludeVisit({ visit, onAnswer }: VisitStepProps) {
  const { take, isSending, failure } = useStep(ConcludeVisitDocument, onAnswer);
  if (visit.record === null) return null;
  const result = visitResultNames[toVisitResult(visit.record as unknown as VisitRecord)];
  return (
    <section aria-labelledby="conclude">
      <h2 id="conclude">确定检查结果</h2>
      <p>
        按检查记录，结果为：<strong>{result}</strong>。结果由记录得出，不能另填。
      </p>
      <Failure failure={failure} />
      <div className="actions">
        <ConfirmButton
          label="确定检查结果"
          question={`确定检查结果为“${result}”？`}
          yes="确定"
          no="先不确定"
          isMain
          isSending={isSending}
          onYes={async () => void (await take({ visitId: visit.id }))}
        >
          <p>确定后不能再改，须在规定期限内公布。</p>
        </ConfirmButton>
      </div>
    </section>
  );
}
