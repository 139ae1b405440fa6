import { useEffect, useRef, useState } from 'react';
import type { MergedField } from '../../../../../functions/rules/patrols/patrolRecord.ts';

/** What somebody is typing, and the field as it was when he began. */
type Typed = { readonly text: string; readonly base: MergedField | null };

/** A pause after which it is saved. */
const pauseMs = 3_000;

/**
 * Text that is being typed: kept on the device with every letter under `key`, saved after a pause, on leaving the field
 * and on leaving the page. What was kept and not saved, because the page was closed, is taken up again.
 */
export function useTypedText(
  key: string,
  saved: string,
  current: MergedField | null,
  save: (text: string, base: MergedField | null) => Promise<string | null>,
) {
  const [typed, setTyped] = useState<Typed | null>(
    () => JSON.parse(localStorage.getItem(key) ?? 'null') as Typed | null,
  );
  const [isWrong, setWrong] = useState(false);
  const latest = useRef({ typed, save });
  latest.current = { ...latest.current, save };
  const keep = (next: Typed | null): void => {
    latest.current = { ...latest.current, typed: next };
    if (next === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(next));
    setTyped(next);
  };
  const commit = async (): Promise<void> => {
    const { typed: begun, save: write } = latest.current;
    if (begun === null) return;
    const wrong = await write(begun.text, begun.base);
    setWrong(wrong !== null);
    // What was typed since is saved next time; it has its own beginning.
    if (wrong === null && latest.current.typed === begun) keep(null);
  };
  const finish = useRef(commit);
  finish.current = commit;
  useEffect(() => {
    void finish.current();
    return () => void finish.current();
  }, []);
  useEffect(() => {
    if (typed === null) return;
    const pause = setTimeout(() => void finish.current(), pauseMs);
    return () => clearTimeout(pause);
  }, [typed]);
  return {
    text: typed?.text ?? saved,
    isWrong,
    change: (text: string): void => {
      setWrong(false);
      keep({ text, base: typed === null ? current : typed.base });
    },
    commit,
  };
}
