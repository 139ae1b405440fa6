import { describe, expect, it } from 'vitest';
import { toCommitment } from '../../functions/rules/inspections/contributeSeed.ts';
import { makeDrawNonce } from '../../local/cli/drawNonce.ts';

const freeze = 'a'.repeat(64);
const party = '示例县总工会';

describe('draw-nonce', () => {
  it('makes another number each time, and the commitment that binds it', () => {
    const [one, other] = [makeDrawNonce({ party, freeze }), makeDrawNonce({ party, freeze })];
    expect(one.nonce).toMatch(/^[0-9a-f]{64}$/);
    expect(one.nonce).not.toBe(other.nonce);
    expect(one.commitment).toBe(toCommitment(freeze, party, one.nonce));
  });

  it('takes a number of one’s own', () => {
    const nonce = 'b'.repeat(64);
    expect(makeDrawNonce({ party, freeze, nonce })).toEqual({
      party,
      nonce,
      commitment: toCommitment(freeze, party, nonce),
    });
  });

  it.each([
    [{ freeze }, /参与方/],
    [{ party, freeze: 'A' }, /冻结摘要/],
    [{ party, freeze, nonce: '1' }, /随机数/],
  ])('explains %j', (given, words) => {
    expect(() => makeDrawNonce(given)).toThrow(words);
  });
});
