import { useState } from 'react';
import { hasLargeType, setLargeType } from './typeSize.ts';

export function TypeSizeButton({ onChange }: { readonly onChange?: (isLarge: boolean) => void }) {
  const [isLarge, setLarge] = useState(hasLargeType);
  const change = (): void => {
    setLargeType(!isLarge);
    setLarge(!isLarge);
    onChange?.(!isLarge);
  };
  return (
    <button type="button" aria-pressed={isLarge} onClick={change}>
      大字版
    </button>
  );
}
