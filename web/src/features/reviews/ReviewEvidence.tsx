import { evidenceLimits } from '../../../../functions/rules/assessments/evidenceFile.ts';
import { AskFailure, ask } from '../../shared/ask.ts';
import { digestOf } from '../../shared/digestOf.ts';
import { Failure } from '../../shared/Failure.tsx';
import { FileSender } from '../../shared/FileSender.tsx';
import { postFile, type UploadControl } from '../../shared/postFile.ts';
import { isRefusal } from '../../shared/refusal.ts';
import { useSession } from '../../shared/sessionContext.ts';
import { shrinkPhoto } from '../../shared/shrinkPhoto.ts';
import { useSend } from '../../shared/useSend.ts';
import { EvidenceLinks } from './Declared.tsx';
import type { Review } from './ReviewPage.tsx';
import { AttachReviewEvidenceDocument, RequestReviewEvidenceDocument } from './reviews.graphql.ts';

type ReviewEvidenceProps = {
  readonly item: Review['items'][number];
  readonly reportId: string;
  readonly onChange: () => Promise<void>;
};

/** Files that reviewers put to an item. */
export function ReviewEvidence({ item, reportId, onChange }: ReviewEvidenceProps) {
  const { token } = useSession();
  const attach = useSend(AttachReviewEvidenceDocument);
  const files = item.evidence ?? [];
  const send = async (file: File, control: UploadControl): Promise<string | null> => {
    const { requestReviewEvidenceUpload: asked } = await ask(
      RequestReviewEvidenceDocument,
      { input: { reportId, sizeBytes: file.size } },
      token,
    );
    if (isRefusal(asked)) return asked.message;
    await postFile(asked.upload, file, file.name, control);
    const fileName = file.name.slice(-evidenceLimits.fileName);
    const sha256 = await digestOf(file);
    const answer = await attach.attempt({ reportId, itemId: item.itemId, uploadId: asked.uploadId, sha256, fileName });
    if (answer === null) throw new AskFailure('OFFLINE', '文件已传到，但没有附上，请再试一次。');
    if (isRefusal(answer)) return answer.message;
    await onChange();
    return null;
  };
  return (
    <>
      <EvidenceLinks files={files} />
      <Failure failure={attach.failure} />
      {files.length < evidenceLimits.filesOfItem ? (
        <FileSender
          label={`附证据：${item.title}`}
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
