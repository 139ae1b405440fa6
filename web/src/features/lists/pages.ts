import type { StaffPage } from '../../shared/staffPage.ts';

const desk = ['OFFICER', 'BUREAU', 'LEADER'] as const;

export const pages: readonly StaffPage[] = [
  { path: 'lists', title: '名单办理', roles: desk, menu: '公开', load: () => import('./ListsDesk.tsx') },
  { path: 'list-criteria', title: '列入标准', roles: desk, menu: '公开', load: () => import('./CriteriaPage.tsx') },
  { path: 'mine/lists', title: '名单事项', roles: ['EMPLOYER'], menu: '公开', load: () => import('./OwnEntries.tsx') },
  {
    path: 'list-nominate',
    title: '推荐荣誉名单',
    roles: ['EMPLOYER', 'PATROL_BODY', 'OFFICER', 'BUREAU'],
    menu: '公开',
    load: () => import('./NominatePage.tsx'),
  },
  {
    path: 'list-entry/:id',
    title: '名单条目',
    roles: ['EMPLOYER', ...desk],
    menu: null,
    load: () => import('./EntryPage.tsx'),
  },
];
