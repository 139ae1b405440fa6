import { type AnswerMeaning, type FormOption, formLimits } from '../../../../functions/rules/patrols/patrolForm.ts';
import { Field } from '../../shared/Field.tsx';
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
          <Field label={`答案 ${at + 1}`}>
            {(tie) => (
              <input
                {...tie}
                maxLength={formLimits.title}
                value={option.title}
                onChange={({ target }) => change(at, { ...option, title: target.value })}
              />
            )}
          </Field>
          <Field label={`答案 ${at + 1} 表示`}>
            {(tie) => (
              <select
                {...tie}
                value={option.means ?? ''}
                onChange={({ target }) => {
                  const { id, title } = option;
                  const means = target.value as AnswerMeaning | '';
                  change(at, means === '' ? { id, title } : { id, title, means });
                }}
              >
                <option value="">没有特别的意思</option>
                {Object.entries(meaningWords).map(([value, words]) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
              </select>
            )}
          </Field>
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
