/** A file that a record names. `key` is null where the record gives the content only (evidence of self-check answers). */
export type NamedFile = {
  readonly key: string | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly contentType: string | null;
};

function findTextIn(fields: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = fields[name];
  return typeof value === 'string' ? value : null;
}

/**
 * Every file that a record names, wherever in it and whatever the record is: what has a SHA-256, a size in bytes and a
 * name or a place is a file. Each content once, in the order in which the record names them, so that a kind of record
 * that is added later has its files in the archive without a word here.
 */
export function findStoredFiles(value: unknown): readonly NamedFile[] {
  const found = new Map<string, NamedFile>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const fields = part as Readonly<Record<string, unknown>>;
    const sha256 = findTextIn(fields, 'sha256');
    const key = findTextIn(fields, 'key');
    const fileName = findTextIn(fields, 'fileName') ?? key?.split('/').at(-1) ?? null;
    const { sizeBytes } = fields;
    if (sha256 !== null && fileName !== null && typeof sizeBytes === 'number') {
      const file = { key, fileName, sha256, sizeBytes, contentType: findTextIn(fields, 'contentType') };
      if (!found.has(sha256)) found.set(sha256, file);
    }
    Object.values(fields).forEach(look);
  };
  look(value);
  return [...found.values()];
}
