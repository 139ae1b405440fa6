import type { Adapter } from 'oidc-provider';

type Kept = { readonly payload: Record<string, unknown>; readonly expiresAtMs: number };

const keptAtMost = 5_000;

/** Sessions and codes of the development sign-in, in memory: after a restart one picks an account again. */
export function createSignInMemory(): (model: string) => Adapter {
  const kept = new Map<string, Kept>();
  const findKept = (key: string): Record<string, unknown> | undefined => {
    const found = kept.get(key);
    return found && found.expiresAtMs > Date.now() ? found.payload : undefined;
  };
  return (model) => ({
    upsert: async (id, payload, expiresInSeconds = 86_400) => {
      kept.delete(`${model}:${id}`);
      kept.set(`${model}:${id}`, { payload, expiresAtMs: Date.now() + expiresInSeconds * 1000 });
      for (const oldest of kept.keys()) {
        if (kept.size <= keptAtMost) break;
        kept.delete(oldest);
      }
    },
    find: async (id) => findKept(`${model}:${id}`),
    findByUid: async (uid) => [...kept.values()].find(({ payload }) => payload['uid'] === uid)?.payload,
    findByUserCode: async () => undefined,
    consume: async (id) => {
      const payload = findKept(`${model}:${id}`);
      if (payload) payload['consumed'] = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => {
      kept.delete(`${model}:${id}`);
    },
    revokeByGrantId: async (grantId) => {
      // Of this model alone: the interaction of whoever signs in next names the grant of the one who leaves.
      for (const [key, { payload }] of kept)
        if (key.startsWith(`${model}:`) && payload['grantId'] === grantId) kept.delete(key);
    },
  });
}
