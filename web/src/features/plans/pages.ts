import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [
  {
    path: 'plans',
    title: '双随机抽查计划',
    roles: ['PATROL_BODY', 'OFFICER', 'BUREAU', 'LEADER'],
    menu: '检查执法',
    load: () => import('./PlansPage.tsx'),
  },
  { path: 'plan/new', title: '制定抽查计划', roles: ['BUREAU'], menu: null, load: () => import('./NewPlanPage.tsx') },
  {
    path: 'plan/:id',
    title: '抽查计划',
    roles: ['PATROL_BODY', 'OFFICER', 'BUREAU', 'LEADER'],
    menu: null,
    load: () => import('./PlanPage.tsx'),
  },
  {
    // Any account of the county may be a party of the draw; the plan says which are.
    path: 'plan/:id/ceremony',
    title: '抽取仪式',
    roles: ['EMPLOYER', 'TECH_SERVICE', 'PATROL_BODY', 'OFFICER', 'BUREAU', 'LEADER'],
    menu: null,
    load: () => import('./ceremony/CeremonyPage.tsx'),
  },
  {
    path: 'plan-settings',
    title: '抽查比例和频次',
    roles: ['BUREAU', 'LEADER'],
    menu: '检查执法',
    load: () => import('./settings/PlanSettingsPage.tsx'),
  },
];
