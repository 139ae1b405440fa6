import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { useRef, useState } from 'react';
import { type AskFailure, ask } from './ask.ts';
import type { Intent } from './intent.ts';

/**
 * Sends one kind of change. What is sent again after a lost connection goes under the key of its intent, so that it is
 * done once; while it is on its way nothing is sent a second time.
 */
export function useSending<Result extends object, Input extends { readonly idempotencyKey: string }>(
  document: DocumentTypeDecoration<Result, { input: Input }>,
  intent: Intent,
  token: string | null,
) {
  const isUnderWay = useRef(false);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<AskFailure | null>(null);

  /** The union's member that the server answered; null when there was no answer, see `failure`. */
  const send = async (input: Omit<Input, 'idempotencyKey'>): Promise<Result[keyof Result] | null> => {
    if (isUnderWay.current) return null;
    isUnderWay.current = true;
    setSending(true);
    setFailure(null);
    const idempotencyKey = intent.keyOf(JSON.stringify(input));
    try {
      const answer = await ask(document, { input: { ...input, idempotencyKey } as unknown as Input }, token);
      intent.settle();
      return Object.values(answer)[0] as Result[keyof Result];
    } catch (fault) {
      setFailure(fault as AskFailure);
      return null;
    } finally {
      isUnderWay.current = false;
      setSending(false);
    }
  };
  return { send, isSending, failure };
}
