import { exposureLevelLabels, exposureLevels } from '../../../../functions/rules/assessments/grades.ts';
import { listExposureLimits } from '../../../../functions/rules/factors/exposureLimits.ts';
import { findProblem, type Problem } from '../../shared/refusal.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { TextField } from '../../shared/TextField.tsx';
import type { Point } from './draftEdits.ts';
import { quantityWords } from './quantityWords.ts';

type PointFieldsProps = {
  readonly number: number;
  readonly factorName: string;
  readonly point: Point;
  readonly path: string;
  readonly problems: readonly Problem[];
  readonly today: string;
  readonly onChange: (change: Partial<Point>) => void;
};

const texts = [
  ['workplace', '检测点（岗位、地点）', 100],
  ['quantity', '检测项目', 50],
  ['institution', '检测机构', 100],
  ['reportNumber', '报告编号', 100],
] as const;

export function PointFields({ number, factorName, point, path, problems, today, onChange }: PointFieldsProps) {
  const fault = (field: string) => findProblem(problems, `${path}.${field}`);
  const limits = listExposureLimits(factorName);
  return (
    <div className="fields">
      {texts.map(([field, label, maxLength]) => (
        <TextField
          key={field}
          label={`${label} ${number}`}
          fault={fault(field)}
          maxLength={maxLength}
          value={point[field]}
          onChange={(text) => onChange({ [field]: text })}
        />
      ))}
      {limits.length > 0 && (
        <SelectField
          label={`按限值表填 ${number}`}
          hint="选一项，自动填入检测项目、限值和单位"
          value=""
          onChange={(index) => {
            const limit = limits[Number(index)];
            if (limit) onChange({ quantity: quantityWords[limit.quantity], limit: limit.value, unit: limit.unit });
          }}
          blank="请选择"
          options={limits.map(({ quantity, value, unit, condition, substances }, index) => [
            String(index),
            [`${quantityWords[quantity]} ${value} ${unit}`, ...substances.slice(0, 1), condition]
              .filter(Boolean)
              .join(' · '),
          ])}
        />
      )}
      {(['value', 'limit'] as const).map((field) => (
        <TextField
          key={field}
          label={`${field === 'value' ? '检测值' : '限值'} ${number}`}
          fault={fault(field)}
          type="number"
          min={0}
          step="any"
          inputMode="decimal"
          value={point[field] ?? ''}
          onChange={(text) => onChange({ [field]: text === '' ? null : Number(text) })}
        />
      ))}
      <TextField
        label={`单位 ${number}`}
        fault={fault('unit')}
        maxLength={20}
        value={point.unit ?? ''}
        onChange={(text) => onChange({ unit: text || null })}
      />
      <TextField
        label={`检测日期 ${number}`}
        fault={fault('measuredOn')}
        type="date"
        max={today}
        value={point.measuredOn}
        onChange={(day) => day && onChange({ measuredOn: day })}
      />
      <SelectField
        label={`检测报告结论 ${number}`}
        hint="没有检测值或限值时填"
        fault={fault('verdict')}
        value={point.verdict ?? ''}
        onChange={(verdict) => onChange({ verdict: verdict || null })}
        blank="未填"
        options={exposureLevels.map((level) => [level, exposureLevelLabels[level]])}
      />
    </div>
  );
}
