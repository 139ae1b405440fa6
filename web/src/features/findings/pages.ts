import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [
  {
    path: 'findings',
    title: '违法行为',
    roles: ['OFFICER', 'BUREAU', 'LEADER'],
    menu: '检查执法',
    load: () => import('./FindingsPage.tsx'),
  },
  {
    path: 'finding/new',
    title: '登记违法行为',
    roles: ['OFFICER'],
    menu: null,
    load: () => import('./NewFindingPage.tsx'),
  },
  {
    path: 'finding/:id',
    title: '违法行为办理',
    roles: ['OFFICER', 'BUREAU', 'LEADER'],
    menu: null,
    load: () => import('./FindingPage.tsx'),
  },
  {
    path: 'mine/findings',
    title: '本单位的问题',
    roles: ['EMPLOYER'],
    menu: '办理',
    load: () => import('./MyFindingsPage.tsx'),
  },
  {
    path: 'mine/finding/:id',
    title: '问题办理情况',
    roles: ['EMPLOYER'],
    menu: null,
    load: () => import('./FindingPage.tsx'),
  },
];
