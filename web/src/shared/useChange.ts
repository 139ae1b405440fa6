import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { useQueryClient } from '@tanstack/react-query';
import { useSend } from './useSend.ts';

/** One kind of change after which everything that is shown is read anew from the server. */
export function useChange<Result extends object, Input extends { readonly idempotencyKey: string }>(
  document: DocumentTypeDecoration<Result, { input: Input }>,
) {
  const { send, ...sending } = useSend(document);
  const questions = useQueryClient();
  /** Whether it was done. */
  const take = async (input: Omit<Input, 'idempotencyKey'>): Promise<boolean> => {
    if ((await send(input)) === null) return false;
    await questions.invalidateQueries();
    return true;
  };
  return { take, ...sending };
}
