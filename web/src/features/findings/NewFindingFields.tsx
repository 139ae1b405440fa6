import { penalties } from '../../../../functions/rules/enforcement/penalties.ts';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { SelectField } from '../../shared/SelectField.tsx';
import { TextField } from '../../shared/TextField.tsx';
import type { FindingOriginKind } from './findings.graphql.ts';
import { originWords } from './words.ts';

type FindingForm = {
  readonly originKind: FindingOriginKind;
  readonly reference: string;
  readonly text: string;
  readonly penaltyId: string;
  readonly foundOn: string;
  readonly endedOn: string;
};

type NewFindingFieldsProps = {
  readonly form: FindingForm;
  readonly isOfVisit: boolean;
  readonly suggested: readonly string[];
  readonly onChange: (part: Partial<FindingForm>) => void;
};

const origins = (Object.keys(originWords) as FindingOriginKind[]).filter((kind) => kind !== 'VISIT');

/** What was found, when, and which provision it breaks; those that the check list suggests come first. */
export function NewFindingFields({ form, isOfVisit, suggested, onChange }: NewFindingFieldsProps) {
  const rank = (id: string): number => (suggested.includes(id) ? suggested.indexOf(id) : suggested.length);
  const offered = [...penalties].sort((one, other) => rank(one.id) - rank(other.id));
  return (
    <>
      {!isOfVisit && (
        <div className="fields">
          <SelectField
            label="来源"
            value={form.originKind}
            onChange={(originKind) => onChange({ originKind })}
            options={origins.map((kind) => [kind, originWords[kind]])}
          />
          <TextField
            label="来源编号"
            hint="举报、移送、文书的编号"
            required
            maxLength={100}
            value={form.reference}
            onChange={(reference) => onChange({ reference })}
          />
        </div>
      )}
      <LongTextField
        label="违法事实"
        hint="写明时间、地点、行为和后果"
        required
        rows={4}
        maxLength={1000}
        value={form.text}
        onChange={(text) => onChange({ text })}
      />
      <SelectField
        label="违反的条款"
        required
        value={form.penaltyId}
        onChange={(penaltyId) => onChange({ penaltyId })}
        blank="请选择"
        options={offered.map(({ id, violation, source }) => [
          id,
          `${suggested.includes(id) ? '（检查条目对应）' : ''}${source.clause}：${violation}`,
        ])}
      />
      <div className="fields">
        <TextField
          label="发现日期"
          type="date"
          required
          value={form.foundOn}
          onChange={(foundOn) => onChange({ foundOn })}
        />
        <TextField
          label="违法行为终了日期"
          hint="还在继续的不填"
          type="date"
          value={form.endedOn}
          onChange={(endedOn) => onChange({ endedOn })}
        />
      </div>
    </>
  );
}
