import { emptyHash } from '../kernel/auditChain.ts';
import type { AuditedAggregate } from './auditedAggregate.ts';
import { toAuditMessage } from './auditFaults.ts';
import { type AuditRoot, compareKeys, endOf, hashAuditLeaf, hashAuditRoot, hashAuditTree } from './auditRoot.ts';
import { type ExportLine, exportFormat, findExportLine } from './exportLines.ts';
import { verifyAggregate } from './verifyAggregate.ts';

/** One thing found wrong with an export; `key` is an aggregate's, `line` counts from 1 (0: of the export as a whole). */
export type ExportFault = {
  readonly line: number;
  readonly key: string | null;
  readonly kind: string;
  readonly message: string;
};

export type ExportVerdict = {
  readonly whole: boolean;
  readonly aggregates: number;
  readonly entries: number;
  readonly records: number;
  readonly roots: number;
  /** To be compared with the root as it was published and kept elsewhere. */
  readonly lastRoot: Pick<AuditRoot, 'day' | 'hash'> | null;
  readonly faultCount: number;
  /** In order of the export, the first hundred. */
  readonly faults: readonly ExportFault[];
};

export type ExportVerification = {
  readonly take: (line: string) => void;
  readonly finish: () => ExportVerdict;
};

const keptFaults = 100;

/** The heads of one aggregate at the end of each root's day, as leaves; null where it did not exist yet. */
function listLeaves({ key, entries }: AuditedAggregate, roots: readonly AuditRoot[]): readonly (Uint8Array | null)[] {
  const leaves: (Uint8Array | null)[] = [];
  let at = entries.length - 1;
  let hashedAt = -1;
  let leaf: Uint8Array | null = null;
  // Backwards: the earlier a day ends, the earlier its head.
  for (let index = roots.length - 1; index >= 0; index -= 1) {
    const end = endOf((roots[index] as AuditRoot).day);
    while (at >= 0 && (entries[at]?.at ?? '') >= end) at -= 1;
    const head = entries[at];
    if (head && hashedAt !== at) leaf = hashAuditLeaf({ key, seq: head.seq, hash: head.hash });
    hashedAt = at;
    leaves[index] = head ? leaf : null;
  }
  return leaves;
}

/** `1e999` is JSON, but no number that a record could hold: there is no canonical form to hash. */
function isHashable(text: string): boolean {
  return !/\de\+?\d{3}/i.test(text.replaceAll(/"(?:[^"\\]|\\.)*"/g, ''));
}

function isSame(one: readonly Uint8Array[] | null, other: readonly Uint8Array[]): boolean {
  return one !== null && one.length === other.length && one.every((leaf, index) => leaf === other[index]);
}

/**
 * Verifies an audit export line by line: header, roots from the oldest, aggregates, end. Every aggregate is verified by
 * itself, then every daily root is computed anew from the entries, so that also a chain that was rewritten as a whole,
 * an aggregate that is gone, and an export that was cut off are found. Holds the heads, not the export.
 */
