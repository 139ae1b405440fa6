import type { FormEvent } from 'react';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useKeptForm } from '../../shared/useKeptForm.ts';
import { useSend } from '../../shared/useSend.ts';
import { type CountyFragment, type PatrolBodyKind, SaveBodyDocument } from './counties.graphql.ts';
import { bodyKindWords } from './words.ts';

type BodyFormProps = {
  readonly county: string;
  /** Null: a new one, or a retired one that is taken back. */
  readonly body: CountyFragment['patrolBodies'][number] | null;
  readonly onSaved: () => void;
};

type Draft = {
  readonly id: string;
  readonly name: string;
  readonly kind: PatrolBodyKind;
  readonly aliases: string;
};

function toDraft(body: BodyFormProps['body']): Draft {
  const { id = '', name = '', kind = 'TOWNSHIP', aliases = [] } = body ?? {};
  return { id, name, kind, aliases: aliases.join('、') };
}

/** A body's name, its other names, and for a new one what it is. */
export function BodyForm({ county, body, onSaved }: BodyFormProps) {
  const { send, isSending, failure, refusal, problems, clearRefusal } = useSend(SaveBodyDocument);
  const [draft, change, forget] = useKeptForm<Draft>(`body.${body?.id ?? ''}`, toDraft(body));
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    clearRefusal();
    const aliases = draft.aliases.split(/[、，,\s]+/).filter((alias) => alias !== '');
    const answer = await send({ id: draft.id.trim(), name: draft.name.trim(), kind: draft.kind, aliases });
    if (answer === null) return;
    forget();
    onSaved();
  };
  return (
    <form onSubmit={(event) => void save(event)} aria-label={body?.name ?? '增加巡查单位'}>
      <div className="fields">
        {body === null && (
          <>
            <TextField
              label="编号"
              hint={`乡镇、街道用九位区划代码；其他的如 ${county}-gxq，以后不能改`}
              fault={findProblem(problems, 'id')}
              required
              maxLength={20}
              value={draft.id}
              onChange={(id) => change({ id })}
            />
            <SelectField
              label="类别"
              hint="登记后不能改"
              fault={findProblem(problems, 'kind')}
              value={draft.kind}
              onChange={(kind) => change({ kind })}
              options={bodyKindWords}
            />
          </>
        )}
        <TextField
          label="名称"
          fault={findProblem(problems, 'name')}
          required
          maxLength={50}
          value={draft.name}
          onChange={(name) => change({ name })}
        />
        <TextField
          label="别名"
          hint="台账里的其他写法，用顿号隔开"
          fault={findProblem(problems, 'aliases')}
          value={draft.aliases}
          onChange={(aliases) => change({ aliases })}
        />
      </div>
      <ChangeNote refusal={refusal} failure={failure} />
      <div className="actions">
        <button type="submit" disabled={isSending}>
          保存
        </button>
      </div>
    </form>
  );
}
