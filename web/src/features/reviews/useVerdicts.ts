import { useKeptText } from '../../shared/useKeptText.ts';
import type { Review } from './ReviewPage.tsx';
import type { ReviewVerdict } from './reviews.graphql.ts';

type Item = Review['items'][number];

/** A verdict as it is filled in here and not saved yet. */
export type Edit = {
  readonly verdict: ReviewVerdict | null;
  readonly reason: string;
  readonly note: string;
  /** Revision of the saved verdict that it was filled in upon; another one means that somebody else has judged since. */
  readonly seenRevision: number;
};

export function toEdit({ verdict }: Item): Edit {
  return {
    verdict: verdict?.verdict ?? null,
    reason: verdict?.reason ?? '',
    note: verdict?.note ?? '',
    seenRevision: verdict?.revision ?? 0,
  };
}

export function isOvertaken(item: Item, edit: Edit): boolean {
  return (item.verdict?.revision ?? 0) !== edit.seenRevision;
}

/** What is filled in and not saved, by item; kept in this tab over a reload and a new sign-in. */
export function useVerdicts(reportId: string) {
  const [kept, keep, forgetAll] = useKeptText(`verdicts.${reportId}`, '{}');
  const edits = JSON.parse(kept) as Readonly<Record<string, Edit>>;
  const change = (changed: Readonly<Record<string, Edit>>): void => keep(JSON.stringify({ ...edits, ...changed }));
  const drop = (itemIds: readonly string[]): void => {
    const left = Object.entries(edits).filter(([itemId]) => !itemIds.includes(itemId));
    if (left.length === 0) forgetAll();
    else keep(JSON.stringify(Object.fromEntries(left)));
  };
  return { edits, change, drop };
}
