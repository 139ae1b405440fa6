import type { Clock } from '../../calendar/clocks.ts';
import { type CountedPeriod, countPeriod } from '../../calendar/computeDeadline.ts';
import type { CountyCalendar } from '../../enforcement/enforcementClocks.ts';
import type { PlainDate } from '../../kernel/plainDate.ts';
import { findListStepDay, type ListEntry } from './listEntry.ts';

/**
 * Periods of the non-compliant list: for stating one's case, from the day of the notice; for deciding on a repair, from
 * the day of its application. No text sets either for this list.
 * @source 行政处罚法（2021年修订）第六十四条第一项、信用修复管理办法（试行）：比照适用为自定（D）
 */
export const listClocks = {
  HEARING: {
    title: '陈述、申辩',
    unit: 'workingDays',
    amount: 5,
    source: {
      instrument: '行政处罚法（2021年修订）',
      clause: '第六十四条第一项（五日，工作日；列入名单比照适用为自定）',
      confidence: 'D',
    },
  },
  REPAIR: {
    title: '作出修复决定',
    unit: 'workingDays',
    amount: 10,
    source: {
      instrument: '信用修复管理办法（试行）（国家发展改革委令第58号）',
      clause: '受理后办理期限（十个工作日，比照适用为自定）',
      confidence: 'D',
    },
  },
} as const satisfies Readonly<Record<string, Clock & { readonly title: string }>>;

export type ListClockKind = keyof typeof listClocks;

/** A period of an entry, counted by the notices loaded today. */
export type ListClock = { readonly kind: ListClockKind; readonly title: string; readonly period: CountedPeriod };

/** The last day of a period, until 24:00, with the days counted. */
export function countListClock(kind: ListClockKind, from: PlainDate, calendar: CountyCalendar = {}): CountedPeriod {
  return countPeriod(listClocks[kind], from, calendar);
}

/** The period that runs on an entry; null where none does. Counted anew each time: a notice may have moved it. */
export function findListClock(entry: ListEntry, calendar: CountyCalendar = {}): ListClock | null {
  const running = { HEARING: ['HEARING', 'GIVE_NOTICE'], REPAIR_REQUESTED: ['REPAIR', 'REQUEST_REPAIR'] } as const;
  if (entry.state !== 'HEARING' && entry.state !== 'REPAIR_REQUESTED') return null;
  const [kind, startedBy] = running[entry.state];
  const from = findListStepDay(entry, startedBy);
  return from && { kind, title: listClocks[kind].title, period: countListClock(kind, from, calendar) };
}
