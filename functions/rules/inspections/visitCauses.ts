import type { LegalSource } from '../kernel/legalSource.ts';

type CauseRow = {
  readonly label: string;
  /** Whether the employer is told before the day. Where not, the notice is served at the door, on the day. */
  readonly announced: boolean;
  /** Whole working days from the notice to the visit: one means told on the working day before, at the latest. */
  readonly noticeWorkingDays: number;
  /** Whether the yearly cap keeps the visit from being made; every visit counts towards it. */
  readonly boundByCap: boolean;
  readonly source: LegalSource;
};

const instrument = '国办发〔2024〕54号';

/**
 * Why an employer is visited → notice and cap. Complaints and referrals are checked outside the draw and say so; they
 * are unannounced, since a warning would defeat them, and no cap bars them.
 * @source 国办发〔2024〕54号（年度检查频次上限、投诉举报和转办交办除外）；提前通知的天数为本平台自定（D）
 */
export const visitCauses = {
  PLAN: {
    label: '年度检查计划（双随机）',
    announced: true,
    noticeWorkingDays: 1,
    boundByCap: true,
    source: { instrument, clause: '行政检查通知（提前的天数未作规定，自定为1个工作日）', confidence: 'D' },
  },
  COMPLAINT: {
    label: '投诉举报',
    announced: false,
    noticeWorkingDays: 0,
    boundByCap: false,
    source: { instrument, clause: '投诉举报需要检查的，不受频次上限限制；不提前通知为自定', confidence: 'D' },
  },
  REFERRAL: {
    label: '转办交办、巡查移送',
    announced: false,
    noticeWorkingDays: 0,
    boundByCap: false,
    source: { instrument, clause: '转办交办需要检查的，不受频次上限限制；不提前通知为自定', confidence: 'D' },
  },
} as const satisfies Record<string, CauseRow>;

export type VisitCause = keyof typeof visitCauses;
