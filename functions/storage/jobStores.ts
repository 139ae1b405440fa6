import type { DynamoTable } from './dynamo.ts';
import { keys } from './keys.ts';

/** How far a job came that had to stop before it was through. */
export type JobStores = {
  /** Code of the last county that is done; null: begin with the first. Strongly consistent. */
  readonly findJobPlace: (run: string) => Promise<string | null>;
  /** Null when the run is through. Forgotten some days later. */
  readonly keepJobPlace: (run: string, place: { county: string | null; expiresAt: number }) => Promise<void>;
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
  };
}
