import { lazy, Suspense } from 'react';
import { BrowserRouter, Link, Outlet, Route, Routes } from 'react-router';
import { PublicHome } from '../features/home/PublicHome.tsx';
import { openApp } from '../shared/openApp.tsx';
import { TypeSizeButton } from '../shared/TypeSizeButton.tsx';

const ReceiptCheck = lazy(() => import('../features/home/ReceiptCheck.tsx'));

function Frame() {
  return (
    <div className="page">
      <header className="bar">
        <strong>
          <Link to="/">职监 · 职业卫生分类监督执法</Link>
        </strong>
        <a href="/work/">登录工作台</a>
        <TypeSizeButton />
      </header>
      <main>
        <Suspense fallback={<p className="quiet">正在打开……</p>}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}

openApp(
  <BrowserRouter>
    <Routes>
      <Route element={<Frame />}>
        <Route index element={<PublicHome />} />
        <Route path="check-receipt" element={<ReceiptCheck />} />
        <Route path="*" element={<p>没有这个页面，请从首页进入。</p>} />
      </Route>
    </Routes>
  </BrowserRouter>,
);
