import { useState } from 'react';
import { maxLedgerBytes } from '../../../../functions/rules/employers/ledgerImport.ts';
import { FileSender } from '../../shared/FileSender.tsx';
import type { LedgerImport } from './ImportPage.tsx';
import { findTriedFile, useLedgerUpload } from './useLedgerUpload.ts';

/** After a trial: the same file is imported, or one that was put right is tried. */
export function AfterTrial({ one }: { readonly one: LedgerImport }) {
  const upload = useLedgerUpload();
  const file = findTriedFile(one.id);
  const [isSending, setSending] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const importNow = async (tried: File): Promise<void> => {
    setSending(true);
    const control = { signal: new AbortController().signal, onProgress: () => {} };
    setMessage(await upload(tried, false, control).catch((fault: Error) => fault.message));
    setSending(false);
  };
  return (
    <section aria-labelledby="next">
      <h2 id="next">下一步</h2>
      {one.rejected > 0 && <p>可以先改好退回的行再试一次；现在导入的，退回的行不会写入台账。</p>}
      {file && (
        <div className="actions">
          <button className="main" type="button" disabled={isSending} onClick={() => void importNow(file)}>
            {isSending ? '正在上传……' : `导入“${file.name}”`}
          </button>
        </div>
      )}
      <p role="status" className="warning">
        {message}
      </p>
      {!file && (
        <FileSender
          label="导入这份台账（重新选择文件）"
          accept=".xlsx"
          largestBytes={maxLedgerBytes}
          send={(chosen, control) => upload(chosen, false, control)}
        />
      )}
      <FileSender
        label="改好后再试导入"
        accept=".xlsx"
        largestBytes={maxLedgerBytes}
        send={(chosen, control) => upload(chosen, true, control)}
      />
    </section>
  );
}
