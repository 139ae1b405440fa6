import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [
  { path: 'rule-sets', title: '自查表', roles: ['BUREAU'], menu: '设置', load: () => import('./RuleSetsPage.tsx') },
];
