import { pilotSource } from '../kernel/pilotSource.ts';
import type { ScorePeriod } from '../scoring/scorePeriod.ts';
import type { ScoreObjection } from '../scoring/scoreTable.ts';
import type { UnitScore } from '../scoring/scoreUnits.ts';
import type { RoundOccasion } from './composePatrolHappenings.ts';
import type { Happening } from './message.ts';

const source = pilotSource('R167、R168');

function toScoreHappening(
  { messageId, at }: RoundOccasion,
  county: string,
  told: Pick<Happening, 'title' | 'text'>,
): Happening {
  const ofNoEmployer = { creditCode: null, employerName: null, reminder: null };
  return { messageId, at, county, kind: 'SCORES', source, ...ofNoEmployer, ...told };
}

/** Tells a body its scores of a period, and how to object. @source R167、R168 */
export function composeScoresFixed(
  occasion: RoundOccasion,
  county: string,
  period: ScorePeriod,
  { name, points }: UnitScore,
): Happening {
  return toScoreHappening(occasion, county, {
    title: `考核评分：${name} ${period}`,
    text: `${name} ${period} 考核评分为 ${points / 100} 分。对具体的扣分记录有异议的，可以提出。`,
  });
}

/** Tells that the scores of a period are fixed, once to the county. @source R167、R168 */
export function composeTableFixed(
  occasion: RoundOccasion,
  county: string,
  period: ScorePeriod,
  units: number,
): Happening {
  return toScoreHappening(occasion, county, {
    title: `考核评分已确定：${period}`,
    text: `${period} 考核评分已确定，考核对象 ${units} 个。`,
  });
}

/** Tells of an objection, and of its answer once there is one. Its words stay with the table. @source R167、R168 */
export function composeObjection(
  occasion: RoundOccasion,
  county: string,
  period: ScorePeriod,
  unitName: string,
  { answer }: Pick<ScoreObjection, 'answer'>,
): Happening {
  const became =
    answer === null
      ? '提出异议，请核实答复'
      : answer.upheld
        ? '提出的异议成立，该记录已核销'
        : '提出的异议不成立，评分不变';
  return toScoreHappening(occasion, county, {
    title: `考核评分异议${answer === null ? '' : '答复'}：${unitName} ${period}`,
    text: `${unitName}对 ${period} 考核评分${became}。`,
  });
}
