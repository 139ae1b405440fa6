import { useState } from 'react';
import { findInEffect } from '../../../../functions/rules/kernel/findInEffect.ts';
import type { PlainDate } from '../../../../functions/rules/kernel/plainDate.ts';
import { scoreEvidence } from '../../../../functions/rules/scoring/scoringRules.ts';
import { Pending } from '../../shared/Pending.tsx';
import { SelectField } from '../../shared/SelectField.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { today } from '../../shared/today.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { WideTable } from '../../shared/WideTable.tsx';
import { toPoints } from './periods.ts';
import { RulesForm } from './RulesForm.tsx';
import type { RulesFragment } from './scoring.graphql.ts';
import { useScoringRules } from './useScoringRules.ts';
import { effectTitles, kindTitles } from './words.ts';
import './scoring.css';

/** Rules as `functions/rules` takes them. */
export type Rules = RulesFragment & { readonly effectiveOn: PlainDate };

/** `/work/scoring/rules`: by what the county scores; the bureau decides on the next version. */
export default function ScoringRulesPage() {
  useTitle('评分办法');
  const { role } = useSession();
  const { versions, failure } = useScoringRules();
  const [chosen, setChosen] = useState<number | null>(null);
  if (!versions) {
    return (
      <>
        <h1>评分办法</h1>
        <Pending failure={failure} />
      </>
    );
  }
  const all = versions as readonly Rules[];
  const current = findInEffect(all, today());
  const shown = all.find(({ number }) => number === chosen) ?? current ?? all[0];
  return (
    <>
      <h1>评分办法</h1>
      <p>一个考核期按它第一天施行的办法评分：开始以后不改办法。除人工登记的以外，各条都从平台的记录里自动找出。</p>
      {all.length > 1 && (
        <div className="fields screen">
          <SelectField
            label="版本"
            value={String(shown?.number)}
            onChange={(next) => setChosen(Number(next))}
            options={all.map((one) => [String(one.number), `${toName(one)}${one === current ? '（现行）' : ''}`])}
          />
        </div>
      )}
      {shown && <RulesTable rules={shown} />}
      {role === 'BUREAU' && shown && (
        <details className="screen">
          <summary>制定下一版</summary>
          <RulesForm
            key={shown.number}
            from={shown}
            onSaved={() => setChosen(Math.max(...all.map(({ number }) => number)) + 1)}
          />
        </details>
      )}
    </>
  );
}

function toName({ number, effectiveOn }: Rules): string {
  return `${number === 0 ? '平台自带' : `本县第 ${number} 版`}，自 ${effectiveOn} 起施行`;
}

function RulesTable({ rules }: { readonly rules: Rules }) {
  return (
    <>
      <h2>{toName(rules)}</h2>
      <p>满分 {toPoints(rules.fullPoints)} 分。</p>
      <WideTable className="rules" label="评分项">
        <thead>
          <tr>
            <th scope="col">评分项</th>
            <th scope="col">对象</th>
            <th scope="col">由什么证明</th>
            <th scope="col">每条</th>
            <th scope="col">最多</th>
            <th scope="col">依据</th>
          </tr>
        </thead>
        <tbody>
          {rules.items.map(({ itemId, title, units, evidence, effect, perCase, cap, source }) => (
            <tr key={itemId}>
              <th scope="row">{title}</th>
              <td>{units.map((unit) => kindTitles[unit]).join('、')}</td>
              <td>{scoreEvidence[evidence].title}</td>
              <td>
                {effectTitles[effect]} {toPoints(perCase)}
              </td>
              <td>{toPoints(cap)}</td>
              <td>
                {source.instrument} {source.clause}
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}
