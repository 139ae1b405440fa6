import { describe, expect, it } from 'vitest';
import {
  commitSeed,
  enterBeaconValue,
  listSilentParties,
  makeSeed,
  revealSeed,
  toCommitment,
} from '../../../functions/rules/inspections/contributeSeed.ts';
import type { OpenContribution } from '../../../functions/rules/inspections/drawFile.ts';
import { toDrawMessage } from '../../../functions/rules/inspections/drawRefusals.ts';
import { freezePlan } from '../../../functions/rules/inspections/freezePlan.ts';
import type { Instant } from '../../../functions/rules/kernel/plainDate.ts';
import {
  acceptedOf,
  beacon,
  beaconAt,
  committedAt,
  frozenAt,
  nonceOf,
  revealBy,
  revealedAt,
  seedOf,
  somePlan,
} from './drawFixture.ts';

const plan = acceptedOf(freezePlan(somePlan()));
const [bureau = '', employers = ''] = plan.freeze.parties;
const later = (at: Instant): Instant => new Date(Date.parse(at) + 1).toISOString() as Instant;
const earlier = (at: Instant): Instant => new Date(Date.parse(at) - 1).toISOString() as Instant;

const commit = (party: string, number: number, given: readonly OpenContribution[] = [], at = committedAt) =>
  commitSeed(plan, given, { party, commitment: toCommitment(plan.freezeHash, party, nonceOf(number)), at });
const both = acceptedOf(commit(bureau, 1, acceptedOf(commit(employers, 2))));
const reveal = (party: string, number: number, given = both, at = revealedAt) =>
  revealSeed(plan, given, { party, nonce: nonceOf(number), at });

function codeOf(result: { readonly ok: boolean; readonly refusal?: { readonly code: string } }): string {
  return result.refusal?.code ?? 'ACCEPTED';
}

describe('committing', () => {
  it('keeps the order of the freeze, whoever comes first', () => {
    expect(both.map(({ party }) => party)).toEqual([bureau, employers]);
  });

  it('takes nothing before the freeze and nothing after the last moment', () => {
    expect(codeOf(commit(bureau, 1, [], frozenAt))).toBe('ACCEPTED');
    const early = commit(bureau, 1, [], earlier(frozenAt));
    expect(!early.ok && early.refusal).toEqual({ code: 'SEED_BEFORE_FREEZE', frozenAt });
    expect(codeOf(commit(bureau, 1, [], revealBy))).toBe('ACCEPTED');
    expect(codeOf(commit(bureau, 1, [], later(revealBy)))).toBe('REVEAL_TOO_LATE');
  });

  it('takes one commitment of each party and none of others', () => {
    expect(codeOf(commit(bureau, 3, both))).toBe('ALREADY_CONTRIBUTED');
    expect(codeOf(commit('示例他人', 3))).toBe('NOT_A_PARTY');
    expect(codeOf(commitSeed(plan, [], { party: bureau, commitment: '1', at: committedAt }))).toBe('INVALID_INPUT');
  });
});

describe('revealing', () => {
  it('waits until all have committed', () => {
    const early = reveal(bureau, 1, acceptedOf(commit(bureau, 1)));
    expect(!early.ok && early.refusal).toEqual({ code: 'NOT_ALL_COMMITTED', missing: [employers] });
  });

  it('takes what was committed, once', () => {
    const revealed = acceptedOf(reveal(bureau, 1));
    expect(codeOf(reveal(bureau, 1, revealed))).toBe('ALREADY_CONTRIBUTED');
    const other = reveal(bureau, 2);
    expect(!other.ok && other.refusal).toEqual({ code: 'REVEAL_DIFFERS', party: bureau });
    expect(codeOf(reveal('示例他人', 1))).toBe('NOT_A_PARTY');
    expect(codeOf(revealSeed(plan, both, { party: bureau, nonce: '1', at: revealedAt }))).toBe('INVALID_INPUT');
  });

  it('does not take the commitment of another plan with the same nonce', () => {
    const old = toCommitment('0'.repeat(64), bureau, nonceOf(1));
    const given = both.map((one) => (one.party === bureau ? { ...one, commitment: old } : one));
    expect(codeOf(reveal(bureau, 1, given))).toBe('REVEAL_DIFFERS');
  });

  it('names who stayed silent when the last moment has passed', () => {
    const half = acceptedOf(reveal(bureau, 1, both, revealBy));
    const late = reveal(employers, 2, half, later(revealBy));
    expect(!late.ok && late.refusal).toEqual({ code: 'REVEAL_TOO_LATE', revealBy, silent: [employers] });
    expect(!late.ok && toDrawMessage(late.refusal)).toContain(employers);
    expect(listSilentParties(plan.freeze, half, 'reveal')).toEqual([employers]);
    expect(listSilentParties(plan.freeze, half, 'commit')).toEqual([]);
  });
});

describe('the announced source', () => {
  const withBeacon = acceptedOf(freezePlan(somePlan({ parties: [], beacon })));
  const enter = (at: Instant, value = '03 09 11 21 30 | 05') =>
    enterBeaconValue(withBeacon.freeze, null, { value, at });

  it('is entered from its moment on, once, as published', () => {
    expect(codeOf(enter(earlier(beaconAt)))).toBe('BEACON_TOO_EARLY');
    const entered = acceptedOf(enter(beaconAt));
    expect(codeOf(enterBeaconValue(withBeacon.freeze, entered, { value: '1', at: beaconAt }))).toBe(
      'ALREADY_CONTRIBUTED',
    );
    expect(codeOf(enter(beaconAt, ''))).toBe('INVALID_INPUT');
    expect(codeOf(enterBeaconValue(plan.freeze, null, { value: '1', at: beaconAt }))).toBe('BEACON_NOT_ANNOUNCED');
  });

  it('makes another seed for "7" than for "07"', () => {
    const seeds = ['7', '07'].map(
      (value) => acceptedOf(makeSeed(withBeacon, [], acceptedOf(enter(beaconAt, value)))).seed,
    );
    expect(seeds[0]).not.toBe(seeds[1]);
  });
});

describe('the seed', () => {
  it('needs every party and the announced source', () => {
    const two = acceptedOf(freezePlan(somePlan({ beacon })));
    const missing = makeSeed(two, both, null);
    const expected = { code: 'SEED_INCOMPLETE', missing: [bureau, employers, beacon.source] };
    expect(!missing.ok && missing.refusal).toEqual(expected);
  });

  it('changes with each nonce', () => {
    const seeds = [1, 2, 3].map((number) => seedOf(plan, number).seed);
    expect(new Set(seeds).size).toBe(3);
  });

  it('has a Chinese sentence for each refusal', () => {
    const results = [
      commit('示例他人', 1),
      commit(bureau, 1, [], earlier(frozenAt)),
      commit(bureau, 1, both),
      reveal(bureau, 1, []),
      reveal(bureau, 2),
      enterBeaconValue(plan.freeze, null, { value: '1', at: beaconAt }),
      enterBeaconValue({ ...plan.freeze, beacon }, null, { value: '1', at: frozenAt }),
      makeSeed(plan, [], null),
    ];
    const sentences = results.map((result) => (result.ok ? '' : toDrawMessage(result.refusal)));
    for (const sentence of sentences) expect(sentence).toMatch(/[\u4e00-\u9fff]{4}.*。$/u);
  });
});
