import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import { type CountState, countStateNames } from './countReturn.ts';

type NamedBody = { readonly bodyId: string; readonly name: string };

/** Refusals of campaigns and of the count with their data. */
export type CampaignRefusal =
  | { readonly code: 'NO_COUNT_IN_CAMPAIGN'; readonly campaignId: string }
  | { readonly code: 'WRONG_COUNT_STATE'; readonly found: CountState | null }
  | { readonly code: 'COUNT_LIST_CHANGED'; readonly sha256: string }
  | { readonly code: 'COUNT_INCOMPLETE'; readonly missing: readonly NamedBody[] }
  | {
      readonly code: 'COUNTED_TWICE';
      readonly count: number;
      /** The first hundred. */
      readonly employers: readonly { readonly creditCode: string; readonly name: string }[];
    };

type RefusalOf<C extends CampaignRefusal['code']> = Extract<CampaignRefusal, { readonly code: C }>;

type Sentences = {
  readonly [C in CampaignRefusal['code']]: {
    readonly message: (refusal: RefusalOf<C>) => string;
    readonly source: LegalSource | null;
  };
};

const count: LegalSource = pilotSource('R45–R49');
const ours: LegalSource = { instrument: '平台规定', clause: '摸清底数的办理（自定）', confidence: 'D' };

/** Code → sentence and source; joined with the others in `kernel/refusals.ts`. */
export const campaignSentences = {
  NO_COUNT_IN_CAMPAIGN: {
    message: () => '该行动没有规定摸清底数的上报期限，请先由县级部门在行动中登记。',
    source: count,
  },
  WRONG_COUNT_STATE: {
    message: ({ found }) =>
      `摸清底数报表的状态为「${found === null ? '尚未提取名单' : countStateNames[found]}」，不能办理此步骤。`,
    source: ours,
  },
  COUNT_LIST_CHANGED: {
    message: () => '名单已重新提取，与您查看的不是同一份，本次未签报。请核对当前名单后再签报。',
    source: ours,
  },
  COUNT_INCOMPLETE: {
    message: ({ missing }) =>
      `还有 ${missing.length} 个单位的报表没有审核通过：${missing.map(({ name }) => name).join('、')}。确需先行上报的，请说明原因。`,
    source: count,
  },
  COUNTED_TWICE: {
    message: ({ count: twice, employers }) =>
      `有 ${twice} 家用人单位在两个以上单位的名单中重复：${employers
        .slice(0, 5)
        .map(({ name }) => name)
        .join('、')}。请退回有关单位核实后重新提取。`,
    source: ours,
  },
} as const satisfies Sentences;
