import type { LedgerImport, LedgerRowOutcome, LedgerRowResult } from '../../rules/employers/ledgerImport.ts';
import { rowsPerFile } from '../../rules/employers/ledgerImport.ts';
import type { Page, PageRequest } from '../../storage/stores.ts';
import { type Context, permit, permitList } from '../context.ts';

/** One import for those who may see it; a patrol body sees its own. Null when there is none. @throws AccessRefused */
export async function findLedgerImport(
  context: Context,
  ref: { readonly county: string; readonly importId: string },
): Promise<LedgerImport | null> {
  const found = await context.stores.findLedgerImport(ref.county, ref.importId);
  permit(context, 'readLedgerImport', { county: ref.county, ...(found?.bodyId && { bodyId: found.bodyId }) });
  return found;
}

/** Imports of the viewer's county, newest first; a patrol body's own only. @throws AccessRefused */
export async function listLedgerImports(context: Context, page: PageRequest): Promise<Page<LedgerImport>> {
  const { county, bodyId } = permitList(context, 'readLedgerImport');
  return context.stores.listLedgerImports(county, bodyId, page);
}

/** Key of the file that holds row results `index × rowsPerFile` and following. */
export function toRowFileKey(county: string, importId: string, index: number): string {
  return `imports/${county}/${importId}/rows-${String(index).padStart(4, '0')}.json`;
}

/**
 * Row results of an import in sheet order, all or those of one outcome. The cursor is the number of the last row
 * shown. Files without a row of the outcome are not read.
 */
export async function listLedgerRows(
  { files }: Context,
  ledgerImport: LedgerImport,
  outcome: LedgerRowOutcome | null,
  { first, after }: PageRequest,
): Promise<Page<LedgerRowResult>> {
  const start = after === null ? 0 : Number(after) + 1;
  const found: { row: LedgerRowResult; position: number }[] = [];
  for (let index = Math.floor(start / rowsPerFile); index < ledgerImport.rowFiles.length; index += 1) {
    if (found.length > first) break;
    if (outcome !== null && ledgerImport.rowFiles[index]?.[outcome] === 0) continue;
    const bytes = await files.read(toRowFileKey(ledgerImport.county, ledgerImport.importId, index));
    // Written by runLedgerImport for this import and never changed.
    const rows = JSON.parse(new TextDecoder().decode(bytes)) as LedgerRowResult[];
    rows.forEach((row, offset) => {
      const position = index * rowsPerFile + offset;
      if (position >= start && (outcome === null || row.outcome === outcome)) found.push({ row, position });
    });
  }
  const shown = found.slice(0, first);
  return {
    items: shown.map(({ row }) => row),
    cursors: shown.map(({ position }) => String(position)),
    hasNextPage: found.length > first,
  };
}

/** A passing address of the workbook with the rejected rows, or null when none were rejected. */
export async function findRejectedWorkbookUrl({ files }: Context, ledgerImport: LedgerImport): Promise<string | null> {
  const { rejectedWorkbookKey, fileName } = ledgerImport;
  if (rejectedWorkbookKey === null) return null;
  return files.presignDownload(rejectedWorkbookKey, fileName.replace(/\.xlsx$/i, '-退回行.xlsx'));
}
