import { type ListTransition, listLifecycle } from '../../../../functions/rules/disclosure/lists/listLifecycle.ts';
import { type ListState, listStateNames } from '../../../../functions/rules/disclosure/lists/listStates.ts';
import type { ListKind } from './lists.graphql.ts';

/** The states that an entry of a list can be in, with their names. */
export function toStateWords(list: ListKind): Readonly<Record<ListState, string>> {
  const rows: readonly ListTransition[] = Object.values(listLifecycle).filter(({ lists }: ListTransition) =>
    lists.includes(list),
  );
  const known = new Set(rows.flatMap(({ from, to }) => [...from, to]));
  const named = Object.entries(listStateNames).filter(([state]) => known.has(state as ListState));
  return Object.fromEntries(named) as Record<ListState, string>;
}
