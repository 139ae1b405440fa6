import type { StaffPage } from '../../shared/staffPage.ts';

const roles = ['PATROL_BODY', 'BUREAU', 'LEADER'] as const;

export const pages: readonly StaffPage[] = [
  { path: 'imports', title: '台账导入', roles, menu: '企业', load: () => import('./ImportsPage.tsx') },
  { path: 'import/:id', title: '一次导入', roles, menu: null, load: () => import('./ImportPage.tsx') },
];
