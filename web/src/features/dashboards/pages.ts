import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [
  {
    path: 'dashboard',
    title: '统计看板',
    roles: ['PATROL_BODY', 'OFFICER', 'BUREAU', 'LEADER'],
    menu: '统计考核',
    load: () => import('./DashboardPage.tsx'),
  },
  {
    path: 'figure',
    title: '统计明细',
    roles: ['PATROL_BODY', 'OFFICER', 'BUREAU', 'LEADER'],
    menu: null,
    load: () => import('./FigurePage.tsx'),
  },
  { path: 'area', title: '辖区汇总', roles: ['SUPERIOR'], menu: '统计考核', load: () => import('./AreaPage.tsx') },
];
