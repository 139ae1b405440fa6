import type { LegalSource } from '../kernel/legalSource.ts';
import { addMonths, type PlainDate } from '../kernel/plainDate.ts';

export type LimitationVerdict = {
  readonly expired: boolean;
  /** Last day on which the discovery still counts; null while the act goes on. */
  readonly endsOn: PlainDate | null;
  readonly years: 2 | 5;
  readonly source: LegalSource;
};

/**
 * Whether an act was found too late to be punished: after 2 years, or after 5 where it touches life and health and did
 * harm. Found on the corresponding day is in time. The period runs from the end of an act that went on; an act that
 * still goes on does not expire.
 * @source 行政处罚法（2021年修订）第三十六条
 */
export function judgeLimitation(
  act: { readonly endedOn: PlainDate | null; readonly harmedHealth: boolean },
  foundOn: PlainDate,
): LimitationVerdict {
  const years = act.harmedHealth ? 5 : 2;
  const endsOn = act.endedOn === null ? null : addMonths(act.endedOn, years * 12);
  const source: LegalSource = {
    instrument: '中华人民共和国行政处罚法（2021年修订）',
    clause: '第三十六条',
    confidence: 'H',
  };
  return { expired: endsOn !== null && foundOn > endsOn, endsOn, years, source };
}
