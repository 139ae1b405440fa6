import { createHash, createHmac } from 'node:crypto';

const tag = (name: string): string => `zhijian/draw/1/${name}\n`;

/** J(v) of draw.md section 1. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort((one, other) => (one[0] < other[0] ? -1 : 1)));
  });
}

/** hex H(D(name) ‖ J(value)). */
export function hashJson(name: string, value: unknown): string {
  return createHash('sha256').update(tag(name)).update(toJson(value)).digest('hex');
}

/** hex H(D(name) ‖ line ‖ LF ‖ line ‖ LF …). */
export function hashLines(name: string, lines: readonly string[]): string {
  const hash = createHash('sha256').update(tag(name));
  const linesAtOnce = 1000;
  for (let at = 0; at < lines.length; at += linesAtOnce) {
    hash.update(`${lines.slice(at, at + linesAtOnce).join('\n')}\n`);
  }
  return hash.digest('hex');
}

/** hex HMAC(seed, D(name) ‖ text). */
export function keyed(seed: Buffer, name: string, text: string): string {
  return createHmac('sha256', seed)
    .update(`${tag(name)}${text}`)
    .digest('hex');
}
