import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { sizeWords } from '../../../../functions/rules/reports/reportWords.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { findProblem, type Problem } from '../../shared/refusal.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { TextField } from '../../shared/TextField.tsx';
import { Tick } from '../../shared/Tick.tsx';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useSend } from '../../shared/useSend.ts';
import { type BodiesQuery, SaveEmployerDocument } from './archive.graphql.ts';
import { type EmployerText, type EmployerValues, findFaults, toInput } from './employerValues.ts';
import { FactorRows } from './FactorRows.tsx';
import { testResultWords } from './words.ts';

type EmployerFormProps = {
  readonly county: NonNullable<BodiesQuery['viewer']['county']>;
  readonly initial: EmployerValues;
  /** The credit code says whose record it is: only of a new one is it typed. */
  readonly isNew: boolean;
};

const texts = [
  ['name', '单位名称', 'text'],
  ['legalRepresentative', '法定代表人', 'text'],
  ['phone', '联系电话', 'tel'],
  ['address', '作业场所地址', 'text'],
  ['industryName', '行业类别', 'text'],
  ['industryCode', '行业代码（如 C202）', 'text'],
  ['economicType', '经济类型', 'text'],
  ['staff', '职工总数', 'number'],
  ['exposed', '接触职业病危害人数', 'number'],
  ['lastTestOn', '最近一次检测日期', 'date'],
  ['productionStartOn', '正式投产日期', 'date'],
  ['note', '备注', 'text'],
] as const satisfies readonly (readonly [EmployerText, string, string])[];

/** The ledger's record of one employer: entered or changed. */
export function EmployerForm({ county, initial, isNew }: EmployerFormProps) {
  const { role, organisation } = useSession();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { send, isSending, failure, refusal, clearRefusal } = useSend(
    SaveEmployerDocument,
    ({ problems: refused = [] }) => setProblems(refused),
  );
  const [kept, keep, forget] = useKeptText(`employer.${isNew ? 'new' : initial.creditCode}`);
  const navigate = useNavigate();
  const questions = useQueryClient();
  const ownBody = role === 'PATROL_BODY' ? organisation : null;
  const typed: EmployerValues = kept === '' ? initial : JSON.parse(kept);
  const values = { ...typed, patrolBodyId: ownBody ?? typed.patrolBodyId };
  const change = (changed: Partial<EmployerValues>): void => keep(JSON.stringify({ ...values, ...changed }));
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const input = toInput(values);
    const faults = findFaults(input, county);
    setProblems(faults);
    clearRefusal();
    if (faults.length > 0) return;
    const answer = await send(input);
    if (answer === null) return;
    forget();
    await questions.invalidateQueries();
    void navigate(`/employer/${encodeURIComponent(answer.id)}`);
  };
  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <div className="fields">
        <TextField
          label="统一社会信用代码"
          hint={isNew ? '18 位。已在台账的，将按这里填写的内容变更。' : '不能变更'}
          fault={findProblem(problems, 'creditCode')}
          readOnly={!isNew}
          maxLength={18}
          value={values.creditCode}
          onChange={(creditCode) => change({ creditCode })}
        />
        {texts.map(([field, label, type]) => (
          <TextField
            key={field}
            label={label}
            fault={findProblem(problems, field)}
            type={type}
            {...(type === 'number' && { min: 0, step: 1 })}
            value={values[field]}
            onChange={(text) => change({ [field]: text })}
          />
        ))}
        {ownBody === null && (
          <SelectField
            label="巡查单位"
            fault={findProblem(problems, 'patrolBodyId')}
            value={values.patrolBodyId}
            onChange={(patrolBodyId) => change({ patrolBodyId })}
            blank="未填"
            options={county.patrolBodies.map(({ id, name }) => [id, name])}
          />
        )}
        <SelectField
          label="企业规模"
          value={values.size}
          onChange={(size) => change({ size })}
          blank="未填"
          options={sizeWords}
        />
        <SelectField
          label="最近一次检测结果"
          value={values.lastTestResult}
          onChange={(lastTestResult) => change({ lastTestResult })}
          blank="未填"
          options={testResultWords}
        />
      </div>
      <div className="choices">
        <Tick
          label="已在国家系统申报职业病危害项目"
          checked={values.declared}
          onChange={(declared) => change({ declared })}
        />
      </div>
      <FactorRows
        factors={values.factors}
        fault={findProblem(problems, 'factors')}
        onChange={(factors) => change({ factors })}
      />
      {problems.length > 0 && (
        <p className="warning" role="alert">
          有 {problems.length} 处须改正，请看各项下面的说明。
        </p>
      )}
      <ChangeNote refusal={refusal} failure={failure} />
      <div className="actions">
        <button className="main" type="submit" disabled={isSending}>
          {isNew ? '登记' : '保存变更'}
        </button>
        {kept !== '' && (
          <button type="button" onClick={forget}>
            {isNew ? '清空重填' : '恢复原来的内容'}
          </button>
        )}
      </div>
    </form>
  );
}
