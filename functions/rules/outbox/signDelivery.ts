import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Signature of a delivery, as `X-Zhijian-Signature` carries it: `v1=` and the lower-case hexadecimal HMAC-SHA-256, by the
 * webhook's secret as UTF-8 text, of the timestamp, a full stop and the body as sent.
 * @param timestamp whole seconds since 1970, as text, as `X-Zhijian-Timestamp` carries it
 */
export function signDelivery(secret: string, timestamp: string, body: string): string {
  return `v1=${bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(`${timestamp}.${body}`)))}`;
}
