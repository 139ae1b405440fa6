import { type FormEvent, useState } from 'react';
import type { Role } from '../../../../functions/rules/accounts/viewer.ts';
import { type ListTransition, listLifecycle } from '../../../../functions/rules/disclosure/lists/listLifecycle.ts';
import { endedListStates, type ListState } from '../../../../functions/rules/disclosure/lists/listStates.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { ConfirmButton } from '../../shared/ConfirmButton.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { OneOf } from '../../shared/OneOf.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useSend } from '../../shared/useSend.ts';
import {
  type ListAction,
  type ListUploadInput,
  TakeListStepDocument,
  type WholeEntryFragment,
} from './lists.graphql.ts';
import { StepFiles } from './StepFiles.tsx';
import { actionWords } from './words.ts';

type TakeListStepProps = { readonly entry: WholeEntryFragment; readonly onChange: () => void };

/** The steps that this role may take in the entry's state, and only those. */
export function TakeListStep({ entry, onChange }: TakeListStepProps) {
  const { role } = useSession();
  const actions = (Object.keys(listLifecycle) as ListAction[]).filter((action) => {
    const { lists, from, roles }: ListTransition = listLifecycle[action];
    return lists.includes(entry.list) && from.includes(entry.state) && roles.includes(role as Role);
  });
  const [chosen, setChosen] = useState<ListAction | null>(actions.length === 1 ? (actions[0] ?? null) : null);
  const [text, setText, forget] = useKeptText(`listEntry.${entry.id}.${entry.state}`);
  const [files, setFiles] = useState<readonly ListUploadInput[]>([]);
  const { send, isSending, failure, refusal } = useSend(TakeListStepDocument);
  const [faults, setFaults] = useState<{ readonly text?: string; readonly files?: string }>({});
  if (actions.length === 0) return null;
  const step: ListTransition | null = chosen && listLifecycle[chosen];

  const take = async (): Promise<void> => {
    if (chosen === null || step === null) return;
    const found = {
      ...(step.takes.text && text.trim() === '' && { text: '请写明内容。' }),
      ...(files.length < step.takes.files && { files: `至少附 ${step.takes.files} 份材料。` }),
    };
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    const answer = await send({ entryId: entry.id, action: chosen, text: text.trim() || null, files });
    if (answer === null) return;
    forget();
    onChange();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void take();
  };
  return (
    <section className="screen" aria-labelledby="now">
      <h2 id="now">现在可以办</h2>
      <form onSubmit={submit}>
        {actions.length > 1 && (
          <fieldset className="choices">
            <legend>怎么办理</legend>
            <OneOf
              required
              value={chosen}
              onChange={setChosen}
              options={actions.map((one) => [one, actionWords[one]])}
            />
          </fieldset>
        )}
        {step?.needs.includes('HEARING_OVER') && entry.clock && (
          <p className="quiet">陈述、申辩期限至 {entry.clock.period.endsOn} 24:00，届满后才能决定列入。</p>
        )}
        <LongTextField
          label={step?.takes.text ? '内容（理由或者陈述）' : '说明（可不填）'}
          fault={faults.text}
          rows={4}
          maxLength={1000}
          value={text}
          onChange={setText}
        />
        <StepFiles employerId={entry.employerId} files={files} fault={faults.files} onChange={setFiles} />
        <ChangeNote refusal={refusal} failure={failure} />
        <div className="actions">
          {step && chosen && isFinal(step) ? (
            <ConfirmButton
              label={actionWords[chosen]}
              question={`确定${actionWords[chosen]}？`}
              yes={actionWords[chosen]}
              no="再想想"
              isMain
              isSending={isSending}
              onYes={take}
            >
              <p>这一条目到此结束，不能恢复。</p>
            </ConfirmButton>
          ) : (
            <button className="main" type="submit" disabled={isSending || chosen === null}>
              {isSending ? '正在办理……' : chosen ? actionWords[chosen] : '请选择怎么办理'}
            </button>
          )}
        </div>
        {step && (
          <details>
            <summary>依据</summary>
            <p>
              {step.source.instrument} {step.source.clause}
            </p>
          </details>
        )}
      </form>
    </section>
  );
}

/** Nothing starts from where it leads. */
const isFinal = ({ to }: ListTransition): boolean => endedListStates.some((state: ListState) => state === to);
