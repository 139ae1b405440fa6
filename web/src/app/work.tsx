import '../shared/olderBrowsers.ts';
import { lazy, useEffect, useState } from 'react';
import { BrowserRouter, Link, Navigate, Route, Routes } from 'react-router';
import { openApp } from '../shared/openApp.tsx';
import { findSession, type Session, signIn } from '../shared/session.ts';
import { SessionContext } from '../shared/sessionContext.ts';
import type { StaffRole } from '../shared/staffPage.ts';
import { useTitle } from '../shared/useTitle.ts';
import { StaffFrame } from './StaffFrame.tsx';
import { staffPages } from './staffPages.ts';

const home = '/work/';

/** Where a role begins. */
const beginnings: Readonly<Record<StaffRole, string>> = {
  EMPLOYER: 'mine',
  TECH_SERVICE: 'delegated',
  PATROL_BODY: 'patrol-months',
  OFFICER: 'worklist',
  BUREAU: 'worklist',
  LEADER: 'dashboard',
  SUPERIOR: 'area',
  OPERATOR: 'counties',
};

const routes = staffPages.map((page) => ({ ...page, Page: lazy(page.load) }));

function Work() {
  const [session, setSession] = useState<Session | null | undefined>(undefined);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    findSession(home).then(setSession, () => setFault('登录没有完成，请重新登录。'));
  }, []);
  if (fault !== null) return <SignInPage message={fault} />;
  if (session === undefined) return <p className="quiet">正在打开……</p>;
  if (session === null) return <SignInPage message="办理业务请先登录。" />;
  const role = session.role as StaffRole;
  const own = staffPages.filter(({ roles }) => roles.includes(role));
  return (
    <SessionContext value={session}>
      <BrowserRouter basename="/work">
        <Routes>
          <Route element={<StaffFrame home={home} session={session} pages={own} />}>
            <Route index element={<Navigate replace to={beginnings[role]} />} />
            {routes.map(({ path, roles, Page }) => (
              <Route key={path} path={path} element={roles.includes(role) ? <Page /> : <NotYours />} />
            ))}
            <Route path="*" element={<NoPage />} />
          </Route>
        </Routes>
      </BrowserRouter>
    </SessionContext>
  );
}

function SignInPage({ message }: { readonly message: string }) {
  return (
    <main className="page">
      <h1>职监工作台</h1>
      <p>{message}</p>
      <button className="main" type="button" onClick={() => void signIn(home)}>
        登录
      </button>
    </main>
  );
}

function NotYours() {
  useTitle('不是您的页面');
  return (
    <>
      <h1>这个页面不归您的岗位使用</h1>
      <p>
        您可以从菜单选择要办的事，或者<Link to="/">回到首页</Link>。确需使用的，请与县卫生健康局联系调整账号的岗位。
      </p>
    </>
  );
}

function NoPage() {
  useTitle('没有这个页面');
  return (
    <>
      <h1>没有这个页面</h1>
      <p>
        请核对地址，或者<Link to="/">回到首页</Link>。
      </p>
    </>
  );
}

openApp(<Work />);
