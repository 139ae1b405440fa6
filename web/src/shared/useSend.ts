import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { createIntent } from './intent.ts';
import { isRefusal, type Problem, type Refusal, type Refused } from './refusal.ts';
import { useSession } from './sessionContext.ts';
import { useSending } from './useSending.ts';

type ToldRefusal<Answer> = Refused<Answer> & Refusal;

/** Sends one kind of change for whoever is signed in; why it was refused stays to be shown until the next attempt. */
export function useSend<Result extends object, Input extends { readonly idempotencyKey: string }>(
  document: DocumentTypeDecoration<Result, { input: Input }>,
  /** Told of a refusal, where more is to be done than to show it. */
  onRefusal: (refusal: ToldRefusal<Result[keyof Result] & object>) => void = () => {},
) {
  type Answer = Result[keyof Result] & object;
  const { token } = useSession();
  const [intent] = useState(createIntent);
  const { send: attempt, isSending, failure } = useSending(document, intent, token);
  const [refusal, setRefusal] = useState<ToldRefusal<Answer> | null>(null);

  /** What the server answered when it was done; null when it was not, see `refusal` and `failure`. */
  const send = async (input: Omit<Input, 'idempotencyKey'>): Promise<Exclude<Answer, Refused<Answer>> | null> => {
    setRefusal(null);
    const answer = (await attempt(input)) as Answer | null;
    if (answer === null) return null;
    if (!isRefusal(answer)) return answer as Exclude<Answer, Refused<Answer>>;
    const refused = answer as ToldRefusal<Answer>;
    setRefusal(refused);
    onRefusal(refused);
    return null;
  };
  const problems: readonly Problem[] = refusal?.problems ?? [];
  // `attempt` leaves a refusal to whoever sends, such as a file's sender that shows it beside the file.
  return { send, attempt, isSending, failure, refusal, problems, clearRefusal: () => setRefusal(null) };
}
