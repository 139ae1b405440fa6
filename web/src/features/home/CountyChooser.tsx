import { type FormEvent, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Failure } from '../../shared/Failure.tsx';
import { usePages } from '../../shared/usePages.ts';
import { CountiesDocument } from './home.graphql.ts';
import { chooseCounty } from './homeCounty.ts';

/** `/?choose&q=…`: the county that the front page is to be of, from now on and on this device. */
export default function CountyChooser() {
  const [address, setAddress] = useSearchParams();
  const search = address.get('q') ?? '';
  const [typed, setTyped] = useState(search);
  const navigate = useNavigate();
  const { nodes, failure, isAsking, more } = usePages(
    CountiesDocument,
    { first: 100, search },
    ({ counties }) => counties,
  );
  const areas = Map.groupBy(nodes ?? [], ({ province, prefecture }) => province + prefecture);
  const find = (event: FormEvent): void => {
    event.preventDefault();
    setAddress({ choose: '', q: typed.trim() });
  };
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">请选择县（市、区）</h2>
      <form className="line screen" onSubmit={find}>
        <label>
          名称的一部分，也可以写市州的
          <input type="search" maxLength={60} value={typed} onChange={({ target }) => setTyped(target.value)} />
        </label>
        <button className="main" type="submit">
          查找
        </button>
      </form>
      <p className="quiet">选定后，下面各栏目就是该县的内容；本机会记住，随时可以换。</p>
      {[...areas].map(([area, counties]) => (
        <section key={area} aria-label={area}>
          <h3>{area}</h3>
          <div className="actions">
            {counties.map((county) => (
              <button
                key={county.code}
                type="button"
                onClick={() => {
                  chooseCounty(county);
                  void navigate('/', { replace: true });
                }}
              >
                {county.name}
              </button>
            ))}
          </div>
        </section>
      ))}
      <div role="status" aria-live="polite">
        {isAsking && <p className="quiet">正在查询……</p>}
        {nodes?.length === 0 && !isAsking && <p>没有查到。可少写几个字再试；查不到的县，平台尚未开设。</p>}
      </div>
      <Failure failure={failure} />
      {more && !isAsking && (
        <button type="button" onClick={more}>
          显示更多
        </button>
      )}
    </section>
  );
}
