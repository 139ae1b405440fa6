import { createContext, useContext } from 'react';
import type { Session } from './session.ts';

export const SessionContext = createContext<Session | null>(null);

/** @throws Error outside of the signed-in part of an application */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('used where nobody is signed in');
  return session;
}
