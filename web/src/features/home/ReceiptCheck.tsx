import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../shared/useAnswer.ts';
import { categoryWords } from '../../shared/words.ts';
import { ReceiptDocument, type ReceiptQuery } from './home.graphql.ts';

/** `/check-receipt?number=…`: what a receipt number stands for. */
export default function ReceiptCheck() {
  const [address, setAddress] = useSearchParams();
  const number = address.get('number') ?? '';
  const [typed, setTyped] = useState(number);
  const { data, error, isFetching } = useAnswer(ReceiptDocument, { number }, { enabled: number !== '' });
  const check = (event: FormEvent): void => {
    event.preventDefault();
    setAddress({ number: typed.trim() });
  };
  return (
    <>
      <h1>回执核验</h1>
      <form className="line" onSubmit={check}>
        <label>
          受理编号
          <input
            value={typed}
            required
            autoComplete="off"
            placeholder="ZJ433122-…"
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
        {data?.receipt && <Found receipt={data.receipt} />}
      </div>
    </>
  );
}

type Receipt = NonNullable<ReceiptQuery['receipt']>;

function Found({ receipt }: { readonly receipt: Receipt }) {
  return (
    <>
      <h2>查验结果：回执有效</h2>
      <dl>
        <dt>用人单位</dt>
        <dd>{receipt.employerName}</dd>
        <dt>申报类别</dt>
        <dd>{categoryWords[receipt.category]}</dd>
        <dt>报送日期</dt>
        <dd>
          {receipt.filedOn}
          {receipt.late && `（逾期 ${receipt.workingDaysLate} 个工作日）`}
        </dd>
        <dt>报告状态</dt>
        <dd>{receipt.state === 'SUPERSEDED' ? '已有更新的报告' : '现行有效'}</dd>
        <dt>文件指纹</dt>
        <dd>{receipt.documentSha256}</dd>
      </dl>
    </>
  );
}
