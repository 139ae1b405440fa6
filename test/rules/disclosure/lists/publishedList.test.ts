import { describe, expect, it } from 'vitest';
import { type ListState, listStateNames } from '../../../../functions/rules/disclosure/lists/listStates.ts';
import {
  findPublishedEntry,
  type ListSnapshot,
  type PublishedListEntry,
  toListCsv,
  toListSheet,
  toSnapshotJson,
} from '../../../../functions/rules/disclosure/lists/publishedList.ts';
import { type Instant, plainDate } from '../../../../functions/rules/kernel/plainDate.ts';
import { anEntry } from './listFixture.ts';

const term = { from: plainDate('2026-03-02'), until: plainDate('2026-09-02') };
const published = (state: ListState, on: string) => findPublishedEntry(anEntry({ state, term }), plainDate(on));

describe('what the public sees', () => {
  it.each([
    ['2026-03-01', false],
    ['2026-03-02', true],
    ['2026-09-02', true],
    ['2026-09-03', false],
  ] as const)('on %s: %s', (on, isShown) => {
    expect(published('PUBLISHED', on) !== null).toBe(isShown);
  });

  it('is an entry that is public and none in another state', () => {
    for (const state of Object.keys(listStateNames) as ListState[]) {
      const isPublic = state === 'PUBLISHED' || state === 'REPAIR_REQUESTED';
      expect(published(state, '2026-03-02') !== null, state).toBe(isPublic);
    }
  });
});

describe('a list as a file', () => {
  const entry = published('PUBLISHED', '2026-03-02') as PublishedListEntry;
  const snapshot = (change: Partial<PublishedListEntry> = {}): ListSnapshot => ({
    ...{ county: '433122', list: 'NONCOMPLIANT', title: '示例名单', at: '2026-03-02T01:00:00.000Z' as Instant },
    entries: [{ ...entry, ...change }],
  });

  it('quotes what needs it, and lets no text become a formula', () => {
    const csv = toListCsv(snapshot({ employerName: '=HYPERLINK("x")', grounds: ['甲,乙'] }));
    expect(csv).toBe(
      `\uFEFF序号,用人单位,统一社会信用代码,列入理由,公布起,公布止\r\n1,"'=HYPERLINK(""x"")",${entry.creditCode},"甲,乙",2026-03-02,2026-09-02\r\n`,
    );
  });

  it('has a column of names on the list of persons only', () => {
    const titles = (one: ListSnapshot) => toListSheet(one).columns.map(({ title }) => title);
    expect(titles(snapshot())).not.toContain('姓名');
    expect(titles({ ...snapshot(), list: 'ADVOCATE' })).toContain('姓名');
  });

  it('has the same bytes for the same list at the same moment', () => {
    expect(toSnapshotJson(snapshot())).toBe(toSnapshotJson({ ...snapshot() }));
    expect(JSON.parse(toSnapshotJson(snapshot()))).toEqual(snapshot());
  });
});
