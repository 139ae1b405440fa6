import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [
  {
    path: 'inbox',
    title: '收件箱',
    roles: ['EMPLOYER', 'TECH_SERVICE', 'PATROL_BODY', 'OFFICER', 'BUREAU', 'LEADER'],
    menu: '办理',
    load: () => import('./InboxPage.tsx'),
  },
];
