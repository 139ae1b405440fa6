import { findSession, type Session } from '../../../shared/session.ts';

export const home = '/patrol/';

/** Who works on this device; stays known when the sign-in has expired, so that work goes on without signal. */
export type Clerk = { readonly subject: string; readonly name: string; readonly bodyId: string };

const kept = 'zhijian.clerk';

export type FoundClerk =
  | { readonly kind: 'CLERK'; readonly clerk: Clerk }
  /** Signed in, but as somebody who patrols nothing. */
  | { readonly kind: 'OTHER_ROLE'; readonly name: string }
  | { readonly kind: 'NOBODY' };

/** Who is signed in, or was last; a sign-in that fails or has expired takes nothing away. */
export async function findClerk(): Promise<FoundClerk> {
  const session = await findSession(home).catch(() => null);
  if (session === null) return findKept();
  if (session.role !== 'PATROL_BODY' || session.organisation === null) {
    return { kind: 'OTHER_ROLE', name: session.name };
  }
  const clerk = toClerk(session, session.organisation);
  localStorage.setItem(kept, JSON.stringify(clerk));
  // Asks that the browser does not clear away what was not sent yet.
  await navigator.storage?.persist?.().catch(() => false);
  return { kind: 'CLERK', clerk };
}

/** The token to send with; null: it has expired, or somebody else has signed in meanwhile. */
export async function findToken(clerk: Clerk): Promise<string | null> {
  const session = await findSession(home);
  return session?.subject === clerk.subject ? session.token : null;
}

export function forgetClerk(): void {
  localStorage.removeItem(kept);
}

function findKept(): FoundClerk {
  const text = localStorage.getItem(kept);
  return text === null ? { kind: 'NOBODY' } : { kind: 'CLERK', clerk: JSON.parse(text) as Clerk };
}

const toClerk = ({ subject, name }: Session, bodyId: string): Clerk => ({ subject, name, bodyId });
