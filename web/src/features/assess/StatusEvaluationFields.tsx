import { findProblem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import { Tick } from '../../shared/Tick.tsx';
import type { StepProps } from './stepProps.ts';

/** The status evaluation that the assessment is made together with, where there is one. */
export function StatusEvaluationFields({ content, review, keeper, today }: StepProps) {
  const { statusEvaluation: given } = content;
  const fault = (field: string) => findProblem(review.problems, `statusEvaluation.${field}`);
  const change = (field: Partial<NonNullable<typeof given>>): void =>
    keeper.edit({ statusEvaluation: { institution: '', reportNumber: '', evaluatedOn: today, ...given, ...field } });
  return (
    <fieldset>
      <legend>职业病危害现状评价</legend>
      <div className="choices">
        <Tick
          label="本次评估与现状评价一并进行"
          checked={given !== null}
          onChange={(checked) => (checked ? change({}) : keeper.edit({ statusEvaluation: null }))}
        />
      </div>
      {given && (
        <div className="fields">
          <TextField
            label="评价机构"
            fault={fault('institution')}
            maxLength={100}
            value={given.institution}
            onChange={(institution) => change({ institution })}
          />
          <TextField
            label="报告编号"
            fault={fault('reportNumber')}
            maxLength={100}
            value={given.reportNumber}
            onChange={(reportNumber) => change({ reportNumber })}
          />
          <TextField
            label="评价日期"
            fault={fault('evaluatedOn')}
            type="date"
            max={today}
            value={given.evaluatedOn}
            // A required day: an emptied field keeps the day that stood.
            onChange={(evaluatedOn) => evaluatedOn && change({ evaluatedOn })}
          />
        </div>
      )}
    </fieldset>
  );
}
