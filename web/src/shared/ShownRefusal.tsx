import { useEffect, useRef } from 'react';
import { RefusalNote } from './RefusalNote.tsx';
import type { Refusal } from './refusal.ts';

/** A refusal at the head of a long page: brought before the eyes of whoever pressed a button far below. */
export function ShownRefusal({ refusal }: { readonly refusal: Refusal | null }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal !== null) place.current?.scrollIntoView({ block: 'center' });
  }, [refusal]);
  return (
    <div ref={place}>
      <RefusalNote refusal={refusal} />
    </div>
  );
}
