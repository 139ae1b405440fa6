/**
 * What browsers have only since 2023 and the application uses: with it any that reads ES2022, the language of the build, will
 * do, on telephones too that get no newer one. The first import of each entry: tables are made while modules load.
 */
function provide(owner: object, name: string, value: (...given: never[]) => unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}

provide(Map, 'groupBy', <T, Key>(items: Iterable<T>, toKey: (item: T, at: number) => Key): Map<Key, T[]> => {
  const groups = new Map<Key, T[]>();
  let at = 0;
  for (const item of items) {
    const key = toKey(item, at++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
});

/** Array methods that change their array → the same on a copy. */
const onCopies = { toSorted: 'sort', toReversed: 'reverse' } as const;
for (const [name, method] of Object.entries(onCopies)) {
  provide(Array.prototype, name, function (this: unknown[], ...given: never[]) {
    const copy = [...this];
    return Reflect.apply(copy[method], copy, given);
  });
}
provide(Array.prototype, 'toSpliced', function (this: unknown[], ...given: never[]) {
  const copy = [...this];
  Reflect.apply(copy.splice, copy, given);
  return copy;
});
provide(Array.prototype, 'with', function (this: unknown[], at: number, value: unknown) {
  const copy = [...this];
  copy[at < 0 ? copy.length + at : at] = value;
  return copy;
});
provide(Array.prototype, 'findLastIndex', function (this: unknown[], fits: (item: unknown, at: number) => unknown) {
  for (let at = this.length - 1; at >= 0; at--) if (fits(this[at], at)) return at;
  return -1;
});
provide(Array.prototype, 'findLast', function (this: unknown[], fits: (item: unknown, at: number) => unknown) {
  return this[this.findLastIndex(fits)];
});
/** Half of a pair of code units stands for no character. */
provide(String.prototype, 'isWellFormed', function (this: string) {
  return !/\p{Surrogate}/u.test(this);
});
