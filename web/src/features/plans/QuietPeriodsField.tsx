import { RowsField } from '../../shared/RowsField.tsx';
import type { Problem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import type { QuietText } from './planForm.ts';

type QuietPeriodsFieldProps = {
  readonly rows: readonly QuietText[];
  readonly onChange: (rows: readonly QuietText[]) => void;
  readonly problems: readonly Problem[];
};

export function QuietPeriodsField({ rows, onChange, problems }: QuietPeriodsFieldProps) {
  return (
    <RowsField
      legend="不检查日期"
      hint="检查期间内不到企业检查的日子，如“无事不扰”的安静期。休息日本来就不检查，不用填。"
      unit="段日期"
      rows={rows}
      blank={{ from: '', to: '', reason: '' }}
      onChange={onChange}
      path="quietPeriods"
      problems={problems}
    >
      {({ from, to, reason }, set, at) => (
        <>
          <TextField label={`不检查起 ${at + 1}`} type="date" value={from} onChange={(value) => set({ from: value })} />
          <TextField label={`不检查止 ${at + 1}`} type="date" value={to} onChange={(value) => set({ to: value })} />
          <TextField
            label={`原因 ${at + 1}`}
            maxLength={500}
            value={reason}
            onChange={(value) => set({ reason: value })}
          />
        </>
      )}
    </RowsField>
  );
}
