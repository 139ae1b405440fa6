import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import { toMoment } from '../reports/reportWords.ts';
import { type DrawRefusal, type DrawRefusalOf, drawSentences } from './drawRefusals.ts';
import type { PlanState } from './plan.ts';

/** Refusals of the draw that say all as they are. */
type Kept =
  | 'NOTHING_TO_DRAW'
  | 'ALREADY_CONTRIBUTED'
  | 'NOT_ALL_COMMITTED'
  | 'REVEAL_DIFFERS'
  | 'REVEAL_TOO_LATE'
  | 'BEACON_NOT_ANNOUNCED'
  | 'BEACON_TOO_EARLY'
  | 'SEED_INCOMPLETE'
  | 'NOT_IN_PLAN';

/** Employers that a refusal names at most. */
export const mostNamed = 100;

/** Refusals of plans and their settings with their data. */
export type PlanRefusal =
  | Extract<DrawRefusal, { readonly code: Kept }>
  | {
      readonly code: 'OFFICERS_SHORT';
      readonly needed: number;
      /** How many employers there are, and the first of them. */
      readonly count: number;
      readonly employers: readonly { readonly creditCode: string; readonly name: string }[];
    }
  | { readonly code: 'NOT_A_PARTY' }
  | { readonly code: 'SEED_BEFORE_FREEZE' }
  | { readonly code: 'WRONG_PLAN_STATE'; readonly state: PlanState }
  | { readonly code: 'PLAN_NOT_OVERDUE'; readonly until: Instant }
  | { readonly code: 'NO_PLAN_SETTINGS'; readonly on: PlainDate }
  | { readonly code: 'PLAN_SETTINGS_IN_EFFECT'; readonly settingsId: string; readonly effectiveOn: PlainDate };

type PlanRefusalOf<C extends PlanRefusal['code']> = Extract<PlanRefusal, { readonly code: C }>;

type Sentences = {
  readonly [C in PlanRefusal['code']]: {
    readonly message: (refusal: PlanRefusalOf<C>) => string;
    readonly source: LegalSource | null;
  };
};

const stateNames: Record<PlanState, string> = {
  DRAFT: '草稿',
  FROZEN: '名单已冻结',
  COMMITTED: '各方已承诺',
  DRAWN: '已抽取',
  FAILED: '已终止',
};

const spec = (clause: string): LegalSource => ({ instrument: 'draw.md（本平台抽取规范）', clause, confidence: 'D' });
const penaltyLaw: LegalSource = {
  instrument: '行政处罚法',
  clause: '第四十二条（不得少于两人）、第四十三条（回避）',
  confidence: 'H',
};
const county: LegalSource = pilotSource('R114');

const kept = <C extends Kept>(code: C, clause: string) => ({
  message: drawSentences[code] as (refusal: DrawRefusalOf<C>) => string,
  source: spec(clause),
});

/** Code → sentence and source; joined with the others in `kernel/refusals.ts`. */
export const planRefusalSentences = {
  NOTHING_TO_DRAW: kept('NOTHING_TO_DRAW', '§3'),
  ALREADY_CONTRIBUTED: kept('ALREADY_CONTRIBUTED', '§3 CONTRIBUTION'),
  NOT_ALL_COMMITTED: kept('NOT_ALL_COMMITTED', '§3 CONTRIBUTION'),
  REVEAL_DIFFERS: kept('REVEAL_DIFFERS', '§3 CONTRIBUTION'),
  REVEAL_TOO_LATE: kept('REVEAL_TOO_LATE', '§6'),
  BEACON_NOT_ANNOUNCED: kept('BEACON_NOT_ANNOUNCED', '§3 CONTRIBUTION'),
  BEACON_TOO_EARLY: kept('BEACON_TOO_EARLY', '§3 CONTRIBUTION'),
  SEED_INCOMPLETE: kept('SEED_INCOMPLETE', '§3 SEED'),
  NOT_IN_PLAN: kept('NOT_IN_PLAN', '§5'),
  OFFICERS_SHORT: {
    message: ({ needed, employers, count }) => {
      // The draw's sentence names the first few and counts all.
      const creditCodes = Array.from({ length: count }, (_, at) => employers[at]?.name ?? '');
      return drawSentences.OFFICERS_SHORT({ code: 'OFFICERS_SHORT', needed, creditCodes });
    },
    source: penaltyLaw,
  },
  NOT_A_PARTY: {
    message: () => '您的账号不是本计划公布的参与方，不能提交随机数。',
    source: spec('§3 CONTRIBUTION'),
  },
  SEED_BEFORE_FREEZE: {
    message: () => '名单尚未冻结，在此之前不能提交随机数承诺。',
    source: spec('§3 CONTRIBUTION'),
  },
  WRONG_PLAN_STATE: {
    message: ({ state }) => `计划当前状态为「${stateNames[state]}」，不能办理此步骤。`,
    source: null,
  },
  PLAN_NOT_OVERDUE: {
    message: ({ until }) => `计划仍在进行，${toMoment(until)} 之后仍未完成的，方可终止。`,
    source: spec('§6'),
  },
  NO_PLAN_SETTINGS: {
    message: ({ on }) => `${on} 没有施行中的抽查比例和频次，请先登记本县的决定。`,
    source: county,
  },
  PLAN_SETTINGS_IN_EFFECT: {
    message: ({ settingsId, effectiveOn }) =>
      `${settingsId} 已自 ${effectiveOn} 起施行，不能更改。需要调整的，请另定施行日期。`,
    source: county,
  },
} as const satisfies Sentences;
