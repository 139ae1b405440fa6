import { visitRecordLimits } from '../../../../functions/rules/inspections/judgeVisitRecord.ts';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { findProblem, type Refusal } from '../../shared/refusal.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { today } from '../../shared/today.ts';
import type { OpenVisitCause, VisitWeight } from './visits.graphql.ts';
import { causeLabel, weightWords } from './words.ts';

/** What one fills in to open a visit. */
export type VisitForm = {
  readonly employerId: string;
  readonly cause: OpenVisitCause;
  readonly causeText: string;
  readonly matter: string;
  readonly on: string;
  readonly weight: VisitWeight;
  readonly restDayReason: string;
  readonly emergency: string;
  readonly officerIds: readonly string[];
};

/** A form that is filled in as far as `?employer=&referral=&about=` of the address goes. */
export function startVisit(address: URLSearchParams): VisitForm {
  return {
    employerId: address.get('employer') ?? '',
    cause: address.has('referral') ? 'REFERRAL' : 'COMPLAINT',
    causeText: address.get('about') ?? '',
    matter: '',
    on: today(),
    weight: 'HALF_DAY',
    restDayReason: '',
    emergency: '',
    officerIds: [],
  };
}

type NewVisitFieldsProps = {
  readonly form: VisitForm;
  readonly onChange: (part: Partial<VisitForm>) => void;
  readonly refusal: Refusal | null;
};

export function NewVisitFields({ form, onChange, refusal }: NewVisitFieldsProps) {
  const faultOf = (path: string): string | null => findProblem(refusal?.problems ?? [], path);
  return (
    <>
      <div className="fields">
        <SelectField
          label="检查来源"
          value={form.cause}
          onChange={(cause) => onChange({ cause })}
          options={{ COMPLAINT: causeLabel('COMPLAINT'), REFERRAL: causeLabel('REFERRAL') }}
        />
        <TextField
          label="检查日期"
          hint="今日起 180 日内"
          fault={faultOf('on')}
          type="date"
          required
          value={form.on}
          onChange={(on) => onChange({ on })}
        />
        <SelectField
          label="检查时长"
          value={form.weight}
          onChange={(weight) => onChange({ weight })}
          options={weightWords}
        />
        <TextField
          label="检查事项"
          hint="如：职业病防护设施"
          fault={faultOf('matter')}
          required
          maxLength={visitRecordLimits.short}
          value={form.matter}
          onChange={(matter) => onChange({ matter })}
        />
      </div>
      <LongTextField
        label="反映或者移送的内容"
        hint="不告知被检查单位，不对外公布"
        fault={faultOf('causeText')}
        required
        rows={3}
        maxLength={visitRecordLimits.note}
        value={form.causeText}
        onChange={(causeText) => onChange({ causeText })}
      />
      <div className="fields">
        <TextField
          label="休息日检查的理由"
          hint="检查日期是休息日的才填"
          fault={faultOf('restDayReason')}
          maxLength={500}
          value={form.restDayReason}
          onChange={(restDayReason) => onChange({ restDayReason })}
        />
        <TextField
          label="情况紧急、来不及先批准的理由"
          hint="不紧急的不填；填了的可以先检查，须在 2 个工作日内补办批准"
          fault={faultOf('emergency')}
          maxLength={500}
          value={form.emergency}
          onChange={(emergency) => onChange({ emergency })}
        />
      </div>
    </>
  );
}
