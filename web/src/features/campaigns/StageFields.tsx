import { findProblem, type Problem } from '../../shared/refusal.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { TextField } from '../../shared/TextField.tsx';
import type { CampaignStageInput } from './campaigns.graphql.ts';
import { SourceFields } from './SourceFields.tsx';

type StageFieldsProps = {
  readonly at: number;
  readonly stage: CampaignStageInput;
  readonly stages: readonly CampaignStageInput[];
  readonly problems: readonly Problem[];
  readonly onChange: (stage: CampaignStageInput) => void;
  readonly onRemove: () => void;
};

/** A stage, or a part of one. */
export function StageFields({ at, stage, stages, problems, onChange, onRemove }: StageFieldsProps) {
  const change = (part: Partial<CampaignStageInput>): void => onChange({ ...stage, ...part });
  const path = `stages[${at}]`;
  return (
    <fieldset>
      <legend>阶段 {at + 1}</legend>
      <div className="fields">
        <TextField
          label="名称"
          fault={findProblem(problems, `${path}.name`)}
          required
          maxLength={100}
          value={stage.name}
          onChange={(name) => change({ name })}
        />
        <TextField
          label="编号"
          hint="小写字母、数字、连字符"
          fault={findProblem(problems, `${path}.stageId`)}
          required
          pattern="[a-z0-9\-]{1,40}"
          value={stage.stageId}
          onChange={(stageId) => change({ stageId })}
        />
        <SelectField
          label="属于"
          fault={findProblem(problems, `${path}.partOf`)}
          value={stage.partOf ?? ''}
          onChange={(partOf) => change({ partOf })}
          blank="单独的阶段"
          options={stages
            .filter(({ stageId }, index) => index !== at && stageId !== '')
            .map(({ stageId, name }) => [stageId, name || stageId])}
        />
        <TextField
          label="首日"
          hint="文件没有写的不填"
          fault={findProblem(problems, `${path}.from`)}
          type="date"
          value={stage.from ?? ''}
          onChange={(from) => change({ from })}
        />
        <TextField
          label="末日"
          fault={findProblem(problems, `${path}.to`)}
          required
          type="date"
          value={stage.to}
          onChange={(to) => change({ to })}
        />
        <SourceFields {...{ path, problems, source: stage.source }} onChange={(source) => change({ source })} />
      </div>
      <button type="button" onClick={onRemove}>
        去掉这个阶段
      </button>
    </fieldset>
  );
}
