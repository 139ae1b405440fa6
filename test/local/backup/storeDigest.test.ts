import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestItem, fromLine, startSum, toLine } from '../../../local/backup/storeDigest.ts';
import type { StoredItem } from '../../../local/backup/walkStores.ts';

const item: StoredItem = {
  pk: { S: '县#433122' },
  sk: { S: 'a' },
  count: { N: '123456789012345678901234567890' },
  bytes: { B: Uint8Array.from([0, 255, 7]) },
  names: { SS: ['乙', '甲'] },
  numbers: { NS: ['3', '20'] },
  part: { M: { SS: { L: [{ NULL: true }, { BOOL: false }] }, base64: { S: '字' } } },
};

const sumOf = (digests: readonly string[]) => {
  const sum = startSum();
  for (const digest of digests) sum.add(digest);
  return sum.end();
};

describe('a line of a backup', () => {
  it('keeps every type, and says the same of a set in any order', () => {
    expect(fromLine(toLine(item))).toEqual({ ...item, numbers: { NS: ['20', '3'] }, names: { SS: ['乙', '甲'] } });
    expect(digestItem({ ...item, names: { SS: ['甲', '乙'] } })).toBe(digestItem(item));
    expect(digestItem(Object.fromEntries(Object.entries(item).reverse()))).toBe(digestItem(item));
  });

  it('differs where a list is in another order, or a number is a word', () => {
    const list = (...values: string[]) => digestItem({ a: { L: values.map((S) => ({ S })) } });
    expect(list('1', '2')).not.toBe(list('2', '1'));
    expect(digestItem({ a: { N: '1' } })).not.toBe(digestItem({ a: { S: '1' } }));
  });
});

describe('the sum', () => {
  const digests = fc.array(fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }), {
    minLength: 1,
  });

  it('is the same in any order, and another one when something is lost or doubled', () => {
    fc.assert(
      fc.property(digests, (all) => {
        const sum = sumOf(all);
        expect(sumOf(all.toReversed())).toEqual(sum);
        expect(sumOf(all.slice(1))).not.toEqual(sum);
        expect(sumOf([...all, all[0] as string])).not.toEqual(sum);
      }),
    );
  });
});
