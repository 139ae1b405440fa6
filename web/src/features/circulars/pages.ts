import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [
  {
    path: 'circulars',
    title: '通报',
    roles: ['EMPLOYER', 'PATROL_BODY', 'BUREAU', 'LEADER'],
    menu: '统计考核',
    load: () => import('./CircularsPage.tsx'),
  },
  {
    path: 'circulars/new',
    title: '起草通报',
    roles: ['BUREAU'],
    menu: null,
    load: () => import('./NewCircularPage.tsx'),
  },
  {
    path: 'supervision',
    title: '督导检查',
    roles: ['EMPLOYER', 'PATROL_BODY', 'BUREAU', 'LEADER'],
    menu: '统计考核',
    load: () => import('./SupervisionPage.tsx'),
  },
];
