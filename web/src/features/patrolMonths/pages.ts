import type { StaffPage, StaffRole } from '../../shared/staffPage.ts';

const readers: readonly StaffRole[] = ['PATROL_BODY', 'OFFICER', 'BUREAU', 'LEADER'];

export const pages: readonly StaffPage[] = [
  { path: 'patrol-months', title: '月度巡查', roles: readers, menu: '巡查', load: () => import('./RoundsPage.tsx') },
  {
    path: 'patrol-round/:month/:bodyId',
    title: '巡查轮次',
    roles: readers,
    menu: null,
    load: () => import('./RoundPage.tsx'),
  },
  { path: 'patrol-record/:id', title: '巡查记录', roles: readers, menu: null, load: () => import('./RecordPage.tsx') },
  { path: 'referrals', title: '移送线索', roles: readers, menu: '巡查', load: () => import('./ReferralsPage.tsx') },
  { path: 'referral/:id', title: '一条线索', roles: readers, menu: null, load: () => import('./ReferralPage.tsx') },
  { path: 'patrol-forms', title: '巡查表', roles: readers, menu: '巡查', load: () => import('./FormsPage.tsx') },
  {
    path: 'patrol-form/new',
    title: '编制巡查表',
    roles: ['BUREAU'],
    menu: null,
    load: () => import('./NewFormPage.tsx'),
  },
];
