import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { KeptFile } from '../rules/campaigns/countReturn.ts';
import type { Context } from './context.ts';

type WithFiles = Pick<Context, 'files'>;

/** Keeps a file under the hash of its content. */
export async function keepFile(
  { files }: WithFiles,
  toKey: (digest: string) => string,
  bytes: Uint8Array,
  contentType: string,
): Promise<KeptFile> {
  const digest = bytesToHex(sha256(bytes));
  const key = toKey(digest);
  await files.keep(key, bytes, contentType);
  return { key, sha256: digest, sizeBytes: bytes.length };
}

/** The same for JSON: the same text is the same file. */
export function keepJson(context: WithFiles, toKey: (digest: string) => string, json: string): Promise<KeptFile> {
  return keepFile(context, toKey, new TextEncoder().encode(json), 'application/json; charset=utf-8');
}

/**
 * A kept JSON file as it was written, of the type that its keeper wrote. @throws Error when it is not what the record that
 * names it says, which is a fault.
 */
export async function readKeptJson<T>({ files }: WithFiles, { key, sha256: digest }: KeptFile): Promise<T> {
  const bytes = await files.read(key);
  if (bytesToHex(sha256(bytes)) !== digest) throw new Error(`${key} is not the file that its record names`);
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}
