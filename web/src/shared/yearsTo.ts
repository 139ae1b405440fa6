import { today } from './today.ts';

/** The pilot began in 2023. */
const firstYear = 2023;

/** Years to choose from, latest first, and the one that is shown in any case. */
export function yearsTo(shown: number | null | undefined): readonly number[] {
  const last = Number(today().slice(0, 4));
  const years = Array.from({ length: last - firstYear + 1 }, (_, index) => last - index);
  return shown == null || years.includes(shown) ? years : [shown, ...years];
}
