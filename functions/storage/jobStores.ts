import type { Instant } from '../rules/kernel/plainDate.ts';
import type { DynamoTable } from './dynamo.ts';
import { keys } from './keys.ts';

/** How far a job came that had to stop before it was through, and what the store tells of itself. */
export type JobStores = {
  /** Code of the last county that is done; null: begin with the first. Strongly consistent. */
  readonly findJobPlace: (run: string) => Promise<string | null>;
  /** Null when the run is through. Forgotten some days later. */
  readonly keepJobPlace: (run: string, place: { county: string | null; expiresAt: number }) => Promise<void>;
  /** The latest moment that all records can be brought back of; null: there is none, or others keep the backups. */
  readonly findRestorePoint: () => Promise<Instant | null>;
};

export function openJobStores(table: DynamoTable): JobStores {
  return {
    async findJobPlace(run) {
      const item = await table.get(keys.jobPlace(run));
      return typeof item?.['county'] === 'string' ? item['county'] : null;
    },

    async keepJobPlace(run, { county, expiresAt }) {
      await table.transact([{ kind: 'put', item: { ...keys.jobPlace(run), entity: 'jobPlace', county, expiresAt } }]);
    },

    async findRestorePoint() {
      const at = await table.findRestorePoint();
      return at && (at.toISOString() as Instant);
    },
  };
}
