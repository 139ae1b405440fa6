import { useState } from 'react';
import type { FormFieldType, PatrolForm } from '../../../../functions/rules/patrols/patrolForm.ts';
import { Field } from '../../shared/Field.tsx';
import { addField } from './formDraft.ts';
import { typeWords } from './formWords.ts';

type AddQuestionProps = { readonly form: PatrolForm; readonly onChange: (form: PatrolForm) => void };

/** A new question, of a type that stays. */
export function AddQuestion({ form, onChange }: AddQuestionProps) {
  const sections = [...new Set(form.fields.map(({ section }) => section))];
  const [section, setSection] = useState(sections.at(-1) ?? '其他');
  const [type, setType] = useState<FormFieldType>('CHOICE');
  return (
    <fieldset>
      <legend>加一题</legend>
      <div className="fields">
        <Field label="放在哪个部分" hint="可以另起一个名称">
          {(tie) => (
            <>
              <input {...tie} list="sections" value={section} onChange={({ target }) => setSection(target.value)} />
              <datalist id="sections">
                {sections.map((one) => (
                  <option key={one} value={one} />
                ))}
              </datalist>
            </>
          )}
        </Field>
        <Field label="题型" hint="登记后不能改">
          {(tie) => (
            <select {...tie} value={type} onChange={({ target }) => setType(target.value as FormFieldType)}>
              {Object.entries(typeWords).map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <button
        type="button"
        disabled={section.trim() === ''}
        onClick={() => onChange(addField(form, type, section.trim(), `q${crypto.randomUUID().replaceAll('-', '')}`))}
      >
        加这一题
      </button>
    </fieldset>
  );
}
