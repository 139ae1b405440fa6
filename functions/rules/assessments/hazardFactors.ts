import { chemicalEntries, chemicalSubstances } from '../factors/chemical.ts';
import { dustEntries, dustSubstances } from '../factors/dust.ts';
import type {
  FactorEntry,
  HazardFactorCategory,
  HazardFactorRow,
  SourcedSeverity,
  SubstanceEntry,
} from '../factors/factorRow.ts';
import {
  biologicalEntries,
  otherEntries,
  physicalEntries,
  radiationEntries,
  radiationSubstances,
} from '../factors/otherClasses.ts';
import { dependsOnSilica, general } from '../factors/severities.ts';
import { lazily } from '../kernel/lazily.ts';
import type { LegalSource } from '../kernel/legalSource.ts';

export type { HazardFactorCategory, HazardFactorRow, HazardFactorSeverity } from '../factors/factorRow.ts';

type HazardClass = {
  readonly name: string;
  readonly entries: readonly FactorEntry[];
  /** Severity of an entry that gives none. */
  readonly severity: SourcedSeverity;
  readonly substances: readonly SubstanceEntry[];
};

const classes = {
  DUST: { name: '粉尘', entries: dustEntries, severity: dependsOnSilica, substances: dustSubstances },
  CHEMICAL: { name: '化学因素', entries: chemicalEntries, severity: general, substances: chemicalSubstances },
  PHYSICAL: { name: '物理因素', entries: physicalEntries, severity: general, substances: [] },
  RADIATION: { name: '放射性因素', entries: radiationEntries, severity: general, substances: radiationSubstances },
  BIOLOGICAL: { name: '生物因素', entries: biologicalEntries, severity: general, substances: [] },
  OTHER: { name: '其他因素', entries: otherEntries, severity: general, substances: [] },
} as const satisfies Record<HazardFactorCategory, HazardClass>;

const categories = Object.keys(classes) as HazardFactorCategory[];

/**
 * All 459 factors of the statutory catalogue. Severe is what stands on the 高毒物品目录, asbestos dust, dust with 10 %
 * free silica or more (10 % itself is severe), a confirmed human carcinogen (G1), and ionising radiation unless
 * exempted; all else is general. 铀及其化合物 stands in two classes: the plain name is the radiation factor, whose
 * question must be answered; the chemical one is told apart by 〔〕.
 * @source 职业病危害因素分类目录（国卫疾控发〔2015〕92号）；国疾控综监督二函〔2022〕50号 附件1
 */
export const listHazardFactors: () => readonly HazardFactorRow[] = lazily(() =>
  categories.flatMap((category) => classes[category].entries.map((entry, index) => toRow(category, index + 1, entry))),
);

/** A name under which a factor is found, with the factor as that name settles it. */
export type FactorName = { readonly name: string; readonly key: string; readonly row: HazardFactorRow };

const rowOfCode = lazily(() => new Map(listHazardFactors().map((row) => [row.code, row] as const)));

/** Every name and synonym, each with the factor as it stands under that name. */
export const listFactorNames: () => readonly FactorName[] = lazily(() => [
  ...listHazardFactors().flatMap((row) => [row.name, ...row.synonyms].map((name) => toFactorName(name, row))),
  ...categories.flatMap((category) => classes[category].substances.flatMap((entry) => settle(category, entry))),
]);

const factorOfKey = lazily(() => new Map(listFactorNames().map((found) => [found.key, found] as const)));

/**
 * The statutory factor that a name or a usual synonym stands for, or null. A synonym that names one substance of a
 * group (苯胺, 氰化氢) gives the group's row with its own severity settled and no question. Full and half width,
 * letter case, spaces and the form of brackets make no difference; a name that is only similar is not guessed at.
 * @source 职业病危害因素分类目录（国卫疾控发〔2015〕92号）
 */
export function findHazardFactor(nameOrSynonym: string): HazardFactorRow | null {
  return findFactorName(nameOrSynonym)?.row ?? null;
}

/** As `findHazardFactor`, with the name that was met; also for a title that `toFactorTitle` has given. */
export function findFactorName(nameOrSynonym: string): FactorName | null {
  const key = toFactorKey(nameOrSynonym);
  const known = factorOfKey().get(key);
  if (known !== undefined) return known;
  const [, group = '', substance = ''] = /^(.+)\(([^()]+)\)$/.exec(key) ?? [];
  const found = factorOfKey().get(substance);
  return found !== undefined && toFactorKey(found.row.name) === group ? found : null;
}

/** The factor's statutory name, with the substance in brackets where the name met settles which one of a group it is. */
export function toFactorTitle({ name, row }: FactorName): string {
  return rowOfCode().get(row.code) === row ? row.name : `${row.name}（${name}）`;
}

/** The factor of a code such as `CHEMICAL-28`, or null. @source 职业病危害因素分类目录（国卫疾控发〔2015〕92号） */
export function findHazardFactorByCode(code: string): HazardFactorRow | null {
  return rowOfCode().get(code) ?? null;
}

/** What of a name counts in a comparison: no spaces, half width, lower case, one form of brackets. */
export function toFactorKey(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[[【〔{]/g, '(')
    .replaceAll(/[\]】〕}]/g, ')')
    .toLowerCase();
}

function toRow(category: HazardFactorCategory, position: number, entry: FactorEntry): HazardFactorRow {
  const [title, casNumbers = '', synonyms = '', severity = classes[category].severity] = entry;
  const name = title.replaceAll(/（[^）]*）/g, '');
  return {
    code: `${category}-${position}`,
    category,
    name,
    synonyms: [...(title === name ? [] : [title]), ...words(synonyms)],
    casNumbers: words(casNumbers),
    source: toSource(classes[category].name, position),
    ...severity,
  };
}

function toSource(className: string, position: number): LegalSource {
  const clause = `${className}第${position}项`;
  return { instrument: '职业病危害因素分类目录（国卫疾控发〔2015〕92号）', clause, confidence: 'H' };
}

function settle(category: HazardFactorCategory, [position, severity, names, casNumbers = '']: SubstanceEntry) {
  const group = rowOfCode().get(`${category}-${position}`);
  if (group === undefined) throw new Error(`no factor ${category}-${position}`);
  const row: HazardFactorRow = { ...group, ...severity, synonyms: words(names), casNumbers: words(casNumbers) };
  return row.synonyms.map((name) => toFactorName(name, row));
}

function toFactorName(name: string, row: HazardFactorRow): FactorName {
  return { name, key: toFactorKey(name), row };
}

function words(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ');
}
