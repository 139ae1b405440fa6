import { findPatrolMonthIn } from '../../../../functions/rules/patrols/patrolMonth.ts';
import type { DashboardQueryVariables, FigureDimension, FigureMeasure } from './dashboards.graphql.ts';

/** What the address of a dashboard says: `?body=…&year=…&month=…`; what is no year or month is left out. */
export function toWanted(address: URLSearchParams): DashboardQueryVariables {
  const year = Number(address.get('year'));
  const month = findPatrolMonthIn(address.get('month') ?? '');
  return {
    patrolBodyId: address.get('body') || null,
    year: Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : null,
    month,
  };
}

export type FigurePlace = {
  readonly measure: FigureMeasure;
  readonly dimension?: FigureDimension | undefined;
  readonly key?: string | undefined;
};

/** The address of the records behind a figure of the dashboard at `address`. */
export function toFigureAddress(address: URLSearchParams, { measure, dimension, key }: FigurePlace): string {
  const next = new URLSearchParams({ measure });
  if (dimension !== undefined && key !== undefined) {
    next.set('dimension', dimension);
    next.set('key', key);
  }
  for (const name of ['body', 'year', 'month']) {
    const value = address.get(name);
    if (value) next.set(name, value);
  }
  return `/figure?${next}`;
}

/** `0.5` → `50.0%`; a dash where there is nothing to take a share of. */
export function toPercent(share: number | null): string {
  return share === null ? '—' : `${(share * 100).toFixed(1)}%`;
}
