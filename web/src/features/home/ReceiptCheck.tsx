import { type FormEvent, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { FoundReceipt } from './FoundReceipt.tsx';
import { ReceiptDocument } from './home.graphql.ts';

/** `/receipt/<number>`, which receipts name in their QR code, and `/check-receipt?number=…`: what a number stands for. */
export default function ReceiptCheck() {
  useTitle('回执核验');
  const [address] = useSearchParams();
  const number = useParams()['number'] ?? address.get('number') ?? '';
  const [typed, setTyped] = useState(number);
  const navigate = useNavigate();
  const { data, error, isFetching } = useAnswer(ReceiptDocument, { number }, { enabled: number !== '' });
  const check = (event: FormEvent): void => {
    event.preventDefault();
    void navigate(`/receipt/${encodeURIComponent(typed.trim())}`);
  };
  return (
    <>
      <h1>报送回执核验</h1>
      <form className="line screen" onSubmit={check}>
        <label>
          受理编号
          <input
            value={typed}
            required
            autoComplete="off"
            placeholder="以 ZJ 开头"
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <button className="main" type="submit">
          查验
        </button>
      </form>
      <div role="status" aria-live="polite">
        {isFetching && <p className="quiet">正在查验……</p>}
        {error && <p className="warning">{error.message}</p>}
        {data && data.receipt === null && (
          <p className="warning">没有这个受理编号。请核对回执上的编号；仍查不到的，请向县卫生健康局核实。</p>
        )}
      </div>
      {data?.receipt && <FoundReceipt receipt={data.receipt} />}
    </>
  );
}
