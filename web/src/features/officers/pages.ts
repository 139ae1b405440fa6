import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [
  {
    path: 'officers',
    title: '执法人员名册',
    roles: ['OFFICER', 'BUREAU', 'LEADER'],
    menu: '检查执法',
    load: () => import('./OfficersPage.tsx'),
  },
];
