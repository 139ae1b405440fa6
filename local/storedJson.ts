import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What `writeStoredJson` last wrote to the file, or null when there is no such file. */
export function readStoredJson<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes beside the file and renames, so that a crash leaves the old content or the new, never half of it. */
export function writeStoredJson(file: string, value: unknown): void {
  const beside = `${file}.new`;
  // Owner only: one of these files holds keys.
  writeFileSync(beside, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(beside, file);
}
