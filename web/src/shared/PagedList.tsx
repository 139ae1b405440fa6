import { Fragment, type ReactNode } from 'react';
import type { AskFailure } from './ask.ts';
import { Failure } from './Failure.tsx';

type PagedListProps<Node> = {
  /** Null: not answered yet. */
  readonly nodes: readonly Node[] | null;
  readonly failure: AskFailure | null;
  readonly isAsking: boolean;
  readonly more: (() => void) | null;
  /** What an empty list says. */
  readonly empty: ReactNode;
  readonly toKey: (node: Node) => string;
  readonly children: (node: Node) => ReactNode;
};

/** What `usePages` has so far, with a button for more. */
export function PagedList<Node>(props: PagedListProps<Node>) {
  const { nodes, failure, isAsking, more, empty, toKey, children } = props;
  return (
    <div>
      {nodes?.map((node) => (
        <Fragment key={toKey(node)}>{children(node)}</Fragment>
      ))}
      <div role="status" aria-live="polite">
        {isAsking && <p className="quiet">正在查询……</p>}
        {nodes?.length === 0 && !isAsking && <p className="quiet">{empty}</p>}
      </div>
      <Failure failure={failure} />
      {more && !isAsking && (
        <button type="button" onClick={more}>
          显示更多
        </button>
      )}
    </div>
  );
}
