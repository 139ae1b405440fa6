import { scoreEvidence } from '../../../../functions/rules/scoring/scoringRules.ts';
import { AnyOf } from '../../shared/AnyOf.tsx';
import { findProblem, type Problem } from '../../shared/refusal.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { TextField } from '../../shared/TextField.tsx';
import type { ScoredKind, ScoreEvidence, ScoringItemInput } from './scoring.graphql.ts';
import { effectTitles, kindTitles } from './words.ts';

/** An item while it is typed: points as text. */
export type TypedItem = Omit<ScoringItemInput, 'perCase' | 'cap'> & { readonly perCase: string; readonly cap: string };

type RuleItemFieldsProps = {
  readonly item: TypedItem;
  readonly at: number;
  readonly faults: readonly Problem[];
  readonly onChange: (part: Partial<TypedItem>) => void;
  readonly onRemove: () => void;
};

export function RuleItemFields({ item, at, faults, onChange, onRemove }: RuleItemFieldsProps) {
  const { title, itemId, units, evidence, effect, perCase, cap, source } = item;
  const faultOf = (part: string): string | null => findProblem(faults, `items[${at}].${part}`);
  const text = (label: string, part: 'title' | 'itemId' | 'perCase' | 'cap', value: string, hint?: string) => (
    <TextField
      label={label}
      hint={hint}
      fault={faultOf(part)}
      value={value}
      onChange={(text) => onChange({ [part]: text })}
    />
  );
  return (
    <fieldset>
      <legend>评分项 {at + 1}</legend>
      <div className="choices">
        <AnyOf
          chosen={units}
          onChange={(next) => onChange({ units: next })}
          options={(Object.keys(kindTitles) as ScoredKind[]).map((kind) => [kind, `考核${kindTitles[kind]}`])}
        />
      </div>
      {faultOf('units') && <p className="warning">{faultOf('units')}</p>}
      <div className="fields">
        {text('名称', 'title', title)}
        {text('编号', 'itemId', itemId, '小写字母、数字、连字符')}
        <SelectField
          label="由什么证明"
          value={evidence}
          onChange={(evidence) => onChange({ evidence })}
          options={(Object.keys(scoreEvidence) as ScoreEvidence[]).map((id) => [id, scoreEvidence[id].title])}
        />
        <SelectField
          label="扣分还是加分"
          fault={faultOf('effect')}
          value={effect}
          onChange={(effect) => onChange({ effect })}
          options={effectTitles}
        />
        {text('每条几分', 'perCase', perCase)}
        {text('最多几分', 'cap', cap)}
        <TextField
          label="依据的文件"
          fault={faultOf('source.instrument')}
          value={source.instrument}
          onChange={(instrument) => onChange({ source: { ...source, instrument } })}
        />
        <TextField
          label="条款"
          fault={faultOf('source.clause')}
          value={source.clause}
          onChange={(clause) => onChange({ source: { ...source, clause } })}
        />
      </div>
      <button type="button" onClick={onRemove}>
        去掉这一项
      </button>
    </fieldset>
  );
}
