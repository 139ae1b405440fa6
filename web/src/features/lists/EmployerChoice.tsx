import { useEffect, useState } from 'react';
import { SelectField } from '../../shared/SelectField.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { TextField } from '../../shared/TextField.tsx';
import { useAnswer } from '../../shared/useAnswer.ts';
import { FindEmployersDocument, OwnEntriesDocument } from './lists.graphql.ts';

type Employer = { readonly id: string; readonly name: string };
type EmployerChoiceProps = {
  readonly chosen: Employer | null;
  readonly onChange: (employer: Employer | null) => void;
};

/** Whom it is about: an employer itself, or one that is looked for by its name or credit code. */
export function EmployerChoice(props: EmployerChoiceProps) {
  const { role } = useSession();
  return role === 'EMPLOYER' ? <OwnEmployer {...props} /> : <EmployerSearch {...props} />;
}

function OwnEmployer({ chosen, onChange }: EmployerChoiceProps) {
  const { token } = useSession();
  const { data } = useAnswer(OwnEntriesDocument, {}, { token });
  const own = data?.viewer.employer;
  useEffect(() => {
    if (own && chosen === null) onChange(own);
  }, [own, chosen, onChange]);
  return <p>单位：{own ? own.name : data ? '本单位尚未列入台账' : '正在读取……'}</p>;
}

function EmployerSearch({ chosen, onChange }: EmployerChoiceProps) {
  const { token } = useSession();
  const [text, setText] = useState('');
  const [part, setPart] = useState('');
  const { data, isFetching } = useAnswer(FindEmployersDocument, { part }, { token, enabled: part !== '' });
  const found = part === '' ? [] : (data?.employers.nodes ?? []);
  return (
    <div className="fields">
      <TextField
        label="单位名称或信用代码的一部分"
        type="search"
        maxLength={50}
        onBlur={() => setPart(text.trim())}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          setPart(text.trim());
        }}
        value={text}
        onChange={setText}
      />
      <SelectField
        label="选择单位"
        hint={toHint(part, found.length, isFetching, data?.employers.pageInfo.hasNextPage ?? false)}
        required
        value={chosen?.id ?? ''}
        onChange={(chosenId) => onChange(found.find(({ id }) => id === chosenId) ?? null)}
        blank="请选择"
        options={[
          ...(chosen && !found.some(({ id }) => id === chosen.id) ? [[chosen.id, chosen.name] as const] : []),
          ...found.map(({ id, name, creditCode }) => [id, `${name}（${creditCode}）`] as const),
        ]}
      />
    </div>
  );
}

function toHint(part: string, count: number, isFetching: boolean, hasMore: boolean): string {
  if (part === '') return '先填名称或信用代码的一部分，按回车查找';
  if (isFetching) return '正在查找……';
  if (count === 0) return '没有名称或信用代码相符的单位';
  return hasMore ? '相符的单位较多，请多填几个字' : `找到 ${count} 家`;
}
