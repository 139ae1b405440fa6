import { useId } from 'react';
import { readEmployerSearch } from '../../../../functions/rules/employers/employerSearch.ts';
import { useSession } from '../../shared/sessionContext.ts';
import { TextField } from '../../shared/TextField.tsx';
import { useAnswer } from '../../shared/useAnswer.ts';
import { EmployersNamedDocument } from './officers.graphql.ts';

type CreditCodeFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (creditCode: string) => void;
};

/** A credit code, typed or found by a part of it or of the employer's name. */
export function CreditCodeField({ label, value, onChange }: CreditCodeFieldProps) {
  const { token } = useSession();
  const listId = useId();
  const part = value.trim();
  const code = readEmployerSearch(part)?.creditCode ?? '';
  const isPart = code === '' ? /\p{Script=Han}{2}/u.test(part) : code.length < 18;
  const { data } = useAnswer(EmployersNamedDocument, { part: part.slice(0, 50) }, { token, enabled: isPart });
  const found = isPart ? (data?.employers.nodes ?? []) : [];
  return (
    <>
      <TextField
        label={label}
        hint="填统一社会信用代码；不知道的，填单位名称或信用代码的一部分，从列出的单位中选"
        list={listId}
        autoComplete="off"
        maxLength={100}
        value={value}
        onChange={onChange}
      />
      <datalist id={listId}>
        {found.map(({ creditCode, name }) => (
          <option key={creditCode} value={creditCode}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}
