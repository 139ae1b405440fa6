import { BrowserRouter, Link, Route, Routes } from 'react-router';
import { signIn, signOut } from '../../shared/session.ts';
import { TypeSizeButton } from '../../shared/TypeSizeButton.tsx';
import { DeskContext } from './deskContext.ts';
import { home } from './device/clerk.ts';
import { useOpenedDesk } from './device/useOpenedDesk.ts';
import { PatrolFrame } from './PatrolFrame.tsx';
import { RecordPage } from './RecordPage.tsx';
import { ReturnPage } from './ReturnPage.tsx';
import { TasksPage } from './TasksPage.tsx';
import { useTitle } from './useTitle.ts';
import { WaitingPage } from './WaitingPage.tsx';

/** The clerks' application; everything but signing in works without signal. */
export function PatrolApp() {
  const opening = useOpenedDesk();
  if (opening.kind === 'OPEN') {
    return (
      <DeskContext value={opening.desk}>
        <BrowserRouter basename="/patrol">
          <Routes>
            <Route element={<PatrolFrame />}>
              <Route index element={<TasksPage />} />
              <Route path="records/:month/:creditCode" element={<RecordPage />} />
              <Route path="waiting" element={<WaitingPage />} />
              <Route path="returns/:month" element={<ReturnPage />} />
              <Route path="*" element={<NoPage />} />
            </Route>
          </Routes>
        </BrowserRouter>
      </DeskContext>
    );
  }
  return (
    <main className="page">
      <header className="bar">
        <strong>职监</strong>
        <TypeSizeButton />
      </header>
      <h1>职业卫生巡查</h1>
      {opening.kind === 'OPENING' && <p className="quiet">正在打开……</p>}
      {opening.kind === 'ELSEWHERE' && (
        <p role="status">巡查已在本机的另一个窗口打开。关闭那个窗口，这里会自动打开。</p>
      )}
      {opening.kind === 'BROKEN' && (
        <p className="warning" role="alert">
          打不开本机保存的内容。请确认没有使用“无痕浏览”，手机存储空间没有用尽，然后重新打开。
        </p>
      )}
      {opening.kind === 'NOBODY' && <SignIn />}
      {opening.kind === 'OTHER_ROLE' && (
        <>
          <p>
            {opening.name}，这里供乡镇（街道、园区）巡查人员使用。您的业务请到<a href="/work/">工作台</a>办理。
          </p>
          <button type="button" onClick={() => void signOut(home)}>
            退出
          </button>
        </>
      )}
    </main>
  );
}

function NoPage() {
  useTitle('没有这个页面');
  return (
    <>
      <h1>没有这个页面</h1>
      <p>
        请从<Link to="/">本月巡查</Link>进入。
      </p>
    </>
  );
}

function SignIn() {
  return (
    <>
      <p>巡查人员请先登录。登录一次以后，没有信号也能打开和填写，有信号时自动发送。</p>
      <p className="quiet">可以用浏览器菜单中的“添加到主屏幕”，像手机应用一样打开。</p>
      <button className="main" type="button" onClick={() => void signIn(home)}>
        登录
      </button>
    </>
  );
}
