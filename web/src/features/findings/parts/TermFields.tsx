import { SelectField } from '../../../shared/SelectField.tsx';
import { TextField } from '../../../shared/TextField.tsx';
import type { PartProps } from './partProps.ts';

const ways = { workingDays: '若干工作日', days: '若干日（含休息日）', on: '到某一天' } as const;

/** By when: so many days after the service of the order, or a day. */
export function TermFields({ draft, onChange, finding }: PartProps) {
  return (
    <div className="fields">
      <SelectField
        label="改正期限的算法"
        value={draft.termBy}
        onChange={(termBy) => onChange({ termBy })}
        options={ways}
      />
      {draft.termBy === 'on' ? (
        <TextField
          label="最后一日"
          type="date"
          required
          value={draft.termOn}
          onChange={(termOn) => onChange({ termOn })}
        />
      ) : (
        <TextField
          label="天数"
          hint={finding.order ? '从原期限届满次日起算' : '从送达次日起算'}
          type="number"
          required
          min={1}
          max={365}
          value={draft.termCount}
          onChange={(termCount) => onChange({ termCount })}
        />
      )}
    </div>
  );
}
