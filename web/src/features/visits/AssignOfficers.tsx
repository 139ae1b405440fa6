import type { FormEvent } from 'react';
import { Failure } from '../../shared/Failure.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useKeptForm } from '../../shared/useKeptForm.ts';
import { useStep } from '../../shared/useStep.ts';
import { OfficerChoice } from './OfficerChoice.tsx';
import { useRoster } from './useRoster.ts';
import type { VisitStepProps } from './VisitSteps.tsx';
import { AssignVisitOfficersDocument } from './visits.graphql.ts';

/** Sends others; who must keep away from the employer is refused by the server. */
export function AssignOfficers({ visit, onAnswer }: VisitStepProps) {
  const roster = useRoster();
  const { take, isSending, failure } = useStep(AssignVisitOfficersDocument, onAnswer);
  const [form, change, forget] = useKeptForm(`assign.${visit.id}`, { officerIds: visit.officerIds, reason: '' });
  const assign = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { officerIds, reason } = form;
    if (await take({ visitId: visit.id, officerIds, reason: reason.trim() })) forget();
  };
  return (
    <details>
      <summary>改派检查人员</summary>
      <form onSubmit={(event) => void assign(event)}>
        <OfficerChoice
          legend="改派为"
          roster={roster}
          chosen={form.officerIds}
          onChange={(officerIds) => change({ officerIds })}
        />
        <TextField
          label="改派的理由"
          hint="如：与单位有利害关系，应当回避"
          required
          maxLength={500}
          value={form.reason}
          onChange={(reason) => change({ reason })}
        />
        <Failure failure={failure} />
        <div className="actions">
          <button type="submit" disabled={isSending || form.officerIds.length < 2}>
            改派
          </button>
        </div>
      </form>
    </details>
  );
}
