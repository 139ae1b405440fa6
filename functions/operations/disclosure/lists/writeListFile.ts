import { createHash } from 'node:crypto';
import { type ListKind, listKinds } from '../../../rules/disclosure/lists/listKinds.ts';
import {
  type ListSnapshot,
  toListCsv,
  toListSheet,
  toSnapshotJson,
} from '../../../rules/disclosure/lists/publishedList.ts';
import type { Instant } from '../../../rules/kernel/plainDate.ts';
import { type Context, permit, permitList } from '../../context.ts';
import { workbookType } from '../../employers/startLedgerImport.ts';
import { readPages } from '../../readPages.ts';
import { listPublishedEntries } from './readLists.ts';

const pageSize = 1000;

/** A whole published list as it stands now, by credit code. */
async function takeSnapshot(context: Context, county: string, list: ListKind): Promise<ListSnapshot> {
  const entries = await readPages((after) =>
    listPublishedEntries(context, { county, list }, { first: pageSize, after }),
  );
  const inOrder = entries.toSorted((a, b) => (a.creditCode < b.creditCode ? -1 : 1));
  return { county, list, title: listKinds[list].title, at: context.now, entries: inOrder };
}

const digestOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** A list as text, for machines; `sha256` is of the text in UTF-8. */
export type ListJson = { readonly at: Instant; readonly count: number; readonly sha256: string; readonly text: string };

/** A published list as JSON, for everybody. Permission `readPublishedLists`. */
export async function writeListJson(context: Context, county: string, list: ListKind): Promise<ListJson> {
  permit(context, 'readPublishedLists', { county });
  const snapshot = await takeSnapshot(context, county, list);
  const text = toSnapshotJson(snapshot);
  return { at: snapshot.at, count: snapshot.entries.length, sha256: digestOf(text), text };
}

export type ListFileFormat = 'XLSX' | 'CSV' | 'JSON';

/** How a snapshot becomes bytes of each format, and what these are called. */
const formats = {
  XLSX: {
    extension: 'xlsx',
    contentType: workbookType,
    write: async (snapshot: ListSnapshot, now: Instant) => {
      const { writePlanWorkbook } = await import('../../inspections/writePlanWorkbook.ts');
      return writePlanWorkbook([toListSheet(snapshot)], now);
    },
  },
  CSV: {
    extension: 'csv',
    contentType: 'text/csv; charset=utf-8',
    write: async (snapshot: ListSnapshot) => new TextEncoder().encode(toListCsv(snapshot)),
  },
  JSON: {
    extension: 'json',
    contentType: 'application/json; charset=utf-8',
    write: async (snapshot: ListSnapshot) => new TextEncoder().encode(toSnapshotJson(snapshot)),
  },
} as const;

/** A list as a file, with a passing address and what it can be told by. */
export type ListFile = {
  readonly fileName: string;
  readonly downloadUrl: string;
  readonly at: Instant;
  readonly count: number;
  readonly sha256: string;
};

/**
 * Writes a published list of the viewer's county as it stands now as a file for the credit system: what the public sees
 * and nothing else. Permission `exportList`. @throws AccessRefused
 * @source R165
 */
export async function writeListFile(context: Context, list: ListKind, format: ListFileFormat): Promise<ListFile> {
  const { county } = permitList(context, 'exportList');
  const { extension, contentType, write } = formats[format];
  const snapshot = await takeSnapshot(context, county, list);
  const bytes = await write(snapshot, context.now);
  const sha256 = digestOf(bytes);
  const key = `exports/${county}/lists/${list}-${sha256}.${extension}`;
  await context.files.write(key, bytes, contentType);
  const fileName = `${snapshot.title}（${context.today}）.${extension}`;
  const downloadUrl = await context.files.presignDownload(key, fileName);
  return { fileName, downloadUrl, at: snapshot.at, count: snapshot.entries.length, sha256 };
}
