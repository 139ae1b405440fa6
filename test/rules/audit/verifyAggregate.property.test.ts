import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditedAggregate } from '../../../functions/rules/audit/auditedAggregate.ts';
import { verifyAggregate } from '../../../functions/rules/audit/verifyAggregate.ts';
import { type AuditEntry, hashAuditEntry } from '../../../functions/rules/kernel/auditChain.ts';
import { anAggregate } from './auditFixture.ts';

const aggregates = fc
  .array(fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }), { minLength: 1, maxLength: 12 })
  .map((writes) => anAggregate('employer#X', writes));

/** An aggregate with the place of one of its entries, 0-based. */
const withPlace = aggregates.chain((aggregate) =>
  fc.record({ aggregate: fc.constant(aggregate), at: fc.integer({ min: 0, max: aggregate.entries.length - 1 }) }),
);

const withRecord = aggregates.chain((aggregate) =>
  fc.record({ aggregate: fc.constant(aggregate), at: fc.integer({ min: 0, max: aggregate.records.length - 1 }) }),
);

const edits: readonly ((entry: AuditEntry) => AuditEntry)[] = [
  (entry) => ({ ...entry, operation: 'somethingElse' }),
  (entry) => ({ ...entry, at: '2020-01-01T00:00:00.000Z' as typeof entry.at }),
  (entry) => ({ ...entry, actor: { ...entry.actor, subject: 'somebody-else' } }),
  (entry) => ({ ...entry, digests: { ...entry.digests, employer: '0'.repeat(64) } }),
  (entry) => ({ ...entry, digests: { ...entry.digests, 'report#99': '0'.repeat(64) } }),
  (entry) => ({ ...entry, requestId: 'another' }),
  (entry) => ({ ...entry, idempotencyKey: 'put in later' }),
  (entry) => ({ ...entry, seq: entry.seq + 1 }),
  (entry) => ({ ...entry, previousHash: 'f'.repeat(64) }),
  (entry) => ({ ...entry, hash: 'f'.repeat(64) }),
];

const withEntries = (aggregate: AuditedAggregate, entries: readonly AuditEntry[]): AuditedAggregate => ({
  ...aggregate,
  entries,
});

const faultOf = (aggregate: AuditedAggregate) => verifyAggregate(aggregate).fault;

