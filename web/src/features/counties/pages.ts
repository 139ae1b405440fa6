import type { StaffPage } from '../../shared/staffPage.ts';

export const pages: readonly StaffPage[] = [];
