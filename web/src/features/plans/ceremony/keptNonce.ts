import { toCommitment } from '../../../../../functions/rules/inspections/contributeSeed.ts';
import type { PlanWholeFragment } from '../plans.graphql.ts';

export const noncePattern = /^[0-9a-f]{64}$/;

const nameOf = ({ id, ownParty }: PlanWholeFragment): string => `zhijian.nonce.${id}.${ownParty}`;

/** 32 random bytes as hexadecimal digits. */
export function makeNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A number as somebody copied it by hand: blanks and capitals do not matter. */
export function readNonce(typed: string): string {
  return typed.replace(/\s/g, '').toLowerCase();
}

/** The number of the viewer's party is kept in this browser, over days and restarts, until it is revealed. */
export function keepNonce(plan: PlanWholeFragment, nonce: string): void {
  localStorage.setItem(nameOf(plan), nonce);
}

export function findKeptNonce(plan: PlanWholeFragment): string | null {
  return localStorage.getItem(nameOf(plan));
}

export function forgetNonce(plan: PlanWholeFragment): void {
  localStorage.removeItem(nameOf(plan));
}

/** What the viewer's party hands in for a number. @throws Error where there is no party or no freeze */
export function commitmentOf({ freeze, ownParty }: PlanWholeFragment, nonce: string): string {
  if (!freeze || ownParty == null) throw new Error('nothing to commit to');
  return toCommitment(freeze.freezeHash, ownParty, nonce);
}

/** Whether a number is the one that the viewer's party has committed to. */
export function isCommitted(plan: PlanWholeFragment, nonce: string): boolean {
  const own = plan.parties.find(({ name }) => name === plan.ownParty);
  return own?.commitment === commitmentOf(plan, nonce);
}
