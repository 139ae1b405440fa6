import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { ConfirmButton } from '../../shared/ConfirmButton.tsx';
import { useSend } from '../../shared/useSend.ts';
import { DiscardDraftDocument } from './assess.graphql.ts';
import type { StepProps } from './stepProps.ts';

/** Gives the draft up, with everything in it. */
export function DiscardDraft({ facts, keeper }: Pick<StepProps, 'facts' | 'keeper'>) {
  const { send, isSending, failure, refusal } = useSend(DiscardDraftDocument);
  if (keeper.read().draft?.state !== 'OPEN') return null;
  const discard = async (): Promise<void> => {
    if (!(await keeper.flush())) return;
    const answer = await send({ employerId: facts.employer.id, version: keeper.read().draft?.version ?? 0 });
    if (answer !== null) keeper.take(answer.draft);
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
      <ChangeNote refusal={refusal} failure={failure} />
    </>
  );
}
