import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { FactorEntry } from './FactorEntry.tsx';
import { HazardFactorsDocument } from './lookups.graphql.ts';

/** `/factors?q=…`: the statutory catalogue of hazard factors, by name, synonym, CAS number or pinyin initials. */
export default function FactorsPage() {
  useTitle('职业病危害因素查询');
  const [address, setAddress] = useSearchParams();
  const search = address.get('q')?.trim() ?? '';
  const [typed, setTyped] = useState(search);
  const { data, error, isFetching } = useAnswer(HazardFactorsDocument, { search }, { enabled: search !== '' });
  const find = (event: FormEvent): void => {
    event.preventDefault();
    setAddress({ q: typed.trim() });
  };
  return (
    <>
      <h1>职业病危害因素查询</h1>
      <form className="line screen" onSubmit={find}>
        <label>
          名称、别名、CAS 号或者拼音首字母
          <input
            type="search"
            required
            maxLength={60}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <button className="main" type="submit">
          查询
        </button>
      </form>
      {search === '' && <p className="quiet">例如：苯、噪声、mc（木尘）、71-43-2。</p>}
      <div role="status" aria-live="polite">
        {isFetching && <p className="quiet">正在查询……</p>}
        {error && <p className="warning">{error.message}</p>}
        {data?.hazardFactors.length === 0 && <p>目录中没有查到。请换一个名称或者别名再试。</p>}
      </div>
      {data?.hazardFactors.map((factor) => (
        <FactorEntry key={factor.code + factor.matchedName} factor={factor} />
      ))}
    </>
  );
}
