import { useSyncExternalStore } from 'react';
import { useAnswer } from '../../shared/useAnswer.ts';
import { CountiesDocument } from './home.graphql.ts';

type HomeCounty = { readonly code: string; readonly name: string };

const kept = 'zhijian.county';
const listeners = new Set<() => void>();
let chosen = readChosen();

/** What this device keeps: nothing, if it keeps nothing for us or something that we did not write. */
function readChosen(): HomeCounty | null {
  try {
    const { code, name } = JSON.parse(localStorage.getItem(kept) ?? '{}');
    return /^\d{6}$/.test(code) && typeof name === 'string' ? { code, name } : null;
  } catch {
    return null;
  }
}

export function chooseCounty({ code, name }: HomeCounty): void {
  chosen = { code, name };
  try {
    localStorage.setItem(kept, JSON.stringify(chosen));
  } catch {
    // The choice then holds until the page is left.
  }
  for (const tell of listeners) tell();
}

/**
 * The county that the front page is of: the one chosen on this device, else the only one that there is. Null while that
 * is asked, and where one must be chosen.
 */
export function useHomeCounty() {
  const own = useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => chosen,
  );
  const { data, error } = useAnswer(CountiesDocument, { first: 2 }, { enabled: own === null });
  const [one, another] = data?.counties.nodes ?? [];
  return {
    county: own ?? (another ? null : (one ?? null)),
    isChosen: own !== null,
    mustChoose: own === null && another !== undefined,
    failure: own ? null : error,
  };
}
