import type { LegalSource } from '../kernel/legalSource.ts';
import type { PlainDate } from '../kernel/plainDate.ts';

/** A holiday of a loaded notice: rest from `from` to `to`, both included. */
export type NoticedHoliday = { readonly name: string; readonly from: PlainDate; readonly to: PlainDate };

/** A State Council notice on the holidays of a year, loaded as data after the platform was built. */
export type CalendarNotice = {
  readonly year: number;
  /** Document number, such as `国办发明电〔2025〕7号`. */
  readonly number: string;
  readonly issuedOn: PlainDate;
  /** Where the text was taken from. */
  readonly source: string;
  readonly holidays: readonly NoticedHoliday[];
  /** Weekend days worked in exchange (调休). */
  readonly makeUpDays: readonly PlainDate[];
};

/** What the days of a notice rest on. */
export function toNoticeSource({ year, number }: Pick<CalendarNotice, 'year' | 'number'>): LegalSource {
  return { instrument: number, clause: `国务院办公厅关于${year}年部分节假日安排的通知`, confidence: 'H' };
}
