import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { useSend } from '../../shared/useSend.ts';
import { toMonthWords } from '../patrols/words.ts';
import { OpenMonthDocument } from './patrolMonths.graphql.ts';

type OpenMonthProps = { readonly month: string; readonly onChange: () => void };

/** Opens a month whose first day did not; what was open before stays as it is. */
export function OpenMonth({ month, onChange }: OpenMonthProps) {
  const { send, isSending, failure, refusal } = useSend(OpenMonthDocument);
  const open = async (): Promise<void> => {
    const answer = await send({ month });
    if (answer === null) return;
    onChange();
  };
  return (
    <section aria-labelledby="open">
      <h2 id="open">开启{toMonthWords(month)}巡查</h2>
      <p>每月1日自动开启。当日没有开启的，可以在这里补开：按今天的台账列出各巡查单位应查的单位，名单此后不变。</p>
      <ChangeNote refusal={refusal} failure={failure} />
      <div className="actions">
        <button className="main" type="button" disabled={isSending} onClick={() => void open()}>
          {isSending ? '正在开启……' : '开启巡查'}
        </button>
      </div>
    </section>
  );
}
