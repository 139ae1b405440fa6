import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [
  {
    path: 'visits',
    title: '现场检查',
    roles: ['OFFICER', 'BUREAU', 'LEADER'],
    menu: '检查执法',
    load: () => import('./VisitsPage.tsx'),
  },
  {
    path: 'visits/calendar',
    title: '检查日历',
    roles: ['OFFICER', 'BUREAU', 'LEADER'],
    menu: '检查执法',
    load: () => import('./CalendarPage.tsx'),
  },
  {
    path: 'visit/new',
    title: '开展检查',
    roles: ['OFFICER', 'BUREAU'],
    menu: null,
    load: () => import('./NewVisitPage.tsx'),
  },
  {
    path: 'visit/:id',
    title: '检查办理',
    roles: ['OFFICER', 'BUREAU', 'LEADER'],
    menu: null,
    load: () => import('./VisitPage.tsx'),
  },
  {
    path: 'mine/visits',
    title: '接受的检查',
    roles: ['EMPLOYER'],
    menu: '办理',
    load: () => import('./MyVisitsPage.tsx'),
  },
  {
    path: 'mine/visit/:id',
    title: '检查情况',
    roles: ['EMPLOYER'],
    menu: null,
    load: () => import('./MyVisitPage.tsx'),
  },
];
