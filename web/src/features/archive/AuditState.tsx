import { useState } from 'react';
import { Failure } from '../../shared/Failure.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { FileAuditDocument } from './archive.graphql.ts';

/** Verifies the employer's audit chain when it is asked for: it reads the whole file. */
export function AuditState({ employerId }: { readonly employerId: string }) {
  const { token } = useSession();
  const [isWanted, setWanted] = useState(false);
  const { data, error, isFetching, refetch } = useAnswer(
    FileAuditDocument,
    { id: employerId },
    { token, enabled: isWanted },
  );
  const chain = data?.auditOf;
  return (
    <section aria-labelledby="audit">
      <h2 id="audit">审计链</h2>
      <p>每次变更都留有记录，前后相连。核验可以发现事后改动。</p>
      <div role="status">
        {isFetching && <p className="quiet">正在核验整份档案……</p>}
        {!isFetching && data && chain === null && <p>这家单位还没有审计记录。</p>}
        {!isFetching && chain && (
          <>
            <p className={chain.verified.whole ? '' : 'warning'}>
              <strong>{chain.verified.whole ? '完好' : '有问题'}</strong>：核对了 {chain.verified.entries} 条审计记录、
              {chain.verified.records} 份档案记录。
              {chain.verified.fault?.message}
            </p>
            {chain.head && (
              <p className="quiet">
                最后一条为第 {chain.head.seq} 条，哈希 <code>{chain.head.hash}</code>
              </p>
            )}
          </>
        )}
      </div>
      <Failure failure={error} />
      <div className="actions screen">
        <button type="button" disabled={isFetching} onClick={() => (isWanted ? void refetch() : setWanted(true))}>
          {chain ? '再核验一次' : '核验'}
        </button>
      </div>
    </section>
  );
}
