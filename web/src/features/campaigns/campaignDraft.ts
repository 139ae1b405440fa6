import type {
  CampaignDeadlineInput,
  CampaignFragment,
  CampaignStageInput,
  SaveCampaignInput,
} from './campaigns.graphql.ts';

/** A campaign as it is being typed in: days that are missing are empty texts. */
export type CampaignDraft = Omit<SaveCampaignInput, 'idempotencyKey'>;

export const emptyStage: CampaignStageInput = {
  stageId: '',
  partOf: null,
  name: '',
  from: '',
  to: '',
  source: { instrument: '', clause: '', confidence: 'H' },
};

export const emptyDeadline: CampaignDeadlineInput = {
  deadlineId: '',
  kind: 'OTHER',
  name: '',
  responsible: '',
  from: '',
  on: '',
  source: { instrument: '', clause: '', confidence: 'H' },
};

export const emptyCampaign: CampaignDraft = { campaignId: '', name: '', stages: [emptyStage], deadlines: [] };

export function toCampaignDraft({ campaignId, name, stages, deadlines }: CampaignFragment): CampaignDraft {
  return {
    campaignId,
    name,
    stages: stages.map(({ from, ...stage }) => ({ ...stage, from: from ?? '' })),
    deadlines: deadlines.map(({ from, ...deadline }) => ({ ...deadline, from: from ?? '' })),
  };
}

/** What is sent: no day is null. */
export function toCampaignInput({ stages, deadlines, ...rest }: CampaignDraft): CampaignDraft {
  return {
    ...rest,
    stages: stages.map((stage) => ({ ...stage, from: stage.from || null, partOf: stage.partOf || null })),
    deadlines: deadlines.map((deadline) => ({ ...deadline, from: deadline.from || null })),
  };
}
