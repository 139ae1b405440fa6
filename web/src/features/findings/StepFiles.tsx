import { findingLimits } from '../../../../functions/rules/enforcement/findingLimits.ts';
import { ask } from '../../shared/ask.ts';
import { digestOf } from '../../shared/digestOf.ts';
import { FileSender } from '../../shared/FileSender.tsx';
import { postFile, type UploadControl } from '../../shared/postFile.ts';
import { isRefusal } from '../../shared/refusal.ts';
import { useSession } from '../../shared/sessionContext.ts';
import { shrinkPhoto } from '../../shared/shrinkPhoto.ts';
import { RequestFindingUploadDocument } from './findings.graphql.ts';
import type { SentFile } from './stepDraft.ts';

const largestBytes = 20 * 1024 * 1024;
const photoBytes = 2 * 1024 * 1024;

type StepFilesProps = {
  readonly findingId: string;
  readonly isNeeded: boolean;
  readonly files: readonly SentFile[];
  readonly onChange: (files: readonly SentFile[]) => void;
};

/** Files that a step names; they are judged when the step is taken. */
export function StepFiles({ findingId, isNeeded, files, onChange }: StepFilesProps) {
  const { token } = useSession();
  const send = async (file: File, control: UploadControl): Promise<string | null> => {
    if (files.length >= findingLimits.files) return `最多 ${findingLimits.files} 份材料。`;
    const { requestFindingUpload: asked } = await ask(
      RequestFindingUploadDocument,
      { input: { findingId, sizeBytes: file.size } },
      token,
    );
    if (isRefusal(asked)) return asked.message;
    await postFile(asked.upload, file, file.name, control);
    const sha256 = await digestOf(file);
    onChange([...files, { uploadId: asked.uploadId, sha256, fileName: file.name.slice(-200) }]);
    return null;
  };
  return (
    <>
      <FileSender
        label={isNeeded ? '材料（必附）' : '材料（没有的不附）'}
        accept=".pdf,.jpg,.jpeg,.png"
        largestBytes={largestBytes}
        hint="笔录、文书、送达回证、照片等，PDF 或者照片；超过 2 MB 的照片先在本机缩小"
        prepare={(file) => shrinkPhoto(file, photoBytes)}
        send={send}
      />
      <ul aria-label="已传的材料">
        {files.map(({ uploadId, fileName }) => (
          <li key={uploadId}>
            {fileName}{' '}
            <button type="button" onClick={() => onChange(files.filter((file) => file.uploadId !== uploadId))}>
              去掉 {fileName}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
