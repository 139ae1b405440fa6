import type { Assessment } from '../assessments/assessment.ts';
import { formatScore } from '../assessments/explainGrading.ts';
import { exposureLevelLabels, hazardNatureLabels } from '../assessments/grades.ts';
import { verdictShares } from '../assessments/scoreSelfCheck.ts';
import { describeCrossing, getBands } from '../employers/headcountBands.ts';
import { type Difference, toDifference } from './difference.ts';
import { toFactorItemId, toSelfCheckItemId, wholeItems } from './reviewItems.ts';

/** A rise of the score by so many points, or more, is pointed out. @source D */
export const scoreJump = 10;

/**
 * In what an assessment speaks of less risk than the one reported before: a factor gone, no longer severe, conforming
 * again without a measurement after the earlier assessment's day, fewer persons in a class across a band, a score higher
 * by 10 points or more, an answer that was nonconforming and is conforming without evidence. The same assessment
 * reported again differs in nothing.
 * @source R87–R90, R99（D）
 */
export function compareWithEarlier(now: Assessment, earlier: Assessment): readonly Difference[] {
  if (now.assessmentId === earlier.assessmentId) return [];
  return [...compareFactors(now, earlier), ...compareClasses(now, earlier), ...compareSelfCheck(now, earlier)];
}

function compareFactors(now: Assessment, earlier: Assessment): readonly Difference[] {
  return earlier.factors.flatMap((then) => {
    const factor = now.factors.find(({ name }) => name === then.name);
    if (!factor) {
      return [
        toDifference(
          'EARLIER_FACTOR',
          wholeItems.FACTORS,
          `没有${then.name}`,
          `${earlier.assessedOn} 评估有${then.name}`,
        ),
      ];
    }
    const itemId = toFactorItemId(then.name);
    const found: Difference[] = [];
    if (then.nature === 'SEVERE' && factor.nature === 'GENERAL') {
      found.push(toDifference('EARLIER_NATURE', itemId, hazardNatureLabels.GENERAL, hazardNatureLabels.SEVERE));
    }
    const isBetter = then.level === 'NONCONFORMING' && factor.level === 'CONFORMING';
    const isMeasuredSince = factor.measuredOn !== null && factor.measuredOn > earlier.assessedOn;
    if (isBetter && !isMeasuredSince) {
      const say = (level: keyof typeof exposureLevelLabels) => `接触水平${exposureLevelLabels[level]}`;
      found.push(toDifference('EARLIER_LEVEL', itemId, say('CONFORMING'), say('NONCONFORMING')));
    }
    return found;
  });
}

function compareClasses(now: Assessment, earlier: Assessment): readonly Difference[] {
  const bands = getBands(now.ruleSetId);
  return now.computed.explanation.hazard.classes.flatMap(({ nature, level, headcount }) => {
    const then = earlier.computed.explanation.hazard.classes.find(
      (one) => one.nature === nature && one.level === level,
    );
    if (!then || then.headcount <= headcount) return [];
    const what = `${hazardNatureLabels[nature]}、${exposureLevelLabels[level]}`;
    const crossing = describeCrossing(what, { from: then.headcount, to: headcount }, bands);
    const say = (persons: number) => `${what} ${persons} 人`;
    return crossing === null
      ? []
      : [toDifference('EARLIER_HEADCOUNT', wholeItems.CLASSES, say(headcount), say(then.headcount))];
  });
}

function compareSelfCheck(now: Assessment, earlier: Assessment): readonly Difference[] {
  const found: Difference[] = [];
  const [score, scoreThen] = [now, earlier].map(({ computed }) => computed.explanation.management.score);
  if (score !== undefined && scoreThen !== undefined && score - scoreThen >= scoreJump) {
    const say = (points: number) => `${formatScore(points)} 分`;
    found.push(toDifference('EARLIER_SCORE', wholeItems.SELF_CHECK, say(score), say(scoreThen)));
  }
  if (now.ruleSetId !== earlier.ruleSetId) return found;
  for (const { itemId, verdict, evidence = [] } of now.selfCheck) {
    const then = earlier.selfCheck.find((one) => one.itemId === itemId);
    const isBetter = then?.verdict === 'NONCONFORMING' && verdictShares[verdict] === 1;
    if (isBetter && evidence.length === 0) {
      found.push(toDifference('EARLIER_ANSWER', toSelfCheckItemId(itemId), '符合', '不符合'));
    }
  }
  return found;
}
