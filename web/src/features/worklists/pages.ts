import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [
  {
    path: 'worklist/:kind?',
    title: '待办',
    roles: ['OFFICER', 'BUREAU', 'LEADER'],
    menu: '办理',
    load: () => import('./WorklistPage.tsx'),
  },
];
