import { setLargeType, useLargeType } from './typeSize.ts';

export function TypeSizeButton() {
  const isLarge = useLargeType();
  return (
    <button type="button" aria-pressed={isLarge} onClick={() => setLargeType(!isLarge)}>
      大字版
    </button>
  );
}
