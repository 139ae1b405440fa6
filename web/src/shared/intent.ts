/** What somebody means to do once, however often it has to be sent. */
export type Intent = {
  /** The idempotency key for this text: the same one until there is an answer; another text is another intent. */
  readonly keyOf: (text: string) => string;
  /** There was an answer. */
  readonly settle: () => void;
};

type Sent = { readonly text: string; readonly key: string };

/** Remembered by whoever holds it. */
export function createIntent(): Intent {
  let sent: Sent | null = null;
  return toIntent(
    () => sent,
    (next) => {
      sent = next;
    },
  );
}

/** Kept in this tab, over a reload too. */
export function keepIntent(name: string): Intent {
  const kept = `zhijian.intent.${name}`;
  return toIntent(
    () => JSON.parse(sessionStorage.getItem(kept) ?? 'null') as Sent | null,
    (next) => (next === null ? sessionStorage.removeItem(kept) : sessionStorage.setItem(kept, JSON.stringify(next))),
  );
}

function toIntent(find: () => Sent | null, keep: (sent: Sent | null) => void): Intent {
  return {
    keyOf: (text) => {
      const sent = find();
      if (sent?.text === text) return sent.key;
      const key = crypto.randomUUID();
      keep({ text, key });
      return key;
    },
    settle: () => keep(null),
  };
}
