import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { PatrolMonth } from './patrolMonth.ts';

/** Refusals of rounds with their data. */
export type RoundRefusal =
  /** `possibleFrom`: the day from which the month can be opened; null: it has begun and is not open. */
  | { readonly code: 'PATROL_MONTH_NOT_OPEN'; readonly month: PatrolMonth; readonly possibleFrom: PlainDate | null }
  | { readonly code: 'PATROL_MONTH_OVER'; readonly month: PatrolMonth; readonly earliest: PatrolMonth }
  | { readonly code: 'PATROL_ROUND_LOCKED'; readonly month: PatrolMonth; readonly lockedOn: PlainDate }
  | { readonly code: 'PATROL_ROUND_NOT_LOCKED'; readonly month: PatrolMonth }
  | { readonly code: 'PATROL_FORM_MONTH_TAKEN'; readonly formId: string; readonly from: PatrolMonth }
  | { readonly code: 'PATROL_FORM_IN_EFFECT'; readonly formId: string; readonly from: PatrolMonth }
  | {
      readonly code: 'PATROLS_UNEXPLAINED';
      /** How many employers there are, and the first of them. */
      readonly count: number;
      readonly creditCodes: readonly string[];
    };

export type RoundRefusalOf<C extends RoundRefusal['code']> = Extract<RoundRefusal, { readonly code: C }>;

type Sentences = {
  readonly [C in RoundRefusal['code']]: {
    readonly message: (refusal: RoundRefusalOf<C>) => string;
    readonly source: LegalSource | null;
  };
};

const monthly: LegalSource = pilotSource('R151', 'H', '每月巡查');
const returns: LegalSource = pilotSource('R153', 'D', '汇总报送后锁定、说明理由为自定');

/** Code → sentence and source; joined with the others in `kernel/refusals.ts`. */
export const roundRefusalSentences = {
  PATROL_MONTH_NOT_OPEN: {
    message: ({ month, possibleFrom }) =>
      possibleFrom === null
        ? `${month} 的巡查任务尚未开启，请联系县级疾控（卫生健康）部门开启后再办理。`
        : `${month} 尚未开始，巡查任务于 ${possibleFrom} 开启。`,
    source: monthly,
  },
  PATROL_MONTH_OVER: {
    message: ({ month, earliest }) => `${month} 早已结束，不再补开巡查任务，最早可补开 ${earliest}。`,
    source: monthly,
  },
  PATROL_ROUND_LOCKED: {
    message: ({ month, lockedOn }) =>
      `${month} 的月度巡查报告已于 ${lockedOn} 报送并锁定，不能再更改。确需更改的，请报县级疾控（卫生健康）部门说明理由后重新开放。`,
    source: returns,
  },
  PATROL_ROUND_NOT_LOCKED: {
    message: ({ month }) => `${month} 的月度巡查报告尚未报送，没有锁定，无需重新开放。`,
    source: returns,
  },
  PATROL_FORM_MONTH_TAKEN: {
    message: ({ formId, from }) =>
      `自 ${from} 起启用的已有巡查表“${formId}”，同一月份不能有两版。请另定启用月份，或者先撤回该版。`,
    source: null,
  },
  PATROL_FORM_IN_EFFECT: {
    message: ({ formId, from }) =>
      `巡查表“${formId}”自 ${from} 起启用，首日的前一日起不能撤回。需要更改的，请另行登记新版。`,
    source: null,
  },
  PATROLS_UNEXPLAINED: {
    message: ({ count, creditCodes }) =>
      `还有 ${count} 家单位没有报送巡查表，请逐家说明原因后再报送：${creditCodes.slice(0, 5).join('、')}${
        count > 5 ? ' 等' : ''
      }。`,
    source: returns,
  },
} as const satisfies Sentences;
