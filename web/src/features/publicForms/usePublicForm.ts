import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { type FormEvent, useState } from 'react';
import { keepIntent } from '../../shared/intent.ts';
import { isRefusal, type Problem, type Refusal, type Refused } from '../../shared/refusal.ts';
import { useKeptForm } from '../../shared/useKeptForm.ts';
import { useSending } from '../../shared/useSending.ts';

/** The rules look at the key as well, which is made when it is sent. */
const anyKey = '00000000-0000-4000-8000-000000000000';

type Sent<Form, Result, Input> = {
  readonly document: DocumentTypeDecoration<Result, { input: Input }>;
  /** What the rules find wrong before it is sent. */
  readonly findProblems: (form: Form & { readonly idempotencyKey: string }) => readonly Problem[];
  readonly toInput: (form: Form) => Omit<Input, 'idempotencyKey'>;
};

/**
 * A form for somebody who has not signed in. What is typed is kept in this tab until it is accepted, and so is the key
 * that it is sent with: what is sent again after a lost connection, even after a reload, is done once, and its look-up
 * code is told again.
 */
export function usePublicForm<
  Form extends object,
  Result extends object,
  Input extends { readonly idempotencyKey: string },
>(name: string, empty: Form, { document, findProblems, toInput }: Sent<Form, Result, Input>) {
  type Answer = Result[keyof Result] & { readonly __typename: string };
  const [form, change, forget] = useKeptForm(name, empty);
  const { send, isSending, failure } = useSending(document, keepIntent(name), null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [told, setTold] = useState<Exclude<Answer, Refused<Answer>> | null>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setRefusal(null);
    const found = findProblems({ ...form, idempotencyKey: anyKey });
    setProblems(found);
    if (found.length > 0) return;
    const answer = (await send(toInput(form))) as Answer | null;
    if (answer === null) return;
    if (isRefusal(answer)) {
      const refused: Refusal = answer;
      setRefusal(refused);
      setProblems(refused.problems ?? []);
    } else {
      setTold(answer as Exclude<Answer, Refused<Answer>>);
      forget();
    }
  };
  return {
    form,
    change,
    problems,
    /** What the server answered when it took it, to be shown until `close`. */
    told,
    close: () => setTold(null),
    submit: (event: FormEvent) => void submit(event),
    sending: { problems, refusal, failure, isSending },
  };
}
