import type { PublicationKind } from '../../rules/disclosure/publicationDuties.ts';
import {
  type PublicEntry,
  type PublicSearch,
  type PublicSection,
  readPublicSearch,
  toNoticeEntry,
  toPublicationEntry,
  toPublicYear,
  toReceiptEntry,
} from '../../rules/disclosure/publicEntry.ts';
import { findCreditCodeFault } from '../../rules/employers/creditCode.ts';
import { judgePublicity } from '../../rules/reports/publicity.ts';
import { readReceiptNumber } from '../../rules/reports/receipt.ts';
import type { Report } from '../../rules/reports/report.ts';
import type { Page, PageRequest } from '../../storage/stores.ts';
import { type Context, permit } from '../context.ts';
import { selectPage } from '../selectPage.ts';
import { listPublications } from './listPublications.ts';

export type PublicWanted = {
  readonly section: PublicSection;
  /** Part of the employer's name or of the title, a credit code, or a receipt number; null: everything. */
  readonly text: string | null;
  /** Of publications; null: all. */
  readonly kind: PublicationKind | null;
  /** Of Shanghai, in which it was made public; null: any. */
  readonly year: number | null;
};

/** Employers looked through for receipts at a time: the directory's entries are small. */
const directoryPage = 300;

/**
 * What is public of a county, one section at a time: reports in publicity and publications newest first, receipts of the
 * reports in force in order of the ledger. Withdrawn things and those past their term are in none. Permission
 * `readPublications`.
 * @source R163、R282
 */
export async function searchPublic(
  context: Context,
  county: string,
  { section, text, kind, year }: PublicWanted,
  page: PageRequest,
): Promise<Page<PublicEntry>> {
  permit(context, 'readPublications', { county });
  const search = readPublicSearch(text);
  switch (section) {
    case 'NOTICE': {
      const found = await context.stores.listReportsInPublicity(county, { search, year }, page);
      const notices = await context.notices.read(county);
      const toEntry = (report: Report): PublicEntry[] =>
        report.posting ? [toNoticeEntry(report, judgePublicity(report.posting, context.today, notices))] : [];
      return { ...found, items: found.items.flatMap(toEntry) };
    }
    case 'PUBLICATION': {
      const found = await listPublications(context, county, { search, kind, year }, page);
      return { ...found, items: found.items.map(({ duty }) => toPublicationEntry(duty)) };
    }
    case 'RECEIPT':
      return searchReceipts(context, county, { search, year }, page);
  }
}

type ReceiptSearch = { readonly search: PublicSearch; readonly year: number | null };

async function searchReceipts(
  context: Context,
  county: string,
  { search, year }: ReceiptSearch,
  page: PageRequest,
): Promise<Page<PublicEntry>> {
  const { stores } = context;
  const isWanted = (entry: PublicEntry): boolean => year === null || toPublicYear(entry) === year;
  const numbered = search && readReceiptNumber(search.text);
  if (numbered) {
    const place = numbered.county === county ? await stores.findReceiptPlace(county, numbered.receiptNumber) : null;
    return toOnlyPage(place ? await findFiled(context, [place]) : [], isWanted);
  }
  const isCode = search !== null && findCreditCodeFault(search.creditCode) === null;
  const byCode = isCode && (await stores.findEmployer({ county, creditCode: search.creditCode }));
  if (byCode) return toOnlyPage(await findFiled(context, toFiledRefs([byCode])), isWanted);

  const filter = search === null ? {} : { search: { name: search.text, creditCode: null } };
  return selectPage(page, async (after) => {
    const listed = await stores.listEmployers(county, filter, { first: directoryPage, after });
    const cursorOf = new Map(listed.items.map(({ creditCode }, at) => [creditCode, listed.cursors[at] ?? '']));
    // Without an assessment nothing was ever filed.
    const assessed = listed.items.filter(({ summary }) => summary !== null);
    const entries = await findFiledOf(context, assessed);
    const wanted = entries
      .filter(isWanted)
      .map((item) => ({ item, cursor: cursorOf.get(item.creditCode ?? '') ?? '' }));
    return { wanted, next: listed.hasNextPage ? (listed.cursors.at(-1) ?? null) : null };
  });
}

/** Receipts of listed employers, in their order; 100 are read in one call. */
async function findFiledOf(
  context: Context,
  listed: readonly { readonly county: string; readonly creditCode: string }[],
): Promise<readonly PublicEntry[]> {
  const entries = new Map<string | null, PublicEntry>();
  for (let at = 0; at < listed.length; at += 100) {
    const employers = await context.stores.findEmployers(listed.slice(at, at + 100));
    for (const entry of await findFiled(context, toFiledRefs(employers))) entries.set(entry.creditCode, entry);
  }
  return listed.flatMap(({ creditCode }) => entries.get(creditCode) ?? []);
}

type Filer = { readonly county: string; readonly creditCode: string; readonly filedReportId: string | null };

function toFiledRefs(employers: readonly Filer[]) {
  return employers.flatMap(({ county, creditCode, filedReportId }) =>
    filedReportId === null ? [] : [{ county, creditCode, reportId: filedReportId }],
  );
}

async function findFiled({ stores }: Context, refs: Parameters<typeof stores.findReports>[0]): Promise<PublicEntry[]> {
  if (refs.length === 0) return [];
  const reports = await stores.findReports(refs);
  return reports.filter(({ filing }) => filing !== null).map(toReceiptEntry);
}

function toOnlyPage(entries: readonly PublicEntry[], isWanted: (entry: PublicEntry) => boolean): Page<PublicEntry> {
  const items = entries.filter(isWanted);
  // A number or a code leads to one receipt at most: nothing follows it.
  return { items, cursors: items.map(() => ''), hasNextPage: false };
}
