import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [
  { path: 'county', title: '本县设置', roles: ['BUREAU'], menu: '设置', load: () => import('./CountyPage.tsx') },
  { path: 'counties', title: '开设县', roles: ['OPERATOR'], menu: '设置', load: () => import('./CountiesPage.tsx') },
];
