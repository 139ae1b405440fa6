import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCanonicalJson } from '../../../functions/rules/kernel/canonicalJson.ts';
import {
  applyOperation,
  findCurrentValue,
  hasSeen,
  listConflicts,
  mergeRecords,
  toCurrentValues,
} from '../../../functions/rules/patrols/mergeRecord.ts';
import {
  type AcceptedOperation,
  emptyRecord,
  type MergedRecord,
} from '../../../functions/rules/patrols/patrolRecord.ts';
import { aRecord, toInstant } from './patrolFixture.ts';

/** Any operations at all, also of devices that lie about what they have seen; one of each device and sequence. */
const operations: fc.Arbitrary<AcceptedOperation[]> = fc.uniqueArray(
  fc.record({
    device: fc.constantFrom('device-a', 'device-b', 'device-c', '__proto__'),
    sequence: fc.integer({ min: 1, max: 6 }),
    record: fc.constant(aRecord),
    field: fc.constantFrom('notes', 'constructor'),
    value: fc.constantFrom<AcceptedOperation['value'][]>(null, '甲', '乙', 3, ['丙']),
    seen: fc.dictionary(fc.constantFrom('device-a', 'device-b', 'device-c'), fc.integer({ min: 0, max: 6 })),
    at: fc.integer({ min: 0, max: 4e12 }).map(toInstant),
    by: fc.constantFrom('clerk-1', 'clerk-2'),
    receivedAt: fc.option(fc.integer({ min: 0, max: 4e12 }).map(toInstant)),
  }),
  { selector: ({ device, sequence }) => `${device}#${sequence}`, maxLength: 14 },
);

const applyAll = (all: readonly AcceptedOperation[]): MergedRecord => all.reduce(applyOperation, emptyRecord);

/** The rule in other words: a value stands unless somebody else had seen it or its own device wrote again. */
function listStanding(all: readonly AcceptedOperation[], field: string): string[] {
  const ofField = all.filter((operation) => operation.field === field);
  return ofField
    .filter(({ device, sequence }) =>
      ofField.every((other) =>
        other.device === device
          ? other.sequence <= sequence
          : !(Object.hasOwn(other.seen, device) && (other.seen[device] ?? 0) >= sequence),
      ),
    )
    .map(({ device, sequence }) => `${device}#${sequence}`)
    .toSorted();
}

describe('merging', () => {
  it('gives the same bytes in any order, with repeats, and in any grouping', () => {
    fc.assert(
      fc.property(
        operations.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length }),
            fc.subarray(all),
            fc.subarray(all),
          ),
        ),
        ([all, shuffled, some, others]) => {
          const bytes = JSON.stringify(applyAll(all));
          expect(JSON.stringify(applyAll([...shuffled, ...some]))).toBe(bytes);
          const [a, b, c] = [applyAll(some), applyAll(others), applyAll(all)];
          expect(JSON.stringify(mergeRecords(a, b))).toBe(JSON.stringify(mergeRecords(b, a)));
          expect(JSON.stringify(mergeRecords(mergeRecords(a, b), c))).toBe(
            JSON.stringify(mergeRecords(a, mergeRecords(b, c))),
          );
          expect(JSON.stringify(mergeRecords(c, c))).toBe(bytes);
          expect(JSON.stringify(mergeRecords(c, a))).toBe(bytes);
        },
      ),
    );
  });

  it('keeps exactly what nobody has seen and overwritten, and knows of everything', () => {
    fc.assert(
      fc.property(operations, (all) => {
        const merged = applyAll(all);
        for (const field of ['notes', 'constructor']) {
          const values = Object.hasOwn(merged.fields, field) ? (merged.fields[field]?.values ?? []) : [];
          expect(values.map(({ device, sequence }) => `${device}#${sequence}`).toSorted()).toEqual(
            listStanding(all, field),
          );
        }
        expect(all.every((operation) => hasSeen(merged, operation))).toBe(true);
      }),
    );
  });

  it('never decides by the time of a device', () => {
    fc.assert(
      fc.property(operations, fc.integer({ min: 0, max: 4e12 }), (all, ms) => {
        const withoutTimes = (merged: MergedRecord) => toCanonicalJson(merged).replaceAll(/"at":"[^"]*"/g, '"at":""');
        expect(withoutTimes(applyAll(all.map((operation) => ({ ...operation, at: toInstant(ms) }))))).toBe(
          withoutTimes(applyAll(all)),
        );
      }),
    );
  });

  it('keeps both where one device used a number twice for different values', () => {
    const [first, second] = ['甲', '乙'].map((value) => ({ ...anOperation('device-a', 1), value }));
    if (first === undefined || second === undefined) throw new Error('two');
    const merged = applyAll([first, second]);
    expect(merged.fields['notes']?.values.map(({ value }) => value)).toEqual(['乙', '甲']);
    expect(applyAll([second, first])).toEqual(merged);
  });
});

const anOperation = (device: string, sequence: number, seen: AcceptedOperation['seen'] = {}): AcceptedOperation => ({
  device,
  sequence,
  record: aRecord,
  field: 'notes',
  value: `${device} ${sequence}`,
  seen,
  at: toInstant(0),
  by: 'clerk-1',
  receivedAt: toInstant(1),
});

describe('a field', () => {
  it('in which two wrote without knowing of each other asks, until one writes who has seen both', () => {
    const both = applyAll([anOperation('device-a', 1), anOperation('device-b', 1)]);
    expect(listConflicts(both)).toMatchObject([
      { field: 'notes', values: [{ device: 'device-a' }, { device: 'device-b' }] },
    ]);
    expect(findCurrentValue(both, 'notes')).toBeUndefined();
    expect(toCurrentValues(both)).toEqual({});
    const settled = applyOperation(both, anOperation('device-b', 2, { 'device-a': 1, 'device-b': 1 }));
    expect(listConflicts(settled)).toEqual([]);
    expect(findCurrentValue(settled, 'notes')).toBe('device-b 2');
  });

  it('in which two wrote the same does not ask', () => {
    const same = applyAll(['device-a', 'device-b'].map((device) => ({ ...anOperation(device, 1), value: ['甲'] })));
    expect(listConflicts(same)).toEqual([]);
    expect(toCurrentValues(same)).toEqual({ notes: ['甲'] });
  });

  it('still in conflict for one who settles having seen only one side', () => {
    const merged = applyAll([
      anOperation('device-a', 1),
      anOperation('device-b', 1),
      anOperation('device-c', 1, { 'device-a': 1 }),
    ]);
    expect(listConflicts(merged)[0]?.values.map(({ device }) => device)).toEqual(['device-b', 'device-c']);
  });

  it('keeps the first receipt of an operation that was received twice', () => {
    const late = { ...anOperation('device-a', 1), receivedAt: toInstant(9) };
    const unsent = { ...anOperation('device-a', 1), receivedAt: null };
    expect(applyAll([unsent, late, anOperation('device-a', 1)]).fields['notes']?.values[0]?.receivedAt).toBe(
      toInstant(1),
    );
    expect(findCurrentValue(emptyRecord, 'toString')).toBeUndefined();
  });
});
