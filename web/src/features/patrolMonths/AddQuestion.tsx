import { useState } from 'react';
import type { FormFieldType, PatrolForm } from '../../../../functions/rules/patrols/patrolForm.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { TextField } from '../../shared/TextField.tsx';
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
        <TextField label="放在哪个部分" hint="可以另起一个名称" list="sections" value={section} onChange={setSection} />
        <datalist id="sections">
          {sections.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <SelectField label="题型" hint="登记后不能改" value={type} onChange={setType} options={typeWords} />
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
