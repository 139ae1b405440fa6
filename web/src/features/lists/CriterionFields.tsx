import type { Category } from '../../../../functions/rules/assessments/grades.ts';
import { criterionFacts } from '../../../../functions/rules/disclosure/lists/criterionFacts.ts';
import { criteriaLimits } from '../../../../functions/rules/disclosure/lists/findCriteriaProblems.ts';
import { AnyOf } from '../../shared/AnyOf.tsx';
import { SelectField } from '../../shared/SelectField.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { Tick } from '../../shared/Tick.tsx';
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
    <TextField
      label={label}
      fault={findFault(path)}
      required
      maxLength={criteriaLimits.text}
      value={criterion[key]}
      onChange={(text) => onChange({ ...criterion, [key]: text })}
    />
  );
  const toNumber = (key: NumberKey, label: string) => (
    <TextField
      label={label}
      fault={findFault(key)}
      type="number"
      step={1}
      required={key !== 'withinMonths'}
      value={criterion[key] ?? ''}
      onChange={(text) => onChange({ ...criterion, [key]: text === '' ? null : Number(text) })}
    />
  );
  return (
    <fieldset>
      <legend>标准 {number}</legend>
      <div className="fields">
        {toText('title', '标准')}
        <SelectField
          label="看什么事实"
          value={fact}
          onChange={(fact) => onChange({ ...criterion, fact, withinMonths: null })}
          options={(Object.keys(criterionFacts) as CriterionFact[]).map((one) => [one, criterionFacts[one].title])}
        />
        {toNumber('atLeast', `达到多少${unit}（含）`)}
        {takesPeriod && toNumber('withinMonths', '几个月以内（不填：不限）')}
        {toNumber('termMonths', '公布几个月')}
        {toText('repairText', '如何修复', 'repair')}
        {toNumber('repairAfterMonths', '公布满几个月后可以修复')}
        {toText('basis', '依据的条款')}
      </div>
      <div className="choices">
        <span>只适用于（都不选：全部单位）</span>
        <AnyOf
          chosen={categories ?? []}
          onChange={(next) => onChange({ ...criterion, categories: next.length > 0 ? next : null })}
          options={(Object.keys(categoryWords) as Category[]).map((category) => [category, categoryWords[category]])}
        />
      </div>
      <div className="choices">
        <Tick
          label="须已消除才能修复"
          checked={mustBeCured}
          onChange={(mustBeCured) => onChange({ ...criterion, mustBeCured })}
        />
        <button type="button" onClick={onRemove}>
          删去标准 {number}
        </button>
      </div>
    </fieldset>
  );
}
