import { Link } from 'react-router';
import type { LedgerImport } from './ImportPage.tsx';
import { toResultWords } from './words.ts';

type ImportProgressProps = { readonly one: LedgerImport; readonly mayUpload: boolean };

/** Where an import stands. */
export function ImportProgress({ one, mayUpload }: ImportProgressProps) {
  const { state, fileName, refusalMessage, processedRows, totalRows } = one;
  return (
    <section aria-label="进度">
      <p>
        <strong>{fileName}</strong>
      </p>
      <div role="status">
        <p>{toResultWords(one)}</p>
        {state === 'RUNNING' && totalRows != null && (
          <p>
            已处理 {processedRows} 行，共 {totalRows} 行
          </p>
        )}
        {state === 'REFUSED' && (
          <div className="notice warning">
            <p>{refusalMessage}</p>
            <p>台账没有改动。{mayUpload && <Link to="/imports">改好后重新导入</Link>}</p>
          </div>
        )}
      </div>
      {state === 'RUNNING' && (
        <>
          <progress
            aria-label="导入进度"
            style={{ width: '100%' }}
            max={totalRows ?? 1}
            {...(totalRows != null && { value: processedRows })}
          />
          <p className="quiet">文件已经传到，由服务器处理。可以关闭页面，稍后从导入记录回来看。</p>
        </>
      )}
      {state === 'AWAITING_UPLOAD' && (
        <p>
          文件还没有传到。
          {mayUpload && (
            <>
              上传中断的，请<Link to="/imports">回到导入页</Link>重新选择同一份文件，接着办理。
            </>
          )}
        </p>
      )}
    </section>
  );
}
