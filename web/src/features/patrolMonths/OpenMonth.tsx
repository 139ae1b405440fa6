import { useState } from 'react';
import { Failure } from '../../shared/Failure.tsx';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import { isRefusal, type Refusal } from '../../shared/refusal.ts';
import { useSend } from '../../shared/useSend.ts';
import { toMonthWords } from '../patrols/words.ts';
import { OpenMonthDocument } from './patrolMonths.graphql.ts';

type OpenMonthProps = { readonly month: string; readonly onChange: () => void };

/** Opens a month whose first day did not; what was open before stays as it is. */
export function OpenMonth({ month, onChange }: OpenMonthProps) {
  const { send, isSending, failure } = useSend(OpenMonthDocument);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const open = async (): Promise<void> => {
    setRefusal(null);
    const answer = await send({ month });
    if (answer === null) return;
    if (isRefusal(answer)) return setRefusal(answer);
    onChange();
  };
  return (
    <section aria-labelledby="open">
      <h2 id="open">开启{toMonthWords(month)}巡查</h2>
      <p>每月1日自动开启。当日没有开启的，可以在这里补开：按今天的台账列出各巡查单位应查的单位，名单此后不变。</p>
      <RefusalNote refusal={refusal} />
      <Failure failure={failure} />
      <div className="actions">
        <button className="main" type="button" disabled={isSending} onClick={() => void open()}>
          {isSending ? '正在开启……' : '开启巡查'}
        </button>
      </div>
    </section>
  );
}
