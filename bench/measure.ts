/** One line of the table. `peer` says what it was compared with in the same run, with that one's figure. */
export type Row = {
  readonly name: string;
  readonly median: number;
  readonly unit: string;
  readonly target: number;
  readonly better: 'lower' | 'higher';
  readonly peer?: string;
};

/** What a benchmark file's `benchmark` answers. Notes are printed under the table and kept nowhere. */
export type Measured = { readonly rows: readonly Row[]; readonly notes: readonly string[] };

export type Benchmark = () => Promise<Measured>;

/** The middle value; of an even number, the mean of the two in the middle. @throws Error without values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('median of nothing');
  return (lower + upper) / 2;
}

/** The value that 95 of 100 do not exceed. @throws Error without values. */
export function percentile95(values: readonly number[]): number {
  const found = values.toSorted((one, other) => one - other)[Math.ceil(values.length * 0.95) - 1];
  if (found === undefined) throw new Error('percentile of nothing');
  return found;
}

/** Milliseconds that each of the runs took, one after another, in order. */
export async function timeRuns(runs: number, run: () => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let done = 0; done < runs; done++) {
    const startedAt = performance.now();
    await run();
    times.push(performance.now() - startedAt);
  }
  return times;
}

/** Equal to the target is met. */
export function isMet({ median: value, target, better }: Row): boolean {
  return better === 'lower' ? value <= target : value >= target;
}

/** Three significant digits at least, no more decimals than that needs. */
export function toFigure(value: number): string {
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
