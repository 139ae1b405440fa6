import { Failure } from '../../shared/Failure.tsx';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import type { DraftKeeper, KeptDraft } from './draftKeeper.ts';

const clock = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Shanghai' });

/** Whether what is typed is saved. */
export function SaveState({ kept, keeper }: { readonly kept: KeptDraft; readonly keeper: DraftKeeper }) {
  const { draft, edits, isSaving, failure, refusal, conflict } = kept;
  const isUnsaved = Object.keys(edits).length > 0;
  return (
    <>
      <p role="status" className="quiet screen">
        {isUnsaved &&
          (isSaving ? '正在保存……' : conflict ? '有一处要您决定，见下。' : '有改动尚未保存，稍后自动保存。')}
        {!isUnsaved && draft?.state === 'OPEN' && `已自动保存（${clock.format(new Date(draft.savedAt))}）`}
        {!isUnsaved && draft?.state !== 'OPEN' && '填写的内容会自动保存，可以随时离开。'}
      </p>
      <Failure failure={failure} />
      {failure?.kind === 'OFFLINE' && isUnsaved && (
        <p className="quiet">
          未保存的改动留在本页，连上网后自动保存。
          <button type="button" onClick={() => void keeper.flush()}>
            现在重试
          </button>
        </p>
      )}
      <RefusalNote refusal={refusal} />
    </>
  );
}
