import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of the request that is being answered; the handler fills it in as it learns more. */
export type RequestScope = {
  readonly requestId: string;
  role?: string;
  county?: string | null;
  /** Query or mutation, and the names that the schema has for what is asked; never what a sender calls it. */
  operation?: string;
  fields?: readonly string[];
};

/** Lets whatever happens inside of a request name it: errors and the log carry its id. */
export const requestScope = new AsyncLocalStorage<RequestScope>();
