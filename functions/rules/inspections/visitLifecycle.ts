import type { LegalSource } from '../kernel/legalSource.ts';

export const visitStates = [
  'PLANNED',
  'APPROVED',
  'NOTIFIED',
  'STARTED',
  'ENDED',
  'CONFIRMED',
  'CONCLUDED',
  'PUBLISHED',
  'CANCELLED',
] as const;

export type VisitState = (typeof visitStates)[number];

export const visitStateNames = {
  PLANNED: '已安排，待批准',
  APPROVED: '已批准，待通知',
  NOTIFIED: '已通知，待检查',
  STARTED: '检查中',
  ENDED: '检查结束，待确认',
  CONFIRMED: '单位已确认，待定结果',
  CONCLUDED: '已有结果，待公布',
  PUBLISHED: '结果已公布',
  CANCELLED: '已取消',
} as const satisfies Record<VisitState, string>;

export type VisitAction =
  | 'APPROVE'
  | 'APPROVE_AFTERWARDS'
  | 'NOTIFY'
  | 'START'
  | 'ATTACH'
  | 'END'
  | 'CONFIRM'
  | 'CONCLUDE'
  | 'PUBLISH'
  | 'RESCHEDULE'
  | 'ASSIGN'
  | 'CANCEL';

/** What must hold besides the state; each is a row of `judgeVisitStep`. */
export type VisitPrecondition =
  | 'EMERGENCY_UNAPPROVED'
  | 'APPROVED_OR_EMERGENCY'
  | 'APPROVED'
  | 'NOTICE_DAY'
  | 'VISIT_DAY'
  | 'CHECKED'
  | 'CONFIRMED_IF_CHECKED';

type VisitTransition = {
  readonly from: readonly VisitState[];
  /** Null: the state stays. */
  readonly to: VisitState | null;
  /** In the order in which they are looked at. */
  readonly preconditions: readonly VisitPrecondition[];
  readonly source: LegalSource;
};

const opinions = '国办发〔2024〕54号';
const penaltyLaw = '行政处罚法（2021年修订）';

/**
 * Life of a visit: action → states it starts from, state it ends in, what must hold. Nothing starts from PUBLISHED: what
 * is published is never edited. Only an emergency skips the approval beforehand, and gets it afterwards.
 * @source 国办发〔2024〕54号（检查前报批准、出具检查通知书、出示证件、情况紧急的补办手续、结果公布）；行政处罚法 第四十二条、第五十五条
 */
export const visitLifecycle = {
  APPROVE: {
    from: ['PLANNED'],
    to: 'APPROVED',
    preconditions: [],
    source: { instrument: opinions, clause: '实施行政检查前报行政执法主体负责人批准', confidence: 'M' },
  },
  APPROVE_AFTERWARDS: {
    from: ['NOTIFIED', 'STARTED', 'ENDED', 'CONFIRMED'],
    to: null,
    preconditions: ['EMERGENCY_UNAPPROVED'],
    source: { instrument: opinions, clause: '情况紧急、需要当场实施行政检查的，及时报告并补办手续', confidence: 'M' },
  },
  NOTIFY: {
    from: ['PLANNED', 'APPROVED'],
    to: 'NOTIFIED',
    preconditions: ['APPROVED_OR_EMERGENCY', 'NOTICE_DAY'],
    source: { instrument: opinions, clause: '出具行政检查通知书，告知权利和义务', confidence: 'M' },
  },
  START: {
    from: ['NOTIFIED'],
    to: 'STARTED',
    preconditions: ['VISIT_DAY'],
    source: { instrument: penaltyLaw, clause: '第四十二条（两人以上）、第五十五条（出示证件）', confidence: 'H' },
  },
  ATTACH: {
    from: ['STARTED'],
    to: null,
    preconditions: [],
    source: { instrument: penaltyLaw, clause: '第四十七条（全过程记录）', confidence: 'H' },
  },
  END: {
    from: ['STARTED'],
    to: 'ENDED',
    preconditions: [],
    source: { instrument: penaltyLaw, clause: '第五十五条（制作笔录）', confidence: 'H' },
  },
  CONFIRM: {
    from: ['ENDED'],
    to: 'CONFIRMED',
    preconditions: ['CHECKED'],
    source: {
      instrument: penaltyLaw,
      clause: '第五十五条（询问或者检查应当制作笔录）；签字和拒签注明为惯例',
      confidence: 'M',
    },
  },
  CONCLUDE: {
    from: ['ENDED', 'CONFIRMED'],
    to: 'CONCLUDED',
    preconditions: ['CONFIRMED_IF_CHECKED', 'APPROVED'],
    source: { instrument: opinions, clause: '检查结束后形成检查结果', confidence: 'M' },
  },
  PUBLISH: {
    from: ['CONCLUDED'],
    to: 'PUBLISHED',
    preconditions: [],
    source: { instrument: '国发〔2019〕5号', clause: '抽查检查结果自检查结束之日起20个工作日内公示', confidence: 'M' },
  },
  RESCHEDULE: {
    from: ['PLANNED', 'APPROVED', 'NOTIFIED'],
    to: null,
    preconditions: [],
    source: { instrument: '本县规定（地方规则）', clause: '调整须说明理由', confidence: 'D' },
  },
  ASSIGN: {
    from: ['PLANNED', 'APPROVED', 'NOTIFIED'],
    to: null,
    preconditions: [],
    source: {
      instrument: '行政处罚法（2021年修订）',
      clause: '第四十二条、第四十三条（改派须说明理由为自定）',
      confidence: 'D',
    },
  },
  CANCEL: {
    from: ['PLANNED', 'APPROVED', 'NOTIFIED'],
    to: 'CANCELLED',
    preconditions: [],
    source: { instrument: '本县规定（地方规则）', clause: '取消须说明理由', confidence: 'D' },
  },
} as const satisfies Record<VisitAction, VisitTransition>;

/** States in which the visit still lies ahead: it can join other checks, be moved or be cancelled. */
export const comingVisitStates = ['PLANNED', 'APPROVED', 'NOTIFIED'] as const satisfies readonly VisitState[];
