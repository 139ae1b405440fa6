import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { useSend } from '../../shared/useSend.ts';

/** Sends one step of a plan; true when it was taken, otherwise `refusal` or `failure` says why not. */
export function usePlanStep<Result extends object, Input extends { readonly idempotencyKey: string }>(
  document: DocumentTypeDecoration<Result, { input: Input }>,
  onChange: () => void,
) {
  // A refusal often means that somebody else went on meanwhile.
  const { send, isSending, failure, refusal } = useSend(document, onChange);
  const take = async (input: Omit<Input, 'idempotencyKey'>): Promise<boolean> => {
    if ((await send(input)) === null) return false;
    onChange();
    return true;
  };
  return { take, isSending, refusal, failure };
}
