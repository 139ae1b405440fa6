import { lazy, Suspense, useEffect, useState } from 'react';
import { BrowserRouter, Navigate, NavLink, Outlet, Route, Routes } from 'react-router';
import { openApp } from '../shared/openApp.tsx';
import { findSession, type Session, signIn, signOut } from '../shared/session.ts';
import { SessionContext } from '../shared/sessionContext.ts';
import { TypeSizeButton } from '../shared/TypeSizeButton.tsx';

const MyEmployer = lazy(() => import('../features/employers/MyEmployer.tsx'));
const AssessmentPage = lazy(() => import('../features/assess/AssessmentPage.tsx'));
const NewReportPage = lazy(() => import('../features/reports/NewReportPage.tsx'));
const ReportPage = lazy(() => import('../features/reports/ReportPage.tsx'));
const Ledger = lazy(() => import('../features/employers/Ledger.tsx'));

const home = '/work/';

/** Role → its pages, the first one being where it begins. The server decides what they may show. */
const pagesOf: Readonly<Record<string, readonly { readonly path: string; readonly title: string }[]>> = {
  EMPLOYER: [
    { path: 'mine', title: '本单位' },
    { path: 'mine/assessment', title: '自查评估' },
  ],
  PATROL_BODY: [{ path: 'ledger', title: '台账' }],
  OFFICER: [{ path: 'ledger', title: '台账' }],
  BUREAU: [{ path: 'ledger', title: '台账' }],
  LEADER: [{ path: 'ledger', title: '台账' }],
};

function Work() {
  const [session, setSession] = useState<Session | null | undefined>(undefined);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    findSession(home).then(setSession, () => setFault('登录没有完成，请重新登录。'));
  }, []);
  if (fault !== null) return <SignInPage message={fault} />;
  if (session === undefined) return <p className="quiet">正在打开……</p>;
  if (session === null) return <SignInPage message="办理业务请先登录。" />;
  const pages = pagesOf[session.role] ?? [];
  return (
    <SessionContext value={session}>
      <BrowserRouter basename="/work">
        <Routes>
          <Route element={<Frame session={session} pages={pages} />}>
            <Route index element={<Navigate replace to={pages[0]?.path ?? 'nothing'} />} />
            <Route path="mine" element={<MyEmployer />} />
            <Route path="mine/assessment/:step?" element={<AssessmentPage />} />
            <Route path="mine/report/new" element={<NewReportPage />} />
            <Route path="mine/report/:id" element={<ReportPage />} />
            <Route path="ledger" element={<Ledger />} />
            <Route path="*" element={<p>没有这个页面。</p>} />
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

type FrameProps = {
  readonly session: Session;
  readonly pages: readonly { readonly path: string; readonly title: string }[];
};

function Frame({ session, pages }: FrameProps) {
  return (
    <div className="page" style={{ maxWidth: '80rem' }}>
      <header className="bar">
        <strong>职监</strong>
        <nav aria-label="主导航" className="bar">
          {pages.map(({ path, title }) => (
            <NavLink key={path} to={path}>
              {title}
            </NavLink>
          ))}
        </nav>
        <span className="quiet">{session.name}</span>
        <TypeSizeButton />
        <button type="button" onClick={() => void signOut(home)}>
          退出
        </button>
      </header>
      <main>
        <Suspense fallback={<p className="quiet">正在打开……</p>}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}

openApp(<Work />);
