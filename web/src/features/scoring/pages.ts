import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [
  {
    path: 'scoring',
    title: '评分考核',
    roles: ['PATROL_BODY', 'BUREAU', 'LEADER'],
    menu: '统计考核',
    load: () => import('./ScoringPage.tsx'),
  },
  {
    path: 'scoring/rules',
    title: '评分办法',
    roles: ['PATROL_BODY', 'BUREAU', 'LEADER'],
    menu: '统计考核',
    load: () => import('./ScoringRulesPage.tsx'),
  },
  {
    path: 'scoring/units',
    title: '成员单位',
    roles: ['BUREAU', 'LEADER'],
    menu: '统计考核',
    load: () => import('./MemberUnitsPage.tsx'),
  },
];
