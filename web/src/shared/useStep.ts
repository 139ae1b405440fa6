import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { isRefusal, type Refusal } from './refusal.ts';
import { useSend } from './useSend.ts';

/** Told of each answer: the refusal, or null where the step was taken. */
export type OnAnswer = (refusal: Refusal | null) => void;

/** A step that a page offers on what it shows; the page shows the refusal and reads anew. */
export function useStep<Result extends object, Input extends { readonly idempotencyKey: string }>(
  document: DocumentTypeDecoration<Result, { input: Input }>,
  onAnswer: OnAnswer,
) {
  const { send, isSending, failure } = useSend(document);
  /** Whether the step was taken. */
  const take = async (input: Omit<Input, 'idempotencyKey'>): Promise<boolean> => {
    const answer = (await send(input)) as object | null;
    if (answer === null) return false;
    const refusal = isRefusal(answer) ? (answer as Refusal) : null;
    onAnswer(refusal);
    return refusal === null;
  };
  return { take, isSending, failure };
}
