import type { ListedEmployer } from '../employers/employerRecord.ts';
import { hasHazards } from '../employers/hasHazards.ts';

/** An employer as the frozen list of a count has it: the basic information of the ledger. @source R45、R46 */
export type CountedEmployer = {
  readonly creditCode: string;
  readonly name: string;
  readonly industryCode: string | null;
  readonly industryName: string | null;
  /** Headcount. */
  readonly staff: number;
  readonly exposed: number;
  /** Hazard factors; 0 where the ledger only knows that people are exposed. */
  readonly factors: number;
  /** Whether it has declared its hazards (职业病危害项目申报). */
  readonly declared: boolean;
};

/** Sums over employers, in employers and persons. */
export type CountSums = {
  readonly employers: number;
  readonly declared: number;
  readonly staff: number;
  readonly exposed: number;
};

/** The figures of a count. `section`: letter of the industry classification; null where the ledger has no industry. */
export type CountFigures = CountSums & {
  readonly bySection: readonly (CountSums & { readonly section: string | null })[];
};

/**
 * The list of a count from the ledger's: employers with hazards, see `hasHazards`, by credit code. The others
 * stand in the ledger and are not counted.
 */
export function toCountedList(employers: readonly ListedEmployer[]): readonly CountedEmployer[] {
  return employers
    .filter(hasHazards)
    .map(({ creditCode, name, industryCode, industryName, staff, exposed, factorCount, declared }) => ({
      ...{ creditCode, name, industryCode, industryName, staff, exposed, factors: factorCount, declared },
    }))
    .sort((one, other) => (one.creditCode < other.creditCode ? -1 : 1));
}

const nothing: CountSums = { employers: 0, declared: 0, staff: 0, exposed: 0 };

function add(one: CountSums, other: CountSums): CountSums {
  return {
    employers: one.employers + other.employers,
    declared: one.declared + other.declared,
    staff: one.staff + other.staff,
    exposed: one.exposed + other.exposed,
  };
}

/** Sums figures section by section; of none: zero everywhere. Sections in order of their letters, the unknown one last. */
export function sumFigures(figures: readonly CountFigures[]): CountFigures {
  const sections = new Map<string | null, CountSums>();
  for (const { section, ...sums } of figures.flatMap(({ bySection }) => bySection))
    sections.set(section, add(sections.get(section) ?? nothing, sums));
  const order = (section: string | null): string => section ?? '~';
  return {
    ...figures.reduce<CountSums>(add, nothing),
    bySection: [...sections]
      .map(([section, sums]) => ({ section, ...sums }))
      .sort((one, other) => (order(one.section) < order(other.section) ? -1 : 1)),
  };
}

/** The figures of a list: each employer counts once. */
export function computeCountFigures(list: readonly CountedEmployer[]): CountFigures {
  return sumFigures(
    list.map(({ industryCode, staff, exposed, declared }) => {
      const sums = { employers: 1, declared: declared ? 1 : 0, staff, exposed };
      return { ...sums, bySection: [{ section: industryCode?.charAt(0) ?? null, ...sums }] };
    }),
  );
}

/** Employers that stand in more than one of the lists, with the bodies that have them; each would count twice. */
export function findCountedTwice(
  lists: readonly { readonly bodyId: string; readonly list: readonly CountedEmployer[] }[],
): readonly { readonly creditCode: string; readonly name: string; readonly bodyIds: readonly string[] }[] {
  const found = new Map<string, { readonly name: string; readonly bodyIds: string[] }>();
  for (const { bodyId, list } of lists) {
    for (const { creditCode, name } of list) {
      const one = found.get(creditCode) ?? { name, bodyIds: [] };
      one.bodyIds.push(bodyId);
      found.set(creditCode, one);
    }
  }
  return [...found]
    .filter(([, { bodyIds }]) => bodyIds.length > 1)
    .map(([creditCode, { name, bodyIds }]) => ({ creditCode, name, bodyIds }));
}
