import { TextField } from '../../shared/TextField.tsx';
import { Tick } from '../../shared/Tick.tsx';
import type { ReminderDraft } from './settingsDraft.ts';

type ReminderFieldsProps = {
  /** Of the deadline. */
  readonly name: string;
  readonly usual: ReminderDraft;
  /** The county's own days; null: the usual ones. */
  readonly own: ReminderDraft | null;
  readonly onChange: (own: ReminderDraft | null) => void;
};

const fields = [
  { name: 'before', label: '提前几天', hint: '如 30、7、1' },
  { name: 'after', label: '逾期后几天', hint: '如 1、7' },
  { name: 'thenEvery', label: '此后每隔几天', hint: '不再提醒的不填' },
] as const;

/** When a deadline is reminded of: as usual, or on days of the county's own. */
export function ReminderFields({ name, usual, own, onChange }: ReminderFieldsProps) {
  return (
    <fieldset>
      <legend>{name}</legend>
      <div className="choices">
        <Tick
          label="用本县自己的日期"
          checked={own !== null}
          onChange={(checked) => onChange(checked ? usual : null)}
        />
      </div>
      {own === null ? (
        <p className="quiet">
          通常：提前 {usual.before} 天，逾期后 {usual.after} 天{usual.thenEvery && `，此后每隔 ${usual.thenEvery} 天`}
        </p>
      ) : (
        <div className="fields">
          {fields.map((field) => (
            <TextField
              key={field.name}
              label={field.label}
              hint={field.hint}
              value={own[field.name]}
              onChange={(text) => onChange({ ...own, [field.name]: text })}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}
