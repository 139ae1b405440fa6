import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Failure } from '../../shared/Failure.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { EmployersNamedDocument, NamedEmployerDocument } from './visits.graphql.ts';

type EmployerChoiceProps = { readonly chosen: string; readonly onChoose: (employerId: string) => void };

/** The employer that is visited, found by a part of its name or credit code; the address may say one, `?name=`. */
export function EmployerChoice({ chosen, onChoose }: EmployerChoiceProps) {
  const { token } = useSession();
  const named = useAnswer(NamedEmployerDocument, { id: chosen }, { token, enabled: chosen !== '' });
  if (chosen === '') return <EmployerSearch onChoose={onChoose} />;
  return (
    <div className="actions">
      <span>
        被检查单位：<strong>{named.data ? (named.data.employer?.name ?? '没有这家单位') : '正在读取……'}</strong>
      </span>
      <button type="button" onClick={() => onChoose('')}>
        换一家
      </button>
      <Failure failure={named.error} />
    </div>
  );
}

function EmployerSearch({ onChoose }: Pick<EmployerChoiceProps, 'onChoose'>) {
  const { token } = useSession();
  const [address] = useSearchParams();
  const named = address.get('name') ?? '';
  const [typed, setTyped] = useState(named);
  const [part, setPart] = useState(named);
  const { data, error } = useAnswer(EmployersNamedDocument, { part }, { token, enabled: part !== '' });
  const found = data?.employers.nodes;
  const search = (event: FormEvent): void => {
    event.preventDefault();
    setPart(typed.trim());
  };
  return (
    <section aria-label="查找被检查单位">
      <form className="line" onSubmit={search}>
        <label>
          被检查单位（名称或信用代码的一部分）
          <input required maxLength={50} value={typed} onChange={({ target }) => setTyped(target.value)} />
        </label>
        <button type="submit">查找</button>
      </form>
      <Failure failure={error} />
      <div role="status">
        {found?.length === 0 && <p>台账里没有名称或信用代码含“{part}”的单位，请换几个字再查。</p>}
        {found && found.length > 0 && (
          <div className="actions">
            {found.map(({ id, name, patrolBody }) => (
              <button key={id} type="button" onClick={() => onChoose(id)}>
                {name}（{patrolBody.name}）
              </button>
            ))}
          </div>
        )}
        {found?.length === 20 && <p className="quiet">只列出前 20 家，请多写几个字。</p>}
      </div>
    </section>
  );
}
