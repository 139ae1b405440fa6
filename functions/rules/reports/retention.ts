import type { LegalSource } from '../kernel/legalSource.ts';
import { addMonths, type PlainDate } from '../kernel/plainDate.ts';

/**
 * How long the signed document of a filed report may be neither changed nor removed, in years from the day of filing.
 * No text on these reports says so: it is the shorter of the two fixed periods for the files of a public body.
 */
export const filedReportRetention = {
  years: 10,
  source: {
    instrument: '机关文件材料归档范围和文书档案保管期限规定（国家档案局令第8号）',
    clause: '第五条',
    confidence: 'D',
  },
} as const satisfies { readonly years: number; readonly source: LegalSource };

/** First day on which a document filed on that day is no longer locked. @source see `filedReportRetention` (D) */
export function retainUntil(filedOn: PlainDate): PlainDate {
  return addMonths(filedOn, filedReportRetention.years * 12);
}
