import type { ComponentType } from 'react';
import type { Role } from '../../../functions/rules/accounts/viewer.ts';

export type StaffRole = Exclude<Role, 'PUBLIC'>;

/** Headings of the navigation, in this order. */
export const menuGroups = ['办理', '企业', '检查执法', '巡查', '公开', '统计考核', '设置'] as const;

/** A page of the staff application. The server decides what it may show; the roles say whom it is made for. */
export type StaffPage = {
  /** Below `/work/`; a part that begins with a colon is a parameter, with a question mark at its end one that may be missing. */
  readonly path: string;
  readonly title: string;
  readonly roles: readonly StaffRole[];
  /** Its place in the navigation; null of a page that is reached from another. */
  readonly menu: (typeof menuGroups)[number] | null;
  /** Loaded when the page is opened. */
  readonly load: () => Promise<{ readonly default: ComponentType }>;
};
