import { type FormEvent, useState } from 'react';
import { findingActionNames } from '../../../../functions/rules/enforcement/findingActionNames.ts';
import { findingLimits } from '../../../../functions/rules/enforcement/findingLimits.ts';
import { Failure } from '../../shared/Failure.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { useKeptForm } from '../../shared/useKeptForm.ts';
import { useStep } from '../../shared/useStep.ts';
import type { FindingStepProps } from './FindingPage.tsx';
import { type OneFindingFragment, TakeFindingStepDocument } from './findings.graphql.ts';
import { StepFiles } from './StepFiles.tsx';
import { StepParts } from './StepParts.tsx';
import { toEmptyStep, toParts } from './stepDraft.ts';
import { useCaseOfficers } from './useCaseOfficers.ts';

type StepFormProps = FindingStepProps & { readonly step: OneFindingFragment['nextSteps'][number] };

/** What a step needs, and a second look before it is taken: nothing on file is ever edited. */
export function StepForm({ finding, step, onAnswer }: StepFormProps) {
  const { action, needs, source, possibleTo } = step;
  const name = findingActionNames[action];
  const roster = useCaseOfficers();
  const { take, isSending, failure } = useStep(TakeFindingStepDocument, onAnswer);
  const [draft, change, forget] = useKeptForm(`step.${finding.id}.${action}`, toEmptyStep(finding));
  const [isSure, setSure] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const needsFile = needs.includes('EVIDENCE');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (needsFile && draft.files.length === 0) return setFault('这一步须附材料，请先上传。');
    setFault(null);
    if (!isSure) return setSure(true);
    setSure(false);
    const { text, files } = draft;
    const parts = toParts(action, draft, roster);
    if (await take({ findingId: finding.id, action, text: text.trim() || null, files, ...parts })) forget();
  };
  return (
    <section aria-labelledby="step">
      <h3 id="step">{name}</h3>
      {possibleTo && <p>须在 {possibleTo} 24:00 前办理。</p>}
      <form onSubmit={(event) => void submit(event)} onChange={() => setSure(false)}>
        <StepParts action={action} finding={finding} draft={draft} onChange={change} />
        <LongTextField
          label={needs.includes('REASON') ? '理由或者内容' : '情况记录'}
          rows={3}
          required={needs.includes('REASON')}
          maxLength={findingLimits.text}
          value={draft.text}
          onChange={(text) => change({ text })}
        />
        <StepFiles
          findingId={finding.id}
          isNeeded={needsFile}
          files={draft.files}
          onChange={(files) => change({ files })}
        />
        {fault && (
          <p className="warning" role="alert">
            {fault}
          </p>
        )}
        <Failure failure={failure} />
        {isSure && <p role="alert">确定办理“{name}”？办理后记入案卷，不能修改、不能撤回。</p>}
        <div className="actions">
          <button className="main" type="submit" disabled={isSending}>
            {isSure ? `确定：${name}` : name}
          </button>
          {isSure && (
            <button type="button" onClick={() => setSure(false)}>
              再看看
            </button>
          )}
        </div>
      </form>
      <details>
        <summary>依据</summary>
        <p>
          {source.instrument} {source.clause}
        </p>
      </details>
    </section>
  );
}
