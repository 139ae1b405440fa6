import { reviewGroups } from '../../../../functions/rules/reviews/reviewItems.ts';
import type { ReviewGroup } from './reviews.graphql.ts';

/** Heading of a group of items, with what its items rest on. */
export function GroupHeading({ group }: { readonly group: ReviewGroup }) {
  const { label, source } = reviewGroups[group];
  return (
    <>
      <h3>{label}</h3>
      <details>
        <summary>依据</summary>
        <p>
          {source.instrument} {source.clause}
        </p>
      </details>
    </>
  );
}
