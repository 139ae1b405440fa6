import type {
  CampaignResolvers,
  CountReportResolvers,
  CountReturnResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolverTypes.ts';
import { drawCountReturn } from '../operations/campaigns/drawCountReturn.ts';
import { listCountedEmployers, listCountReports, listCountStandings } from '../operations/campaigns/readCounts.ts';
import { reportCount } from '../operations/campaigns/reportCount.ts';
import { acceptCountReturn, returnCountReturn } from '../operations/campaigns/reviewCountReturn.ts';
import { listCampaigns, saveCampaign } from '../operations/campaigns/saveCampaign.ts';
import { signCountReturn } from '../operations/campaigns/signCountReturn.ts';
import { type Campaign as CampaignVersion, judgeCampaignOn, toCampaignVersionId } from '../rules/campaigns/campaign.ts';
import type { KeptFile } from '../rules/campaigns/countReturn.ts';
import type { PlainDate } from '../rules/kernel/plainDate.ts';
import { maskTexts } from '../rules/reports/maskTexts.ts';
import { toAnswer } from './answers.ts';
import { toConnection, toPageRequest } from './connections.ts';
import type { RequestContext } from './requestContext.ts';

/** A campaign with the day that it is judged for. */
export type CampaignOn = CampaignVersion & { readonly day?: PlainDate };

/** A file with a passing address. */
export async function toKeptFile({ files }: RequestContext, { key, sha256, sizeBytes }: KeptFile, fileName: string) {
  return { url: await files.presignDownload(key, fileName), fileName, sha256, sizeBytes };
}

export const campaignQueries = {
  campaigns: async (_, { county, on }, context) => {
    const day = on ?? context.today;
    return (await listCampaigns(context, county)).map((campaign) => ({ ...maskTexts(campaign), day }));
  },
  countReturns: (_, { campaignId }, context) => listCountStandings(context, campaignId),
  countReports: (_, { campaignId }, context) => listCountReports(context, campaignId),
} satisfies QueryResolvers;

export const campaignMutations = {
  saveCampaign: async (_, { input: { stages, deadlines, ...given } }, context) => {
    const input = {
      ...given,
      stages: stages.map(({ from = null, partOf = null, ...stage }) => ({ ...stage, from, partOf })),
      deadlines: deadlines.map(({ from = null, ...deadline }) => ({ ...deadline, from })),
    };
    return toAnswer('Campaign', await saveCampaign(context, input));
  },
  drawCountReturn: async (_, { input }, context) => toAnswer('CountReturn', await drawCountReturn(context, input)),
  signCountReturn: async (_, { input: { lateBecause = null, remarks = null, ...given } }, context) => {
    const differences = given.differences.map(({ creditCode = null, ...one }) => ({ ...one, creditCode }));
    return toAnswer('CountReturn', await signCountReturn(context, { ...given, lateBecause, remarks, differences }));
  },
  acceptCountReturn: async (_, { input }, context) => toAnswer('CountReturn', await acceptCountReturn(context, input)),
  returnCountReturn: async (_, { input }, context) => toAnswer('CountReturn', await returnCountReturn(context, input)),
  reportCount: async (_, { input: { incompleteBecause = null, ...given } }, context) =>
    toAnswer('CountReport', await reportCount(context, { ...given, incompleteBecause })),
} satisfies MutationResolvers;

export const Campaign = {
  id: toCampaignVersionId,
  running: ({ day, ...campaign }, _, { today }) => [...judgeCampaignOn(campaign, day ?? today).running],
  next: ({ day, ...campaign }, _, { today }) => [...judgeCampaignOn(campaign, day ?? today).next],
} satisfies CampaignResolvers;

export const CountReturn = {
  list: ({ list, bodyId }, _, context) => toKeptFile(context, list, `摸底名单-${bodyId}.json`),
  employers: async (countReturn, page, context) =>
    toConnection(await listCountedEmployers(context, countReturn, toPageRequest(page))),
} satisfies CountReturnResolvers;

export const CountReport = {
  document: ({ document, number }, _, context) => toKeptFile(context, document, `摸底情况报告-第${number}号.docx`),
} satisfies CountReportResolvers;
