import type { AuditedAggregate, AuditedRecord } from '../../../functions/rules/audit/auditedAggregate.ts';
import {
  type AuditLeaf,
  type AuditRoot,
  computeAuditRoot,
  endOf,
  findHeadBefore,
} from '../../../functions/rules/audit/auditRoot.ts';
import { type ExportLine, exportFormat } from '../../../functions/rules/audit/exportLines.ts';
import { type AuditEntry, chainAuditEntry, digestOf } from '../../../functions/rules/kernel/auditChain.ts';
import type { Instant, PlainDate } from '../../../functions/rules/kernel/plainDate.ts';

const county = '433122';

/** `writes[i]` names the reports that write i touches, beside the employer itself. One write a day from 2026-03-02. */
export function anAggregate(key: string, writes: readonly (readonly number[])[]): AuditedAggregate {
  const records = new Map<string, unknown>();
  const entries: AuditEntry[] = [];
  writes.forEach((reports, index) => {
    const touched: [string, unknown][] = [
      ['employer', { name: `${key}厂`, staff: index }],
      ...reports.map((number): [string, unknown] => [`report#${number}`, { state: 'DRAFT', step: index }]),
    ];
    for (const [name, value] of touched) records.set(name, value);
    entries.push(
      chainAuditEntry(entries.at(-1) ?? null, {
        at: new Date(Date.UTC(2026, 2, 2 + index, 1)).toISOString() as Instant,
        actor: { subject: 'a', role: 'BUREAU', organisation: null },
        operation: index === 0 ? 'saveEmployer' : 'draftReport',
        digests: Object.fromEntries(touched.map(([name, value]) => [name, digestOf(value)])),
        requestId: `${key}-${index}`,
      }),
    );
  });
  const last = entries.at(-1);
  return {
    key,
    rootName: 'employer',
    root: last ? { version: last.seq, auditHead: { seq: last.seq, hash: last.hash, at: last.at } } : null,
    records: [...records].map(([name, value]): AuditedRecord => ({ name, value })),
    entries,
  };
}

/** The roots of these days over the aggregates, as the daily job would have computed them. */
export function rootsOf(aggregates: readonly AuditedAggregate[], days: readonly string[]): AuditRoot[] {
  const roots: AuditRoot[] = [];
  for (const day of days as readonly PlainDate[]) {
    const leaves = aggregates.flatMap(({ key, entries }): AuditLeaf[] => {
      const head = findHeadBefore(entries, endOf(day));
      return head ? [{ key, seq: head.seq, hash: head.hash }] : [];
    });
    roots.push(computeAuditRoot({ county, day, computedAt: endOf(day) }, leaves, roots.at(-1) ?? null));
  }
  return roots;
}

export function toExport(aggregates: readonly AuditedAggregate[], roots: readonly AuditRoot[]): string[] {
  const exportedAt = '2026-04-01T00:00:00.000Z' as Instant;
  const lines: ExportLine[] = [
    { kind: 'header', format: exportFormat, county, exportedAt },
    ...roots.map((root): ExportLine => ({ kind: 'root', root })),
    ...aggregates.map((aggregate): ExportLine => ({ kind: 'aggregate', aggregate })),
    { kind: 'end', aggregates: aggregates.length, roots: roots.length },
  ];
  return lines.map((line) => JSON.stringify(line));
}
