import type { FormEvent } from 'react';
import { Failure } from '../../shared/Failure.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useStep } from '../../shared/useStep.ts';
import type { VisitStepProps } from './VisitSteps.tsx';
import { ApproveVisitDocument } from './visits.graphql.ts';

export function ApproveVisit({ visit, onAnswer }: VisitStepProps) {
  const { take, isSending, failure } = useStep(ApproveVisitDocument, onAnswer);
  const [number, setNumber, forget] = useKeptText(`approval.${visit.id}`);
  const approve = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await take({ visitId: visit.id, number: number.trim() })) forget();
  };
  return (
    <section aria-labelledby="approve">
      <h2 id="approve">{visit.state === 'PLANNED' ? '批准检查' : '补办批准'}</h2>
      <form onSubmit={(event) => void approve(event)}>
        <TextField label="批准文号" required maxLength={100} value={number} onChange={setNumber} />
        <Failure failure={failure} />
        <div className="actions">
          <button className="main" type="submit" disabled={isSending}>
            批准
          </button>
        </div>
      </form>
      <details>
        <summary>依据</summary>
        <p>
          国办发〔2024〕54号：实施行政检查前报行政执法主体负责人批准；情况紧急、需要当场实施的，及时报告并补办手续。
        </p>
      </details>
    </section>
  );
}
