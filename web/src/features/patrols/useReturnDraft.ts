import { useState } from 'react';

/** A monthly return as it is being written. */
export type ReturnDraft = {
  /** Said of every employer that has no reason of its own. */
  readonly general: string;
  /** Credit code → reason. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly isChecked: boolean;
  /** Kept until there is an answer, so that sending twice counts once. */
  readonly idempotencyKey: string;
};

/** The draft under this key, kept on the device with every letter. */
export function useReturnDraft(key: string) {
  const [draft, setDraft] = useState<ReturnDraft>(() => findDraft(key) ?? begin());
  return {
    draft,
    change: (part: Partial<ReturnDraft>): void => {
      // Something else is said now, so that it is another request.
      const next = { ...draft, idempotencyKey: crypto.randomUUID(), ...part };
      localStorage.setItem(key, JSON.stringify(next));
      setDraft(next);
    },
    clear: (): void => {
      localStorage.removeItem(key);
      setDraft(begin());
    },
  };
}

function findDraft(key: string): ReturnDraft | null {
  const text = localStorage.getItem(key);
  return text === null ? null : (JSON.parse(text) as ReturnDraft);
}

const begin = (): ReturnDraft => ({
  general: '',
  reasons: {},
  isChecked: false,
  idempotencyKey: crypto.randomUUID(),
});
