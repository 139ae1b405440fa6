import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signInAs } from '../local/signInAs.ts';
import { type Measured, median, type Row } from './measure.ts';
import { askGraphql } from './processes/askGraphql.ts';
import { startServer } from './processes/startServer.ts';

const runs = 3;

/** From launching the embedded stack to the first answer with demo data in it, a sign-in included. */
export async function benchmark(): Promise<Measured> {
  const first: number[] = [];
  const second: number[] = [];
  for (let run = 0; run < runs; run++) {
    const folder = await mkdtemp(join(tmpdir(), 'zhijian-bench-'));
    try {
      first.push(await launchAndAsk(folder));
      second.push(await launchAndAsk(folder));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return { rows: [toRow('first', first), toRow('second', second)], notes: [] };
}

const toRow = (which: string, seconds: readonly number[]): Row => ({
  name: `npm start to first query answered, ${which} launch`,
  median: median(seconds),
  unit: 's',
  target: 5,
  better: 'lower',
});

async function launchAndAsk(dataFolder: string): Promise<number> {
  const server = await startServer(dataFolder);
  try {
    const token = await signInAs(server.origin, 'bureau');
    const query = '{ employers(first: 1) { nodes { id name } } }';
    const { employers } = await askGraphql<{ employers: { nodes: unknown[] } }>(server.origin, query, { token });
    const seconds = (performance.now() - server.launchedAt) / 1000;
    if (employers.nodes.length === 0) throw new Error('the demo data are not loaded: no employer was answered');
    return seconds;
  } finally {
    await server.stop();
  }
}
