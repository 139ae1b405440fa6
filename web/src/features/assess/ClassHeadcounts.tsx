import { exposureLevelLabels, hazardNatureLabels } from '../../../../functions/rules/assessments/grades.ts';
import { findProblem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import type { StepProps } from './stepProps.ts';

/** Persons of a class, each counted once, where several factors of it reach the same ones. */
export function ClassHeadcounts({ content, review, keeper }: StepProps) {
  const { classHeadcounts } = content;
  const classes = review.grading?.explanation.hazard.classes ?? [];
  const several = classes.filter(
    ({ factors, nature, level }) =>
      factors.length > 1 || classHeadcounts.some((given) => given.nature === nature && given.level === level),
  );
  if (several.length === 0) return null;
  return (
    <fieldset>
      <legend>去重接触人数（可不填）</legend>
      <p className="quiet">同一人接触几种因素的，按人只算一次。不填的按各因素人数相加，作为上限。</p>
      <div className="fields">
        {several.map(({ nature, level, factors, headcount }) => {
          const at = classHeadcounts.findIndex((given) => given.nature === nature && given.level === level);
          const others = classHeadcounts.filter((_, index) => index !== at);
          return (
            <TextField
              key={`${nature} ${level}`}
              label={`${hazardNatureLabels[nature]}因素、接触水平${exposureLevelLabels[level]}`}
              hint={`${factors.join('、')}；现按 ${headcount} 人计`}
              fault={at === -1 ? null : findProblem(review.problems, `classHeadcounts[${at}].exposed`)}
              type="number"
              min={0}
              step={1}
              value={classHeadcounts[at]?.exposed ?? ''}
              onChange={(text) => {
                const given = text === '' ? [] : [{ nature, level, exposed: Number(text) }];
                keeper.edit({ classHeadcounts: [...others, ...given] });
              }}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
