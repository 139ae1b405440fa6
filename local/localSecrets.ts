import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { readStoredJson, writeStoredJson } from './storedJson.ts';

export type LocalSecrets = {
  /** Private RS256 key of the development sign-in; kept, so that tokens outlive a restart. */
  readonly signingKey: JWK;
  readonly cookieKey: string;
  /** Secret access key that presigned addresses are signed with. */
  readonly objectStoreSecret: string;
};

/** This installation's own secrets, made on the first start and kept in the data folder; `null` makes new ones. */
export async function openLocalSecrets(dataFolder: string | null): Promise<LocalSecrets> {
  const file = dataFolder === null ? null : join(dataFolder, 'secrets.json');
  const kept = file === null ? null : readStoredJson<LocalSecrets>(file);
  if (kept) return kept;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const made: LocalSecrets = {
    signingKey: { ...(await exportJWK(privateKey)), kid: randomBytes(8).toString('hex'), alg: 'RS256', use: 'sig' },
    cookieKey: randomBytes(32).toString('base64url'),
    objectStoreSecret: randomBytes(32).toString('base64url'),
  };
  if (file !== null) writeStoredJson(file, made);
  return made;
}
