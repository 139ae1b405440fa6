/**
 * A value that is made at the first call and kept: for large tables that most requests, and the start of the process,
 * can do without. `make` must be pure.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
