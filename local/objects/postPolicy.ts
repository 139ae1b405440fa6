import { isSame } from '../../functions/handlers/edge.ts';
import type { FormPost } from './formPost.ts';
import { findSigningKeyId, type Keys, sign } from './signatures.ts';

/** Fields that the policy need not mention. */
const free = new Set(['policy', 'x-amz-signature', 'file']);

type Policy = { readonly expiration?: unknown; readonly conditions?: unknown };

/**
 * Why a form must not be stored, in S3's own code, or null when its policy is signed, has not run out and allows every
 * field and the size: S3's rules for browser uploads, which fauxqs does not check.
 */
export function findPolicyFault(form: FormPost, bucket: string, keys: Keys, nowMs: number): string | null {
  const encoded = form.fields.get('policy') ?? '';
  const keyId = findSigningKeyId(form.fields.get('x-amz-credential') ?? '', keys.accessKeyId);
  if (!keyId || encoded === '') return 'AccessDenied';
  const given = form.fields.get('x-amz-signature') ?? '';
  if (!isSame(given, sign(keys.secret, keyId, encoded))) return 'SignatureDoesNotMatch';
  const policy = readPolicy(encoded);
  if (!policy || !Array.isArray(policy.conditions)) return 'InvalidPolicyDocument';
  if (!(nowMs <= Date.parse(String(policy.expiration)))) return 'AccessDenied';
  const values = new Map([...form.fields, ['bucket', bucket]]);
  const allowed = new Set(free);
  for (const condition of policy.conditions.flatMap(toConditions)) {
    const [operator, subject, bound] = condition;
    if (operator === 'content-length-range') {
      if (form.file.length < Number(subject)) return 'EntityTooSmall';
      if (form.file.length > Number(bound)) return 'EntityTooLarge';
      continue;
    }
    const name = String(subject).replace(/^\$/, '').toLowerCase();
    const value = values.get(name) ?? '';
    const holds = operator === 'eq' ? value === bound : operator === 'starts-with' && value.startsWith(String(bound));
    if (!holds) return 'AccessDenied';
    allowed.add(name);
  }
  const isCovered = [...form.fields.keys()].every((name) => allowed.has(name) || name.startsWith('x-ignore-'));
  return isCovered ? null : 'AccessDenied';
}

function readPolicy(encoded: string): Policy | null {
  try {
    return JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')) as Policy;
  } catch {
    return null;
  }
}

/** `["eq", "$key", "…"]` stays, `{ "key": "…" }` becomes the same. */
function toConditions(condition: unknown): (readonly unknown[])[] {
  if (Array.isArray(condition)) return [condition];
  return Object.entries(condition ?? {}).map(([name, value]) => ['eq', `$${name}`, value]);
}
