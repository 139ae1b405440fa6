import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { keepIntent } from '../../shared/intent.ts';
import { useSending } from '../../shared/useSending.ts';

/**
 * Sends what somebody who has not signed in writes. The key is kept in this tab until there is an answer, even over a
 * reload: what is sent again after a lost connection is done once, and its look-up code is told again.
 */
export function useSendOnce<Result extends object, Input extends { readonly idempotencyKey: string }>(
  name: string,
  document: DocumentTypeDecoration<Result, { input: Input }>,
) {
  return useSending(document, keepIntent(name), null);
}
