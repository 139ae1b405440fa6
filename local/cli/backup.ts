import { readEnvironment } from '../../functions/handlers/environment.ts';
import { backUp } from '../backup/backUp.ts';
import { type MigrationReport, migrateItems } from '../backup/migrateItems.ts';
import { restore } from '../backup/restore.ts';
import { type DrillReport, drillRestore } from '../backup/restoreDrill.ts';
import type { StoreDigest } from '../backup/storeDigest.ts';
import { loadDemo } from '../demo/loadDemo.ts';
import { ClientFailure } from './client.ts';

/** What goes wrong with a backup is for the person at the terminal. */
async function toldPlainly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    throw fault instanceof Error ? new ClientFailure(fault.message, { cause: fault }) : fault;
  }
}

/** `backup FOLDER`: the stores that the environment variables of the platform name. @throws ClientFailure */
export const backUpHere = (folder: string): Promise<StoreDigest> =>
  toldPlainly(() => backUp(readEnvironment(), folder));

/** `restore FOLDER`. @throws ClientFailure */
export const restoreHere = (folder: string, goOn: boolean): Promise<StoreDigest> =>
  toldPlainly(() => restore(readEnvironment(), folder, goOn));

/** `migrate-items [--dry-run]`: the table that the environment variables of the platform name. @throws ClientFailure */
export const migrateHere = (dryRun: boolean): Promise<MigrationReport> =>
  toldPlainly(() => migrateItems(readEnvironment(), { dryRun }));

/** `restore-drill`: the demo county goes and comes back. @throws ClientFailure */
export const drillDemo = (): Promise<DrillReport> => toldPlainly(() => drillRestore((stack) => loadDemo(stack)));
