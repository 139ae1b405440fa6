import { useState } from 'react';
import { type AskFailure, ask } from '../../shared/ask.ts';
import { Failure } from '../../shared/Failure.tsx';
import { toMoment } from '../../shared/moments.ts';
import { useSession } from '../../shared/sessionContext.ts';
import { ListFileDocument, type ListFileFormat, type ListFileQuery, type ListKind } from './lists.graphql.ts';
import { formatWords, listWords } from './words.ts';

/** The published list as a file for the credit system. */
export function ListExport({ list }: { readonly list: ListKind }) {
  const { token } = useSession();
  const [isMaking, setMaking] = useState(false);
  const [file, setFile] = useState<ListFileQuery['listFile'] | null>(null);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const make = async (format: ListFileFormat): Promise<void> => {
    setMaking(true);
    setFailure(null);
    try {
      setFile((await ask(ListFileDocument, { list, format }, token)).listFile);
    } catch (fault) {
      setFailure(fault as AskFailure);
    }
    setMaking(false);
  };
  return (
    <section className="screen" aria-labelledby="export">
      <h2 id="export">公布中的{listWords[list]}名单，导出文件</h2>
      <div className="actions">
        {(Object.keys(formatWords) as ListFileFormat[]).map((format) => (
          <button key={format} type="button" disabled={isMaking} onClick={() => void make(format)}>
            {formatWords[format]}
          </button>
        ))}
      </div>
      <div role="status">
        {isMaking && <p className="quiet">正在生成……</p>}
        {file && !isMaking && (
          <p>
            <a href={file.downloadUrl}>下载 {file.fileName}</a>（{toMoment(file.at)} 的名单，{file.count} 条）
            <br />
            <span className="quiet">校验值（SHA-256）：{file.sha256}</span>
          </p>
        )}
      </div>
      <Failure failure={failure} />
    </section>
  );
}
