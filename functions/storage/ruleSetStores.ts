import type { DynamoTable } from './dynamo.ts';
import { fromRegisterItem, fromVersionItemsItem } from './items.ts';
import { keys } from './keys.ts';
import type { RuleSetStores } from './stores.ts';

/** The rule sets' part of the stores. */
export function openRuleSetStores(table: DynamoTable): RuleSetStores {
  return {
    async findRuleSetRegister(county) {
      const item = await table.get(keys.ruleSetRegister(county));
      return item && fromRegisterItem(item);
    },

    async findVersionItems(county, number) {
      const item = await table.get(keys.versionItems(county, number));
      return item && fromVersionItemsItem(item);
    },
  };
}
