import { useRef, useState } from 'react';
import { type ExportVerdict, startExportVerification } from '../../../../functions/rules/audit/verifyExport.ts';
import { AskFailure, ask } from '../../shared/ask.ts';
import { Failure } from '../../shared/Failure.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { today } from '../../shared/today.ts';
import { AuditExportDocument, type AuditExportQuery } from './audit.graphql.ts';
import { VerdictNote } from './VerdictNote.tsx';

type State =
  | { readonly kind: 'IDLE' }
  | { readonly kind: 'RUNNING'; readonly lines: number }
  | { readonly kind: 'DONE'; readonly verdict: ExportVerdict; readonly fileUrl: string };

/** Fetches every line of the county's export, verifies each on this device as it comes, and offers the whole as a file. */
export function AuditExport({ county }: { readonly county: string }) {
  const { token } = useSession();
  const running = useRef<AbortController | null>(null);
  const [state, setState] = useState<State>({ kind: 'IDLE' });
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const run = async (): Promise<void> => {
    const control = new AbortController();
    running.current = control;
    setFailure(null);
    setState({ kind: 'RUNNING', lines: 0 });
    try {
      const verification = startExportVerification();
      const lines: string[] = [];
      let after: string | null = null;
      do {
        const { auditExport: page }: AuditExportQuery = await ask(AuditExportDocument, { after }, token);
        if (control.signal.aborted) return;
        for (const { line } of page.nodes) {
          verification.take(line);
          lines.push(`${line}\n`);
        }
        setState({ kind: 'RUNNING', lines: lines.length });
        after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
      } while (after !== null);
      const fileUrl = URL.createObjectURL(new Blob(lines, { type: 'application/x-ndjson' }));
      setState({ kind: 'DONE', verdict: verification.finish(), fileUrl });
    } catch (fault) {
      setState({ kind: 'IDLE' });
      if (fault instanceof AskFailure) setFailure(fault);
      else throw fault;
    }
  };
  const stop = (): void => {
    running.current?.abort();
    setState({ kind: 'IDLE' });
  };
  return (
    <section aria-labelledby="export">
      <h2 id="export">导出并核验</h2>
      <p>读出全县的留痕和档案，在这台电脑上逐条重算哈希。核验不依赖服务器的说法。</p>
      <Failure failure={failure} />
      <div className="actions">
        {state.kind === 'RUNNING' ? (
          <button type="button" onClick={stop}>
            停止
          </button>
        ) : (
          <button className="main" type="button" onClick={() => void run()}>
            导出并核验
          </button>
        )}
        {state.kind === 'DONE' && (
          <a href={state.fileUrl} download={`审计导出-${county}-${today()}.jsonl`}>
            下载导出文件
          </a>
        )}
      </div>
      <div role="status">
        {state.kind === 'RUNNING' && <p>已核验 {state.lines} 份……</p>}
        {state.kind === 'DONE' && <VerdictNote verdict={state.verdict} />}
      </div>
    </section>
  );
}
