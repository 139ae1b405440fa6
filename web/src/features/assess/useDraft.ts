import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useSession } from '../../shared/sessionContext.ts';
import { applyEdits } from './draftEdits.ts';
import { createDraftKeeper } from './draftKeeper.ts';

/** The employer's draft as this tab shows it, and its keeper. */
export function useDraft(employerId: string) {
  const { token } = useSession();
  const keeper = useMemo(() => createDraftKeeper(employerId, token), [employerId, token]);
  const kept = useSyncExternalStore(keeper.watch, keeper.read);
  useEffect(() => {
    void keeper.load();
    const leave = (event: BeforeUnloadEvent): void => {
      // Kept in this tab, so that a reload or a new sign-in loses nothing; closing the tab would.
      if (keeper.read().failure?.kind === 'OFFLINE') event.preventDefault();
    };
    const goOn = (): void => void keeper.flush();
    addEventListener('focus', keeper.refresh);
    addEventListener('online', goOn);
    addEventListener('beforeunload', leave);
    return () => {
      void keeper.flush();
      keeper.stop();
      removeEventListener('focus', keeper.refresh);
      removeEventListener('online', goOn);
      removeEventListener('beforeunload', leave);
    };
  }, [keeper]);
  const { draft, edits } = kept;
  const content = useMemo(() => (draft === undefined ? null : applyEdits(draft, edits)), [draft, edits]);
  return { keeper, kept, content };
}
