import { digestOf } from '../rules/kernel/auditChain.ts';
import type { Instant } from '../rules/kernel/plainDate.ts';
import type { InputProblem, Refusal, RefusalOf } from '../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../rules/kernel/result.ts';
import type { Change, MessageWrites } from '../storage/stores.ts';
import { withIdempotencyKey } from './changes.ts';
import type { Context } from './context.ts';

/** What a mutation decided: what to write and what to answer. */
export type Decision<T> = { readonly changes: readonly (Change | MessageWrites)[]; readonly answer: T };

export type OnceRefusal = RefusalOf<'INVALID_INPUT' | 'STATE_CONFLICT' | 'IDEMPOTENCY_KEY_REUSED'>;

/** How long a first answer is kept: longer than any client goes on repeating a request. */
const keptMs = 7 * 86_400_000;

/**
 * Performs a mutation once per idempotency key: writes its changes together with its answer in one transaction; a
 * repeat with the same input returns the first answer, with another input is refused. The key belongs to the viewer
 * and the operation. Refusals are not kept: they changed nothing, and the next try may fare better.
 * @param owner of the key, where the viewer's name will not do: all who have not signed in share one. Such an operation
 * must ask for a key that cannot be guessed.
 */
export async function once<T, R extends Refusal>(
  context: Context,
  operation: string,
  input: { readonly idempotencyKey: string },
  decide: () => Promise<Result<Decision<T>, R>>,
  owner: string = context.viewer.subject,
): Promise<Result<T, R | OnceRefusal>> {
  const problems = findKeyProblems(input.idempotencyKey);
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
  const key = `${context.viewer.role}#${owner}#${operation}#${input.idempotencyKey}`;
  const inputDigest = digestOf(input);
  const repeated = await findAnswer<T>(context, key, inputDigest);
  if (repeated) return repeated;

  const decision = await decide();
  if (!decision.ok) return decision;
  const { answer } = decision.value;
  const changes = decision.value.changes.map((change) => withIdempotencyKey(change, input.idempotencyKey));
  const forgetAt = new Date(Date.parse(context.now) + keptMs).toISOString() as Instant;
  const outcome = await context.stores.commit(changes, { key, inputDigest, answer, answeredAt: context.now, forgetAt });
  if (outcome === 'DONE') return accepted(answer);
  // The same request sent twice at once: the other one may have won with this very key.
  return (await findAnswer<T>(context, key, inputDigest)) ?? refused({ code: 'STATE_CONFLICT' });
}

/** What is wrong with an idempotency key: it is 1 to 64 visible characters of ASCII. */
export function findKeyProblems(idempotencyKey: string): readonly InputProblem[] {
  if (/^[\x21-\x7e]{1,64}$/.test(idempotencyKey)) return [];
  const message = '请求编号（idempotencyKey）须为 1–64 个可见英文字符';
  return [{ path: 'idempotencyKey', code: 'IDEMPOTENCY_KEY_INVALID', message }];
}

async function findAnswer<T>(
  context: Context,
  key: string,
  inputDigest: string,
): Promise<Result<T, RefusalOf<'IDEMPOTENCY_KEY_REUSED'>> | null> {
  const found = await context.stores.findFirstAnswer(key);
  if (found === null || found.forgetAt <= context.now) return null;
  if (found.inputDigest !== inputDigest) return refused({ code: 'IDEMPOTENCY_KEY_REUSED' });
  // Written by this operation for this very input, hence of its answer's type.
  return accepted(found.answer as T);
}
