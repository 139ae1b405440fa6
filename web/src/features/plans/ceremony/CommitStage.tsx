import { useState } from 'react';
import { Failure } from '../../../shared/Failure.tsx';
import { toMoment } from '../../../shared/moments.ts';
import { RefusalNote } from '../../../shared/RefusalNote.tsx';
import { TextField } from '../../../shared/TextField.tsx';
import type { PlanProps } from '../PlanPage.tsx';
import { CommitSeedDocument } from '../plans.graphql.ts';
import { usePlanStep } from '../usePlanStep.ts';
import { commitmentOf, findKeptNonce, keepNonce, makeNonce, noncePattern, readNonce } from './keptNonce.ts';
import { NonceCopy } from './NonceCopy.tsx';
import { PartyList } from './PartyList.tsx';

/** Each party binds itself to a number that nobody else sees yet. */
export function CommitStage({ plan, onChange }: PlanProps) {
  const { parties, ownParty, revealBy, state } = plan;
  const own = parties.find(({ name }) => name === ownParty);
  const isWaiting = parties.some(({ commitment }) => commitment == null);
  return (
    <section>
      <h2>各方承诺</h2>
      <p>
        每一方在自己的设备上生成一个随机数，先只交出它的摘要（承诺）。随机数本身没有人看得到，交出承诺之后也改不了。
      </p>
      <PartyList plan={plan} of="commitment" />
      {!own && <p className="quiet">您的账号不是参与方，可以在这里看，本页会自动更新。</p>}
      {own && own.commitment == null && state === 'FROZEN' && <OwnCommitment plan={plan} onChange={onChange} />}
      {own && own.commitment != null && own.nonce == null && <NonceCopy plan={plan} />}
      {isWaiting && own?.commitment != null && <p>等待其他各方承诺，本页会自动更新。</p>}
      <p className="quiet">承诺和公开都要在 {toMoment(revealBy)} 之前办完。</p>
    </section>
  );
}

function OwnCommitment({ plan, onChange }: PlanProps) {
  const { take, isSending, refusal, failure } = usePlanStep(CommitSeedDocument, onChange);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  // What was kept may have arrived although its answer was lost: no other number may take its place.
  const kept = findKeptNonce(plan);
  const commit = async (): Promise<void> => {
    const given = readNonce(typed);
    if (given !== '' && !noncePattern.test(given)) {
      return setFault(`随机数应为 64 位十六进制数（0–9、a–f），现在是 ${given.length} 位。`);
    }
    setFault(null);
    const nonce = kept ?? (given || makeNonce());
    keepNonce(plan, nonce);
    await take({ planId: plan.id, commitment: commitmentOf(plan, nonce) });
  };
  return (
    <>
      <div className="actions">
        <button className="main" type="button" disabled={isSending} onClick={() => void commit()}>
          {isSending ? '正在提交……' : '生成随机数并提交承诺'}
        </button>
      </div>
      <p>随机数保存在这台设备的这个浏览器里，公开时还要用它：请用同一台设备办理，并另抄一份备用。</p>
      <RefusalNote refusal={refusal} />
      <Failure failure={failure} />
      {kept === null && (
        <details open={fault !== null}>
          <summary>用自己准备的随机数（如掷骰子得到的）</summary>
          <TextField
            label="自己准备的随机数"
            hint="64 位十六进制数（0–9、a–f）。不要让别人看到，投影时不要打开"
            autoComplete="off"
            value={typed}
            onChange={setTyped}
            fault={fault}
          />
        </details>
      )}
    </>
  );
}
