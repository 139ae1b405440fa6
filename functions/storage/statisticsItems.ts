import { type Counts, nameCell } from '../rules/statistics/cell.ts';
import type { SourceKind } from '../rules/statistics/measures.ts';
import type { CountedRecord, RecordPlace, Tally, TallyScope } from '../rules/statistics/tally.ts';
import type { Item, ItemKey } from './dynamo.ts';
import { decode, encode } from './items.ts';

/** Figures of a county: its own and its bodies'. */
export const tallyKey = (county: string, scope: TallyScope): ItemKey => ({
  pk: `county#${county}#statistics`,
  sk: `tally#${scope}`,
});

/** Beside the record that was counted, in a partition of its own: an employer's file holds nothing but the file. */
export const countedKey = ({ pk, sk }: RecordPlace): ItemKey => ({ pk: `${pk}#counted`, sk });

/** The counted records of one kind, by body and name: the lists that stand behind the figures. */
export const countedPartition = (county: string, kind: SourceKind): string => `county#${county}#counted#${kind}`;

/** Measure → dimension → key → when → number: a third of the size of full names, so that a large county fits an item. */
type Nested = Record<string, Record<string, Record<string, Record<string, number>>>>;

function toNested(counts: Counts): Nested {
  const nested: Nested = {};
  for (const [name, n] of Object.entries(counts)) {
    const [measure = '', dimension = '', key = '', when = ''] = name.split('|');
    nested[measure] ??= {};
    nested[measure][dimension] ??= {};
    nested[measure][dimension][key] ??= {};
    nested[measure][dimension][key][when] = n;
  }
  return nested;
}

function fromNested(nested: Nested): Counts {
  const counts: Record<string, number> = {};
  for (const [measure, dimensions] of Object.entries(nested))
    for (const [dimension, keys] of Object.entries(dimensions))
      for (const [key, periods] of Object.entries(keys))
        for (const [when, n] of Object.entries(periods)) counts[`${measure}|${dimension}|${key}|${when}`] = n;
  return counts;
}

/** As text: thousands of numbers as attributes would take the store ten times as long to read. */
export function toTallyItem(tally: Tally): Item {
  const counts = JSON.stringify(toNested(tally.counts));
  return encode('tally', tallyKey(tally.county, tally.scope), { ...tally, counts });
}

export function fromTallyItem(item: Item): Tally {
  const { counts, ...tally } = decode<Omit<Tally, 'counts'> & { counts: string }>('tally', item);
  return { ...tally, counts: fromNested(JSON.parse(counts)) };
}

/** Counts as text, in which a list can look for a cell, see `toCellText`. What adds nothing is in no list. */
export function toCountedItem(counted: CountedRecord): Item {
  const names = Object.keys(counted.counts);
  const dueOn = names.find((name) => name.startsWith(overdueTotal))?.slice(overdueTotal.length);
  const listed = {
    gsi2pk: countedPartition(counted.county, counted.kind),
    gsi2sk: `${counted.bodyId ?? ''}#${counted.employerName}#${counted.place.pk}#${counted.place.sk}`,
  };
  return encode(
    'countedRecord',
    { ...countedKey(counted.place), ...(names.length > 0 && listed) },
    { ...counted, counts: JSON.stringify(counted.counts), ...(dueOn !== undefined && { dueOn }) },
  );
}

/** The text that stands in a record's counts when it has that cell, and only then: a quote in a name is escaped there. */
export const toCellText = (cell: string): string => `${JSON.stringify(cell)}:`;

/** The same for a cell whose name begins so. */
export const toCellsText = (beginning: string): string => JSON.stringify(beginning).slice(0, -1);

const overdueTotal = nameCell({ measure: 'OVERDUE', dimension: 'total', key: '', when: '' });

export function fromCountedItem(item: Item): CountedRecord {
  const { counts, dueOn, ...counted } = decode<Omit<CountedRecord, 'counts'> & { counts: string; dueOn?: string }>(
    'countedRecord',
    item,
  );
  return { ...counted, counts: JSON.parse(counts) };
}
