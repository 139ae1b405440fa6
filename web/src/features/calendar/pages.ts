import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [
  {
    path: 'calendar',
    title: '工作日历',
    roles: ['EMPLOYER', 'TECH_SERVICE', 'PATROL_BODY', 'OFFICER', 'BUREAU', 'LEADER'],
    menu: '设置',
    load: () => import('./CalendarPage.tsx'),
  },
];
