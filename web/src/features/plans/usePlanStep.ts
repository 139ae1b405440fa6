import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { isRefusal, type Refusal } from '../../shared/refusal.ts';
import { useSend } from '../../shared/useSend.ts';

/** Sends one step of a plan; true when it was taken, otherwise `refusal` or `failure` says why not. */
export function usePlanStep<Result extends object, Input extends { readonly idempotencyKey: string }>(
  document: DocumentTypeDecoration<Result, { input: Input }>,
  onChange: () => void,
) {
  const { send, isSending, failure } = useSend(document);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const take = async (input: Omit<Input, 'idempotencyKey'>): Promise<boolean> => {
    setRefusal(null);
    const answer = (await send(input)) as object | null;
    if (answer === null) return false;
    const isRefused = isRefusal(answer);
    if (isRefused) setRefusal(answer as Refusal);
    // A refusal often means that somebody else went on meanwhile.
    onChange();
    return !isRefused;
  };
  return { take, isSending, refusal, failure };
}
