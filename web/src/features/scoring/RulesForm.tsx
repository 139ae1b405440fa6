import { useState } from 'react';
import { addDays, type PlainDate } from '../../../../functions/rules/kernel/plainDate.ts';
import { judgeScoring } from '../../../../functions/rules/scoring/scoringRules.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import { today } from '../../shared/today.ts';
import { useChange } from '../../shared/useChange.ts';
import { useKeptForm } from '../../shared/useKeptForm.ts';
import { RuleItemFields, type TypedItem } from './RuleItemFields.tsx';
import type { Rules } from './ScoringRulesPage.tsx';
import { SaveScoringRulesDocument } from './scoring.graphql.ts';

const newItem: TypedItem = {
  itemId: '',
  title: '',
  units: ['PATROL_BODY'],
  evidence: 'MANUAL',
  effect: 'DEDUCT',
  perCase: '',
  cap: '',
  source: { instrument: '', clause: '', confidence: 'D' },
};

/** Points as people type them → hundredths; `NaN` for what is none. */
function toHundredths(points: string): number {
  return Math.round(Number(points || Number.NaN) * 100);
}

type RulesFormProps = { readonly from: Rules; readonly onSaved: () => void };

/** The next version, begun from one that is shown; judged by the server's own rules before it is sent. */
export function RulesForm({ from, onSaved }: RulesFormProps) {
  const { take, isSending, problems, ...outcome } = useChange(SaveScoringRulesDocument);
  const [form, change, forget] = useKeptForm(`scoringRules.${from.number}`, {
    effectiveOn: '',
    fullPoints: String(from.fullPoints / 100),
    items: from.items.map(
      (item): TypedItem => ({
        ...item,
        perCase: String(item.perCase / 100),
        cap: String(item.cap / 100),
      }),
    ),
  });
  const [isTried, setTried] = useState(false);
  const decision = {
    effectiveOn: form.effectiveOn as PlainDate,
    fullPoints: toHundredths(form.fullPoints),
    items: form.items.map((item) => ({ ...item, perCase: toHundredths(item.perCase), cap: toHundredths(item.cap) })),
  };
  const found = isTried ? judgeScoring(decision) : [];
  const faults = [...found, ...problems];
  const changeItem = (at: number, part: Partial<TypedItem>): void =>
    change({ items: form.items.map((item, index) => (index === at ? { ...item, ...part } : item)) });
  const save = async (): Promise<void> => {
    setTried(true);
    if (judgeScoring(decision).length > 0 || !(await take(decision))) return;
    forget();
    setTried(false);
    onSaved();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="fields">
        <TextField
          label="施行日期"
          hint="最早为明日；第一天在这一天或以后的考核期适用"
          fault={findProblem(faults, 'effectiveOn')}
          type="date"
          min={addDays(today(), 1)}
          value={form.effectiveOn}
          onChange={(effectiveOn) => change({ effectiveOn })}
        />
        <TextField
          label="满分"
          fault={findProblem(faults, 'fullPoints')}
          inputMode="decimal"
          value={form.fullPoints}
          onChange={(fullPoints) => change({ fullPoints })}
        />
      </div>
      {findProblem(faults, 'items') && <p className="warning">{findProblem(faults, 'items')}</p>}
      {form.items.map((item, at) => (
        <RuleItemFields
          // biome-ignore lint/suspicious/noArrayIndexKey: an item has no other name while its number is typed
          key={at}
          item={item}
          at={at}
          faults={faults}
          onChange={(part) => changeItem(at, part)}
          onRemove={() => change({ items: form.items.filter((_, index) => index !== at) })}
        />
      ))}
      <ChangeNote {...outcome} />
      {found.length > 0 && <p className="warning">有 {found.length} 处要改，见上面各项下的红字。</p>}
      <div className="actions">
        <button type="button" onClick={() => change({ items: [...form.items, newItem] })}>
          添加评分项
        </button>
        <button className="main" type="submit" disabled={isSending}>
          登记这一版
        </button>
        <button type="button" onClick={forget}>
          恢复成原来的
        </button>
      </div>
    </form>
  );
}
