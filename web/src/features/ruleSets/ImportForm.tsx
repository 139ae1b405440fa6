import type { FormEvent } from 'react';
import { addDays } from '../../../../functions/rules/kernel/plainDate.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import { today } from '../../shared/today.ts';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useSend } from '../../shared/useSend.ts';
import { ImportRuleSetDocument } from './ruleSets.graphql.ts';

type ImportFormProps = {
  readonly uploadId: string;
  readonly keyItemCapsGrade: 'B' | 'C' | null;
  readonly onImported: () => void;
};

/** The uploaded table becomes the county's next version, by a decision, from a day on. */
export function ImportForm({ uploadId, keyItemCapsGrade, onImported }: ImportFormProps) {
  const { send, isSending, failure, refusal, problems, clearRefusal } = useSend(ImportRuleSetDocument);
  const [title, setTitle, forgetTitle] = useKeptText('ruleSet.title');
  const [decisionNumber, setNumber, forgetNumber] = useKeptText('ruleSet.decision');
  const [effectiveFrom, setFrom, forgetFrom] = useKeptText('ruleSet.from');
  const tomorrow = addDays(today(), 1);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    clearRefusal();
    const names = { title: title.trim(), decisionNumber: decisionNumber.trim() };
    const answer = await send({ uploadId, ...names, effectiveFrom, keyItemCapsGrade });
    if (answer === null) return;
    for (const forget of [forgetTitle, forgetNumber, forgetFrom]) forget();
    onImported();
  };
  return (
    <form onSubmit={(event) => void submit(event)} aria-labelledby="import">
      <h3 id="import">导入</h3>
      <div className="fields">
        <TextField
          label="自查表名称"
          fault={findProblem(problems, 'title')}
          required
          maxLength={60}
          value={title}
          onChange={setTitle}
        />
        <TextField
          label="决定文号"
          hint="县里决定用这张表的文件"
          fault={findProblem(problems, 'decisionNumber')}
          required
          maxLength={60}
          value={decisionNumber}
          onChange={setNumber}
        />
        <TextField
          label="施行日期"
          hint="最早明天，两年以内"
          fault={findProblem(problems, 'effectiveFrom')}
          required
          type="date"
          min={tomorrow}
          value={effectiveFrom}
          onChange={setFrom}
        />
      </div>
      <ChangeNote refusal={refusal} failure={failure} />
      <div className="actions">
        <button className="main" type="submit" disabled={isSending}>
          {isSending ? '正在导入……' : '导入为下一版'}
        </button>
        <span className="quiet">施行以前可以撤回。</span>
      </div>
    </form>
  );
}
