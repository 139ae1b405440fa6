import type { CalendarNotice } from '../../../../functions/rules/calendar/calendarNotice.ts';
import { findPlainDateIn, type PlainDate } from '../../../../functions/rules/kernel/plainDate.ts';

/** A notice as it is being typed in. */
export type NoticeDraft = {
  readonly year: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly source: string;
  readonly holidays: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly makeUpDays: readonly string[];
};

const usual = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'] as const;

export const emptyNotice: NoticeDraft = {
  year: '',
  number: '',
  issuedOn: '',
  source: '',
  holidays: usual.map((name) => ({ name, from: '', to: '' })),
  makeUpDays: [],
};

export function readDraft(text: string): NoticeDraft {
  return findNoticeIn(text) ?? emptyNotice;
}

/** A notice as the API and the command line take it, or a draft; null for anything else. */
export function findNoticeIn(text: string): NoticeDraft | null {
  try {
    const { year, number, issuedOn, source, holidays, makeUpDays } = JSON.parse(text);
    const isNotice =
      [number, issuedOn, source].every((one) => typeof one === 'string') &&
      ['string', 'number'].includes(typeof year) &&
      Array.isArray(holidays) &&
      Array.isArray(makeUpDays) &&
      makeUpDays.every((day) => typeof day === 'string');
    if (!isNotice) return null;
    const rests = holidays.map(({ name, from, to }) => ({ name: String(name), from: String(from), to: String(to) }));
    return { year: String(year), number, issuedOn, source, holidays: rests, makeUpDays };
  } catch {
    return null;
  }
}

/** The notice, once every day of it is one; holidays without a day are left out. */
export function toNotice({ year, number, issuedOn, source, holidays, makeUpDays }: NoticeDraft): CalendarNotice | null {
  const rests = holidays.filter(({ name, from, to }) => name.trim() !== '' && (from !== '' || to !== ''));
  const days = [issuedOn, ...rests.flatMap(({ from, to }) => [from, to]), ...makeUpDays];
  const isWhole = /^\d{4}$/.test(year) && days.every((day) => findPlainDateIn(day) !== null);
  if (!isWhole || number.trim() === '' || source.trim() === '') return null;
  return {
    year: Number(year),
    number: number.trim(),
    issuedOn: issuedOn as PlainDate,
    source: source.trim(),
    holidays: rests.map(({ name, from, to }) => ({ name: name.trim(), from: from as PlainDate, to: to as PlainDate })),
    makeUpDays: makeUpDays as readonly PlainDate[],
  };
}
