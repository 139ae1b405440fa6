import { randomUUID } from 'node:crypto';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Instant } from '../../functions/rules/kernel/plainDate.ts';
import { openDynamoTable } from '../../functions/storage/dynamo.ts';
import { type ItemRenewal, itemRenewals } from '../../functions/storage/itemRenewals.ts';
import { findItemVersion } from '../../functions/storage/items.ts';
import { migrateItem } from '../../functions/storage/migrateItem.ts';
import { openStores, type StorePlace } from './stores.ts';
import { walkItems } from './walkStores.ts';

export type MigrationReport = {
  /** Items that were looked at. */
  readonly items: number;
  /** Entity and version → how many of an older form there were. */
  readonly older: Readonly<Record<string, number>>;
  readonly migrated: number;
  /** Written by somebody else meanwhile: for the next run. */
  readonly changed: number;
  /** Place and, in Chinese, why it was left: the audit chain does not fit, or no form is known. The first hundred. */
  readonly left: readonly { readonly place: string; readonly reason: string }[];
};

type Options = {
  readonly dryRun: boolean;
  readonly renewals?: Readonly<Record<string, ItemRenewal>>;
  readonly versionOf?: typeof findItemVersion;
};

const mostNamed = 100;

/**
 * Walks the whole table, a page at a time, and writes every item of an older form in today's; may be cut off and run
 * again. Requests may be answered meanwhile, by today's program alone.
 */
export async function migrateItems(
  place: StorePlace,
  { dryRun, renewals = itemRenewals, versionOf = findItemVersion }: Options,
): Promise<MigrationReport> {
  const stores = openStores(place);
  const table = openDynamoTable(place.tableName, { region: place.region, endpoint: place.dynamodbEndpoint });
  const requestId = randomUUID();
  const older: Record<string, number> = {};
  const left: { place: string; reason: string }[] = [];
  const counted = { items: 0, migrated: 0, changed: 0 };
  try {
    for await (const stored of walkItems(stores, place)) {
      counted.items += 1;
      const item = unmarshall(stored);
      const { pk, sk, entity, itemVersion } = item;
      // Counters and the like have no form that could be older.
      if (itemVersion === undefined) continue;
      const today = versionOf(String(entity));
      if (itemVersion === today) continue;
      const leave = (reason: string) => left.length < mostNamed && left.push({ place: `${pk} ${sk}`, reason });
      if (today === null || itemVersion > today) {
        leave(`本程序不认识 ${entity} 的第 ${itemVersion} 版：请用较新的程序。`);
        continue;
      }
      const name = `${entity} ${itemVersion}`;
      older[name] = (older[name] ?? 0) + 1;
      const renewal = renewals[String(entity)];
      if (renewal === undefined) leave(`没有从 ${entity} 第 ${itemVersion} 版到第 ${today} 版的办法。`);
      else if (!dryRun) {
        const now = new Date().toISOString() as Instant;
        const migrated = await migrateItem(table, item, renewal, { now, requestId });
        if (migrated.outcome === 'MIGRATED') counted.migrated += 1;
        else if (migrated.outcome === 'CHANGED') counted.changed += 1;
        else leave(migrated.message);
      }
    }
  } finally {
    stores.close();
  }
  return { ...counted, older, left };
}
