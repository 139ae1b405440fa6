import { useEffect, useState } from 'react';
import { type FoundClerk, findClerk } from './clerk.ts';
import { openPatrolDesk, type PatrolDesk } from './patrolDesk.ts';

export type Opening =
  | { readonly kind: 'OPENING' }
  /** Another window works on the same store; this one waits until that is closed. */
  | { readonly kind: 'ELSEWHERE' }
  | { readonly kind: 'BROKEN' }
  | { readonly kind: 'OPEN'; readonly desk: PatrolDesk }
  | Exclude<FoundClerk, { readonly kind: 'CLERK' }>;

/** Finds the clerk and opens the desk, in one window at a time. */
export function useOpenedDesk(): Opening {
  const [opening, setOpening] = useState<Opening>({ kind: 'OPENING' });
  useEffect(() => {
    const abort = new AbortController();
    const open = async (): Promise<void> => {
      const found = await findClerk();
      if (abort.signal.aborted) return;
      if (found.kind !== 'CLERK') return setOpening(found);
      const { clerk } = found;
      const elsewhere = setTimeout(() => setOpening({ kind: 'ELSEWHERE' }), 500);
      await navigator.locks.request(`zhijian-patrol-${clerk.subject}`, { signal: abort.signal }, async () => {
        clearTimeout(elsewhere);
        const desk = await openPatrolDesk(clerk);
        setOpening({ kind: 'OPEN', desk });
        void desk.refresh();
        await new Promise<void>((resolve) => abort.signal.addEventListener('abort', () => resolve()));
        desk.stop();
      });
    };
    open().catch(() => {
      if (!abort.signal.aborted) setOpening({ kind: 'BROKEN' });
    });
    return () => abort.abort();
  }, []);
  return opening;
}
