import { Failure } from '../../../shared/Failure.tsx';
import { toMoment } from '../../../shared/moments.ts';
import { RefusalNote } from '../../../shared/RefusalNote.tsx';
import type { PlanProps } from '../PlanPage.tsx';
import { RevealSeedDocument } from '../plans.graphql.ts';
import { usePlanStep } from '../usePlanStep.ts';
import { findKeptNonce, forgetNonce, isCommitted } from './keptNonce.ts';
import { PartyList } from './PartyList.tsx';
import { TypedNonce } from './TypedNonce.tsx';

/** Once all have committed, each shows its number; the last one leads to the draw. */
export function RevealStage({ plan, onChange }: PlanProps) {
  const { parties, ownParty, revealBy } = plan;
  const own = parties.find(({ name }) => name === ownParty);
  const mayReveal = own?.nonce == null && own?.commitment != null;
  return (
    <section>
      <h2>公开随机数</h2>
      <p>各方都已承诺，现在公开随机数。每个数都要与事先的承诺相符；最后一方公开后，系统当场抽取。</p>
      <PartyList plan={plan} of="nonce" />
      {!own && <p className="quiet">您的账号不是参与方，可以在这里看，本页会自动更新。</p>}
      {mayReveal && plan.state === 'COMMITTED' && <OwnReveal plan={plan} onChange={onChange} />}
      {own?.nonce != null && parties.some(({ nonce }) => nonce == null) && <p>等待其他各方公开，本页会自动更新。</p>}
      <p className="quiet">公开期限：{toMoment(revealBy)}。</p>
    </section>
  );
}

function OwnReveal({ plan, onChange }: PlanProps) {
  const { take, isSending, refusal, failure } = usePlanStep(RevealSeedDocument, onChange);
  const kept = findKeptNonce(plan);
  const reveal = async (nonce: string): Promise<void> => {
    if (await take({ planId: plan.id, nonce })) forgetNonce(plan);
  };
  return (
    <>
      {kept !== null && isCommitted(plan, kept) ? (
        <div className="actions">
          <button className="main" type="button" disabled={isSending} onClick={() => void reveal(kept)}>
            {isSending ? '正在公开……' : '公开本方的随机数'}
          </button>
        </div>
      ) : (
        <TypedNonce plan={plan} isSending={isSending} reveal={reveal} />
      )}
      <RefusalNote refusal={refusal} />
      <Failure failure={failure} />
    </>
  );
}
