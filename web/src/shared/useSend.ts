import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { createIntent } from './intent.ts';
import { useSession } from './sessionContext.ts';
import { useSending } from './useSending.ts';

/** Sends one kind of change for whoever is signed in. */
export function useSend<Result extends object, Input extends { readonly idempotencyKey: string }>(
  document: DocumentTypeDecoration<Result, { input: Input }>,
) {
  const { token } = useSession();
  const [intent] = useState(createIntent);
  return useSending(document, intent, token);
}
