/** A village or community (村、社区) as the list of divisions has it. */
export type Village = {
  /** Twelve-digit division code, beginning with its township's. */
  readonly code: string;
  readonly name: string;
};

/** The villages of one patrol body, one record. */
export type VillagesOfBody = {
  readonly county: string;
  readonly bodyId: string;
  readonly villages: readonly Village[];
};

const kinds = /(社区居委会|社区居民委员会|村民委员会|村委会|居委会|社区|村)$/;
const shortestStem = 2;

/**
 * The village that an address lies in, guessed for grouping a patrol's way: the longest name that the address contains,
 * whole or without 村, 社区 and the like (then of two characters at least). Null where none is named, or two of one
 * length are. A guess: nothing with legal effect may rest on it.
 */
export function findVillage(address: string, villages: readonly Village[]): Village | null {
  const matched = villages.flatMap((village) => {
    const stem = village.name.replace(kinds, '');
    const names = [village.name, ...(stem.length >= shortestStem ? [stem] : [])];
    const length = Math.max(0, ...names.filter((name) => address.includes(name)).map((name) => name.length));
    return length === 0 ? [] : [{ village, length }];
  });
  const longest = Math.max(0, ...matched.map(({ length }) => length));
  const [first, ...others] = matched.filter(({ length }) => length === longest);
  return first && others.length === 0 ? first.village : null;
}
