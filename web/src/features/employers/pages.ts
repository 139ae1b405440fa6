import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [
  { path: 'mine', title: '本单位', roles: ['EMPLOYER'], menu: '办理', load: () => import('./MyEmployer.tsx') },
  {
    path: 'ledger',
    title: '台账',
    roles: ['PATROL_BODY', 'OFFICER', 'BUREAU', 'LEADER'],
    menu: '企业',
    load: () => import('./Ledger.tsx'),
  },
];
