import type { Instant } from '../kernel/plainDate.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { BeaconValue, Contribution, Freeze, FrozenPlan, OpenContribution } from './drawFile.ts';
import { hashValue } from './drawHash.ts';
import type { DrawRefusal } from './drawRefusals.ts';
import { isDrawText } from './judgePlanSettings.ts';

type Frozen = Pick<FrozenPlan, 'freeze' | 'freezeHash'>;

const hashPattern = /^[0-9a-f]{64}$/;
const invalid = (path: string, message: string): { readonly ok: false; readonly refusal: DrawRefusal } =>
  refused({ code: 'INVALID_INPUT', problems: [{ path, code: 'NOT_32_BYTES', message }] });

/** What a party hands in first: binds it to its nonce (32 random bytes, hexadecimal) and to this freeze. @source draw.md §3 CONTRIBUTION */
export function toCommitment(freezeHash: string, party: string, nonce: string): string {
  return hashValue('contribution', { freezeHash, nonce, party });
}

/** The parties of a freeze that have not committed, or not revealed, in its order. */
export function listSilentParties(
  { parties }: Pick<Freeze, 'parties'>,
  contributions: readonly OpenContribution[],
  step: 'commit' | 'reveal',
): readonly string[] {
  const heard = contributions.filter(({ nonce }) => step === 'commit' || nonce !== null).map(({ party }) => party);
  return parties.filter((party) => !heard.includes(party));
}

/**
 * Takes a party's commitment. At the freeze's very moment it is in time.
 * Refusals: NOT_A_PARTY, SEED_BEFORE_FREEZE, ALREADY_CONTRIBUTED, REVEAL_TOO_LATE after `revealBy`, INVALID_INPUT.
 * @source draw.md §3 CONTRIBUTION
 */
export function commitSeed(
  { freeze }: Frozen,
  contributions: readonly OpenContribution[],
  { party, commitment, at }: { readonly party: string; readonly commitment: string; readonly at: Instant },
): Result<readonly OpenContribution[], DrawRefusal> {
  if (!freeze.parties.includes(party)) return refused({ code: 'NOT_A_PARTY', party });
  if (at < freeze.frozenAt) return refused({ code: 'SEED_BEFORE_FREEZE', frozenAt: freeze.frozenAt });
  if (contributions.some((one) => one.party === party)) return refused({ code: 'ALREADY_CONTRIBUTED', party });
  if (at > freeze.revealBy) return refused(tooLate(freeze, contributions));
  if (!hashPattern.test(commitment)) return invalid('commitment', '承诺应为 64 位小写十六进制数。');
  const added = { party, commitment, committedAt: at, nonce: null, revealedAt: null };
  const inOrder = (one: OpenContribution): number => freeze.parties.indexOf(one.party);
  return accepted([...contributions, added].sort((one, other) => inOrder(one) - inOrder(other)));
}

/**
 * Takes a party's reveal, once all have committed; at `revealBy` itself it is in time.
 * Refusals: NOT_A_PARTY, NOT_ALL_COMMITTED, ALREADY_CONTRIBUTED, REVEAL_TOO_LATE with the silent, REVEAL_DIFFERS.
 * @source draw.md §3 CONTRIBUTION, §6
 */
export function revealSeed(
  { freeze, freezeHash }: Frozen,
  contributions: readonly OpenContribution[],
  { party, nonce, at }: { readonly party: string; readonly nonce: string; readonly at: Instant },
): Result<readonly OpenContribution[], DrawRefusal> {
  if (!freeze.parties.includes(party)) return refused({ code: 'NOT_A_PARTY', party });
  const missing = listSilentParties(freeze, contributions, 'commit');
  if (missing.length > 0) return refused({ code: 'NOT_ALL_COMMITTED', missing });
  const own = contributions.find((one) => one.party === party);
  if (own?.nonce !== null) return refused({ code: 'ALREADY_CONTRIBUTED', party });
  if (at > freeze.revealBy) return refused(tooLate(freeze, contributions));
  if (!hashPattern.test(nonce)) return invalid('nonce', '随机数应为 64 位小写十六进制数。');
  if (toCommitment(freezeHash, party, nonce) !== own.commitment) return refused({ code: 'REVEAL_DIFFERS', party });
  return accepted(contributions.map((one) => (one === own ? { ...one, nonce, revealedAt: at } : one)));
}

/** The plan's end when a party stays silent: it is named, and a new plan names this one. @source draw.md §6 */
function tooLate(freeze: Freeze, contributions: readonly OpenContribution[]): DrawRefusal {
  const silent = listSilentParties(freeze, contributions, 'reveal');
  return { code: 'REVEAL_TOO_LATE', revealBy: freeze.revealBy, silent };
}

/**
 * Takes the announced source's value, as text exactly as published; at the announced moment itself it is in time.
 * Refusals: BEACON_NOT_ANNOUNCED, ALREADY_CONTRIBUTED, BEACON_TOO_EARLY, INVALID_INPUT.
 * @source draw.md §3 CONTRIBUTION
 */
export function enterBeaconValue(
  { beacon }: Freeze,
  entered: BeaconValue | null,
  { value, at }: { readonly value: string; readonly at: Instant },
): Result<BeaconValue, DrawRefusal> {
  if (beacon === null) return refused({ code: 'BEACON_NOT_ANNOUNCED' });
  if (entered !== null) return refused({ code: 'ALREADY_CONTRIBUTED', party: beacon.source });
  if (at < beacon.at) return refused({ code: 'BEACON_TOO_EARLY', at: beacon.at });
  if (!isDrawText(value)) return invalid('value', '请按公布的原样录入结果（500 字以内，不换行）。');
  return accepted({ value, enteredAt: at });
}

/** The seed with what it was made of. */
export type Seed = {
  readonly seed: string;
  readonly contributions: readonly Contribution[];
  readonly beaconValue: BeaconValue | null;
};

/**
 * Makes the seed of everything contributed. Refusal: SEED_INCOMPLETE with the parties or the source still missing.
 * @source draw.md §3 SEED
 */
export function makeSeed(
  { freeze, freezeHash }: Frozen,
  open: readonly OpenContribution[],
  beaconValue: BeaconValue | null,
): Result<Seed, DrawRefusal> {
  const contributions = open.filter((one): one is Contribution => one.nonce !== null && one.revealedAt !== null);
  const missing = [...listSilentParties(freeze, open, 'reveal')];
  if (freeze.beacon !== null && beaconValue === null) missing.push(freeze.beacon.source);
  if (missing.length > 0) return refused({ code: 'SEED_INCOMPLETE', missing });
  const nonces = contributions.map(({ nonce }) => nonce);
  const seed = hashValue('seed', { beacon: beaconValue?.value ?? null, freezeHash, nonces });
  return accepted({ seed, contributions, beaconValue });
}
