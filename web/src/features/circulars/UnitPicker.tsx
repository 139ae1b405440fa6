import { useState } from 'react';
import { SelectField } from '../../shared/SelectField.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { TextField } from '../../shared/TextField.tsx';
import { useAnswer } from '../../shared/useAnswer.ts';
import { FindEmployersDocument, MemberUnitsDocument, UnitsBasisDocument } from './circulars.graphql.ts';

/** `unitId`: id of a patrol body or member unit, or an employer's credit code. */
export type Unit = { readonly unitId: string; readonly name: string };

type UnitPickerProps = {
  readonly legend: string;
  readonly chosen: readonly Unit[];
  readonly fault: string | null;
  readonly onChange: (chosen: readonly Unit[]) => void;
  /** One alone: another one takes its place. */
  readonly isSingle?: boolean;
};

/** Chooses patrol bodies and member units from their lists, employers by a part of their name or credit code. */
export function UnitPicker({ legend, chosen, fault, onChange, isSingle = false }: UnitPickerProps) {
  const { token } = useSession();
  const county = useAnswer(UnitsBasisDocument, {}, { token }).data?.viewer.county;
  const code = county?.code ?? '';
  const members = useAnswer(MemberUnitsDocument, { county: code }, { token, enabled: code !== '' }).data?.memberUnits;
  const [part, setPart] = useState('');
  const wanted = part.trim();
  const found = useAnswer(FindEmployersDocument, { part: wanted }, { token, enabled: wanted.length >= 2 }).data
    ?.employers.nodes;
  const add = (unit: Unit): void => {
    if (isSingle) onChange([unit]);
    else if (!chosen.some(({ unitId }) => unitId === unit.unitId)) onChange([...chosen, unit]);
  };
  const listed = [
    ...(county?.patrolBodies ?? []).map(({ id, name }) => ({ unitId: id, name })),
    ...(members ?? []).map(({ unitId, name }) => ({ unitId, name })),
  ];
  return (
    <fieldset>
      <legend>{legend}</legend>
      {chosen.length === 0 && <p className="quiet">还没有选。</p>}
      <ul className="picked">
        {chosen.map(({ unitId, name }) => (
          <li key={unitId}>
            {name}{' '}
            <button
              type="button"
              aria-label={`去掉${name}`}
              onClick={() => onChange(chosen.filter((one) => one.unitId !== unitId))}
            >
              去掉
            </button>
          </li>
        ))}
      </ul>
      {fault && <p className="warning">{fault}</p>}
      <div className="fields">
        <SelectField
          label="添加乡镇、园区、成员单位"
          value=""
          onChange={(chosenId) => {
            const unit = listed.find(({ unitId }) => unitId === chosenId);
            if (unit) add(unit);
          }}
          blank="请选择"
          options={listed.map(({ unitId, name }) => [unitId, name])}
        />
        <TextField
          label="查找并添加用人单位"
          hint="输入单位名称的一部分（至少两个字），或者信用代码的一部分（至少四位）"
          type="search"
          maxLength={50}
          value={part}
          onChange={setPart}
        />
      </div>
      <div role="status" aria-live="polite">
        {found?.length === 0 && <p className="quiet">台账里没有名称或信用代码相符的单位。</p>}
        {found && found.length > 0 && (
          <ul className="picked">
            {found.map(({ creditCode, name }) => (
              <li key={creditCode}>
                <button type="button" onClick={() => add({ unitId: creditCode, name })}>
                  添加 {name}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </fieldset>
  );
}
