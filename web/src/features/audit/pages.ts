import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [
  {
    path: 'audit',
    title: '审计留痕',
    roles: ['BUREAU', 'LEADER'],
    menu: '设置',
    load: () => import('./AuditPage.tsx'),
  },
];
