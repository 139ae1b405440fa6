import { type FormEvent, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { Field } from '../../shared/Field.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { categoryWords } from '../../shared/words.ts';
import { LedgerBodiesDocument } from './employers.graphql.ts';
import { industryPattern } from './ledgerFilter.ts';

/** What of the ledger is shown; it stands in the address, so that it can be sent on and the back button finds it. */
export function LedgerFilters() {
  const [address, setAddress] = useSearchParams();
  const { role } = useSession();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The back button changes the address under the form.
    for (const field of form.current?.querySelectorAll<HTMLInputElement>('[name]') ?? []) {
      if (field.type === 'checkbox') field.checked = address.has(field.name);
      else field.value = address.get(field.name) ?? '';
    }
  }, [address]);
  const apply = (form: HTMLFormElement): void => {
    if (!form.reportValidity()) return;
    const given = [...new FormData(form)].filter(([, value]) => String(value).trim() !== '');
    setAddress(new URLSearchParams(given.map(([name, value]) => [name, String(value).trim()])));
  };
  const applyAtOnce = ({ currentTarget }: FormEvent<HTMLInputElement | HTMLSelectElement>): void => {
    if (currentTarget.form) apply(currentTarget.form);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    apply(event.currentTarget);
  };
  const kept = (name: string): string => address.get(name) ?? '';
  return (
    <search>
      <form ref={form} className="filters screen" onSubmit={submit}>
        <Field label="单位名称或信用代码">
          {(tie) => (
            <input
              {...tie}
              type="search"
              name="search"
              maxLength={50}
              placeholder="一部分即可"
              defaultValue={kept('search')}
            />
          )}
        </Field>
        {role !== 'PATROL_BODY' && <BodyField kept={kept('body')} onChange={applyAtOnce} />}
        <Field label="类别">
          {(tie) => (
            <select {...tie} name="category" defaultValue={kept('category')} onChange={applyAtOnce}>
              <option value="">全部</option>
              {Object.entries(categoryWords).map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="行业代码">
          {(tie) => (
            <input
              {...tie}
              name="industry"
              pattern={industryPattern}
              title="国民经济行业分类代码或其开头，如 C、C30、C3021"
              placeholder="如 C30"
              defaultValue={kept('industry')}
            />
          )}
        </Field>
        <Field label="申报">
          {(tie) => (
            <select {...tie} name="declared" defaultValue={kept('declared')} onChange={applyAtOnce}>
              <option value="">全部</option>
              <option value="yes">已申报</option>
              <option value="no">未申报</option>
            </select>
          )}
        </Field>
        <span className="choices">
          <label>
            <input
              type="checkbox"
              name="overdue"
              value="yes"
              defaultChecked={address.has('overdue')}
              onChange={applyAtOnce}
            />
            只看逾期的
          </label>
        </span>
        <button className="main" type="submit">
          查找
        </button>
        {address.size > 0 && (
          <button type="button" onClick={() => setAddress(new URLSearchParams())}>
            全部单位
          </button>
        )}
      </form>
    </search>
  );
}

type BodyFieldProps = {
  readonly kept: string;
  readonly onChange: (event: FormEvent<HTMLSelectElement>) => void;
};

function BodyField({ kept, onChange }: BodyFieldProps) {
  const { token } = useSession();
  const { data } = useAnswer(LedgerBodiesDocument, {}, { token });
  const bodies = data?.viewer.county?.patrolBodies ?? [];
  return (
    <Field label="巡查单位">
      {(tie) => (
        // The choice in the address is one only once the bodies are known.
        <select {...tie} key={bodies.length} name="body" defaultValue={kept} onChange={onChange}>
          <option value="">全部</option>
          {kept && bodies.length === 0 && <option value={kept}>{kept}</option>}
          {bodies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
