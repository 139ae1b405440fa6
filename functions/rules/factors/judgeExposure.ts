import type { ExposureLevel } from '../assessments/grades.ts';
import { findHazardFactor, toFactorKey } from '../assessments/hazardFactors.ts';
import { quartzFromPercent, silicaBands } from './dustAndPhysicalLimits.ts';
import type { ExposureLimit, LimitQuantity } from './exposureLimit.ts';
import { listExposureLimits } from './exposureLimits.ts';

/** One measured value, already as the quantity that the limit names (a shift's average for `PC_TWA`, and so on). */
export type ExposureMeasurement = {
  /** Factor or substance, by name or synonym. */
  readonly factor: string;
  readonly quantity: LimitQuantity;
  readonly value: number;
  readonly unit: string;
  /** The limit's condition, as its row words it. */
  readonly condition?: string | null;
  /** Dust: free silica in percent by weight. Unknown: the dust is what its name says, below 10 %. */
  readonly freeSilicaPercent?: number | null;
  /** Heat: whether the outdoor design temperature for summer ventilation is 30 ℃ or more there. */
  readonly hotRegion?: boolean | null;
  /** What the test report itself concludes of this point. */
  readonly reportVerdict?: ExposureLevel | null;
};

/** Why the limits known here do not decide. */
export type OpenReason = keyof typeof openReasons;

export type ExposureVerdict =
  | {
      readonly verdict: ExposureLevel;
      readonly basis: 'LIMIT';
      readonly limits: readonly ExposureLimit[];
      /** The test report concludes otherwise; someone should look. */
      readonly reportDiffers: boolean;
    }
  | {
      readonly verdict: ExposureLevel | 'NEEDS_REPORT_VERDICT';
      readonly basis: 'TEST_REPORT';
      readonly limits: readonly ExposureLimit[];
      readonly reason: OpenReason;
    };

/** What to tell people where the report's own verdict is needed. */
export const openReasons = {
  FACTOR_UNKNOWN: '目录中没有该因素，请填写检测报告对该点的结论。',
  LIMIT_UNKNOWN: '系统没有该因素这一指标的限值，请填写检测报告对该点的结论。',
  LIMIT_DOUBTFUL: '系统所列限值尚待与现行标准核对，仅供参考，请填写检测报告对该点的结论。',
  SUBSTANCE_OPEN: '该因素包含多种物质，限值各不相同，请写明具体物质，或者填写检测报告对该点的结论。',
  CONDITION_OPEN: '限值因条件而异，请写明适用条件，或者填写检测报告对该点的结论。',
  UNIT_DIFFERENT: '检测值的单位与限值的单位不同，请换算后填写，或者填写检测报告对该点的结论。',
  VALUE_INVALID: '检测值须为不小于 0 的数。',
} as const;

/** Quantities whose conditions cover every case, so that a verdict under all of them is a verdict. */
const exhaustive: readonly LimitQuantity[] = ['WBGT', 'TOTAL_DUST_TWA', 'RESPIRABLE_DUST_TWA'];
const heatAllowance = 1;

/**
 * Judges one measured value: over the limit is nonconforming, equal to it is not over. Several limits decide only
 * where all agree. An unknown limit, a limit of confidence D, an open substance or condition, or another unit leave
 * it to the test report: its verdict is taken, or asked for.
 * @param value in `unit`, which must be the limit's (mg/m³, dB(A), ℃, m/s², f/mL …); nothing is converted
 * @source GBZ 2.1-2019; GBZ 2.2-2007; domain decision D for what is left to the report
 */
