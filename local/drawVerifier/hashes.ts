import { createHash, hash } from 'node:crypto';

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
  const whole = createHash('sha256').update(tag(name));
  const linesAtOnce = 1000;
  for (let at = 0; at < lines.length; at += linesAtOnce) {
    whole.update(`${lines.slice(at, at + linesAtOnce).join('\n')}\n`);
  }
  return whole.digest('hex');
}

const blockBytes = 64;
const digestBytes = 32;

/**
 * Makes text → hex HMAC(seed, D(name) ‖ text), by RFC 2104 out of whole hashes: `createHmac` sets up a context each
 * time, which a list of a million feels.
 */
export function keyedBy(seed: Buffer, name: string): (text: string) => string {
  const inner = Buffer.alloc(1024, 0x36);
  const outer = Buffer.alloc(blockBytes + digestBytes, 0x5c);
  for (const [at, byte] of seed.entries()) {
    inner[at] = byte ^ 0x36;
    outer[at] = byte ^ 0x5c;
  }
  const start = blockBytes + inner.write(tag(name), blockBytes);
  return (text) => {
    // Texts are a stratum and a code, or an id and a number: far below 1,024 bytes.
    const end = start + inner.write(text, start);
    hash('sha256', inner.subarray(0, end), 'buffer').copy(outer, blockBytes);
    return hash('sha256', outer, 'hex');
  };
}
