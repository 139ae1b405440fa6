import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ChangeNote } from '../../../shared/ChangeNote.tsx';
import { findProblem, type Problem } from '../../../shared/refusal.ts';
import { useSession } from '../../../shared/sessionContext.ts';
import { TextField } from '../../../shared/TextField.tsx';
import { useKeptForm } from '../../../shared/useKeptForm.ts';
import { useSend } from '../../../shared/useSend.ts';
import { SaveSettingsDocument } from '../plans.graphql.ts';
import { RuleFields } from './RuleFields.tsx';
import {
  findSettingsProblems,
  type SettingsText,
  type SettingsVersion,
  toRules,
  toSettingsText,
} from './settingsForm.ts';
import { Trial } from './Trial.tsx';

type SettingsDraftProps = {
  readonly latest: SettingsVersion | null;
  /** What holds today, to compare with. */
  readonly current: SettingsVersion | null;
};

/** Rules that are tried out and, by the bureau, recorded as the county's next decision. */
export function SettingsDraft({ latest, current }: SettingsDraftProps) {
  const { role } = useSession();
  const [text, change] = useKeptForm<SettingsText>('planSettings', toSettingsText(latest));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { send, isSending, failure, refusal, clearRefusal } = useSend(
    SaveSettingsDocument,
    ({ problems: refused = [] }) => setProblems(refused),
  );
  const [isSaved, setSaved] = useState(false);
  const questions = useQueryClient();
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    clearRefusal();
    setSaved(false);
    const found = findSettingsProblems(text);
    setProblems(found);
    if (found.length > 0) return;
    const answer = await send({ rules: toRules(text) });
    if (answer === null) return;
    // The numbers stay to be compared with and gone on from.
    change({ effectiveOn: '', decision: '' });
    setSaved(true);
    await questions.invalidateQueries();
  };
  return (
    <>
      <h2>换一套会怎样</h2>
      <p>改下面的数字再试算，只看结果，不登记、不影响任何计划。</p>
      <RuleFields text={text} change={change} problems={problems} />
      <Trial text={text} current={current} onProblems={setProblems} />
      {role === 'BUREAU' && (
        <form noValidate onSubmit={(event) => void save(event)}>
          <h2>登记为本县的决定</h2>
          <p>登记以上面填写的数字为准，向社会公布。施行日期到来之前，可以用同一施行日期再登记一次来更正。</p>
          <div className="fields">
            <TextField
              label="施行日期"
              type="date"
              value={text.effectiveOn}
              onChange={(effectiveOn) => change({ effectiveOn })}
              fault={findProblem(problems, 'rules.effectiveOn')}
            />
            <TextField
              label="决定文号"
              hint="本县文件的文号"
              maxLength={500}
              value={text.decision}
              onChange={(decision) => change({ decision })}
              fault={findProblem(problems, 'rules.decision')}
            />
          </div>
          <ChangeNote refusal={refusal} failure={failure} />
          <div className="actions">
            <button className="main" type="submit" disabled={isSending}>
              登记并公布
            </button>
            <span role="status">{isSaved && '已登记，见上面的列表。'}</span>
          </div>
        </form>
      )}
    </>
  );
}
