import type { LegalSource } from '../kernel/legalSource.ts';

/** What was measured, as the limit names it; each has one unit in a factor's rows. */
export const limitQuantities = [
  'PC_TWA',
  'PC_STEL',
  'MAC',
  'TOTAL_DUST_TWA',
  'RESPIRABLE_DUST_TWA',
  'FIBRE_TWA',
  'NOISE_LEX_8H',
  'NOISE_LEX_40H',
  'NOISE_PEAK',
  'WBGT',
  'HAND_ARM_VIBRATION',
  'ELECTRIC_FIELD',
  'MAGNETIC_FIELD',
  'POWER_DENSITY',
  'IRRADIANCE',
] as const;

export type LimitQuantity = (typeof limitQuantities)[number];

/** An occupational exposure limit. Equal to it is not over it. */
export type ExposureLimit = {
  readonly factorCode: string;
  /** The substance within a group factor, by its usual names; empty where the limit is the whole factor's. */
  readonly substances: readonly string[];
  readonly quantity: LimitQuantity;
  readonly value: number;
  readonly unit: string;
  /** When it applies, where a factor has several limits of one quantity. */
  readonly condition: string | null;
  /** The value of the 2007 edition where it was another; null where it was the same or is not known. */
  readonly valueIn2007: number | null;
  /** Its confidence is the row's: a limit of confidence D is shown and does not decide alone. */
  readonly source: LegalSource;
};

/** Values of one substance in mg/m³. */
export type LimitValues = {
  readonly mac?: number;
  readonly twa?: number;
  readonly stel?: number;
  readonly was?: Omit<LimitValues, 'was'>;
};

/** A factor's place in its class, the values, and the substance's names (separated by spaces) within a group. */
export type ChemicalLimitEntry = readonly [position: number, values: LimitValues, substances?: string];

/** A dust's place in its class, total and respirable dust in mg/m³, its condition, and the names within a group. */
export type DustLimitEntry = readonly [
  position: number,
  total: number,
  respirable: number | null,
  condition?: string | null,
  substances?: string,
];

/** A physical factor's place in its class, quantity, value, unit and condition. */
export type PhysicalLimitEntry = readonly [
  position: number,
  quantity: LimitQuantity,
  value: number,
  unit: string,
  condition?: string | null,
];

/** Maximum allowable concentration. @source GBZ 2.1 表1 */
export function mac(value: number): LimitValues {
  return { mac: value };
}

/** Time-weighted average over 8 hours and, where there is one, short-term limit over 15 minutes. @source GBZ 2.1 表1 */
export function twa(value: number, stel?: number): LimitValues {
  return stel === undefined ? { twa: value } : { twa: value, stel };
}
