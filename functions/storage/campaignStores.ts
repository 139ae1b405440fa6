import type { Campaign } from '../rules/campaigns/campaign.ts';
import type { CountReport } from '../rules/campaigns/countReport.ts';
import type { CountRef, CountReturn } from '../rules/campaigns/countReturn.ts';
import { fromCampaignItem, fromCountReportItem, fromCountReturnItem } from './campaignItems.ts';
import type { DynamoTable, Item, QueryRequest } from './dynamo.ts';
import { campaignPartition, countPartition, keys, sortPrefixes } from './keys.ts';
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
  const readAll = async (request: QueryRequest): Promise<readonly Item[]> => {
    const found: Item[] = [];
    let startAfter: Item | null = null;
    do {
      const { items, lastKey } = await table.query({ ...request, consistent: true, startAfter });
      found.push(...items);
      startAfter = lastKey;
    } while (startAfter !== null);
    return found;
  };
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
      return (await readAll(request)).map(fromCampaignItem);
    },

    async findCountReturn({ county, campaignId, bodyId }) {
      const item = await table.get(keys.countReturn(county, `${campaignId}#${bodyId}`));
      return item && fromCountReturnItem(item);
    },

    async listCountReturns(county, campaignId) {
      const sortPrefix = `${sortPrefixes.countReturn}${campaignId}#`;
      return (await readAll({ partition: countPartition(county), sortPrefix })).map(fromCountReturnItem);
    },

    async listCountReports(county, campaignId) {
      const sortPrefix = `${sortPrefixes.countReport}${campaignId}#`;
      const request = { partition: countPartition(county), sortPrefix, newestFirst: true };
      return (await readAll(request)).map(fromCountReportItem);
    },
  };
}
