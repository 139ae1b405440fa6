import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditedAggregate } from '../../../functions/rules/audit/auditedAggregate.ts';
import { startExportVerification } from '../../../functions/rules/audit/verifyExport.ts';
import { anAggregate, rootsOf, toExport } from './auditFixture.ts';

const days = ['2026-03-02', '2026-03-04', '2026-03-09', '2026-03-20'];

function verify(lines: readonly string[]) {
  const verification = startExportVerification();
  for (const line of lines) verification.take(line);
  return verification.finish();
}

const counties = fc
  .array(fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => all.map((writes, index) => anAggregate(`employer#${index}`, writes)));

const withLine = counties.chain((aggregates) => {
  const lines = toExport(aggregates, rootsOf(aggregates, days));
  return fc.record({ lines: fc.constant(lines), at: fc.integer({ min: 0, max: lines.length - 1 }) });
});

describe('an export', () => {
  it('that nobody touched is whole, in whatever order the aggregates stand', () => {
    fc.assert(
      fc.property(counties, fc.boolean(), (aggregates, turned) => {
        const lines = toExport(turned ? aggregates.toReversed() : aggregates, rootsOf(aggregates, days));
        const entries = aggregates.reduce((sum, aggregate) => sum + aggregate.entries.length, 0);
        expect(verify(lines)).toMatchObject({ whole: true, aggregates: aggregates.length, entries, faults: [] });
      }),
    );
  });

  it('shows every changed character', () => {
    fc.assert(
      fc.property(withLine, fc.nat(), fc.constantFrom('0', '7', 'x', '"', ' '), ({ lines, at }, where, character) => {
        const line = lines[at] ?? '';
        const place = where % line.length;
        fc.pre(line[place] !== character);
        const edited = line.slice(0, place) + character + line.slice(place + 1);
        fc.pre(JSON.stringify(tryParse(edited)) !== JSON.stringify(tryParse(line)));
        expect(verify(lines.with(at, edited)).whole).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['1e999', '-1E400'])('shows a number that is none: %s', (number) => {
    const [employer] = [anAggregate('a', [[]])];
    const lines = toExport([employer as AuditedAggregate], []).map((line) =>
      line.replace('"staff":0', `"staff":${number}`),
    );
    expect(verify(lines).faults[0]).toMatchObject({ line: 2, kind: 'LINE_UNREADABLE' });
  });

  it('shows every line that is gone or comes twice', () => {
    fc.assert(
      fc.property(withLine, ({ lines, at }) => {
        expect(verify(lines.toSpliced(at, 1)).whole).toBe(false);
        expect(verify(lines.toSpliced(at, 0, lines[at] ?? '')).whole).toBe(false);
        expect(verify(lines.slice(0, at)).whole).toBe(false);
      }),
    );
  });

  it('names the aggregate and the line of the first fault', () => {
    const aggregates = ['a', 'b', 'c'].map((key) => anAggregate(key, [[], [1], []]));
    const broken = aggregates.with(1, { ...(aggregates[1] as AuditedAggregate), records: [] });
    const { faults, faultCount } = verify(toExport(broken, rootsOf(aggregates, days)));
    expect(faultCount).toBe(1);
    expect(faults[0]).toMatchObject({ line: 7, key: 'b', kind: 'RECORD_MISSING' });
    expect(faults[0]?.message).toContain('employer');
  });

  it('shows by the daily root a chain that was written anew as a whole', () => {
    const aggregates = [anAggregate('a', [[], [1], [2]]), anAggregate('b', [[], [1]])];
    const roots = rootsOf(aggregates, days);
    const forged = [anAggregate('a', [[], [1], [3]]), aggregates[1] as AuditedAggregate];
    const { faults } = verify(toExport(forged, roots));
    // Each chain is whole in itself; the roots from the day of the third entry on are not theirs.
    expect(faults.map(({ kind, line }) => [kind, line])).toEqual([
      ['ROOT_DIFFERS', 3],
      ['ROOT_DIFFERS', 4],
      ['ROOT_DIFFERS', 5],
    ]);
  });

  it('shows by the daily root an aggregate that is gone with everything', () => {
    const aggregates = [anAggregate('a', [[]]), anAggregate('b', [[], [1]])];
    const { faults } = verify(toExport(aggregates.slice(0, 1), rootsOf(aggregates, days)));
    expect(faults.map(({ kind }) => kind)).toEqual(days.map(() => 'ROOT_DIFFERS'));
  });

  it('shows a root that was edited, replaced or left out', () => {
    const aggregates = [anAggregate('a', [[], [1], [2]])];
    const roots = rootsOf(aggregates, days);
    const [first, second, third, fourth] = roots as [
      (typeof roots)[0],
      (typeof roots)[0],
      (typeof roots)[0],
      (typeof roots)[0],
    ];
    const kinds = (changed: typeof roots) => verify(toExport(aggregates, changed)).faults.map(({ kind }) => kind);
    expect(kinds([first, { ...second, leafCount: 2 }, third, fourth])).toEqual(['ROOT_EDITED', 'ROOT_DIFFERS']);
    expect(kinds([first, third, fourth])).toEqual(['ROOT_LINK_BROKEN']);
    expect(kinds([second, third, fourth])).toEqual(['ROOT_LINK_BROKEN']);
  });
});

/** The value, without the moments at which an export and a root were made: no hash covers those. */
function tryParse(text: string): unknown {
  try {
    return JSON.parse(text, (name, value) =>
      typeof value === 'string' && ['exportedAt', 'computedAt'].includes(name) ? '' : value,
    );
  } catch {
    return text;
  }
}
