import type { Metafile } from 'esbuild';

export type BundleWeights = {
  /** What is read and compiled before the first event: the entry and every chunk that it imports statically. */
  readonly startBytes: number;
  /** The same with the chunks that are loaded when first needed. */
  readonly totalBytes: number;
  /** Bytes at start by package, heaviest first; `own` is this repository. */
  readonly startPackages: readonly (readonly [name: string, bytes: number])[];
};

/** Weighs what esbuild wrote. `start` is the entry's output as the metafile names it. */
export function weighBundle({ outputs }: Metafile, start: string): BundleWeights {
  const atStart = listStartOutputs(outputs, start);
  const packages = new Map<string, number>();
  for (const name of atStart) {
    for (const [input, { bytesInOutput }] of Object.entries(outputs[name]?.inputs ?? {})) {
      const owner = packageOf(input);
      packages.set(owner, (packages.get(owner) ?? 0) + bytesInOutput);
    }
  }
  return {
    startBytes: sum([...atStart].map((name) => outputs[name]?.bytes ?? 0)),
    totalBytes: sum(Object.values(outputs).map(({ bytes }) => bytes)),
    startPackages: [...packages].sort(([, one], [, other]) => other - one),
  };
}

function listStartOutputs(outputs: Metafile['outputs'], start: string): ReadonlySet<string> {
  if (!outputs[start]) throw new Error(`${start} is not among the outputs: ${Object.keys(outputs).join(', ')}`);
  const reached = new Set<string>();
  const waiting = [start];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    for (const { path, kind } of outputs[name]?.imports ?? []) {
      if (kind === 'import-statement' && outputs[path]) waiting.push(path);
    }
  }
  return reached;
}

/** `node_modules/@aws-sdk/core/dist-es/x.js` → `@aws-sdk/core`; a package inside a package counts for itself. */
function packageOf(input: string): string {
  const path = input.split('node_modules/').at(-1);
  if (path === undefined || !input.includes('node_modules/')) return 'own';
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