export function startExportVerification(): ExportVerification {
  const faults: ExportFault[] = [];
  const roots: AuditRoot[] = [];
  const rootLines: number[] = [];
  const leavesOf = new Map<string, readonly (Uint8Array | null)[]>();
  const counted = { lines: 0, aggregates: 0, entries: 0, records: 0, faults: 0 };
  let county = '';
  let stage: 'START' | 'ROOTS' | 'AGGREGATES' | 'END' = 'START';

  const complain = (line: number, key: string | null, kind: string, message: string): void => {
    counted.faults += 1;
    if (faults.length < keptFaults) faults.push({ line, key, kind, message });
  };

  const takeRoot = (root: AuditRoot): void => {
    const previous = roots.at(-1);
    const place = `${root.day} 的审计根`;
    if (hashAuditRoot(root) !== root.hash) {
      complain(counted.lines, null, 'ROOT_EDITED', `${place}与其哈希不符，被改动过。`);
    }
    const namesPrevious =
      root.previousHash === (previous?.hash ?? emptyHash) && root.previousDay === (previous?.day ?? null);
    if (!namesPrevious || root.day <= (previous?.day ?? ''))
      complain(counted.lines, null, 'ROOT_LINK_BROKEN', `${place}与前一日的审计根不衔接。`);
    roots.push(root);
    rootLines.push(counted.lines);
  };

  const takeAggregate = (aggregate: AuditedAggregate): void => {
    const { key } = aggregate;
    const verdict = verifyAggregate(aggregate);
    counted.aggregates += 1;
    counted.entries += verdict.entries;
    counted.records += verdict.records;
    if (verdict.fault) complain(counted.lines, key, verdict.fault.kind, `${key}：${toAuditMessage(verdict.fault)}`);
    if (leavesOf.has(key)) complain(counted.lines, key, 'AGGREGATE_REPEATED', `${key} 出现两次。`);
    leavesOf.set(key, listLeaves(aggregate, roots));
  };

  const takeLine = (line: ExportLine): void => {
    const stages = { header: 'ROOTS', root: 'ROOTS', aggregate: 'AGGREGATES', end: 'END' } as const;
    const isDue = line.kind === 'header' ? stage === 'START' : stage !== 'START' && stage !== 'END';
    if (!isDue || (line.kind === 'root' && stage !== 'ROOTS')) {
      complain(counted.lines, null, 'LINE_MISPLACED', `第 ${counted.lines} 行的位置不对。`);
    }
    stage = stages[line.kind];
    if (line.kind === 'header') county = line.county;
    if (line.kind === 'root' && line.root.county !== county) {
      complain(counted.lines, null, 'COUNTY_DIFFERS', `第 ${counted.lines} 行不属于本县。`);
    }
    if (line.kind === 'header' && line.format !== exportFormat) {
      complain(counted.lines, null, 'FORMAT_UNKNOWN', `导出格式应为 ${exportFormat}。`);
    }
    if (line.kind === 'root') takeRoot(line.root);
    if (line.kind === 'aggregate') takeAggregate(line.aggregate);
    if (line.kind === 'end' && (line.aggregates !== counted.aggregates || line.roots !== roots.length)) {
      const message = `导出应有 ${line.aggregates} 个档案、${line.roots} 个审计根，实有 ${counted.aggregates}、${roots.length} 个。`;
      complain(counted.lines, null, 'COUNT_DIFFERS', message);
    }
  };

  const compareRoots = (): void => {
    const keys = [...leavesOf.keys()].sort(compareKeys);
    let known: { readonly leaves: readonly Uint8Array[]; readonly treeHash: string } | null = null;
    for (const [index, { day, leafCount, treeHash }] of roots.entries()) {
      const leaves = keys.flatMap((key) => leavesOf.get(key)?.[index] ?? []);
      if (known === null || !isSame(known.leaves, leaves)) known = { leaves, treeHash: hashAuditTree(leaves) };
      if (leafCount === leaves.length && treeHash === known.treeHash) continue;
      const message = `${day} 的审计根（${leafCount} 个档案）与现有审计链（${leaves.length} 个档案）不符：该日以前的留痕被改写、删除或增补过。`;
      complain(rootLines[index] ?? 0, null, 'ROOT_DIFFERS', message);
    }
  };

  return {
    take(text) {
      counted.lines += 1;
      const line = findExportLine(text);
      if (line && isHashable(text)) takeLine(line);
      else complain(counted.lines, null, 'LINE_UNREADABLE', `第 ${counted.lines} 行不是审计导出的一行。`);
    },
    finish() {
      if (stage !== 'END') complain(0, null, 'EXPORT_CUT_OFF', '导出不完整：没有结束行。');
      compareRoots();
      const last = roots.at(-1);
      const { aggregates, entries, records } = counted;
      return {
        whole: counted.faults === 0,
        aggregates,
        entries,
        records,
        roots: roots.length,
        lastRoot: last ? { day: last.day, hash: last.hash } : null,
        faultCount: counted.faults,
        faults: faults.toSorted((a, b) => (a.line || Number.POSITIVE_INFINITY) - (b.line || Number.POSITIVE_INFINITY)),
      };
    },
  };
}
