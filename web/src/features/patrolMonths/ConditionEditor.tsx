import type { PatrolForm } from '../../../../functions/rules/patrols/patrolForm.ts';
import { AnyOf } from '../../shared/AnyOf.tsx';
import { SelectField } from '../../shared/SelectField.tsx';
import type { Condition } from './formDraft.ts';
import { toConditionWords } from './formWords.ts';

type ConditionEditorProps = {
  readonly form: PatrolForm;
  /** Of the question that it is the condition of. */
  readonly ownId: string;
  readonly label: string;
  /** What no condition means. */
  readonly absent: string;
  /** What `ALWAYS` means; null: it is not to be had. */
  readonly always: string | null;
  readonly condition: Condition | null;
  readonly onChange: (condition: Condition | null) => void;
};

type Answer = { readonly value: string | boolean; readonly title: string };

/** Always, never, or when another question has one of some answers; what is joined of several stays as it is. */
export function ConditionEditor({ form, ownId, label, absent, always, condition, onChange }: ConditionEditorProps) {
  const asked = form.fields.flatMap((field) => {
    const answers = listAnswers(field);
    return answers.length > 0 && field.id !== ownId ? [{ id: field.id, title: field.title, answers }] : [];
  });
  const simple = condition !== null && condition !== 'ALWAYS' && 'field' in condition ? condition : null;
  const chosen = asked.find(({ id }) => id === simple?.field);
  const value: string =
    condition === null ? 'NONE' : condition === 'ALWAYS' ? 'ALWAYS' : chosen ? `=${chosen.id}` : 'JOINED';
  const options = {
    NONE: absent,
    ...(always !== null && { ALWAYS: always }),
    ...(value === 'JOINED' &&
      condition !== null &&
      condition !== 'ALWAYS' && { JOINED: toConditionWords(form, condition) }),
    ...Object.fromEntries(asked.map(({ id, title }) => [`=${id}`, `看“${title}”的答案`])),
  };
  const choose = (next: string): void => {
    if (next === 'NONE') onChange(null);
    if (next === 'ALWAYS') onChange('ALWAYS');
    const field = asked.find(({ id }) => `=${id}` === next);
    if (field) onChange({ field: field.id, oneOf: field.answers.slice(0, 1).map((answer) => answer.value) });
  };
  return (
    <div>
      <SelectField label={label} value={value} onChange={choose} options={options} />
      {chosen && simple && (
        <div className="choices">
          <AnyOf
            chosen={simple.oneOf}
            onChange={(oneOf) => onChange({ field: simple.field, oneOf })}
            options={chosen.answers.map((answer) => [answer.value, answer.title])}
          />
        </div>
      )}
    </div>
  );
}

function listAnswers(field: PatrolForm['fields'][number]): readonly Answer[] {
  if (field.type === 'YES_NO') {
    return [
      { value: true, title: '是' },
      { value: false, title: '否' },
    ];
  }
  if (field.type !== 'CHOICE' && field.type !== 'CHOICES') return [];
  return field.options.map(({ id, title }) => ({ value: id, title }));
}
