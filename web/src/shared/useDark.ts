import { useSyncExternalStore } from 'react';

const darkness = matchMedia('(prefers-color-scheme: dark)');

/** Whether the device asks for light letters on dark ground. */
export function useDark(): boolean {
  return useSyncExternalStore(
    (tell) => {
      darkness.addEventListener('change', tell);
      return () => darkness.removeEventListener('change', tell);
    },
    () => darkness.matches,
  );
}
