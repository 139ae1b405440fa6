import type { LegalSource } from '../kernel/legalSource.ts';

/** What grave harm opens: a case without the three steps, article 77, article 64's suspension, and no waiver. */
export type GraveHarmEffect = 'CASE_AT_ONCE' | 'FINE_BY_ARTICLE_77' | 'SUSPEND_WORK' | 'NO_WAIVER';

/** What was established about the harm; numbers of people. */
export type HarmFacts = {
  readonly deaths: number;
  readonly acuteCases: number;
  readonly chronicCases: number;
  readonly accidentImminent: boolean;
  readonly accidentConcealed: boolean;
  readonly stopOrderRefused: boolean;
};

export const noHarmFacts: HarmFacts = {
  deaths: 0,
  acuteCases: 0,
  chronicCases: 0,
  accidentImminent: false,
  accidentConcealed: false,
  stopOrderRefused: false,
};

type Criterion = {
  readonly title: string;
  readonly isMet: (facts: HarmFacts) => boolean;
  readonly effects: readonly GraveHarmEffect[];
  readonly source: LegalSource;
};

const own = (clause: string): LegalSource => ({ instrument: '本平台自拟，县可替换', clause, confidence: 'D' });
const harmed = ['CASE_AT_ONCE', 'FINE_BY_ARTICLE_77', 'SUSPEND_WORK', 'NO_WAIVER'] as const;

/**
 * What counts as gravely harming life and health. The county plan and article 77 give no measure: numbers are those of
 * the accident classes or our own. Only harm that has been done opens article 77.
 * @source R116、R285；职业病防治法（2018年修正）第六十四条、第七十七条
 */
export const graveHarmCriteria = {
  DEATH: {
    title: '造成劳动者死亡',
    isMet: ({ deaths }) => deaths >= 1,
    effects: harmed,
    source: own('职业病防治法第七十七条“严重损害”的认定：死亡1人以上'),
  },
  ACUTE_CASES: {
    title: '发生急性职业病10人以上',
    isMet: ({ acuteCases }) => acuteCases >= 10,
    effects: harmed,
    source: {
      instrument: '职业病危害事故调查处理办法（原卫生部令第25号，未查到原文）',
      clause: '第四条（借用为自定）',
      confidence: 'D',
    },
  },
  CHRONIC_CASES: {
    title: '因同一违法行为确诊职业病3人以上',
    isMet: ({ chronicCases }) => chronicCases >= 3,
    effects: harmed,
    source: own('职业病防治法第七十七条“严重损害”的认定：确诊3人以上'),
  },
  ACCIDENT_IMMINENT: {
    title: '有证据证明危害状态可能导致职业病危害事故发生',
    isMet: ({ accidentImminent }) => accidentImminent,
    effects: ['SUSPEND_WORK', 'NO_WAIVER'],
    source: { instrument: '中华人民共和国职业病防治法（2018年修正）', clause: '第六十四条', confidence: 'H' },
  },
  ACCIDENT_CONCEALED: {
    title: '隐瞒职业病危害事故',
    isMet: ({ accidentConcealed }) => accidentConcealed,
    effects: ['CASE_AT_ONCE', 'NO_WAIVER'],
    source: own('泸政办函〔2023〕18号“严厉惩处”的情形：隐瞒事故'),
  },
  STOP_ORDER_REFUSED: {
    title: '拒不执行停止作业的决定',
    isMet: ({ stopOrderRefused }) => stopOrderRefused,
    effects: ['CASE_AT_ONCE', 'SUSPEND_WORK', 'NO_WAIVER'],
    source: own('泸政办函〔2023〕18号“严厉惩处”的情形：拒不停止作业'),
  },
} as const satisfies Record<string, Criterion>;

export type GraveHarmVerdict = {
  readonly met: readonly { readonly title: string; readonly source: LegalSource }[];
  readonly effects: ReadonlySet<GraveHarmEffect>;
};

/** Decides which criteria of grave harm are met and what they open together; none met opens nothing. @source R116、R285 */
export function judgeGraveHarm(facts: HarmFacts): GraveHarmVerdict {
  const rows: readonly Criterion[] = Object.values(graveHarmCriteria);
  const met = rows.filter(({ isMet }) => isMet(facts));
  return {
    met: met.map(({ title, source }) => ({ title, source })),
    effects: new Set(met.flatMap(({ effects }) => effects)),
  };
}
