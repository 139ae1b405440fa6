import type { ExportLine } from '../../functions/rules/audit/exportLines.ts';
import { verifyAggregate } from '../../functions/rules/audit/verifyAggregate.ts';
import type { TestApi } from './testApi.ts';

/** The keys of all chains of the county as the bureau exports them, and the faults that they have. */
export async function auditFaultsOf(api: TestApi): Promise<{ keys: string[]; faults: object[] }> {
  const query = `query ($after: String) { auditExport(first: 1, after: $after) {
    nodes { line } pageInfo { hasNextPage endCursor } } }`;
  const keys: string[] = [];
  const faults: object[] = [];
  for (let after: string | null = null; ; ) {
    const { auditExport } = await api.ask('bureau', query, { after });
    for (const { line } of auditExport.nodes as { line: string }[]) {
      const exported = JSON.parse(line) as ExportLine & { readonly kind: 'aggregate' };
      keys.push(exported.aggregate.key);
      const { fault } = verifyAggregate(exported.aggregate);
      if (fault) faults.push({ key: exported.aggregate.key, ...fault });
    }
    if (!auditExport.pageInfo.hasNextPage) return { keys, faults };
    after = auditExport.pageInfo.endCursor;
  }
}
