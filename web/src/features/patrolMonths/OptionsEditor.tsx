import { type FormOption, formLimits } from '../../../../functions/rules/patrols/patrolForm.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { addOption } from './formDraft.ts';
import { meaningWords } from './formWords.ts';

type OptionsEditorProps = {
  readonly options: readonly FormOption[];
  readonly onChange: (options: readonly FormOption[]) => void;
};

/** The answers of a choice, and what each means beyond itself. */
export function OptionsEditor({ options, onChange }: OptionsEditorProps) {
  const change = (at: number, option: FormOption): void => onChange(options.toSpliced(at, 1, option));
  return (
    <fieldset>
      <legend>答案</legend>
      {options.map((option, at) => (
        <div key={option.id} className="fields">
          <TextField
            label={`答案 ${at + 1}`}
            maxLength={formLimits.title}
            value={option.title}
            onChange={(title) => change(at, { ...option, title })}
          />
          <SelectField
            label={`答案 ${at + 1} 表示`}
            value={option.means ?? ''}
            onChange={(means) => {
              const { id, title } = option;
              change(at, means === '' ? { id, title } : { id, title, means });
            }}
            blank="没有特别的意思"
            options={meaningWords}
          />
          <button type="button" style={{ alignSelf: 'end' }} onClick={() => onChange(options.toSpliced(at, 1))}>
            去掉
          </button>
        </div>
      ))}
      <button
        type="button"
        disabled={options.length >= formLimits.options}
        onClick={() => onChange(addOption(options))}
      >
        加一个答案
      </button>
    </fieldset>
  );
}
