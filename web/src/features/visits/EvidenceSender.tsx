import { useQueryClient } from '@tanstack/react-query';
import { AskFailure, ask } from '../../shared/ask.ts';
import { digestOf } from '../../shared/digestOf.ts';
import { Failure } from '../../shared/Failure.tsx';
import { FileSender } from '../../shared/FileSender.tsx';
import { postFile, type UploadControl } from '../../shared/postFile.ts';
import { isRefusal, type Refusal } from '../../shared/refusal.ts';
import { useSession } from '../../shared/sessionContext.ts';
import { shrinkPhoto } from '../../shared/shrinkPhoto.ts';
import { useSend } from '../../shared/useSend.ts';
import { AttachVisitEvidenceDocument, type OneVisitFragment, RequestVisitEvidenceDocument } from './visits.graphql.ts';

const largestBytes = 20 * 1024 * 1024;
/** A photo above it is drawn anew, smaller, before it is sent from where the signal is weak. */
const photoBytes = 2 * 1024 * 1024;

/** Photos and documents that prove what was found. */
export function EvidenceSender({ visit }: { readonly visit: OneVisitFragment }) {
  const { token } = useSession();
  const questions = useQueryClient();
  const attach = useSend(AttachVisitEvidenceDocument);
  const send = async (file: File, control: UploadControl): Promise<string | null> => {
    const { requestVisitEvidenceUpload: asked } = await ask(
      RequestVisitEvidenceDocument,
      { input: { visitId: visit.id, sizeBytes: file.size } },
      token,
    );
    if (isRefusal(asked)) return asked.message;
    await postFile(asked.upload, file, file.name, control);
    const given = { uploadId: asked.uploadId, sha256: await digestOf(file), fileName: file.name.slice(-200) };
    const answer = await attach.attempt({ visitId: visit.id, ...given });
    if (answer === null) throw new AskFailure('OFFLINE', '文件已传到，但没有附上，请再试一次。');
    if (isRefusal(answer)) return (answer as Refusal).problems?.[0]?.message ?? answer.message;
    await questions.invalidateQueries();
    return null;
  };
  return (
    <>
      <FileSender
        label="附照片或者文件"
        accept=".jpg,.jpeg,.png,.pdf"
        largestBytes={largestBytes}
        hint="照片、PDF；超过 2 MB 的照片先在本机缩小。没有信号时先拍照存着，有信号后再附"
        prepare={(file) => shrinkPhoto(file, photoBytes)}
        send={send}
      />
      <Failure failure={attach.failure} />
      {visit.evidence.length > 0 && (
        <ul aria-label="已附的证据">
          {visit.evidence.map(({ sha256, fileName, downloadUrl }) => (
            <li key={sha256}>
              <a href={downloadUrl} target="_blank" rel="noreferrer">
                {fileName}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
