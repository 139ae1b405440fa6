import { type Permission, permissions } from '../../../functions/rules/accounts/permissions.ts';
import type { Role } from '../../../functions/rules/accounts/viewer.ts';
import { useSession } from './sessionContext.ts';

/** Whether the role of whoever is signed in may do this at all; about which record, the server decides. */
export function useMay(permission: Permission): boolean {
  const { role } = useSession();
  return permissions[permission][role as Role] !== 'NONE';
}
