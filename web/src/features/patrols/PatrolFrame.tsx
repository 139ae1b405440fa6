import { useState } from 'react';
import { NavLink, Outlet } from 'react-router';
import { signOut } from '../../shared/session.ts';
import { TypeSizeButton } from '../../shared/TypeSizeButton.tsx';
import { useDesk } from './deskContext.ts';
import { forgetClerk, home } from './device/clerk.ts';
import { SendingBar } from './SendingBar.tsx';

export function PatrolFrame() {
  const { desk } = useDesk();
  const [isLeaving, setLeaving] = useState(false);
  const leave = async (): Promise<void> => {
    await desk.clear();
    forgetClerk();
    await signOut(home);
  };
  return (
    <div className="page patrol">
      <header className="bar">
        <nav aria-label="主导航" className="bar">
          <NavLink to="/" end>
            本月巡查
          </NavLink>
          <NavLink to="/waiting">未发送</NavLink>
        </nav>
        <span className="quiet">{desk.clerk.name}</span>
        <TypeSizeButton />
        <button type="button" onClick={() => (desk.hasUnsent() ? setLeaving(true) : void leave())}>
          退出
        </button>
      </header>
      {isLeaving && (
        <div role="alert" className="notice">
          <p>还有内容没有发送。退出后仍留在这台手机上，须由您本人在这台手机上再次登录后才能发送。</p>
          <button type="button" onClick={() => void leave()}>
            仍然退出账号
          </button>
          <button type="button" className="main" onClick={() => setLeaving(false)}>
            不退出
          </button>
        </div>
      )}
      <SendingBar />
      <main>
        <Outlet />
      </main>
    </div>
  );
}
