import { createContext, useContext, useSyncExternalStore } from 'react';
import type { DeskView, PatrolDesk } from './device/patrolDesk.ts';

export const DeskContext = createContext<PatrolDesk | null>(null);

/** The desk with what it shows now. @throws Error where no clerk is known */
export function useDesk(): { readonly desk: PatrolDesk; readonly view: DeskView } {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('used where no clerk is known');
  return { desk, view: useSyncExternalStore(desk.subscribe, desk.view) };
}
