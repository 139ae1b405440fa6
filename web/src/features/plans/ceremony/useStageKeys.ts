import { type RefObject, useEffect } from 'react';

/** → and ← turn the stages, Enter does what the stage offers or else goes on; fields and buttons keep their own keys. */
export function useStageKeys(place: RefObject<HTMLElement | null>, go: (by: 1 | -1) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, target } = event;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (target instanceof Element && target.closest('input, textarea, select, button, a, summary, dialog')) return;
      if (key === 'ArrowRight') go(1);
      else if (key === 'ArrowLeft') go(-1);
      else if (key === 'Enter') {
        // The same key press must not also answer the question that the click asks.
        event.preventDefault();
        const offered = place.current?.querySelector<HTMLButtonElement>('button.main:not(dialog *)');
        if (!offered) go(1);
        else offered.click();
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
