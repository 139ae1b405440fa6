import { digestOf } from '../../../rules/kernel/auditChain.ts';

/** What is kept of a look-up code: of 80 random bits no table can be made, so that a digest hides them. */
export function digestLookUpCode(commentId: string, code: string): string {
  return digestOf({ commentId, code });
}
