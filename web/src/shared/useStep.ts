import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import type { Refusal } from './refusal.ts';
import { useSend } from './useSend.ts';

/** Told of each answer: the refusal, or null where the step was taken. */
export type OnAnswer = (refusal: Refusal | null) => void;

/** A step that a page offers on what it shows; the page shows the refusal and reads anew. */
export function useStep<Result extends object, Input extends { readonly idempotencyKey: string }>(
  document: DocumentTypeDecoration<Result, { input: Input }>,
  onAnswer: OnAnswer,
) {
  const { send, isSending, failure } = useSend(document, onAnswer);
  /** Whether the step was taken. */
  const take = async (input: Omit<Input, 'idempotencyKey'>): Promise<boolean> => {
    if ((await send(input)) === null) return false;
    onAnswer(null);
    return true;
  };
  return { take, isSending, failure };
}
