import { type FormEvent, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { DayCount } from '../../shared/DayCount.tsx';
import { SelectField } from '../../shared/SelectField.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { DeadlineDocument, type DeadlineKind } from './lookups.graphql.ts';
import { deadlineWords } from './words.ts';

const kinds = Object.keys(deadlineWords) as DeadlineKind[];

/** `/public/<county>/deadline?kind=…&from=…`: a last day, and why each day is counted or not. */
export default function DeadlinePage() {
  useTitle('期限查询');
  const { county = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const asked = { kind: kinds.find((one) => one === address.get('kind')), from: address.get('from') ?? '' };
  const [kind, setKind] = useState<DeadlineKind>(asked.kind ?? 'PUBLICITY');
  const [from, setFrom] = useState(asked.from);
  const { data, error, isFetching } = useAnswer(
    DeadlineDocument,
    { kind: asked.kind ?? 'PUBLICITY', from: asked.from, county },
    { enabled: asked.kind !== undefined && asked.from !== '' },
  );
  const count = (event: FormEvent): void => {
    event.preventDefault();
    setAddress({ kind, from });
  };
  return (
    <>
      <h1>期限查询</h1>
      <p>按国务院放假调休安排数工作日，逐日说明为什么计入或者不计入。</p>
      <form className="screen" onSubmit={count}>
        <div className="fields">
          <SelectField
            label="期限"
            value={kind}
            onChange={setKind}
            options={kinds.map((one) => [one, deadlineWords[one].title])}
          />
          <TextField label={deadlineWords[kind].from} type="date" required value={from} onChange={setFrom} />
        </div>
        <button className="main" type="submit">
          计算
        </button>
      </form>
      <div role="status" aria-live="polite">
        {isFetching && <p className="quiet">正在计算……</p>}
        {error && <p className="warning">{error.message}</p>}
        {data && (
          <>
            <h2>
              {data.deadline.endsOn} 24:00 届满{data.deadline.provisional && '（暂定）'}
            </h2>
            <DayCount deadline={data.deadline} />
          </>
        )}
      </div>
    </>
  );
}
