import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  compareKeys,
  computeAuditRoot,
  findHeadBefore,
  hashAuditLeaf,
  hashAuditTree,
} from '../../../functions/rules/audit/auditRoot.ts';
import { type Instant, plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { anAggregate } from './auditFixture.ts';

const computedAt = '2026-03-03T00:00:00.000Z' as Instant;

/** The specification again, by another library and top-down instead of bottom-up. */
const H = (...parts: readonly (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const byte = (value: number): Buffer => Buffer.from([value]);
const tree = (leaves: readonly Buffer[]): Buffer => {
  if (leaves.length === 0) return H(byte(2));
  if (leaves.length === 1) return leaves[0] as Buffer;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return H(byte(1), tree(leaves.slice(0, split)), tree(leaves.slice(split)));
};

describe('the daily root', () => {
  it.each([0, 1, 2, 3, 4, 5, 7, 8, 9, 16, 33])('over %d leaves is as auditRoot.md says', (count) => {
    const leaves = Array.from({ length: count }, (_, index) => ({
      key: `employer#${(index * 7) % count}`,
      seq: index + 1,
      hash: String(index % 10).repeat(64),
    }));
    const ordered = leaves.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    const hashes = ordered.map(({ key, seq, hash }) => H(byte(0), `${key}\n${seq}\n${hash}\n`));
    const treeHash = tree(hashes).toString('hex');
    const previousHash = 'ab'.repeat(32);
    const day = plainDate('2026-03-02');
    const previous = { day: plainDate('2026-02-28'), hash: previousHash };
    const root = computeAuditRoot({ county: '433122', day, computedAt }, leaves, previous);
    expect(root).toEqual({
      county: '433122',
      day,
      leafCount: count,
      treeHash,
      previousDay: '2026-02-28',
      previousHash,
      hash: H(byte(3), `433122\n2026-03-02\n${count}\n${treeHash}\n${previousHash}\n`).toString('hex'),
      computedAt,
    });
  });

  it('begins with zeros', () => {
    const root = computeAuditRoot({ county: '433122', day: plainDate('2026-03-02'), computedAt }, [], null);
    expect(root).toMatchObject({ previousDay: null, previousHash: '0'.repeat(64), leafCount: 0 });
  });

  it('does not take an inner node for a leaf', () => {
    const [one, other] = [1, 2].map((seq) => hashAuditLeaf({ key: 'a', seq, hash: 'x' })) as [Uint8Array, Uint8Array];
    const bytes = [one, other].map((leaf) => Buffer.from(leaf));
    const joined = Buffer.from(hashAuditTree([one, other]), 'hex');
    expect(hashAuditTree([one, other])).not.toBe(H(byte(0), ...bytes).toString('hex'));
    expect(joined.toString('hex')).toBe(H(byte(1), ...bytes).toString('hex'));
  });

  it('orders keys by their bytes, a prefix first', () => {
    expect(['b', 'ab', 'a', 'Z', 'é'].sort(compareKeys)).toEqual(['Z', 'a', 'ab', 'b', 'é']);
  });
});

describe('the head of a chain on a day', () => {
  const { entries } = anAggregate('a', [[], [], []]);

  it.each([
    ['2026-03-02T01:00:00.000Z', null],
    ['2026-03-02T01:00:00.001Z', 1],
    ['2026-03-03T01:00:00.000Z', 1],
    ['2026-03-05T00:00:00.000Z', 3],
  ])('before %s is entry %s', (before, seq) => {
    expect(findHeadBefore(entries, before as Instant)?.seq ?? null).toBe(seq);
  });
});
