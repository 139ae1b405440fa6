import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strata } from '../functions/rules/inspections/drawFile.ts';
import { drawPlan } from '../functions/rules/inspections/drawPlan.ts';
import { freezePlan } from '../functions/rules/inspections/freezePlan.ts';
import { rankStratum } from '../functions/rules/inspections/rankStratum.ts';
import { verifyDraw } from '../local/drawVerifier/verifyDraw.ts';
import { acceptedOf, creditCodeOf, nonceOf, seedOf } from '../test/rules/inspections/drawFixture.ts';
import { loadPageVerifier } from '../test/rules/inspections/drawPage.ts';
import { type Measured, median, type Row, timeRuns, toFigure } from './measure.ts';
import { drawBenchPlan } from './processes/drawBenchPlan.ts';

const runs = 5;
const county = { employers: 5000, officers: 40 } as const;
const nation = { employers: 1_000_000, officers: 1000 } as const;
const simulation = { draws: 1_000_000, employers: 8, drawn: 3 } as const;

/** Draw and verification for a county and for a nation, and how even a million draws are. */
export async function benchmark(): Promise<Measured> {
  const input = drawBenchPlan(county.employers, county.officers);
  const frozen = acceptedOf(freezePlan(input));
  const seed = seedOf(frozen, 1);
  const text = JSON.stringify(acceptedOf(drawPlan(frozen, seed)));
  const verifyOnPage = loadPageVerifier();
  const drawMs = await timeRuns(runs, () => drawPlan(acceptedOf(freezePlan(input)), seed));
  const verifyMs = await timeRuns(runs, () => verifyDraw(text));
  const pageMs = await timeRuns(runs, () => verifyOnPage(text));
  const nationwide = await measureNation();
  const evenness = measureEvenness();
  const seconds = (name: string, value: number, target: number): Row => {
    return { name, median: value, unit: 's', target, better: 'lower' };
  };
  const memory = (name: string, value: number): Row => ({
    name,
    median: value,
    unit: 'MB',
    target: 1500,
    better: 'lower',
  });
  return {
    rows: [
      seconds('draw of 5,000 employers × 40 officers', median(drawMs) / 1000, 1),
      seconds('its verification on the command line', median(verifyMs) / 1000, 1),
      seconds('its verification on the page', median(pageMs) / 1000, 1),
      seconds('draw of 1,000,000 employers', nationwide.draw.seconds, 15),
      memory('its peak memory', nationwide.draw.peakMemoryMb),
      seconds('verification of 1,000,000 employers', nationwide.verify.seconds, 15),
      memory('its peak memory (verification)', nationwide.verify.peakMemoryMb),
      {
        name: 'largest deviation of inclusion, 10⁶ draws',
        median: evenness.largest,
        unit: 'σ',
        target: 3,
        better: 'lower',
      },
    ],
    notes: [
      `draw: file of the county ${toFigure(text.length / 1_000_000)} M characters; of the nation's list 1,000 officers serve`,
      `of the processor alone, start and file included: draw ${toFigure(nationwide.draw.cpuSeconds)} s, verification ${toFigure(nationwide.verify.cpuSeconds)} s`,
      `inclusion: ${simulation.drawn} of ${simulation.employers} employers, ${evenness.within} within ±3σ, largest ${toFigure(evenness.largest)}σ; of fair simulations about one in fifty has one beyond`,
    ],
  };
}

type Process = { readonly seconds: number; readonly cpuSeconds: number; readonly peakMemoryMb: number };

async function measureNation(): Promise<{ readonly draw: Process; readonly verify: Process }> {
  const folder = await mkdtemp(join(tmpdir(), 'zhijian-draw-'));
  try {
    const file = join(folder, 'draw.json');
    const draw = await runProcess('draw', String(nation.employers), String(nation.officers), file);
    return { draw, verify: await runProcess('verify', file) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runProcess(...options: readonly string[]): Promise<Process> {
  const program = join(import.meta.dirname, 'processes', 'drawNation.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...options]);
  return JSON.parse(stdout) as Process;
}

/** How often each employer of one stratum is drawn under a million seeds, in standard deviations from the fair share. */
function measureEvenness(): { readonly largest: number; readonly within: number } {
  const { draws, employers, drawn } = simulation;
  const codes = Array.from({ length: employers }, (_, at) => creditCodeOf(at));
  const counts = new Map(codes.map((code) => [code, 0]));
  for (let number = 0; number < draws; number += 1) {
    const { order } = rankStratum(nonceOf(number), strata[1], codes, 0);
    for (let rank = 0; rank < drawn; rank += 1) {
      const code = order[rank] ?? '';
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  const chance = drawn / employers;
  const deviation = Math.sqrt(draws * chance * (1 - chance));
  const deviations = Array.from(counts.values(), (count) => Math.abs(count - draws * chance) / deviation);
  return { largest: Math.max(...deviations), within: deviations.filter((one) => one <= 3).length };
}
