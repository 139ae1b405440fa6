import { TextField } from '../../../shared/TextField.tsx';
import type { PartProps } from './partProps.ts';

export function PaymentFields({ draft, onChange }: PartProps) {
  return (
    <div className="fields">
      <TextField
        label="实缴金额（元）"
        hint="罚款和加处罚款合计；只给予警告的填 0"
        type="number"
        required
        min={0}
        step="0.01"
        value={draft.paidYuan}
        onChange={(paidYuan) => onChange({ paidYuan })}
      />
      <TextField
        label="复议、诉讼期间的天数"
        hint="这些天不计算加处罚款"
        type="number"
        required
        min={0}
        step={1}
        value={draft.suspendedDays}
        onChange={(suspendedDays) => onChange({ suspendedDays })}
      />
    </div>
  );
}
