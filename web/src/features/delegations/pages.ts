import type { StaffPage } from '../../shared/staffPage.ts';

/** The pages of an employer, opened by the technical service that acts for it, are the employer's own. */
export const pages: readonly StaffPage[] = [
  {
    path: 'mine/delegation',
    title: '委托技术服务机构',
    roles: ['EMPLOYER'],
    menu: '企业',
    load: () => import('./DelegationPage.tsx'),
  },
  {
    path: 'delegated',
    title: '受托单位',
    roles: ['TECH_SERVICE'],
    menu: '办理',
    load: () => import('./DelegatedPage.tsx'),
  },
  {
    path: 'delegated/:employerId',
    title: '受托单位办理',
    roles: ['TECH_SERVICE'],
    menu: null,
    load: () => import('../employers/MyEmployer.tsx'),
  },
  {
    path: 'delegated/:employerId/assessment/:step?',
    title: '受托自查评估',
    roles: ['TECH_SERVICE'],
    menu: null,
    load: () => import('../assess/AssessmentPage.tsx'),
  },
  {
    path: 'delegated/:employerId/report/new',
    title: '受托编制报告',
    roles: ['TECH_SERVICE'],
    menu: null,
    load: () => import('../reports/NewReportPage.tsx'),
  },
  {
    path: 'delegated/:employerId/report/:id',
    title: '受托评估报告',
    roles: ['TECH_SERVICE'],
    menu: null,
    load: () => import('../reports/ReportPage.tsx'),
  },
];
