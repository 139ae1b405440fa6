import { type FormEvent, useState } from 'react';
import { reminderRules } from '../../../../functions/rules/reminders/reminderRules.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import { Tick } from '../../shared/Tick.tsx';
import { useKeptForm } from '../../shared/useKeptForm.ts';
import { useSend } from '../../shared/useSend.ts';
import { type CountyFragment, SaveSettingsDocument } from './counties.graphql.ts';
import { ReminderFields } from './ReminderFields.tsx';
import { deadlines, type SettingsDraft, toReminderDraft, toSettings, toSettingsDraft } from './settingsDraft.ts';

type SettingsFormProps = { readonly county: CountyFragment; readonly onSaved: () => void };

/** What the county decides for itself. */
export function SettingsForm({ county, onSaved }: SettingsFormProps) {
  const { send, isSending, failure, refusal, problems, clearRefusal } = useSend(SaveSettingsDocument);
  const [draft, keep, forget] = useKeptForm<SettingsDraft>(`county.${county.code}`, toSettingsDraft(county));
  const [note, setNote] = useState<string | null>(null);
  const change = (part: Partial<SettingsDraft>): void => {
    setNote(null);
    keep(part);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    clearRefusal();
    const settings = toSettings(draft);
    if (settings === null) return setNote('天数只能填数字，几个天数之间用顿号隔开。');
    const answer = await send(settings);
    if (answer === null) return;
    setNote('已保存。');
    onSaved();
  };
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">期限和提醒</h2>
      <p>改动只用于以后新算的期限，已经写在记录上的日期不变。</p>
      <form onSubmit={(event) => void submit(event)}>
        <div className="fields">
          <TextField
            label="首轮评估截止日期"
            hint="没有首轮的不填"
            fault={findProblem(problems, 'firstRoundEndsOn')}
            type="date"
            value={draft.firstRoundEndsOn}
            onChange={(firstRoundEndsOn) => change({ firstRoundEndsOn })}
          />
          <TextField
            label="重大变化后重新评估的天数"
            hint="1–365 天"
            fault={findProblem(problems, 'majorChangeDays')}
            required
            inputMode="numeric"
            value={draft.majorChangeDays}
            onChange={(majorChangeDays) => change({ majorChangeDays })}
          />
        </div>
        <div className="choices">
          <Tick
            label="月度巡查的期限遇休息日顺延"
            checked={draft.patrolRollsOver}
            onChange={(patrolRollsOver) => change({ patrolRollsOver })}
          />
        </div>
        <h3>提醒日期</h3>
        {deadlines.map((deadline) => {
          const { [deadline]: own, ...others } = draft.reminders;
          const rule = reminderRules[deadline];
          return (
            <ReminderFields
              key={deadline}
              name={rule.name}
              usual={toReminderDraft(rule)}
              own={own ?? null}
              onChange={(next) => change({ reminders: next === null ? others : { ...others, [deadline]: next } })}
            />
          );
        })}
        <ChangeNote refusal={refusal} failure={failure} />
        <p role="status">{note}</p>
        <div className="actions">
          <button className="main" type="submit" disabled={isSending}>
            保存设置
          </button>
          <button type="button" onClick={forget}>
            恢复为已保存的
          </button>
        </div>
      </form>
    </section>
  );
}
