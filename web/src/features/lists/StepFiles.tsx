import { FileSender } from '../../shared/FileSender.tsx';
import type { ListUploadInput } from './lists.graphql.ts';
import { listFiles, useListUpload } from './useListUpload.ts';

type StepFilesProps = {
  readonly employerId: string;
  readonly files: readonly ListUploadInput[];
  readonly fault: string | undefined;
  readonly onChange: (files: readonly ListUploadInput[]) => void;
};

/** The files that go with a step. */
export function StepFiles({ employerId, files, fault, onChange }: StepFilesProps) {
  const upload = useListUpload(employerId, (file) => onChange([...files, file]));
  return (
    <>
      {files.length > 0 && (
        <ul>
          {files.map(({ uploadId, fileName }) => (
            <li key={uploadId}>
              {fileName}{' '}
              <button type="button" onClick={() => onChange(files.filter((file) => file.uploadId !== uploadId))}>
                移除 {fileName}
              </button>
            </li>
          ))}
        </ul>
      )}
      {files.length < listFiles.most && (
        <FileSender label="附材料" accept={listFiles.accept} largestBytes={listFiles.largestBytes} send={upload} />
      )}
      {fault && (
        <p className="warning" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}
