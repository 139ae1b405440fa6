import type { FormField } from '../../../../../functions/rules/patrols/patrolForm.ts';
import type { FieldValue, PatrolValue } from '../../../../../functions/rules/patrols/patrolRecord.ts';
import { toMomentWords } from '../words.ts';
import { toFieldWords, toValueWords } from './toValueWords.ts';

type ConflictChoiceProps = {
  readonly id: string;
  readonly field: FormField | null;
  readonly values: readonly FieldValue[];
  /** Account of the clerk who looks at it. */
  readonly subject: string;
  readonly isLocked: boolean;
  readonly write: (value: PatrolValue) => Promise<string | null>;
};

/** What people wrote without knowing of each other, to be settled by whoever sees it. */
export function ConflictChoice({ id, field, values, subject, isLocked, write }: ConflictChoiceProps) {
  const both = field?.type === 'PHOTOS' ? joinPhotos(values, field.most) : null;
  return (
    <fieldset className="conflict" aria-label={`“${toFieldWords(field, id)}”有不同的填写`}>
      <p>
        <strong>“{toFieldWords(field, id)}”有不同的填写，请核对后选定一个，或者在下面重新填写：</strong>
      </p>
      <ul>
        {values.map(({ device, sequence, value, by, at }) => (
          <li key={`${device}#${sequence}`}>
            <span>
              {toValueWords(field, value)}
              <span className="quiet">
                （{by === subject ? '本账号' : `账号 ${by}`}，{toMomentWords(at)}）
              </span>
            </span>
            <button type="button" disabled={isLocked} onClick={() => void write(value)}>
              采用“{toValueWords(field, value)}”
            </button>
          </li>
        ))}
      </ul>
      {both !== null && (
        <button type="button" className="main" disabled={isLocked} onClick={() => void write(both)}>
          都保留（{both.length} 张）
        </button>
      )}
    </fieldset>
  );
}

/** All photos of either; null where there are more than the form takes. */
function joinPhotos(values: readonly FieldValue[], most: number): readonly string[] | null {
  const all = [...new Set(values.flatMap(({ value }) => (Array.isArray(value) ? value.map(String) : [])))];
  return all.length <= most ? all : null;
}