export function judgeExposure(measurement: ExposureMeasurement): ExposureVerdict {
  const { value, reportVerdict = null } = measurement;
  const { limits, open } = findLimits(measurement);
  const leave = (reason: OpenReason): ExposureVerdict => {
    // A value that is no value cannot be what the report judged.
    const verdict = reason === 'VALUE_INVALID' ? null : reportVerdict;
    return { verdict: verdict ?? 'NEEDS_REPORT_VERDICT', basis: 'TEST_REPORT', limits, reason };
  };
  if (!Number.isFinite(value) || value < 0) return leave('VALUE_INVALID');
  if (open !== null) return leave(open);
  const bounds = limits.flatMap((limit) => toBounds(limit, measurement));
  const over = bounds.filter((bound) => value > bound).length;
  if (over > 0 && over < bounds.length) return leave('CONDITION_OPEN');
  const verdict = over > 0 ? 'NONCONFORMING' : 'CONFORMING';
  return { verdict, basis: 'LIMIT', limits, reportDiffers: reportVerdict !== null && reportVerdict !== verdict };
}

type FoundLimits = { readonly limits: readonly ExposureLimit[]; readonly open: OpenReason | null };

function findLimits({ factor, quantity, unit, condition = null, freeSilicaPercent = null }: ExposureMeasurement) {
  const row = findHazardFactor(factor);
  if (row === null) return { limits: [], open: 'FACTOR_UNKNOWN' } satisfies FoundLimits;
  const isDust = quantity === 'TOTAL_DUST_TWA' || quantity === 'RESPIRABLE_DUST_TWA';
  const percent = isDust && row.code !== asbestos ? freeSilicaPercent : null;
  const isQuartz = percent !== null && percent >= quartzFromPercent;
  const name = isQuartz ? '矽尘' : factor;
  const wanted = isQuartz ? bandOf(percent) : condition;
  const listed = listExposureLimits(name).filter((limit) => limit.quantity === quantity);
  const limits = wanted === null ? listed : listed.filter((limit) => (limit.condition ?? wanted) === wanted);
  return {
    limits,
    open: findReason({ listed, limits, unit, wanted, percent, name, code: row.code }),
  } satisfies FoundLimits;
}

function findReason(found: {
  readonly listed: readonly ExposureLimit[];
  readonly limits: readonly ExposureLimit[];
  readonly unit: string;
  readonly wanted: string | null;
  readonly percent: number | null;
  readonly name: string;
  readonly code: string;
}): OpenReason | null {
  const { listed, limits, unit, wanted, percent, name, code } = found;
  const first = limits[0];
  if (listed.length === 0) return 'LIMIT_UNKNOWN';
  if (first === undefined) return 'CONDITION_OPEN';
  // Below 10 % it is not the quartz dust it was called, and what else it is was not said.
  if (percent !== null && !(percent >= (code === quartz ? quartzFromPercent : 0) && percent <= 100)) {
    return 'CONDITION_OPEN';
  }
  if (limits.some(({ substances }) => !namesSubstance(substances, name))) return 'SUBSTANCE_OPEN';
  if (limits.some((limit) => toUnitKey(limit.unit) !== toUnitKey(unit))) return 'UNIT_DIFFERENT';
  if (limits.some(({ source }) => source.confidence === 'D')) return 'LIMIT_DOUBTFUL';
  const isConditional = limits.some((limit) => limit.condition !== null);
  return isConditional && wanted === null && !exhaustive.includes(first.quantity) ? 'CONDITION_OPEN' : null;
}

const quartz = 'DUST-1';
const asbestos = 'DUST-5';

function bandOf(percent: number): string {
  return silicaBands.find(({ upTo }) => percent <= upTo)?.condition ?? '';
}

/** The value a limit allows; both where it is not known whether the heat allowance applies. */
function toBounds({ quantity, value }: ExposureLimit, { hotRegion = null }: ExposureMeasurement): readonly number[] {
  if (quantity !== 'WBGT') return [value];
  if (hotRegion === null) return [value, value + heatAllowance];
  return [hotRegion ? value + heatAllowance : value];
}

function namesSubstance(substances: readonly string[], name: string): boolean {
  return substances.length === 0 || substances.some((one) => toFactorKey(one) === toFactorKey(name));
}

function toUnitKey(unit: string): string {
  return toFactorKey(unit);
}
