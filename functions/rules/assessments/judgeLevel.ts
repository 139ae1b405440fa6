import type { PlainDate } from '../kernel/plainDate.ts';
import type { AssessedFactor } from './assessment.ts';
import type { ExposureLevel } from './grades.ts';
import { describePoint, type MeasurementPoint } from './measurementPoints.ts';
import { isTestCurrent, type TestValidity } from './testValidity.ts';

type LevelFinding = {
  readonly name: string;
  readonly level: ExposureLevel;
  readonly measuredOn: PlainDate | null;
  readonly points: readonly MeasurementPoint[];
};

/** So many exceeded points are named in the explanation; all stand in the record. */
const namedPoints = 3;

/**
 * Judges a factor's exposure level. Any point above its limit makes it nonconforming, whatever was declared
 * (POINT_EXCEEDED). A level declared conforming needs a measurement that is valid on the day of assessment, otherwise
 * it counts as nonconforming (NO_CURRENT_TEST); of several points the oldest decides (D, strict).
 * @source 国疾控综监督二函〔2022〕50号 附件1；国家卫生健康委员会令第5号 第二十条；domain.md §2（D）
 */
export function judgeLevel(
  { name, level, measuredOn, points }: LevelFinding,
  assessedOn: PlainDate,
  validity: TestValidity,
): Pick<AssessedFactor, 'level' | 'declaredLevel' | 'flags' | 'notes' | 'measuredOn' | 'points'> {
  const testedOn = points.map((point) => point.measuredOn).sort()[0] ?? measuredOn;
  const exceeded = points.filter(({ verdict }) => verdict === 'NONCONFORMING');
  const isOwed = level === 'CONFORMING' && !(testedOn !== null && isTestCurrent(testedOn, validity, assessedOn));
  const judged = exceeded.length > 0 || isOwed ? 'NONCONFORMING' : level;
  return {
    level: judged,
    declaredLevel: level,
    flags: [
      ...(exceeded.length > 0 ? (['POINT_EXCEEDED'] as const) : []),
      ...(isOwed ? (['NO_CURRENT_TEST'] as const) : []),
    ],
    notes: [
      ...(exceeded.length > 0 ? [describeExceeded(name, points.length, exceeded)] : []),
      ...(isOwed ? [describeOwed(name, testedOn, validity)] : []),
    ],
    measuredOn: testedOn,
    points,
  };
}

function describeExceeded(name: string, count: number, exceeded: readonly MeasurementPoint[]): string {
  const named = exceeded.slice(0, namedPoints).map(describePoint).join('；');
  const others = exceeded.length > namedPoints ? '等' : '';
  return `${name}：${count}个检测点中有${exceeded.length}个不符合（${named}${others}），接触水平判定为不符合。`;
}

function describeOwed(name: string, testedOn: PlainDate | null, { months, reason }: TestValidity): string {
  const fault = testedOn === null ? '没有填报检测' : `检测日期${testedOn}距评估日期已超过${months}个月`;
  return `${name}：${fault}（${reason}），没有有效检测结果，接触水平判定为不符合。`;
}
