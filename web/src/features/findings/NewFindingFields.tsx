import { penalties } from '../../../../functions/rules/enforcement/penalties.ts';
import { Field } from '../../shared/Field.tsx';
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

/** What was found, when, and which provision it breaks; those that the check list suggests come first. */
export function NewFindingFields({ form, isOfVisit, suggested, onChange }: NewFindingFieldsProps) {
  const rank = (id: string): number => (suggested.includes(id) ? suggested.indexOf(id) : suggested.length);
  const offered = [...penalties].sort((one, other) => rank(one.id) - rank(other.id));
  return (
    <>
      {!isOfVisit && (
        <div className="fields">
          <Field label="来源">
            {(tie) => (
              <select
                {...tie}
                value={form.originKind}
                onChange={({ target }) => onChange({ originKind: target.value as FindingOriginKind })}
              >
                {Object.entries(originWords)
                  .filter(([kind]) => kind !== 'VISIT')
                  .map(([kind, words]) => (
                    <option key={kind} value={kind}>
                      {words}
                    </option>
                  ))}
              </select>
            )}
          </Field>
          <Field label="来源编号" hint="举报、移送、文书的编号">
            {(tie) => (
              <input
                {...tie}
                required
                maxLength={100}
                value={form.reference}
                onChange={({ target }) => onChange({ reference: target.value })}
              />
            )}
          </Field>
        </div>
      )}
      <Field label="违法事实" hint="写明时间、地点、行为和后果">
        {(tie) => (
          <textarea
            {...tie}
            required
            rows={4}
            maxLength={1000}
            value={form.text}
            onChange={({ target }) => onChange({ text: target.value })}
          />
        )}
      </Field>
      <Field label="违反的条款">
        {(tie) => (
          <select
            {...tie}
            required
            value={form.penaltyId}
            onChange={({ target }) => onChange({ penaltyId: target.value })}
          >
            <option value="">请选择</option>
            {offered.map(({ id, violation, source }) => (
              <option key={id} value={id}>
                {suggested.includes(id) && '（检查条目对应）'}
                {source.clause}：{violation}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="fields">
        <Field label="发现日期">
          {(tie) => (
            <input
              {...tie}
              type="date"
              required
              value={form.foundOn}
              onChange={({ target }) => onChange({ foundOn: target.value })}
            />
          )}
        </Field>
        <Field label="违法行为终了日期" hint="还在继续的不填">
          {(tie) => (
            <input
              {...tie}
              type="date"
              value={form.endedOn}
              onChange={({ target }) => onChange({ endedOn: target.value })}
            />
          )}
        </Field>
      </div>
    </>
  );
}
