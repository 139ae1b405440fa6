import { maskPersonalData } from './maskPersonalData.ts';

/**
 * A county's own rules and plans as anyone reads them: each of their texts without numbers and addresses of people, see
 * `maskPersonalData`. Ids, days and amounts stay as they are.
 */
export function maskTexts<T>(value: T): T {
  if (typeof value === 'string') return maskPersonalData(value) as T;
  if (Array.isArray(value)) return value.map(maskTexts) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, maskTexts(inner)])) as T;
}
