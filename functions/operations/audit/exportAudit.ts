import type { ExportLine } from '../../rules/audit/exportLines.ts';
import type { Page, PageRequest } from '../../storage/stores.ts';
import { type Context, permitList } from '../context.ts';
import { listAggregates } from './listAggregates.ts';
import { readVerified } from './readAudit.ts';

/** Characters after which a page of an export ends early: a Lambda's answer may have 6 MB, and Chinese takes three each. */
const pageCharacters = 1_000_000;

/**
 * Aggregates of the viewer's county with everything that they are verified by, each as one line of the export. A page
 * ends early where its lines grow long. Permission `exportAudit`. @throws AccessRefused
 */
export async function exportAudit(context: Context, page: PageRequest): Promise<Page<{ readonly line: string }>> {
  const { county } = permitList(context, 'exportAudit');
  const listed = await listAggregates(context.stores, county, page);
  const lines = await Promise.all(
    listed.items.map(async (ref) => {
      const { aggregate } = await readVerified(context, ref);
      const line: ExportLine = { kind: 'aggregate', aggregate };
      return JSON.stringify(line);
    }),
  );
  let characters = 0;
  const fitting = lines.findIndex((line) => {
    characters += line.length;
    return characters > pageCharacters;
  });
  const kept = fitting === -1 ? lines.length : Math.max(fitting, 1);
  return {
    items: lines.slice(0, kept).map((line) => ({ line })),
    cursors: listed.cursors.slice(0, kept),
    hasNextPage: listed.hasNextPage || kept < lines.length,
  };
}
