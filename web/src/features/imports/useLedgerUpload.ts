import { useNavigate } from 'react-router';
import { ask } from '../../shared/ask.ts';
import { digestOf } from '../../shared/digestOf.ts';
import { postFile, type UploadControl } from '../../shared/postFile.ts';
import { isRefusal } from '../../shared/refusal.ts';
import { useSession } from '../../shared/sessionContext.ts';
import { StartImportDocument } from './imports.graphql.ts';

/** Files that were tried, by the id of the trial: they can be imported without being chosen once more. */
const triedFiles = new Map<string, File>();

export function findTriedFile(importId: string): File | null {
  return triedFiles.get(importId) ?? null;
}

/**
 * Opens an import, sends the file and goes to the import's own page. Until the file has arrived the same file goes on
 * with the same import, so that an upload that was cut off leaves no second one behind.
 */
export function useLedgerUpload() {
  const { token } = useSession();
  const navigate = useNavigate();
  return async (file: File, dryRun: boolean, control: UploadControl): Promise<string | null> => {
    const kept = `zhijian.import.${dryRun ? 'try.' : ''}${await digestOf(file)}`;
    const idempotencyKey = sessionStorage.getItem(kept) ?? crypto.randomUUID();
    sessionStorage.setItem(kept, idempotencyKey);
    const input = { idempotencyKey, fileName: file.name.slice(-200), sizeBytes: file.size, dryRun };
    const { startLedgerImport: started } = await ask(StartImportDocument, { input }, token);
    if (isRefusal(started)) {
      sessionStorage.removeItem(kept);
      return 'problems' in started ? started.problems.map(({ message }) => message).join('；') : started.message;
    }
    await postFile(started.upload, file, file.name, control);
    sessionStorage.removeItem(kept);
    const { id } = started.import;
    if (dryRun) triedFiles.set(id, file);
    void navigate(`/import/${encodeURIComponent(id)}`);
    return null;
  };
}
