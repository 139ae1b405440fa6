import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { FindingAction, FindingState } from './findingLifecycle.ts';

type Day = { readonly endsOn: PlainDate };
type Range = { readonly leastYuan: number; readonly mostYuan: number };

type RefusalData = {
  readonly WRONG_FINDING_STATE: { readonly state: FindingState; readonly action: FindingAction };
  readonly WRONG_ROLE: { readonly allowed: readonly string[] };
  readonly STEP_BEFORE_LAST: { readonly lastOn: PlainDate };
  readonly NO_OVERDUE_ORDER: { readonly dueOn: PlainDate | null };
  readonly EVIDENCE_MISSING: { readonly files: number; readonly officers: number };
  readonly REASON_MISSING: Record<never, never>;
  readonly ORDER_WITHOUT_ITEMS: Record<never, never>;
  readonly TERM_NOT_POSSIBLE: { readonly after: PlainDate; readonly longestDays: number };
  readonly EXTENDED_ALREADY: { readonly dueOn: PlainDate };
  readonly EXTENSION_TOO_LATE: { readonly dueOn: PlainDate };
  readonly CORRECTION_DAY_WRONG: { readonly from: PlainDate; readonly to: PlainDate };
  readonly CORRECTED_LATE: { readonly dueOn: PlainDate };
  readonly NOT_OVERDUE_YET: { readonly dueOn: PlainDate; readonly possibleFrom: PlainDate };
  readonly ARTICLE_NEEDS_OVERDUE_ORDER: { readonly penaltyId: string };
  readonly NO_GRAVE_HARM: Record<never, never>;
  readonly NO_SUSPENSION_GROUND: Record<never, never>;
  readonly NOT_SUSPENDED: Record<never, never>;
  readonly SUSPENSION_STANDS: Record<never, never>;
  readonly LIMITATION_EXPIRED: Day & { readonly years: number };
  readonly WAIVER_NOT_MET: { readonly unmet: readonly string[] };
  readonly SANCTION_MISSING: Record<never, never>;
  readonly WRONG_PROVISION: { readonly penaltyId: string };
  readonly HIGHER_NORM_APPLIES: { readonly penaltyId: string };
  readonly STOP_NOT_PROVIDED: { readonly penaltyId: string };
  readonly FINE_NOT_WHOLE: Record<never, never>;
  readonly FINE_NEEDS_OVERDUE_ORDER: { readonly penaltyId: string };
  readonly FINE_ABOVE_RANGE: Range;
  readonly FINE_BELOW_RANGE: Range;
  readonly FINE_OUTSIDE_BAND: Range & { readonly circumstance: string };
  readonly NO_HEARING_RIGHT: Record<never, never>;
  readonly HEARING_REQUEST_LATE: Day;
  readonly HEARING_NOTICE_SHORT: { readonly possibleFrom: PlainDate | null };
  readonly STATEMENT_PERIOD_RUNNING: Day;
  readonly HEARING_PERIOD_RUNNING: Day;
  readonly REVIEW_MISSING: Record<never, never>;
  readonly DISCUSSION_MISSING: Record<never, never>;
  readonly DECISION_PERIOD_OVER: Day;
  readonly HEAVIER_THAN_NOTICED: { readonly noticedYuan: number };
  readonly ALREADY_FINED: { readonly decisionId: string; readonly decidedOn: PlainDate };
  readonly NOT_PAID_IN_FULL: { readonly dueFen: number; readonly paidFen: number };
  readonly FACTS_MISSING: Record<never, never>;
  readonly SAME_PERSON_DECIDES: Record<never, never>;
  readonly OFFICERS_TOO_FEW: Record<never, never>;
  readonly OFFICER_RECUSED: { readonly cardNumber: string };
  readonly OFFICER_NOT_ELIGIBLE: { readonly cardNumber: string; readonly why: 'NOT_ON_ROSTER' | 'CARD_NOT_VALID' };
  readonly DECISION_NOT_MADE: Record<never, never>;
  readonly PUBLISHED_IS_FINAL: { readonly publishedOn: PlainDate };
  readonly NOT_PUBLISHED: Record<never, never>;
  readonly DECISION_STANDS: Record<never, never>;
};

export type EnforcementRefusalCode = keyof RefusalData;

/** Every named refusal of enforcement with its typed data. */
export type EnforcementRefusal = {
  [C in EnforcementRefusalCode]: { readonly code: C } & RefusalData[C];
}[EnforcementRefusalCode];

type Sentence<C extends EnforcementRefusalCode> = {
  readonly message: (data: RefusalData[C]) => string;
  readonly source: LegalSource | null;
};

const penaltyLaw = (clause: string): LegalSource => ({
  instrument: '中华人民共和国行政处罚法（2021年修订）',
  clause,
  confidence: 'H',
});
const sanctions: LegalSource = {
  instrument: '中华人民共和国职业病防治法（2018年修正）',
  clause: '第六十九条至第七十七条',
  confidence: 'H',
};

