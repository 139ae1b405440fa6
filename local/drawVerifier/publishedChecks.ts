import { findSettingsFault } from './findSettingsFault.ts';
import { findShapeFault } from './findShapeFault.ts';
import { hashJson, hashLines } from './hashes.ts';
import { findUnordered } from './order.ts';
import type { VerifiedFile } from './verifiedFile.ts';

/** Where a file departs from what a step says, or null. */
type Check = (file: VerifiedFile) => string | null;

/** Steps 1–7 of draw.md section 3: what was published before the draw, and the seed. */
export const publishedChecks = {
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
} satisfies Record<string, Check>;
