const kept = 'zhijian.type';

/** 适老化: whether letters are a third larger, as this device was last told. */
export function hasLargeType(): boolean {
  return localStorage.getItem(kept) === 'large';
}

export function setLargeType(isLarge: boolean): void {
  localStorage.setItem(kept, isLarge ? 'large' : 'normal');
  applyTypeSize();
}

export function applyTypeSize(): void {
  document.documentElement.dataset['type'] = hasLargeType() ? 'large' : 'normal';
}
