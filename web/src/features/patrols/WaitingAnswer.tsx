import { useState } from 'react';
import { findFormField } from '../../../../functions/rules/patrols/patrolForm.ts';
import type { PendingOperation } from '../../../../functions/rules/patrols/patrolPorts.ts';
import { useDesk } from './deskContext.ts';
import { toFieldWords, toValueWords } from './form/toValueWords.ts';
import { toMomentWords } from './words.ts';

/** An answer that is not in the platform's record; what was refused can be sent anew or given up. */
export function WaitingAnswer({ answer }: { readonly answer: PendingOperation }) {
  const { desk } = useDesk();
  const [isGivingUp, setGivingUp] = useState(false);
  const { operation, notMerged } = answer;
  const field = findFormField(desk.getForm(answer.formVersion), operation.field);
  const act = async (action: (answer: PendingOperation) => Promise<void>): Promise<void> => {
    await action(answer);
    desk.changed();
  };
  return (
    <li>
      <span>
        {toFieldWords(field, operation.field)}：{toValueWords(field, operation.value)}
      </span>
      <span className="quiet">{toMomentWords(operation.at)} 填写</span>
      {notMerged === null && <span className="quiet">待发送</span>}
      {notMerged?.outcome === 'KEPT_ASIDE' && (
        <span className="warning">平台已另存，暂未并入，不必重填：{notMerged.reason}。</span>
      )}
      {notMerged?.outcome === 'REFUSED' && (
        <>
          <span className="warning">没有接收：{notMerged.reason}。</span>
          <button type="button" onClick={() => void act(desk.client.retry)}>
            重新发送
          </button>
          {isGivingUp ? (
            <button type="button" onClick={() => void act(desk.client.discard)}>
              确定放弃这一项
            </button>
          ) : (
            <button type="button" onClick={() => setGivingUp(true)}>
              放弃
            </button>
          )}
        </>
      )}
    </li>
  );
}
