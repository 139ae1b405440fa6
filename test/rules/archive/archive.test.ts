import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStoredFiles } from '../../../functions/rules/archive/findStoredFiles.ts';
import { listTimelineEvents } from '../../../functions/rules/archive/listTimelineEvents.ts';
import { planVolumes, toArchiveName } from '../../../functions/rules/archive/planVolumes.ts';
import { type AuditFacts, chainAuditEntry } from '../../../functions/rules/kernel/auditChain.ts';
import type { Instant } from '../../../functions/rules/kernel/plainDate.ts';

const aFile = (sizeBytes: number, fileName = 'a.pdf', sha256 = `${sizeBytes}`) => ({
  key: 'k',
  fileName,
  sha256,
  sizeBytes,
  contentType: null,
});

describe('names in an archive', () => {
  it.each([
    ['报告.pdf', '001-报告.pdf'],
    ['a/b\\c:d*e?f"g<h>i|j.pdf', '001-a_b_c_d_e_f_g_h_i_j.pdf'],
    ['CON', '001-CON'],
    ['名 . ', '001-名'],
    ['\u202efdp.exe', '001-_fdp.exe'],
    [`${'长'.repeat(200)}.jpeg`, `001-${'长'.repeat(75)}.jpeg`],
  ])('%s becomes %s', (given, expected) => {
    expect(toArchiveName(1, given)).toBe(expected);
  });

  it('can be made on Windows, whatever the file was called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (fileName) => {
        const name = toArchiveName(7, fileName);
        expect(name).toMatch(/^007-/);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]|[. ]$/u);
      }),
    );
  });
});

describe('volumes', () => {
  it.each([
    [[40, 60], 1],
    [[40, 61], 2],
    [[100, 1], 2],
    [[101], 1],
    [[1, 200, 1], 3],
    [[], 1],
  ])('files of %j bytes, at most 100 each: %i', (sizes, parts) => {
    expect(
      planVolumes(
        sizes.map((size) => aFile(size)),
        100,
      ).parts,
    ).toBe(parts);
  });

  it('hold every file once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 150 })), (sizes) => {
        const { files, parts } = planVolumes(
          sizes.map((size) => aFile(size)),
          100,
        );
        expect(files.map(({ sizeBytes }) => sizeBytes)).toEqual(sizes);
        expect(new Set(files.map(({ path }) => path)).size).toBe(sizes.length);
        for (let part = 1; part <= parts; part += 1) {
          const own = files
            .filter((file) => file.part === part && file.sizeBytes > 0)
            .map(({ sizeBytes }) => sizeBytes);
          if (own.length > 1) expect(own.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

describe('files that a record names', () => {
  it('are found wherever they stand, each content once', () => {
    const record = {
      a: aFile(1),
      list: [{ deep: { photo: { key: 'x/y.jpg', sha256: '2', sizeBytes: 2 } } }, aFile(1)],
    };
    expect(findStoredFiles(record)).toMatchObject([
      { fileName: 'a.pdf', key: 'k' },
      { fileName: 'y.jpg', key: 'x/y.jpg' },
    ]);
  });

  it('are none where something of a file is missing', () => {
    expect(findStoredFiles({ sha256: 'x', sizeBytes: 1 })).toEqual([]);
    expect(findStoredFiles({ sha256: 'x', fileName: 'a' })).toEqual([]);
    expect(findStoredFiles(null)).toEqual([]);
  });
});

describe('a timeline', () => {
  const facts = (operation: string, digests: Record<string, string>): AuditFacts => ({
    at: '2026-03-02T01:00:00.000Z' as Instant,
    actor: { subject: 's', role: 'OFFICER', organisation: null },
    operation,
    digests,
  });

  it('tells an operation that no row knows by its name, with the records it wrote, to those who enforce only', () => {
    const entry = chainAuditEntry(null, facts('toString', { employer: 'a', 'riddle#1': 'b' }));
    const record = { name: 'riddle#1', entity: 'constructor', stored: {}, value: {} };
    const file = { records: [record], entries: [entry] };
    expect(listTimelineEvents(file, 'AUTHORITY')).toMatchObject([
      { kind: 'OTHER', title: '其他办理事项：toString', text: '涉及记录：riddle#1', role: 'OFFICER' },
    ]);
    expect(listTimelineEvents(file, 'PARTY')).toEqual([]);
  });
});
