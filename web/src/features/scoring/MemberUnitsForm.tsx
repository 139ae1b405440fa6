import { useState } from 'react';
import { judgeMemberUnits } from '../../../../functions/rules/scoring/memberUnits.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import { Tick } from '../../shared/Tick.tsx';
import { useChange } from '../../shared/useChange.ts';
import { useKeptForm } from '../../shared/useKeptForm.ts';
import { type MemberUnitInput, SaveMemberUnitsDocument } from './scoring.graphql.ts';

const newUnit: MemberUnitInput = { unitId: '', name: '', duties: '', isBureau: false };

/** All member units at once, as they are saved. */
export function MemberUnitsForm({ units }: { readonly units: readonly MemberUnitInput[] }) {
  const { take, isSending, problems, ...outcome } = useChange(SaveMemberUnitsDocument);
  const [form, change, forget] = useKeptForm('memberUnits', { units });
  const [isTried, setTried] = useState(false);
  const found = isTried ? judgeMemberUnits(form.units) : [];
  const faults = [...found, ...problems];
  const changeUnit = (at: number, part: Partial<MemberUnitInput>): void =>
    change({ units: form.units.map((unit, index) => (index === at ? { ...unit, ...part } : unit)) });
  const save = async (): Promise<void> => {
    setTried(true);
    if (judgeMemberUnits(form.units).length > 0 || !(await take({ units: form.units }))) return;
    forget();
    setTried(false);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {findProblem(faults, 'units') && <p className="warning">{findProblem(faults, 'units')}</p>}
      {form.units.map((unit, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a unit has no other name while its number is typed
        <fieldset key={at}>
          <legend>成员单位 {at + 1}</legend>
          <div className="fields">
            <TextField
              label="名称"
              fault={findProblem(faults, `units[${at}].name`)}
              value={unit.name}
              onChange={(name) => changeUnit(at, { name })}
            />
            <TextField
              label="编号"
              hint="小写字母、数字、连字符，字母开头"
              fault={findProblem(faults, `units[${at}].unitId`)}
              value={unit.unitId}
              onChange={(unitId) => changeUnit(at, { unitId })}
            />
          </div>
          <LongTextField
            label="职责"
            fault={findProblem(faults, `units[${at}].duties`)}
            rows={2}
            value={unit.duties}
            onChange={(duties) => changeUnit(at, { duties })}
          />
          <div className="choices">
            <Tick
              label="是卫生健康部门（信息公开由它负责）"
              checked={unit.isBureau}
              onChange={(isBureau) => changeUnit(at, { isBureau })}
            />
          </div>
          <button type="button" onClick={() => change({ units: form.units.filter((_, index) => index !== at) })}>
            去掉{unit.name || '这个单位'}
          </button>
        </fieldset>
      ))}
      <ChangeNote {...outcome} />
      {found.length > 0 && <p className="warning">有 {found.length} 处要改，见上面的红字。</p>}
      <div className="actions">
        <button type="button" onClick={() => change({ units: [...form.units, newUnit] })}>
          添加成员单位
        </button>
        <button className="main" type="submit" disabled={isSending}>
          登记全部成员单位
        </button>
        <button type="button" onClick={forget}>
          恢复成现在登记的
        </button>
      </div>
    </form>
  );
}
