import { findSettingsFault } from './findSettingsFault.ts';
import { findShapeFault } from './findShapeFault.ts';
import { hashJson, hashLines, keyedBy } from './hashes.ts';
import { OfficerBook } from './officerBook.ts';
import { countDays, findUnordered } from './order.ts';
import type { Category, VerifiedFile } from './verifiedFile.ts';

/** The steps of draw.md section 3, in their order. */
export const drawSteps = [
  'FORMAT',
  'LIST',
  'SETTINGS',
  'ROSTER',
  'FREEZE',
  'CONTRIBUTION',
  'SEED',
  'EXCLUSION',
  'STRATA',
  'RANK',
  'SELECTION',
  'OFFICERS',
  'RESULT',
  'SUBSTITUTION',
] as const;

export type DrawStep = (typeof drawSteps)[number];

/** `at` says which part of the file departs from what was computed. `lastHash` is to be compared with the published one. */
export type DrawVerdict =
  | { readonly valid: true; readonly employers: number; readonly drawn: number; readonly lastHash: string }
  | { readonly valid: false; readonly step: DrawStep; readonly at: string };

type Check = (file: VerifiedFile, work: Work) => string | null;

/** What later steps need of earlier ones. */
type Work = { members: Map<string, string[]>; orders: Map<string, string[]>; book?: OfficerBook };

const allStrata = ['BING/FULL', 'BING/SAMPLED', 'YI/FULL', 'YI/SAMPLED', 'JIA/FULL', 'JIA/SAMPLED'];
const keyDigits = 64;

/** Verifies a draw's result from the text of its file alone. Written from draw.md; shares no code with the engine. */
export function verifyDraw(text: string): DrawVerdict {
  let file: VerifiedFile;
  try {
    file = JSON.parse(text) as VerifiedFile;
  } catch {
    return { valid: false, step: 'FORMAT', at: 'JSON' };
  }
  const work: Work = { members: new Map(), orders: new Map() };
  for (const step of drawSteps) {
    const at = checks[step](file, work);
    if (at !== null) return { valid: false, step, at };
  }
  const lastHash = file.substitutions.at(-1)?.hash ?? file.resultHash;
  return { valid: true, employers: file.list.length, drawn: file.drawn.length, lastHash };
}

const checks: Record<DrawStep, Check> = {
  FORMAT: (file) => findShapeFault(file),
  LIST({ list, freeze }) {
    const unordered = findUnordered(list.map(([code]) => code));
    if (unordered !== null) return `list[${unordered}]`;
    return hashLines(
      'list',
      list.map((row) => JSON.stringify(row)),
    ) === freeze.listHash
      ? null
      : 'freeze.listHash';
  },
  SETTINGS({ settings, freeze }) {
    if (hashJson('settings', settings) !== freeze.settingsHash) return 'freeze.settingsHash';
    return findSettingsFault(settings);
  },
  ROSTER({ roster, freeze }) {
    if (hashJson('roster', roster) !== freeze.rosterHash) return 'freeze.rosterHash';
    const unordered = findUnordered(roster.map(({ id }) => id));
    if (unordered !== null) return `roster[${unordered}]`;
    const mixed = roster.findIndex(({ recused }) => findUnordered(recused) !== null);
    return mixed < 0 ? null : `roster[${mixed}].recused`;
  },
  FREEZE({ freeze, freezeHash }) {
    if (hashJson('freeze', freeze) !== freezeHash) return 'freezeHash';
    const { parties, beacon, frozenAt, revealBy } = freeze;
    if (new Set(parties).size !== parties.length || (parties.length < 2 && !beacon)) return 'freeze.parties';
    if (frozenAt >= revealBy || (beacon && revealBy > beacon.at)) return 'freeze.revealBy';
    return null;
  },
  CONTRIBUTION({ freeze, freezeHash, contributions, beaconValue }) {
    if (contributions.length !== freeze.parties.length) return 'contributions';
    const allCommittedAt =
      contributions
        .map(({ committedAt }) => committedAt)
        .sort()
        .at(-1) ?? '';
    for (const [at, { party, nonce, commitment, committedAt, revealedAt }] of contributions.entries()) {
      const place = `contributions[${at}]`;
      if (party !== freeze.parties[at]) return `${place}.party`;
      if (hashJson('contribution', { party, nonce, freezeHash }) !== commitment) return `${place}.commitment`;
      if (committedAt < freeze.frozenAt) return `${place}.committedAt`;
      if (revealedAt < allCommittedAt || revealedAt > freeze.revealBy) return `${place}.revealedAt`;
    }
    if ((freeze.beacon === null) !== (beaconValue === null)) return 'beaconValue';
    return freeze.beacon && beaconValue && beaconValue.enteredAt < freeze.beacon.at ? 'beaconValue.enteredAt' : null;
  },
  SEED({ seed, freezeHash, contributions, beaconValue }) {
    const nonces = contributions.map(({ nonce }) => nonce);
    return hashJson('seed', { nonces, freezeHash, beacon: beaconValue ? beaconValue.value : null }) === seed
      ? null
      : 'seed';
  },
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
};

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
