import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isRefusal, type Refusal } from './refusal.ts';
import { useSend } from './useSend.ts';

/** One kind of change whose answer, unless it is a refusal, is read anew from the server. */
export function useChange<Result extends object, Input extends { readonly idempotencyKey: string }>(
  document: DocumentTypeDecoration<Result, { input: Input }>,
) {
  const { send, isSending, failure } = useSend(document);
  const questions = useQueryClient();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  /** Whether it was done. */
  const take = async (input: Omit<Input, 'idempotencyKey'>): Promise<boolean> => {
    setRefusal(null);
    const answer = (await send(input)) as object | null;
    if (answer === null) return false;
    if (isRefusal(answer)) {
      setRefusal(answer as Refusal);
      return false;
    }
    await questions.invalidateQueries();
    return true;
  };
  return { take, isSending, failure, refusal, problems: refusal?.problems ?? [] };
}
