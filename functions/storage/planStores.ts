import type { DynamoTable } from './dynamo.ts';
import { countingPartition, keys, officerPartition, planPartition, sortPrefixes } from './keys.ts';
import { readAll, readPage } from './pages.ts';
import { fromOfficerItem, fromPlanItem, fromPlanSettingsItem } from './planItems.ts';
import type { PlanStores } from './stores.ts';

/** The part of the stores that holds the roster, the sampling rules and the plans. */
export function openPlanStores(table: DynamoTable): PlanStores {
  return {
    async findOfficer(county, officerId) {
      const item = await table.get(keys.officer(county, officerId));
      return item && fromOfficerItem(item);
    },

    listOfficers(county, page) {
      const request = { partition: officerPartition(county), sortPrefix: sortPrefixes.officer };
      return readPage(table, request, page, fromOfficerItem);
    },

    async readRoster(county) {
      const request = { partition: officerPartition(county), sortPrefix: sortPrefixes.officer, consistent: true };
      return (await readAll(table, request)).map(fromOfficerItem);
    },

    async findPlanSettings(county) {
      const item = await table.get(keys.planSettings(county));
      return item && fromPlanSettingsItem(item);
    },

    async findPlan({ county, planId }) {
      const item = await table.get(keys.plan(county, planId));
      return item && fromPlanItem(item);
    },

    listPlans(county, page) {
      const request = { partition: planPartition(county), sortPrefix: sortPrefixes.plan, newestFirst: true };
      return readPage(table, request, page, fromPlanItem);
    },

    async listCountingPlans(county) {
      const { items } = await table.query({ indexName: 'gsi2', partition: countingPartition(county) });
      return items.map(fromPlanItem);
    },
  };
}
