import { Suspense, useState } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { InboxLink } from '../features/inbox/InboxLink.tsx';
import { type Session, signOut } from '../shared/session.ts';
import { menuGroups, type StaffPage } from '../shared/staffPage.ts';
import { TypeSizeButton } from '../shared/TypeSizeButton.tsx';
import '../shared/form.css';
import './staff.css';

type StaffFrameProps = {
  readonly home: string;
  readonly session: Session;
  /** Those that are made for this role. */
  readonly pages: readonly StaffPage[];
};

/** Around every page of the staff application: who is signed in, and the pages of that role. */
export function StaffFrame({ home, session, pages }: StaffFrameProps) {
  return (
    <div className="staff">
      <a className="skip" href="#content">
        跳到正文
      </a>
      <header className="bar">
        <strong>职监</strong>
        <span className="quiet">{session.name}</span>
        {pages.some(({ path }) => path === 'inbox') && <InboxLink />}
        <TypeSizeButton />
        <button type="button" onClick={() => void signOut(home)}>
          退出
        </button>
      </header>
      <Menu pages={pages} />
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<p className="quiet">正在打开……</p>}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}

function Menu({ pages }: Pick<StaffFrameProps, 'pages'>) {
  const { pathname } = useLocation();
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const groups = menuGroups
    .map((name) => ({ name, entries: pages.filter(({ menu }) => menu === name) }))
    .filter(({ entries }) => entries.length > 0);
  // Whoever went to a page is shown the page.
  const isOpen = openedAt === pathname;
  return (
    <nav className="menu" aria-label="主导航">
      <button type="button" aria-expanded={isOpen} onClick={() => setOpenedAt(isOpen ? null : pathname)}>
        菜单
      </button>
      <div className={isOpen ? 'groups open' : 'groups'}>
        {groups.map(({ name, entries }) => (
          <section key={name}>
            <h2>{name}</h2>
            <ul>
              {entries.map(({ path, title }) => (
                <li key={path}>
                  <NavLink to={addressOf(path)} end>
                    {title}
                  </NavLink>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}

/** A page of the navigation may be opened without its parameters. */
const addressOf = (path: string): string => `/${path.replace(/\/:.*$/, '')}`;
