import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [
  {
    path: 'mine/file',
    title: '本单位档案',
    roles: ['EMPLOYER'],
    menu: '企业',
    load: () => import('./OwnFilePage.tsx'),
  },
  {
    path: 'employer/new',
    title: '登记用人单位',
    roles: ['PATROL_BODY', 'BUREAU'],
    menu: null,
    load: () => import('./NewEmployerPage.tsx'),
  },
  {
    path: 'employer/:id',
    title: '一企一档',
    roles: ['TECH_SERVICE', 'PATROL_BODY', 'OFFICER', 'BUREAU', 'LEADER'],
    menu: null,
    load: () => import('./EmployerPage.tsx'),
  },
  {
    path: 'employer/:id/edit',
    title: '变更登记内容',
    roles: ['PATROL_BODY', 'BUREAU'],
    menu: null,
    load: () => import('./EditEmployerPage.tsx'),
  },
];
