import type { Category } from '../../../../functions/rules/assessments/grades.ts';
import { criterionFacts } from '../../../../functions/rules/disclosure/lists/criterionFacts.ts';
import { criteriaLimits } from '../../../../functions/rules/disclosure/lists/findCriteriaProblems.ts';
import { Field } from '../../shared/Field.tsx';
import { categoryWords } from '../../shared/words.ts';
import type { CriterionFact, ListCriterionInput } from './lists.graphql.ts';

type CriterionFieldsProps = {
  readonly number: number;
  readonly criterion: ListCriterionInput;
  readonly findFault: (path: string) => string | null;
  readonly onChange: (criterion: ListCriterionInput) => void;
  readonly onRemove: () => void;
};

type TextKey = 'title' | 'repairText' | 'basis';
type NumberKey = 'atLeast' | 'withinMonths' | 'termMonths' | 'repairAfterMonths';

/** One criterion as it is being written. */
export function CriterionFields({ number, criterion, findFault, onChange, onRemove }: CriterionFieldsProps) {
  const { fact, categories, mustBeCured } = criterion;
  const { unit, takesPeriod } = criterionFacts[fact];
  const toText = (key: TextKey, label: string, path: string = key) => (
    <Field label={label} fault={findFault(path)}>
      {(tie) => (
        <input
          {...tie}
          required
          maxLength={criteriaLimits.text}
          value={criterion[key]}
          onChange={({ target }) => onChange({ ...criterion, [key]: target.value })}
        />
      )}
    </Field>
  );
  const toNumber = (key: NumberKey, label: string) => (
    <Field label={label} fault={findFault(key)}>
      {(tie) => (
        <input
          {...tie}
          type="number"
          step={1}
          required={key !== 'withinMonths'}
          value={criterion[key] ?? ''}
          onChange={({ target }) =>
            onChange({ ...criterion, [key]: target.value === '' ? null : Number(target.value) })
          }
        />
      )}
    </Field>
  );
  const chosen = categories ?? [];
  const toggle = (category: Category, isChosen: boolean): void => {
    const next = isChosen ? [...chosen, category] : chosen.filter((one) => one !== category);
    onChange({ ...criterion, categories: next.length > 0 ? next : null });
  };
  return (
    <fieldset>
      <legend>标准 {number}</legend>
      <div className="fields">
        {toText('title', '标准')}
        <Field label="看什么事实">
          {(tie) => (
            <select
              {...tie}
              value={fact}
              onChange={({ target }) =>
                onChange({ ...criterion, fact: target.value as CriterionFact, withinMonths: null })
              }
            >
              {Object.entries(criterionFacts).map(([value, { title }]) => (
                <option key={value} value={value}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
        {toNumber('atLeast', `达到多少${unit}（含）`)}
        {takesPeriod && toNumber('withinMonths', '几个月以内（不填：不限）')}
        {toNumber('termMonths', '公布几个月')}
        {toText('repairText', '如何修复', 'repair')}
        {toNumber('repairAfterMonths', '公布满几个月后可以修复')}
        {toText('basis', '依据的条款')}
      </div>
      <div className="choices">
        <span>只适用于（都不选：全部单位）</span>
        {(Object.keys(categoryWords) as Category[]).map((category) => (
          <label key={category}>
            <input
              type="checkbox"
              checked={chosen.includes(category)}
              onChange={({ target }) => toggle(category, target.checked)}
            />
            {categoryWords[category]}
          </label>
        ))}
      </div>
      <div className="choices">
        <label>
          <input
            type="checkbox"
            checked={mustBeCured}
            onChange={({ target }) => onChange({ ...criterion, mustBeCured: target.checked })}
          />
          须已消除才能修复
        </label>
        <button type="button" onClick={onRemove}>
          删去标准 {number}
        </button>
      </div>
    </fieldset>
  );
}
