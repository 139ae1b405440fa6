import { type RefObject, useEffect, useState } from 'react';

/** Shows the ceremony alone, as on a projector; Esc leads back. */
export function FullScreenButton({ place }: { readonly place: RefObject<HTMLElement | null> }) {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const look = (): void => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  // A telephone may not know it.
  if (!document.fullscreenEnabled) return null;
  return (
    <button
      type="button"
      onClick={() => void (isFull ? document.exitFullscreen() : place.current?.requestFullscreen())}
    >
      {isFull ? '退出全屏' : '全屏投影'}
    </button>
  );
}
