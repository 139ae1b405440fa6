import type { LegalSource } from '../kernel/legalSource.ts';
import type { Instant } from '../kernel/plainDate.ts';

/**
 * How many things of one sort are taken from people who have not signed in. A window is a whole part of a day in
 * Asia/Shanghai and never longer: what senders are hashed with changes with the day.
 */
export type RateLimit<Per extends string = string> = {
  readonly id: string;
  /** What is counted by: who sends, or what it is about. */
  readonly per: Per;
  /** So many in a window are taken; the next one is refused. */
  readonly most: number;
  readonly windowSeconds: number;
  readonly source: LegalSource;
};

const shanghaiSeconds = 8 * 3_600;

/** The window that a moment lies in: its number, and the seconds until the next one begins (1 or more). */
export function findWindow(
  now: Instant,
  windowSeconds: number,
): { readonly number: number; readonly secondsLeft: number } {
  const seconds = Math.floor(Date.parse(now) / 1_000) + shanghaiSeconds;
  const number = Math.floor(seconds / windowSeconds);
  return { number, secondsLeft: (number + 1) * windowSeconds - seconds };
}

/**
 * The part of an address that stands for one sender: an IPv4 address as it is, of an IPv6 address the first four groups
 * (/64), within which one connection may choose freely. Text that is no address stands for itself.
 */
export function toSender(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = address.toLowerCase().split('::') as [string, string?];
  const first = head === '' ? [] : head.split(':');
  const last = tail === '' ? [] : tail.split(':');
  const isShort = address.includes('::');
  const zeros = isShort ? Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0') : [];
  return [...first, ...zeros, ...last]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
