import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [
  {
    path: 'mine/assessment/:step?',
    title: '自查评估',
    roles: ['EMPLOYER'],
    menu: '办理',
    load: () => import('./AssessmentPage.tsx'),
  },
];
