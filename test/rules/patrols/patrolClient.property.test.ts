import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOperation } from '../../../functions/rules/patrols/mergeRecord.ts';
import { emptyRecord, toRecordId } from '../../../functions/rules/patrols/patrolRecord.ts';
import { aRecord } from './patrolFixture.ts';
import { interleavings, runInterleaving } from './patrolInterleaving.ts';

describe('three devices, offline and on, with any luck', () => {
  it('lose nothing and end with the same bytes everywhere', async () => {
    await fc.assert(
      fc.asyncProperty(interleavings, async (steps) => {
        const { lost, refused, stillPending, bytes } = await runInterleaving(steps);
        expect({ lost, refused, stillPending }).toEqual({ lost: [], refused: 0, stillPending: 0 });
        expect(new Set(bytes).size).toBe(1);
      }),
      { numRuns: 500 },
    );
  });

  it('leave a log from which the record can be merged anew, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(interleavings, fc.infiniteStream(fc.nat()), async (steps, dice) => {
        const { server } = await runInterleaving(steps);
        const log = server.log.filter(({ record }) => toRecordId(record) === toRecordId(aRecord));
        const shuffled = log
          .map((operation) => ({ operation, place: dice.next().value ?? 0 }))
          .toSorted((a, b) => a.place - b.place);
        const anew = shuffled.reduce((record, { operation }) => applyOperation(record, operation), emptyRecord);
        expect(JSON.stringify(anew)).toBe(JSON.stringify(server.records.get(toRecordId(aRecord)) ?? emptyRecord));
      }),
    );
  });
});
