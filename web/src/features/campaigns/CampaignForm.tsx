import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import { useKeptForm } from '../../shared/useKeptForm.ts';
import { useSend } from '../../shared/useSend.ts';
import { type CampaignDraft, emptyDeadline, emptyStage, toCampaignInput } from './campaignDraft.ts';
import { SaveCampaignDocument } from './campaigns.graphql.ts';
import { DeadlineFields } from './DeadlineFields.tsx';
import { StageFields } from './StageFields.tsx';

type CampaignFormProps = { readonly initial: CampaignDraft; readonly isNew: boolean };

/** A campaign's name, stages and deadlines; each version that was saved stays. */
export function CampaignForm({ initial, isNew }: CampaignFormProps) {
  const navigate = useNavigate();
  const questions = useQueryClient();
  const { send, isSending, failure, refusal, problems } = useSend(SaveCampaignDocument);
  const [draft, change, forget] = useKeptForm<CampaignDraft>(`campaign.${initial.campaignId}`, initial);
  const { stages, deadlines } = draft;
  const replace = <Row,>(rows: readonly Row[], at: number, row: Row): Row[] =>
    rows.map((one, index) => (index === at ? row : one));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await send(toCampaignInput(draft));
    if (answer === null) return;
    forget();
    await questions.invalidateQueries();
    void navigate(`/campaign/${encodeURIComponent(draft.campaignId)}`);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <div className="fields">
        <TextField
          label="行动名称"
          fault={findProblem(problems, 'name')}
          required
          maxLength={100}
          value={draft.name}
          onChange={(name) => change({ name })}
        />
        <TextField
          label="行动编号"
          hint={isNew ? '小写字母、数字、连字符，如 2027-pilot；登记后不变' : '不能改'}
          fault={findProblem(problems, 'campaignId')}
          required
          readOnly={!isNew}
          pattern="[a-z0-9\-]{1,40}"
          value={draft.campaignId}
          onChange={(campaignId) => change({ campaignId })}
        />
      </div>
      <h2>阶段</h2>
      {stages.map((stage, at) => (
        <StageFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing else of its own while it is typed
          key={at}
          {...{ at, stage, stages, problems }}
          onChange={(next) => change({ stages: replace(stages, at, next) })}
          onRemove={() => change({ stages: stages.filter((_, index) => index !== at) })}
        />
      ))}
      <button type="button" onClick={() => change({ stages: [...stages, emptyStage] })}>
        加一个阶段
      </button>
      <h2>期限</h2>
      {deadlines.map((deadline, at) => (
        <DeadlineFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing else of its own while it is typed
          key={at}
          {...{ at, deadline, problems }}
          onChange={(next) => change({ deadlines: replace(deadlines, at, next) })}
          onRemove={() => change({ deadlines: deadlines.filter((_, index) => index !== at) })}
        />
      ))}
      <button type="button" onClick={() => change({ deadlines: [...deadlines, emptyDeadline] })}>
        加一个期限
      </button>
      <ChangeNote refusal={refusal} failure={failure} />
      <div className="actions">
        <button className="main" type="submit" disabled={isSending}>
          {isNew ? '登记' : '登记为新版'}
        </button>
        <button type="button" onClick={forget}>
          放弃修改
        </button>
      </div>
    </form>
  );
}
