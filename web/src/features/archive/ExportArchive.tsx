import { useRef, useState } from 'react';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { toMegabytes } from '../../shared/postFile.ts';
import { useSend } from '../../shared/useSend.ts';
import { ExportArchiveDocument, type ExportArchiveMutation } from './archive.graphql.ts';

type Volume = Extract<ExportArchiveMutation['exportArchive'], { __typename: 'ArchiveVolume' }>;

/** Writes the whole file, volume by volume, and offers each to be downloaded. That it was taken stands in the file. */
export function ExportArchive({ employerId }: { readonly employerId: string }) {
  const { send, isSending, failure, refusal, clearRefusal } = useSend(ExportArchiveDocument);
  const [volumes, setVolumes] = useState<readonly Volume[]>([]);
  const isStopped = useRef(false);
  const parts = volumes[0]?.parts ?? 1;
  const isWhole = volumes.length === parts;

  /** From the first volume that is missing. */
  const write = async (done: readonly Volume[]): Promise<void> => {
    isStopped.current = false;
    clearRefusal();
    let written = done;
    setVolumes(written);
    do {
      const answer = await send({ employerId, part: written.length + 1 });
      if (answer === null) return;
      written = [...written, answer];
      setVolumes(written);
    } while (written.length < (written[0]?.parts ?? 1) && !isStopped.current);
  };

  return (
    <section aria-labelledby="export" className="screen">
      <h2 id="export">导出档案</h2>
      <p>把整份档案（记录和文件）写成压缩包，保留七天。谁在何时导出会记入档案。</p>
      <div aria-live="polite">
        {isSending && (
          <p>
            正在写第 {volumes.length + 1} 卷{volumes.length > 0 && `，共 ${parts} 卷`}……{' '}
            <progress aria-label="导出进度" value={volumes.length} max={parts} />
          </p>
        )}
        <ul>
          {volumes.map(({ part, fileName, downloadUrl, sizeBytes, sha256, records, files, faultyFiles }) => (
            <li key={part}>
              <a href={downloadUrl} download={fileName}>
                下载第 {part} 卷：{fileName}
              </a>
              （{toMegabytes(sizeBytes)}，{records} 条记录，{files} 个文件）
              {faultyFiles > 0 && <span className="warning">有 {faultyFiles} 个文件缺失或者损坏，见卷内目录。</span>}
              <span className="quiet hint">SHA-256 {sha256}</span>
            </li>
          ))}
        </ul>
      </div>
      <ChangeNote refusal={refusal} failure={failure} />
      <div className="actions">
        {isSending && parts > 1 && (
          <button type="button" onClick={() => (isStopped.current = true)}>
            写完这一卷就停
          </button>
        )}
        {!isSending && volumes.length > 0 && !isWhole && (
          <button className="main" type="button" onClick={() => void write(volumes)}>
            接着导出
          </button>
        )}
        {!isSending && (
          <button type="button" onClick={() => void write([])}>
            {volumes.length > 0 ? '重新导出' : '导出档案'}
          </button>
        )}
      </div>
    </section>
  );
}
