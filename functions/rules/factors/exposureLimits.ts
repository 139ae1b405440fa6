import { findHazardFactor, toFactorKey } from '../assessments/hazardFactors.ts';
import { lazily } from '../kernel/lazily.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import { plainDate } from '../kernel/plainDate.ts';
import { formerChemicalLimits, knownChemicalLimits } from './chemicalLimits.ts';
import { fibreLimits, formerDustLimits, knownDustLimits, physicalLimits } from './dustAndPhysicalLimits.ts';
import type {
  ChemicalLimitEntry,
  DustLimitEntry,
  ExposureLimit,
  LimitQuantity,
  LimitValues,
  PhysicalLimitEntry,
} from './exposureLimit.ts';

const inForce: Omit<LegalSource, 'clause'> = {
  instrument: 'GBZ 2.1-2019 工作场所有害因素职业接触限值 第1部分：化学有害因素',
  confidence: 'M',
  effectiveFrom: plainDate('2020-04-01'),
};
const former: Omit<LegalSource, 'clause'> = {
  instrument: 'GBZ 2.1-2007 工作场所有害因素职业接触限值 第1部分：化学有害因素（2019版是否沿用待核）',
  confidence: 'D',
};
const physical: LegalSource = {
  instrument: 'GBZ 2.2-2007 工作场所有害因素职业接触限值 第2部分：物理因素',
  clause: '各章限值',
  confidence: 'M',
};

const chemicalClause = '表1 化学因素';
const dustClause = '表2 粉尘';

/**
 * Exposure limits of the catalogue's factors. Confidence M decides, D is shown and needs the test report's verdict; a
 * factor without a row has no limit that is known here, which is not to say that it has none.
 * @source GBZ 2.1-2019; GBZ 2.1-2007; GBZ 2.2-2007
 */
export const listAllExposureLimits: () => readonly ExposureLimit[] = lazily(() => [
  ...knownDustLimits.flatMap((entry) => toDustLimits(entry, { ...inForce, clause: dustClause })),
  ...formerDustLimits.flatMap((entry) => toDustLimits(entry, { ...former, clause: dustClause })),
  ...fibreLimits.map((entry) => toLimit('DUST', entry, { ...inForce, clause: dustClause })),
  ...knownChemicalLimits.flatMap((entry) => toChemicalLimits(entry, { ...inForce, clause: chemicalClause })),
  ...formerChemicalLimits.flatMap((entry) => toChemicalLimits(entry, { ...former, clause: chemicalClause })),
  ...physicalLimits.map((entry) => toLimit('PHYSICAL', entry, physical)),
]);

const limitsOfCode = lazily(() => Map.groupBy(listAllExposureLimits(), ({ factorCode }) => factorCode));

/**
 * The limits for a factor or substance by its name: those of the substance where the name is one's, else those of the
 * whole factor, else every limit that the group has. Unknown names have none.
 */
export function listExposureLimits(nameOrSynonym: string): readonly ExposureLimit[] {
  const row = findHazardFactor(nameOrSynonym);
  const all = row === null ? [] : (limitsOfCode().get(row.code) ?? []);
  const key = toFactorKey(nameOrSynonym);
  const own = all.filter(({ substances }) => substances.some((name) => toFactorKey(name) === key));
  if (own.length > 0) return own;
  const whole = all.filter(({ substances }) => substances.length === 0);
  return whole.length > 0 ? whole : all;
}

function toLimit(
  category: 'DUST' | 'CHEMICAL' | 'PHYSICAL',
  [position, quantity, value, unit, condition = null]: PhysicalLimitEntry,
  source: LegalSource,
  { substances = '', valueIn2007 = null }: { substances?: string | undefined; valueIn2007?: number | null } = {},
): ExposureLimit {
  const names = substances === '' ? [] : substances.split(' ');
  const factorCode = `${category}-${position}`;
  return { factorCode, substances: names, quantity, value, unit, condition, valueIn2007, source };
}

function toChemicalLimits([position, values, substances]: ChemicalLimitEntry, source: LegalSource) {
  const { was = {} } = values;
  const kinds = [
    ['mac', 'MAC'],
    ['twa', 'PC_TWA'],
    ['stel', 'PC_STEL'],
  ] as const satisfies readonly (readonly [keyof LimitValues, LimitQuantity])[];
  return kinds.flatMap(([kind, quantity]) => {
    const value = values[kind];
    if (value === undefined) return [];
    const more = { substances, valueIn2007: was[kind] ?? null };
    return toLimit('CHEMICAL', [position, quantity, value, 'mg/m³'], source, more);
  });
}

function toDustLimits([position, total, respirable, condition, substances]: DustLimitEntry, source: LegalSource) {
  const toDust = (quantity: LimitQuantity, value: number) => {
    return toLimit('DUST', [position, quantity, value, 'mg/m³', condition ?? null], source, { substances });
  };
  const all = [toDust('TOTAL_DUST_TWA', total)];
  return respirable === null ? all : [...all, toDust('RESPIRABLE_DUST_TWA', respirable)];
}
