import { findPlainDateIn, type Instant } from '../kernel/plainDate.ts';
import type { AuditedAggregate } from './auditedAggregate.ts';
import type { AuditRoot } from './auditRoot.ts';

/** First line of every export says this. */
export const exportFormat = 'zhijian/auditExport/1';

/** A line of an audit export: one JSON value. */
export type ExportLine =
  | { readonly kind: 'header'; readonly format: string; readonly county: string; readonly exportedAt: Instant }
  | { readonly kind: 'root'; readonly root: AuditRoot }
  | { readonly kind: 'aggregate'; readonly aggregate: AuditedAggregate }
  | { readonly kind: 'end'; readonly aggregates: number; readonly roots: number };

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRoot(value: unknown): value is AuditRoot {
  if (!isObject(value) || typeof value['day'] !== 'string' || findPlainDateIn(value['day']) === null) return false;
  const texts = ['county', 'treeHash', 'previousHash', 'hash', 'computedAt'].every(
    (name) => typeof value[name] === 'string',
  );
  return texts && typeof value['leafCount'] === 'number';
}

function isEntry(value: unknown): boolean {
  return isObject(value) && isObject(value['digests']) && typeof value['at'] === 'string';
}

function isStoredRoot(value: unknown): boolean {
  return value === null || (isObject(value) && isObject(value['auditHead']));
}

function isAggregate(value: unknown): value is AuditedAggregate {
  if (!isObject(value) || typeof value['key'] !== 'string' || typeof value['rootName'] !== 'string') return false;
  const { root, records, entries } = value;
  if (!isStoredRoot(root) || !Array.isArray(records) || !Array.isArray(entries)) return false;
  return (
    records.every((record) => isObject(record) && typeof record['name'] === 'string' && 'value' in record) &&
    entries.every(isEntry)
  );
}

const shapes: { readonly [K in ExportLine['kind']]: (fields: Fields) => boolean } = {
  header: (fields) => ['format', 'county', 'exportedAt'].every((name) => typeof fields[name] === 'string'),
  root: ({ root }) => isRoot(root),
  aggregate: ({ aggregate }) => isAggregate(aggregate),
  end: ({ aggregates, roots }) => typeof aggregates === 'number' && typeof roots === 'number',
};

/** Reads a line of an export, or null where it has not the shape of one. Whether it is true is verified elsewhere. */
export function findExportLine(text: string): ExportLine | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(value)) return null;
  const kind = (Object.keys(shapes) as ExportLine['kind'][]).find((one) => one === value['kind']);
  return kind !== undefined && shapes[kind](value) ? (value as ExportLine) : null;
}
