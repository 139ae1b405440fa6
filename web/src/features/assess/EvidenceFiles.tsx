import { evidenceLimits } from '../../../../functions/rules/assessments/evidenceFile.ts';
import { AskFailure, ask } from '../../shared/ask.ts';
import { ConfirmButton } from '../../shared/ConfirmButton.tsx';
import { digestOf } from '../../shared/digestOf.ts';
import { Failure } from '../../shared/Failure.tsx';
import { FileSender } from '../../shared/FileSender.tsx';
import { postFile, toMegabytes, type UploadControl } from '../../shared/postFile.ts';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import { isRefusal } from '../../shared/refusal.ts';
import { useSession } from '../../shared/sessionContext.ts';
import { shrinkPhoto } from '../../shared/shrinkPhoto.ts';
import { useSend } from '../../shared/useSend.ts';
import { AttachEvidenceDocument, RemoveEvidenceDocument, RequestEvidenceDocument } from './assess.graphql.ts';
import type { Content } from './draftEdits.ts';
import type { DraftKeeper } from './draftKeeper.ts';

type EvidenceFilesProps = {
  readonly itemId: string;
  readonly title: string;
  readonly files: Content['selfCheck'][number]['evidence'];
  readonly employerId: string;
  readonly keeper: DraftKeeper;
};

/** The files that show an answer: added, looked at, removed. */
export function EvidenceFiles({ itemId, title, files, employerId, keeper }: EvidenceFilesProps) {
  const { token } = useSession();
  const attach = useSend(AttachEvidenceDocument);
  const remove = useSend(RemoveEvidenceDocument);

  const send = async (file: File, control: UploadControl): Promise<string | null> => {
    // The file is put to the draft as it is saved; what is unsaved here must not lie below it.
    if (!(await keeper.flush())) return '还有改动没有保存，请待保存后再附证据。';
    const { requestEvidenceUpload: asked } = await ask(
      RequestEvidenceDocument,
      { input: { employerId, sizeBytes: file.size } },
      token,
    );
    if (isRefusal(asked)) return asked.message;
    await postFile(asked.upload, file, file.name, control);
    const fileName = file.name.slice(-evidenceLimits.fileName);
    const sha256 = await digestOf(file);
    const answer = await attach.attempt({ employerId, itemId, uploadId: asked.uploadId, sha256, fileName });
    if (answer === null) throw new AskFailure('OFFLINE', '文件已传到，但没有附上，请再试一次。');
    if (isRefusal(answer)) return answer.message;
    keeper.take(answer.draft);
    return null;
  };
  const takeAway = async (sha256: string): Promise<void> => {
    if (!(await keeper.flush())) return;
    const answer = await remove.send({ employerId, itemId, sha256 });
    if (answer !== null) keeper.take(answer.draft);
  };
  return (
    <>
      <ul>
        {files.map(({ sha256, fileName, sizeBytes, downloadUrl }) => (
          <li key={sha256}>
            <a href={downloadUrl} target="_blank" rel="noreferrer">
              {fileName}
            </a>
            （{toMegabytes(sizeBytes)}）
            <ConfirmButton
              label={`移除 ${fileName}`}
              question="移除这份证据？"
              yes="移除"
              no="不移除"
              isSending={remove.isSending}
              onYes={() => takeAway(sha256)}
            >
              <p>移除“{fileName}”后，要再附须重新选择文件上传。</p>
            </ConfirmButton>
          </li>
        ))}
      </ul>
      <RefusalNote refusal={remove.refusal} />
      <Failure failure={remove.failure ?? attach.failure} />
      {files.length < evidenceLimits.filesOfItem ? (
        <FileSender
          label={`附证据：${title}`}
          accept=".pdf,.jpg,.jpeg,.png"
          largestBytes={evidenceLimits.bytes}
          prepare={(file) => shrinkPhoto(file, evidenceLimits.bytes)}
          send={send}
        />
      ) : (
        <p className="quiet">每项最多附 {evidenceLimits.filesOfItem} 份。</p>
      )}
    </>
  );
}
