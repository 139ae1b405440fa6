import { type ComponentProps, Fragment, type ReactNode } from 'react';
import { PagedList } from './PagedList.tsx';
import { WideTable } from './WideTable.tsx';

type PagedTableProps<Node> = Omit<ComponentProps<typeof PagedList<Node>>, 'children'> & {
  readonly label: string;
  readonly columns: readonly string[];
  /** A `<tr>`. */
  readonly children: (node: Node) => ReactNode;
};

/** What `usePages` has so far as a table, with a button for more. */
export function PagedTable<Node>({ label, columns, children, ...list }: PagedTableProps<Node>) {
  const { nodes, toKey } = list;
  return (
    <>
      {nodes !== null && nodes.length > 0 && (
        <WideTable label={label}>
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
        </WideTable>
      )}
      <PagedList {...list}>{() => null}</PagedList>
    </>
  );
}
