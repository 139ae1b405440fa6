import { type ComponentProps, Fragment, type ReactNode } from 'react';
import { PagedList } from './PagedList.tsx';

type PagedTableProps<Node> = Omit<ComponentProps<typeof PagedList<Node>>, 'children'> & {
  readonly columns: readonly string[];
  /** A `<tr>`. */
  readonly children: (node: Node) => ReactNode;
};

/** What `usePages` has so far as a table, with a button for more. */
export function PagedTable<Node>({ columns, children, ...list }: PagedTableProps<Node>) {
  const { nodes, toKey } = list;
  return (
    <>
      {nodes !== null && nodes.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keys
        <section className="wide" tabIndex={0} aria-label={columns[0]}>
          <table className="plain">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {nodes.map((node) => (
                <Fragment key={toKey(node)}>{children(node)}</Fragment>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <PagedList {...list}>{() => null}</PagedList>
    </>
  );
}
