import { exposureLevelLabels, exposureLevels } from '../../../../functions/rules/assessments/grades.ts';
import { listExposureLimits } from '../../../../functions/rules/factors/exposureLimits.ts';
import { Field } from '../../shared/Field.tsx';
import { findProblem, type Problem } from '../../shared/refusal.ts';
import type { ExposureLevel } from './assess.graphql.ts';
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
  const toNumber = (target: HTMLInputElement): number | null => (target.value === '' ? null : target.valueAsNumber);
  return (
    <div className="fields">
      {texts.map(([field, label, maxLength]) => (
        <Field key={field} label={`${label} ${number}`} fault={fault(field)}>
          {(tie) => (
            <input
              {...tie}
              maxLength={maxLength}
              value={point[field]}
              onChange={({ target }) => onChange({ [field]: target.value })}
            />
          )}
        </Field>
      ))}
      {limits.length > 0 && (
        <Field label={`按限值表填 ${number}`} hint="选一项，自动填入检测项目、限值和单位">
          {(tie) => (
            <select
              {...tie}
              value=""
              onChange={({ target }) => {
                const limit = limits[Number(target.value)];
                if (limit) onChange({ quantity: quantityWords[limit.quantity], limit: limit.value, unit: limit.unit });
              }}
            >
              <option value="">请选择</option>
              {limits.map(({ quantity, value, unit, condition, substances }, index) => (
                <option key={`${quantity} ${condition} ${substances[0]}`} value={index}>
                  {quantityWords[quantity]} {value} {unit}
                  {substances.length > 0 && ` · ${substances[0]}`}
                  {condition && ` · ${condition}`}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {(['value', 'limit'] as const).map((field) => (
        <Field key={field} label={`${field === 'value' ? '检测值' : '限值'} ${number}`} fault={fault(field)}>
          {(tie) => (
            <input
              {...tie}
              type="number"
              min={0}
              step="any"
              inputMode="decimal"
              value={point[field] ?? ''}
              onChange={({ target }) => onChange({ [field]: toNumber(target) })}
            />
          )}
        </Field>
      ))}
      <Field label={`单位 ${number}`} fault={fault('unit')}>
        {(tie) => (
          <input
            {...tie}
            maxLength={20}
            value={point.unit ?? ''}
            onChange={({ target }) => onChange({ unit: target.value || null })}
          />
        )}
      </Field>
      <Field label={`检测日期 ${number}`} fault={fault('measuredOn')}>
        {(tie) => (
          <input
            {...tie}
            type="date"
            max={today}
            value={point.measuredOn}
            onChange={({ target }) => target.value && onChange({ measuredOn: target.value })}
          />
        )}
      </Field>
      <Field label={`检测报告结论 ${number}`} hint="没有检测值或限值时填" fault={fault('verdict')}>
        {(tie) => (
          <select
            {...tie}
            value={point.verdict ?? ''}
            onChange={({ target }) => onChange({ verdict: (target.value || null) as ExposureLevel | null })}
          >
            <option value="">未填</option>
            {exposureLevels.map((level) => (
              <option key={level} value={level}>
                {exposureLevelLabels[level]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
