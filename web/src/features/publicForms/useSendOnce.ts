import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { useRef, useState } from 'react';
import { type AskFailure, ask } from '../../shared/ask.ts';

/**
 * Sends what somebody who has not signed in writes. The key of an intent is kept in this tab until there is an answer,
 * even over a reload: what is sent again after a lost connection is done once, and its look-up code is told again.
 */
export function useSendOnce<Result extends object, Input extends { readonly idempotencyKey: string }>(
  name: string,
  document: DocumentTypeDecoration<Result, { input: Input }>,
) {
  const kept = `zhijian.intent.${name}`;
  const isUnderWay = useRef(false);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<AskFailure | null>(null);

  /** The member of the union that the server answered; null when there was no answer, see `failure`. */
  const send = async (input: Omit<Input, 'idempotencyKey'>): Promise<Result[keyof Result] | null> => {
    if (isUnderWay.current) return null;
    isUnderWay.current = true;
    setSending(true);
    setFailure(null);
    const idempotencyKey = keyOf(kept, JSON.stringify(input));
    try {
      const answer = await ask(document, { input: { ...input, idempotencyKey } as unknown as Input });
      sessionStorage.removeItem(kept);
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

/** The key under which this very text was sent without an answer, or a new one. */
function keyOf(kept: string, text: string): string {
  const { text: before, key } = JSON.parse(sessionStorage.getItem(kept) ?? '{}') as { text?: string; key?: string };
  if (before === text && key !== undefined) return key;
  const made = crypto.randomUUID();
  sessionStorage.setItem(kept, JSON.stringify({ text, key: made }));
  return made;
}
