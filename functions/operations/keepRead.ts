export type KeptReading<T> = {
  readonly read: (key: string) => Promise<T>;
  /** Reads it anew the next time. */
  readonly forget: (key: string) => void;
};

type Keeping<T> = {
  /** How long a process may go on with what it has read. */
  readonly keptMs: number;
  readonly nowMs: () => number;
  /** What is not worth keeping, such as that there is nothing; absent: everything is. */
  readonly isKept?: (value: T) => boolean;
};

/** Reads by key, once for all who ask within the time; what could not be read is not kept, and whoever asked is told. */
export function keepRead<T>(
  read: (key: string) => Promise<T>,
  { keptMs, nowMs, isKept = () => true }: Keeping<T>,
): KeptReading<T> {
  const kept = new Map<string, { readonly readAtMs: number; readonly value: Promise<T> }>();
  return {
    read(key) {
      const known = kept.get(key);
      if (known && nowMs() - known.readAtMs < keptMs) return known.value;
      const entry = { readAtMs: nowMs(), value: read(key) };
      kept.set(key, entry);
      const drop = (): void => {
        if (kept.get(key) === entry) kept.delete(key);
      };
      entry.value.then((value) => isKept(value) || drop(), drop);
      return entry.value;
    },
    forget: (key) => void kept.delete(key),
  };
}
