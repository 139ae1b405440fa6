import { toCanonicalJson } from '../../kernel/canonicalJson.ts';
import type { Instant, PlainDate } from '../../kernel/plainDate.ts';
import type { PublicContent } from '../publicationDuty.ts';
import { isPublicState, type ListEntry, type ListTerm } from './listEntry.ts';
import { type ListKind, listKinds } from './listKinds.ts';

/** What the public sees of an entry. */
export type PublishedListEntry = {
  readonly list: ListKind;
  readonly employerName: string;
  readonly creditCode: string;
  /** Named by consent; null on every list but that of persons. */
  readonly personName: string | null;
  /** Criteria met; none on the lists of honours. */
  readonly grounds: readonly string[];
  /** How it may get off the list. */
  readonly repair: readonly string[];
  readonly from: PlainDate;
  readonly until: PlainDate;
};

/**
 * The public's view of an entry, or null while it is not public: before its publication, after its term's last day, and
 * once it was repaired or withdrawn. It holds the criteria's own words and nothing that somebody wrote about the employer.
 * @source R163–R166；个人信息保护法 第十三条、第二十五条（个人姓名经本人同意）
 */
export function findPublishedEntry(entry: ListEntry, today: PlainDate): PublishedListEntry | null {
  const { list, employerName, creditCode, person, grounds, term } = entry;
  if (!isPublicState(entry) || term === null || today < term.from || today > term.until) return null;
  return {
    ...{ list, employerName, creditCode, personName: person?.name ?? null },
    grounds: grounds.map(({ criterion }) => criterion.title),
    repair: grounds.map(({ criterion }) => criterion.repair.text),
    ...term,
  };
}

/** The same as lines of the county's publications. A person is named by the list alone, from which consent can be taken back. */
export function toListContent(entry: ListEntry, { from, until }: ListTerm): PublicContent {
  const { list, employerName, grounds } = entry;
  const { title } = listKinds[list];
  const lines = [
    { label: '名单', text: title },
    ...(grounds.length === 0
      ? []
      : [
          { label: '列入理由', text: toTexts(grounds.map(({ criterion }) => criterion.title)) },
          { label: '修复', text: toTexts(grounds.map(({ criterion }) => criterion.repair.text)) },
        ]),
    { label: '公布期限', text: `${from} 至 ${until}` },
  ];
  return { title: `${employerName}列入${title}`, lines };
}

const toTexts = (texts: readonly string[]): string => [...new Set(texts)].join('；');

/** A list as it stands at a moment, as the credit system and the public take it over: entries by credit code. */
export type ListSnapshot = {
  readonly county: string;
  readonly list: ListKind;
  readonly title: string;
  readonly at: Instant;
  readonly entries: readonly PublishedListEntry[];
};

/** The snapshot as canonical JSON: the same list at the same moment has the same bytes, hence the same hash. */
export function toSnapshotJson(snapshot: ListSnapshot): string {
  return toCanonicalJson(snapshot);
}

const columns = [
  { title: '序号', width: 6 },
  { title: '用人单位', width: 32 },
  { title: '统一社会信用代码', width: 22 },
  { title: '姓名', width: 12 },
  { title: '列入理由', width: 50 },
  { title: '公布起', width: 12 },
  { title: '公布止', width: 12 },
] as const;

/** The snapshot as a sheet, with its moment in the title. The column of names is left out where the list has none. */
export function toListSheet({ list, title, at, entries }: ListSnapshot) {
  const shown = columns.filter((column) => column.title !== '姓名' || listKinds[list].namesPerson);
  const rows = entries.map((entry, index) => {
    const cells: Record<(typeof columns)[number]['title'], string | number> = {
      序号: index + 1,
      用人单位: entry.employerName,
      统一社会信用代码: entry.creditCode,
      姓名: entry.personName ?? '',
      列入理由: entry.grounds.join('；'),
      公布起: entry.from,
      公布止: entry.until,
    };
    return shown.map((column) => cells[column.title]);
  });
  return { name: '名单', title: `${title}（截至 ${at}）`, columns: shown, rows };
}

/**
 * The snapshot as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read the Chinese). A text that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
export function toListCsv(snapshot: ListSnapshot): string {
  const { columns: shown, rows } = toListSheet(snapshot);
  const toCell = (value: string | number): string => {
    const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [shown.map(({ title }) => title), ...rows].map((cells) => `${cells.map(toCell).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}
