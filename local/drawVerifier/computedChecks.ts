import { hashJson, hashLines, keyedBy } from './hashes.ts';
import { OfficerBook } from './officerBook.ts';
import { countDays } from './order.ts';
import type { Category, VerifiedFile } from './verifiedFile.ts';

/** What later steps need of earlier ones. */
export type Work = { members: Map<string, string[]>; orders: Map<string, string[]>; book?: OfficerBook };

/** Where a file departs from what a step computes, or null. */
type Check = (file: VerifiedFile, work: Work) => string | null;

const allStrata = ['BING/FULL', 'BING/SAMPLED', 'YI/FULL', 'YI/SAMPLED', 'JIA/FULL', 'JIA/SAMPLED'];
const keyDigits = 64;

/** Steps 8–14 of draw.md section 3: what follows from the list and the seed. They are taken in their order. */
export const computedChecks = {
  EXCLUSION({ list, settings, excluded }, { members }) {
    let found = 0;
    for (const row of list) {
      const reason = findReason(row, settings);
      if (reason === null) {
        const [code, , category, industry] = row;
        const isFull = industry !== null && settings.fullCoverage.some((prefix) => industry.startsWith(prefix));
        const stratum = `${category}/${isFull ? 'FULL' : 'SAMPLED'}`;
        const codes = members.get(stratum);
        if (codes) codes.push(code);
        else members.set(stratum, [code]);
        continue;
      }
      const given = excluded[found];
      if (given?.[0] !== row[0] || given[1] !== reason) return `excluded[${found}]`;
      found += 1;
    }
    return found === excluded.length ? null : `excluded[${found}]`;
  },
  STRATA({ strata, settings }, { members }) {
    if (strata.length !== allStrata.length) return 'strata';
    for (const [at, stratum] of allStrata.entries()) {
      const given = strata[at];
      const eligible = members.get(stratum)?.length ?? 0;
      const ratio = settings.ratios[stratum.slice(0, stratum.indexOf('/')) as Category];
      const drawn = stratum.endsWith('/FULL') ? eligible : Number((BigInt(eligible) * BigInt(ratio) + 9999n) / 10_000n);
      if (given?.stratum !== stratum || given.eligible !== eligible || given.drawn !== drawn) return `strata[${at}]`;
    }
    return null;
  },
  RANK({ strata, seed }, { members, orders }) {
    const keyOf = keyedBy(Buffer.from(seed, 'hex'), 'rank');
    for (const [at, { stratum, orderHash }] of strata.entries()) {
      // Key and code in one text sort as section 3 says: by key, equal keys by code.
      const order = (members.get(stratum) ?? []).map((code) => keyOf(`${stratum}\n${code}`) + code).sort();
      orders.set(stratum, order);
      const codes = order.map((entry) => entry.slice(keyDigits));
      if (hashLines('order', [stratum, ...codes]) !== orderHash) return `strata[${at}].orderHash`;
    }
    return null;
  },
  SELECTION({ strata, drawn }, { orders }) {
    let at = 0;
    for (const { stratum, drawn: count } of strata) {
      const order = orders.get(stratum) ?? [];
      for (let rank = 1; rank <= count; rank += 1, at += 1) {
        const given = drawn[at];
        if (given === undefined || given.key + given.creditCode !== order[rank - 1]) return `drawn[${at}]`;
        if (given.stratum !== stratum || given.rank !== rank) return `drawn[${at}]`;
      }
    }
    return at === drawn.length ? null : `drawn[${at}]`;
  },
  OFFICERS(file, work) {
    const book = new OfficerBook(file);
    work.book = book;
    const short = file.drawn.findIndex(({ creditCode }) => book.take(creditCode, true) === null);
    if (short >= 0) return `drawn[${short}].officers`;
    const wrong = file.drawn.findIndex(({ creditCode, officers }) => !isSame(book.officersOf(creditCode), officers));
    return wrong < 0 ? null : `drawn[${wrong}].officers`;
  },
  RESULT({ beaconValue, contributions, drawn, freezeHash, seed, strata, resultHash }) {
    const result = { beaconValue, contributions, drawn, freezeHash, seed, strata };
    return hashJson('result', result) === resultHash ? null : 'resultHash';
  },
  SUBSTITUTION(file, { orders, book }) {
    const standing = new Map(file.drawn.map(({ creditCode, stratum }) => [creditCode, stratum]));
    const used = new Map(file.strata.map(({ stratum, drawn }) => [stratum, drawn]));
    let previous = file.resultHash;
    for (const [at, { hash, ...row }] of file.substitutions.entries()) {
      const stratum = standing.get(row.replaced);
      if (stratum === undefined) return `substitutions[${at}].replaced`;
      standing.delete(row.replaced);
      book?.giveBack(row.replaced);
      const place = used.get(stratum) ?? 0;
      used.set(stratum, place + 1);
      const substitute = orders.get(stratum)?.[place]?.slice(keyDigits) ?? null;
      if (substitute !== row.substitute) return `substitutions[${at}].substitute`;
      if (substitute !== null) standing.set(substitute, stratum);
      const officers = substitute === null ? [] : (book?.take(substitute, false) ?? null);
      if (officers === null || !isSame(officers, row.officers)) return `substitutions[${at}].officers`;
      if (hashJson('substitution', { ...row, previous }) !== hash) return `substitutions[${at}].hash`;
      previous = hash;
    }
    return null;
  },
} satisfies Record<string, Check>;

function findReason(
  [, , category, , drawn, checked, last]: VerifiedFile['list'][number],
  { yearlyCap, timesPerYear, spacingDays, startsOn }: VerifiedFile['settings'],
): string | null {
  if (checked >= yearlyCap) return 'YEARLY_CAP';
  if (drawn >= timesPerYear[category]) return 'FREQUENCY';
  return last !== null && countDays(last, startsOn) - 1 < spacingDays ? 'SPACING' : null;
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((value, at) => value === other[at]);
