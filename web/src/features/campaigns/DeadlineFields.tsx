import { findProblem, type Problem } from '../../shared/refusal.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { TextField } from '../../shared/TextField.tsx';
import type { CampaignDeadlineInput } from './campaigns.graphql.ts';
import { SourceFields } from './SourceFields.tsx';
import { deadlineKindWords } from './words.ts';

type DeadlineFieldsProps = {
  readonly at: number;
  readonly deadline: CampaignDeadlineInput;
  readonly problems: readonly Problem[];
  readonly onChange: (deadline: CampaignDeadlineInput) => void;
  readonly onRemove: () => void;
};

const texts = [
  { name: 'name', label: '事项', hint: undefined },
  { name: 'responsible', label: '责任单位', hint: undefined },
  { name: 'deadlineId', label: '编号', hint: '小写字母、数字、连字符' },
] as const;

/** Something due: the count, a report, anything else. */
export function DeadlineFields({ at, deadline, problems, onChange, onRemove }: DeadlineFieldsProps) {
  const change = (part: Partial<CampaignDeadlineInput>): void => onChange({ ...deadline, ...part });
  const path = `deadlines[${at}]`;
  return (
    <fieldset>
      <legend>期限 {at + 1}</legend>
      <div className="fields">
        {texts.map(({ name, label, hint }) => (
          <TextField
            key={name}
            {...{ label, hint }}
            fault={findProblem(problems, `${path}.${name}`)}
            required
            maxLength={100}
            value={deadline[name]}
            onChange={(text) => change({ [name]: text })}
          />
        ))}
        <SelectField
          label="种类"
          hint="摸清底数的报表按它判断是否逾期"
          fault={findProblem(problems, `${path}.kind`)}
          value={deadline.kind}
          onChange={(kind) => change({ kind })}
          options={deadlineKindWords}
        />
        <TextField
          label="首日"
          hint="文件没有写的不填"
          fault={findProblem(problems, `${path}.from`)}
          type="date"
          value={deadline.from ?? ''}
          onChange={(from) => change({ from })}
        />
        <TextField
          label="截止日"
          fault={findProblem(problems, `${path}.on`)}
          required
          type="date"
          value={deadline.on}
          onChange={(on) => change({ on })}
        />
        <SourceFields {...{ path, problems, source: deadline.source }} onChange={(source) => change({ source })} />
      </div>
      <button type="button" onClick={onRemove}>
        去掉这个期限
      </button>
    </fieldset>
  );
}
