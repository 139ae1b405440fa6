import { ask } from '../../shared/ask.ts';
import { digestOf } from '../../shared/digestOf.ts';
import { postFile, type UploadControl } from '../../shared/postFile.ts';
import { isRefusal } from '../../shared/refusal.ts';
import { useSession } from '../../shared/sessionContext.ts';
import { type ListUploadInput, RequestListUploadDocument } from './lists.graphql.ts';

/** What a step or nomination takes as a file. */
export const listFiles = { accept: '.pdf,.jpg,.jpeg,.png', largestBytes: 20 * 1024 * 1024, most: 5 } as const;

/** Uploads a file for an employer's entry; tells `onUploaded` how a step names it. */
export function useListUpload(employerId: string, onUploaded: (file: ListUploadInput) => void) {
  const { token } = useSession();
  return async (file: File, control: UploadControl): Promise<string | null> => {
    const { requestListUpload: asked } = await ask(
      RequestListUploadDocument,
      { input: { employerId, sizeBytes: file.size } },
      token,
    );
    if (isRefusal(asked)) return asked.message;
    await postFile(asked.upload, file, file.name, control);
    onUploaded({ uploadId: asked.uploadId, sha256: await digestOf(file), fileName: file.name.slice(-200) });
    return null;
  };
}
