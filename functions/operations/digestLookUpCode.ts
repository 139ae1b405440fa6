import { timingSafeEqual } from 'node:crypto';
import { digestOf } from '../rules/kernel/auditChain.ts';
import { readLookUpCode } from '../rules/reports/publicComment.ts';

/**
 * What is kept of the look-up code of a comment or a complaint: of 80 random bits no table can be made, so that a digest
 * hides them.
 * @param commentId number of the comment or complaint
 */
export function digestLookUpCode(commentId: string, code: string): string {
  return digestOf({ commentId, code });
}

/** Whether the code as somebody typed it is the one of the digest; takes the same time for right and wrong ones. */
export function fitsLookUpCode(commentId: string, typed: string, digest: string): boolean {
  const given = digestLookUpCode(commentId, readLookUpCode(typed));
  return timingSafeEqual(Buffer.from(given, 'hex'), Buffer.from(digest, 'hex'));
}
