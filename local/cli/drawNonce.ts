import { randomBytes } from 'node:crypto';
import { toCommitment } from '../../functions/rules/inspections/contributeSeed.ts';
import { ClientFailure } from './client.ts';

/** A party's number for a draw and the commitment that binds it to one frozen plan. */
export type DrawNonce = { readonly party: string; readonly nonce: string; readonly commitment: string };

const hashPattern = /^[0-9a-f]{64}$/;

/**
 * `draw-nonce --party NAME --freeze HASH`: a new random number and its commitment, made on this machine alone; with
 * `--nonce` the commitment of a number that the party has made itself (by dice, say).
 */
export function makeDrawNonce({
  party,
  freeze,
  nonce = randomBytes(32).toString('hex'),
}: {
  readonly party?: string | undefined;
  readonly freeze?: string | undefined;
  readonly nonce?: string | undefined;
}): DrawNonce {
  if (party === undefined || party === '') throw new ClientFailure('请用 --party 给出计划公布的参与方名称。');
  if (freeze === undefined || !hashPattern.test(freeze))
    throw new ClientFailure('请用 --freeze 给出计划公布的冻结摘要（64 位小写十六进制数）。');
  if (!hashPattern.test(nonce)) throw new ClientFailure('随机数应为 64 位小写十六进制数。');
  return { party, nonce, commitment: toCommitment(freeze, party, nonce) };
}
