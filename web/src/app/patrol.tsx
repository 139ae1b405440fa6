import { openApp } from '../shared/openApp.tsx';

openApp(
  <main className="page">
    <h1>巡查</h1>
  </main>,
);
