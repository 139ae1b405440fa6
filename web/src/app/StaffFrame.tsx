import { Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { InboxLink } from '../features/inbox/InboxLink.tsx';
import { FaultBoundary } from '../shared/FaultBoundary.tsx';
import { type Session, signOut } from '../shared/session.ts';
import type { StaffPage } from '../shared/staffPage.ts';
import { TypeSizeButton } from '../shared/TypeSizeButton.tsx';
import { Menu } from './Menu.tsx';
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
  const { pathname } = useLocation();
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
        <FaultBoundary at={pathname}>
          <Suspense fallback={<p className="quiet">正在打开……</p>}>
            <Outlet />
          </Suspense>
        </FaultBoundary>
      </main>
    </div>
  );
}
