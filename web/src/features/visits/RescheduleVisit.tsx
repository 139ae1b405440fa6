import { type FormEvent, useState } from 'react';
import { Failure } from '../../shared/Failure.tsx';
import type { Refusal } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import { useKeptForm } from '../../shared/useKeptForm.ts';
import { useStep } from '../../shared/useStep.ts';
import type { VisitStepProps } from './VisitSteps.tsx';
import { RescheduleVisitDocument } from './visits.graphql.ts';

const empty = { on: '', reason: '', restDayReason: '' };

export function RescheduleVisit({ visit, onAnswer }: VisitStepProps) {
  const [form, change, forget] = useKeptForm(`move.${visit.id}`, empty);
  const [possibleOn, setPossibleOn] = useState<readonly string[]>([]);
  const { take, isSending, failure } = useStep(RescheduleVisitDocument, (refusal) => {
    setPossibleOn((refusal as (Refusal & { possibleOn?: readonly string[] }) | null)?.possibleOn ?? []);
    onAnswer(refusal);
  });
  const move = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { on, reason, restDayReason } = form;
    const given = { on, reason: reason.trim(), restDayReason: restDayReason.trim() || null };
    if (await take({ visitId: visit.id, ...given })) forget();
  };
  return (
    <details>
      <summary>改期</summary>
      <form onSubmit={(event) => void move(event)}>
        <div className="fields">
          <TextField label="改到" type="date" required value={form.on} onChange={(on) => change({ on })} />
          <TextField
            label="改期的理由"
            required
            maxLength={500}
            value={form.reason}
            onChange={(reason) => change({ reason })}
          />
          <TextField
            label="改到休息日的理由"
            hint="改到工作日的不填"
            maxLength={500}
            value={form.restDayReason}
            onChange={(restDayReason) => change({ restDayReason })}
          />
        </div>
        {possibleOn.length > 0 && <p role="status">可以安排在：{possibleOn.join('、')}</p>}
        <Failure failure={failure} />
        <div className="actions">
          <button type="submit" disabled={isSending}>
            改期
          </button>
        </div>
      </form>
    </details>
  );
}
