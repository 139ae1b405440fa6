import type { PlainDate } from '../kernel/plainDate.ts';
import { type ExposureLevel, exposureLevels } from './grades.ts';
import type { MeasurementPoint, PointFinding } from './measurementPoints.ts';

/**
 * Points in the form in which they are kept: each text once, and a row per point that names its texts by number.
 * Points of one factor share most of their texts, so that 2,000 points take a tenth of their room.
 */
export type PackedPoints = { readonly texts: readonly string[]; readonly rows: readonly string[] };

/** Packs points for keeping; `unpackPoints` gives exactly the same back. */
export function packPoints(points: readonly PointFinding[]): PackedPoints {
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  const rows = points.map((point) =>
    JSON.stringify([
      numberOf(point.workplace),
      numberOf(point.quantity),
      point.value,
      point.unit === null ? null : numberOf(point.unit),
      point.limit,
      numberOf(point.measuredOn),
      numberOf(point.institution),
      numberOf(point.reportNumber),
      point.verdict === null ? null : exposureLevels.indexOf(point.verdict),
    ]),
  );
  return { texts: [...numbers.keys()], rows };
}

type PackedRow = readonly [
  ...(readonly [number, number, number | null, number | null, number | null]),
  ...(readonly [number, number, number, number | null]),
];

/**
 * The points as they were before `packPoints`: judged ones where judged ones were packed.
 * @throws RangeError for a text or verdict that is not there.
 */
export function unpackPoints<P extends PointFinding = MeasurementPoint>({ texts, rows }: PackedPoints): readonly P[] {
  const textAt = (at: number): string => getAt(texts, at);
  return rows.map((row) => {
    const [workplace, quantity, value, unit, limit, measuredOn, institution, reportNumber, verdict] = JSON.parse(
      row,
    ) as PackedRow;
    return {
      workplace: textAt(workplace),
      quantity: textAt(quantity),
      value,
      unit: unit === null ? null : textAt(unit),
      limit,
      measuredOn: textAt(measuredOn) as PlainDate,
      institution: textAt(institution),
      reportNumber: textAt(reportNumber),
      verdict: verdict === null ? null : getAt<ExposureLevel>(exposureLevels, verdict),
    } as P;
  });
}

function getAt<T>(list: readonly T[], at: number): T {
  const found = list[at];
  if (found === undefined) throw new RangeError(`packed points name ${at} of ${list.length}`);
  return found;
}
