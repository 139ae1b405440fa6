import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [
  {
    path: 'campaigns',
    title: '专项行动',
    roles: ['PATROL_BODY', 'OFFICER', 'BUREAU', 'LEADER'],
    menu: '巡查',
    load: () => import('./CampaignsPage.tsx'),
  },
  {
    path: 'campaign/:id',
    title: '一项行动',
    roles: ['PATROL_BODY', 'OFFICER', 'BUREAU', 'LEADER'],
    menu: null,
    load: () => import('./CampaignPage.tsx'),
  },
  {
    path: 'campaign-edit/:id?',
    title: '编制行动',
    roles: ['BUREAU'],
    menu: null,
    load: () => import('./EditCampaignPage.tsx'),
  },
];
