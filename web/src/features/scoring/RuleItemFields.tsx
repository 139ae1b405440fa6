import { scoreEvidence } from '../../../../functions/rules/scoring/scoringRules.ts';
import { Field } from '../../shared/Field.tsx';
import { findProblem, type Problem } from '../../shared/refusal.ts';
import type { ScoredKind, ScoreEffect, ScoreEvidence, ScoringItemInput } from './scoring.graphql.ts';
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
    <Field label={label} hint={hint} fault={faultOf(part)}>
      {(tie) => <input {...tie} value={value} onChange={({ target }) => onChange({ [part]: target.value })} />}
    </Field>
  );
  const toggle = (kind: ScoredKind): void =>
    onChange({ units: units.includes(kind) ? units.filter((one) => one !== kind) : [...units, kind] });
  return (
    <fieldset>
      <legend>评分项 {at + 1}</legend>
      <div className="choices">
        {(Object.keys(kindTitles) as ScoredKind[]).map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={units.includes(kind)} onChange={() => toggle(kind)} />
            考核{kindTitles[kind]}
          </label>
        ))}
      </div>
      {faultOf('units') && <p className="warning">{faultOf('units')}</p>}
      <div className="fields">
        {text('名称', 'title', title)}
        {text('编号', 'itemId', itemId, '小写字母、数字、连字符')}
        <Field label="由什么证明">
          {(tie) => (
            <select
              {...tie}
              value={evidence}
              onChange={({ target }) => onChange({ evidence: target.value as ScoreEvidence })}
            >
              {Object.entries(scoreEvidence).map(([id, { title: name }]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="扣分还是加分" fault={faultOf('effect')}>
          {(tie) => (
            <select
              {...tie}
              value={effect}
              onChange={({ target }) => onChange({ effect: target.value as ScoreEffect })}
            >
              {Object.entries(effectTitles).map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        {text('每条几分', 'perCase', perCase)}
        {text('最多几分', 'cap', cap)}
        <Field label="依据的文件" fault={faultOf('source.instrument')}>
          {(tie) => (
            <input
              {...tie}
              value={source.instrument}
              onChange={({ target }) => onChange({ source: { ...source, instrument: target.value } })}
            />
          )}
        </Field>
        <Field label="条款" fault={faultOf('source.clause')}>
          {(tie) => (
            <input
              {...tie}
              value={source.clause}
              onChange={({ target }) => onChange({ source: { ...source, clause: target.value } })}
            />
          )}
        </Field>
      </div>
      <button type="button" onClick={onRemove}>
        去掉这一项
      </button>
    </fieldset>
  );
}
