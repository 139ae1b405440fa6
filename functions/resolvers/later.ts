type Fields = Readonly<Record<string, unknown>>;

/** Stands in for a field's resolver until its area is loaded. */
type LoadingResolver = (...given: readonly unknown[]) => Promise<unknown>;

/**
 * Resolvers of an area whose code is loaded when one of its fields is first asked for: most starts answer a question of
 * another area. `names` lists every field, and the compiler names one that is missing.
 */
export function later<M extends { readonly [P in K]: Fields }, K extends string>(
  load: () => Promise<M>,
  key: K,
  names: Readonly<Record<keyof M[K], true>>,
): M[K] {
  const toLoading = (name: string): LoadingResolver => {
    return async (...given) => {
      const fields = (await load())[key] as Readonly<Record<string, LoadingResolver>>;
      return fields[name]?.(...given);
    };
  };
  // Of the same names as the area's own, each with the arguments of the resolver that it stands in for.
  return Object.fromEntries(Object.keys(names).map((name) => [name, toLoading(name)])) as unknown as M[K];
}
