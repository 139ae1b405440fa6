import { hazardNatureLabels } from '../../../../functions/rules/assessments/grades.ts';
import type { HazardFactorRow } from '../../../../functions/rules/assessments/hazardFactors.ts';
import { OneOf } from '../../shared/OneOf.tsx';
import { TextField } from '../../shared/TextField.tsx';
import type { Factor } from './draftEdits.ts';

type NatureQuestionProps = {
  readonly row: HazardFactorRow;
  readonly factor: Factor;
  readonly fault: string | null;
  readonly onChange: (change: Partial<Factor>) => void;
};

/** Whether the factor is severe: what the catalogue says, or the question that settles it. */
export function NatureQuestion({ row, factor, fault, onChange }: NatureQuestionProps) {
  const { severitySource } = row;
  const basis = (
    <details>
      <summary>依据</summary>
      <p>
        {severitySource.instrument} {severitySource.clause}
      </p>
    </details>
  );
  if (row.severity !== 'DEPENDS') {
    const nature = row.severity === 'ALWAYS' ? 'SEVERE' : 'GENERAL';
    return (
      <>
        <p>依目录属于{hazardNatureLabels[nature]}职业病危害因素。</p>
        {basis}
      </>
    );
  }
  return (
    <fieldset>
      <legend>性质判定</legend>
      <p>{row.question}</p>
      <div className="choices">
        <OneOf
          value={factor.nature}
          onChange={(nature) => onChange({ nature })}
          options={[
            ['SEVERE', '是（严重）'],
            ['GENERAL', '否（一般）'],
          ]}
        />
      </div>
      <TextField
        label="判定依据"
        hint="如：检测报告所列游离二氧化硅含量、原辅材料成分表"
        fault={fault}
        maxLength={200}
        value={factor.natureBasis ?? ''}
        onChange={(text) => onChange({ natureBasis: text || null })}
      />
      {basis}
    </fieldset>
  );
}
