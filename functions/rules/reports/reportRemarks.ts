import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import type { Report } from './report.ts';

type RemarkRow = {
  readonly applies: (report: Report) => boolean;
  readonly message: string;
  readonly source: LegalSource;
};

/** What whoever checks a report should know and no rule forbids. */
const remarks = {
  NO_PUBLICITY_PHOTO: {
    applies: ({ posting }) => posting !== null && (posting.photos ?? []).length === 0,
    message: '未附公示照片',
    source: pilotSource('R78', 'D', '公示凭证未作规定，自定为提示，不影响签字盖章'),
  },
} as const satisfies Record<string, RemarkRow>;

export type ReportRemark = { readonly code: string; readonly message: string; readonly source: LegalSource };

/** The remarks that apply to a report, in the table's order; none of them keeps it from any step. */
export function listReportRemarks(report: Report): readonly ReportRemark[] {
  return Object.entries(remarks)
    .filter(([, { applies }]) => applies(report))
    .map(([code, { message, source }]) => ({ code, message, source }));
}
