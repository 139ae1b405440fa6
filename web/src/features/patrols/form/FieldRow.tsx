import { useState } from 'react';
import type { FormProblem } from '../../../../../functions/rules/patrols/judgePatrolForm.ts';
import type { FormField } from '../../../../../functions/rules/patrols/patrolForm.ts';
import { firstDayOf, patrolMonth } from '../../../../../functions/rules/patrols/patrolMonth.ts';
import type { FieldValue, MergedField, PatrolValue } from '../../../../../functions/rules/patrols/patrolRecord.ts';
import { today } from '../../../shared/today.ts';
import type { PhotoPlace } from '../device/photoShelf.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { ChoicesField } from './ChoicesField.tsx';
import { ConflictChoice } from './ConflictChoice.tsx';
import { PhotosField } from './PhotosField.tsx';
import { PositionField } from './PositionField.tsx';
import { PresenceField } from './PresenceField.tsx';
import { TypedField } from './TypedField.tsx';

export type FieldRowProps = {
  readonly field: FormField;
  readonly value: PatrolValue | undefined;
  readonly current: MergedField | null;
  /** What people wrote differently; null: nothing. */
  readonly conflict: readonly FieldValue[] | null;
  readonly problem: FormProblem | null;
  readonly wantsPhoto: boolean;
  /** Whether it is the day of the visit. */
  readonly isVisit: boolean;
  readonly isLocked: boolean;
  readonly subject: string;
  readonly place: PhotoPlace;
  readonly write: (field: string, value: PatrolValue, base?: MergedField | null) => Promise<string | null>;
};

/** A question with what explains it, its input, and what is wrong. */
export function FieldRow({ field, conflict, problem, wantsPhoto, isVisit, current, ...rest }: FieldRowProps) {
  const { isLocked, subject, place } = rest;
  /** The answer that is being saved, shown at once. */
  const [given, setGiven] = useState<{ readonly value: PatrolValue } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const value = given === null ? rest.value : given.value;
  const write = async (next: PatrolValue, base?: MergedField | null): Promise<string | null> => {
    const answer = { value: next };
    setGiven(answer);
    const wrong = await rest.write(field.id, next, base);
    setGiven((latest) => (latest === answer ? null : latest));
    setFault(wrong);
    return wrong;
  };
  const describedBy = `help-${field.id}`;
  const shared = { value, isLocked, describedBy, write };
  const month = patrolMonth(place.month);
  return (
    <div className="question" id={`field-${field.id}`}>
      {conflict && <ConflictChoice {...{ id: field.id, field, values: conflict, subject, isLocked, write }} />}
      {(field.type === 'CHOICE' || field.type === 'YES_NO') && <ChoiceField {...shared} field={field} />}
      {field.type === 'CHOICES' && <ChoicesField {...shared} field={field} />}
      {field.type === 'PRESENCE' && <PresenceField {...shared} field={field} />}
      {field.type === 'POSITION' && <PositionField {...shared} field={field} />}
      {field.type === 'PHOTOS' && <PhotosField {...shared} field={field} place={place} />}
      {(field.type === 'TEXT' || field.type === 'NUMBER' || field.type === 'DATE') && (
        <TypedField
          {...shared}
          field={field}
          current={current}
          draftKey={`zhijian.typed#${subject}#${place.month}#${place.creditCode}#${field.id}`}
          {...(isVisit && { range: { min: firstDayOf(month), max: today() } })}
        />
      )}
      <div id={describedBy}>
        {field.help && <span className="quiet">{field.help}</span>}
        {problem && problem.code !== 'CONFLICT' && <span className="warning">{problem.message}。</span>}
        <span role="status" className="warning">
          {fault}
        </span>
        {wantsPhoto && <span className="quiet">请在“照片”中附上照片。</span>}
      </div>
    </div>
  );
}