describe('an aggregate', () => {
  it('that nobody touched is whole', () => {
    fc.assert(
      fc.property(aggregates, (aggregate) => {
        const { entries, records } = aggregate;
        expect(verifyAggregate(aggregate)).toEqual({ entries: entries.length, records: records.length, fault: null });
      }),
    );
  });

  it('shows an edited entry, by its number', () => {
    fc.assert(
      fc.property(withPlace, fc.constantFrom(...edits), ({ aggregate, at }, edit) => {
        const entries = aggregate.entries.map((entry, index) => (index === at ? edit(entry) : entry));
        expect(faultOf(withEntries(aggregate, entries))).toEqual({ kind: 'ENTRY_EDITED', seq: at + 1 });
      }),
    );
  });

  it('shows an entry that was edited and hashed anew, by it or the one that follows it no more', () => {
    fc.assert(
      fc.property(withPlace, fc.constantFrom(...edits.slice(0, 9)), ({ aggregate, at }, edit) => {
        const forge = (entry: AuditEntry): AuditEntry => {
          const edited = edit(entry);
          return { ...edited, hash: hashAuditEntry(edited) };
        };
        const entries = aggregate.entries.map((entry, index) => (index === at ? forge(entry) : entry));
        const fault = faultOf(withEntries(aggregate, entries));
        expect(fault).toMatchObject({ seq: expect.any(Number) });
        const seq = fault && 'seq' in fault ? fault.seq : 0;
        expect([at + 1, at + 2]).toContain(seq);
      }),
    );
  });

  it('shows a removed entry, by its number; at the end as a missing tail', () => {
    fc.assert(
      fc.property(withPlace, ({ aggregate, at }) => {
        const isLast = at === aggregate.entries.length - 1;
        const entries = aggregate.entries.toSpliced(at, 1);
        const kind = isLast ? 'TAIL_MISSING' : 'ENTRY_MISPLACED';
        expect(faultOf(withEntries(aggregate, entries))).toEqual({ kind, seq: at + 1 });
      }),
    );
  });

  it('shows a chain that was cut off anywhere, by the first entry that is missing', () => {
    fc.assert(
      fc.property(withPlace, ({ aggregate, at }) => {
        const entries = aggregate.entries.slice(0, at);
        expect(faultOf(withEntries(aggregate, entries))).toEqual({ kind: 'TAIL_MISSING', seq: at + 1 });
      }),
    );
  });

  it('shows two swapped entries, by the earlier place', () => {
    fc.assert(
      fc.property(withPlace, fc.nat(), ({ aggregate, at }, other) => {
        const to = other % aggregate.entries.length;
        fc.pre(to !== at);
        const entries = [...aggregate.entries];
        [entries[at], entries[to]] = [entries[to] as AuditEntry, entries[at] as AuditEntry];
        const seq = Math.min(at, to) + 1;
        expect(faultOf(withEntries(aggregate, entries))).toEqual({ kind: 'ENTRY_MISPLACED', seq });
      }),
    );
  });

  it('shows an entry that was repeated or put in', () => {
    fc.assert(
      fc.property(withPlace, ({ aggregate, at }) => {
        const entries = aggregate.entries.toSpliced(at + 1, 0, aggregate.entries[at] as AuditEntry);
        const kind = 'ENTRY_MISPLACED';
        expect(faultOf(withEntries(aggregate, entries))).toEqual({ kind, seq: at + 2 });
      }),
    );
  });

  it('shows an edited record by its name, whichever field it was', () => {
    fc.assert(
      fc.property(withRecord, fc.constantFrom('state', 'name', 'new'), ({ aggregate, at }, field) => {
        const name = aggregate.records[at]?.name ?? '';
        const records = aggregate.records.map((record, index) =>
          index === at ? { name, value: { ...(record.value as object), [field]: 'FILED' } } : record,
        );
        expect(faultOf({ ...aggregate, records })).toEqual({ kind: 'RECORD_EDITED', record: name });
      }),
    );
  });

  it('shows a removed and an unknown record by its name', () => {
    fc.assert(
      fc.property(withRecord, ({ aggregate, at }) => {
        const { name: record = '', value } = aggregate.records[at] ?? {};
        const without = { ...aggregate, records: aggregate.records.toSpliced(at, 1) };
        expect(faultOf(without)).toEqual({ kind: 'RECORD_MISSING', record });
        const more = { ...aggregate, records: [...aggregate.records, { name: 'report#100', value }] };
        expect(faultOf(more)).toEqual({ kind: 'RECORD_UNKNOWN', record: 'report#100' });
      }),
    );
  });

  it('shows swapped records, unless they are the same', () => {
    const aggregate = anAggregate('employer#X', [[1], [2]]);
    const [employer, first, second] = aggregate.records.map(({ value }) => value);
    const names = aggregate.records.map(({ name }) => name);
    const records = [employer, second, first].map((value, index) => ({ name: names[index] ?? '', value }));
    expect(faultOf({ ...aggregate, records })).toEqual({ kind: 'RECORD_EDITED', record: 'report#1' });
  });

  it.each([
    ['whose root is gone', { root: null }, { kind: 'RECORD_MISSING', record: 'employer' }],
    [
      'whose root names an earlier entry',
      { root: { version: 1, auditHead: { seq: 1, hash: 'x' } } },
      { kind: 'HEAD_DIFFERS', seq: 2 },
    ],
    [
      'whose root names another hash',
      { root: { version: 2, auditHead: { seq: 2, hash: 'x' } } },
      { kind: 'HEAD_DIFFERS', seq: 2 },
    ],
  ])('%s is broken', (_, change, fault) => {
    expect(faultOf({ ...anAggregate('employer#X', [[], [1]]), ...change })).toEqual(fault);
  });

  it('whose root has another version or moment than its last entry is broken', () => {
    const aggregate = anAggregate('employer#X', [[], [1]]);
    const { auditHead } = aggregate.root as NonNullable<AuditedAggregate['root']>;
    const edited = { kind: 'RECORD_EDITED', record: 'employer' };
    expect(faultOf({ ...aggregate, root: { version: 3, auditHead } })).toEqual(edited);
    const later = { ...auditHead, at: '2027-01-01T00:00:00.000Z' as NonNullable<typeof auditHead.at> };
    expect(faultOf({ ...aggregate, root: { version: 2, auditHead: later } })).toEqual({ kind: 'HEAD_DIFFERS', seq: 2 });
  });
});
