import { useState } from 'react';
import { Failure } from '../../shared/Failure.tsx';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import { isRefusal, type Refusal } from '../../shared/refusal.ts';
import { useMay } from '../../shared/useMay.ts';
import { useSend } from '../../shared/useSend.ts';
import { StartReviewDocument } from './reviews.graphql.ts';

type StartReviewProps = { readonly reportId: string; readonly onChange: () => Promise<void> };

/** Opens the review of a filed report. */
export function StartReview({ reportId, onChange }: StartReviewProps) {
  const { send, isSending, failure } = useSend(StartReviewDocument);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const start = async (): Promise<void> => {
    const answer = await send({ reportId });
    if (answer === null) return;
    setRefusal(isRefusal(answer) ? answer : null);
    await onChange();
  };
  if (!useMay('startReview')) return null;
  return (
    <section aria-labelledby="start">
      <h2 id="start">下一步：开始复核</h2>
      <p>开始后逐项核对申报内容，可以分几次、由几个人判定。</p>
      <RefusalNote refusal={refusal} />
      <Failure failure={failure} />
      <div className="actions">
        <button className="main" type="button" disabled={isSending} onClick={() => void start()}>
          开始复核
        </button>
      </div>
    </section>
  );
}
