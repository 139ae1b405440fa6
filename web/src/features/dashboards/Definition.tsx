import type { CountedFragment } from './dashboards.graphql.ts';

type DefinitionProps = { readonly text: string; readonly source?: CountedFragment['source'] };

/** What a figure counts and what that rests on, on demand. */
export function Definition({ text, source }: DefinitionProps) {
  return (
    <details className="screen">
      <summary>口径</summary>
      <p>{text}</p>
      {source && (
        <p className="quiet">
          依据：{source.instrument} {source.clause}
        </p>
      )}
    </details>
  );
}
