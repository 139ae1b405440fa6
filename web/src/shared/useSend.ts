import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { useRef, useState } from 'react';
import { type AskFailure, ask } from './ask.ts';
import { useSession } from './sessionContext.ts';

/**
 * Sends one kind of change. The idempotency key is made once per intent and kept until there is an answer, so that what
 * is sent again after a lost connection is done once; while it is on its way nothing is sent a second time.
 */
export function useSend<Result extends object, Input extends { readonly idempotencyKey: string }>(
  document: DocumentTypeDecoration<Result, { input: Input }>,
) {
  const { token } = useSession();
  const intent = useRef<{ readonly text: string; readonly key: string } | null>(null);
  const isUnderWay = useRef(false);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<AskFailure | null>(null);

  /** The union's member that the server answered; null when there was no answer, see `failure`. */
  const send = async (input: Omit<Input, 'idempotencyKey'>): Promise<Result[keyof Result] | null> => {
    if (isUnderWay.current) return null;
    isUnderWay.current = true;
    setSending(true);
    setFailure(null);
    const text = JSON.stringify(input);
    if (intent.current?.text !== text) intent.current = { text, key: crypto.randomUUID() };
    try {
      const keyed = { ...input, idempotencyKey: intent.current.key } as unknown as Input;
      const answer = await ask(document, { input: keyed }, token);
      intent.current = null;
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
