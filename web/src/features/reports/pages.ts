import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [
  {
    path: 'mine/report/new',
    title: '编制报告',
    roles: ['EMPLOYER'],
    menu: null,
    load: () => import('./NewReportPage.tsx'),
  },
  {
    path: 'mine/report/:id',
    title: '评估报告',
    roles: ['EMPLOYER'],
    menu: null,
    load: () => import('./ReportPage.tsx'),
  },
];
