import { Field } from '../../shared/Field.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { VisitsForComplaintsDocument } from './complaintDesk.graphql.ts';

type VisitChoiceProps = { readonly visitId: string; readonly onChange: (visitId: string) => void };

/** Which of the visits that were begun for a complaint was made for this one. */
export function VisitChoice({ visitId, onChange }: VisitChoiceProps) {
  const { token } = useSession();
  const { data } = useAnswer(VisitsForComplaintsDocument, {}, { token });
  const visits = Object.values(data ?? {})
    .flatMap(({ nodes }) => nodes)
    .filter(({ cause }) => cause === 'COMPLAINT');
  return (
    <Field label="为此开展的检查（没有的不选）">
      {(tie) => (
        <select {...tie} value={visitId} onChange={({ target }) => onChange(target.value)}>
          <option value="">没有开展检查</option>
          {visits.map(({ id, employerName, on }) => (
            <option key={id} value={id}>
              {on} {employerName}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
