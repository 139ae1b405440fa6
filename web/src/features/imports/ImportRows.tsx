import { AddressTabs } from '../../shared/AddressTabs.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAddressChoice } from '../../shared/useAddressChoice.ts';
import { usePages } from '../../shared/usePages.ts';
import { WideTable } from '../../shared/WideTable.tsx';
import type { LedgerImport } from './ImportPage.tsx';
import { ImportRowsDocument } from './imports.graphql.ts';
import { outcomeWords } from './words.ts';

/** What became of each row: where it stands in the workbook, and what was wrong or corrected in which column. */
export function ImportRows({ one }: { readonly one: LedgerImport }) {
  const { id, rejected, accepted, acceptedWithCorrections, rejectedWorkbookUrl } = one;
  const { token } = useSession();
  const outcome = useAddressChoice('outcome', outcomeWords);
  const { nodes, failure, isAsking, more } = usePages(
    ImportRowsDocument,
    { id, outcome },
    ({ ledgerImport }) => ledgerImport?.rows,
    token,
  );
  const words = {
    REJECTED: `退回（${rejected}）`,
    ACCEPTED_WITH_CORRECTIONS: `更正后接受（${acceptedWithCorrections}）`,
    ACCEPTED: `接受（${accepted}）`,
  };
  return (
    <section aria-labelledby="rows">
      <h2 id="rows">逐行结果</h2>
      {rejectedWorkbookUrl != null && (
        <p>
          <a href={rejectedWorkbookUrl}>下载退回的行（Excel，旁边写明原因）</a>，改好后单独导入即可。
        </p>
      )}
      <AddressTabs label="结果" name="outcome" words={words} current={outcome} />
      {nodes && nodes.length > 0 && (
        <WideTable label="逐行结果">
          <thead>
            <tr>
              <th scope="col">位置</th>
              <th scope="col">单位名称</th>
              <th scope="col">{outcome === 'REJECTED' ? '哪一栏，为什么' : '哪一栏，怎么改的'}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map(({ sheet, sheetRow, name, remarks }) => (
              <tr key={`${sheet} ${sheetRow}`}>
                <td>
                  {sheet} 第 {sheetRow} 行
                </td>
                <td>{name || '（空）'}</td>
                <td>
                  {remarks.length === 0 && '照原样接受'}
                  {remarks.map(({ column, message }) => (
                    <div key={`${column} ${message}`}>
                      {column && <strong>{column}：</strong>}
                      {message}
                    </div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
      <p role="status" className={failure ? 'warning' : 'quiet'}>
        {failure
          ? failure.message
          : isAsking
            ? '正在读取……'
            : nodes?.length === 0 && `没有“${outcomeWords[outcome]}”的行。`}
      </p>
      {more && !isAsking && (
        <button type="button" onClick={more}>
          再显示 100 行
        </button>
      )}
    </section>
  );
}