/** Code → sentence and source, each once. */
export const enforcementRefusals = {
  WRONG_FINDING_STATE: {
    message: () => '该问题当前的办理环节不能办理此步骤，请按办理流程逐步办理。',
    source: pilotSource('R118–R120'),
  },
  WRONG_ROLE: { message: () => '此步骤不由您的身份办理，请由有权办理的人员办理。', source: null },
  STEP_BEFORE_LAST: { message: ({ lastOn }) => `办理日期不能早于上一步骤的日期 ${lastOn}。`, source: null },
  NO_OVERDUE_ORDER: {
    message: ({ dueOn }) =>
      dueOn === null
        ? '尚未责令限期改正，不能按逾期立案处罚。请先教育引导并责令限期改正。'
        : `改正期限至 ${dueOn} 24 时，尚未认定逾期未改正，不能立案处罚。`,
    source: pilotSource('R118–R120'),
  },
  EVIDENCE_MISSING: {
    message: ({ files, officers }) =>
      `缺少证据材料：至少需要 1 份材料和 2 名执法人员，现有 ${files} 份、${officers} 名。`,
    source: penaltyLaw('第四十条、第四十二条、第四十七条'),
  },
  REASON_MISSING: { message: () => '请写明理由。', source: null },
  ORDER_WITHOUT_ITEMS: { message: () => '请逐条写明需要改正的内容。', source: penaltyLaw('第二十八条') },
  TERM_NOT_POSSIBLE: {
    message: ({ after, longestDays }) => `改正期限应当晚于 ${after}，且不超过 ${longestDays} 日。`,
    source: null,
  },
  EXTENDED_ALREADY: { message: ({ dueOn }) => `改正期限已延长过一次（至 ${dueOn}），不能再次延长。`, source: null },
  EXTENSION_TOO_LATE: { message: ({ dueOn }) => `改正期限已于 ${dueOn} 24 时届满，不能再延长。`, source: null },
  CORRECTION_DAY_WRONG: { message: ({ from, to }) => `改正日期应当在 ${from} 至 ${to} 之间，请核对。`, source: null },
  CORRECTED_LATE: {
    message: ({ dueOn }) => `改正期限为 ${dueOn}，逾期后改正的，请按逾期未改正办理。`,
    source: pilotSource('R120'),
  },
  NOT_OVERDUE_YET: {
    message: ({ dueOn, possibleFrom }) => `改正期限至 ${dueOn} 24 时届满，最早可于 ${possibleFrom} 认定逾期。`,
    source: pilotSource('R119、R120'),
  },
  ARTICLE_NEEDS_OVERDUE_ORDER: {
    message: () => '该违法行为逾期不改正的才处罚款，不能未经责令限期改正直接立案。',
    source: sanctions,
  },
  NO_GRAVE_HARM: {
    message: () => '不符合严重危害劳动者生命健康的任何一项情形，请按三步法办理。',
    source: pilotSource('R116'),
  },
  NO_SUSPENSION_GROUND: {
    message: () => '没有发生或者可能发生职业病危害事故的证据，不能责令暂停作业。',
    source: { ...sanctions, clause: '第六十四条' },
  },
  NOT_SUSPENDED: { message: () => '没有正在执行的暂停作业措施。', source: null },
  SUSPENSION_STANDS: {
    message: () => '暂停作业措施尚未解除，不能结案。',
    source: { ...sanctions, clause: '第六十四条第二款' },
  },
  LIMITATION_EXPIRED: {
    message: ({ endsOn, years }) => `违法行为已超过 ${years} 年追责期限（至 ${endsOn}），不再给予行政处罚。`,
    source: penaltyLaw('第三十六条'),
  },
  WAIVER_NOT_MET: {
    message: ({ unmet }) => `不符合首违不罚的条件：${unmet.join('；')}。`,
    source: penaltyLaw('第三十三条第一款'),
  },
  SANCTION_MISSING: { message: () => '请写明拟作出的处罚内容。', source: penaltyLaw('第四十四条') },
  WRONG_PROVISION: { message: () => '所引用的处罚条款与认定的违法行为不符，请核对。', source: penaltyLaw('第四十条') },
  HIGHER_NORM_APPLIES: {
    message: ({ penaltyId }) => `同一违法行为违反多个规定的，按罚款数额高的规定处罚，应当适用 ${penaltyId}。`,
    source: penaltyLaw('第二十九条'),
  },
  STOP_NOT_PROVIDED: { message: () => '该条款没有规定责令停止作业，不能作出此项处罚。', source: sanctions },
  FINE_NOT_WHOLE: { message: () => '罚款数额应当是正整数（元）。', source: null },
  FINE_NEEDS_OVERDUE_ORDER: {
    message: () => '该条款规定逾期不改正的才处罚款；没有逾期未改正的记录，不能罚款。',
    source: sanctions,
  },
  FINE_ABOVE_RANGE: {
    message: ({ leastYuan, mostYuan }) => `罚款超过法定幅度 ${leastYuan}–${mostYuan} 元。`,
    source: sanctions,
  },
  FINE_BELOW_RANGE: {
    message: ({ leastYuan, mostYuan }) => `罚款低于法定幅度 ${leastYuan}–${mostYuan} 元；减轻处罚应当写明法定情形。`,
    source: penaltyLaw('第三十二条'),
  },
  FINE_OUTSIDE_BAND: {
    message: ({ leastYuan, mostYuan, circumstance }) =>
      `罚款不在裁量基准“${circumstance}”的 ${leastYuan}–${mostYuan} 元之内。`,
    source: penaltyLaw('第三十四条'),
  },
  NO_HEARING_RIGHT: {
    message: () => '拟作出的处罚不属于可以要求听证的情形，您可以陈述和申辩。',
    source: penaltyLaw('第六十三条'),
  },
  HEARING_REQUEST_LATE: {
    message: ({ endsOn }) => `要求听证的期限已于 ${endsOn} 24 时届满。`,
    source: penaltyLaw('第六十四条第一项'),
  },
  HEARING_NOTICE_SHORT: {
    message: ({ possibleFrom }) =>
      possibleFrom === null
        ? '请先通知当事人听证的时间和地点。'
        : `应当在听证七个工作日前通知，最早可于 ${possibleFrom} 举行听证。`,
    source: penaltyLaw('第六十四条第二项'),
  },
  STATEMENT_PERIOD_RUNNING: {
    message: ({ endsOn }) => `当事人陈述、申辩的期限至 ${endsOn} 24 时，期满前不能作出决定，当事人明确放弃的除外。`,
    source: penaltyLaw('第六十二条'),
  },
  HEARING_PERIOD_RUNNING: {
    message: ({ endsOn }) => `当事人要求听证的期限至 ${endsOn} 24 时，期满前不能作出决定，当事人明确放弃的除外。`,
    source: penaltyLaw('第六十三条、第六十四条第一项'),
  },
  REVIEW_MISSING: { message: () => '经过听证的案件，未经法制审核通过不得作出决定。', source: penaltyLaw('第五十八条') },
  DISCUSSION_MISSING: { message: () => '重大处罚应当由负责人集体讨论决定。', source: penaltyLaw('第五十七条第二款') },
  DECISION_PERIOD_OVER: {
    message: ({ endsOn }) => `作出决定的期限已于 ${endsOn} 24 时届满；法律、法规、规章另有规定的，请写明依据。`,
    source: penaltyLaw('第六十条'),
  },
  HEAVIER_THAN_NOTICED: {
    message: ({ noticedYuan }) => `处罚重于告知的内容（罚款 ${noticedYuan} 元），请重新告知当事人。`,
    source: penaltyLaw('第四十四条、第四十五条第二款'),
  },
  ALREADY_FINED: {
    message: ({ decidedOn }) => `该违法行为已于 ${decidedOn} 被罚款，不得再次罚款。`,
    source: penaltyLaw('第二十九条'),
  },
  NOT_PAID_IN_FULL: {
    message: ({ dueFen, paidFen }) => `应缴 ${dueFen / 100} 元，实缴 ${paidFen / 100} 元，尚未缴清。`,
    source: penaltyLaw('第七十二条'),
  },
  FACTS_MISSING: { message: () => '请写明调查查明的事实。', source: penaltyLaw('第四十条') },
  SAME_PERSON_DECIDES: {
    message: () => '登记问题或者提出处罚建议的人员不能作出决定，请由其他负责人办理。',
    source: penaltyLaw('第五十七条'),
  },
  OFFICERS_TOO_FEW: {
    message: () => '执法人员不得少于两人，且应当持有各自的执法证件。',
    source: penaltyLaw('第四十二条第一款'),
  },
  OFFICER_RECUSED: {
    message: ({ cardNumber }) => `持 ${cardNumber} 号执法证的人员已经回避，不能办理本案。`,
    source: penaltyLaw('第四十三条'),
  },
  OFFICER_NOT_ELIGIBLE: {
    message: ({ cardNumber, why }) =>
      why === 'NOT_ON_ROSTER'
        ? `执法人员名册中没有持 ${cardNumber} 号执法证的在册人员，请核对证号或先登记入册。`
        : `${cardNumber} 号执法证当日不在有效期内，持证人员不能办理本案。`,
    source: penaltyLaw('第四十二条第一款'),
  },
  DECISION_NOT_MADE: { message: () => '尚未作出处罚决定，没有可以公开的内容。', source: penaltyLaw('第四十八条') },
  PUBLISHED_IS_FINAL: {
    message: ({ publishedOn }) => `处罚决定已于 ${publishedOn} 公开，不能修改；决定被依法变更或者撤销的，请撤回公开。`,
    source: penaltyLaw('第四十八条'),
  },
  NOT_PUBLISHED: { message: () => '处罚决定没有公开或者已经撤回。', source: penaltyLaw('第四十八条') },
  DECISION_STANDS: {
    message: () => '处罚决定没有被变更、撤销或者确认违法、无效，不能撤回公开。',
    source: penaltyLaw('第四十八条第二款'),
  },
} as const satisfies { readonly [C in EnforcementRefusalCode]: Sentence<C> };

/** The Chinese sentence of a refusal: what happened and what to do next. */
export function toEnforcementMessage(refusal: EnforcementRefusal): string {
  const message = enforcementRefusals[refusal.code].message as unknown as (data: EnforcementRefusal) => string;
  return message(refusal);
}
