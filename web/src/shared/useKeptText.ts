import { useState } from 'react';

/** Text that outlives a reload and a new sign-in in this tab, until `forget` is called. */
export function useKeptText(name: string, initial = '') {
  const kept = `zhijian.text.${name}`;
  const [text, setText] = useState(() => sessionStorage.getItem(kept) ?? initial);
  const change = (next: string): void => {
    sessionStorage.setItem(kept, next);
    setText(next);
  };
  const forget = (): void => {
    sessionStorage.removeItem(kept);
    setText(initial);
  };
  return [text, change, forget] as const;
}
