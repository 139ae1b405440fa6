import { Field } from '../../../shared/Field.tsx';
import type { PartProps } from './partProps.ts';

const ways = { workingDays: '若干工作日', days: '若干日（含休息日）', on: '到某一天' } as const;

/** By when: so many days after the service of the order, or a day. */
export function TermFields({ draft, onChange, finding }: PartProps) {
  return (
    <div className="fields">
      <Field label="改正期限的算法">
        {(tie) => (
          <select
            {...tie}
            value={draft.termBy}
            onChange={({ target }) => onChange({ termBy: target.value as keyof typeof ways })}
          >
            {Object.entries(ways).map(([way, words]) => (
              <option key={way} value={way}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
      {draft.termBy === 'on' ? (
        <Field label="最后一日">
          {(tie) => (
            <input
              {...tie}
              type="date"
              required
              value={draft.termOn}
              onChange={({ target }) => onChange({ termOn: target.value })}
            />
          )}
        </Field>
      ) : (
        <Field label="天数" hint={finding.order ? '从原期限届满次日起算' : '从送达次日起算'}>
          {(tie) => (
            <input
              {...tie}
              type="number"
              required
              min={1}
              max={365}
              value={draft.termCount}
              onChange={({ target }) => onChange({ termCount: target.value })}
            />
          )}
        </Field>
      )}
    </div>
  );
}
