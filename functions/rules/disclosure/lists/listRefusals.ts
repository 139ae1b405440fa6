import type { LegalSource } from '../../kernel/legalSource.ts';
import type { PlainDate } from '../../kernel/plainDate.ts';
import { type ListKind, listKinds } from './listKinds.ts';
import type { ListAction } from './listLifecycle.ts';
import { type ListState, listStateNames } from './listStates.ts';

/** Refusals of the published lists, joined with the others in `kernel/refusals.ts`. */
export type ListRefusal =
  | {
      readonly code: 'WRONG_LIST_STATE';
      readonly list: ListKind;
      readonly state: ListState;
      readonly action: ListAction;
    }
  | { readonly code: 'LIST_HEARING_OPEN'; readonly endsOn: PlainDate }
  | { readonly code: 'LIST_HEARING_CLOSED'; readonly endedOn: PlainDate }
  | { readonly code: 'LIST_CRITERIA_NOT_MET' }
  /** `titles`: criteria still met. `possibleFrom`: the day from which it may be repaired, where that is later. */
  | { readonly code: 'LIST_NOT_CURED'; readonly titles: readonly string[]; readonly possibleFrom: PlainDate | null }
  | { readonly code: 'ALREADY_ON_LIST'; readonly list: ListKind; readonly state: ListState }
  | { readonly code: 'LIST_CRITERIA_IN_EFFECT'; readonly criteriaId: string; readonly effectiveOn: PlainDate };

type ListRefusalOf<C extends ListRefusal['code']> = Extract<ListRefusal, { readonly code: C }>;

type Sentences = {
  readonly [C in ListRefusal['code']]: {
    readonly message: (refusal: ListRefusalOf<C>) => string;
    readonly source: LegalSource | null;
  };
};

const hearing: LegalSource = {
  instrument: '行政处罚法（2021年修订）',
  clause: '第四十五条、第六十四条第一项（列入名单比照适用为自定）',
  confidence: 'D',
};
const repair: LegalSource = {
  instrument: '信用修复管理办法（试行）（国家发展改革委令第58号）',
  clause: '修复条件（比照适用为自定）',
  confidence: 'D',
};

/** Code → sentence and source, each once. */
export const listSentences = {
  WRONG_LIST_STATE: {
    message: ({ list, state }) => `${listKinds[list].title}的这一条目处于“${listStateNames[state]}”，不能办理此事项。`,
    source: null,
  },
  LIST_HEARING_OPEN: {
    message: ({ endsOn }) => `陈述、申辩期限至 ${endsOn} 24:00 届满，届满后才能决定列入。`,
    source: hearing,
  },
  LIST_HEARING_CLOSED: {
    message: ({ endedOn }) => `陈述、申辩期限已于 ${endedOn} 届满。已经列入的，改正后可以申请修复。`,
    source: hearing,
  },
  LIST_CRITERIA_NOT_MET: {
    message: () => '按现行标准和今日的记录，该单位不符合任何一条列入标准，不能列入名单。',
    source: listKinds.NONCOMPLIANT.source,
  },
  LIST_NOT_CURED: {
    message: ({ titles, possibleFrom }) =>
      `尚不符合修复条件：${[
        ...titles.map((title) => `仍然存在“${title}”`),
        ...(possibleFrom === null ? [] : [`${possibleFrom} 起才能修复`]),
      ].join('；')}。`,
    source: repair,
  },
  ALREADY_ON_LIST: {
    message: ({ list, state }) =>
      `该单位在${listKinds[list].title}中已有条目（${listStateNames[state]}），不能推荐或者列入。`,
    source: null,
  },
  LIST_CRITERIA_IN_EFFECT: {
    message: ({ effectiveOn }) => `${effectiveOn} 起的标准已经施行，不再更改；请另定一个今后的施行日期。`,
    source: listKinds.NONCOMPLIANT.source,
  },
} as const satisfies Sentences;
