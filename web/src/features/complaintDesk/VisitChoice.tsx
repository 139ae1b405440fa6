import { SelectField } from '../../shared/SelectField.tsx';
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
    <SelectField
      label="为此开展的检查（没有的不选）"
      value={visitId}
      onChange={onChange}
      blank="没有开展检查"
      options={visits.map(({ id, employerName, on }) => [id, `${on} ${employerName}`])}
    />
  );
}
