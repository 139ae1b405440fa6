import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { readConfiguration } from './configuration.ts';
import { forgetOthers } from './forgetOthers.ts';

/** Who is signed in, as the token says; the server judges by the same claims. */
export type Session = {
  readonly token: string;
  readonly subject: string;
  readonly name: string;
  readonly role: string;
  /** Credit code of an employer or technical service, id of a patrol body; null of the county's own people. */
  readonly organisation: string | null;
  /** Six-digit code; empty for those above the counties. */
  readonly county: string;
};

/** That somebody has signed out on this machine. */
const left = 'zhijian.left';

let opened: Promise<UserManager> | null = null;

/** One user manager an application; `home` is where people come back to after signing in, `/work/` or `/patrol/`. */
function openManager(home: string): Promise<UserManager> {
  opened ??= readConfiguration().then(
    ({ issuer, clientId }) =>
      new UserManager({
        authority: issuer,
        client_id: clientId,
        redirect_uri: location.origin + home,
        scope: 'openid profile zhijian',
        userStore: new WebStorageStateStore({ store: localStorage }),
      }),
  );
  return opened;
}

/** The session that stands, or that the sign-in just brought back with the address; null when there is none. */
export async function findSession(home: string): Promise<Session | null> {
  const manager = await openManager(home);
  const answer = new URLSearchParams(location.search);
  if (answer.has('code') && answer.has('state')) {
    const user = await manager.signinCallback();
    localStorage.removeItem(left);
    const { returnTo = home } = (user?.state ?? {}) as { returnTo?: string };
    history.replaceState(null, '', returnTo);
    return user ? toSession(user) : null;
  }
  const user = await manager.getUser();
  return user && !user.expired ? toSession(user) : null;
}

/** Leaves for the sign-in page, and comes back to the address one was at. */
export async function signIn(home: string): Promise<void> {
  const manager = await openManager(home);
  await manager.signinRedirect({
    state: { returnTo: location.pathname + location.search },
    // The issuer may know the former one still, who has left this machine to somebody else.
    ...(localStorage.getItem(left) && { prompt: 'login' }),
  });
}

export async function signOut(home: string): Promise<void> {
  const manager = await openManager(home);
  await manager.removeUser();
  localStorage.setItem(left, 'yes');
  location.assign(home);
}

function toSession({ access_token: token }: User): Session {
  const [, payload = ''] = token.split('.');
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  const claims = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, string | undefined>>;
  const { sub: subject = '', name = '', role = 'PUBLIC', organisation = null, county = '' } = claims;
  forgetOthers(subject);
  return { token, subject, name, role, organisation, county };
}
