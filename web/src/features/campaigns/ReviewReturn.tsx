import { Failure } from '../../shared/Failure.tsx';
import { ReasonForm } from '../../shared/ReasonForm.tsx';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import { useSend } from '../../shared/useSend.ts';
import { AcceptReturnDocument, type CountState, ReturnReturnDocument } from './campaigns.graphql.ts';

type ReviewReturnProps = {
  readonly campaignId: string;
  readonly bodyId: string;
  readonly state: CountState;
  readonly onChange: () => void;
};

/** The bureau accepts what a body signed, or returns it; what was accepted can be returned too. */
export function ReviewReturn({ campaignId, bodyId, state, onChange }: ReviewReturnProps) {
  const accepting = useSend(AcceptReturnDocument);
  const returning = useSend(ReturnReturnDocument);
  if (state !== 'SIGNED' && state !== 'ACCEPTED') return null;
  const accept = async (): Promise<void> => {
    if ((await accepting.send({ campaignId, bodyId })) !== null) onChange();
  };
  return (
    <>
      {state === 'SIGNED' && (
        <div className="actions">
          <button className="main" type="button" disabled={accepting.isSending} onClick={() => void accept()}>
            审核通过
          </button>
        </div>
      )}
      <RefusalNote refusal={accepting.refusal} />
      <Failure failure={accepting.failure} />
      <details className="screen">
        <summary>退回</summary>
        <ReasonForm
          name={`return.${campaignId}.${bodyId}`}
          label="退回的原因"
          hint="告知巡查单位，改好后重新签报"
          button="退回"
          mostLetters={500}
          sending={returning}
          send={(reason) => returning.send({ campaignId, bodyId, reason })}
          onDone={onChange}
        />
      </details>
    </>
  );
}
