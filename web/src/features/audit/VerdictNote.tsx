import type { ExportVerdict } from '../../../../functions/rules/audit/verifyExport.ts';

/** What the verification of an export came to. */
export function VerdictNote({ verdict }: { readonly verdict: ExportVerdict }) {
  const { whole, aggregates, entries, records, roots, lastRoot, faultCount, faults } = verdict;
  return (
    <div className={whole ? 'notice' : 'notice warning'}>
      <p>
        <strong>{whole ? '核验通过：没有发现改动、删除或者调换。' : `发现 ${faultCount} 处问题。`}</strong>
      </p>
      <p>
        共 {aggregates} 份档案、{entries} 条留痕、{records} 项记录、{roots} 个审计根。
      </p>
      {lastRoot && (
        <p>
          请与另外保存的审计根对照：{lastRoot.day} <code>{lastRoot.hash}</code>
        </p>
      )}
      {faults.length > 0 && (
        <ol>
          {faults.map(({ line, kind, message }) => (
            <li key={`${line} ${kind} ${message}`}>{message}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
