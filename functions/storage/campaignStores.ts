import type { Campaign } from '../rules/campaigns/campaign.ts';
import type { CountReport } from '../rules/campaigns/countReport.ts';
import type { CountRef, CountReturn } from '../rules/campaigns/countReturn.ts';
import { fromCampaignItem, fromCountReportItem, fromCountReturnItem } from './campaignItems.ts';
import type { DynamoTable } from './dynamo.ts';
import { campaignPartition, countPartition, keys, sortPrefixes } from './keys.ts';
import { readAll } from './pages.ts';
import type { Versioned } from './stores.ts';

/** Campaigns and the count, all read strongly: small lists on which reports rest. */
export type CampaignStores = {
  /** The latest version. */
  readonly findCampaign: (county: string, campaignId: string) => Promise<Versioned<Campaign> | null>;
  /** All versions of all campaigns, by id and number. */
  readonly listCampaigns: (county: string) => Promise<readonly Versioned<Campaign>[]>;
  readonly findCountReturn: (ref: CountRef) => Promise<Versioned<CountReturn> | null>;
  /** One for each body that has drawn its list. */
  readonly listCountReturns: (county: string, campaignId: string) => Promise<readonly Versioned<CountReturn>[]>;
  /** Newest first. */
  readonly listCountReports: (county: string, campaignId: string) => Promise<readonly Versioned<CountReport>[]>;
};

/** The stores' part for campaigns. */
export function openCampaignStores(table: DynamoTable): CampaignStores {
  return {
    async findCampaign(county, campaignId) {
      const { items } = await table.query({
        partition: campaignPartition(county),
        sortPrefix: `${sortPrefixes.campaign}${campaignId}#`,
        newestFirst: true,
        limit: 1,
        consistent: true,
      });
      return items[0] ? fromCampaignItem(items[0]) : null;
    },

    async listCampaigns(county) {
      const request = { partition: campaignPartition(county), sortPrefix: sortPrefixes.campaign };
      return (await readAll(table, { ...request, consistent: true })).map(fromCampaignItem);
    },

    async findCountReturn({ county, campaignId, bodyId }) {
      const item = await table.get(keys.countReturn(county, `${campaignId}#${bodyId}`));
      return item && fromCountReturnItem(item);
    },

    async listCountReturns(county, campaignId) {
      const sortPrefix = `${sortPrefixes.countReturn}${campaignId}#`;
      return (await readAll(table, { consistent: true, partition: countPartition(county), sortPrefix })).map(
        fromCountReturnItem,
      );
    },

    async listCountReports(county, campaignId) {
      const sortPrefix = `${sortPrefixes.countReport}${campaignId}#`;
      const request = { partition: countPartition(county), sortPrefix, newestFirst: true };
      return (await readAll(table, { ...request, consistent: true })).map(fromCountReportItem);
    },
  };
}
