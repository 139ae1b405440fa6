import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [
  {
    path: 'review/:reportId',
    title: '报告复核',
    roles: ['OFFICER', 'BUREAU', 'LEADER'],
    menu: null,
    load: () => import('./ReviewPage.tsx'),
  },
];
