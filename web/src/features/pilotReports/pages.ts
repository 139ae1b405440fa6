import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [
  {
    path: 'pilot-report',
    title: '试点工作报告',
    roles: ['OFFICER', 'BUREAU', 'LEADER'],
    menu: '统计考核',
    load: () => import('./PilotReportPage.tsx'),
  },
];
