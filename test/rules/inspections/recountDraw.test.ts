import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DrawFile } from '../../../functions/rules/inspections/drawFile.ts';
import { recountDraw, recountSteps } from '../../../functions/rules/inspections/recountDraw.ts';

type Vector = { readonly number: number; readonly file: DrawFile };
const vectors: readonly Vector[] = JSON.parse(
  readFileSync(new URL('drawVectors.expected.json', import.meta.url), 'utf8'),
);

/** Every number, text and truth value below a value, each as a copy of the whole in which only it differs. */
function* changeEach(value: unknown, put: (changed: unknown) => unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [at, part] of value.entries()) yield* changeEach(part, (changed) => put(value.with(at, changed)));
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) {
      yield* changeEach(part, (changed) => put({ ...value, [name]: changed }));
    }
  } else if (typeof value === 'number') yield put(value + 1);
  else if (typeof value === 'string') yield put(value.slice(0, -1) + (value.endsWith('1') ? '2' : '1'));
}

describe('recountDraw', () => {
  it.each(vectors)('agrees with vector $number and its last hash', ({ file }) => {
    const lastHash = file.substitutions.at(-1)?.hash ?? file.resultHash;
    expect(recountDraw(file)).toEqual({ agrees: true, lastHash });
  });

  it('finds every single change, in each of its steps', () => {
    const steps = new Set<string>();
    for (const { file } of vectors) {
      for (const changed of changeEach(file, (whole) => whole)) {
        const recount = recountDraw(changed as DrawFile);
        expect(recount.agrees).toBe(false);
        if (!recount.agrees) steps.add(recount.step);
      }
    }
    expect([...steps].sort()).toEqual([...recountSteps].sort());
  });

  it.each([null, [], {}, 'x'])('stumbles over no %j', (file) => {
    expect(recountDraw(file as unknown as DrawFile)).toEqual({ agrees: false, step: 'FREEZE' });
  });
});
