import { useState } from 'react';
import { ConfirmButton } from '../../shared/ConfirmButton.tsx';
import { Failure } from '../../shared/Failure.tsx';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import { isRefusal, type Refusal } from '../../shared/refusal.ts';
import { useSend } from '../../shared/useSend.ts';
import { DiscardDraftDocument } from './assess.graphql.ts';
import type { StepProps } from './stepProps.ts';

/** Gives the draft up, with everything in it. */
export function DiscardDraft({ facts, keeper }: Pick<StepProps, 'facts' | 'keeper'>) {
  const { send, isSending, failure } = useSend(DiscardDraftDocument);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  if (keeper.read().draft?.state !== 'OPEN') return null;
  const discard = async (): Promise<void> => {
    if (!(await keeper.flush())) return;
    const answer = await send({ employerId: facts.employer.id, version: keeper.read().draft?.version ?? 0 });
    if (answer === null) return;
    if (isRefusal(answer)) setRefusal(answer);
    else keeper.take(answer.draft);
  };
  return (
    <>
      <ConfirmButton
        label="放弃草稿"
        question="放弃这份草稿？"
        yes="放弃，清空"
        no="不放弃"
        isSending={isSending}
        onYes={discard}
      >
        <p>已填的内容和附上的证据都会清空，不能恢复。</p>
      </ConfirmButton>
      <RefusalNote refusal={refusal} />
      <Failure failure={failure} />
    </>
  );
}
