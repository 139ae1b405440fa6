import { toCanonicalJson } from '../kernel/canonicalJson.ts';
import type {
  AcceptedOperation,
  FieldConflict,
  FieldValue,
  MergedField,
  MergedRecord,
  PatrolValue,
  Seen,
} from './patrolRecord.ts';

const nothing: MergedField = { values: [], seen: {} };

/**
 * The record with one operation more. A value goes when an operation comes whose writer had seen it, or a later one of
 * the same device; else both stand. An operation that was seen already changes nothing, so that repeats and any order
 * give the same record. Device times decide nothing.
 * @source docs/decisions: dotted version vectors, not time
 */
export function applyOperation(record: MergedRecord, operation: AcceptedOperation): MergedRecord {
  const { device, sequence, field, value, seen, at, by, receivedAt } = operation;
  // What a writer claims to have seen of himself is his sequence, whatever else he says.
  const single = {
    values: [{ device, sequence, value, at, by, receivedAt }],
    seen: joinSeen(seen, { [device]: sequence }, device),
  };
  return mergeRecords(record, { fields: { [field]: single } });
}

/** The record that knows what either knows. Commutative, associative, idempotent; nothing unseen is dropped. */
export function mergeRecords(one: MergedRecord, other: MergedRecord): MergedRecord {
  const names = new Set([...Object.keys(one.fields), ...Object.keys(other.fields)]);
  const merged = [...names].toSorted().map((name): [string, MergedField] => {
    const [a, b] = [fieldOf(one, name), fieldOf(other, name)];
    return [name, a.values.length === 0 && isEmpty(a.seen) ? b : mergeFields(a, b)];
  });
  return { fields: Object.fromEntries(merged) };
}

/** What the field holds; undefined where nobody wrote it or two values stand that differ. Null was emptied. */
export function findCurrentValue(record: MergedRecord, field: string): PatrolValue | undefined {
  const { values } = fieldOf(record, field);
  return isConflict(values) ? undefined : values[0]?.value;
}

/** The values of all fields that hold one; fields in conflict are left out. */
export function toCurrentValues(record: MergedRecord): Readonly<Record<string, PatrolValue>> {
  const held = Object.entries(record.fields).filter(([, { values }]) => values.length > 0 && !isConflict(values));
  return Object.fromEntries(held.map(([name, { values }]) => [name, values[0]?.value ?? null]));
}

/** The fields in which more than one value stands; equal values written twice are no conflict. */
export function listConflicts(record: MergedRecord): readonly FieldConflict[] {
  return Object.entries(record.fields)
    .filter(([, { values }]) => isConflict(values))
    .map(([field, { values }]) => ({ field, values }));
}

/** What is known of a field, for the operation that is to be written next. */
export function seenOf(record: MergedRecord, field: string): Seen {
  return fieldOf(record, field).seen;
}

/** The highest sequence that is known of a device; 0 of an unknown one. */
export function sequenceOf(seen: Seen, device: string): number {
  return Object.hasOwn(seen, device) ? (seen[device] ?? 0) : 0;
}

/** Whether the field knows the operation: it stands there, or was overwritten by one who had seen it. */
export function hasSeen(
  record: MergedRecord,
  { device, sequence, field }: Pick<AcceptedOperation, 'device' | 'sequence' | 'field'>,
): boolean {
  return sequenceOf(fieldOf(record, field).seen, device) >= sequence;
}

/** Every device that a record knows of. */
export function listDevices(record: MergedRecord): readonly string[] {
  return [...new Set(Object.values(record.fields).flatMap(({ seen }) => Object.keys(seen)))].toSorted();
}

function fieldOf(record: MergedRecord, name: string): MergedField {
  return Object.hasOwn(record.fields, name) ? (record.fields[name] ?? nothing) : nothing;
}

function mergeFields(one: MergedField, other: MergedField): MergedField {
  const kept = new Map<string, FieldValue>();
  const keep = (from: MergedField, against: MergedField): void => {
    for (const value of from.values) {
      const isStanding = against.values.some((theirs) => isSameDot(value, theirs));
      if (!isStanding && sequenceOf(against.seen, value.device) >= value.sequence) continue;
      const key = toCanonicalJson([value.device, value.sequence, value.value]);
      const twin = kept.get(key);
      kept.set(key, twin === undefined ? value : firstReceived(value, twin));
    }
  };
  keep(one, other);
  keep(other, one);
  const sorted = [...kept.entries()].toSorted(
    ([a, x], [b, y]) => compare(x.device, y.device) || x.sequence - y.sequence || compare(a, b),
  );
  return { values: sorted.map(([, value]) => value), seen: joinSeen(one.seen, other.seen) };
}

const isSameDot = (a: FieldValue, b: FieldValue): boolean => a.device === b.device && a.sequence === b.sequence;

/** Of two receipts of the same operation the earlier one; one that was received goes before one that was not. */
function firstReceived(a: FieldValue, b: FieldValue): FieldValue {
  const order = (value: FieldValue): string =>
    toCanonicalJson([value.receivedAt === null, value.receivedAt, value.by, value.at]);
  return order(a) <= order(b) ? a : b;
}

/** Higher of both for each device; `except` counts only as `other` says. Devices in order, for equal bytes. */
function joinSeen(one: Seen, other: Seen, except?: string): Seen {
  const devices = [...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted();
  return Object.fromEntries(
    devices.map((device) => [
      device,
      Math.max(device === except ? 0 : sequenceOf(one, device), sequenceOf(other, device)),
    ]),
  );
}

const isEmpty = (seen: Seen): boolean => Object.keys(seen).length === 0;

function isConflict(values: readonly FieldValue[]): boolean {
  return values.length > 1 && new Set(values.map(({ value }) => toCanonicalJson(value))).size > 1;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
