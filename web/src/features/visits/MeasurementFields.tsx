import { visitRecordLimits } from '../../../../functions/rules/inspections/judgeVisitRecord.ts';
import type { VisitMeasurement } from '../../../../functions/rules/inspections/siteVisit.ts';
import { TextField } from '../../shared/TextField.tsx';

const empty: VisitMeasurement = { workplace: '', quantity: '', value: '', unit: '' };
const titles = { workplace: '检测地点', quantity: '检测项目', value: '读数（如 86.5）', unit: '单位' } as const;
const parts = Object.keys(titles) as (keyof VisitMeasurement)[];

type MeasurementFieldsProps = {
  readonly measurements: readonly VisitMeasurement[];
  readonly onChange: (measurements: readonly VisitMeasurement[]) => void;
};

/** What was measured on the spot. */
export function MeasurementFields({ measurements, onChange }: MeasurementFieldsProps) {
  return (
    <fieldset>
      <legend>现场检测（没有的不填）</legend>
      {measurements.map((measured, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing else that tells them apart while they are typed
        <div key={at} className="fields">
          {parts.map((part) => (
            <TextField
              key={part}
              label={`${titles[part]} ${at + 1}`}
              maxLength={visitRecordLimits.short}
              value={measured[part]}
              onChange={(text) =>
                onChange(measurements.map((one, index) => (index === at ? { ...one, [part]: text } : one)))
              }
            />
          ))}
          <div className="actions">
            <button type="button" onClick={() => onChange(measurements.filter((_, index) => index !== at))}>
              删去这条检测
            </button>
          </div>
        </div>
      ))}
      <button
        type="button"
        disabled={measurements.length >= visitRecordLimits.measurements}
        onClick={() => onChange([...measurements, empty])}
      >
        添加一条检测
      </button>
    </fieldset>
  );
}
