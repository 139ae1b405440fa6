import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExportVerdict } from '../../functions/rules/audit/verifyExport.ts';
import { verifyAudit } from '../cli/audit.ts';
import { type DevelopmentClock, openDevelopmentClock } from '../developmentClock.ts';
import { startDynoxide } from '../dynoxide.ts';
import { type EmbeddedStack, startEmbeddedStack } from '../embeddedStack.ts';
import { startObjectStore } from '../objectStore.ts';
import { backUp } from './backUp.ts';
import { restore } from './restore.ts';
import type { StoreDigest } from './storeDigest.ts';

export type DrillReport = {
  /** As backed up, and as read back after everything was gone. */
  readonly restored: StoreDigest;
  readonly before: ExportVerdict;
  readonly after: ExportVerdict;
};

/**
 * The drill: a platform with data is backed up and goes; its backup is written into empty stores; a platform over these
 * proves every audit chain and lets `look` see that it answers as before. Everything is in memory and a folder of its own.
 * @throws Error where anything was lost
 */
export async function drillRestore(
  load: (stack: EmbeddedStack) => Promise<void>,
  look: (stack: EmbeddedStack) => Promise<void> = async () => {},
): Promise<DrillReport> {
  const folder = await mkdtemp(join(tmpdir(), 'zhijian-drill-'));
  const clock = openDevelopmentClock(null);
  try {
    const before = await playAndBackUp(clock, load, folder);
    return { before, ...(await restoreAndProve(clock, folder, look)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function playAndBackUp(clock: DevelopmentClock, load: (stack: EmbeddedStack) => Promise<void>, folder: string) {
  const stack = await startEmbeddedStack({ port: 0, dataFolder: null, clock });
  try {
    await load(stack);
    const verdict = await verifyAudit(undefined, stack.origin);
    await backUp(stack.environment, folder);
    return verdict;
  } finally {
    await stack.stop();
  }
}

async function restoreAndProve(
  clock: DevelopmentClock,
  folder: string,
  look: (stack: EmbeddedStack) => Promise<void>,
): Promise<Omit<DrillReport, 'before'>> {
  const [dynoxide, objects] = await Promise.all([startDynoxide(null), startObjectStore(null)]);
  const endpoints = { dynamodbEndpoint: dynoxide.endpoint, s3Endpoint: objects.endpoint };
  try {
    const environment = { region: 'cn-north-1', tableName: 'zhijian', bucketName: 'zhijian-files', ...endpoints };
    const restored = await restore(environment, folder, false);
    const stack = await startEmbeddedStack({ port: 0, dataFolder: null, clock, ...endpoints });
    try {
      const after = await verifyAudit(undefined, stack.origin);
      if (!after.whole) throw new Error(`恢复后的审计链不完好：${after.faults[0]?.message}`);
      await look(stack);
      return { restored, after };
    } finally {
      await stack.stop();
    }
  } finally {
    await Promise.all([dynoxide.stop(), objects.stop()]);
  }
}
