import { categories, categoryLabels } from '../../../../../functions/rules/assessments/grades.ts';
import { findProblem, type Problem } from '../../../shared/refusal.ts';
import { TextField } from '../../../shared/TextField.tsx';
import type { ByCategoryText, SettingsText } from './settingsForm.ts';

type RuleFieldsProps = {
  readonly text: SettingsText;
  readonly change: (part: Partial<SettingsText>) => void;
  readonly problems: readonly Problem[];
};

/** The numbers of a decision on sampling. */
export function RuleFields({ text, change, problems }: RuleFieldsProps) {
  const faultOf = (name: string) => findProblem(problems, `rules.${name}`);
  const ofCategories = (name: 'ratios' | 'timesPerYear', unit: string, step: string, most: number) =>
    categories.map((category) => (
      <TextField
        key={category}
        label={`${categoryLabels[category]}（${unit}）`}
        type="number"
        min={0}
        max={most}
        step={step}
        value={text[name][category]}
        onChange={(typed) => change({ [name]: { ...text[name], [category]: typed } as ByCategoryText })}
        fault={faultOf(`${name}.${category}`)}
      />
    ));
  const bind = (name: 'yearlyCap' | 'spacingDays' | 'officersPerEmployer') => ({
    type: 'number',
    value: text[name],
    onChange: (typed: string) => change({ [name]: typed }),
    fault: faultOf(name),
  });
  const coverageFault = problems.find(({ path }) => path?.startsWith('rules.fullCoverage'))?.message;
  return (
    <>
      <fieldset>
        <legend>抽查比例</legend>
        <div className="fields">{ofCategories('ratios', '%', '0.01', 100)}</div>
      </fieldset>
      <fieldset>
        <legend>年度抽查频次</legend>
        <p className="quiet hint">一家单位一年最多抽中几次。</p>
        <div className="fields">{ofCategories('timesPerYear', '次', '1', 12)}</div>
      </fieldset>
      <fieldset>
        <legend>检查的限度</legend>
        <div className="fields">
          <TextField
            label="年度检查上限（次）"
            hint="1 至 12，抽查和其他检查合计"
            min={1}
            max={12}
            {...bind('yearlyCap')}
          />
          <TextField label="两次检查的间隔（日）" hint="0 至 366" min={0} max={366} {...bind('spacingDays')} />
          <TextField label="每家派出执法人员（人）" hint="2 至 5" min={2} max={5} {...bind('officersPerEmployer')} />
          <TextField
            label="全覆盖行业"
            hint="这些行业的单位全部抽中。填门类字母或者带字母的行业代码，如 B06、C301，用顿号隔开"
            value={text.fullCoverage}
            onChange={(fullCoverage) => change({ fullCoverage })}
            fault={coverageFault}
          />
        </div>
      </fieldset>
    </>
  );
}
