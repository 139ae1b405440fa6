import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [
  { path: 'webhooks', title: '消息推送', roles: ['BUREAU'], menu: '设置', load: () => import('./WebhooksPage.tsx') },
];
