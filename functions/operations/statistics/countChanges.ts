import { toPieces } from '../../rules/kernel/toPieces.ts';
import type { ChangedRecord } from '../../rules/statistics/tally.ts';
import type { Context } from '../context.ts';
import { countRecords, RebuildUnderWay, recordsPerCount, toName } from './countRecords.ts';

/** What could not be counted, with the reason. */
export type Uncounted = { readonly changed: ChangedRecord; readonly fault: unknown };

/**
 * Counts records that may have changed, of any counties, in any order, the same one several times. One that cannot be
 * counted does not hold up the others: it comes back with its fault, to be delivered again.
 */
export async function countChanges(context: Context, changed: readonly ChangedRecord[]): Promise<readonly Uncounted[]> {
  const once = [...new Map(changed.map((one) => [toName(one.place), one])).values()];
  const uncounted: Uncounted[] = [];
  for (const [county, ofCounty] of Map.groupBy(once, (one) => one.county)) {
    for (const piece of toPieces(ofCounty, recordsPerCount)) {
      uncounted.push(...(await countPiece(context, county, piece)));
    }
  }
  return uncounted;
}

async function countPiece(context: Context, county: string, piece: readonly ChangedRecord[]): Promise<Uncounted[]> {
  try {
    await countRecords(context, county, piece);
    return [];
  } catch (fault) {
    if (piece.length === 1 || fault instanceof RebuildUnderWay) return piece.map((changed) => ({ changed, fault }));
    // One of them cannot be read: each by itself tells which.
    const middle = Math.ceil(piece.length / 2);
    const first = await countPiece(context, county, piece.slice(0, middle));
    return [...first, ...(await countPiece(context, county, piece.slice(middle)))];
  }
}
