import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [
  {
    path: 'publications',
    title: '公开事项',
    roles: ['OFFICER', 'BUREAU', 'LEADER'],
    menu: '公开',
    load: () => import('./PublicationsPage.tsx'),
  },
];
