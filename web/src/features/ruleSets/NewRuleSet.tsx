import { useRef, useState } from 'react';
import { AskFailure, ask } from '../../shared/ask.ts';
import { Failure } from '../../shared/Failure.tsx';
import { FileSender } from '../../shared/FileSender.tsx';
import { postFile, type UploadControl } from '../../shared/postFile.ts';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import { isRefusal, type Refusal } from '../../shared/refusal.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { type RejectedWorkbook, WorkbookProblems } from '../assess/WorkbookProblems.tsx';
import { ImportForm } from './ImportForm.tsx';
import { RequestRuleSetUploadDocument } from './ruleSets.graphql.ts';
import { TrialResult } from './TrialResult.tsx';
import { isTrial, type Trial, tryWholeCounty } from './tryWholeCounty.ts';
import { type Cap, capWords } from './words.ts';

const largestBytes = 5 * 1024 * 1024;

/** A table is uploaded, tried on every employer's latest assessment, and imported. */
export function NewRuleSet({ onImported }: { readonly onImported: () => void }) {
  const { token } = useSession();
  const running = useRef<AbortController | null>(null);
  const [uploadId, setUploadId] = useState<string | null>(null);
  const [cap, setCap] = useState<Cap>('');
  const [trial, setTrial] = useState<Trial | null>(null);
  const [state, setState] = useState<'IDLE' | 'RUNNING' | 'DONE'>('IDLE');
  const [rejected, setRejected] = useState<RejectedWorkbook | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const keyItemCapsGrade = cap === '' ? null : cap;

  const run = async (id: string, caps: 'B' | 'C' | null): Promise<void> => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setTrial(null);
    setRejected(null);
    setRefusal(null);
    setFailure(null);
    setState('RUNNING');
    const onPortion = (sum: Trial): void => {
      if (!control.signal.aborted) setTrial(sum);
    };
    try {
      const input = { uploadId: id, keyItemCapsGrade: caps };
      const tried = await tryWholeCounty(input, token, { signal: control.signal, onPortion });
      if (control.signal.aborted) return;
      if (isTrial(tried)) return setState('DONE');
      setState('IDLE');
      if (tried.__typename === 'WorkbookRejected') setRejected(tried);
      else setRefusal(tried);
      setUploadId(null);
    } catch (fault) {
      if (control.signal.aborted) return;
      setState('IDLE');
      if (fault instanceof AskFailure) setFailure(fault);
    }
  };
  const upload = async (file: File, control: UploadControl): Promise<string | null> => {
    const { requestRuleSetUpload: asked } = await ask(
      RequestRuleSetUploadDocument,
      { input: { sizeBytes: file.size } },
      token,
    );
    if (isRefusal(asked)) return asked.message;
    await postFile(asked.upload, file, file.name, control);
    setUploadId(asked.uploadId);
    void run(asked.uploadId, keyItemCapsGrade);
    return null;
  };
  const stop = (): void => {
    running.current?.abort();
    setState('IDLE');
  };
  return (
    <>
      <div className="fields">
        <SelectField
          label="关键项"
          value={cap}
          onChange={(next) => {
            setCap(next);
            if (uploadId !== null) void run(uploadId, next === '' ? null : next);
          }}
          options={capWords}
        />
        <FileSender label="上传改好的自查表" accept=".xlsx" largestBytes={largestBytes} send={upload} />
      </div>
      <WorkbookProblems rejected={rejected} />
      <RefusalNote refusal={refusal} />
      <Failure failure={failure} />
      <div role="status">
        {state === 'RUNNING' && <p>正在试算……已算 {trial?.employers ?? 0} 家</p>}
        {state === 'DONE' && <p>试算完毕，共 {trial?.employers ?? 0} 家。还没有导入，没有任何改变。</p>}
      </div>
      {state === 'RUNNING' && (
        <div className="actions">
          <button type="button" onClick={stop}>
            停止试算
          </button>
        </div>
      )}
      {trial && <TrialResult trial={trial} />}
      {state === 'DONE' && uploadId !== null && (
        <ImportForm
          uploadId={uploadId}
          keyItemCapsGrade={keyItemCapsGrade}
          onImported={() => {
            setUploadId(null);
            setTrial(null);
            setState('IDLE');
            onImported();
          }}
        />
      )}
    </>
  );
}
