import { exposureLevelLabels, exposureLevels } from '../../../../functions/rules/assessments/grades.ts';
import { findFactorName } from '../../../../functions/rules/assessments/hazardFactors.ts';
import { OneOf } from '../../shared/OneOf.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import type { Factor } from './draftEdits.ts';
import { NatureQuestion } from './NatureQuestion.tsx';
import { PointList } from './PointList.tsx';
import type { StepProps } from './stepProps.ts';

type FactorCardProps = StepProps & {
  readonly factor: Factor;
  readonly path: string;
  readonly onChange: (change: Partial<Factor>) => void;
  readonly onRemove: () => void;
};

/** One factor: what settles its nature, its level and headcount, its measurement. */
export function FactorCard({ factor, path, facts, review, today, onChange, onRemove }: FactorCardProps) {
  const { name, level, exposed, measuredOn, testReportNumber } = factor;
  const fault = (field: string) => findProblem(review.problems, `${path}.${field}`);
  const row = findFactorName(name)?.row ?? null;
  return (
    <fieldset>
      <legend>{name || '（未命名）'}</legend>
      {row === null && (
        <TextField label="名称" fault={fault('name')} value={name} onChange={(name) => onChange({ name })} />
      )}
      {row && fault('name') && <p className="warning">{fault('name')}</p>}
      {row && <NatureQuestion row={row} factor={factor} fault={fault('nature')} onChange={onChange} />}
      <fieldset>
        <legend>接触水平</legend>
        <div className="choices">
          <OneOf
            value={level}
            onChange={(next) => onChange({ level: next })}
            options={exposureLevels.map((one) => [one, exposureLevelLabels[one]])}
          />
        </div>
        {fault('level') && <span className="warning hint">{fault('level')}</span>}
        {level === 'CONFORMING' && measuredOn === null && factor.points.length === 0 && (
          <span className="warning hint">没有填检测日期或检测点，按规定将判定为不符合。</span>
        )}
      </fieldset>
      <div className="fields">
        <TextField
          label="接触人数"
          hint={`职工总数 ${facts.employer.staff} 人`}
          fault={fault('exposed')}
          type="number"
          min={0}
          step={1}
          inputMode="numeric"
          value={exposed ?? ''}
          onChange={(text) => onChange({ exposed: text === '' ? null : Number(text) })}
        />
        <TextField
          label="检测日期"
          fault={fault('measuredOn')}
          type="date"
          max={today}
          value={measuredOn ?? ''}
          onChange={(day) => onChange({ measuredOn: day || null })}
        />
        <TextField
          label="检测报告编号"
          fault={fault('testReportNumber')}
          maxLength={100}
          value={testReportNumber ?? ''}
          onChange={(text) => onChange({ testReportNumber: text || null })}
        />
      </div>
      <PointList factor={factor} path={`${path}.points`} problems={review.problems} today={today} onChange={onChange} />
      <div className="actions">
        <button type="button" onClick={onRemove}>
          移除“{name}”
        </button>
      </div>
    </fieldset>
  );
}
