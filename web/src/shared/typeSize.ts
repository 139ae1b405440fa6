import { useSyncExternalStore } from 'react';

const kept = 'zhijian.type';
const listeners = new Set<() => void>();

/** 适老化: whether letters are a third larger, as this device was last told. */
function hasLargeType(): boolean {
  return localStorage.getItem(kept) === 'large';
}

export function useLargeType(): boolean {
  return useSyncExternalStore((tell) => {
    listeners.add(tell);
    return () => listeners.delete(tell);
  }, hasLargeType);
}

export function setLargeType(isLarge: boolean): void {
  localStorage.setItem(kept, isLarge ? 'large' : 'normal');
  applyTypeSize();
  for (const tell of listeners) tell();
}

export function applyTypeSize(): void {
  document.documentElement.dataset['type'] = hasLargeType() ? 'large' : 'normal';
}
