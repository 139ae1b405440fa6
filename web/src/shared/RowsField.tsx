import type { ReactNode } from 'react';
import type { Problem } from './refusal.ts';
import './form.css';

type RowsFieldProps<Row> = {
  readonly legend: string;
  readonly hint?: ReactNode;
  /** What one row is called, as in 去掉第 2 段休假. */
  readonly unit: string;
  readonly rows: readonly Row[];
  readonly blank: Row;
  readonly onChange: (rows: readonly Row[]) => void;
  /** Where the rows stand in the input: a problem at `path` or below `path[at]` is shown here. */
  readonly path: string;
  readonly problems: readonly Problem[];
  readonly children: (row: Row, change: (part: Partial<Row>) => void, at: number) => ReactNode;
};

/** Any number of rows of the same fields. */
export function RowsField<Row extends object>(props: RowsFieldProps<Row>) {
  const { legend, hint, unit, rows, blank, onChange, path, problems, children } = props;
  const below = (prefix: string) => problems.filter((one) => one.path?.startsWith(prefix));
  return (
    <fieldset>
      <legend>{legend}</legend>
      {hint && <p className="quiet hint">{hint}</p>}
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name but its place
        <div key={at}>
          <div className="fields">{children(row, (part) => onChange(rows.with(at, { ...row, ...part })), at)}</div>
          <Faults problems={below(`${path}[${at}]`)} />
          <button type="button" onClick={() => onChange(rows.toSpliced(at, 1))}>
            去掉第 {at + 1} {unit}
          </button>
        </div>
      ))}
      <Faults problems={problems.filter((one) => one.path === path)} />
      <div className="actions">
        <button type="button" onClick={() => onChange([...rows, blank])}>
          增加一{unit}
        </button>
      </div>
    </fieldset>
  );
}

function Faults({ problems }: { readonly problems: readonly Problem[] }) {
  return problems.map(({ path, message }) => (
    <p key={`${path} ${message}`} className="warning hint">
      {message}
    </p>
  ));
}
