import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { useMay } from '../../shared/useMay.ts';
import { useSend } from '../../shared/useSend.ts';
import { StartReviewDocument } from './reviews.graphql.ts';

type StartReviewProps = { readonly reportId: string; readonly onChange: () => Promise<void> };

/** Opens the review of a filed report. */
export function StartReview({ reportId, onChange }: StartReviewProps) {
  const { send, isSending, failure, refusal } = useSend(StartReviewDocument, () => void onChange());
  const start = async (): Promise<void> => {
    if ((await send({ reportId })) !== null) await onChange();
  };
  if (!useMay('startReview')) return null;
  return (
    <section aria-labelledby="start">
      <h2 id="start">下一步：开始复核</h2>
      <p>开始后逐项核对申报内容，可以分几次、由几个人判定。</p>
      <ChangeNote refusal={refusal} failure={failure} />
      <div className="actions">
        <button className="main" type="button" disabled={isSending} onClick={() => void start()}>
          开始复核
        </button>
      </div>
    </section>
  );
}
