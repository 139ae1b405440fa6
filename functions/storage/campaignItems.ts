import type { Campaign } from '../rules/campaigns/campaign.ts';
import type { CountReport } from '../rules/campaigns/countReport.ts';
import type { CountReturn } from '../rules/campaigns/countReturn.ts';
import type { Item } from './dynamo.ts';
import { decode, encode } from './items.ts';
import { keys } from './keys.ts';
import type { Versioned } from './stores.ts';

export function toCampaignItem(campaign: Versioned<Campaign>): Item {
  return encode('campaign', keys.campaign(campaign.county, toNumberedId(campaign)), campaign);
}

export function fromCampaignItem(item: Item): Versioned<Campaign> {
  return decode<Versioned<Campaign>>('campaign', item);
}

export function toCountReturnItem(own: Versioned<CountReturn>): Item {
  return encode('countReturn', keys.countReturn(own.county, `${own.campaignId}#${own.bodyId}`), own);
}

export function fromCountReturnItem(item: Item): Versioned<CountReturn> {
  return decode<Versioned<CountReturn>>('countReturn', item);
}

export function toCountReportItem(report: Versioned<CountReport>): Item {
  return encode('countReport', keys.countReport(report.county, toNumberedId(report)), report);
}

export function fromCountReportItem(item: Item): Versioned<CountReport> {
  return decode<Versioned<CountReport>>('countReport', item);
}

/** Campaign and number, so that key order is order of numbers. */
function toNumberedId({ campaignId, number }: { readonly campaignId: string; readonly number: number }): string {
  return `${campaignId}#${String(number).padStart(4, '0')}`;
}
