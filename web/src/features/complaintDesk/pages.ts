import type { StaffPage } from '../../shared/staffPage.ts';

const roles = ['OFFICER', 'BUREAU', 'LEADER'] as const;

export const pages: readonly StaffPage[] = [
  { path: 'complaints', title: '投诉举报', roles, menu: '检查执法', load: () => import('./ComplaintsPage.tsx') },
  { path: 'complaint/:id', title: '一件投诉举报', roles, menu: null, load: () => import('./OneComplaintPage.tsx') },
  { path: 'comments', title: '待答复意见', roles, menu: '公开', load: () => import('./CommentsPage.tsx') },
];
