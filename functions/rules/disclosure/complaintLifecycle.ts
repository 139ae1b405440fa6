import type { Clock } from '../calendar/clocks.ts';
import type { LegalSource } from '../kernel/legalSource.ts';

export type ComplaintState = 'RECEIVED' | 'ACCEPTED' | 'NOT_ACCEPTED' | 'HANDLED';
export type ComplaintAction = 'ACCEPT' | 'DECLINE' | 'HANDLE';

type StepRow = {
  readonly from: ComplaintState;
  readonly to: ComplaintState;
  /** What the text says; the reporter reads it. */
  readonly says: string;
  readonly source: LegalSource;
};

const petitions = '信访工作条例（2022年）';
const law: LegalSource = {
  instrument: '中华人民共和国职业病防治法（2018年修正）',
  clause: '第十三条第二款（有关部门收到检举和控告后应当及时处理）',
  confidence: 'M',
};

/**
 * Step → from, to, and what its text says: a complaint is accepted or not, with the reason, and an accepted one is
 * handled, with the answer. What is closed stays as it is.
 * @source 职业病防治法 第十三条第二款；R163
 */
export const complaintLifecycle = {
  ACCEPT: { from: 'RECEIVED', to: 'ACCEPTED', says: '受理告知', source: law },
  DECLINE: { from: 'RECEIVED', to: 'NOT_ACCEPTED', says: '不予受理的理由', source: law },
  HANDLE: { from: 'ACCEPTED', to: 'HANDLED', says: '办理结果', source: law },
} as const satisfies Record<ComplaintAction, StepRow>;

/** A state as shown to people. */
export const complaintStateNames = {
  RECEIVED: '已收到',
  ACCEPTED: '已受理',
  NOT_ACCEPTED: '不予受理',
  HANDLED: '已办结',
} as const satisfies Record<ComplaintState, string>;

/**
 * State → how long the next step may take. The law on occupational diseases only says 及时; the periods are those for
 * petitions, applied here by our own decision. The extension by 30 days for difficult cases is not granted.
 * @source 信访工作条例（2022年）第二十三条（15日）、第三十四条（60日），适用于投诉举报为自定（D）
 */
export const complaintClocks: Readonly<Partial<Record<ComplaintState, Clock>>> = {
  RECEIVED: {
    unit: 'days',
    amount: 15,
    rollsOver: true,
    source: { instrument: petitions, clause: '第二十三条（15日内告知是否受理），参照适用', confidence: 'D' },
  },
  ACCEPTED: {
    unit: 'days',
    amount: 60,
    rollsOver: true,
    source: { instrument: petitions, clause: '第三十四条（自受理之日起60日内办结），参照适用', confidence: 'D' },
  },
};
