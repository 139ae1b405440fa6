import type { PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import { type ExposureLevel, exposureLevelLabels } from './grades.ts';

/** A sampled point as the test report gives it. */
export type PointFinding = {
  readonly workplace: string;
  /** What was measured, e.g. `CTWA`, `8h等效声级`. */
  readonly quantity: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly limit: number | null;
  readonly measuredOn: PlainDate;
  readonly institution: string;
  readonly reportNumber: string;
  /** The test report's verdict; needed where value and limit are not both given. */
  readonly verdict: ExposureLevel | null;
};

/** A sampled point with its verdict. */
export type MeasurementPoint = Omit<PointFinding, 'verdict'> & { readonly verdict: ExposureLevel };

/** Most points of one factor and of one assessment. */
export const mostPoints = { ofFactor: 200, ofAssessment: 2000 } as const;

const textLimits = { workplace: 100, quantity: 50, institution: 100, reportNumber: 100 } as const;
const longestUnit = 20;
/** Far above any concentration, level or count that is measured: a slip of the hand. */
const largestValue = 1_000_000_000;

/**
 * The verdict of a point: above its limit is nonconforming, equal to it is not; without both numbers it is the test
 * report's. Null where neither tells.
 * @source GBZ 2.1-2019、GBZ 2.2-2007；domain.md §2
 */
export function judgePoint({ value, limit, verdict }: PointFinding): ExposureLevel | null {
  if (value === null || limit === null) return verdict;
  return value > limit ? 'NONCONFORMING' : 'CONFORMING';
}

/**
 * Names every fault of a factor's points: too many, a text missing or too long, a number that is none, a number
 * without its unit, a day after the assessment, no verdict, a verdict against its own numbers.
 */
export function findPointProblems(
  points: readonly PointFinding[],
  path: string,
  assessedOn: PlainDate,
): readonly InputProblem[] {
  if (points.length > mostPoints.ofFactor) {
    const message = `每种危害因素的检测点不能超过 ${mostPoints.ofFactor} 个`;
    return [{ path, code: 'TOO_MANY_POINTS', message }];
  }
  return points.flatMap((point, index) => {
    const problems: InputProblem[] = [];
    const add = (field: string, code: string, message: string) =>
      problems.push({ path: `${path}[${index}].${field}`, code, message });
    for (const [field, limit] of Object.entries(textLimits) as [keyof typeof textLimits, number][]) {
      const text = point[field];
      if (text.trim() === '') add(field, 'TEXT_MISSING', '请填写检测点、检测项目、检测机构和报告编号');
      else if (text.length > limit) add(field, 'TOO_LONG', `内容不能超过 ${limit} 字`);
    }
    checkNumbers(point, add);
    if (point.measuredOn > assessedOn) add('measuredOn', 'DATE_IN_FUTURE', '检测日期不能晚于评估日期');
    return problems;
  });
}

type Add = (field: string, code: string, message: string) => void;

function checkNumbers(point: PointFinding, add: Add): void {
  const { value, limit, unit, verdict } = point;
  if (value !== null && !(value >= 0 && value <= largestValue)) {
    add('value', 'VALUE_INVALID', '检测值须为不小于 0 的数');
    return;
  }
  if (limit !== null && !(limit > 0 && limit <= largestValue)) {
    add('limit', 'VALUE_INVALID', '限值须为大于 0 的数');
    return;
  }
  if ((unit?.length ?? 0) > longestUnit) add('unit', 'TOO_LONG', `内容不能超过 ${longestUnit} 字`);
  else if ((value !== null || limit !== null) && !unit?.trim()) add('unit', 'UNIT_MISSING', '请填写检测值和限值的单位');
  const judged = judgePoint(point);
  if (judged === null) {
    add('verdict', 'POINT_VERDICT_MISSING', '未同时填写检测值和限值的，须填写检测报告的结论');
  } else if (verdict !== null && verdict !== judged) {
    const message = `检测值 ${value}、限值 ${limit}，应为${exposureLevelLabels[judged]}，与所填结论不一致`;
    add('verdict', 'POINT_VERDICT_DIFFERS', message);
  }
}

/** The points with their verdicts; those that cannot be judged, which `findPointProblems` names, are left out. */
export function judgePoints(points: readonly PointFinding[]): readonly MeasurementPoint[] {
  return points.flatMap((point) => {
    const verdict = judgePoint(point);
    return verdict === null ? [] : [{ ...point, verdict }];
  });
}

/** A point in words, e.g. `打磨岗 CTWA 0.6 mg/m³，限值 0.5 mg/m³`. */
export function describePoint({ workplace, quantity, value, unit, limit }: MeasurementPoint): string {
  const measured = value === null ? '' : ` ${value} ${unit ?? ''}`;
  const allowed = limit === null ? '' : `，限值 ${limit} ${unit ?? ''}`;
  return `${workplace} ${quantity}${measured}${allowed}`;
}
