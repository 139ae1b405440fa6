import { writeFileSync } from 'node:fs';
import { drawPlan } from '../../functions/rules/inspections/drawPlan.ts';
import { freezePlan } from '../../functions/rules/inspections/freezePlan.ts';
import { verifyDraw } from '../../local/drawVerifier/verifyDraw.ts';
import { acceptedOf, seedOf } from '../../test/rules/inspections/drawFixture.ts';
import { drawBenchPlan } from './drawBenchPlan.ts';

/**
 * `draw EMPLOYERS OFFICERS FILE` freezes and draws a plan and writes its file; `verify FILE` verifies one. A process of
 * its own each, so that the memory is its own. Prints seconds, those of the processor alone and the peak of its memory as JSON.
 */
const [action, ...rest] = process.argv.slice(2);
const bytesOfMb = 1_000_000;

function draw([employers, officers, path]: readonly string[]): number {
  const input = drawBenchPlan(Number(employers), Number(officers));
  const startedAt = performance.now();
  const frozen = acceptedOf(freezePlan(input));
  const file = acceptedOf(drawPlan(frozen, seedOf(frozen, 1)));
  const seconds = (performance.now() - startedAt) / 1000;
  if (path !== undefined) writeFileSync(path, JSON.stringify(file));
  return seconds;
}

async function verify([path]: readonly string[]): Promise<number> {
  const { readFile } = await import('node:fs/promises');
  const startedAt = performance.now();
  const verdict = verifyDraw(await readFile(path ?? '', 'utf8'));
  if (!verdict.valid) throw new Error(`${verdict.step} ${verdict.at}`);
  return (performance.now() - startedAt) / 1000;
}

const seconds = action === 'draw' ? draw(rest) : await verify(rest);
// ru_maxrss is in units of 1,024 bytes.
const peakMemoryMb = (process.resourceUsage().maxRSS * 1024) / bytesOfMb;
const { user, system } = process.cpuUsage();
const cpuSeconds = (user + system) / 1_000_000;
process.stdout.write(JSON.stringify({ seconds, cpuSeconds, peakMemoryMb }));
