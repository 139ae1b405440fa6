import { useRef, useState } from 'react';
import { Failure } from '../../shared/Failure.tsx';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import { isRefusal, type Refusal } from '../../shared/refusal.ts';
import { useSend } from '../../shared/useSend.ts';
import { DiscardDraftDocument } from './assess.graphql.ts';
import type { StepProps } from './stepProps.ts';

/** Gives the draft up. It cannot be taken back, therefore it is asked for twice. */
export function DiscardDraft({ facts, keeper }: Pick<StepProps, 'facts' | 'keeper'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { send, isSending, failure } = useSend(DiscardDraftDocument);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { draft } = keeper.read();
  if (draft?.state !== 'OPEN') return null;
  const discard = async (): Promise<void> => {
    if (!(await keeper.flush())) return;
    const answer = await send({ employerId: facts.employer.id, version: keeper.read().draft?.version ?? 0 });
    if (answer === null) return;
    if (isRefusal(answer)) return setRefusal(answer);
    keeper.take(answer.draft);
    dialog.current?.close();
  };
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        放弃草稿
      </button>
      <dialog ref={dialog} aria-labelledby="discard">
        <h3 id="discard">放弃这份草稿？</h3>
        <p>已填的内容和附上的证据都会清空，不能恢复。</p>
        <RefusalNote refusal={refusal} />
        <Failure failure={failure} />
        <div className="actions">
          <button type="button" disabled={isSending} onClick={() => void discard()}>
            放弃，清空
          </button>
          <button className="main" type="button" onClick={() => dialog.current?.close()}>
            不放弃
          </button>
        </div>
      </dialog>
    </>
  );
}
