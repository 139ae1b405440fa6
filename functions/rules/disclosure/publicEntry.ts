import { toHalfWidth, trimText } from '../employers/normaliseText.ts';
import { dayOf, type Instant, yearOf } from '../kernel/plainDate.ts';
import { maskPersonalData } from '../reports/maskPersonalData.ts';
import type { PublicityStatus } from '../reports/publicity.ts';
import { toReceipt } from '../reports/receipt.ts';
import type { Report, ReportRef } from '../reports/report.ts';
import { publicationDuties } from './publicationDuties.ts';
import { type PublicationDuty, type PublicContent, toPublicationId, toPublicParty } from './publicationDuty.ts';

/** Section of what is public → its title. */
export const publicSections = {
  NOTICE: '评估结果公示',
  PUBLICATION: '监督执法公开信息',
  RECEIPT: '报送回执',
} as const;

export type PublicSection = keyof typeof publicSections;

/** Where an entry leads: the page of a notice, a receipt or a plan with its draw. */
export type PublicPlace =
  | { readonly kind: 'NOTICE'; readonly report: ReportRef }
  | { readonly kind: 'RECEIPT'; readonly receiptNumber: string }
  | { readonly kind: 'PLAN'; readonly plan: { readonly county: string; readonly planId: string } };

/** Something that is public, in one form for search, feed and download. It names units, no natural person. */
export type PublicEntry = PublicContent & {
  readonly county: string;
  readonly section: PublicSection;
  /** Unique in its county and section, and the same for ever. */
  readonly entryId: string;
  readonly kindText: string;
  readonly partyName: string | null;
  readonly creditCode: string | null;
  /** When it was made public. */
  readonly at: Instant;
  readonly place: PublicPlace | null;
};

const categoryNames = { JIA: '甲类（风险最低）', YI: '乙类', BING: '丙类（风险最高）' } as const;

/** The entry of a report in publicity. @throws Error for one that was never posted: a fault. */
export function toNoticeEntry(report: Report, { deadline, ended }: PublicityStatus): PublicEntry {
  const { county, creditCode, reportId, employerName, posting, declaredCategory, stateSince } = report;
  if (posting === null) throw new Error(`report ${reportId} is listed as in publicity and was never posted`);
  const period = `${posting.postedOn} 至 ${deadline.endsOn}${ended ? '（已结束）' : ''}`;
  return {
    county,
    section: 'NOTICE',
    entryId: reportId,
    kindText: publicSections.NOTICE,
    title: `${employerName}职业病危害综合风险评估结果公示`,
    lines: [
      { label: '综合风险类别', text: categoryNames[declaredCategory] },
      { label: '公示期', text: period },
      { label: '公示地点', text: maskPersonalData(posting.place) },
    ],
    partyName: employerName,
    creditCode,
    at: stateSince,
    place: { kind: 'NOTICE', report: { county, creditCode, reportId } },
  };
}

/** The entry of a filed report. @throws Error for one that is not filed: a fault. */
export function toReceiptEntry(report: Report): PublicEntry {
  const { receiptNumber, category, filedAt, filedOn, late, workingDaysLate, documentSha256 } = toReceipt(report);
  const { county, creditCode, reportId, employerName } = report;
  return {
    county,
    section: 'RECEIPT',
    entryId: reportId,
    kindText: publicSections.RECEIPT,
    title: `${employerName}报送评估报告`,
    lines: [
      { label: '受理编号', text: receiptNumber },
      { label: '申报类别', text: categoryNames[category] },
      { label: '报送日期', text: `${filedOn}（${late ? `逾期 ${workingDaysLate} 个工作日` : '按期'}）` },
      { label: '文件 SHA-256', text: documentSha256 },
    ],
    partyName: employerName,
    creditCode,
    at: filedAt,
    place: { kind: 'RECEIPT', receiptNumber },
  };
}

/** The entry of a publication, which was masked when it was made. @throws Error for one that is not public: a fault. */
export function toPublicationEntry(duty: PublicationDuty): PublicEntry {
  const { county, kind, subjectId, party, published } = duty;
  if (published === null) throw new Error(`${kind} ${subjectId} is listed as public and is not`);
  const { title, lines, at } = published;
  return {
    county,
    section: 'PUBLICATION',
    entryId: toPublicationId({ kind, subjectId }),
    kindText: publicationDuties[kind].title,
    title,
    lines,
    partyName: party && toPublicParty(party).name,
    creditCode: party?.creditCode ?? null,
    at,
    place:
      kind === 'DRAW_PLAN' || kind === 'DRAW_RESULT' ? { kind: 'PLAN', plan: { county, planId: subjectId } } : null,
  };
}

/** What is searched for: in part or, as a credit code, whole. Null: anything. */
export type PublicSearch = { readonly text: string; readonly creditCode: string } | null;

/** Characters of a search that are looked at. */
const longestSearch = 60;

/** A search as people type it: blanks around it make no difference, nor full-width or small letters in a code. */
export function readPublicSearch(typed: string | null): PublicSearch {
  const text = trimText(typed ?? '').slice(0, longestSearch);
  return text === '' ? null : { text, creditCode: toHalfWidth(text).replace(/\s/g, '').toUpperCase() };
}

/** The year in Shanghai in which an entry was made public. */
export function toPublicYear({ at }: Pick<PublicEntry, 'at'>): number {
  return yearOf(dayOf(at));
}
