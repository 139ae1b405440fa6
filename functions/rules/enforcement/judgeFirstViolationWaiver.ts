import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import { addMonths, type PlainDate } from '../kernel/plainDate.ts';
import { type HarmFacts, judgeGraveHarm } from './graveHarm.ts';
import type { PenaltyId } from './penalties.ts';
import { type WaivableViolation, waivableViolations } from './waivableViolations.ts';

/** An established violation of the employer, of whatever outcome; a dismissed finding is none. */
export type EarlierViolation = { readonly penaltyId: PenaltyId; readonly foundOn: PlainDate };

/** What the county may set: how far back "first" looks, whether at the same provision only, and its list. */
export type WaiverSettings = {
  readonly lookBackMonths: number;
  readonly scope: 'SAME_PROVISION' | 'ANY_PROVISION';
  readonly list: readonly WaivableViolation[];
};

/** 24 months, the same provision, and the provisional list: all of it D. @source R121、R122（未定，自定） */
export const defaultWaiverSettings: WaiverSettings = {
  lookBackMonths: 24,
  scope: 'SAME_PROVISION',
  list: waivableViolations,
};

export type WaiverFacts = {
  readonly penaltyId: PenaltyId;
  readonly foundOn: PlainDate;
  /** Row of the county's list that the officer finds it to be; null where none. */
  readonly listedAs: string | null;
  readonly extraConditionMet: boolean;
  readonly earlier: readonly EarlierViolation[];
  readonly harm: HarmFacts;
  readonly dueOn: PlainDate | null;
  readonly correctedOn: PlainDate | null;
};

export type WaiverCondition = {
  readonly condition: 'FIRST' | 'MINOR' | 'CORRECTED_IN_TIME' | 'LISTED';
  readonly met: boolean;
  readonly why: string;
  readonly source: LegalSource;
};

export type WaiverVerdict = {
  /** The bureau may waive, with its reasons; it need not. */
  readonly mayWaive: boolean;
  readonly conditions: readonly WaiverCondition[];
  /** Said with every waiver: the employer is educated all the same. */
  readonly educate: LegalSource;
};

const instrument = '中华人民共和国行政处罚法（2021年修订）';

/**
 * Decides whether a first violation may go unpunished: first, minor harm and corrected in time, all three, and on the
 * county's list. An earlier violation found on the corresponding day of the look-back still counts, one of the day
 * before does not. Corrected on the last day is in time. Harm is minor where nobody fell ill or died and no criterion
 * of grave harm is met (D). Every condition says why, met or not.
 * @source R121、R122、R284；行政处罚法（2021年修订）第三十三条
 */
export function judgeFirstViolationWaiver(
  facts: WaiverFacts,
  settings: WaiverSettings = defaultWaiverSettings,
): WaiverVerdict {
  const conditions = [
    judgeFirst(facts, settings),
    judgeMinor(facts.harm),
    judgeCorrected(facts),
    judgeListed(facts, settings.list),
  ];
  return {
    mayWaive: conditions.every(({ met }) => met),
    conditions,
    educate: { instrument, clause: '第三十三条第三款', confidence: 'H' },
  };
}

function judgeFirst({ penaltyId, foundOn, earlier }: WaiverFacts, settings: WaiverSettings): WaiverCondition {
  const { lookBackMonths, scope } = settings;
  const found = earlier.find(
    (violation) =>
      (scope === 'ANY_PROVISION' || violation.penaltyId === penaltyId) &&
      violation.foundOn <= foundOn &&
      addMonths(violation.foundOn, lookBackMonths) >= foundOn,
  );
  const span = `${lookBackMonths}个月内${scope === 'SAME_PROVISION' ? '同一条项' : '任一条项'}`;
  const clause = `第三十三条第一款“初次违法”（${span}，回溯期限和范围为自定）`;
  const why = found ? `${found.foundOn} 已有违法记录（${found.penaltyId}）` : `${span}没有违法记录`;
  return { condition: 'FIRST', met: found === undefined, why, source: { instrument, clause, confidence: 'D' } };
}

function judgeMinor(harm: HarmFacts): WaiverCondition {
  const { met: grave } = judgeGraveHarm(harm);
  const people = harm.deaths + harm.acuteCases + harm.chronicCases;
  const clause = '第三十三条第一款“危害后果轻微”（无人患病、死亡，且无严重损害情形，标准为自定）';
  const why = [people > 0 ? `已有${people}人患病或者死亡` : '', ...grave.map(({ title }) => title)].filter(Boolean);
  const met = why.length === 0;
  const text = met ? '无人患病或者死亡，没有严重损害健康的情形' : why.join('；');
  return { condition: 'MINOR', met, why: text, source: { instrument, clause, confidence: 'D' } };
}

function judgeCorrected({ dueOn, correctedOn }: WaiverFacts): WaiverCondition {
  const met = correctedOn !== null && dueOn !== null && correctedOn <= dueOn;
  const why =
    correctedOn === null
      ? '尚未改正'
      : dueOn === null
        ? '没有责令限期改正，无法认定是否及时'
        : `期限 ${dueOn}，${correctedOn} 改正`;
  const source: LegalSource = { instrument, clause: '第三十三条第一款“及时改正”', confidence: 'H' };
  return { condition: 'CORRECTED_IN_TIME', met, why, source };
}

function judgeListed(facts: WaiverFacts, list: readonly WaivableViolation[]): WaiverCondition {
  const row = list.find(({ id, penaltyId }) => id === facts.listedAs && penaltyId === facts.penaltyId);
  if (row === undefined) {
    const source: LegalSource = pilotSource('R122');
    return { condition: 'LISTED', met: false, why: '不在本县首违不罚清单内', source };
  }
  const met = row.extraCondition === null || facts.extraConditionMet;
  const extra = row.extraCondition === null ? '' : `，${met ? '符合' : '不符合'}附加条件：${row.extraCondition}`;
  return { condition: 'LISTED', met, why: `清单事项“${row.violation}”${extra}`, source: row.source };
}
