import { Field } from '../../shared/Field.tsx';
import { findProblem } from '../../shared/refusal.ts';
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
        <label>
          <input
            type="checkbox"
            checked={given !== null}
            onChange={({ target }) => (target.checked ? change({}) : keeper.edit({ statusEvaluation: null }))}
          />
          本次评估与现状评价一并进行
        </label>
      </div>
      {given && (
        <div className="fields">
          <Field label="评价机构" fault={fault('institution')}>
            {(tie) => (
              <input
                {...tie}
                maxLength={100}
                value={given.institution}
                onChange={({ target }) => change({ institution: target.value })}
              />
            )}
          </Field>
          <Field label="报告编号" fault={fault('reportNumber')}>
            {(tie) => (
              <input
                {...tie}
                maxLength={100}
                value={given.reportNumber}
                onChange={({ target }) => change({ reportNumber: target.value })}
              />
            )}
          </Field>
          <Field label="评价日期" fault={fault('evaluatedOn')}>
            {(tie) => (
              <input
                {...tie}
                type="date"
                max={today}
                value={given.evaluatedOn}
                // A required day: an emptied field keeps the day that stood.
                onChange={({ target }) => target.value && change({ evaluatedOn: target.value })}
              />
            )}
          </Field>
        </div>
      )}
    </fieldset>
  );
}
