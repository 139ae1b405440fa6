import '../shared/olderBrowsers.ts';
import { lazy, Suspense } from 'react';
import { BrowserRouter, Link, Outlet, Route, Routes, useLocation } from 'react-router';
import { PublicHome } from '../features/home/PublicHome.tsx';
import { FaultBoundary } from '../shared/FaultBoundary.tsx';
import { openApp } from '../shared/openApp.tsx';
import { TypeSizeButton } from '../shared/TypeSizeButton.tsx';
import { useTitle } from '../shared/useTitle.ts';
import '../shared/form.css';
import './public.css';

const ReceiptCheck = lazy(() => import('../features/home/ReceiptCheck.tsx'));
const PlansDoor = lazy(() => import('../features/home/PlansDoor.tsx'));
const NoticePage = lazy(() => import('../features/notice/NoticePage.tsx'));
const CountyFrame = lazy(() => import('../features/disclosure/CountyFrame.tsx'));
const PublicationsPage = lazy(() => import('../features/disclosure/PublicationsPage.tsx'));
const SearchPage = lazy(() => import('../features/disclosure/SearchPage.tsx'));
const ListsPage = lazy(() => import('../features/disclosure/ListsPage.tsx'));
const CircularsPage = lazy(() => import('../features/disclosure/CircularsPage.tsx'));
const ComplaintPage = lazy(() => import('../features/complaints/ComplaintPage.tsx'));
const PlansPage = lazy(() => import('../features/draws/PlansPage.tsx'));
const PlanPage = lazy(() => import('../features/draws/PlanPage.tsx'));
const DeadlinePage = lazy(() => import('../features/lookups/DeadlinePage.tsx'));
const FactorsPage = lazy(() => import('../features/lookups/FactorsPage.tsx'));

function Frame() {
  const { pathname } = useLocation();
  return (
    <div className="page">
      <header className="bar">
        <strong>
          <Link to="/">职监 · 职业卫生分类监督执法</Link>
        </strong>
        <a href="/work/">登录工作台</a>
        <a href="/patrol/">巡查（手机）</a>
        <TypeSizeButton />
      </header>
      <main>
        <FaultBoundary at={pathname}>
          <Suspense fallback={<p className="quiet">正在打开……</p>}>
            <Outlet />
          </Suspense>
        </FaultBoundary>
      </main>
    </div>
  );
}

function NoPage() {
  useTitle('没有这个页面');
  return (
    <>
      <h1>没有这个页面</h1>
      <p>
        请核对地址，或者从<Link to="/">首页</Link>进入。
      </p>
    </>
  );
}

openApp(
  <BrowserRouter>
    <Routes>
      <Route element={<Frame />}>
        <Route index element={<PublicHome />} />
        <Route path="check-receipt" element={<ReceiptCheck />} />
        <Route path="receipt/:number" element={<ReceiptCheck />} />
        <Route path="notice/:id" element={<NoticePage />} />
        <Route path="public/:county" element={<CountyFrame />}>
          <Route index element={<PublicationsPage />} />
          <Route path="search" element={<SearchPage />} />
          <Route path="plans" element={<PlansPage />} />
          <Route path="lists" element={<ListsPage />} />
          <Route path="circulars" element={<CircularsPage />} />
          <Route path="complaint" element={<ComplaintPage />} />
          <Route path="deadline" element={<DeadlinePage />} />
        </Route>
        <Route path="plans" element={<PlansDoor />} />
        <Route path="plan/:id" element={<PlanPage />} />
        <Route path="factors" element={<FactorsPage />} />
        <Route path="*" element={<NoPage />} />
      </Route>
    </Routes>
  </BrowserRouter>,
);
