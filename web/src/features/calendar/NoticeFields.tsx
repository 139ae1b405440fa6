import { Field } from '../../shared/Field.tsx';
import { findProblem, type Problem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import type { NoticeDraft } from './noticeDraft.ts';

type NoticeFieldsProps = {
  readonly draft: NoticeDraft;
  readonly problems: readonly Problem[];
  readonly onChange: (draft: NoticeDraft) => void;
};

const plain = [
  { name: 'year', label: '年份', hint: '通知安排的那一年，如 2027', type: 'text' },
  { name: 'number', label: '文号', hint: '如：国办发明电〔2025〕7号', type: 'text' },
  { name: 'issuedOn', label: '发布日期', hint: undefined, type: 'date' },
  { name: 'source', label: '出处', hint: '如：中国政府网上的地址', type: 'text' },
] as const;

/** A notice's fields: holidays from day to day, and the weekends that are worked in exchange. */
export function NoticeFields({ draft, problems, onChange }: NoticeFieldsProps) {
  const { holidays, makeUpDays } = draft;
  const changeRest = (at: number, part: Partial<NoticeDraft['holidays'][number]>): void =>
    onChange({ ...draft, holidays: holidays.map((rest, index) => (index === at ? { ...rest, ...part } : rest)) });
  const changeDay = (at: number, day: string): void =>
    onChange({ ...draft, makeUpDays: makeUpDays.map((one, index) => (index === at ? day : one)) });
  return (
    <>
      <div className="fields">
        {plain.map(({ name, label, hint, type }) => (
          <TextField
            key={name}
            label={label}
            hint={hint}
            fault={findProblem(problems, name)}
            type={type}
            inputMode={name === 'year' ? 'numeric' : undefined}
            value={draft[name]}
            onChange={(text) => onChange({ ...draft, [name]: text })}
          />
        ))}
      </div>
      <fieldset>
        <legend>放假</legend>
        <p className="quiet">首日和末日都放假。两个节日连在一起的写成一行，如“中秋节、国庆节”，空着的行不算。</p>
        {holidays.map(({ name, from, to }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing else of its own
          <div key={at} className="fields">
            <TextField
              label={`节日 ${at + 1}`}
              fault={findProblem(problems, `holidays[${at}].name`)}
              value={name}
              onChange={(name) => changeRest(at, { name })}
            />
            <TextField
              label={`${name || `节日 ${at + 1}`} 首日`}
              fault={findProblem(problems, `holidays[${at}].from`)}
              type="date"
              value={from}
              onChange={(day) => changeRest(at, { from: day, to: to || day })}
            />
            <TextField
              label={`${name || `节日 ${at + 1}`} 末日`}
              fault={findProblem(problems, `holidays[${at}].to`)}
              type="date"
              value={to}
              onChange={(to) => changeRest(at, { to })}
            />
          </div>
        ))}
        <button
          type="button"
          onClick={() => onChange({ ...draft, holidays: [...holidays, { name: '', from: '', to: '' }] })}
        >
          再加一个节日
        </button>
      </fieldset>
      <fieldset>
        <legend>调休上班的周末</legend>
        <div className="fields">
          {makeUpDays.map((day, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing else of its own
            <Field key={at} label={`调休上班 ${at + 1}`} fault={findProblem(problems, `makeUpDays[${at}]`)}>
              {(tie) => (
                <span className="actions" style={{ margin: 0 }}>
                  <input {...tie} type="date" value={day} onChange={({ target }) => changeDay(at, target.value)} />
                  <button
                    type="button"
                    onClick={() => onChange({ ...draft, makeUpDays: makeUpDays.filter((_, index) => index !== at) })}
                  >
                    去掉
                  </button>
                </span>
              )}
            </Field>
          ))}
        </div>
        <button type="button" onClick={() => onChange({ ...draft, makeUpDays: [...makeUpDays, ''] })}>
          加一天
        </button>
      </fieldset>
    </>
  );
}
