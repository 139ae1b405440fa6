import type { Clock } from '../calendar/clocks.ts';
import { type CountedPeriod, countPeriod, type DeadlineSettings } from '../calendar/computeDeadline.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import type { PlainDate } from '../kernel/plainDate.ts';

export type EnforcementClockKind = keyof typeof enforcementClocks;

/** What the calendar needs to know of the county: its local days and its loaded notices. */
export type CountyCalendar = Pick<DeadlineSettings, 'overlay' | 'notices'>;

type EnforcementClock = Clock & { readonly title: string; readonly from: string };

const instrument = '中华人民共和国行政处罚法（2021年修订）';
const penaltyLaw = (clause: string): LegalSource => ({ instrument, clause, confidence: 'H' });

/**
 * The periods of enforcement, each with what it is counted from. Periods of 2, 3, 5 and 7 days are working days
 * (article 85), longer ones calendar days. The authority's 90 days do not roll over a rest day (the stricter reading);
 * the payer's 15 days do.
 * @source 行政处罚法（2021年修订）第四十五、四十八、六十、六十一、六十四、六十七、八十五条；其余见各行
 */
export const enforcementClocks = {
  RECHECK: {
    title: '复查',
    from: '改正期限届满之日',
    unit: 'workingDays',
    amount: 10,
    source: { instrument: '本县规定（地方规则）', clause: '复查期限，未另行规定的为10个工作日', confidence: 'D' },
  },
  DECISION: {
    title: '作出处罚决定',
    from: '立案之日',
    unit: 'days',
    amount: 90,
    rollsOver: false,
    source: { instrument, clause: '第六十条（届满日为休息日的不顺延，从严）', confidence: 'D' },
  },
  STATEMENT: {
    title: '陈述、申辩',
    from: '送达处罚事先告知之日',
    unit: 'workingDays',
    amount: 5,
    source: { instrument, clause: '第四十四、四十五条未定期限，比照第六十四条第一项为五日', confidence: 'D' },
  },
  HEARING_REQUEST: {
    title: '要求听证',
    from: '送达处罚事先告知之日',
    unit: 'workingDays',
    amount: 5,
    source: penaltyLaw('第六十四条第一项、第八十五条'),
  },
  HEARING_NOTICE: {
    title: '听证前通知',
    from: '通知听证时间、地点之日',
    unit: 'workingDays',
    amount: 7,
    source: penaltyLaw('第六十四条第二项、第八十五条'),
  },
  SERVICE: {
    title: '送达处罚决定书',
    from: '作出处罚决定之日',
    unit: 'workingDays',
    amount: 7,
    source: penaltyLaw('第六十一条、第八十五条'),
  },
  PAYMENT: {
    title: '缴纳罚款',
    from: '收到处罚决定书之日',
    unit: 'days',
    amount: 15,
    rollsOver: true,
    source: { instrument, clause: '第六十七条第三款（届满日为休息日的顺延）', confidence: 'M' },
  },
  PUBLICATION: {
    title: '公开处罚决定',
    from: '作出处罚决定之日',
    unit: 'workingDays',
    amount: 7,
    source: { instrument: '国办发〔2018〕118号', clause: '行政处罚决定信息七个工作日内公开', confidence: 'M' },
  },
  WITHDRAWAL: {
    title: '撤回公开的处罚决定',
    from: '决定被变更、撤销、确认违法或者确认无效之日',
    unit: 'workingDays',
    amount: 3,
    source: penaltyLaw('第四十八条第二款、第八十五条'),
  },
} as const satisfies Record<string, EnforcementClock>;

/** Counts one of the periods, with the days that led to its last day; that day is still in time, until 24:00. */
export function countEnforcementClock(
  kind: EnforcementClockKind,
  from: PlainDate,
  calendar: CountyCalendar = {},
): CountedPeriod {
  return countPeriod(enforcementClocks[kind], from, calendar);
}
